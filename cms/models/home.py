"""The landing page and what it features."""

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page


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
