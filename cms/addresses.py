"""Addresses of pages from what a query row holds, without asking for the site."""

from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language


def address(url_path: str, language: str = "") -> str:
    """Address of the page at ``url_path`` ("/trang-chu/cau-chuyen/x/": its first part is the home page's own).

    Vietnamese has no prefix, English lives under ``/en/``.

    ``language``: the tree whose address is wanted; the reader's without one. An article that exists only in
    Vietnamese is read by English readers under ``/en/`` too, where the page says so.
    """
    _nothing, _home, rest = url_path.split("/", 2)
    if language and language != get_language():
        with translation.override(language):
            return reverse("home") + rest
    return reverse("home") + rest
