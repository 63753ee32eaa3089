"""Products room: fork of Oscar's catalogue."""

from oscar.apps.catalogue.apps import CatalogueConfig


class ProductsConfig(CatalogueConfig):
    """Keeps Oscar's label so that its other apps find our models; offers none of its addresses."""

    name = "catalogue.products"
    label = "catalogue"

    def ready(self) -> None:
        """Connect Oscar's receivers only: product pages are composed in portals/public."""
        from oscar.apps.catalogue import receivers  # noqa: F401

    def get_urls(self) -> list:
        """No stock address of Oscar's catalogue is served."""
        return []
