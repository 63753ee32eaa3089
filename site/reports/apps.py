"""App of the room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReportsConfig(AppConfig):
    """See the package."""

    name = "reports"
    label = "reports"
    verbose_name = _("Reports")
