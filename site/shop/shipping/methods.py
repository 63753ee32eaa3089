"""The ways of delivery until carriers come: to the door, or picked up at a place."""

from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from oscar.apps.shipping.methods import Base
from oscar.core import prices

from shop.shipping.rules import delivery_fee


class HomeDelivery(Base):
    """To the buyer's door for a flat fee (DELIVERY_FEE), free from DELIVERY_FREE_FROM on. VAT included."""

    code = "home"
    name = _("Home delivery")

    def calculate(self, basket) -> prices.Price:
        """What delivering this basket costs, offers on the goods taken into account."""
        fee = delivery_fee(basket.total_incl_tax, fee=settings.DELIVERY_FEE, free_from=settings.DELIVERY_FREE_FROM)
        return prices.Price(currency=settings.OSCAR_DEFAULT_CURRENCY, excl_tax=fee, tax=0)


class PickUp(Base):
    """Picked up by the buyer at a selling place: costs nothing."""

    code = "pickup"
    name = _("Pick up at a place")

    def calculate(self, basket) -> prices.Price:
        """Nothing."""
        return prices.Price(currency=settings.OSCAR_DEFAULT_CURRENCY, excl_tax=Decimal(0), tax=0)
