"""Fork of Oscar's order models: orders by phone alone, unguessable numbers, commune addresses."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from oscar.apps.address.abstract_models import AbstractShippingAddress
from oscar.apps.order.abstract_models import AbstractLine, AbstractOrder

from shop.address.models import CommuneAddress


class Order(AbstractOrder):
    """A placed order. Money in whole đồng, VAT included. States: see OSCAR_ORDER_STATUS_PIPELINE.

    ``number`` (XM + 8 random) identifies and is no secret. ``seller_name`` is the seller of record on that day.
    """

    class Payment(models.TextChoices):
        """How the buyer pays."""

        COD = "cod", _("Cash on delivery")

    phone = models.CharField(_("phone"), max_length=16)
    payment_method = models.CharField(_("payment"), max_length=10, choices=Payment, default=Payment.COD)
    seller_name = models.CharField(_("seller of record"), max_length=160, blank=True)
    note = models.CharField(_("note for delivery"), max_length=300, blank=True)
    language = models.CharField(_("language"), max_length=5, default="vi")


class ShippingAddress(CommuneAddress, AbstractShippingAddress):
    """Where an order goes; a copy that later changes of units do not touch."""

    POSTCODE_REQUIRED = False

    commune_name = models.CharField(_("commune"), max_length=120, blank=True)
    province_name = models.CharField(_("province"), max_length=120, blank=True)

    def ensure_postcode_is_valid_for_country(self) -> None:
        """Vietnamese parcels need no postcode: nothing to check."""


class Line(AbstractLine):
    """A line of an order: one pack from one place. ``is_sample`` marks goods that do not exist."""

    is_sample = models.BooleanField(_("sample (invented)"), default=False)


from oscar.apps.order.models import *  # noqa: E402, F403
