"""The site's addresses and one view that does nothing."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from config.urls import urlpatterns as site

BODY = b"x" * 1024


def bare(request: HttpRequest) -> HttpResponse:
    """1 KB, no database."""
    return HttpResponse(BODY, content_type="text/html")


urlpatterns = [path("bare/", bare), *site]
