"""Addresses of the drawn pictures, below ``/hinh/``: in no language, and bounded in length."""

from django.urls import re_path

from cms import picture_views as views

_DIGEST = r"(?P<digest>[0-9a-f]{8})"
_KEY = r"(?P<key>[a-z0-9-]{1,40})"
_PRODUCT = r"(?P<code>[0-9A-Z]{1,9})-(?P<variant>pack|crop|landscape)"

urlpatterns = [
    re_path(rf"^{_PRODUCT}\.{_DIGEST}\.svg$", views.picture, name="picture"),
    re_path(rf"^{_PRODUCT}\.svg$", views.picture_now, name="picture_now"),
    re_path(
        rf"^kho/(?P<key>[a-z0-9-]{{1,40}})\.{_DIGEST}\.svg$", views.picture_of_library, name="picture_of_library"
    ),
    re_path(r"^xa/(?P<code>[0-9]{1,5})\.svg$", views.cloth, name="cloth"),
    re_path(r"^xa/(?P<code>[0-9]{1,5})-vien\.svg$", views.edge, name="edge"),
    re_path(r"^ban-do/(?P<codes>[0-9]{5}(?:-[0-9]{5}){0,39})\.svg$", views.woven_map, name="woven_map"),
]
