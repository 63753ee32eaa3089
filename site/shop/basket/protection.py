"""Who may post a form that stands on a page a shared cache keeps (docs/adr/0008-forms-on-cached-pages.md)."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

View = Callable[..., HttpResponse]


def is_same_origin(request: HttpRequest) -> bool:
    """Whether the browser vouches that the request was made by a page of this site.

    The first of these that is there decides: Sec-Fetch-Site, Origin, Referer. A request with none of them is refused.
    """
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None:
        return fetch_site == "same-origin"
    origin = request.headers.get("Origin")
    if origin is None:
        referer = request.headers.get("Referer", "")
        try:
            parts = urlsplit(referer)
        except ValueError:
            return False
        origin = f"{parts.scheme}://{parts.netloc}"
    return origin in _own_origins(request)


def _own_origins(request: HttpRequest) -> set[str]:
    trusted = {origin for origin in settings.CSRF_TRUSTED_ORIGINS if "*" not in origin}
    try:
        return trusted | {f"{request.scheme}://{request.get_host()}"}
    except DisallowedHost:
        return trusted


def same_origin_required(view: View) -> View:
    """Let a POST through only from a page of this site, without a token; else a readable page with status 403.

    Takes the place of Django's token check for this view: a page kept by a shared cache cannot carry a token.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method not in {"GET", "HEAD", "OPTIONS"} and not is_same_origin(request):
            return render(request, "shop/refused.html", status=403)
        return view(request, *args, **kwargs)

    guarded.csrf_exempt = True
    return guarded
