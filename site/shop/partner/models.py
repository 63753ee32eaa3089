"""Fork of Oscar's partner models: a Partner is a stock location and nothing else (DESIGN §4 "Showrooms")."""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from oscar.apps.order.exceptions import UnableToPlaceOrder
from oscar.apps.partner.abstract_models import AbstractPartner, AbstractStockRecord

from shop.partner.querysets import StockRecordQuerySet


class NotEnoughStock(UnableToPlaceOrder):
    """A record holds less than was asked for; ``left`` units can still be had (0 or more)."""

    def __init__(self, stockrecord: "StockRecord", left: int) -> None:
        super().__init__(f"stock record {stockrecord.pk}: {left} left")
        self.stockrecord = stockrecord
        self.left = left


class Partner(AbstractPartner):
    """A stock location. Seller of record, owner of the goods and who is paid are fields of their own elsewhere."""

    class Kind(models.TextChoices):
        """What kind of location holds the stock."""

        PRODUCER_STORE = "producer_store", _("Producer's store")
        SHOWROOM = "showroom", _("Showroom")
        WAREHOUSE = "warehouse", _("Warehouse")

    kind = models.CharField(_("kind"), max_length=16, choices=Kind, default=Kind.PRODUCER_STORE)
    facility = models.OneToOneField(
        "origins.Facility",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="partner",
        verbose_name=_("place"),
    )

    class Meta(AbstractPartner.Meta):
        permissions: tuple = ()

    def __str__(self) -> str:
        return self.display_name

    @property
    def local_name(self) -> str:
        """Name of the place in the reader's language."""
        return self.facility.local_name if self.facility else self.display_name


class StockRecord(AbstractStockRecord):
    """Price and stock of one pack at one location. Prices are what the buyer pays: whole đồng, VAT included."""

    objects = StockRecordQuerySet.as_manager()

    class Meta(AbstractStockRecord.Meta):
        constraints = [
            models.UniqueConstraint(fields=["product", "partner"], name="stockrecord_once_per_place"),
            models.CheckConstraint(
                condition=Q(price__isnull=True) | Q(price__gte=0, price=models.functions.Round(F("price"))),
                name="stockrecord_price_whole_dong",
            ),
            models.CheckConstraint(
                condition=Q(num_allocated__isnull=True) | Q(num_allocated__gte=0),
                name="stockrecord_allocated_positive",
            ),
            models.CheckConstraint(
                condition=Q(num_allocated__isnull=True)
                | Q(num_in_stock__isnull=True)
                | Q(num_allocated__lte=F("num_in_stock")),
                name="stockrecord_never_oversold",
            ),
        ]

    #: All stock is counted, whatever Oscar's product class says: nothing can be sold without being reserved.
    can_track_allocations = True

    def __str__(self) -> str:
        return f"#{self.product_id} @ {self.partner_id}"

    def allocate(self, quantity: int) -> None:
        """Reserve ``quantity`` units for an order, or raise NotEnoughStock and change nothing.

        One conditional UPDATE decides, so of two shoppers racing for the last unit exactly one gets it.
        """
        self.pre_save_signal()
        changed = (
            type(self)
            .objects.filter(pk=self.pk, num_in_stock__gte=Coalesce(F("num_allocated"), 0) + quantity)
            .update(num_allocated=Coalesce(F("num_allocated"), 0) + quantity)
        )
        self.refresh_from_db(fields=["num_in_stock", "num_allocated"])
        if not changed:
            raise NotEnoughStock(self, max(self.net_stock_level, 0))
        self.post_save_signal()

    allocate.alters_data = True


from oscar.apps.partner.models import *  # noqa: E402, F403
