"""Adjectives for stock records."""

from django.db import models
from django.db.models import Count, ExpressionWrapper, F, Q
from django.db.models.functions import Coalesce

from catalogue.certificates.models import Verification
from catalogue.products.models import Product


def stopped_packs() -> models.QuerySet:
    """Keys of all goods, packs and their registered products, whose sale a check stops now (DOMAIN §2.4)."""
    roots = Verification.objects.stopping_sale_now().values("product")
    return Product.objects.filter(Q(pk__in=roots) | Q(parent__in=roots)).order_by().values("pk")


def sale_is_stopped(pack_id: int) -> bool:
    """Whether a check stops the sale of these goods now; one query."""
    return stopped_packs().filter(pk=pack_id).exists()


def is_stopped(path: str = "product") -> ExpressionWrapper:
    """Whether a check stops the sale of the goods at ``path``, as an expression of a queryset; read once a query."""
    return ExpressionWrapper(Q(**{f"{path}__in": stopped_packs()}), output_field=models.BooleanField())


class StockRecordQuerySet(models.QuerySet):
    """Chooses stock records."""

    def with_available(self) -> "StockRecordQuerySet":
        """Add ``available``: units not reserved by orders."""
        return self.annotate(available=Coalesce(F("num_in_stock"), 0) - Coalesce(F("num_allocated"), 0))

    def in_stock(self) -> "StockRecordQuerySet":
        """Records with at least one unit to sell and a price."""
        return self.with_available().filter(available__gt=0, price__isnull=False)

    def with_stopped(self) -> "StockRecordQuerySet":
        """Add ``is_stopped``: whether a check stops the sale of these goods."""
        return self.annotate(is_stopped=is_stopped())

    def with_root(self) -> "StockRecordQuerySet":
        """Add ``root_id``: the registered product whose pack this is."""
        return self.annotate(root_id=Coalesce(F("product__parent_id"), F("product_id")))

    def takeable(self) -> "StockRecordQuerySet":
        """Records that a visitor can see and take: in stock, of public goods whose sale is not stopped by a check.

        Adds ``root_id``.
        """
        own = Q(product__parent=None, product__listing__live=True)
        packs = Q(product__parent__listing__live=True, product__parent__is_public=True)
        takeable = self.in_stock().with_root().filter(own | packs, product__is_public=True)
        return takeable.exclude(product__in=stopped_packs())

    def goods_by_place(self) -> models.QuerySet:
        """Rows of a place's key and ``n``, the registered products among these records (once for all packs)."""
        return self.with_root().order_by().values("partner__facility").annotate(n=Count("root_id", distinct=True))
