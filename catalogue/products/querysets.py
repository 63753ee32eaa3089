"""Adjectives for products."""

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
