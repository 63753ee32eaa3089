"""``/san-pham/``: the catalogue with its filters, sortings and pages; and cards by code for a reader's own shelf."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.timezone import localdate
from django.views.decorators.http import require_safe

from catalogue.codes import is_valid, normalise
from catalogue.products.models import Product
from cms.cards import cards_of
from cms.typesetting import typeset
from search.catalogue import Catalogue, PageOutOfRange
from search.filters import Filters
from search.landing import landing_of
from search.pieces import foot_of, tools_of, top_of
from search.typed import read_typed

#: So many cards of a reader's own shelf are drawn at once.
MAX_CARDS = 12
#: A reader's shelf is drawn again after so many seconds: prices and stock move.
_CARDS_KEPT = 60


@require_safe
def products(request: HttpRequest) -> HttpResponse:
    """List public products. What was typed into a filter, and a page that does not exist, lead to what is meant."""
    filters = Filters.read(request.GET)
    typed = read_typed(request.GET, filters)
    if typed.leads_to is not None:
        return _redirect(request, typed.leads_to)
    number = _page_number(request)
    try:
        catalogue = Catalogue(filters, localdate(), number)
    except PageOutOfRange as error:
        return _redirect(request, filters, page=error.nearest)
    query = catalogue.filters.querystring(page=number)
    form = catalogue.options.form(typed=typed.place, typed_producer=typed.producer, typed_prices=typed.prices)
    landing = landing_of(catalogue) if number == 1 else None
    context = {
        "section": "products",
        "search_text": catalogue.filters.text,
        "catalogue": catalogue,
        "top": typeset("search/_top.html", top_of(catalogue, landing)),
        "filter_form": typeset("search/_filters.html", form),
        "tools": typeset("search/_tools.html", tools_of(catalogue)),
        "foot": typeset("search/_foot.html", foot_of(catalogue)),
        "remark": typed.remark,
        "canonical_url": f"{settings.PUBLIC_BASE_URL}{request.path}{'?' if query else ''}{query}",
        "is_indexable": not filters.text and filters.count <= 1,
    }
    return render(request, "search/catalogue.html", context)


@require_safe
def product_cards(request: HttpRequest) -> HttpResponse:
    """Cards of products by their codes (``?sp=``, at most twelve), in that order: a piece of HTML without a page.

    Codes that are none, and goods that are not public any more, are left out. The reader's browser asks for it when
    the reader opens a shelf that it keeps itself; nothing is noted here.
    """
    codes = [normalise(text) for text in request.GET.getlist("sp")[:MAX_CARDS] if is_valid(text)]
    found = (
        dict(Product.objects.public().filter(code__in=codes).order_by().values_list("code", "pk")) if codes else {}
    )
    ids = [found[code] for code in dict.fromkeys(codes) if code in found]
    response = render(request, "search/_cards.html", {"cards": cards_of(ids, on=localdate())})
    response["Cache-Control"] = f"private, max-age={_CARDS_KEPT}"
    response["X-Robots-Tag"] = "noindex"
    return response


def _page_number(request: HttpRequest) -> int:
    """The page asked for; 0 for what is no page number, so that the first one is meant."""
    text = request.GET.get("page", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _redirect(request: HttpRequest, filters: Filters, *, page: int = 1) -> HttpResponse:
    query = filters.querystring(page=page)
    return HttpResponseRedirect(f"{request.path}{'?' if query else ''}{query}")
