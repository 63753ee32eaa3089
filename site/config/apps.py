"""App configuration of the shop shell: Oscar without its root addresses, dashboard and haystack."""

from oscar.core.application import OscarConfig


class ShopConfig(OscarConfig):
    """Stands in for ``oscar.config.Shop``: runs Oscar's checks, offers no addresses of its own."""

    name = "oscar"
    verbose_name = "Oscar"

    def ready(self) -> None:
        """Register Oscar's system checks."""
        import oscar.checks  # noqa: F401

    def get_urls(self) -> list:
        """Oscar's root addresses are never included: each fork names its own routes."""
        return []


class DashboardConfig(OscarConfig):
    """Stands in for Oscar's dashboard: its template tags import it, its screens are not served."""

    name = "oscar.apps.dashboard"
    label = "dashboard"

    def ready(self) -> None:
        """Load none of the dashboard's screens."""

    def get_urls(self) -> list:
        """No dashboard address is served: the portals replace it."""
        return []


class AnalyticsConfig(OscarConfig):
    """Stands in for Oscar's analytics: its counters are not kept.

    They are written inside an order's transaction, twice a line; two first orders of one product would collide
    there and undo each other. Figures come from the orders themselves.
    """

    name = "oscar.apps.analytics"
    label = "analytics"

    def ready(self) -> None:
        """Load none of the receivers."""
