"""Adjectives for stock records."""

from django.db import models
from django.db.models import Count, F, Q
from django.db.models.functions import Coalesce


class StockRecordQuerySet(models.QuerySet):
    """Chooses stock records."""

    def with_available(self) -> "StockRecordQuerySet":
        """Add ``available``: units not reserved by orders."""
        return self.annotate(available=Coalesce(F("num_in_stock"), 0) - Coalesce(F("num_allocated"), 0))

    def in_stock(self) -> "StockRecordQuerySet":
        """Records with at least one unit to sell and a price."""
        return self.with_available().filter(available__gt=0, price__isnull=False)

    def with_root(self) -> "StockRecordQuerySet":
        """Add ``root_id``: the registered product whose pack this is."""
        return self.annotate(root_id=Coalesce(F("product__parent_id"), F("product_id")))

    def takeable(self) -> "StockRecordQuerySet":
        """Records that a visitor can see and take: in stock, of goods that are public. Adds ``root_id``."""
        own = Q(product__parent=None, product__listing__live=True)
        packs = Q(product__parent__listing__live=True, product__parent__is_public=True)
        return self.in_stock().with_root().filter(own | packs, product__is_public=True)

    def goods_by_place(self) -> models.QuerySet:
        """Rows of a place's key and ``n``, the registered products among these records (once for all packs)."""
        return self.with_root().order_by().values("partner__facility").annotate(n=Count("root_id", distinct=True))
