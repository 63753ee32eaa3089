"""Search room: stands in for Oscar's search app, without haystack."""

from django.utils.translation import gettext_lazy as _
from oscar.core.application import OscarConfig


class SearchConfig(OscarConfig):
    """Our search room under Oscar's label."""

    name = "search"
    label = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        """Start to listen for changes."""
        super().ready()
        from search import receivers, stories  # noqa: F401

        stories.listen()
