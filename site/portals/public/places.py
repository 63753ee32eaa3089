"""Communes, provinces and former units: who makes what where, what became of an old one (DESIGN §9 "Areas")."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from catalogue.areas.models import Area, Level
from catalogue.areas.services import Standing, UnknownArea, find_areas, place_line, successors_of
from cms.sharing import picture_of_cards
from cms.stories import stories_about
from portals.public.places_page import (
    area_url,
    cloth_of,
    commune_page,
    communes_with_goods,
    goods_by_area,
    province_page,
)
from search.landing import Words, words_of_area

#: Names on one page of the list of communes.
COMMUNES_PER_PAGE = 240
#: Longest name that is looked for.
QUERY_MAX_LENGTH = 80


@require_safe
def communes(request: HttpRequest) -> HttpResponse:
    """Communes with goods, by province; ``?q=`` finds any unit, current or former, by its old or new name."""
    text = " ".join(request.GET.get("q", "").split())[:QUERY_MAX_LENGTH]
    page = Paginator(communes_with_goods(), COMMUNES_PER_PAGE).get_page(request.GET.get("page"))
    found = find_areas(text) if text else []
    return render(
        request,
        "public/communes.html",
        {
            "section": "communes",
            "crumbs": [{"label": _("Communes")}],
            "page_obj": page,
            "text": text,
            "found": [(area_url(area), place_line(area), area) for area in found],
        },
    )


@require_safe
def commune(request: HttpRequest, code: str) -> HttpResponse:
    """A current commune with its goods and producers; an old code leads to what became of it."""
    standing = _standing(code, Level.COMMUNE)
    if standing.current is None:
        return _former(request, standing)
    on = timezone.localdate()
    page = commune_page(standing, on=on, number=request.GET.get("page"))
    area = standing.current
    return render(
        request,
        "public/commune.html",
        {
            "section": "communes",
            "crumbs": [
                {"label": _("Communes"), "url": area_url()},
                {"label": area.parent.name, "url": area_url(area.parent)},
                {"label": area.full_name},
            ],
            "page": page,
            "page_obj": page.goods,
            "share_picture": picture_of_cards(page.cards),
            "told_in": stories_about(commune=area, on=on),
            "landing": _landing(request, area),
        },
    )


@require_safe
def province(request: HttpRequest, code: str) -> HttpResponse:
    """A current province with its communes that have goods; an old code leads to what became of it."""
    standing = _standing(code, Level.PROVINCE)
    if standing.current is None:
        return _former(request, standing)
    page = province_page(standing, number=request.GET.get("page"))
    return render(
        request,
        "public/province.html",
        {
            "section": "communes",
            "crumbs": [{"label": _("Communes"), "url": area_url()}, {"label": standing.current.full_name}],
            "page": page,
            "page_obj": page.communes,
            "landing": _landing(request, standing.current),
        },
    )


@require_safe
def district(request: HttpRequest, code: str) -> HttpResponse:
    """What became of a former district (there has been none since 2025-07-01)."""
    return _former(request, _standing(code, Level.DISTRICT))


def _landing(request: HttpRequest, area: Area) -> Words | None:
    """The editors' words on the first page of a unit; further pages are lists and nothing else."""
    return words_of_area(area.pk) if request.GET.get("page", "1") == "1" else None


def _standing(code: str, level: str) -> Standing:
    try:
        return successors_of(code, level=level)
    except UnknownArea as error:
        raise Http404(str(error)) from error


def _former(request: HttpRequest, standing: Standing) -> HttpResponse:
    """Redirect to the only successor; list several, with what is made in each today."""
    if standing.redirect_to is not None:
        return redirect(area_url(standing.redirect_to), permanent=True)
    former = standing.former
    counts = goods_by_area(standing.successors)
    return render(
        request,
        "public/former_area.html",
        {
            "section": "communes",
            "crumbs": [{"label": _("Communes"), "url": area_url()}, {"label": former.full_name}],
            "former": former,
            "line": place_line(former),
            "successors": [_successor(area, counts) for area in standing.successors],
        },
    )


def _successor(area: Area, counts: dict[int, int]) -> dict[str, object]:
    return {"url": area_url(area), "area": area, "count": counts.get(area.pk, 0), "cloth": cloth_of(area)}
