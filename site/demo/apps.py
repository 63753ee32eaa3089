"""Demonstration data: the real rows that are known and invented samples."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DemoConfig(AppConfig):
    """Demonstration data: the real rows that are known and invented samples."""

    name = "demo"
    verbose_name = _("Demonstration data")
