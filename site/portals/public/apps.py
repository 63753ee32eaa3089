"""Public pages that compose what several rooms offer."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicPortalConfig(AppConfig):
    """Public pages that compose what several rooms offer."""

    name = "portals.public"
    verbose_name = _("Public pages")
