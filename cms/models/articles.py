"""Stories, news, events, exemplars and policies, and what they are about (R0-14, R0-15, R2-11).

An article is a page in one language's tree; its translation is the page with the same translation key. What it is
about (product, producer, commune, raw-material area) is a link row, read from both ends.
"""

from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page

from cms.blocks import StoryBlocks
from cms.models.opening import OpenPage
from cms.models.people import Person
from cms.models.pictures import Picture


class ArticleKind(models.TextChoices):
    """Kinds of articles; each has its section."""

    STORY = "story", _("Story")
    NEWS = "news", _("News")
    EVENT = "event", _("Event")
    EXEMPLAR = "exemplar", _("Exemplary people")
    POLICY = "policy", _("Policy")


class SectionPage(OpenPage, Page):
    """The list of all articles of one kind: ``/cau-chuyen/``, ``/tin-tuc/``, ``/su-kien/`` …"""

    kind = models.CharField(_("kind"), max_length=8, choices=ArticleKind)
    intro = models.TextField(_("introduction"), blank=True)

    parent_page_types = ["cms.HomePage"]
    subpage_types = ["cms.StoryPage", "cms.NewsPage", "cms.EventPage", "cms.ExemplarPage", "cms.PolicyPage"]
    template = "cms/section_page.html"
    content_panels = [*Page.content_panels, FieldPanel("kind"), FieldPanel("intro")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")

    def __str__(self) -> str:
        return self.title

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """A page of the articles of this kind."""
        # A page model is also Wagtail's view of the page: the composition stands above the models.
        from cms.articles import section_context

        context = super().get_context(request, *args, **kwargs)
        return context | section_context(self, number=request.GET.get("page"), now=timezone.now())


class Article(OpenPage, Page):
    """What the kinds of articles have in common; never made by itself.

    ``cover`` heads the page and its teasers; without one it is the drawn landscape of ``cover_product``.
    """

    summary = models.TextField(_("summary"), max_length=400)
    cover = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    cover_product = models.ForeignKey(
        "catalogue.Product",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("drawn picture of"),
        help_text=_("Heads the page until there is a photo."),
    )
    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)
    published_on = models.DateField(_("dated"), default=timezone.localdate)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)

    is_creatable = False
    parent_page_types = ["cms.SectionPage"]
    subpage_types: list[str] = []
    template = "cms/article_page.html"
    #: Kind of the articles of a class.
    KIND: ArticleKind = ArticleKind.STORY

    head_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("published_on"),
        MultiFieldPanel([FieldPanel("cover"), FieldPanel("cover_product")], _("Picture")),
    ]
    end_panels = [FieldPanel("body"), InlinePanel("links", label=_("about"), max_num=24), FieldPanel("is_sample")]
    content_panels = [*head_panels, *end_panels]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = [models.Index(fields=["-published_on"], name="article_newest")]

    def __str__(self) -> str:
        return self.title

    @property
    def kind(self) -> ArticleKind:
        """Kind of this article, known without reading its own table."""
        return self.specific_class.KIND

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Each kind has its section: an article is found by it."""
        return super().can_create_at(parent) and cls._belongs_below(parent)

    def can_move_to(self, parent: Page) -> bool:
        """An article stays in a section of its kind."""
        return super().can_move_to(parent) and self.specific_class._belongs_below(parent)

    @classmethod
    def _belongs_below(cls, parent: Page) -> bool:
        return getattr(parent.specific, "kind", None) == cls.KIND

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, object]:
        """The article with what it is about and more to read."""
        from cms.articles import article_context

        return super().get_context(request, *args, **kwargs) | article_context(self, now=timezone.now())


class ArticleLink(Orderable):
    """One thing an article is about: exactly one of product, producer, commune and raw-material area."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="links")
    product = models.ForeignKey(
        "catalogue.Product", models.CASCADE, null=True, blank=True, related_name="article_links"
    )
    producer = models.ForeignKey(
        "producers.Producer", models.CASCADE, null=True, blank=True, related_name="article_links"
    )
    commune = models.ForeignKey("areas.Area", models.CASCADE, null=True, blank=True, related_name="article_links")
    material_area = models.ForeignKey(
        "origins.RawMaterialArea", models.CASCADE, null=True, blank=True, related_name="article_links"
    )

    panels = [
        FieldPanel("product", heading=_("Product")),
        FieldPanel("producer", heading=_("Producer")),
        FieldPanel("commune", heading=_("Commune")),
        FieldPanel("material_area", heading=_("Raw-material area")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("link of an article")
        verbose_name_plural = _("links of articles")
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(product__isnull=False, producer__isnull=True, commune__isnull=True, material_area__isnull=True)
                    | Q(
                        product__isnull=True, producer__isnull=False, commune__isnull=True, material_area__isnull=True
                    )
                    | Q(
                        product__isnull=True, producer__isnull=True, commune__isnull=False, material_area__isnull=True
                    )
                    | Q(
                        product__isnull=True, producer__isnull=True, commune__isnull=True, material_area__isnull=False
                    )
                ),
                name="article_link_is_about_one_thing",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class StoryPage(Article):
    """How goods come about, told by the people who make them."""

    KIND = ArticleKind.STORY
    template = "cms/article_page.html"

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")


class NewsPage(Article):
    """What is new."""

    KIND = ArticleKind.NEWS
    template = "cms/article_page.html"

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")


class EventPage(Article):
    """A fair, an open day, a tasting. It is over when ``ends_at`` has passed."""

    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    place_name = models.CharField(_("place"), max_length=200)
    commune = models.ForeignKey(
        "areas.Area", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("commune")
    )

    KIND = ArticleKind.EVENT
    template = "cms/article_page.html"
    content_panels = [
        *Article.head_panels,
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("place_name"),
        FieldPanel("commune"),
        *Article.end_panels,
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gte=models.F("starts_at")), name="event_ends_after_it_starts")
        ]


class ExemplarPage(Article):
    """ "Gương điển hình": somebody whose work is an example (R0-15)."""

    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="exemplar_pages", verbose_name=_("person")
    )

    KIND = ArticleKind.EXEMPLAR
    template = "cms/article_page.html"
    content_panels = [*Article.head_panels, FieldPanel("person"), *Article.end_panels]

    class Meta:
        verbose_name = _("exemplar")
        verbose_name_plural = _("exemplars")


class PolicyPage(Article):
    """An instrument in plain words, with its number and the days it is in force."""

    issued_by = models.CharField(_("issued by"), max_length=160)
    number = models.CharField(_("number"), max_length=80)
    in_force_from = models.DateField(_("in force from"), null=True, blank=True)
    in_force_to = models.DateField(_("in force to"), null=True, blank=True)
    document = models.ForeignKey(
        "wagtaildocs.Document", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("file")
    )

    KIND = ArticleKind.POLICY
    template = "cms/article_page.html"
    content_panels = [
        *Article.head_panels,
        FieldPanel("issued_by"),
        FieldPanel("number"),
        FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_to")]),
        FieldPanel("document"),
        *Article.end_panels,
    ]

    class Meta:
        verbose_name = _("policy")
        verbose_name_plural = _("policies")
