"""Who runs the site."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="home")
class SiteIdentity(BaseSiteSetting):
    """Who runs the site and sells: the law asks for it on every page (Decree 248/2026 Art. 4, DOMAIN §4.1)."""

    operator_name = models.CharField(_("operator"), max_length=160, blank=True)
    address = models.CharField(_("address"), max_length=255, blank=True)
    tax_code = models.CharField(_("tax or business number"), max_length=40, blank=True)
    phone = models.CharField(_("phone"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    support_hours = models.CharField(_("support hours"), max_length=80, blank=True)
    trade_notice_url = models.URLField(
        _("confirmed link of the trade ministry"),
        blank=True,
        help_text=_("The badge shows only with the link that the ministry confirmed (DOMAIN §4.1)."),
    )
    is_demonstration = models.BooleanField(
        _("demonstration site"),
        default=True,
        help_text=_("Every page says that goods and sellers are samples."),
    )

    class Meta:
        verbose_name = _("site identity")
        verbose_name_plural = _("site identity")

    def __str__(self) -> str:
        return self.operator_name
