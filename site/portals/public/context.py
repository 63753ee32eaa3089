"""What the site frame (header, footer) shows on every page; nothing is read before a template asks for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

if TYPE_CHECKING:
    from cms.models import SiteIdentity

ENGLISH = "/en/"


def site_frame(request: HttpRequest) -> dict[str, object]:
    """Context of the frame: ``alternate_url``, ``canonical_url``, and ``basket_count`` and ``identity`` on first use.

    Runs for every template that is rendered with a request, so it does nothing but look at the address.
    """
    return {
        "alternate_url": in_other_language(request.get_full_path()),
        "canonical_url": f"{settings.PUBLIC_BASE_URL}{request.path}",
        "hreflang": once(lambda: both_languages(request.path)),
        "basket_count": once(lambda: _basket_count(request)),
        "identity": once(lambda: site_identity_of(request)),
    }


def in_other_language(path: str) -> str:
    """The address of the same page in the other language: Vietnamese has no prefix, English lives under /en/."""
    if path.startswith(ENGLISH):
        return path.removeprefix(ENGLISH.removesuffix("/"))
    return f"/en{path}" if get_language() != "en" else ""


def both_languages(path: str) -> list[tuple[str, str]]:
    """Language and whole address of a page in both; "x-default" is the Vietnamese one."""
    vietnamese = path.removeprefix("/en") if path.startswith(ENGLISH) else path
    found = {"vi": vietnamese, "en": f"/en{vietnamese}", "x-default": vietnamese}
    return [(language, f"{settings.PUBLIC_BASE_URL}{address}") for language, address in found.items()]


def once(answer: Callable[[], object]) -> Callable[[], object]:
    """Make a function that asks ``answer`` at its first call only; templates call it by naming it."""
    kept: list[object] = []

    def ask() -> object:
        if not kept:
            kept.append(answer())
        return kept[0]

    return ask


def site_identity_of(request: HttpRequest) -> "SiteIdentity":
    """The operator of the site: one query per request at most, none on pages that do not name it."""
    if not hasattr(request, "_site_identity"):
        from cms.services import site_identity

        request._site_identity = site_identity()
    return request._site_identity


def _basket_count(request: HttpRequest) -> int:
    from shop.basket.services import basket_count

    return basket_count(request)
