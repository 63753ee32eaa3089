"""Adjectives for products."""

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from oscar.apps.catalogue.managers import ProductQuerySet as OscarProductQuerySet


class ProductQuerySet(OscarProductQuerySet):
    """Chooses products. "Public" means: the listing of the product (or of its parent) is live (DESIGN §9)."""

    def registered(self) -> "ProductQuerySet":
        """Parents and stand-alone products: what a certificate names. Packs are their children."""
        return self.exclude(structure="child")

    def public(self) -> "ProductQuerySet":
        """Registered products whose listing is live."""
        return self.registered().filter(is_public=True, listing__live=True)

    def browsable(self) -> "ProductQuerySet":
        """Oscar's name for :meth:`public`."""
        return self.public()

    def sellable_packs(self) -> "ProductQuerySet":
        """Packs (children or stand-alone goods) whose registered product is public and may be sold here."""
        return self.exclude(structure="parent").filter(
            Q(listing__live=True) | Q(parent__listing__live=True), is_public=True
        )

    def with_root(self) -> "ProductQuerySet":
        """Add ``root_id``: the registered product a row belongs to."""
        return self.annotate(root_id=Coalesce(F("parent_id"), F("id")))

    def for_cards(self) -> "ProductQuerySet":
        """Fetch all that a card shows of the product itself, in one query."""
        return self.select_related("producer", "commune__parent", "criteria_set", "listing")
