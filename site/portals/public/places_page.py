"""What the pages of places are made of, in a fixed number of queries whatever the number of goods."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, OuterRef, Q, QuerySet, prefetch_related_objects
from django.urls import reverse
from django.utils.translation import gettext as _

from catalogue.areas.models import Area, Level
from catalogue.areas.querysets import lineage
from catalogue.areas.rules import fold
from catalogue.areas.services import Standing, place_line
from catalogue.certificates.models import LivePeriod
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.cards import Card, cards_of
from cms.home import cloth_of as cloth_path

GOODS_PER_PAGE = 24
#: Producers shown on a commune's page; the list of producers has the rest.
PRODUCERS_SHOWN = 12
COMMUNES_PER_PAGE = 240
_PUBLIC = Q(products__is_public=True, products__listing__live=True)


@dataclass(frozen=True)
class GoodsPage:
    """One page of a list of goods, and how many of all its goods hold a live certificate."""

    cards: list[Card]
    page: Page
    total: int
    certified: int


@dataclass(frozen=True)
class CommunePage:
    """A current commune, what it was before 7/2025, its goods and producers."""

    area: Area
    cloth: str
    former: list[str]
    same_code: Area | None
    same_code_successors: tuple[Area, ...]
    goods: Page
    cards: list[Card]
    producers: list[Producer]
    producers_more: bool


@dataclass(frozen=True)
class ProvincePage:
    """A current province, the former ones it came from, its communes that have goods."""

    area: Area
    cloth: str
    former: list[str]
    communes: Page


def area_url(area: Area | None = None) -> str:
    """Address of a unit's page by its level; of the list of communes without one."""
    return reverse("communes") if area is None else reverse(area.level, args=[area.code])


def cloth_of(area: Area | None) -> str:
    """Address of a unit's cloth (docs/ui.md); of nobody's where the unit is not known."""
    return cloth_path(area.code if area else "0")


def goods_page(products: QuerySet, *, on: datetime.date, number: str | int | None) -> GoodsPage:
    """Cards of one page of ``products``, certified goods first, then by name; ids in one query, no count.

    For lists that one commune or producer can fill, not for the catalogue.
    """
    certified = LivePeriod.objects.live(on=on).filter(product=OuterRef("pk"))
    rows = list(
        products.annotate(is_certified=Exists(certified))
        .order_by("-is_certified", "listing__display_name_vi", "pk")
        .values_list("pk", "is_certified")
    )
    page = Paginator([pk for pk, _is_certified in rows], GOODS_PER_PAGE).get_page(number)
    return GoodsPage(cards_of(page.object_list, on=on), page, len(rows), sum(row[1] for row in rows))


def commune_page(standing: Standing, *, on: datetime.date, number: str | None) -> CommunePage:
    """Compose the page of the current unit of ``standing``."""
    area = standing.current
    prefetch_related_objects([area], lineage())
    goods = goods_page(Product.objects.public().filter(commune=area), on=on, number=number)
    producers = list(
        Producer.objects.filter(_PUBLIC, commune=area)
        .annotate(goods=Count("products"))
        .order_by("name", "pk")[: PRODUCERS_SHOWN + 1]
    )
    former = standing.former
    renamed = former is not None and former.name != area.name
    return CommunePage(
        area=area,
        cloth=cloth_of(area),
        former=former_lines(area),
        same_code=former if renamed else None,
        same_code_successors=standing.successors if renamed else (),
        goods=goods.page,
        cards=goods.cards,
        producers=producers[:PRODUCERS_SHOWN],
        producers_more=len(producers) > PRODUCERS_SHOWN,
    )


def province_page(standing: Standing, *, number: str | None) -> ProvincePage:
    """Compose the page of a current province."""
    area = standing.current
    prefetch_related_objects([area], lineage())
    former = [place_line(step.former, with_former=False) for step in _steps(area)]
    communes = communes_with_goods().filter(parent=area)
    return ProvincePage(
        area=area,
        cloth=cloth_of(area),
        former=former if len(former) > 1 else [],
        communes=Paginator(communes, COMMUNES_PER_PAGE).get_page(number),
    )


def communes_with_goods() -> QuerySet:
    """Current communes that have public goods, by province and name; ``goods`` counts them."""
    return (
        Area.objects.current()
        .communes()
        .filter(_PUBLIC)
        .select_related("parent")
        .annotate(goods=Count("products"))
        .order_by("parent__name_key", "name_key", "code")
    )


def goods_by_area(areas: Iterable[Area]) -> dict[int, int]:
    """Number of public goods of each commune or province, by primary key."""
    areas = list(areas)
    if not areas:
        return {}
    field = "province" if areas[0].level == Level.PROVINCE else "commune"
    rows = Product.objects.public().filter(**{f"{field}__in": areas}).order_by()
    return dict(rows.values_list(field).annotate(number=Count("pk")))


def former_lines(area: Area) -> list[str]:
    """The former units a commune came from, a line for each district: "xã A, xã B (một phần), huyện C".

    The province is named where it is no longer the same. Islands that had no communes come from a district.
    Reads the prefetched lineage.
    """
    steps = _steps(area)
    communes = [step for step in steps if step.former.level == Level.COMMUNE]
    by_district: dict[str, list[str]] = {}
    for step in communes or steps:
        unit = step.former
        name = _("%(unit)s (in part)") % {"unit": unit.full_name} if step.is_partial else unit.full_name
        by_district.setdefault(_wider(unit, area.parent.name), []).append(name)
    return [", ".join([*names, wider]) if wider else ", ".join(names) for wider, names in by_district.items()]


def _steps(area: Area) -> list:
    return sorted(area.came_from.all(), key=lambda step: (step.is_partial, fold(step.former.name)))


def _wider(unit: Area, province_today: str) -> str:
    """What held a former unit: its district, and its province where that is no longer the same."""
    parts, wider = [], unit.parent
    while wider is not None:
        if wider.level != Level.PROVINCE:
            parts.append(wider.full_name)
        elif wider.name != province_today:
            parts.append(wider.name)
        wider = wider.parent
    return ", ".join(parts)
