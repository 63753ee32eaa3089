"""App of the room."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OfficerPortalConfig(AppConfig):
    """See the package."""

    name = "portals.officer"
    label = "officer"
    verbose_name = _("Officers' desk")
