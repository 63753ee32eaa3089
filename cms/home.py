"""What the home page shows besides its own words: groups, featured goods, ranks, communes, places.

Everything is counted for the day it is asked for, in a fixed number of queries (see ``sections``).
"""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Q
from django.utils.translation import get_language

from catalogue.certificates.models import LivePeriod
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
    """Compose the home page of a day: five queries, and those of the cards (at most seven)."""
    groups = _groups()
    communes, communes_total = _communes()
    return HomeSections(
        groups=groups,
        total=sum(group.count for group in groups),
        featured=cards_of([entry.product_id for entry in page.featured.all()], on=on),
        ranks=_ranks(on=on),
        communes=communes,
        communes_total=communes_total,
        places=_places(on=on),
    )


def _groups() -> list[Group]:
    counts = dict(Product.objects.public().order_by().values_list("criteria_set__group").annotate(number=Count("pk")))
    english = get_language() == "en"
    return [
        Group(key, name_en if english else name, counts.get(key, 0)) for key, (name, name_en, _n) in GROUPS.items()
    ]


def _ranks(*, on: datetime.date) -> list[Rank]:
    counts = dict(
        LivePeriod.objects.live(on=on)
        .filter(product__listing__live=True, product__is_public=True)
        .order_by()
        .values_list("stars")
        .annotate(number=Count("product", distinct=True))
    )
    return [Rank(stars, *points, counts.get(stars, 0)) for stars, points in RANK_POINTS.items()]


def _communes() -> tuple[list[CommuneGoods], int]:
    """The communes with most goods and the number of communes with any."""
    rows = (
        Product.objects.public()
        .filter(commune__isnull=False)
        .order_by()
        .values_list("commune__code", "commune__name", "commune__parent__name")
        .annotate(number=Count("pk"))
    )
    counted = sorted((CommuneGoods(*row) for row in rows), key=lambda commune: (-commune.count, commune.code))
    return counted[:COMMUNES_SHOWN], len(counted)


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
