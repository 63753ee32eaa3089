"""What the home page shows besides its own words: groups, featured goods, ranks, communes, places.

Everything is counted for the day it is asked for, in a fixed number of queries (see ``home_content``).
"""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from django.core.cache import caches
from django.db import connection
from django.db.models import Count, FilteredRelation, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import get_language

from catalogue.prepared import Prepared
from catalogue.products.classification import GROUPS
from catalogue.products.models import Product
from cms.art import runner_url
from cms.cards import Card, cards_of
from cms.models.articles import ArticleKind
from cms.stories import Teaser, newest
from cms.typesetting import card_values
from shop.partner.models import StockRecord
from traceability.origins.models import SELLING_KINDS, Facility, SpecialDay
from traceability.origins.rules import HoursError, Special, day_hours, shown

if TYPE_CHECKING:
    from cms.models import HomePage

#: Points a council must give for each rank (Q26 Art. 4: 3 stars 50–<70, 4 stars 70–<90, 5 stars 90–100).
RANK_POINTS = {3: (50, 70), 4: (70, 90), 5: (90, 100)}
COMMUNES_SHOWN = 4
#: Words of the page that the template reads.
WORDS = (
    "hero_title",
    "hero_text",
    "hero_button",
    "hero_link",
    "featured_title",
    "featured_text",
    "places_title",
    "places_text",
)
PLACES_SHOWN = 6
STORIES_SHOWN = 3
#: From so many goods on, what counts neither ranks nor prices is kept for a while: at 25,000 goods counting them by
#: place of sale, group and commune takes 200 ms. Smaller shops count afresh.
MANY = 2_000
KEPT_SECONDS = 60
_GOODS_KEPT, _PLACES_KEPT = "home:goods", "home:places"


@dataclass(frozen=True)
class Group:
    """One of the six groups with the number of its public goods."""

    key: str
    name: str
    count: int


@dataclass(frozen=True)
class Rank:
    """A rank, the points it takes and how many public goods hold it today."""

    stars: int
    points_from: int
    points_below: int
    count: int


@dataclass(frozen=True)
class CommuneGoods:
    """A commune and the number of its public goods."""

    code: str
    name: str
    province: str
    count: int

    @property
    def cloth(self) -> str:
        """Address of the commune's cloth (docs/ui.md)."""
        return cloth_of(self.code)


@dataclass(frozen=True)
class Place:
    """A place where a consumer can buy. ``hours`` of today, "07:00–21:00"; empty: closed."""

    name: str
    url: str
    address: str
    hours: str
    goods: int
    is_sample: bool


@dataclass(frozen=True)
class HomeContent:
    """All that the home page says: its own words, and what it counts and lists on a day.

    ``featured`` cards compare by ``featured_values``.
    """

    words: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    total: int
    ranks: tuple[Rank, ...]
    communes: tuple[CommuneGoods, ...]
    communes_total: int
    places: tuple[Place, ...]
    stories: tuple[Teaser, ...]
    featured: list[Card] = field(compare=False)
    featured_values: tuple[tuple, ...]

    @property
    def says(self) -> dict[str, str]:
        """The editor's words by field name."""
        return dict(self.words)


def cloth_of(code: str) -> str:
    """Address of the cloth of the commune or province with this code (docs/ui.md)."""
    return runner_url(code)


def home_content(page: "HomePage", featured_ids: Sequence[int], *, on: datetime.date) -> HomeContent:
    """Compose the home page of a day: three queries, and those of the cards (at most seven)."""
    tallies, ranks = _counts(on=on)
    groups = _groups(tallies)
    communes, communes_total = _communes(tallies)
    featured = cards_of(featured_ids, on=on)
    return HomeContent(
        words=tuple((name, getattr(page, name)) for name in WORDS),
        groups=tuple(groups),
        total=sum(group.count for group in groups),
        ranks=tuple(Rank(stars, *points, ranks[stars]) for stars, points in RANK_POINTS.items()),
        communes=tuple(communes),
        communes_total=communes_total,
        places=tuple(_places(on=on)),
        stories=tuple(newest(ArticleKind.STORY.value, on=on, limit=STORIES_SHOWN)),
        featured=featured,
        featured_values=tuple(card_values(card) for card in featured),
    )


def published_home(language: str) -> "HomePage | None":
    """The published home page of a language; None where there is none. One query."""
    from cms.models import HomePage

    rows = _PAGES.rows(language=language)
    return HomePage.from_db(connection.alias, _page_fields(), rows[0]) if rows else None


def published_featured(page_id: int) -> list[int]:
    """Products that the published page features, in order; whether they are public, the cards say. One query."""
    return [product_id for (product_id,) in _FEATURED.rows(page=page_id)]


def _page_fields() -> list[str]:
    from cms.models import HomePage

    return [entry.attname for entry in HomePage._meta.concrete_fields]


def _pages(language: str) -> QuerySet:
    from cms.models import HomePage

    pages = HomePage.objects.filter(live=True, locale__language_code=language).order_by("path")
    return pages.values_list(*_page_fields())[:1]


def _featured(page: int) -> QuerySet:
    from cms.models import FeaturedProduct

    return FeaturedProduct.objects.filter(page=page).order_by("sort_order", "pk").values_list("product_id")


@dataclass(frozen=True)
class Tally:
    """So many public goods share this group, commune and rank of today."""

    group: str
    commune: tuple[str, str, str] | None
    stars: int | None
    count: int


def _counts(*, on: datetime.date) -> tuple[list[Tally], Counter[int | None]]:
    """Public goods by group and commune, and by live rank of the day. One query.

    In a large shop the groups and communes may be ``KEPT_SECONDS`` old; ranks are counted anew each time.
    """
    kept = caches["local"].get(_GOODS_KEPT)
    if kept is not None:
        return kept, Counter(dict(_RANKS.rows(on=on)))
    tallies = [
        Tally(group, (code, name, province) if code else None, stars, number)
        for group, code, name, province, stars, number in _TALLIES.rows(on=on)
    ]
    ranks: Counter[int | None] = Counter()
    for tally in tallies:
        ranks[tally.stars] += tally.count
    if ranks.total() >= MANY:
        caches["local"].set(_GOODS_KEPT, [replace(tally, stars=None) for tally in tallies], KEPT_SECONDS)
    return tallies, ranks


def _with_live(on: datetime.date) -> QuerySet:
    live = FilteredRelation(
        "live_periods", condition=Q(live_periods__starts_on__lte=on, live_periods__ends_on__gte=on)
    )
    return Product.objects.public().order_by().annotate(live=live)


def _counted(on: datetime.date) -> QuerySet:
    fields = ("criteria_set__group", "commune__code", "commune__name", "commune__parent__name", "live__stars")
    return _with_live(on).values_list(*fields).annotate(number=Count("pk"))


def _ranked(on: datetime.date) -> QuerySet:
    ranked = _with_live(on).filter(live__isnull=False)
    return ranked.values_list("live__stars").annotate(number=Count("pk"))


def _groups(tallies: list[Tally]) -> list[Group]:
    counts: Counter[str] = Counter()
    for tally in tallies:
        counts[tally.group] += tally.count
    english = get_language() == "en"
    names = {key: name_en if english else name for key, (name, name_en, _number) in GROUPS.items()}
    return [Group(key, name, counts[key]) for key, name in names.items()]


def _communes(tallies: list[Tally]) -> tuple[list[CommuneGoods], int]:
    """The communes with most goods and the number of communes with any."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for tally in tallies:
        if tally.commune is not None:
            counts[tally.commune] += tally.count
    most = sorted(counts, key=lambda commune: (-counts[commune], commune))[:COMMUNES_SHOWN]
    return [CommuneGoods(*commune, counts[commune]) for commune in most], len(counts)


def _places(*, on: datetime.date) -> list[Place]:
    """The places with most goods in stock, with the hours of the day. One query.

    In a large shop which they are and how much lies there may be ``KEPT_SECONDS`` old; hours never are.
    """
    kept: dict[int, int] | None = caches["local"].get(_PLACES_KEPT)
    if kept is not None:
        found = {pk: row for pk, *row in _HOURS_OF.rows(on=on, ids=list(kept))}
        rows = [(pk, goods, *found[pk]) for pk, goods in kept.items() if pk in found]
    else:
        rows = [(pk, goods, *row) for pk, *row, goods in _PLACES.rows(on=on)]
        if sum(row[1] for row in rows) >= MANY:
            caches["local"].set(_PLACES_KEPT, {pk: goods for pk, goods, *_row in rows}, KEPT_SECONDS)
    return [_place(goods, *row, on=on) for _pk, goods, *row in rows]


def _place(
    goods: int,
    name_vi: str,
    name_en: str,
    slug: str,
    address: str,
    kind: str,
    commune: str,
    province: str,
    hours: dict,
    closes_on_holidays: bool,
    is_sample: bool,
    special: list | None,
    *,
    on: datetime.date,
) -> Place:
    return Place(
        name=name_en if get_language() == "en" and name_en else name_vi,
        url=reverse("place", args=[slug]),
        address=", ".join(part for part in (address, f"{kind.lower()} {commune}", province) if part),
        hours=_hours(hours, special, closes_on_holidays, on),
        goods=goods,
        is_sample=is_sample,
    )


def _hours(hours: dict, special: list | None, closes_on_holidays: bool, on: datetime.date) -> str:
    """The hours of a day; empty when closed, or where they are written down wrongly."""
    days = {} if special is None else {on: Special(special)}
    try:
        return shown(day_hours(hours, days, closes_on_holidays, on).spans)
    except HoursError:
        return ""


_PLACE_FIELDS = (
    "pk",
    "name_vi",
    "name_en",
    "slug",
    "address",
    "commune__kind",
    "commune__name",
    "commune__parent__name",
    "hours",
    "closes_on_holidays",
    "is_sample",
    "special",
)


def _with_hours(on: datetime.date) -> QuerySet:
    """Selling places with the day's special hours."""
    special = SpecialDay.objects.filter(facility=OuterRef("pk"), day=on).values("spans")[:1]
    selling = Facility.objects.filter(kind__in=SELLING_KINDS, partner__isnull=False)
    return selling.annotate(special=Subquery(special))


def _selling_places(on: datetime.date) -> QuerySet:
    """The selling places with most registered products that can be taken there, and their number."""
    stocked = StockRecord.objects.takeable().filter(partner__facility=OuterRef("pk")).goods_by_place()
    places = _with_hours(on).annotate(goods=Coalesce(Subquery(stocked.values("n")), 0))
    return places.order_by("-goods", "name_vi").values_list(*_PLACE_FIELDS, "goods")[:PLACES_SHOWN]


def _hours_of(on: datetime.date, ids: list[int]) -> QuerySet:
    return _with_hours(on).filter(pk__in=ids).order_by().values_list(*_PLACE_FIELDS)


_PAGES = Prepared(_pages)
_FEATURED = Prepared(_featured)
_TALLIES = Prepared(_counted)
_RANKS = Prepared(_ranked)
_PLACES = Prepared(_selling_places)
_HOURS_OF = Prepared(_hours_of)
