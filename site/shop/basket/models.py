"""Fork of Oscar's basket models: one line per pack and place; what may not be sold here cannot get in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from oscar.apps.basket.abstract_models import AbstractBasket, AbstractLine

from shop.partner.querysets import is_stopped, sale_is_stopped
from shop.partner.rules import whole_dong

if TYPE_CHECKING:
    from shop.partner.models import StockRecord


class NotForSale(ValueError):
    """These goods may not enter a basket; the message says why, in the reader's language."""


class SoldOut(NotForSale):
    """Nothing of it is left at the place it would come from."""


class BasketFull(NotForSale):
    """The basket holds as many items as one order may have."""


@dataclass(frozen=True, slots=True)
class Put:
    """What became of putting goods in: the line, how many it holds now, whether stock or the limit cut the wish."""

    line: "Line"
    quantity: int
    left: int
    is_capped: bool


class Basket(AbstractBasket):
    """A shopper's basket: one line per pack and place. A customer has at most one open basket."""

    class Meta(AbstractBasket.Meta):
        constraints = [
            models.UniqueConstraint(fields=["owner"], condition=Q(status="Open"), name="basket_one_open_per_customer")
        ]

    def __str__(self) -> str:
        return f"#{self.pk} ({self.status})"

    def all_lines(self) -> "models.QuerySet[Line]":
        """Lines with all that the basket, the checkout and the order say of them, in one query; kept."""
        if self.pk is None:
            return self.lines.model.objects.none()
        if self._lines is None:
            lines = self.lines.select_related(*_SHOWN).defer(*_STORIES).order_by("pk").prefetch_related(None)
            self._lines = lines.annotate(is_stopped=is_stopped())
        return self._lines

    def is_shipping_required(self) -> bool:
        """Everything that can be bought here is sent."""
        return True

    def add_product(self, product, quantity=1, options=None):
        """Oscar's way in: the strategy picks the place. Raises what :meth:`put` raises."""
        record = self.strategy.fetch_for_product(product).stockrecord
        if record is None:
            raise NotForSale(_("This product is not on sale now."))
        put = self.put(record, quantity)
        return put.line, put.quantity == quantity

    add_product.alters_data = True
    add = add_product

    def put(self, stockrecord, quantity: int) -> Put:
        """Add ``quantity`` packs from one place, as many as stock and the limit of an order allow.

        Raises NotForSale for restricted goods (DESIGN §9) and goods whose sale a check stops, that are not public or
        have no price, SoldOut, BasketFull.
        """
        stopped = getattr(stockrecord, "is_stopped", None)
        if stopped is None:
            stopped = sale_is_stopped(stockrecord.product_id)
        refuse_unsaleable(stockrecord.product, stockrecord, is_stopped=stopped)
        if self.pk is None:
            self.save()
        reference = self._create_line_reference(stockrecord.product, stockrecord, [])
        line = self.lines.filter(line_reference=reference).first()
        if line is None:
            line = Line(
                basket=self,
                line_reference=reference,
                product=stockrecord.product,
                stockrecord=stockrecord,
                quantity=0,
            )
        line.is_stopped = stopped
        return self.set_quantity(line, line.quantity + quantity)

    put.alters_data = True

    def set_quantity(self, line: "Line", wanted: int) -> Put:
        """Let a line hold ``wanted`` packs (1 or more), or as many as there are; its price is today's from now on.

        Raises NotForSale, SoldOut, BasketFull; the line is then as it was.
        """
        refuse_unsaleable(line.product, line.stockrecord, is_stopped=line.is_sale_stopped)
        left = line.stockrecord.net_stock_level
        if left <= 0:
            raise SoldOut(_("This product is sold out."))
        others = self.lines.exclude(pk=line.pk).aggregate(total=models.Sum("quantity"))["total"] or 0
        room = settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD - others
        if room <= 0:
            raise BasketFull(
                _("One order holds up to %(most)d items.") % {"most": settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD}
            )
        line.quantity = min(wanted, left, room)
        line.price_excl_tax = line.price_incl_tax = line.stockrecord.price
        line.price_currency = line.stockrecord.price_currency
        line.save()
        self.reset_offer_applications()
        return Put(line=line, quantity=line.quantity, left=left, is_capped=line.quantity < wanted)

    set_quantity.alters_data = True

    def move_to(self, records: Mapping[int, "StockRecord"], *, save: bool) -> None:
        """Let every line be sold from ``records``, by pack; lines of one pack become one, at the record's price.

        Without ``save`` only the loaded lines change, and still know what they cost before. Discounts are to be
        worked out again.
        """
        kept: dict[int, Line] = {}
        gone: list[Line] = []
        lines = self.all_lines()
        for line in lines:
            if line.product_id in kept:
                kept[line.product_id].quantity += line.quantity
                gone.append(line)
            else:
                kept[line.product_id] = line
        if save:
            # First what would stand in the way: a basket has one line per pack and place.
            self.lines.filter(pk__in=[line.pk for line in gone]).delete()
        for line in kept.values():
            record = records[line.product_id]
            line.stockrecord = record
            line.line_reference = self._create_line_reference(line.product, record, [])
            # Oscar remembers price and stock of the record before, and what offers took off.
            line.__dict__.pop("_info", None)
            line.clear_discount()
            if save:
                line.price_excl_tax = line.price_incl_tax = record.price
                line.price_currency = record.price_currency
                line.save()
        self.reset_offer_applications()
        lines._result_cache = list(kept.values())
        self._lines = lines

    move_to.alters_data = True


class Line(AbstractLine):
    """A pack from one place. ``price_incl_tax`` is what it cost when the shopper last set the number."""

    def __str__(self) -> str:
        return f"#{self.basket_id}: {self.product_id} × {self.quantity}"

    def discount(self, discount_value, affected_quantity, incl_tax=True, offer=None) -> None:
        """Take an offer's discount off this line, in whole đồng: there is no smaller coin."""
        super().discount(whole_dong(discount_value), affected_quantity, incl_tax, offer)

    @property
    def is_sale_stopped(self) -> bool:
        """Whether a check stops the sale of the goods: known of lines of ``Basket.all_lines``, else one query."""
        if "is_stopped" not in self.__dict__:
            self.is_stopped = sale_is_stopped(self.product_id)
        return self.is_stopped

    @property
    def registered(self):
        """The registered product of the pack."""
        return self.product.registered

    @property
    def listing(self):
        """The public face of the goods, None when there is none."""
        return getattr(self.registered, "listing", None)

    @property
    def name(self) -> str:
        """What the goods are called, in the reader's language."""
        return self.listing.local("display_name") if self.listing else self.registered.title

    @property
    def full_name(self) -> str:
        """Name and pack: ``Mật ong Ea Tul, hũ 500 ml``."""
        return ", ".join(filter(None, [self.name, self.product.pack_name]))


def refuse_unsaleable(product, stockrecord, *, is_stopped: bool) -> None:
    """Raise NotForSale when these goods, a pack and its record, may not be sold here now."""
    if is_stopped:
        raise NotForSale(_("The sale of this product is paused while it is checked."))
    if product.is_restricted:
        raise NotForSale(_("These goods cannot be ordered here."))
    listing = getattr(product.registered, "listing", None)
    if listing is None or not listing.live or not product.is_public or stockrecord.price is None:
        raise NotForSale(_("This product is not on sale now."))


_PRODUCT = [path for start in ("product", "product__parent") for path in (start, f"{start}__listing")]
_SHOWN = [
    *_PRODUCT,
    "product__producer",
    "product__criteria_set",
    "product__commune",
    "product__parent__producer",
    "product__parent__criteria_set",
    "product__parent__commune",
    "stockrecord__partner__facility",
]
#: Long texts of listings that no line shows.
_STORIES = [f"{path}__{name}" for path in _PRODUCT if path.endswith("listing") for name in ("story_vi", "story_en")]


from oscar.apps.basket.models import *  # noqa: E402, F403
