"""Addresses (DESIGN §8): printed on labels and shared, so they never change.

Vietnamese has no prefix, English lives under /en/. Order matters: Wagtail's catch-all comes last.
"""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.documents.views.serve import serve as serve_document
from wagtail.urls import serve_pattern
from wagtail.views import serve as serve_page

from config.media import serve

#: The name by which Wagtail sends people from restricted pages to log in.
WAGTAIL_LOGIN = "wagtailcore_login"
MEDIA = [path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT})] if settings.SERVE_MEDIA else []

urlpatterns = [
    re_path(r"^quan-tri/tai-lieu/([0-9]{1,18})/(.*)$", serve_document, name="wagtaildocs_serve"),
    path("quan-tri/", include("cms.urls")),
    path("hinh/", include("cms.picture_urls")),
    path("", include("portals.public.urls.robots")),
    *MEDIA,
    *i18n_patterns(
        path("", include("search.urls")),
        path("", include("shop.urls")),
        path("", include("portals.public.urls")),
        path("", include("portals.officer.urls")),
        path("", include("cms.public_urls")),
        path("tai-khoan/", include("accounts.urls")),
        # Wagtail's own log-in and shared passwords have no limit on tries: everybody logs in at one place.
        path(
            "_util/login/", RedirectView.as_view(pattern_name="account_login", query_string=True), name=WAGTAIL_LOGIN
        ),
        re_path(serve_pattern, serve_page, name="wagtail_serve"),
        prefix_default_language=False,
    ),
]
