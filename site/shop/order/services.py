"""Orders and accounts: a guest's order taken into an account, and what is forgotten of orders that ended long ago."""

import datetime
import logging

from django.db import transaction
from django.db.models import Max, Q

from accounts.models import User
from shop.order.models import Order, ShippingAddress
from shop.order.querysets import OrderQuerySet

logger = logging.getLogger(__name__)

#: Orders that have ended.
ENDED = (Order.Status.DELIVERED, Order.Status.CANCELLED, Order.Status.RETURNED)
#: Contracts and orders are kept so many years (Law 122/2025, Article 16).
KEPT_YEARS = 3


def adoptable(user: User) -> OrderQuerySet:
    """Orders of guests under a contact of this person that a code has confirmed; an unconfirmed one matches none."""
    email, phone = user.verified_email, user.verified_phone
    contact = Q(pk__in=[])
    if email:
        contact |= Q(guest_email__iexact=email)
    if phone:
        contact |= Q(phone=phone)
    return Order.objects.filter(contact, user__isnull=True)


def adopt(user: User) -> int:
    """Take all of them into the account; return how many."""
    return adoptable(user).update(user=user)


def adopt_placed(*, user: User, number: str) -> bool:
    """Take one order into the account whose browser placed it (the caller knows that); False if it has an owner."""
    return bool(Order.objects.filter(number=number, user__isnull=True).update(user=user))


def open_orders(user: User) -> OrderQuerySet:
    """Orders of a customer that have not ended."""
    return Order.objects.filter(user=user).exclude(status__in=ENDED)


def forget_buyers(at: datetime.datetime) -> int:
    """Take name, phone, address, note and e-mail out of orders without account that ended three years ago.

    Goods, prices, days, commune and province stay: they name nobody. Returns how many orders were changed. At most
    500 at a time; the clock comes back.
    """
    ended_before = _years_before(at, KEPT_YEARS)
    due = (
        Order.objects.filter(user__isnull=True, status__in=ENDED)
        .exclude(phone="")
        .annotate(ended_at=Max("status_changes__at"))
        .filter(ended_at__lt=ended_before)
        .values_list("pk", "shipping_address_id")[:500]
    )
    pairs = list(due)
    with transaction.atomic():
        orders = [pk for pk, _address in pairs]
        Order.objects.filter(pk__in=orders).update(phone="", guest_email="", note="")
        for address in ShippingAddress.objects.filter(pk__in=[address for _pk, address in pairs if address]):
            address.first_name = address.last_name = address.line1 = address.place_typed = address.notes = ""
            address.phone_number = ""
            address.save()
    if pairs:
        logger.info("%d orders: buyers forgotten", len(pairs))
    return len(pairs)


def _years_before(at: datetime.datetime, years: int) -> datetime.datetime:
    try:
        return at.replace(year=at.year - years)
    except ValueError:  # 29 February
        return at.replace(year=at.year - years, day=28)
