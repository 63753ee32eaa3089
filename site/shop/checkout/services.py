"""Placing an order: all of it or nothing, once for one basket."""

import datetime
from dataclasses import dataclass
from functools import partial

from django.db import IntegrityError, transaction
from django.utils import translation
from oscar.apps.checkout.calculators import OrderTotalCalculator

from accounts.models import User
from catalogue.areas.models import Area
from shop.address.services import vietnam
from shop.basket.contents import contents_of, method_for
from shop.basket.models import Basket
from shop.basket.offers import apply_offers
from shop.checkout.errors import CannotBeSold, ContentsChanged, EmptyBasket, NoPickup, SoldOutMeanwhile
from shop.checkout.pickup import move_to_place
from shop.order.models import Order, ShippingAddress
from shop.order.tasks import send_confirmation
from shop.order.utils import OrderCreator
from shop.partner.models import NotEnoughStock
from shop.partner.strategy import ShopStrategy
from traceability.origins.models import Facility

#: A clash of order numbers is a matter of one in a million million; a second draw is plenty.
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the parcel and where. ``phone`` is E.164; ``commune`` a current one; ``email`` may be empty.

    With ``pickup``, a place that hands out orders, neither commune nor street is needed.
    """

    name: str
    phone: str
    commune: Area | None
    street: str
    place_typed: str = ""
    email: str = ""
    note: str = ""
    pickup: Facility | None = None


def place_order(
    *,
    basket_id: int,
    seen: str,
    recipient: Recipient,
    seller_name: str,
    user: User | None,
    language: str,
    at: datetime.datetime,
    consented_at: datetime.datetime,
) -> Order:
    """Order a basket for cash on delivery and reserve its goods; return the order.

    A basket becomes one order: when it is already ordered, that order is returned. ``seen`` is the fingerprint of
    what the buyer agreed to. ``user`` is None for a guest. Names are written in ``language``. The confirmation goes
    out after the commit. An order that is picked up is sold from the stock of that place alone.
    Raises EmptyBasket, CannotBeSold, ContentsChanged, SoldOutMeanwhile, NoPickup or NotAllHere; then nothing has
    changed.
    """
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            with transaction.atomic(), translation.override(language):
                return _place(
                    basket_id,
                    seen,
                    recipient,
                    user=user,
                    seller_name=seller_name,
                    language=language,
                    date_placed=at,
                    consented_at=consented_at,
                )
        except IntegrityError:
            # The number was drawn twice, or another worker has just ordered this basket: look again.
            if attempt == _ATTEMPTS:
                raise
    raise AssertionError("unreachable")


def _place(basket_id: int, seen: str, recipient: Recipient, *, user: User | None, **facts: object) -> Order:
    basket = Basket.objects.select_for_update().filter(pk=basket_id).first()
    if basket is not None and basket.is_submitted:
        return Order.objects.get(basket=basket)
    if basket is None or not basket.can_be_edited:
        # Merged into the customer's own basket when they logged in, say.
        raise ContentsChanged
    basket.strategy = ShopStrategy()
    is_pickup = recipient.pickup is not None
    if recipient.pickup is not None:
        if not Facility.objects.offering_pickup().filter(pk=recipient.pickup.pk).exists():
            raise NoPickup
        move_to_place(basket, recipient.pickup, save=True)
    apply_offers(basket)
    contents = contents_of(basket, is_pickup=is_pickup)
    if not contents.items:
        raise EmptyBasket
    if contents.has_problems:
        raise CannotBeSold
    if contents.fingerprint != seen:
        raise ContentsChanged
    method = method_for(basket, is_pickup=is_pickup)
    charge = method.calculate(basket)
    try:
        order = OrderCreator().place_order(
            basket,
            OrderTotalCalculator().calculate(basket, charge),
            method,
            charge,
            user=user,
            shipping_address=_address(recipient),
            guest_email=recipient.email,
            phone=recipient.phone,
            note=recipient.note,
            pickup_place=recipient.pickup,
            **facts,
        )
    except NotEnoughStock as error:
        line = next(line for line in basket.all_lines() if line.stockrecord_id == error.stockrecord.pk)
        raise SoldOutMeanwhile(line.full_name, error.left) from error
    basket.submit()
    if recipient.email:
        transaction.on_commit(partial(send_confirmation.enqueue, order.pk))
    return order


def _address(recipient: Recipient) -> ShippingAddress:
    commune, street = recipient.commune, recipient.street
    if recipient.pickup is not None:
        commune, street = recipient.pickup.commune, f"{recipient.pickup.local_name}, {recipient.pickup.address}"
    if commune is None:
        raise ValueError("A parcel needs a commune, an order that is picked up needs a place.")
    province = commune.parent
    return ShippingAddress.objects.create(
        first_name=recipient.name,
        line1=street[:255],
        commune=commune,
        commune_name=commune.full_name,
        province_name=province.full_name if province else "",
        place_typed=recipient.place_typed,
        phone_number=recipient.phone,
        notes=recipient.note,
        country=vietnam(),
    )
