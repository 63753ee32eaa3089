"""Placed orders, their lines and status."""

from oscar.apps.order.apps import OrderConfig as OscarOrderConfig


class OrderConfig(OscarOrderConfig):
    """Fork of Oscar's order app; keeps its label."""

    name = "shop.order"
    label = "order"

    def ready(self) -> None:
        """Listen for changes of state and for log-ins."""
        super().ready()
        import shop.order.receivers  # noqa: F401
