"""Selling places (DESIGN §8 ``/diem-ban/``): the list, its map, and one place with what lies there now."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms.drawing.country import commune_map
from portals.public.place_page import place_page
from portals.public.sale_points_page import Wish, places_page
from traceability.origins.models import Facility

#: Maps are drawn anew after an hour; nothing on them is a verdict, a price or a stock.
_MAP_AGE = "public, max-age=3600"


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """Selling places by province and name, by filters, or by distance from a commune (``xa``) or point (``gan``).

    A visitor's point is rounded, used for this one answer and kept nowhere: not here, in no cache, in no referrer.
    """
    wish = Wish.read(request.GET)
    page = places_page(wish, at=timezone.localtime(), number=request.GET.get("page"))
    context = {
        "section": "places",
        "crumbs": [{"label": _("Places to buy")}],
        "page": page,
        "page_obj": page.page,
        "wish": wish,
        "query": wish.query(),
        "sorts_here": page.sorts_on_device,
    }
    if wish.near is not None:
        context["querystring"] = f"{wish.query()}&gan={wish.near[0]},{wish.near[1]}".lstrip("&")
        # The frame must not carry the point into the address of the other language.
        context["alternate_url"] = ""
    else:
        context["querystring"] = wish.query()
    response = render(request, "public/places.html", context)
    if wish.near is not None:
        response["Cache-Control"] = "private, no-store"
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def places_map(request: HttpRequest) -> HttpResponse:
    """The map beside the list: a picture, cacheable. ``?loai=``, ``?tinh=`` as in the list; ``?noi=`` one place."""
    wish = Wish.read(request.GET)
    listed = Facility.objects.selling().filter(lat__isnull=False)
    if wish.kind:
        listed = listed.filter(kind=wish.kind)
    if wish.province:
        listed = listed.filter(commune__parent__code=wish.province)
    if only := request.GET.get("noi", ""):
        listed = listed.filter(slug=only.replace("\0", "")[:120])
    return as_picture(commune_map(listed.order_by().values_list("lat", "lon")))


@require_safe
def place(request: HttpRequest, slug: str) -> HttpResponse:
    """A selling place: hours, address, what lies there now. 404 for a place where nobody can buy."""
    found = get_object_or_404(
        Facility.objects.selling().select_related("commune__parent", "producer").with_days(on=timezone.localdate()),
        slug=slug,
    )
    page = place_page(
        found, at=timezone.localtime(), group=request.GET.get("nhom", ""), number=request.GET.get("page")
    )
    return render(
        request,
        "public/place.html",
        {
            "section": "places",
            "crumbs": [{"label": _("Places to buy"), "url": reverse("places")}, {"label": found.local_name}],
            "page": page,
            "place": found,
            "page_obj": page.page,
            "querystring": f"nhom={page.group}" if page.group else "",
        },
    )


def as_picture(svg: str | bytes) -> HttpResponse:
    """An SVG that anybody may keep for an hour."""
    return HttpResponse(svg, content_type="image/svg+xml", headers={"Cache-Control": _MAP_AGE})
