"""``/tim-kiem/``: everything public by words, as a page and as JSON."""

from dataclasses import dataclass, replace
from math import ceil

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from catalogue.codes import is_valid, normalise, shown
from catalogue.products.classification import GROUPS
from cms.cards import Card, cards_of
from search.catalogue import ShelfPaginator, best_of_all
from search.engines import Query, Result, get_engine
from search.filters import Filters
from search.forms import Search
from search.models import DocumentKind
from search.options import Option, group_name
from search.results import Found, read

JSON = "application/json"
#: On the overview: so many products, as cards, and so many of every other kind.
PRODUCTS_SHOWN, OTHERS_SHOWN = 8, 5
SUGGESTED = 4


@dataclass(frozen=True, slots=True)
class Section:
    """Hits of one kind. ``all_url`` leads to all of them where only the first are shown."""

    kind: str
    label: str
    count: int
    cards: list[Card]
    rows: list[Found]
    all_url: str


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Answer ``Accept: application/json`` as JSON (400 names what is wrong), else as a page (which corrects it)."""
    asked = Search.read(request.GET)
    wants_json = request.get_preferred_type(["text/html", JSON]) == JSON
    response = _as_json(asked) if wants_json else _as_page(request, asked)
    patch_vary_headers(response, ["Accept"])
    return response


def _as_json(asked: Search) -> JsonResponse:
    if asked.errors:
        return JsonResponse({"errors": asked.errors}, status=400)
    engine = get_engine()
    kinds = (asked.kind,) if asked.kind else ()
    result = engine.search(Query(asked.text, localdate(), kinds, asked.page, asked.per_page))
    found = [
        {"type": thing.kind, "id": thing.id, "name": thing.name, "producer": thing.producer, "url": thing.url}
        for thing in read(result.hits)
    ]
    relaxed = result.relaxed.value if result.relaxed else None
    return JsonResponse({"results": found, "total": result.total, "relaxed": relaxed, "engine": engine.name})


def _as_page(request: HttpRequest, asked: Search) -> HttpResponse:
    day, kinds = localdate(), (asked.kind,) if asked.kind else ()
    query = Query(asked.text, day, kinds, asked.page, asked.per_page)
    if not asked.kind:
        query = replace(query, per_kind=max(PRODUCTS_SHOWN, OTHERS_SHOWN))
    result = get_engine().search(query)
    pages = max(ceil(result.total / asked.per_page), 1)
    if asked.kind and asked.page > pages:
        last = f"&page={pages}" if pages > 1 else ""
        return HttpResponseRedirect(f"{request.path}?{asked.querystring()}{last}")
    context = {
        "search_text": asked.text,
        "asked": asked,
        "result": result,
        "sections": _sections(asked, result, day),
        "tabs": _tabs(asked, result),
        "querystring": asked.querystring(),
        "filter_url": f"{reverse('products')}?{Filters(text=asked.text).querystring()}",
        "code": shown(normalise(asked.text)) if is_valid(asked.text) else "",
        "code_url": reverse("scan", args=[normalise(asked.text)]) if is_valid(asked.text) else "",
    }
    if asked.kind:
        context["page_obj"] = _page(asked, result.total)
    if not result.total:
        best = best_of_all(on=day, size=SUGGESTED)
        context |= {"groups": [(key, group_name(key)) for key in GROUPS], "suggested": cards_of(best, on=day)}
    return render(request, "search/results.html", context)


def _page(asked: Search, total: int):
    paginator = ShelfPaginator(total, asked.per_page)
    paginator.number = asked.page
    return paginator.page(asked.page)


def _sections(asked: Search, result: Result, day) -> list[Section]:
    """Hits by kind; the kind of the best hit comes first."""
    sections = []
    for kind in map(DocumentKind, dict.fromkeys(hit.kind for hit in result.hits)):
        hits = [hit for hit in result.hits if hit.kind == kind]
        is_goods = kind is DocumentKind.PRODUCT
        if not asked.kind:
            hits = hits[: PRODUCTS_SHOWN if is_goods else OTHERS_SHOWN]
        count = result.counts[kind]
        sections.append(
            Section(
                kind=kind.value,
                label=str(kind.label),
                count=count,
                cards=cards_of([hit.object_id for hit in hits], on=day) if is_goods else [],
                rows=[] if is_goods else read(hits),
                all_url=f"?{asked.querystring(kind=kind.value)}" if not asked.kind and count > len(hits) else "",
            )
        )
    return sections


def _tabs(asked: Search, result: Result) -> list[Option]:
    """Everything, then each kind that has hits and the one that is shown; the value is a query string."""
    if not asked.text:
        return []
    tabs = [Option(asked.querystring(kind=""), gettext("Everything"), sum(result.counts.values()), not asked.kind)]
    for kind in DocumentKind:
        count = result.counts.get(kind, 0)
        if count or asked.kind == kind:
            tabs.append(Option(asked.querystring(kind=kind.value), str(kind.label), count, asked.kind == kind))
    return tabs
