"""The catalogue's shelf: public products with all that can be filtered, counted, narrowed and put in order.

Nothing here is kept beforehand: stars, prices and stock are those of the moment and the day.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest
from itertools import compress, repeat

from django.db.models import F, FilteredRelation, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Cast

from catalogue.prepared import Prepared
from catalogue.products.models import Product
from catalogue.products.querysets import ProductQuerySet
from search.engines import Relaxed, get_engine
from search.engines.database.columns import Part, columns, values_of
from search.facets import Facets, Test
from search.filters import CLASSES, RANKS, SPANS, Filters, Sort, Span
from search.models import Document, DocumentKind
from search.names import Names
from search.stock import PARTS, stock_of

_FIELDS = ("pk", "criteria_set_id", "commune_id", "province_id", "producer_id", "priority", "gift", "stars")
#: What is not sold here has this price in the columns.
_UNSOLD = -1
_CERTIFIED = frozenset(str(number) for number in RANKS)


@dataclass(slots=True)
class Counts:
    """Products in all, and by option (see facets). Producers, provinces and communes by primary key, as a text."""

    total: int = 0
    groups: Counter[str] = field(default_factory=Counter)
    classes: Counter[str] = field(default_factory=Counter)
    stars: Counter[int] = field(default_factory=Counter)
    provinces: Counter[str] = field(default_factory=Counter)
    communes: Counter[str] = field(default_factory=Counter)
    prices: Counter[Span] = field(default_factory=Counter)
    producers: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    places: Counter[str] = field(default_factory=Counter)
    gift: int = 0
    certified: int = 0
    in_stock: int = 0


class Shelf:
    """The public products on a day, read once for any number of questions: one query, one more with words.

    Choices are asked with filters that ``names`` knows; their words must be those of the shelf or none at all.
    ``relaxed``: how the words had to be loosened.
    """

    def __init__(self, names: Names, *, on: datetime.date, text: str = "", sort: Sort | None = None) -> None:
        self._names = names
        self.relaxed: Relaxed | None = None
        self.text = text
        self._ranks: dict[str, int] = {}
        if text:
            found, self.relaxed = get_engine().ranked(kind=DocumentKind.PRODUCT, text=text, on=on)
            self._ranks = {str(pk): place for place, pk in enumerate(found)}
        in_order = sort if sort in _IN_ORDER else None
        width = len(_FIELDS) + bool(in_order)
        goods, packs, records = columns(Part(_GOODS, width, in_order, {"on": on}), *PARTS)
        self._stock = stock_of(packs, records, names.places)
        found = list(map(values_of, goods[0])) if goods else [[] for _ in range(width)]
        self._keys_in_order = found.pop() if in_order else []
        ids, sets, communes, provinces, producers, self._priorities, gifts, stars = found
        kind_of = {pk: maker.kind for pk, maker in names.makers.items()}
        self._columns: dict[str, Sequence] = {
            "ids": ids,
            "sets": sets,
            "communes": communes,
            "provinces": provinces,
            "producers": producers,
            "kinds": list(map(kind_of.get, producers)),
            "gifts": gifts,
            "stars": stars,
            "prices": list(map(self._stock.prices.get, ids, repeat(_UNSOLD))),
        }
        self._length = len(ids)

    # --- questions -----------------------------------------------------------------------------------------

    def counts(self, filters: Filters) -> Counts:
        """Every number that a choice shows."""
        facets = self._facets(filters)
        sets = facets.count("sets", but="goods")
        stars = facets.count("stars", but="stars")
        certified = facets.count("stars", but="certified")
        prices = facets.count("prices", but="price")
        elsewhere = facets.values("ids", but="places")
        counts = Counts(
            total=facets.total,
            stars=Counter({number: stars[str(number)] for number in RANKS}),
            provinces=facets.count("provinces", but="area"),
            producers=facets.count("producers", but="producers"),
            kinds=facets.count("kinds", but="kinds"),
            gift=facets.count("gifts", but="gift")["1"],
            certified=sum(certified[number] for number in _CERTIFIED),
            in_stock=len(self._stock.anywhere & facets.values("ids", but="in_stock")),
            places=Counter({slug: len(has & elsewhere) for slug, has in self._stock.places.items()}),
            prices=Counter(
                {span: sum(n for price, n in prices.items() if span.low <= price <= span.high) for span in SPANS}
            ),
        )
        for pk, number in sets.items():
            key = self._names.classes.get(pk, "")
            counts.classes[key] += number
            counts.groups[CLASSES.get(key, "")] += number
        if filters.province:
            counts.communes = self._facets(filters.without("communes")).count("communes")
        return counts

    def total(self, filters: Filters) -> int:
        """How many products a choice shows."""
        return self._facets(filters).total

    def page(self, filters: Filters, *, start: int, size: int) -> list[int]:
        """Primary keys of one page of a choice, in its order."""
        keys = compress(self._keys(filters.order), self._facets(filters).passing())
        end = start + size
        # Sorting all of them is quicker as soon as the page is not among the first.
        best = nsmallest(end, keys) if end * 20 < self._length else sorted(keys)[:end]
        return [key[-1] for key in best[start:]]

    # --- how they are answered -----------------------------------------------------------------------------

    def _facets(self, filters: Filters) -> Facets:
        return Facets(self._columns, self._tests(filters), self._length)

    def _tests(self, filters: Filters) -> dict[str, Test]:
        """The filters that are on, as the values of a column that they let through."""
        tests: dict[str, Test] = {}
        names = self._names
        if filters.text:
            tests["text"] = ("ids", self._ranks)
        if filters.groups or filters.classes:
            wanted = {key for key, group in CLASSES.items() if group in filters.groups or key in filters.classes}
            tests["goods"] = ("sets", {pk for pk, key in names.classes.items() if key in wanted})
        if filters.stars:
            tests["stars"] = ("stars", {str(number) for number in filters.stars})
        if filters.communes:
            tests["area"] = ("communes", {str(names.communes[code].pk) for code in filters.communes})
        elif filters.province:
            tests["area"] = ("provinces", {str(names.provinces[filters.province].pk)})
        if filters.price.is_on:
            tests["price"] = ("prices", range(filters.price.low, filters.price.high + 1))
        if filters.producers:
            tests["producers"] = (
                "producers",
                {pk for pk, one in names.makers.items() if one.slug in filters.producers},
            )
        if filters.kinds:
            tests["kinds"] = ("kinds", set(filters.kinds))
        if filters.places:
            have = (self._stock.places.get(slug, set()) for slug in filters.places)
            tests["places"] = ("ids", set().union(*have))
        if filters.gift:
            tests["gift"] = ("gifts", {"1"})
        if filters.certified:
            tests["certified"] = ("stars", _CERTIFIED)
        if filters.in_stock:
            tests["in_stock"] = ("ids", self._stock.anywhere)
        return tests

    @cached_property
    def _pks(self) -> list[int]:
        return list(map(int, self._columns["ids"]))

    def _keys(self, order: Sort) -> Iterable[tuple]:
        """What each product is sorted by; the last of it is its primary key."""
        if order is Sort.MATCH and self.text:
            return zip(map(self._ranks.get, self._columns["ids"], repeat(self._length)), self._pks, strict=True)
        if order in (Sort.CHEAPEST, Sort.DEAREST):
            prices = self._columns["prices"]
            sign = -1 if order is Sort.DEAREST else 1
            return zip((price < 0 for price in prices), (sign * price for price in prices), self._pks, strict=True)
        if order in _IN_ORDER:
            keys = self._keys_in_order
            if order is Sort.NAME:
                return zip((not key for key in keys), keys, self._pks, strict=True)
            # The newest first, by date and by key: texts cannot be turned round, their places can.
            place = {key: -number for number, key in enumerate(sorted(set(keys)))}
            newest = zip((not key for key in keys), map(place.__getitem__, keys), strict=True)
            return ((*key, -pk, pk) for key, pk in zip(newest, self._pks, strict=True))
        worth = {str(number): -number for number in RANKS}
        stars = map(worth.get, self._columns["stars"], repeat(0))
        weights = {number: -int(number) for number in set(self._priorities)}
        return zip(stars, map(weights.__getitem__, self._priorities), self._pks, strict=True)


#: Orders that need a column of their own.
_IN_ORDER = (Sort.NEWEST, Sort.NAME)


def _goods(on: datetime.date, shape: Sort | None = None) -> ProductQuerySet:
    """Public products with what can be filtered; ``shape`` adds what they are sorted by (folded names: no commas)."""
    today = Q(live_periods__starts_on__lte=on, live_periods__ends_on__gte=on)
    found = (
        Product.objects.public()
        .order_by()
        .annotate(live=FilteredRelation("live_periods", condition=today))
        .annotate(gift=Cast("is_gift", IntegerField()), stars=F("live__stars"))
    )
    if shape is Sort.NAME:
        names = Document.objects.filter(kind=DocumentKind.PRODUCT, object_id=OuterRef("pk"))
        return found.annotate(key=Subquery(names.values("name_key")[:1])).values_list(*_FIELDS, "key")
    if shape is Sort.NEWEST:
        return found.annotate(key=F("listing__first_published_at")).values_list(*_FIELDS, "key")
    return found.values_list(*_FIELDS)


_GOODS = Prepared(_goods)
