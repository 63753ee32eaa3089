"""The page of a product: read by people, by machines (``Accept: application/json``) and by editors as a preview."""

import datetime

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from cms.models import ProductListing
from portals.public.goods_page import ProductPage, delivery, product_page, shown_products


@require_safe
@vary_on_headers("Accept")
def product(request: HttpRequest, slug: str) -> HttpResponse:
    """A product whose listing is live; ``?goi=`` names the pack to show. 404 for every other.

    JSON for who asks for it: names, places, verdict and status, packs with prices; no personal data.
    """
    shown = shown_products().filter(slug=slug, is_public=True, listing__live=True).first()
    if shown is None or shown.is_child:
        raise Http404(slug)
    page = product_page(shown, shown.listing, on=timezone.localdate(), pack_id=_pack_id(request))
    if wants_json(request):
        return JsonResponse(as_json(page), json_dumps_params={"ensure_ascii": False})
    return render(request, "public/product.html", context_of(request, page))


def draw_listing(request: HttpRequest, listing: ProductListing) -> HttpResponse:
    """The page of a product with the content of ``listing``, saved or not: what editors see as a preview."""
    shown = shown_products().get(pk=listing.product_id)
    page = product_page(shown, listing, on=timezone.localdate(), pack_id=None)
    return render(request, "public/product.html", {**context_of(request, page), "is_preview": True})


def context_of(request: HttpRequest, page: ProductPage) -> dict[str, object]:
    """Context of public/product.html."""
    return {
        "section": "products",
        "crumbs": page.crumbs,
        "canonical_url": request.build_absolute_uri(page.product.get_absolute_url()),
        "page": page,
        "delivery": delivery() if page.is_sold_here else None,
    }


def wants_json(request: HttpRequest) -> bool:
    """Whether the client asked for JSON rather than a page."""
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"


def as_json(page: ProductPage) -> dict[str, object]:
    """What a machine is told of a product. Amounts in đồng, dates ISO."""
    shown, standing = page.product, page.standing
    return {
        "name": page.name,
        "registered_name": shown.title,
        "code": shown.code,
        "is_sample": shown.is_sample,
        "producer": {"name": page.maker.name, "url": page.maker.url} if page.maker else None,
        "commune": {"code": shown.commune.code, "name": shown.commune.full_name} if shown.commune else None,
        "verdict": standing.verdict,
        "status": standing.status or None,
        "certificate": _certificate_json(page),
        "reported": standing.report.sentence if standing.report else None,
        "packs": [
            {
                "id": offer.pack.pk,
                "name": offer.pack.pack_name,
                "gtin": offer.pack.upc,
                "price": int(offer.price) if offer.price is not None else None,
                "in_stock": offer.available > 0,
                "can_buy": offer.can_buy,
            }
            for offer in page.packs
        ],
    }


def _certificate_json(page: ProductPage) -> dict[str, object] | None:
    panel = page.standing.panel
    if panel is None:
        return None
    return {
        "stars": panel.stars,
        "status": panel.status,
        "decision": panel.decision,
        "decided_on": _iso(panel.decided_on),
        "issuer": panel.issuer,
        "number": panel.number or None,
        "valid_from": _iso(panel.valid_from),
        "valid_until": _iso(panel.valid_until),
        "url": panel.url,
    }


def _iso(day: datetime.date) -> str:
    return day.isoformat()


def _pack_id(request: HttpRequest) -> int | None:
    text = request.GET.get("goi", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
