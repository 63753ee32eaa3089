"""Who draws the public page of a listing for a preview.

The product page is composed in ``portals.public``, which stands above this room: the portal registers its
drawing here when it starts, so nothing here imports upwards.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from cms.models import ProductListing

#: Draws the page of a product with the content of the listing it is given, saved or not.
DrawListing = Callable[[HttpRequest, "ProductListing"], HttpResponse]

_drawings: list[DrawListing] = []


def register_listing_page(draw: DrawListing) -> None:
    """Make ``draw`` the page that previews show; the one registered last is used."""
    _drawings.append(draw)


def draw_listing(request: HttpRequest, listing: "ProductListing") -> HttpResponse:
    """Draw the public page of ``listing``; raises ImproperlyConfigured when no portal registered one."""
    if not _drawings:
        raise ImproperlyConfigured("No portal registered the page of a listing (cms.previews).")
    return _drawings[-1](request, listing)
