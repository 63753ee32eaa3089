"""Who runs the site."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from catalogue.bilingual import Bilingual, fallback_lang


@register_setting(icon="home")
class SiteIdentity(Bilingual, BaseSiteSetting):
    """Who runs the site and sells: the law asks for it on every page (Decree 248/2026 Art. 4, DOMAIN §4.1).

    ``operator_name_vi`` is the registered name and what orders keep; the English one is for readers only.
    """

    operator_name_vi = models.CharField(_("operator"), max_length=160, blank=True)
    operator_name_en = models.CharField(_("operator (English)"), max_length=160, blank=True)
    address = models.CharField(_("address"), max_length=255, blank=True)
    tax_code = models.CharField(_("tax or business number"), max_length=40, blank=True)
    phone = models.CharField(_("phone"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    support_hours_vi = models.CharField(_("support hours"), max_length=80, blank=True)
    support_hours_en = models.CharField(_("support hours (English)"), max_length=80, blank=True)
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
        return self.operator_name_vi

    @property
    def operator_name(self) -> str:
        """Who runs the site, for the reader."""
        return self.local("operator_name")

    @property
    def support_hours(self) -> str:
        """When somebody answers the phone, for the reader."""
        return self.local("support_hours")

    @property
    def operator_lang(self) -> str:
        """``vi`` where an English reader is shown the Vietnamese name; else empty."""
        return fallback_lang(self.operator_name_en)

    @property
    def hours_lang(self) -> str:
        """``vi`` where an English reader is shown the Vietnamese hours; else empty."""
        return fallback_lang(self.support_hours_en)
