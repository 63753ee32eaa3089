"""What the home page shows besides its own words: groups, featured goods, ranks, communes, places.

Everything is counted for the day it is asked for, in a fixed number of queries (see ``sections``).
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Q

from catalogue.certificates.models import LivePeriod
from catalogue.products.models import Category, Product
from cms.cards import Card, cards_for
from traceability.origins.models import SELLING_KINDS, Facility

if TYPE_CHECKING:
    from catalogue.areas.models import Area
    from cms.models import HomePage

#: Points a council must give for each rank (Q26 Art. 4: 3 stars 50–<70, 4 stars 70–<90, 5 stars 90–100).
RANK_POINTS = {3: (50, 70), 4: (70, 90), 5: (90, 100)}
COMMUNES_SHOWN = 4
PLACES_SHOWN = 6


@dataclass(frozen=True)
class Group:
    """One of the six groups with the number of its public goods."""

    key: str
    name: str
    art: str
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

    commune: "Area"
    count: int


@dataclass(frozen=True)
class HomeSections:
    """All that the home page counts and lists."""

    groups: list[Group]
    total: int
    featured: list[Card]
    ranks: list[Rank]
    communes: list[CommuneGoods]
    communes_total: int
    places: list[Facility]


def sections(page: "HomePage", *, on: datetime.date) -> HomeSections:
    """Compose the home page of a day: six queries, and those of the cards (at most four)."""
    groups = _groups()
    communes, communes_total = _communes()
    return HomeSections(
        groups=groups,
        total=sum(group.count for group in groups),
        featured=_featured([entry.product_id for entry in page.featured.all()], on=on),
        ranks=_ranks(on=on),
        communes=communes,
        communes_total=communes_total,
        places=_places(),
    )


def _groups() -> list[Group]:
    counts = dict(Product.objects.public().order_by().values_list("criteria_set__group").annotate(number=Count("pk")))
    groups = Category.objects.filter(tier=Category.Tier.GROUP).order_by("path")
    return [
        Group(group.key, group.local_name, f"nhom-{place}", counts.get(group.key, 0))
        for place, group in enumerate(groups, start=1)
    ]


def _featured(ids: Iterable[int], *, on: datetime.date) -> list[Card]:
    order = {product_id: place for place, product_id in enumerate(ids)}
    if not order:
        return []
    cards = cards_for(Product.objects.public().filter(pk__in=order), on=on)
    return sorted(cards, key=lambda card: order[card.product_id])


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
    from catalogue.areas.models import Area

    counted = Area.objects.annotate(
        number=Count("products", filter=Q(products__is_public=True, products__listing__live=True))
    ).filter(number__gt=0)
    first = counted.select_related("parent").order_by("-number", "name_key")[:COMMUNES_SHOWN]
    return [CommuneGoods(area, area.number) for area in first], counted.count()


def _places() -> list[Facility]:
    return list(
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
