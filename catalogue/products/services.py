"""Registering goods: one registered product with its packs, codes and addresses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction

from catalogue.areas.models import Area, Level
from catalogue.areas.rules import slug
from catalogue.codes import Kind, new_code
from catalogue.codes.gtin import GtinError, normalise_gtin
from catalogue.producers.models import Producer
from catalogue.products import rules
from catalogue.products.classification import PRODUCT_CLASSES, SERVICE_GROUP, ProductClass
from catalogue.products.models import Category, LabelFacts, Product

_SLUG_LENGTH = 150
_CODE_TRIES = 8


class RegistrationError(ValueError):
    """A product was refused. ``field`` names the argument, the message says what is wrong with it."""

    def __init__(self, field: str, what: str) -> None:
        super().__init__(f"{field}: {what}")
        self.field, self.what = field, what


class PriceWithoutProducer(RegistrationError):
    """Whatever has a price must have a producer (DESIGN §9 "Real names")."""


class BadGtin(RegistrationError):
    """A GTIN with a wrong length, character or check digit."""


class GtinTaken(RegistrationError):
    """Another pack bears this GTIN."""


class UnknownPlace(RegistrationError):
    """The commune or province is no unit of that level in our data."""


@dataclass(frozen=True)
class Pack:
    """A sellable pack. ``price`` in whole đồng is only checked here: prices live with the stock of a place."""

    net_quantity: Decimal | None = None
    net_unit: str = ""
    name_vi: str = ""
    name_en: str = ""
    gtin: str = ""
    price: Decimal | None = None


@transaction.atomic
def register_product(
    *,
    title: str,
    producer: Producer | None,
    criteria_set: Category,
    commune: Area | str | None = None,
    province: Area | str | None = None,
    packs: Sequence[Pack] = (),
    facts: Mapping[str, object] | None = None,
    art: str = "",
    is_gift: bool = False,
    is_sample: bool = False,
    source_ref: str | None = None,
    slug_base: str = "",
    priority: int = 0,
) -> Product:
    """Register a product and return it: code drawn, address part frozen, packs as children.

    No pack or one pack makes a stand-alone product, several make a parent with a child per pack.
    ``commune`` and ``province`` are units or the codes of current ones; the province follows from the commune.
    ``facts`` are fields of LabelFacts. ``slug_base`` replaces the title where the title must not show in the
    address. Raises RegistrationError (PriceWithoutProducer, BadGtin, GtinTaken, UnknownPlace) naming the field;
    then nothing is written.
    """
    title = " ".join(title.split())
    if not title:
        raise RegistrationError("title", "a product needs its registered name")
    if criteria_set.tier != Category.Tier.SET:
        raise RegistrationError("criteria_set", f"{criteria_set.key} is a {criteria_set.tier}, not a criteria set")
    if producer is None and any(pack.price is not None for pack in packs):
        raise PriceWithoutProducer("producer", "a product with a price needs a producer")
    commune = _place(commune, Level.COMMUNE, "commune")
    province = _place(province, Level.PROVINCE, "province") or (commune.parent if commune else None)
    if commune and province and commune.parent_id != province.pk:
        raise UnknownPlace("commune", f"{commune} does not lie in {province}")
    gtins = _gtins(packs)
    only = packs[0] if len(packs) == 1 else None
    product = Product(
        structure=Product.PARENT if len(packs) > 1 else Product.STANDALONE,
        title=title,
        slug=free_slug(slug_base or title),
        code=free_code(),
        product_class=_product_class(criteria_set),
        producer=producer,
        commune=commune,
        province=province,
        criteria_set=criteria_set,
        art=art,
        is_gift=is_gift,
        is_sample=is_sample,
        source_ref=source_ref,
        priority=priority,
        **(_pack_fields(only, gtins[0]) if only else {}),
    )
    product.save()
    product.categories.add(criteria_set)
    if facts:
        LabelFacts.objects.create(product=product, **_known_facts(facts))
    if only is None:
        for number, (pack, gtin) in enumerate(zip(packs, gtins, strict=True), start=1):
            _pack(product, pack, gtin, number).save()
    return product


def _place(value: Area | str | None, level: Level, field: str) -> Area | None:
    if value is None or value == "":
        return None
    if isinstance(value, Area):
        if value.level != level:
            raise UnknownPlace(field, f"{value} is a {value.level}, not a {level.value}")
        return value
    found = Area.objects.current().filter(level=level, code=value).select_related("parent").first()
    if found is None:
        raise UnknownPlace(field, f"no current {level.value} has the code {value!r}")
    return found


def _gtins(packs: Sequence[Pack]) -> list[str | None]:
    gtins: list[str | None] = []
    for number, pack in enumerate(packs, start=1):
        if not pack.gtin:
            gtins.append(None)
            continue
        try:
            gtin = normalise_gtin(pack.gtin)
        except GtinError as error:
            raise BadGtin("packs", f"pack {number}, GTIN {pack.gtin!r}: {error}") from error
        if gtin in gtins or Product.objects.filter(upc=gtin).exists():
            raise GtinTaken("packs", f"pack {number}: GTIN {gtin} belongs to another pack")
        gtins.append(gtin)
    return gtins


def free_code() -> str:
    """Return a fresh product code that no product bears."""
    for _try in range(_CODE_TRIES):
        code = new_code(Kind.PRODUCT)
        if not Product.objects.filter(code=code).exists():
            return code
    raise RuntimeError("no free product code was drawn: the codes are nearly used up")


def free_slug(text: str) -> str:
    """Return an address part made of ``text`` that no product bears: "mat-ong", then "mat-ong-2" …"""
    base = slug(text)[:_SLUG_LENGTH].strip("-") or "san-pham"
    taken = set(Product.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    number, candidate = 1, base
    while candidate in taken:
        number += 1
        candidate = f"{base}-{number}"
    return candidate


def _pack(parent: Product, pack: Pack, gtin: str | None, number: int) -> Product:
    return Product(
        structure=Product.CHILD,
        parent=parent,
        slug=free_slug(f"{parent.slug}-{pack.name_vi or number}"),
        producer=parent.producer,
        is_gift=parent.is_gift,
        is_sample=parent.is_sample,
        # Packs show in the order given: Oscar lists higher priorities first.
        priority=max(0, 100 - number),
        **_pack_fields(pack, gtin),
    )


def _pack_fields(pack: Pack, gtin: str | None) -> dict[str, object]:
    if pack.net_quantity is not None and (pack.net_quantity <= 0 or pack.net_unit not in Product.Unit.values):
        raise RegistrationError("packs", f"{pack.net_quantity} {pack.net_unit!r} is no net content")
    return {
        "upc": gtin,
        "net_quantity": pack.net_quantity,
        "net_unit": pack.net_unit,
        "pack_name_vi": pack.name_vi,
        "pack_name_en": pack.name_en,
    }


def _product_class(criteria_set: Category) -> ProductClass:
    goods, service = PRODUCT_CLASSES
    return ProductClass.objects.get(name=service if criteria_set.group == SERVICE_GROUP else goods)


def _known_facts(facts: Mapping[str, object]) -> dict[str, object]:
    known = {field.name for field in LabelFacts._meta.concrete_fields} - {"id", "product"}
    for name in facts:
        if name not in known:
            raise RegistrationError("facts", f"{name!r} is no label fact")
    return dict(facts)


def missing_facts(product: Product) -> list[str]:
    """Return the names of label facts that a registered product still lacks for its group."""
    facts = getattr(product, "label_facts", None)
    values = {field.name: getattr(facts, field.name) for field in LabelFacts._meta.concrete_fields} if facts else {}
    return rules.missing_facts(product.criteria_set.group if product.criteria_set else "", values)
