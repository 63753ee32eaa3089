"""``/san-pham/``: the catalogue with its filters, sortings and pages."""

from dataclasses import replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from cms.typesetting import typeset
from search.catalogue import Catalogue, PageOutOfRange
from search.filters import Filters, is_code
from search.places import places_named


@require_safe
def products(request: HttpRequest) -> HttpResponse:
    """List public products. A typed commune or a page that does not exist leads on to the address that is meant."""
    filters, remark = Filters.read(request.GET), ""
    typed = next((text for text in request.GET.getlist("xa") if text.strip() and not is_code(text, 5)), "").strip()
    if typed:
        places = places_named(typed, province=filters.province)
        if places.communes or places.province:
            return _redirect(request, _with_places(filters, places))
        if places.is_vague:
            remark = gettext("Many places are called “%(name)s”: type the whole name, or choose the province first.")
        else:
            remark = gettext("No commune or former unit is called “%(name)s”.")
        remark %= {"name": typed}
    number = _page_number(request)
    try:
        catalogue = Catalogue(filters, localdate(), number)
    except PageOutOfRange as error:
        return _redirect(request, filters, page=error.nearest)
    query = catalogue.filters.querystring(page=number)
    context = {
        "section": "products",
        "catalogue": catalogue,
        "filter_form": typeset("search/_filters.html", catalogue.form(typed)),
        "remark": remark,
        "querystring": catalogue.filters.querystring(),
        "without_all": catalogue.filters.bare().querystring(),
        "canonical_url": f"{settings.PUBLIC_BASE_URL}{request.path}{'?' if query else ''}{query}",
        "is_indexable": not filters.text and filters.count <= 1,
    }
    return render(request, "search/catalogue.html", context)


def _with_places(filters: Filters, places) -> Filters:
    if places.province:
        return replace(filters, province=places.province.code, communes=())
    codes = [unit.code for unit in places.communes]
    return replace(filters, communes=tuple(dict.fromkeys((*filters.communes, *codes))))


def _page_number(request: HttpRequest) -> int:
    """The page asked for; 0 for what is no page number, so that the first one is meant."""
    text = request.GET.get("page", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _redirect(request: HttpRequest, filters: Filters, *, page: int = 1) -> HttpResponse:
    query = filters.querystring(page=page)
    return HttpResponseRedirect(f"{request.path}{'?' if query else ''}{query}")
