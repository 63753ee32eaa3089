"""Adjectives for stock records."""

from django.db import models
from django.db.models import F
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
