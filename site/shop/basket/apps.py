"""What a shopper is about to buy: one line per pack and place."""

from oscar.apps.basket.apps import BasketConfig as OscarBasketConfig


class BasketConfig(OscarBasketConfig):
    """Fork of Oscar's basket app; keeps its label."""

    name = "shop.basket"
    label = "basket"

    def ready(self) -> None:
        """Listen for log-ins. None of the stock views is loaded: ours are plain functions."""
        import shop.basket.receivers  # noqa: F401

    def get_urls(self) -> list:
        """No stock address is served: portals/public routes what shoppers use."""
        return []
