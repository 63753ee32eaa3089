"""OCOP subjects (chủ thể): who makes the goods."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProducersConfig(AppConfig):
    """OCOP subjects (chủ thể): who makes the goods."""

    name = "catalogue.producers"
    verbose_name = _("Producers")

    def ready(self) -> None:
        """Answer accounts that ask who somebody is."""
        from catalogue.producers import receivers  # noqa: F401
