"""What every registered product costs and where it can be had, all at once and of this moment.

The price is the one a card shows: of the packs that can be had (of all, where none can), the lowest, each at the
place that would sell it. Which place that is, ``shop.partner.rules.preference`` says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import BigIntegerField, Case, F, Q, When
from django.db.models.functions import Cast, Coalesce

from catalogue.prepared import Prepared
from catalogue.products.models import Product
from search.engines.database.columns import Part, values_of
from search.names import Place
from shop.partner.models import Partner, StockRecord
from shop.partner.querysets import stopped_packs
from shop.partner.rules import preference

STORE = Partner.Kind.PRODUCER_STORE.value
_SOLD_OUT = "-"


@dataclass(slots=True)
class Stock:
    """Registered products by primary key, as a text: price in đồng, and those that each place has now.

    ``places`` has the address parts of selling places; what a warehouse has counts for ``anywhere`` alone.
    """

    prices: dict[str, int] = field(default_factory=dict)
    places: dict[str, set[str]] = field(default_factory=dict)
    anywhere: set[str] = field(default_factory=set)


def _packs():
    """What can be sold: stand-alone products and packs; and the registered product of each."""
    packs = Product.objects.filter(is_public=True).exclude(structure="parent").order_by()
    return packs.annotate(root=Coalesce("parent_id", "pk")).values_list("pk", "root")


def _records():
    """Priced stock records of each location. A pack is negative where nothing of it can be had now."""
    return (
        StockRecord.objects.with_available()
        .filter(price__isnull=False)
        .order_by()
        .annotate(
            pack=Case(
                When(~Q(product__in=stopped_packs()), available__gt=0, then=F("product_id")), default=-F("product_id")
            ),
            dong=Cast("price", BigIntegerField()),
        )
        .values_list("partner_id", "pk", "available", "pack", "dong")
    )


PARTS = (Part(Prepared(_packs), 2), Part(Prepared(_records), 5, is_grouped=True))


def stock_of(packs: list[tuple[str, ...]], records: list[tuple[str, ...]], places: Iterable[Place]) -> Stock:
    """Work out prices and places from the columns of PARTS. Linear in the number of records."""
    stock, known = Stock(), {str(place.pk): place for place in places}
    if not packs:
        return stock
    root_of = dict(zip(*(values_of(column) for column in packs[0]), strict=True))
    shelves = [
        _Shelf(known[location], texts, values_of(texts[2]), values_of(texts[3]))
        for location, *texts in records
        if location in known
    ]
    for shelf in shelves:
        roots = set(map(root_of.get, shelf.packs))
        roots.discard(None)
        stock.anywhere |= roots
        if shelf.place.slug and roots:
            stock.places[shelf.place.slug] = roots
    sold, sold_out = _pack_prices(shelves)
    # A sold-out pack does not make the product look cheaper than what can be bought.
    stock.prices = _lowest(root_of, sold_out) | _lowest(root_of, sold)
    return stock


class _Shelf(NamedTuple):
    """The records of one location; ``texts``: their keys and available units, rarely looked at."""

    place: Place
    texts: Sequence[str]
    packs: list[str]
    prices: list[str]


def _pack_prices(shelves: list[_Shelf]) -> tuple[dict[str, int], dict[str, int]]:
    """What each pack costs where it would be sold: packs that can be had, and those that are sold out.

    A producer's store that has it sells it, if it is the only such store of the pack: that settles most packs
    without a look at their other records. The others are decided by the rule itself, record by record.
    """
    sold: dict[str, int] = {}
    twice: set[str] = set()
    for shelf in shelves:
        if shelf.place.kind == STORE:
            twice |= sold.keys() & set(shelf.packs)
            sold.update(zip(shelf.packs, map(int, shelf.prices), strict=True))
    # A minus sorts before every digit.
    for pack in [*twice, *(pack for pack in sold if pack < "0")]:
        sold.pop(pack, None)
    best: dict[str, tuple] = {}
    for place, texts, packs, prices in shelves:
        rest = [number for number, pack in enumerate(packs) if pack not in sold]
        ids, available = (values_of(texts[0]), values_of(texts[1])) if rest else ((), ())
        for number in rest:
            pack = packs[number].lstrip(_SOLD_OUT)
            if pack in sold:
                continue
            key = preference(available=int(available[number]), place_kind=place.kind, record_id=int(ids[number]))
            if pack not in best or key < best[pack][0]:
                best[pack] = (key, int(prices[number]))
    sold_out = {}
    for pack, ((is_sold_out, *_rest), price) in best.items():
        (sold_out if is_sold_out else sold)[pack] = price
    return sold, sold_out


def _lowest(root_of: dict[str, str], packs: dict[str, int]) -> dict[str, int]:
    """The lowest price of each registered product's packs."""
    roots, prices = list(map(root_of.get, packs)), list(packs.values())
    found: dict[str, int] = dict(zip(roots, prices, strict=True))
    if len(found) < len(roots):
        for root, price in zip(roots, prices, strict=True):
            if price < found[root]:
                found[root] = price
    # What is no pack that can be sold has no root.
    found.pop(None, None)
    return found
