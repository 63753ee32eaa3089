"""What editors publish: pages, listings, pictures, site identity."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    """What editors publish: pages, listings, pictures, site identity."""

    name = "cms"
    verbose_name = _("Content")
