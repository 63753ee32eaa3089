"""The page of a product: read by people, by machines (``Accept: application/json``) and by editors as a preview."""

import datetime

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from cms.models import ProductListing
from cms.typesetting import typeset
from portals.public import structured
from portals.public.context import site_identity_of
from portals.public.goods_page import ProductPage, product_of_draft, product_page
from portals.public.goods_rows import public_product
from traceability.origins.services import areas_of

#: What the page says of the seller.
SELLER_FIELDS = ("operator_name", "operator_lang", "address", "tax_code", "phone")


@require_safe
@vary_on_headers("Accept")
def product(request: HttpRequest, slug: str) -> HttpResponse:
    """A product whose listing is live; ``?goi=`` names the pack to show. 404 for every other.

    JSON for who asks for it: names, places, verdict and status, packs with prices; no personal data.
    """
    on = timezone.localdate()
    found = public_product(slug, on=on)
    if found is None:
        raise Http404(slug)
    page = product_page(
        found.product,
        found.product.listing,
        on=on,
        seller=_seller(request),
        pictures=found.pictures,
        silent=found.silent,
        grown_in=found.area,
        pack_id=_pack_id(request),
    )
    if wants_json(request):
        return JsonResponse(as_json(page), json_dumps_params={"ensure_ascii": False})
    return render(request, "public/product.html", context_of(request, page))


def draw_listing(request: HttpRequest, listing: ProductListing) -> HttpResponse:
    """The page of a product with the content of ``listing``, saved or not: what editors see as a preview."""
    page = product_page(
        product_of_draft(listing.product_id),
        listing,
        on=timezone.localdate(),
        seller=_seller(request),
        pictures=list(listing.pictures.all()),
        grown_in=next(iter(areas_of([listing.product_id]).get(listing.product_id, [])), None),
        is_preview=True,
    )
    return render(request, "public/product.html", context_of(request, page))


def _seller(request: HttpRequest) -> dict[str, str]:
    """What the page says of the seller, from what the footer says too: read once."""
    identity = site_identity_of(request)
    return {name: getattr(identity, name) for name in SELLER_FIELDS}


def context_of(request: HttpRequest, page: ProductPage) -> dict[str, object]:
    """Context of public/product.html."""
    return {
        "section": "products",
        "crumbs": [{"label": label, "url": url} for label, url in page.crumbs],
        "canonical_url": structured.absolute(page.url),
        "structured": structured.graph(structured.product(page)),
        "page": page,
        "main": typeset("public/product_main.html", page),
    }


def wants_json(request: HttpRequest) -> bool:
    """Whether the client asked for JSON rather than a page."""
    if "json" not in request.headers.get("Accept", ""):
        return False
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"


def as_json(page: ProductPage) -> dict[str, object]:
    """What a machine is told of a product. Amounts in đồng, dates ISO."""
    standing = page.standing
    return {
        "name": page.name.text,
        "registered_name": page.registered_name,
        "code": page.code,
        "is_sample": page.is_sample,
        "producer": {"name": page.maker.name, "url": page.maker.url} if page.maker else None,
        "commune": dict(zip(("code", "name"), page.commune, strict=True)) if page.commune else None,
        "verdict": standing.verdict,
        "status": standing.status or None,
        "certificate": _certificate_json(page),
        "reported": standing.report.sentence if standing.report else None,
        "packs": [
            {
                "id": pack.pk,
                "name": pack.name,
                "gtin": pack.gtin or None,
                "price": int(pack.price) if pack.price is not None else None,
                "in_stock": pack.available > 0,
                "sale_paused": pack.is_stopped,
                "can_buy": pack.can_buy,
            }
            for pack in page.packs
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
