"""The page of an order: where it stands for anybody, to whom it goes for those who may know."""

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.rules import shown_phone
from shop.checkout.seller import seller_of_record
from shop.order import rules
from shop.order.access import TooManyTries, may_see_details, phone_matches, placed_here, remember
from shop.order.models import Order
from shop.order.services import adoptable


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
def order(request: HttpRequest, number: str) -> HttpResponse:
    """Show an order, or take the last four digits of its phone number; 404 for a number that no order has."""
    canonical = rules.canonical_number(number)
    found = Order.objects.with_details().filter(number=canonical).first() if canonical else None
    if found is None:
        raise Http404
    if number != canonical:
        return redirect(found)
    status = 200
    if request.method == "POST":
        status = _try_digits(request, found)
        if status == 200:
            return redirect(found)
    response = render(request, "shop/order.html", _context(request, found), status=status)
    response["X-Robots-Tag"] = "noindex"
    return response


def _try_digits(request: HttpRequest, found: Order) -> int:
    """Open the details when the digits are right; the status of the answer otherwise, with a message."""
    try:
        ip = get_adapter(request).get_client_ip(request)
        matches = phone_matches(found, request.POST.get("digits", ""), ip=ip, at=timezone.now())
    except TooManyTries:
        messages.error(request, _("Too many tries. Please try again in an hour, or use the link we sent you."))
        return 429
    if not matches:
        messages.error(request, _("These are not the last four digits of the phone number of this order."))
        return 422
    remember(request, found)
    return 200


def _context(request: HttpRequest, found: Order) -> dict[str, object]:
    changes = list(found.status_changes.all())
    reached = [(change.new_status, change.at) for change in changes]
    details = may_see_details(request, found)
    return {
        "section": "basket",
        "order": found,
        "steps": [{"label": found.label_of(step.status), "step": step} for step in rules.way(found.status, reached)],
        "reason": changes[-1].reason if changes and details else "",
        "details": details,
        "may_adopt": _may_adopt(request, found),
        "phone": shown_phone(found.phone) if details else "",
        "seller": seller_of_record(request) if details else None,
    }


def _may_adopt(request: HttpRequest, found: Order) -> bool:
    """Whether the reader may take this guest's order into an account (shop.customer.views.order_adopt)."""
    if found.user_id is not None:
        return False
    mine = request.user.is_authenticated and adoptable(request.user).filter(pk=found.pk).exists()
    return mine or placed_here(request, found)
