"""Gift collections by occasion, chosen by editors (R0-17)."""

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page

from cms.blocks import StoryBlocks
from cms.models.opening import OpenPage
from cms.models.pictures import Picture


class Occasion(models.TextChoices):
    """What a gift is for."""

    TET = "tet", _("Tết")
    MID_AUTUMN = "mid_autumn", _("Mid-autumn festival")
    WEDDING = "wedding", _("Wedding")
    TEACHERS = "teachers", _("Teachers' day")
    WOMEN = "women", _("Women's day")
    BUSINESS = "business", _("Business gift")
    VISIT = "visit", _("A visit home")
    OTHER = "other", _("Any day")


class GiftIndexPage(OpenPage, Page):
    """The list of gift collections (``/qua-tang/``)."""

    intro = models.TextField(_("introduction"), blank=True)

    parent_page_types = ["cms.HomePage"]
    subpage_types = ["cms.GiftCollectionPage"]
    template = "cms/gift_index_page.html"
    max_count = 2  # one a language
    content_panels = [*Page.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of gift collections")
        verbose_name_plural = _("lists of gift collections")

    def __str__(self) -> str:
        return self.title

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """The collections that are published."""
        from cms.gifts import index_context

        return super().get_context(request, *args, **kwargs) | index_context(self)


class GiftCollectionPage(OpenPage, Page):
    """Goods that make a good present for an occasion. What is not public any more is left out when shown."""

    occasion = models.CharField(_("occasion"), max_length=12, choices=Occasion, default=Occasion.OTHER)
    summary = models.TextField(_("summary"), max_length=400)
    cover = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    parent_page_types = ["cms.GiftIndexPage"]
    subpage_types: list[str] = []
    template = "cms/gift_collection_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("occasion"),
        FieldPanel("summary"),
        FieldPanel("cover"),
        InlinePanel("items", label=_("product"), min_num=1, max_num=24),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("gift collection")
        verbose_name_plural = _("gift collections")

    def __str__(self) -> str:
        return self.title

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """The goods of the collection that are public today."""
        from cms.gifts import collection_context

        return super().get_context(request, *args, **kwargs) | collection_context(self, on=timezone.localdate())


class GiftItem(Orderable):
    """A product of a gift collection, with a word on why."""

    page = ParentalKey(GiftCollectionPage, on_delete=models.CASCADE, related_name="items")
    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="+")
    note = models.CharField(_("why it fits"), max_length=200, blank=True)

    panels = [FieldPanel("product", heading=_("Product")), FieldPanel("note")]

    class Meta(Orderable.Meta):
        verbose_name = _("gift")
        verbose_name_plural = _("gifts")

    def __str__(self) -> str:
        return f"#{self.product_id}"
