"""Customers' own pages; Oscar's stock account addresses are off."""

from oscar.apps.customer.apps import CustomerConfig as OscarCustomerConfig


class CustomerConfig(OscarCustomerConfig):
    """Fork of Oscar's customer app; keeps its label."""

    name = "shop.customer"
    label = "customer"

    def ready(self) -> None:
        """Answer for what the shop keeps of a person; none of the stock views and alert receivers is loaded."""
        import shop.customer.receivers  # noqa: F401

    def get_urls(self) -> list:
        """No stock address is served: portals/public routes what shoppers use."""
        return []
