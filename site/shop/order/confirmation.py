"""Letters about an order, in its language: that it was placed (the law wants it, DOMAIN §4.1) and where it stands."""

from urllib.parse import urlencode

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.letters import Letter, message
from shop.order.access import sign

#: Changes a buyer is written to about.
TOLD = ("confirmed", "shipped", "delivered", "cancelled", "returned")


def confirm_by_mail(order) -> None:
    """Write to the buyer that the order was placed. Does nothing without an address."""
    if order.email:
        with translation.override(order.language):
            message(_placed(order), order.email).send()


def tell_status(order, status: str, reason: str = "") -> None:
    """Write to the buyer that the order has come to ``status``. Does nothing without an address."""
    if order.guest_email and status in TOLD:
        with translation.override(order.language):
            message(_moved(order, status, reason), order.guest_email).send()


def details_url(order) -> str:
    """Full address of the order's page with the key to names, phone and address in it."""
    return f"{settings.PUBLIC_BASE_URL}{order.get_absolute_url()}?{urlencode({'k': sign(order.number)})}"


def _placed(order) -> Letter:
    return _letter(
        order,
        subject=_("Order %(number)s at Xã Mình") % {"number": order.number},
        paragraphs=(_("Thank you. We have your order %(number)s.") % {"number": order.shown_number},),
        is_whole=True,
        is_due=True,
    )


def _moved(order, status: str, reason: str) -> Letter:
    number = {"number": order.shown_number}
    subject, sentence = {
        "confirmed": (
            _("Order %(number)s is confirmed"),
            _("The seller has your order and is packing it. We write again when it leaves."),
        ),
        "shipped": (
            _("Order %(number)s is on its way"),
            _("Your parcel has left. The carrier calls before it comes; please have the money ready."),
        ),
        "delivered": (
            _("Order %(number)s has arrived"),
            _("Your parcel was handed over. Something wrong with it? Write to us: our address is on the site."),
        ),
        "cancelled": (_("Order %(number)s is cancelled"), _("Your order was called off. You have nothing to pay.")),
        "returned": (_("Order %(number)s came back"), _("The parcel of your order came back to the seller.")),
    }[status]
    if order.is_pickup and status in ("confirmed", "shipped", "delivered", "returned"):
        subject, sentence = _fetched()[status]
    said = (_("Reason: %(reason)s") % {"reason": reason},) if reason else ()
    return _letter(
        order, subject=subject % number, paragraphs=(sentence, *said), is_due=status in ("confirmed", "shipped")
    )


def _fetched() -> dict[str, tuple[str, str]]:
    """Subject and sentence for an order that the buyer fetches."""
    return {
        "confirmed": (
            _("Order %(number)s is confirmed"),
            _("The place has your order and is packing it. We write again when it is ready."),
        ),
        "shipped": (
            _("Order %(number)s is ready to be picked up"),
            _("Your order is packed and waits for you. Give its number and your phone number at the counter."),
        ),
        "delivered": (
            _("Order %(number)s was picked up"),
            _("Your order was handed over. Something wrong with it? Write to us: our address is on the site."),
        ),
        "returned": (_("Order %(number)s was not picked up"), _("The goods of your order went back to the shelf.")),
    }


def _letter(order, *, subject: str, paragraphs: tuple[str, ...], is_due: bool, is_whole: bool = False) -> Letter:
    return Letter(
        subject=subject,
        paragraphs=paragraphs,
        button=_("See the order"),
        url=details_url(order),
        closing=(_("The link shows all details and works for 90 days: keep it to yourself."),),
        template="shop/emails/order",
        context={"order": order, "is_whole": is_whole, "is_due": is_due},
    )
