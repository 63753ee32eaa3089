"""Where goods come from and where they lie: facilities of every kind."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OriginsConfig(AppConfig):
    """Where goods come from and where they lie: facilities of every kind."""

    name = "traceability.origins"
    verbose_name = _("Places")
