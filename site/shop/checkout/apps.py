"""From basket to placed order."""

from oscar.apps.checkout.apps import CheckoutConfig as OscarCheckoutConfig


class CheckoutConfig(OscarCheckoutConfig):
    """Fork of Oscar's checkout app; keeps its label."""

    name = "shop.checkout"
    label = "checkout"

    def ready(self) -> None:
        """Load none of the stock views: ours are plain functions and classes."""

    def get_urls(self) -> list:
        """No stock address is served: portals/public routes what shoppers use."""
        return []
