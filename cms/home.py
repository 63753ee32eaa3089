"""What the home page shows besides its own words: groups, featured goods, ranks, communes, places.

Everything is counted for the day it is asked for, in a fixed number of queries (see ``sections``).
"""

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, FilteredRelation, Q
from django.utils.translation import get_language

from catalogue.products.classification import GROUPS
from catalogue.products.models import Product
from cms.cards import Card, cards_of
from traceability.origins.models import SELLING_KINDS, Facility

if TYPE_CHECKING:
    from cms.models import HomePage

#: Woven edges drawn in static/art/cloth.
CLOTHS = 12
#: Codes of communes go up in threes.
CODE_STEP = 3

#: Points a council must give for each rank (Q26 Art. 4: 3 stars 50–<70, 4 stars 70–<90, 5 stars 90–100).
RANK_POINTS = {3: (50, 70), 4: (70, 90), 5: (90, 100)}
COMMUNES_SHOWN = 4
PLACES_SHOWN = 6


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
        """Path of the woven edge that stands for the commune (docs/ui.md)."""
        return cloth_of(self.code)


@dataclass(frozen=True)
class Place:
    """A place where a consumer can buy. ``hours`` of today, "07:00–21:00"; empty: closed."""

    name: str
    address: str
    hours: str
    goods: int
    is_sample: bool


@dataclass(frozen=True)
class HomeSections:
    """All that the home page counts and lists."""

    groups: list[Group]
    total: int
    featured: list[Card]
    ranks: list[Rank]
    communes: list[CommuneGoods]
    communes_total: int
    places: list[Place]


def cloth_of(code: str) -> str:
    """Path of the woven edge that stands for the unit with this code (docs/ui.md)."""
    return f"art/cloth/{int(code) // CODE_STEP % CLOTHS + 1}.svg"


def sections(page: "HomePage", *, on: datetime.date) -> HomeSections:
    """Compose the home page of a day: three queries, and those of the cards (at most seven)."""
    tallies = _tallies(on=on)
    groups = _groups(tallies)
    communes, communes_total = _communes(tallies)
    return HomeSections(
        groups=groups,
        total=sum(group.count for group in groups),
        featured=cards_of([entry.product_id for entry in page.featured.all()], on=on),
        ranks=_ranks(tallies),
        communes=communes,
        communes_total=communes_total,
        places=_places(on=on),
    )


@dataclass(frozen=True)
class Tally:
    """So many public goods share this group, commune and rank of today."""

    group: str
    commune: tuple[str, str, str] | None
    stars: int | None
    count: int


def _tallies(*, on: datetime.date) -> list[Tally]:
    """Public goods counted by group, commune and live rank, in one query."""
    live = FilteredRelation(
        "live_periods", condition=Q(live_periods__starts_on__lte=on, live_periods__ends_on__gte=on)
    )
    rows = (
        Product.objects.public()
        .order_by()
        .annotate(live=live)
        .values_list("criteria_set__group", "commune__code", "commune__name", "commune__parent__name", "live__stars")
        .annotate(number=Count("pk"))
    )
    return [
        Tally(group, (code, name, province) if code else None, stars, number)
        for group, code, name, province, stars, number in rows
    ]


def _groups(tallies: list[Tally]) -> list[Group]:
    counts: Counter[str] = Counter()
    for tally in tallies:
        counts[tally.group] += tally.count
    english = get_language() == "en"
    names = {key: name_en if english else name for key, (name, name_en, _number) in GROUPS.items()}
    return [Group(key, name, counts[key]) for key, name in names.items()]


def _ranks(tallies: list[Tally]) -> list[Rank]:
    counts: Counter[int | None] = Counter()
    for tally in tallies:
        counts[tally.stars] += tally.count
    return [Rank(stars, *points, counts[stars]) for stars, points in RANK_POINTS.items()]


def _communes(tallies: list[Tally]) -> tuple[list[CommuneGoods], int]:
    """The communes with most goods and the number of communes with any."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for tally in tallies:
        if tally.commune is not None:
            counts[tally.commune] += tally.count
    most = sorted(counts, key=lambda commune: (-counts[commune], commune))[:COMMUNES_SHOWN]
    return [CommuneGoods(*commune, counts[commune]) for commune in most], len(counts)


def _places(*, on: datetime.date) -> list[Place]:
    facilities = (
        Facility.objects.filter(kind__in=SELLING_KINDS, partner__isnull=False)
        .select_related("commune__parent")
        .annotate(
            goods=Count(
                "partner__stockrecords__product",
                filter=Q(partner__stockrecords__price__isnull=False, partner__stockrecords__num_in_stock__gt=0),
                distinct=True,
            )
        )
        .order_by("-goods", "name_vi")[:PLACES_SHOWN]
    )
    return [
        Place(
            name=facility.local_name,
            address=", ".join([facility.address, facility.commune.full_name, facility.commune.parent.name]),
            hours=", ".join("–".join(span) for span in facility.hours.get(str(on.weekday()), [])),
            goods=facility.goods,
            is_sample=facility.is_sample,
        )
        for facility in facilities
    ]
