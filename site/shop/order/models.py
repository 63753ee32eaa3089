"""Fork of Oscar's order models: orders by phone alone, unguessable numbers, commune addresses, states as verbs."""

import datetime
from functools import partial

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Round
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from oscar.apps.address.abstract_models import AbstractShippingAddress
from oscar.apps.order.abstract_models import AbstractLine, AbstractOrder, AbstractOrderStatusChange
from oscar.apps.order.exceptions import InvalidOrderStatus
from oscar.apps.order.signals import order_status_changed

from shop.address.models import CommuneAddress
from shop.order import rules
from shop.order.querysets import OrderQuerySet


class Order(AbstractOrder):
    """A placed order. Money in whole đồng, VAT included.

    States (OSCAR_ORDER_STATUS_PIPELINE): placed → confirmed → shipped → delivered; placed or confirmed → cancelled;
    shipped or delivered → returned. Stock is reserved from placing on, leaves the count on delivery and is free again
    when an order is cancelled or comes back undelivered.
    ``number`` (XM + 8 random) identifies and is no secret. ``seller_name`` is the seller of record on that day.
    """

    class Payment(models.TextChoices):
        """How the buyer pays."""

        COD = "cod", _("Cash on delivery")

    class Status(models.TextChoices):
        """Where an order stands."""

        PLACED = "placed", pgettext_lazy("state of an order", "Placed")
        CONFIRMED = "confirmed", pgettext_lazy("state of an order", "Confirmed")
        SHIPPED = "shipped", pgettext_lazy("state of an order", "On its way")
        DELIVERED = "delivered", pgettext_lazy("state of an order", "Delivered")
        CANCELLED = "cancelled", pgettext_lazy("state of an order", "Cancelled")
        RETURNED = "returned", pgettext_lazy("state of an order", "Returned")

    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PLACED)
    phone = models.CharField(_("phone"), max_length=16)
    payment_method = models.CharField(_("payment"), max_length=10, choices=Payment, default=Payment.COD)
    seller_name = models.CharField(_("seller of record"), max_length=160, blank=True)
    note = models.CharField(_("note for delivery"), max_length=300, blank=True)
    language = models.CharField(_("language"), max_length=5, default="vi")
    #: Where the buyer picks the order up; empty for home delivery. The address beside the order is then the place's.
    pickup_place = models.ForeignKey(
        "origins.Facility",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="pickup_orders",
        verbose_name=_("picked up at"),
    )
    #: When the buyer agreed that name, phone and address are used to deliver this order (DOMAIN §4.2).
    consented_at = models.DateTimeField(_("agreed to use of personal data at"), null=True, blank=True)

    objects = OrderQuerySet.as_manager()

    class Meta(AbstractOrder.Meta):
        constraints = [
            models.UniqueConstraint(fields=["basket"], name="order_once_per_basket"),
            models.CheckConstraint(
                condition=Q(
                    total_incl_tax__gte=0,
                    total_incl_tax=Round(F("total_incl_tax")),
                    shipping_incl_tax__gte=0,
                    shipping_incl_tax=Round(F("shipping_incl_tax")),
                ),
                name="order_whole_dong",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["placed", "confirmed", "shipped", "delivered", "cancelled", "returned"]),
                name="order_status_known",
            ),
        ]

    def __str__(self) -> str:
        return self.number

    def get_absolute_url(self) -> str:
        """The order's page; what it shows of the buyer depends on who looks."""
        return reverse("order", args=[self.number])

    @property
    def is_pickup(self) -> bool:
        """Whether the buyer fetches it."""
        return self.pickup_place_id is not None

    @property
    def is_changeable(self) -> bool:
        """Whether the seller can still change or call it off: the goods have not left."""
        return self.status in (self.Status.PLACED, self.Status.CONFIRMED)

    def label_of(self, status: str) -> str:
        """A state in the reader's language; an order that is fetched is never on its way."""
        if self.is_pickup and status == self.Status.SHIPPED:
            return gettext("Ready to be picked up")
        if self.is_pickup and status == self.Status.DELIVERED:
            return gettext("Picked up")
        return str(self.Status(status).label)

    def get_status_display(self) -> str:
        """Where it stands, in the reader's language."""
        return self.label_of(self.status)

    def get_payment_method_display(self) -> str:
        """How it is paid, in the reader's language."""
        return gettext("Pay at pick-up") if self.is_pickup else str(self.Payment(self.payment_method).label)

    @property
    def shown_number(self) -> str:
        """The number in groups, to be read out."""
        return rules.shown_number(self.number)

    @property
    def email(self) -> str:
        """Where to write about this order; empty when no address is known."""
        return self.guest_email or (self.user.email if self.user else None) or ""

    @property
    def is_anonymous(self) -> bool:
        """Whether a guest ordered."""
        return self.user_id is None

    @property
    def goods_total(self):
        """What the goods cost, without delivery, in đồng."""
        return self.total_incl_tax - self.shipping_incl_tax

    def confirm(self, *, by, at: datetime.datetime) -> None:
        """The seller accepts the order; raises InvalidOrderStatus unless it is just placed."""
        self._move(self.Status.CONFIRMED, by=by, at=at)

    def ship(self, *, by, at: datetime.datetime) -> None:
        """The parcels leave; raises InvalidOrderStatus unless the order is confirmed."""
        self._move(self.Status.SHIPPED, by=by, at=at)

    def deliver(self, *, by, at: datetime.datetime) -> None:
        """The buyer has the goods and they leave the stock; raises InvalidOrderStatus unless shipped."""
        self._move(self.Status.DELIVERED, by=by, at=at)

    def cancel(self, *, by, at: datetime.datetime, reason: str) -> None:
        """Call the order off and free its goods; raises InvalidOrderStatus once it is shipped."""
        self._move(self.Status.CANCELLED, by=by, at=at, reason=reason)

    def return_(self, *, by, at: datetime.datetime, reason: str) -> None:
        """The goods came back; raises InvalidOrderStatus before shipping.

        Undelivered goods are free to sell again. What a buyer had in hand is not: somebody checks and counts it in.
        """
        self._move(self.Status.RETURNED, by=by, at=at, reason=reason)

    # Templates must never call these.
    confirm.alters_data = ship.alters_data = deliver.alters_data = True
    cancel.alters_data = return_.alters_data = True

    def set_status(self, new_status) -> None:
        """Oscar's way past the verbs is closed: it would leave the stock behind."""
        raise NotImplementedError("Use confirm, ship, deliver, cancel or return_.")

    def _move(self, new: str, *, by, at: datetime.datetime, reason: str = "") -> None:
        with transaction.atomic():
            old = type(self).objects.select_for_update().values_list("status", flat=True).get(pk=self.pk)
            if new not in self.pipeline[old]:
                raise InvalidOrderStatus(f"{self.number}: {old} → {new}")
            # The same order of records as when placing, so that two moves cannot block each other.
            lines = list(self.lines.select_related("stockrecord").order_by("stockrecord_id"))
            for line in lines:
                line.move(new, from_status=old)
            self.status = new
            self.save(update_fields=["status"])
            self.status_changes.create(old_status=old, new_status=new, by=by, at=at, reason=reason)
            transaction.on_commit(
                partial(order_status_changed.send, sender=type(self), order=self, old_status=old, new_status=new)
            )


class OrderStatusChange(AbstractOrderStatusChange):
    """A step in the life of an order: who took it, when and why. Never changed."""

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("at"))
    reason = models.CharField(_("reason"), max_length=300, blank=True)

    class Meta(AbstractOrderStatusChange.Meta):
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"#{self.order_id}: {self.old_status} → {self.new_status}"

    def get_new_status_display(self) -> str:
        """The state reached, in the reader's language."""
        return str(Order.Status(self.new_status).label)


class ShippingAddress(CommuneAddress, AbstractShippingAddress):
    """Where an order goes; a copy that later changes of units do not touch."""

    POSTCODE_REQUIRED = False

    commune_name = models.CharField(_("commune"), max_length=120, blank=True)
    province_name = models.CharField(_("province"), max_length=120, blank=True)

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def place(self) -> str:
        """Street or hamlet, commune and province in one line."""
        return ", ".join(filter(None, [self.line1, self.commune_name, self.province_name]))

    def ensure_postcode_is_valid_for_country(self) -> None:
        """Vietnamese parcels need no postcode: nothing to check."""


class Line(AbstractLine):
    """A line of an order: one pack from one place. ``is_sample`` marks goods that do not exist."""

    is_sample = models.BooleanField(_("sample (invented)"), default=False)

    def __str__(self) -> str:
        return f"{self.title} × {self.quantity}"

    def move(self, new: str, *, from_status: str) -> None:
        """Follow the order to a new state, the reserved stock with it. A record that is gone is left alone."""
        self.status = new
        if self.stockrecord and self.num_allocated:
            if new == Order.Status.DELIVERED:
                self.stockrecord.consume_allocation(self.num_allocated)
                self.num_allocated = 0
            elif new == Order.Status.CANCELLED or (
                new == Order.Status.RETURNED and from_status == Order.Status.SHIPPED
            ):
                self.stockrecord.cancel_allocation(self.num_allocated)
                self.num_allocated = 0
                self.allocation_cancelled = True
        self.save(update_fields=["status", "num_allocated", "allocation_cancelled"])

    move.alters_data = True


from oscar.apps.order.models import *  # noqa: E402, F403
