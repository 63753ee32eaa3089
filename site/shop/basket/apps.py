"""What a shopper is about to buy: one line per pack and place."""

from oscar.apps.basket.apps import BasketConfig as OscarBasketConfig


class BasketConfig(OscarBasketConfig):
    """Fork of Oscar's basket app; keeps its label."""

    name = "shop.basket"
    label = "basket"

    def ready(self) -> None:
        """Load none of the stock views: ours are plain functions and classes."""

    def get_urls(self) -> list:
        """No stock address is served: portals/public routes what shoppers use."""
        return []
