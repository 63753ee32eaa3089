"""The public register: decisions, certificates, stars, validity."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CertificatesConfig(AppConfig):
    """The public register: decisions, certificates, stars, validity."""

    name = "catalogue.certificates"
    verbose_name = _("Certificate register")
