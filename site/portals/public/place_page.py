"""What the page of one selling place is made of: hours, and the goods that lie there now."""

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal

from django.core.paginator import Page, Paginator
from django.utils import formats
from django.utils.dates import WEEKDAYS
from django.utils.translation import get_language

from accounts.rules import shown_phone
from catalogue.bilingual import fallback_lang, for_reader
from catalogue.holidays import holidays_between
from catalogue.products.classification import GROUPS
from cms.cards import Card, cards_of
from portals.public.sale_points_page import address_of
from shop.partner.models import StockRecord
from shop.partner.rules import dong, stock_condition
from traceability.origins.models import Facility
from traceability.origins.rules import LOOK_AHEAD_DAYS, HoursError, Opening, day_hours, shown, spans_of
from traceability.origins.words import opening_words

GOODS_PER_PAGE = 24


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A line of the week. ``hours`` empty: closed."""

    name: str
    hours: str
    is_today: bool


@dataclass(frozen=True, slots=True)
class ComingDay:
    """A day ahead whose hours are not those of its weekday: a special day or a public holiday."""

    day: datetime.date
    name: str
    reason: str
    hours: str


@dataclass(frozen=True, slots=True)
class PackHere:
    """A pack that lies here."""

    name: str
    price: str
    stock: str


@dataclass(frozen=True, slots=True)
class Here:
    """A product that lies here, with its packs in stock."""

    card: Card
    packs: list[PackHere]


@dataclass(frozen=True, slots=True)
class GroupChoice:
    """A group of goods with the number of products here."""

    key: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class PlacePage:
    """All that public/place.html reads."""

    facility: Facility
    address: str
    opening: Opening | None
    state: str
    week: list[WeekDay]
    coming: list[ComingDay]
    about: str
    about_lang: str
    phone_text: str
    geo: str
    goods: list[Here]
    page: Page
    group: str
    groups: list[GroupChoice]
    total: int
    #: Weekday in English, opening and closing time: what schema.org's OpeningHoursSpecification asks for.
    schema_hours: list[tuple[str, str, str]]


def place_page(facility: Facility, *, at: datetime.datetime, group: str, number: str | None) -> PlacePage:
    """Compose the page of a selling place fetched ``with_days`` and its commune: one query and those of the cards."""
    opening = facility.opening(at=at)
    english = get_language() == "en"
    about = for_reader(facility.about_vi, facility.about_en)
    stock = _stock_here(facility)
    groups = Counter(found[0].group for found in stock.values())
    group = group if group in groups else ""
    ids = [root for root, found in stock.items() if not group or found[0].group == group]
    page = Paginator(ids, GOODS_PER_PAGE).get_page(number)
    cards = {card.product_id: card for card in cards_of(page.object_list, on=at.date())}
    return PlacePage(
        facility=facility,
        address=address_of(facility),
        opening=opening,
        state=opening_words(opening),
        week=_week(facility, at.date()) if opening else [],
        coming=_coming(facility, at.date()) if opening else [],
        about=about,
        about_lang=fallback_lang(facility.about_en) if about else "",
        phone_text=shown_phone(facility.phone) if facility.phone else "",
        geo=f"geo:{facility.lat:.5f},{facility.lon:.5f}" if facility.lat is not None else "",
        goods=[Here(cards[pk], [one.shown() for one in stock[pk]]) for pk in page.object_list if pk in cards],
        page=page,
        group=group,
        groups=[
            GroupChoice(key, name_en if english else name, groups[key], key == group)
            for key, (name, name_en, _number) in GROUPS.items()
            if groups[key]
        ],
        total=len(stock),
        schema_hours=_schema_hours(facility),
    )


@dataclass(frozen=True, slots=True)
class _Stock:
    group: str
    pack_vi: str
    pack_en: str
    price: Decimal
    available: int

    def shown(self) -> PackHere:
        name = for_reader(self.pack_vi, self.pack_en)
        return PackHere(name, dong(self.price), stock_condition(self.available))


def _stock_here(facility: Facility) -> dict[int, list[_Stock]]:
    """Registered product → its packs in stock here, by display name and price. One query."""
    rows = (
        StockRecord.objects.takeable()
        .filter(partner__facility=facility)
        .order_by("product__parent__listing__display_name_vi", "product__listing__display_name_vi", "price", "pk")
        .values_list(
            "root_id",
            "product__criteria_set__group",
            "product__parent__criteria_set__group",
            "product__pack_name_vi",
            "product__pack_name_en",
            "price",
            "available",
        )
    )
    found: dict[int, list[_Stock]] = defaultdict(list)
    for root, own, parents, vi, en, price, available in rows:
        found[root].append(_Stock(parents or own or "", vi or "", en or "", price, available))
    return dict(found)


def _week(facility: Facility, today: datetime.date) -> list[WeekDay]:
    return [
        WeekDay(
            str(WEEKDAYS[number]),
            shown(spans_of(facility.hours.get(str(number), ()))),
            number == today.weekday(),
        )
        for number in range(7)
    ]


def _coming(facility: Facility, today: datetime.date) -> list[ComingDay]:
    """Special days and public holidays of the weeks ahead with other hours than usual, today included, in order."""
    specials = {special.day: special.as_special() for special in facility.special_days.all()}
    last = today + datetime.timedelta(days=LOOK_AHEAD_DAYS)
    days = sorted({*specials, *(holiday.day for holiday in holidays_between(today, last))})
    found = []
    for day in days:
        hours = day_hours(facility.hours, specials, facility.closes_on_holidays, day)
        if hours.spans == day_hours(facility.hours, {}, False, day).spans:
            continue
        reason = hours.reason(get_language())
        if not reason and hours.holiday is not None:
            reason = hours.holiday.local_name(get_language())
        found.append(ComingDay(day, formats.date_format(day, "l d/m/Y"), reason, shown(hours.spans)))
    return found


_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _schema_hours(facility: Facility) -> list[tuple[str, str, str]]:
    try:
        return [
            (name, f"{begins:%H:%M}", f"{ends:%H:%M}")
            for number, name in enumerate(_ENGLISH_DAYS)
            for begins, ends in spans_of(facility.hours.get(str(number), ()))
        ]
    except HoursError:
        return []
