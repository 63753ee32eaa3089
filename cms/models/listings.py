"""The public face of a registered product."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import StreamField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from catalogue.bilingual import Bilingual
from cms import previews
from cms.blocks import StoryBlocks
from cms.models.pictures import Picture


class ProductListing(
    Bilingual, WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, ClusterableModel
):
    """The story and public face of a registered product. A product is public exactly while this is live.

    Paired ``_vi``/``_en`` fields; where the English one is empty the Vietnamese shows with ``lang="vi"``.
    """

    product = models.OneToOneField("catalogue.Product", models.CASCADE, related_name="listing")
    display_name_vi = models.CharField(_("display name (Vietnamese)"), max_length=160)
    display_name_en = models.CharField(_("display name (English)"), max_length=160, blank=True)
    summary_vi = models.TextField(_("summary (Vietnamese)"), blank=True, max_length=400)
    summary_en = models.TextField(_("summary (English)"), blank=True, max_length=400)
    story_vi = StreamField(StoryBlocks(), verbose_name=_("story (Vietnamese)"), blank=True)
    story_en = StreamField(StoryBlocks(), verbose_name=_("story (English)"), blank=True)
    claims_vi = models.TextField(
        _("the producer's claims (Vietnamese)"),
        blank=True,
        max_length=1200,
        help_text=_("One a line. Shown as the producer's own words, never as a certificate."),
    )
    claims_en = models.TextField(_("the producer's claims (English)"), blank=True, max_length=1200)
    checked_on = models.DateField(_("facts checked on"), null=True, blank=True)

    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="product_listing",
    )
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="product_listing",
        for_concrete_model=False,
    )

    panels = [
        FieldPanel("product", heading=_("Product"), read_only=True),
        MultiFieldPanel([FieldPanel("display_name_vi"), FieldPanel("display_name_en")], _("Name")),
        MultiFieldPanel([FieldPanel("summary_vi"), FieldPanel("summary_en")], _("Summary")),
        InlinePanel("pictures", label=_("picture"), max_num=8),
        FieldPanel("story_vi"),
        FieldPanel("story_en"),
        MultiFieldPanel([FieldPanel("claims_vi"), FieldPanel("claims_en")], _("Claims")),
        FieldPanel("checked_on"),
        PublishingPanel(),
    ]

    class Meta:
        verbose_name = _("listing")
        verbose_name_plural = _("listings")

    def __str__(self) -> str:
        return self.display_name_vi

    @property
    def revisions(self):
        """Revisions of this listing (Wagtail's name)."""
        return self._revisions

    def get_absolute_url(self) -> str:
        """The product's public page."""
        return self.product.get_absolute_url()

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        """A preview can be read in either language."""
        return [("vi", "Tiếng Việt"), ("en", "English")]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The product's page with this content in the language ``mode_name``: the page readers will get."""
        with translation.override(mode_name or "vi"):
            request.LANGUAGE_CODE = get_language()
            return previews.draw_listing(request, self)

    @property
    def claims(self) -> list[str]:
        """The producer's claims in the reader's language, one each."""
        return [line.strip() for line in self.local("claims").splitlines() if line.strip()]


class ListingPicture(Orderable):
    """A picture of the gallery: an upload, or the key of a drawn illustration until there is one."""

    listing = ParentalKey(ProductListing, on_delete=models.CASCADE, related_name="pictures")
    picture = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="listing_pictures", verbose_name=_("picture")
    )
    art = models.CharField(_("illustration"), max_length=60, blank=True)
    caption_vi = models.CharField(_("caption (Vietnamese)"), max_length=160, blank=True)
    caption_en = models.CharField(_("caption (English)"), max_length=160, blank=True)

    panels = [FieldPanel(name) for name in ("picture", "art", "caption_vi", "caption_en")]

    class Meta(Orderable.Meta):
        verbose_name = _("listing picture")
        verbose_name_plural = _("listing pictures")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(picture__isnull=False) | ~models.Q(art=""),
                name="listing_picture_shows_something",
            )
        ]

    def __str__(self) -> str:
        return self.caption_vi or f"#{self.pk}"
