"""Administrative units with validity dates and successors."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AreasConfig(AppConfig):
    """Administrative units with validity dates and successors."""

    name = "catalogue.areas"
    verbose_name = _("Areas")

    def ready(self) -> None:
        """Answer accounts that ask who somebody is."""
        from catalogue.areas import receivers  # noqa: F401
