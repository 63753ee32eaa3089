"""What customers do with what they had before: order it again; and what of it goes into the data they may see."""

from dataclasses import dataclass
from typing import Any

from accounts.models import User
from shop.address.services import addresses_of
from shop.basket.models import Basket, NotForSale
from shop.basket.services import put_in_basket
from shop.order.models import Order


@dataclass(frozen=True, slots=True)
class Again:
    """What became of ordering again: how many lines went into the basket, and what could not be had."""

    put: int
    missing: list[str]


def order_again(*, order: Order, basket: Basket) -> Again:
    """Put the goods of an order into the basket at today's prices, from the place they came from if it has them."""
    put, missing = 0, []
    for line in order.lines.all():
        try:
            if line.product_id is None:
                raise NotForSale
            try:
                put_in_basket(
                    basket=basket,
                    pack_id=line.product_id,
                    quantity=line.quantity,
                    stockrecord_id=line.stockrecord_id,
                )
            except NotForSale:
                put_in_basket(basket=basket, pack_id=line.product_id, quantity=line.quantity)
        except NotForSale:
            missing.append(line.title)
        else:
            put += 1
    return Again(put, missing)


def addresses_held(user: User) -> list[dict[str, Any]]:
    """The kept addresses, as JSON can hold them."""
    return [
        {
            "name": address.first_name,
            "phone": str(address.phone_number or ""),
            "street": address.line1,
            "commune": address.commune.full_name if address.commune else address.place_typed,
            "province": address.commune.parent.full_name if address.commune and address.commune.parent else "",
            "is_default": address.is_default_for_shipping,
            "since": address.date_created.isoformat(),
        }
        for address in addresses_of(user)
    ]


def orders_held(user: User) -> list[dict[str, Any]]:
    """The orders of an account with all that is kept of them, as JSON can hold them. Four queries."""
    return [
        {
            "number": order.number,
            "placed_at": order.date_placed.isoformat(),
            "status": order.status,
            "changes": [
                {"status": change.new_status, "at": change.at.isoformat()} for change in order.status_changes.all()
            ],
            "name": order.shipping_address.first_name if order.shipping_address else "",
            "phone": order.phone,
            "email": order.guest_email or "",
            "address": order.shipping_address.place if order.shipping_address else "",
            "note": order.note,
            "agreed_at": order.consented_at.isoformat() if order.consented_at else None,
            "total": int(order.total_incl_tax),
            "delivery": int(order.shipping_incl_tax),
            "lines": [
                {"title": line.title, "quantity": line.quantity, "price": int(line.line_price_incl_tax)}
                for line in order.lines.all()
            ],
        }
        for order in Order.objects.of(user).with_details()
    ]


def basket_held(user: User) -> list[dict[str, Any]]:
    """What lies in the basket, as JSON can hold it. Two queries at most."""
    basket = Basket.open.filter(owner=user).first()
    return [{"title": line.full_name, "quantity": line.quantity} for line in basket.all_lines()] if basket else []
