"""Serves the drawn pictures. No session, no cookie, no language: the same bytes for everyone, kept for a year.

Only goods that are not public are an exception: those who prepare them see their pictures, nobody else.
"""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from catalogue.areas.models import Area
from cms.art import art_url, library_spec
from cms.drawing.country import commune_map
from cms.drawing.library import drawing_of
from cms.drawing.products import digest_of
from cms.keeping import Found, find, keep, kept, stem_name
from traceability.labels.weave import runner_svg

#: The digest in the address says what the picture shows, so it never changes under its address.
FOR_EVER = "public, max-age=31536000, immutable"
#: Communes move rarely; a short address must find a new picture within the hour.
FOR_A_WEEK = "public, max-age=604800"
FOR_AN_HOUR = "public, max-age=3600"
#: What is not public is kept by no cache.
NOT_SHARED = "private, no-store"


@require_safe
def picture(request: HttpRequest, code: str, variant: str, digest: str) -> HttpResponse:
    """A product's picture; an old digest leads to today's, an unknown product is 404.

    So is one that no public page shows, but for those who prepare it: editors, and members of its producer. One
    query, and those of the session where there is something to keep back.
    """
    found = _found(request, code)
    stored = kept(stem_name(code, variant, digest))
    if stored is None:
        if digest_of(found.spec) != digest:
            return _today(found, variant)
        stored = keep(found.spec, variant)
    return _svg(stored, FOR_EVER if found.is_shown else NOT_SHARED)


@require_safe
def picture_now(request: HttpRequest, code: str, variant: str) -> HttpResponse:
    """The short address of a product's picture: leads to today's."""
    return _today(_found(request, code), variant)


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


def _found(request: HttpRequest, code: str) -> Found:
    """The product's pictures, if this reader may see them. The session is read only where they are not public."""
    found = find(code)
    if found is None or not (found.is_shown or _prepares(request, found)):
        raise Http404(code)
    return found


def _prepares(request: HttpRequest, found: Found) -> bool:
    """Whether the reader works on what is not public yet, or any more."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES or not request.user.is_authenticated:
        return False
    user = request.user
    is_member = found.producer is not None and user.producer_memberships.filter(producer=found.producer).exists()
    return is_member or user.has_perm("wagtailadmin.access_admin")


def _today(found: Found, variant: str) -> HttpResponse:
    response = redirect("picture", found.spec.code, variant, digest_of(found.spec))
    return _short(response, FOR_AN_HOUR if found.is_shown else NOT_SHARED)


def _short(response: HttpResponse, cached: str = FOR_AN_HOUR) -> HttpResponse:
    response["Cache-Control"] = cached
    return response


def _svg(content: bytes, cached: str) -> HttpResponse:
    return HttpResponse(content, content_type="image/svg+xml", headers={"Cache-Control": cached})
