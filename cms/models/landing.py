"""Words of the editors above the goods of a group or a place."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, RevisionMixin

from catalogue.bilingual import Bilingual
from catalogue.products.classification import GROUPS

_FEATURES = ["bold", "italic", "link", "ul", "ol"]


class LandingText(Bilingual, DraftStateMixin, RevisionMixin, models.Model):
    """An introduction to one of the six groups or to a commune or province (``area``), shown while live."""

    group = models.CharField(
        _("group"), max_length=12, blank=True, choices=[(key, names[0]) for key, names in GROUPS.items()]
    )
    area = models.OneToOneField(
        "areas.Area",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="landing_text",
        verbose_name=_("commune or province"),
    )
    title_vi = models.CharField(_("title (Vietnamese)"), max_length=120)
    title_en = models.CharField(_("title (English)"), max_length=120, blank=True)
    text_vi = RichTextField(_("text (Vietnamese)"), features=_FEATURES)
    text_en = RichTextField(_("text (English)"), features=_FEATURES, blank=True)

    panels = [
        MultiFieldPanel([FieldPanel("group"), FieldPanel("area")], _("About")),
        MultiFieldPanel([FieldPanel("title_vi"), FieldPanel("title_en")], _("Title")),
        FieldPanel("text_vi"),
        FieldPanel("text_en"),
        PublishingPanel(),
    ]

    class Meta:
        verbose_name = _("introduction")
        verbose_name_plural = _("introductions")
        constraints = [
            models.CheckConstraint(
                condition=(Q(area__isnull=True) & ~Q(group="")) | Q(area__isnull=False, group=""),
                name="landing_text_is_about_one_thing",
            ),
            models.UniqueConstraint(fields=["group"], condition=~Q(group=""), name="landing_text_once_a_group"),
        ]

    def __str__(self) -> str:
        return self.title_vi
