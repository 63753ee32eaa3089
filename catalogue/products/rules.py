"""Pure rules about goods: the six groups, restricted sets, label facts, packs."""

from decimal import Decimal

#: Sets that need a gate or an enquiry before they may be sold (DOMAIN §4.3): white spirits, other alcohol,
#: health food and herbal medicine, ornamental animals, tourism.
RESTRICTED_SETS = frozenset({14, 15, 18, 25, 26})

#: Units in which the content of a pack is given.
WEIGHT_UNITS = {"g": Decimal(1), "kg": Decimal(1000)}
VOLUME_UNITS = {"ml": Decimal(1), "l": Decimal(1000)}


def is_restricted(set_no: int | None) -> bool:
    """Whether goods of this criteria set may not enter a basket until the shop has a gate for them."""
    return set_no in RESTRICTED_SETS


def content_text(quantity: Decimal | None, unit: str, unit_word: str) -> str:
    """Return the content of a pack as printed ("500 g", "1,5 kg", "3 chai"); empty when unknown.

    ``unit_word`` is the unit in the reader's language; decimals use a comma as Vietnamese labels do.
    """
    if quantity is None:
        return ""
    number = f"{quantity.normalize():f}".replace(".", ",")
    return f"{number} {unit_word or unit}"


#: Facts a label must carry, by group (Decree 37/2026 ch. IV as read in DOMAIN §3.1): group → field names.
REQUIRED_FACTS: dict[str, tuple[str, ...]] = {
    "food": ("ingredients_vi", "shelf_life_days", "storage_vi"),
    "beverage": ("ingredients_vi", "shelf_life_days", "storage_vi"),
    "herbal": ("ingredients_vi", "shelf_life_days", "storage_vi", "warnings_vi"),
    "handicraft": ("materials_vi",),
    "ornamental": ("usage_vi",),
    "tourism": (),
}


def missing_facts(group: str, facts: dict[str, object]) -> list[str]:
    """Return the names of label facts that goods of ``group`` still lack."""
    return [name for name in REQUIRED_FACTS.get(group, ()) if not facts.get(name)]
