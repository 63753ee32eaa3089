"""What happens with orders when something happened elsewhere."""

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from oscar.apps.order.signals import order_status_changed

from shop.order.access import take_wish
from shop.order.confirmation import TOLD
from shop.order.services import adopt_placed
from shop.order.tasks import send_status


@receiver(order_status_changed, dispatch_uid="order_tell_status")
def tell_buyer(sender, order, old_status, new_status, **kwargs) -> None:
    """Write to the buyer; the signal comes after the commit."""
    if order.guest_email and new_status in TOLD:
        last = order.status_changes.order_by("-at", "-pk").first()
        send_status.enqueue(order.pk, new_status, last.reason if last else "")


@receiver(user_logged_in, dispatch_uid="order_adopt_after_log_in")
def adopt_wished(sender, request, user, **kwargs) -> None:
    """Give the order to the account, when its buyer asked for that before signing up or logging in."""
    if request is not None and (number := take_wish(request)):
        adopt_placed(user=user, number=number)
