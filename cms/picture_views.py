"""Serves the drawn pictures. No session, no cookie, no language: the same bytes for everyone, kept for a year."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from catalogue.areas.models import Area
from cms.art import art_url, library_spec
from cms.drawing.country import commune_map
from cms.drawing.library import drawing_of
from cms.drawing.products import PictureSpec, digest_of
from cms.keeping import find_spec, keep, kept, stem_name
from traceability.labels.weave import runner_svg

#: The digest in the address says what the picture shows, so it never changes under its address.
FOR_EVER = "public, max-age=31536000, immutable"
#: Communes move rarely; a short address must find a new picture within the hour.
FOR_A_WEEK = "public, max-age=604800"
FOR_AN_HOUR = "public, max-age=3600"


@require_safe
def picture(request: HttpRequest, code: str, variant: str, digest: str) -> HttpResponse:
    """A product's picture; an old digest leads to today's, an unknown product is 404.

    No query when the picture is kept, else one.
    """
    stored = kept(stem_name(code, variant, digest))
    if stored is not None:
        return _svg(stored, FOR_EVER)
    spec = _spec(code)
    if digest_of(spec) != digest:
        return _today(spec, variant)
    return _svg(keep(spec, variant), FOR_EVER)


@require_safe
def picture_now(request: HttpRequest, code: str, variant: str) -> HttpResponse:
    """The short address of a product's picture: leads to today's."""
    return _today(_spec(code), variant)


@require_safe
def picture_of_library(request: HttpRequest, key: str, digest: str) -> HttpResponse:
    """A drawing of the library by itself; an old digest leads to today's, an unknown key is 404."""
    drawing = drawing_of(key)
    if drawing is None:
        raise Http404(key)
    spec = library_spec(drawing.key)
    if key != drawing.key or digest != digest_of(spec):
        return _short(redirect(art_url(drawing.key)))
    return _svg(keep(spec, "pack"), FOR_EVER)


@require_safe
def cloth(request: HttpRequest, code: str) -> HttpResponse:
    """A commune's cloth. Its weave is frozen, so the address needs no digest."""
    return _svg(runner_svg(code).encode(), FOR_EVER)


@require_safe
def edge(request: HttpRequest, code: str) -> HttpResponse:
    """A commune's cloth as it lies along the lower edge of a picture 480 wide, for photos."""
    return _svg(runner_svg(code, width=120, start=4).encode(), FOR_EVER)


@require_safe
def woven_map(request: HttpRequest, codes: str) -> HttpResponse:
    """The map with today's communes of these codes marked (at most ``MAX_MARKS``, by the address); one query.

    404 if there is not one of them.
    """
    points = (
        Area.objects.current()
        .communes()
        .filter(code__in=codes.split("-"), lat__isnull=False)
        .values_list("lat", "lon")
    )
    if not (found := list(points)):
        raise Http404(codes[:80])
    return _svg(commune_map(found), FOR_A_WEEK)


def _spec(code: str) -> PictureSpec:
    spec = find_spec(code)
    if spec is None:
        raise Http404(code)
    return spec


def _today(spec: PictureSpec, variant: str) -> HttpResponse:
    return _short(redirect("picture", spec.code, variant, digest_of(spec)))


def _short(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = FOR_AN_HOUR
    return response


def _svg(content: bytes, cached: str) -> HttpResponse:
    return HttpResponse(content, content_type="image/svg+xml", headers={"Cache-Control": cached})
