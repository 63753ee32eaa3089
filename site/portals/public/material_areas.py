"""Raw-material areas (DESIGN §8 ``/vung-nguyen-lieu/``): the list, its map, one area and its map."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from catalogue.areas.rules import slug as folded
from cms.drawing.country import commune_map
from portals.public.area_map import area_map
from portals.public.material_areas_page import Wish, area_page, areas_page
from portals.public.sale_points import as_picture
from traceability.origins.models import RawMaterialArea
from traceability.origins.outlines import OutlineError, plane_of


@require_safe
def material_areas(request: HttpRequest) -> HttpResponse:
    """Areas by name; ``?cay=`` keeps those of a crop, ``?tinh=`` those of a province."""
    wish = Wish.read(request.GET)
    page = areas_page(wish, number=request.GET.get("page"))
    return render(
        request,
        "public/material_areas.html",
        {
            "section": "material_areas",
            "crumbs": [{"label": _("Raw-material areas")}],
            "page": page,
            "page_obj": page.page,
            "wish": wish,
            "querystring": wish.query(),
        },
    )


@require_safe
def material_areas_map(request: HttpRequest) -> HttpResponse:
    """The map beside the list, with its filters; ``?noi=`` one area. A picture, cacheable."""
    wish = Wish.read(request.GET)
    listed = RawMaterialArea.objects.public().filter(lat__isnull=False)
    if wish.province:
        listed = listed.filter(commune__parent__code=wish.province)
    if only := request.GET.get("noi", ""):
        listed = listed.filter(slug=only.replace("\0", "")[:120])
    rows = listed.order_by().values_list("lat", "lon", "crop_vi")
    return as_picture(commune_map((lat, lon) for lat, lon, crop in rows if wish.crop in ("", folded(crop))))


@require_safe
def material_area(request: HttpRequest, slug: str) -> HttpResponse:
    """A raw-material area: what grows, where, when, by whom, and what is made of it."""
    area = get_object_or_404(
        RawMaterialArea.objects.public().select_related("commune__parent__parent", "producer"), slug=slug
    )
    page = area_page(area, on=timezone.localdate(), number=request.GET.get("page"))
    return render(
        request,
        "public/material_area.html",
        {
            "section": "material_areas",
            "crumbs": [{"label": _("Raw-material areas"), "url": reverse("material_areas")}, {"label": page.name}],
            "page": page,
            "area": area,
            "page_obj": page.page,
        },
    )


@require_safe
def material_area_map(request: HttpRequest, slug: str) -> HttpResponse:
    """The outline of an area as a picture, cacheable; 404 where none is recorded."""
    area = get_object_or_404(RawMaterialArea.objects.public().only("slug", "outline"), slug=slug)
    try:
        plane = plane_of(area.outline)
    except OutlineError as error:
        raise Http404(str(error)) from error
    return as_picture(area_map(plane, seed=area.slug, north="N" if get_language() == "en" else "B"))
