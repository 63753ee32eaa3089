"""What editors publish: the home page, product listings, pictures, the operator's identity."""

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField, StreamField
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    Page,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from cms import previews
from cms.blocks import StoryBlocks


class Picture(AbstractImage):
    """An uploaded picture with words for those who do not see it, in both languages."""

    alt_vi = models.CharField(_("description (Vietnamese)"), max_length=255, blank=True)
    alt_en = models.CharField(_("description (English)"), max_length=255, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "alt_vi", "alt_en", "credit")

    @property
    def default_alt_text(self) -> str:
        """Description in the reader's language, the title without one."""
        english = self.alt_en if get_language() == "en" else ""
        return english or self.alt_vi or self.title

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


class HomePage(Page):
    """The landing page: words of the hero and of each section; figures and goods come from the other rooms."""

    hero_title = models.CharField(_("hero title"), max_length=120)
    hero_text = models.TextField(_("hero text"))
    hero_button = models.CharField(_("hero button"), max_length=40, blank=True)
    hero_link = models.CharField(_("hero link"), max_length=200, blank=True)
    featured_title = models.CharField(_("featured goods: title"), max_length=120, blank=True)
    featured_text = models.TextField(_("featured goods: text"), blank=True)
    places_title = models.CharField(_("places: title"), max_length=120, blank=True)
    places_text = models.TextField(_("places: text"), blank=True)

    parent_page_types = ["wagtailcore.Page"]
    max_count = 2  # one a language
    template = "cms/home_page.html"
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [FieldPanel(name) for name in ("hero_title", "hero_text", "hero_button", "hero_link")], _("Hero")
        ),
        MultiFieldPanel(
            [
                FieldPanel("featured_title"),
                FieldPanel("featured_text"),
                InlinePanel("featured", label=_("featured product"), max_num=8),
            ],
            _("Featured goods"),
        ),
        MultiFieldPanel([FieldPanel("places_title"), FieldPanel("places_text")], _("Places")),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def __str__(self) -> str:
        return self.title

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """The page's own words plus what the goods, the register and the places have to show today."""
        # A page model is also Wagtail's view of the page: the composition stands above the models.
        from cms.home import home_content, published_featured
        from cms.typesetting import typeset

        context = super().get_context(request, *args, **kwargs)
        if getattr(request, "is_preview", False):
            featured = [entry.product_id for entry in self.featured.all()]
        else:
            featured = published_featured(self.pk)
        content = home_content(self, featured, on=timezone.localdate())
        return {**context, "section": "home", "main": typeset("cms/home_main.html", content)}


class FeaturedProduct(Orderable):
    """A product the editors put on the home page; shown only while it is public."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="featured")
    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="+")

    panels = [FieldPanel("product", heading=_("Product"))]

    class Meta(Orderable.Meta):
        verbose_name = _("featured product")
        verbose_name_plural = _("featured products")

    def __str__(self) -> str:
        return f"#{self.product_id}"


class StandardPage(Page):
    """A page of plain text: about, help, what the law asks for."""

    intro = models.TextField(_("introduction"), blank=True)
    body = RichTextField(_("text"), blank=True)

    parent_page_types = ["cms.HomePage", "cms.StandardPage"]
    template = "cms/standard_page.html"
    content_panels = [*Page.content_panels, FieldPanel("intro"), FieldPanel("body")]

    class Meta:
        verbose_name = _("text page")
        verbose_name_plural = _("text pages")

    def __str__(self) -> str:
        return self.title


class ProductListing(
    WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, PreviewableMixin, ClusterableModel
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

    def local(self, name: str):
        """Field ``name`` ("display_name", "summary", "story", "claims") in the reader's language, else Vietnamese."""
        english = getattr(self, f"{name}_en") if get_language() == "en" else ""
        return english or getattr(self, f"{name}_vi")

    def is_fallback(self, name: str) -> bool:
        """Whether an English reader is shown the Vietnamese of this field (mark it ``lang="vi"``)."""
        return get_language() == "en" and not getattr(self, f"{name}_en")

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


@register_setting(icon="home")
class SiteIdentity(BaseSiteSetting):
    """Who runs the site and sells: the law asks for it on every page (Decree 248/2026 Art. 4, DOMAIN §4.1)."""

    operator_name = models.CharField(_("operator"), max_length=160, blank=True)
    address = models.CharField(_("address"), max_length=255, blank=True)
    tax_code = models.CharField(_("tax or business number"), max_length=40, blank=True)
    phone = models.CharField(_("phone"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    support_hours = models.CharField(_("support hours"), max_length=80, blank=True)
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
