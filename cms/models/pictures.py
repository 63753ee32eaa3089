"""Uploaded pictures and their sizes."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from catalogue.bilingual import for_reader


class Picture(AbstractImage):
    """An uploaded picture with words for those who do not see it, in both languages."""

    alt_vi = models.CharField(_("description (Vietnamese)"), max_length=255, blank=True)
    alt_en = models.CharField(_("description (English)"), max_length=255, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "alt_vi", "alt_en", "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def default_alt_text(self) -> str:
        """Description in the reader's language, the title without one."""
        return for_reader(self.alt_vi, self.alt_en) or self.title

    @property
    def story_url(self) -> str:
        """Address of the size that stories show; of the upload itself until the worker has made it."""
        return self.file.storage.url(getattr(self, "story_file", None) or self.file.name)


class PictureRendition(AbstractRendition):
    """A resized picture."""

    image = models.ForeignKey(Picture, models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="rendition_once")
        ]
