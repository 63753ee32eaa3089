"""App of the room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NoticesConfig(AppConfig):
    """See the package."""

    name = "notices"
    label = "notices"
    verbose_name = _("Notices")
