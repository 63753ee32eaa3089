"""What can be found: one row per public thing, with folded text (the database engine's index)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DocumentKind(models.TextChoices):
    """Kinds of things a search can answer with (the ``loai`` parameter)."""

    PRODUCT = "product", _("Products")
    PRODUCER = "producer", _("Producers")
    PLACE = "place", _("Places")
    CERTIFICATE = "certificate", _("Certificates")
    STORY = "story", _("Stories")
    SHOWROOM = "showroom", _("Showrooms")


class Document(models.Model):
    """An entry of the index. ``name_key`` and ``text_key`` are folded (NFC, no marks, đ→d)."""

    kind = models.CharField(max_length=12, choices=DocumentKind)
    object_id = models.PositiveBigIntegerField()
    name_key = models.CharField(max_length=300)
    text_key = models.TextField()
    weight = models.SmallIntegerField(default=0)

    class Meta:
        verbose_name = _("search document")
        verbose_name_plural = _("search documents")
        indexes = [models.Index(fields=["kind", "weight"], name="document_kind")]
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="document_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}: {self.name_key}"
