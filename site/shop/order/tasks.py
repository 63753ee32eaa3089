"""What is done for an order in the background."""

import logging

from django_tasks import task
from oscar.core.loading import get_model

from shop.order.confirmation import confirm_by_mail, tell_status

logger = logging.getLogger(__name__)


class ConfirmationNotSent(Exception):
    """The mail server refused; the message names the order and the kind of refusal, nobody's address."""


@task()
def send_confirmation(order_id: int) -> None:
    """Send the buyer what was ordered, when an address was given. Raises ConfirmationNotSent.

    Logs and errors name the order only: what a mail server answers may hold the address.
    """
    order = get_model("order", "Order").objects.with_details().get(pk=order_id)
    try:
        confirm_by_mail(order)
    except OSError as error:
        raise ConfirmationNotSent(f"{order.number}: {type(error).__name__}") from None
    logger.info("order %s: confirmation sent", order.number)


@task()
def send_status(order_id: int, status: str, reason: str = "") -> None:
    """Tell the buyer where the order stands, when an address was given. Raises ConfirmationNotSent."""
    order = get_model("order", "Order").objects.with_details().get(pk=order_id)
    try:
        tell_status(order, status, reason)
    except OSError as error:
        raise ConfirmationNotSent(f"{order.number}: {type(error).__name__}") from None
    logger.info("order %s: %s told", order.number, status)
