"""Pages of plain text: about, help, what the law asks for."""

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.blocks import StoryBlocks
from cms.models.opening import OpenPage


class StandardPage(OpenPage, Page):
    """A page of plain text. Below ``/thong-tin/`` are those the law asks for (Decree 248/2026, DOMAIN §4.1).

    ``needs_review``: the text was not yet read by whoever answers for it; the page says so.
    """

    intro = models.TextField(_("introduction"), blank=True)
    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)
    needs_review = models.BooleanField(
        _("still to be reviewed"),
        default=True,
        help_text=_("The page says that the text waits for the operator's review."),
    )
    reviewed_on = models.DateField(_("reviewed on"), null=True, blank=True)

    parent_page_types = ["cms.HomePage", "cms.StandardPage"]
    subpage_types = ["cms.StandardPage"]
    template = "cms/standard_page.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("needs_review"), FieldPanel("reviewed_on")], _("Review")),
    ]

    class Meta:
        verbose_name = _("text page")
        verbose_name_plural = _("text pages")

    def __str__(self) -> str:
        return self.title

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """The text, and the pages below it."""
        from cms.standard import standard_context

        return super().get_context(request, *args, **kwargs) | standard_context(self, on=timezone.localdate())
