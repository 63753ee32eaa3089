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
from shop.basket.contents import contents_of
from shop.basket.models import Basket
from shop.basket.offers import apply_offers
from shop.checkout.errors import CannotBeSold, ContentsChanged, EmptyBasket, SoldOutMeanwhile
from shop.order.models import Order, ShippingAddress
from shop.order.tasks import send_confirmation
from shop.order.utils import OrderCreator
from shop.partner.models import NotEnoughStock
from shop.partner.strategy import ShopStrategy
from shop.shipping.repository import Repository

#: A clash of order numbers is a matter of one in a million million; a second draw is plenty.
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the parcel and where. ``phone`` is E.164; ``commune`` a current one; ``email`` may be empty."""

    name: str
    phone: str
    commune: Area
    street: str
    place_typed: str = ""
    email: str = ""
    note: str = ""


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
    out after the commit.
    Raises EmptyBasket, CannotBeSold, ContentsChanged or SoldOutMeanwhile; then nothing has changed.
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
    apply_offers(basket)
    contents = contents_of(basket)
    if not contents.items:
        raise EmptyBasket
    if contents.has_problems:
        raise CannotBeSold
    if contents.fingerprint != seen:
        raise ContentsChanged
    method = Repository().get_default_shipping_method(basket=basket)
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
    province = recipient.commune.parent
    return ShippingAddress.objects.create(
        first_name=recipient.name,
        line1=recipient.street,
        commune=recipient.commune,
        commune_name=recipient.commune.full_name,
        province_name=province.full_name if province else "",
        place_typed=recipient.place_typed,
        phone_number=recipient.phone,
        notes=recipient.note,
        country=vietnam(),
    )
