"""What a basket holds, ready to be shown or ordered: parcels by place, prices of today, what changed meanwhile."""

import hashlib
from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from shop.basket.models import Basket, Line, NotForSale, refuse_unsaleable
from shop.partner.rules import dong
from shop.shipping.methods import PickUp
from shop.shipping.repository import Repository
from shop.shipping.rules import missing_for_free


@dataclass(frozen=True, slots=True)
class Item:
    """A line with what is said of it. Amounts in đồng; ``total`` after discounts. ``problem`` stops an order."""

    line: Line
    unit_price: Decimal | None
    total: Decimal | None
    left: int
    price_note: str
    problem: str

    @property
    def producer_name(self) -> str:
        """Who made it; empty when not known."""
        producer = self.line.registered.producer
        return producer.name if producer else ""

    @property
    def name_lang(self) -> str:
        """``vi`` where an English reader is shown the Vietnamese name, else empty."""
        listing = self.line.listing
        return "vi" if listing and listing.is_fallback("display_name") else ""

    @property
    def url(self) -> str:
        """The product's page."""
        return self.line.product.get_absolute_url()


@dataclass(frozen=True, slots=True)
class Parcel:
    """What leaves from one place."""

    place: str
    is_producer_store: bool
    items: list[Item]


@dataclass(frozen=True, slots=True)
class Contents:
    """A whole basket. Amounts in đồng, VAT included. ``discounts``: name and amount of each offer that applies."""

    parcels: list[Parcel]
    item_count: int
    goods_total: Decimal
    discounts: list[tuple[str, Decimal]]
    delivery_fee: Decimal
    missing_for_free: Decimal
    is_pickup: bool = False

    @property
    def items(self) -> list[Item]:
        """All lines, parcel by parcel."""
        return [item for parcel in self.parcels for item in parcel.items]

    @property
    def goods_before_discounts(self) -> Decimal:
        """What the goods cost without offers."""
        return self.goods_total + sum((amount for _name, amount in self.discounts), Decimal(0))

    @property
    def total(self) -> Decimal:
        """What the buyer pays."""
        return self.goods_total + self.delivery_fee

    @property
    def has_problems(self) -> bool:
        """Whether something must be put right before this can be ordered."""
        return any(item.problem for item in self.items)

    @property
    def fingerprint(self) -> str:
        """Tells whether anything a buyer agreed to has changed: goods, numbers, places, prices, the total."""
        parts = sorted((item.line.stockrecord_id, item.line.quantity, str(item.unit_price)) for item in self.items)
        agreed = (parts, str(self.total), "pickup") if self.is_pickup else (parts, str(self.total))
        return hashlib.sha256(repr(agreed).encode()).hexdigest()[:32]


def contents_of(basket: Basket, *, is_pickup: bool = False) -> Contents:
    """Read a basket whose strategy is set and whose offers are applied. One query, none when its lines are loaded.

    ``is_pickup``: the buyer fetches the goods, so nothing is paid for delivery.
    """
    by_place: dict[int, list[Item]] = {}
    lines = basket.all_lines()
    for line in lines:
        line.basket = basket
        by_place.setdefault(line.stockrecord.partner_id, []).append(_item(line))
    parcels = [
        Parcel(
            place=items[0].line.stockrecord.partner.local_name,
            is_producer_store=items[0].line.stockrecord.partner.kind == "producer_store",
            items=items,
        )
        for items in by_place.values()
    ]
    goods_total = basket.total_incl_tax if by_place else Decimal(0)
    method = method_for(basket, is_pickup=is_pickup) if by_place else None
    return Contents(
        parcels=parcels,
        item_count=sum(line.quantity for line in lines),
        goods_total=goods_total,
        discounts=[(offer["name"], offer["discount"]) for offer in basket.offer_discounts],
        delivery_fee=method.calculate(basket).incl_tax if method else Decimal(0),
        missing_for_free=missing_for_free(goods_total, free_from=settings.DELIVERY_FREE_FROM),
        is_pickup=is_pickup,
    )


def method_for(basket: Basket, *, is_pickup: bool):
    """The way of delivery of a basket: fetched by the buyer, or what Oscar's repository says."""
    return PickUp() if is_pickup else Repository().get_default_shipping_method(basket=basket)


def _item(line: Line) -> Item:
    left = max(line.stockrecord.net_stock_level, 0)
    price = line.stockrecord.price
    note = ""
    if price is not None and line.price_incl_tax is not None and line.price_incl_tax != price:
        note = _("The price was %(old)s when you put it in and is %(new)s now.") % {
            "old": dong(line.price_incl_tax),
            "new": dong(price),
        }
    return Item(
        line=line,
        unit_price=price,
        total=line.line_price_incl_tax_incl_discounts,
        left=left,
        price_note=note,
        problem=_problem(line, left),
    )


def _problem(line: Line, left: int) -> str:
    try:
        refuse_unsaleable(line.product, line.stockrecord, is_stopped=line.is_sale_stopped)
    except NotForSale as error:
        return _("%(reason)s Take it out to order the rest.") % {"reason": error}
    if left == 0:
        return _("Sold out meanwhile. Take it out to order the rest.")
    if line.quantity > left:
        return ngettext(
            "Only %(left)d is left. Lower the number to order.",
            "Only %(left)d are left. Lower the number to order.",
            left,
        ) % {"left": left}
    return ""
