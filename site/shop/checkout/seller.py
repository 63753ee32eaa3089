"""Who sells: the law wants it said before the order (DOMAIN §4.1)."""

from django.http import HttpRequest
from wagtail.models import Site


def seller_of_record(request: HttpRequest):
    """Return the identity of the site's operator, seller of record for everything (DESIGN §4), None without one.

    The identity is kept by a room above this one and reached by the site it belongs to.
    """
    return getattr(Site.find_for_request(request), "siteidentity", None)
