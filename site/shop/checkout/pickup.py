"""Picking an order up at a place: where that can be done, and selling a basket from that place's stock."""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F

from shop.basket.models import Basket, Line
from shop.checkout.errors import NotAllHere
from shop.partner.models import StockRecord
from shop.partner.rules import stock_condition
from traceability.origins.models import Facility
from traceability.origins.rules import Opening, shown
from traceability.origins.words import opening_words

#: So many places at most are offered, those that have most of the basket first.
PLACES_OFFERED = 12


@dataclass(frozen=True, slots=True)
class PickupPlace:
    """A place where orders are handed out. ``missing``: goods of the basket that it has not, or not enough of."""

    facility: Facility
    missing: tuple[str, ...]
    opening: Opening | None

    @property
    def is_complete(self) -> bool:
        """Whether the whole basket can be fetched here."""
        return not self.missing

    @property
    def hours_today(self) -> str:
        """Today's hours: "7:30–17:30"; empty where it is closed all day or the hours are not recorded."""
        return shown(self.opening.spans_today) if self.opening else ""

    @property
    def state(self) -> str:
        """Whether it is open now, until when, else when it opens next."""
        return opening_words(self.opening)

    @property
    def address(self) -> str:
        """Address, commune and province in one line."""
        return self.facility.full_address


def pickup_places(basket: Basket, *, at: datetime.datetime) -> list[PickupPlace]:
    """The places that have anything of a basket, each with what it lacks. Three queries.

    Complete ones first, then those in a province the goods come from, then by name.
    Stock is that of now; only placing the order reserves it.
    """
    lines = list(basket.all_lines())
    products = {line.product_id for line in lines}
    if not products:
        return []
    homes = {line.registered.province_id for line in lines} - {None}
    stock: dict[int, dict[int, StockRecord]] = {}
    order: dict[int, tuple[bool, str]] = {}
    records = StockRecord.objects.in_stock().filter(product__in=products, partner__facility__offers_pickup=True)
    records = records.annotate(
        facility_id=F("partner__facility"),
        facility_name=F("partner__facility__name_vi"),
        province_id=F("partner__facility__commune__parent"),
    )
    for record in records.order_by("pk"):
        stock.setdefault(record.facility_id, {})[record.product_id] = record
        order[record.facility_id] = (record.province_id not in homes, record.facility_name)
    lacking = {place: _missing(lines, at_place) for place, at_place in stock.items()}
    best = sorted(lacking, key=lambda place: (len(lacking[place]), *order[place], place))[:PLACES_OFFERED]
    found = Facility.objects.offering_pickup().filter(pk__in=best)
    places = [
        PickupPlace(facility, lacking[facility.pk], facility.opening(at=at))
        for facility in found.select_related("commune__parent").with_days(on=at.date())
    ]
    return sorted(places, key=lambda place: best.index(place.facility.pk))


def move_to_place(basket: Basket, facility: Facility, *, save: bool) -> None:
    """Sell a basket from the stock of one place: its lines get that place's records and today's prices there.

    Lines of the same pack from several places become one. With ``save`` the change is stored: call that in the
    transaction that places the order; without it only the loaded basket changes, for looking the order over.
    Raises NotAllHere when the place has not everything; the basket is then as it was.
    """
    lines = list(basket.all_lines())
    records = {
        record.product_id: record
        for record in StockRecord.objects.in_stock()
        .filter(partner__facility=facility, product__in=[line.product_id for line in lines])
        .select_related("partner__facility")
    }
    if missing := _missing(lines, records):
        raise NotAllHere(list(missing))
    basket.move_to(records, save=save)


def _missing(lines: Iterable[Line], records: dict[int, StockRecord]) -> tuple[str, ...]:
    """What a place has not enough of, as buyers read it: "Mật ong, hũ 500 ml (2 left)"."""
    wanted: Counter[int] = Counter()
    names: dict[int, str] = {}
    for line in lines:
        wanted[line.product_id] += line.quantity
        names[line.product_id] = line.full_name
    missing = []
    for product, quantity in wanted.items():
        record = records.get(product)
        left = record.net_stock_level if record else 0
        if left < quantity:
            missing.append(f"{names[product]} ({stock_condition(left)})" if left > 0 else names[product])
    return tuple(missing)
