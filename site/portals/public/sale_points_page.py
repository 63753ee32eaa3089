"""What the pages of selling places are made of, in a fixed number of queries whatever the number of places."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from catalogue.areas.models import Area
from shop.address.services import communes_meant
from shop.partner.models import StockRecord
from traceability.origins.models import SELLING_KINDS, Facility, FacilityKind
from traceability.origins.rules import Opening, distance_km, shown
from traceability.origins.words import opening_words

#: Places on one page are sorted on the visitor's own device; enough of them that the server is seldom asked.
PER_PAGE = 60
#: More places than this are not read for one page. There are far fewer.
_MOST = 3000
#: Longest name of a commune or address part of a product that is looked for.
_TEXT_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Wish:
    """What a visitor wants to see: filters, and where to sort from. Empty values do not restrict."""

    kind: str = ""
    province: str = ""
    open_now: bool = False
    in_stock: bool = False
    pickup: bool = False
    product: str = ""
    near: tuple[float, float] | None = None
    commune: str = ""

    @classmethod
    def read(cls, values: Mapping[str, str]) -> "Wish":
        """Read the address; what makes no sense is left out. A point is rounded to 2 decimals (about a kilometre)."""
        kind, province = values.get("loai", ""), values.get("tinh", "")
        return cls(
            kind=kind if kind in SELLING_KINDS else "",
            province=province if province.isascii() and province.isdigit() and len(province) <= 5 else "",
            open_now=values.get("mo") == "1",
            in_stock=values.get("con-hang") == "1",
            pickup=values.get("nhan") == "1",
            product=_plain(values.get("sp", "")),
            near=_point(values.get("gan", "")),
            commune=_plain(values.get("xa", "")),
        )

    def query(self, **changes: object) -> str:
        """The wish as the query of an address, without a visitor's point."""
        wish = replace(self, **changes) if changes else self
        named = {
            "loai": wish.kind,
            "tinh": wish.province,
            "mo": "1" if wish.open_now else "",
            "con-hang": "1" if wish.in_stock else "",
            "nhan": "1" if wish.pickup else "",
            "sp": wish.product,
            "xa": wish.commune,
        }
        return urlencode({name: value for name, value in named.items() if value})

    @property
    def is_filtered(self) -> bool:
        """Whether anything is left out."""
        return bool(self.query(commune=""))


@dataclass(frozen=True, slots=True)
class Row:
    """A selling place in a list. ``goods`` counts registered products in stock.

    ``km`` and ``number``, its place in the order, only when sorted by distance.
    """

    facility: Facility
    opening: Opening | None
    goods: int = 0
    km: float | None = None
    number: int | None = None

    @property
    def address(self) -> str:
        """Address, commune and province in one line."""
        return address_of(self.facility)

    @property
    def hours_text(self) -> str:
        """Today's hours; empty when closed all day or not recorded."""
        return shown(self.opening.spans_today) if self.opening else ""

    @property
    def state(self) -> str:
        """Open until when, or closed until when, in words."""
        return opening_words(self.opening)

    @property
    def km_text(self) -> str:
        """The distance as people say it; empty without one."""
        return km_words(self.km) if self.km is not None else ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to filter by, and how many places there are under the other filters."""

    value: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class PlacesPage:
    """One page of the list of selling places."""

    wish: Wish
    page: Page
    rows: list[Row]
    kinds: list[Choice]
    provinces: list[Choice]
    total: int
    near_name: str
    near_others: list[Area]
    near_unknown: bool

    @property
    def is_sorted(self) -> bool:
        """Whether the list runs by distance."""
        return self.wish.near is not None or bool(self.near_name)

    @property
    def sorts_on_device(self) -> bool:
        """Whether all places are on this page, so that the device can sort them; else it asks by a rounded point."""
        return self.page.paginator.num_pages == 1 and any(row.facility.lat is not None for row in self.rows)


def places_page(wish: Wish, *, at: datetime.datetime, number: str | None) -> PlacesPage:
    """Compose a page of the list: three queries, and those of understanding a commune's name where one is given."""
    listed = Facility.objects.selling().select_related("commune__parent")
    if wish.product:
        listed = listed.filter(Exists(_stock_at().filter(_has_slug(wish.product))))
    if wish.in_stock:
        listed = listed.filter(Exists(_stock_at()))
    if wish.pickup:
        listed = listed.filter(offers_pickup=True)
    listed = listed.order_by("commune__parent__name_key", "name_vi", "pk").with_days(on=at.date())
    found = [(one, one.opening(at=at)) for one in listed[:_MOST]]
    if wish.open_now:
        found = [(one, opening) for one, opening in found if opening is not None and opening.is_open]
    shown_rows = [row for row in found if _fits(row[0], wish)]
    meant = communes_meant(wish.commune) if wish.commune and wish.near is None else []
    meant = [area for area in meant if area.lat is not None]
    origin = wish.near or ((meant[0].lat, meant[0].lon) if meant else None)
    rows = [Row(one, opening, km=_km(one, origin)) for one, opening in shown_rows]
    if origin:
        rows.sort(key=lambda row: (row.km is None, row.km or 0, row.facility.pk))
    page = Paginator(rows, PER_PAGE).get_page(number)
    counts = goods_at([row.facility.pk for row in page.object_list])
    return PlacesPage(
        wish=wish,
        page=page,
        rows=[
            replace(row, goods=counts.get(row.facility.pk, 0), number=place if row.km is not None else None)
            for place, row in enumerate(page.object_list, start=page.start_index())
        ],
        kinds=_kinds([one for one, _opening in found if _fits(one, wish, but="kind")], wish),
        provinces=_provinces([one for one, _opening in found if _fits(one, wish, but="province")], wish),
        total=len(rows),
        near_name=f"{meant[0].full_name}, {meant[0].parent.name}" if meant else "",
        near_others=meant[1:6],
        near_unknown=bool(wish.commune) and wish.near is None and not meant,
    )


def goods_at(facility_ids: Iterable[int]) -> dict[int, int]:
    """How many registered, public products lie at each place in stock, by the place's key. One query."""
    stocked = StockRecord.objects.takeable().filter(partner__facility__in=list(facility_ids))
    return dict(stocked.goods_by_place().values_list("partner__facility", "n"))


def address_of(facility: Facility) -> str:
    """Address, commune and province in one line. Reads ``commune__parent``."""
    return facility.full_address


def km_words(km: float) -> str:
    """A distance as people say it: under one kilometre in words, then whole kilometres."""
    if km < 1:
        return _("less than 1 km")
    return _("%(km)s km") % {"km": round(km)}


def _stock_at() -> QuerySet:
    return StockRecord.objects.takeable().filter(partner__facility=OuterRef("pk"))


def _has_slug(slug: str) -> Q:
    return Q(product__slug=slug) | Q(product__parent__slug=slug)


def _fits(one: Facility, wish: Wish, *, but: str = "") -> bool:
    kind_fits = but == "kind" or wish.kind in ("", one.kind)
    province = one.commune.parent.code if one.commune.parent else ""
    return kind_fits and (but == "province" or wish.province in ("", province))


def _km(one: Facility, origin: tuple[float, float] | None) -> float | None:
    if origin is None or one.lat is None:
        return None
    return distance_km(origin, (one.lat, one.lon))


def _kinds(found: list[Facility], wish: Wish) -> list[Choice]:
    counts = Counter(one.kind for one in found)
    kinds = [kind for kind in SELLING_KINDS if counts[kind.value] or kind.value == wish.kind]
    return [
        Choice(kind.value, str(FacilityKind(kind).label), counts[kind.value], kind.value == wish.kind)
        for kind in kinds
    ]


def _provinces(found: list[Facility], wish: Wish) -> list[Choice]:
    areas = {one.commune.parent.code: one.commune.parent for one in found if one.commune.parent}
    counts = Counter(one.commune.parent.code for one in found if one.commune.parent)
    listed = sorted(areas.values(), key=lambda area: area.name_key)
    return [Choice(area.code, area.name, counts[area.code], area.code == wish.province) for area in listed]


def _plain(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:_TEXT_LENGTH]


def _point(text: str) -> tuple[float, float] | None:
    parts = text.split(",")
    if len(parts) != 2 or len(text) > 40:
        return None
    try:
        lat, lon = (round(float(part), 2) for part in parts)
    except (ValueError, OverflowError):
        return None
    return (lat, lon) if -90 <= lat <= 90 and -180 <= lon <= 180 else None
