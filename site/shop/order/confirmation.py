"""The confirmation that the law wants after an order (DOMAIN §4.1), as plain text."""

from urllib.parse import urlencode

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from shop.order.access import sign


def confirm_by_mail(order) -> None:
    """Write to the buyer in the language of the order. Does nothing without an address."""
    if not order.email:
        return
    with translation.override(order.language):
        subject = _("Order %(number)s at Xã Mình") % {"number": order.number}
        body = render_to_string("shop/emails/order_placed.txt", {"order": order, "url": details_url(order)})
    EmailMessage(subject=subject, body=body, to=[order.email]).send()


def details_url(order) -> str:
    """Full address of the order's page with the key to names, phone and address in it."""
    return f"{settings.PUBLIC_BASE_URL}{order.get_absolute_url()}?{urlencode({'k': sign(order.number)})}"
