"""Addresses (DESIGN §8): printed on labels and shared, so they never change.

Vietnamese has no prefix, English lives under /en/. Order matters: Wagtail's catch-all comes last.
"""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.http import Http404
from django.urls import include, path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.documents import urls as wagtaildocs_urls


def _pending(request, **kwargs):
    raise Http404


# Names other rooms already link to; each line goes when its room brings the real route.
PENDING = [
    path("chung-nhan/", _pending, name="register"),
    path("chung-nhan/<str:code>/", _pending, name="certificate"),
]

MEDIA = [path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT})] if settings.SERVE_MEDIA else []

urlpatterns = [
    path("quan-tri/tai-lieu/", include(wagtaildocs_urls)),
    path("quan-tri/", include("cms.urls")),
    *MEDIA,
    *i18n_patterns(
        path("", include("search.urls")),
        path("", include("shop.urls")),
        path("", include("portals.public.urls")),
        path("tai-khoan/", include("accounts.urls")),
        *PENDING,
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
