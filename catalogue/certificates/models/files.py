"""Copies of signed decisions. Private until published."""

from django.conf import settings
from django.core.files.storage import storages
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalogue.certificates.models.decisions import Decision


def private_storage():
    """Where files lie that no address of the site leads to."""
    return storages["private"]


class DecisionFile(models.Model):
    """A checked PDF of a decision: who sent it, its SHA-256 and number of pages; public from ``published_at`` on."""

    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="files")
    file = models.FileField(_("file"), upload_to="decisions/%Y/%m", storage=private_storage)
    original_name = models.CharField(_("name of the file"), max_length=160)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField(_("size in bytes"))
    pages = models.PositiveSmallIntegerField(_("pages"))
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    uploaded_at = models.DateTimeField(_("sent at"))
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    published_at = models.DateTimeField(_("published at"), null=True, blank=True)

    class Meta:
        verbose_name = _("copy of a decision")
        verbose_name_plural = _("copies of decisions")
        ordering = ["-uploaded_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(published_at__isnull=True) | Q(decision__isnull=False),
                name="decision_file_public_with_decision",
            ),
            models.UniqueConstraint(
                fields=["decision", "sha256"], condition=Q(decision__isnull=False), name="decision_file_once"
            ),
        ]

    def __str__(self) -> str:
        return self.original_name
