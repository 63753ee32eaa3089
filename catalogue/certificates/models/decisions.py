"""Insert-only rows, the bodies that decide, and their decisions."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalogue.bilingual import for_reader
from catalogue.certificates.querysets import InsertOnlyQuerySet, RegisterIsInsertOnly


class Instrument(models.TextChoices):
    """The legal instrument a product was judged under; empty where it is not known."""

    QD_1048_2019 = "1048/2019", "QĐ 1048/QĐ-TTg (2019)"
    QD_148_2023 = "148/2023", "QĐ 148/QĐ-TTg (2023)"
    QD_148_2023_AMENDED = "148/2023+1489/2025", _("QĐ 148/QĐ-TTg as amended by QĐ 1489/QĐ-TTg (2025)")
    QD_26_2026 = "26/2026", "QĐ 26/2026/QĐ-TTg"


class InsertOnly(models.Model):
    """A row that is written once."""

    objects = InsertOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        """Insert; raises RegisterIsInsertOnly for a row that exists."""
        if not self._state.adding:
            raise RegisterIsInsertOnly(f"{type(self).__name__} rows are never updated: add an entry.")
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{type(self).__name__} rows are never deleted.")


class Issuer(models.Model):
    """A body that decides: district committee (until 6/2025), province committee, ministry.

    ``succeeded_by`` is recorded, never guessed from the map.
    """

    class Level(models.TextChoices):
        """Level of the body."""

        DISTRICT = "district", _("District committee")
        PROVINCE = "province", _("Province committee")
        MINISTRY = "ministry", _("Ministry")

    name = models.CharField(_("name"), max_length=160)
    name_en = models.CharField(_("English name"), max_length=160, blank=True)
    level = models.CharField(_("level"), max_length=8, choices=Level)
    area = models.ForeignKey("areas.Area", models.PROTECT, null=True, blank=True, related_name="issuers")
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("to"), null=True, blank=True)
    succeeded_by = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="succeeds", verbose_name=_("succeeded by")
    )

    class Meta:
        verbose_name = _("issuer")
        verbose_name_plural = _("issuers")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["name", "level"], name="issuer_once")]

    def __str__(self) -> str:
        return self.name

    @property
    def local_name(self) -> str:
        """Name in the reader's language."""
        return for_reader(self.name, self.name_en)


class Decision(InsertOnly):
    """An administrative decision: number and date are required, everything else may be learned later."""

    class Kind(models.TextChoices):
        """What a decision does."""

        RECOGNITION = "recognition", _("Recognition")
        REVOCATION = "revocation", _("Revocation")
        ANNULMENT = "annulment", _("Annulment of a revocation")
        CORRECTION = "correction", _("Correction")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    number = models.CharField(_("number"), max_length=60)
    signed_on = models.DateField(_("signed on"))
    issuer = models.ForeignKey(Issuer, models.PROTECT, related_name="decisions", verbose_name=_("issuer"))
    instrument = models.CharField(_("instrument"), max_length=24, choices=Instrument, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded at"))

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-signed_on", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["issuer", "number", "signed_on"], name="decision_once"),
            models.CheckConstraint(condition=~Q(number=""), name="decision_has_number"),
        ]

    def __str__(self) -> str:
        return f"{self.number} ({self.signed_on:%d/%m/%Y})"
