"""What the comparison of up to three products is made of, in a fixed number of queries."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from catalogue.certificates.services import histories_of
from catalogue.codes import is_valid, normalise
from catalogue.codes.gtin import GtinError, normalise_gtin
from catalogue.products.models import Product
from catalogue.products.rules import VOLUME_UNITS, WEIGHT_UNITS
from cms.cards import Card, cards_of
from portals.public.goods_facts import Fact, facts_of
from shop.partner.models import StockRecord
from shop.partner.rules import dong, preference, stock_condition, stopped_words, whole_dong
from traceability.origins.services import areas_of

#: So many products stand side by side.
MOST = 3
#: So many codes of an address are looked at.
_MOST_CODES = 12


@dataclass(frozen=True)
class Asked:
    """What an address asks for: products by primary key, and what is to be said about the rest of it."""

    ids: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class PackPrice:
    """A pack with its price where it would be sold; ``per_unit``: "480.000 ₫/kg", empty where content is unknown."""

    name: str
    price: str
    per_unit: str
    stock: str


@dataclass(frozen=True)
class Rank:
    """The certificate behind a badge: whose decision, its last day, and its page."""

    issuer: str
    until: datetime.date
    url: str


@dataclass(frozen=True)
class Compared:
    """One product as the comparison shows it. ``without``: the query string of the comparison without it."""

    card: Card
    packs: tuple[PackPrice, ...]
    rank: Rank | None
    commune: tuple[str, str] | None
    #: Name and address of the raw-material areas.
    grown_in: tuple[tuple[str, str], ...]
    facts: dict[str, Fact]
    without: str


def read_codes(texts: Sequence[str]) -> Asked:
    """Find the public products of some codes, each once and at most three. One query, none without codes.

    A product code or the GTIN of a product or pack, however it is written. What is none of these, is not public or
    is too many is said, never silently dropped.
    """
    wanted = [text for text in dict.fromkeys(" ".join(text.split())[:40] for text in texts[:_MOST_CODES]) if text]
    keys = {text: _key(text) for text in wanted}
    codes = [key for key in keys.values() if key]
    if not wanted:
        return Asked()
    rows = (
        Product.objects.filter(Q(code__in=codes) | Q(upc__in=codes))
        .order_by()
        .values_list("pk", "parent_id", "code", "upc", "is_public", "listing__live", "parent__listing__live")
        if codes
        else ()
    )
    roots: dict[str, int] = {}
    packs: set[str] = set()
    for pk, parent, code, gtin, is_public, live, parent_live in rows:
        if is_public and (parent_live if parent else live):
            roots |= {key: parent or pk for key in (code, gtin) if key}
            packs |= {gtin} if parent and gtin else set()
    ids, remarks = [], []
    for text, key in keys.items():
        if key not in roots:
            remarks.append(_("“%(code)s” is no code of a product that is listed here.") % {"code": text})
        elif roots[key] not in ids:
            ids.append(roots[key])
            if key in packs:
                remarks.append(
                    _("%(code)s is one pack: its product is compared, with all its packs.") % {"code": text}
                )
    if len(ids) > MOST:
        remarks.append(_("Three products can be compared at a time: the first three are shown."))
    return Asked(tuple(ids[:MOST]), tuple(remarks))


def _key(text: str) -> str:
    """A product code or a GTIN as they are stored; empty for anything else."""
    if is_valid(text) and normalise(text).startswith("P"):
        return normalise(text)
    try:
        return normalise_gtin(text)
    except GtinError:
        return ""


def compare(ids: Sequence[int], *, on: datetime.date) -> list[Compared]:
    """Put products side by side, in the given order. At most twelve queries, none without products."""
    cards = cards_of(ids, on=on)
    if not cards:
        return []
    related = ("producer", "commune__parent", "criteria_set", "label_facts")
    products = Product.objects.select_related(*related).in_bulk([card.product_id for card in cards])
    histories = histories_of([card.product_id for card in cards if card.live])
    areas = areas_of(products)
    packs = _packs_of(list(products))
    found = []
    for card in cards:
        product = products[card.product_id]
        others = [("sp", other.code) for other in cards if other is not card]
        found.append(
            Compared(
                card=card,
                packs=packs.get(product.pk, ()),
                rank=_rank(card, histories.get(product.pk, [])),
                commune=_commune(product),
                grown_in=tuple(
                    (area.name, reverse("material_area", args=[area.slug])) for area in areas.get(product.pk, [])
                ),
                facts={fact.label: fact for fact in facts_of(product, "", "", name=product.title)},
                without=urlencode(others),
            )
        )
    return found


def _rank(card: Card, history: list) -> Rank | None:
    if card.live is None:
        return None
    certificate = next((one for one in history if one.pk == card.live.certificate_id), None)
    if certificate is None:
        return None
    until = certificate.facts().valid_until
    url = reverse("certificate", args=[certificate.code])
    return Rank(certificate.decision.issuer.local_name, until, url)


def _commune(product: Product) -> tuple[str, str] | None:
    unit = product.commune
    return (f"{unit.full_name}, {unit.parent.name}", reverse("commune", args=[unit.code])) if unit else None


def _packs_of(ids: list[int]) -> dict[int, tuple[PackPrice, ...]]:
    """Packs that have a price, by registered product, the smallest first; each at the place that would sell it."""
    rows = (
        StockRecord.objects.with_available()
        .with_stopped()
        .with_root()
        .filter(Q(product__in=ids) | Q(product__parent__in=ids), product__is_public=True, price__isnull=False)
        .exclude(product__structure="parent")
        .select_related("product", "partner")
        .order_by("product_id", "pk")
    )
    best: dict[int, tuple[tuple, StockRecord]] = {}
    units: dict[int, int] = defaultdict(int)
    for record in rows:
        key = preference(available=record.available, place_kind=record.partner.kind, record_id=record.pk)
        units[record.product_id] += max(record.available, 0)
        if record.product_id not in best or key < best[record.product_id][0]:
            best[record.product_id] = (key, record)
    found: dict[int, list[PackPrice]] = defaultdict(list)
    for pack_id, (_key_of, record) in sorted(best.items(), key=lambda entry: _amount(entry[1][1].product)):
        pack = record.product
        found[record.root_id].append(
            PackPrice(
                name=pack.pack_name,
                price=dong(record.price),
                per_unit=per_unit(record.price, pack.net_quantity, pack.net_unit),
                stock=stopped_words() if record.is_stopped else stock_condition(units[pack_id]),
            )
        )
    return {root: tuple(packs) for root, packs in found.items()}


def _amount(pack: Product) -> tuple[bool, Decimal, int]:
    """What packs are sorted by: their content in grams, millilitres or pieces, unknown ones last."""
    factor = {**WEIGHT_UNITS, **VOLUME_UNITS}.get(pack.net_unit, Decimal(1))
    return pack.net_quantity is None, (pack.net_quantity or 0) * factor, pack.pk


def per_unit(price: Decimal, quantity: Decimal | None, unit: str) -> str:
    """The price of a kilogram or a litre in words, "480.000 ₫/kg"; empty where the content is no such amount."""
    for units, name in ((WEIGHT_UNITS, "kg"), (VOLUME_UNITS, _("litre"))):
        if quantity and unit in units:
            return f"{dong(whole_dong(price * 1000 / (quantity * units[unit])))}/{name}"
    return ""


def fact_rows(compared: Sequence[Compared]) -> list[tuple[str, list[tuple[str, Fact | None]]]]:
    """The facts that at least one of the products states, in the order of the label.

    Of each: its label, and for every product its name and the fact, or None where it is not stated.
    """
    labels = [_("Kind of goods"), _("Ingredients"), _("Materials"), _("Storage"), _("Shelf life"), _("Use")]
    return [
        (label, [(one.card.name, one.facts.get(label)) for one in compared])
        for label in labels
        if any(label in one.facts for one in compared)
    ]
