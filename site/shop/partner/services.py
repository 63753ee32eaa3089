"""What goods cost and where they are, for many products in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from django.db import connection
from django.db.models import FilteredRelation, Q, QuerySet
from django.utils.translation import gettext

from catalogue.bilingual import for_reader
from catalogue.prepared import Prepared
from catalogue.products.models import Product
from catalogue.products.rules import is_restricted
from shop.partner.models import StockRecord
from shop.partner.querysets import is_stopped
from shop.partner.rules import dong, preference, stock_condition, stopped_words
from traceability.origins.models import SELLING_KINDS


@dataclass(frozen=True, slots=True)
class Offer:
    """What a registered product costs over all its packs, each at the place that would sell it.

    Amounts in đồng. ``available`` counts every place. ``pack_id`` is there when exactly one pack has a price.
    """

    root_id: int
    min_price: Decimal
    max_price: Decimal
    packs: int
    places: int
    available: int
    pack_id: int | None
    is_restricted: bool
    is_stopped: bool = False

    @property
    def can_buy(self) -> bool:
        """Whether at least one unit may be put in a basket now."""
        return self.available > 0 and not self.is_restricted and not self.is_stopped

    @property
    def price_text(self) -> str:
        """ "215.000 ₫", or "from 215.000 ₫" when packs differ in price."""
        lowest = dong(self.min_price)
        return lowest if self.min_price == self.max_price else gettext("from %(price)s") % {"price": lowest}

    @property
    def stock_text(self) -> str:
        """In stock, how many are left, out of stock, or stopped."""
        return stopped_words() if self.is_stopped else stock_condition(self.available)


@dataclass(frozen=True, slots=True)
class PlaceOffer:
    """A pack at one place. ``slug`` is the place's address part, empty when it has no page."""

    stockrecord_id: int
    partner_id: int
    name: str
    slug: str
    kind: str
    price: Decimal
    available: int
    offers_pickup: bool = False

    @property
    def stock_text(self) -> str:
        """In stock, how many are left, or out of stock."""
        return stock_condition(self.available)


@dataclass(slots=True)
class PackOffer:
    """A pack with the places that have it for a price, the one that sells it first."""

    pack: Product
    is_restricted: bool
    places: list[PlaceOffer] = field(default_factory=list)
    is_stopped: bool = False

    @property
    def price(self) -> Decimal | None:
        """What the pack costs in đồng where it would be sold from; None when nobody sells it."""
        return self.places[0].price if self.places else None

    @property
    def available(self) -> int:
        """Units over all places."""
        return sum(max(place.available, 0) for place in self.places)

    @property
    def can_buy(self) -> bool:
        """Whether at least one unit may be put in a basket now."""
        return self.available > 0 and not self.is_restricted and not self.is_stopped

    @property
    def stock_text(self) -> str:
        """In stock, how many are left, out of stock, or stopped."""
        return stopped_words() if self.is_stopped else stock_condition(self.available)


def offers_for(product_ids: Iterable[int]) -> dict[int, Offer]:
    """Return what each registered product costs, keyed by its id; one that nobody sells is absent. One query.

    The price of a pack is that of the place the strategy would pick, so "from …" is what a buyer really pays.
    """
    by_root: dict[int, list[tuple]] = {}
    stopped: set[int] = set()
    for *record, root_id, available, is_stopped_now in _RECORDS.rows(ids=list(product_ids)):
        pack_id, record_id, partner_id, kind, price, set_no, parent_set_no = record
        by_root.setdefault(root_id, []).append(
            (pack_id, record_id, partner_id, kind, price, available, set_no, parent_set_no)
        )
        if is_stopped_now:
            stopped.add(root_id)
    return {root_id: _offer(root_id, records, root_id in stopped) for root_id, records in by_root.items()}


def _records(ids: list[int]) -> QuerySet:
    # By a subquery on packs: an OR over a join would read every stock record there is.
    packs = Product.objects.filter(Q(parent__in=ids) | Q(pk__in=ids), is_public=True)
    return (
        StockRecord.objects.with_root()
        .with_available()
        .with_stopped()
        .filter(product__in=packs.exclude(structure="parent").order_by().values("pk"), price__isnull=False)
        .values_list(
            "product_id",
            "id",
            "partner_id",
            "partner__kind",
            "price",
            "product__criteria_set__set_no",
            "product__parent__criteria_set__set_no",
            "root_id",
            "available",
            "is_stopped",
        )
    )


_RECORDS = Prepared(_records)


def _offer(root_id: int, records: list[tuple], is_stopped_now: bool) -> Offer:
    chosen: dict[int, tuple] = {}
    for pack_id, record_id, _partner_id, kind, price, available, *_sets in records:
        key = preference(available=available, place_kind=kind, record_id=record_id)
        if pack_id not in chosen or key < chosen[pack_id][0]:
            chosen[pack_id] = (key, price, available)
    # A sold-out pack does not make the product look cheaper than what can be bought.
    prices = [price for _key, price, available in chosen.values() if available > 0]
    prices = prices or [price for _key, price, _available in chosen.values()]
    return Offer(
        root_id=root_id,
        min_price=min(prices),
        max_price=max(prices),
        packs=len(chosen),
        places=len({record[2] for record in records}),
        available=sum(max(record[5], 0) for record in records),
        pack_id=next(iter(chosen)) if len(chosen) == 1 else None,
        is_restricted=any(is_restricted(set_no) for set_no in records[0][6:]),
        is_stopped=is_stopped_now,
    )


def packs_of(product: Product) -> list[PackOffer]:
    """Return the packs of a registered product with every place that has them for a price. One query.

    A stand-alone product is its own only pack. Packs without any price are listed too, with no places.
    """
    offers: dict[int, PackOffer] = {}
    records: dict[int, list[tuple]] = {}
    for row in _PACKS.rows(product.is_standalone, product=product.pk):
        fields, record, is_stopped_now = row[: len(_PACK_FIELDS)], row[len(_PACK_FIELDS) : -1], bool(row[-1])
        pk = fields[0]
        if pk not in offers:
            pack = product if product.is_standalone else Product.from_db(connection.alias, _PACK_FIELDS, fields)
            if pack is not product:
                pack.parent = product
            offers[pk] = PackOffer(pack, product.is_restricted, is_stopped=is_stopped_now)
            records[pk] = []
        if record[0] is not None:
            records[pk].append(_place_offer(*record))
    for pk, places in records.items():
        offers[pk].places = [place for _key, place in sorted(places, key=lambda found: found[0])]
    return list(offers.values())


_PACK_FIELDS = [field.attname for field in Product._meta.concrete_fields]


def _packs(shape: bool, product: int) -> QuerySet:
    """Rows of packs (``shape``: the product is its own) beside each record that has them for a price."""
    packs = Product.objects.filter(pk=product) if shape else Product.objects.filter(parent=product, is_public=True)
    priced = FilteredRelation("stockrecords", condition=Q(stockrecords__price__isnull=False))
    return (
        packs.annotate(priced=priced, is_stopped=is_stopped("pk"))
        .order_by("pk")
        .values_list(
            *_PACK_FIELDS,
            "priced__id",
            "priced__partner_id",
            "priced__partner__kind",
            "priced__partner__name",
            "priced__partner__facility__name_vi",
            "priced__partner__facility__name_en",
            "priced__partner__facility__slug",
            "priced__partner__facility__kind",
            "priced__partner__facility__offers_pickup",
            "priced__price",
            "priced__num_in_stock",
            "priced__num_allocated",
            "is_stopped",
        )
    )


_PACKS = Prepared(_packs)


def _place_offer(
    record_id: int,
    partner_id: int,
    kind: str,
    name: str,
    name_vi: str | None,
    name_en: str | None,
    slug: str | None,
    facility_kind: str | None,
    offers_pickup: bool | None,
    price: Decimal,
    in_stock: int | None,
    allocated: int | None,
) -> tuple[tuple, PlaceOffer]:
    """A place, and by what it is preferred."""
    available = (in_stock or 0) - (allocated or 0)
    place = PlaceOffer(
        stockrecord_id=record_id,
        partner_id=partner_id,
        name=for_reader(name_vi, name_en) or name,
        slug=slug if slug and facility_kind in SELLING_KINDS else "",
        kind=kind,
        price=price,
        available=available,
        offers_pickup=bool(offers_pickup) and facility_kind in SELLING_KINDS,
    )
    return preference(available=available, place_kind=kind, record_id=record_id), place
