"""First run and the work process."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SetupConfig(AppConfig):
    """Commands that bring a checkout to life: migrate, setup, work, schemasnapshot."""

    name = "setup"
    verbose_name = _("First run")
