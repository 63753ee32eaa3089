"""Teasers of articles: what a list, a product, a producer, a place or the home page says of a story.

Only published articles; in the reader's language where there is one, else in Vietnamese and marked so. Each list is
one query, whatever it is about.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.files.storage import default_storage
from django.db.models import (
    BooleanField,
    Case,
    Exists,
    F,
    FilteredRelation,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Page

from catalogue.prepared import Prepared
from cms.addresses import address
from cms.art import picture_address
from cms.models import (
    Article,
    ArticleLink,
    EventPage,
    ExemplarPage,
    NewsPage,
    PolicyPage,
    SectionPage,
    StoryPage,
)
from cms.models.articles import ArticleKind
from cms.pictures import STORY

VIETNAMESE = "vi"

#: Kind → its pages. A section holds pages of its own kind only.
PAGES: dict[str, type[Article]] = {
    model.KIND.value: model for model in (StoryPage, NewsPage, EventPage, ExemplarPage, PolicyPage)
}
#: Kind → address part of its section, in both languages (DESIGN §8).
SECTIONS = {
    ArticleKind.STORY.value: "cau-chuyen",
    ArticleKind.NEWS.value: "tin-tuc",
    ArticleKind.EVENT.value: "su-kien",
    ArticleKind.EXEMPLAR.value: "guong-dien-hinh",
    ArticleKind.POLICY.value: "chinh-sach",
}
KIND_OF_SECTION = {slug: kind for kind, slug in SECTIONS.items()}


@dataclass(frozen=True, slots=True)
class Teaser:
    """An article in a list. ``lang`` is "vi" where an English reader gets it in Vietnamese, else empty.

    ``starts_at``/``ends_at``/``place`` are an event's, which ``is_over`` once it has ended; ``number``, ``issued_by``
    and ``in_force_from``/``in_force_to`` a policy's. ``is_drawn``: the picture is an illustration.
    """

    pk: int
    kind: str
    kind_label: str
    title: str
    summary: str
    url: str
    lang: str
    image_url: str
    is_drawn: bool
    published_on: datetime.date
    is_sample: bool
    starts_at: datetime.datetime | None = None
    ends_at: datetime.datetime | None = None
    place: str = ""
    is_over: bool = False
    number: str = ""
    issued_by: str = ""
    in_force_from: datetime.date | None = None
    in_force_to: datetime.date | None = None

    @property
    def is_one_day(self) -> bool:
        """Whether an event begins and ends on the same day."""
        return bool(
            self.starts_at and self.ends_at and timezone.localdate(self.starts_at) == timezone.localdate(self.ends_at)
        )


def landscape(
    code: str | None, art: str | None, commune: str | None, group: str | None, title: str | None, set_no: int | None
) -> str:
    """Address of the drawn landscape of a product from the values of its row, each None without one."""
    return picture_address("landscape", code, art or "", commune, group, title or "", set_no)


def translated(*, into: str) -> Exists:
    """Condition: the page has a live translation ``into`` a language."""
    return Exists(
        Page.objects.filter(
            translation_key=OuterRef("translation_key"), locale__language_code=into, live=True
        ).values("pk")
    )


def readable(pages: QuerySet, language: str) -> QuerySet:
    """Live pages of the reader's language; for other readers the Vietnamese ones too that are not translated."""
    pages = pages.filter(live=True)
    if language == VIETNAMESE:
        return pages.filter(locale__language_code=VIETNAMESE)
    untranslated = Q(locale__language_code=VIETNAMESE) & ~translated(into=language)
    return pages.filter(Q(locale__language_code=language) | untranslated)


#: What every teaser reads, in this order; what a kind adds comes after the picture.
_FIELDS = (
    "pk",
    "title",
    "summary",
    "url_path",
    "locale__language_code",
    "published_on",
    "is_sample",
    "cover__file",
    "made__file",
    # In the order of ``cms.art.picture_address``.
    "cover_product__code",
    "cover_product__art",
    "cover_product__commune__code",
    "cover_product__criteria_set__group",
    "cover_product__title",
    "cover_product__criteria_set__set_no",
)
#: So many of them decide the drawn picture.
_DRAWN = 6
_EVENT = ("starts_at", "ends_at", "place_name")
_POLICY = ("number", "issued_by", "in_force_from", "in_force_to")
#: Prefix of a child's fields seen from Article; none from the child itself.
_OWN = {ArticleKind.EVENT.value: _EVENT, ArticleKind.POLICY.value: _POLICY}
_ALL_KINDS = (
    "storypage",
    "newspage",
    *(f"eventpage__{name}" for name in ("pk", *_EVENT)),
    "exemplarpage",
    *(f"policypage__{name}" for name in ("pk", *_POLICY)),
)


def teaser_rows(articles: QuerySet, kind: str = "") -> QuerySet:
    """The rows from which :func:`teasers_of` makes teasers; of one ``kind`` or of any."""
    fields = _OWN.get(kind, ()) if kind else _ALL_KINDS
    made = FilteredRelation("cover__renditions", condition=Q(cover__renditions__filter_spec=STORY))
    return articles.annotate(made=made).values_list(*_FIELDS, *fields)


def teasers_of(rows: Iterable[tuple], *, now: datetime.datetime, kind: str = "") -> list[Teaser]:
    """Teasers from :func:`teaser_rows`, in their order, as they read at ``now``. No query."""
    reader = get_language()
    labels = {str(value): str(label) for value, label in ArticleKind.choices}
    made = []
    for row in rows:
        pk, title, summary, url_path, language, published_on, is_sample, cover, size, *rest = row
        drawn, own = rest[:_DRAWN], rest[_DRAWN:]
        its_kind, event, policy = _own(kind, own)
        starts_at, ends_at, place = event or (None, None, "")
        number, issued_by, in_force_from, in_force_to = policy or ("", "", None, None)
        made.append(
            Teaser(
                pk=pk,
                kind=its_kind,
                kind_label=labels[its_kind],
                title=title,
                summary=summary,
                url=address(url_path),
                lang=language if language != reader else "",
                image_url=default_storage.url(size or cover) if cover else landscape(*drawn),
                is_drawn=not cover,
                published_on=published_on,
                is_sample=is_sample,
                starts_at=starts_at,
                ends_at=ends_at,
                place=place,
                is_over=ends_at is not None and ends_at < now,
                number=number,
                issued_by=issued_by,
                in_force_from=in_force_from,
                in_force_to=in_force_to,
            )
        )
    return made


def _own(kind: str, own: list) -> tuple[str, list | None, list | None]:
    """Kind of a row, what an event adds and what a policy adds."""
    if kind:
        event = own if kind == ArticleKind.EVENT else None
        return kind, event, own if kind == ArticleKind.POLICY else None
    story, news, event_pk, *rest = own
    event, exemplar, policy_pk, policy = rest[:3], rest[3], rest[4], rest[5:]
    if event_pk:
        return ArticleKind.EVENT.value, event, None
    if policy_pk:
        return ArticleKind.POLICY.value, None, policy
    named = {ArticleKind.STORY: story, ArticleKind.NEWS: news, ArticleKind.EXEMPLAR: exemplar}
    return next((str(name.value) for name, pk in named.items() if pk), ArticleKind.STORY.value), None, None


# --- what is told about something ------------------------------------------------------------------------

#: Something → links that are about it. A producer is told of in stories of its goods too, a commune in both.
_ABOUT = {
    "product": ("product",),
    "producer": ("producer", "product__producer"),
    "commune": ("commune", "product__commune", "producer__commune"),
    "material_area": ("material_area",),
}


#: Pages that tell of something, before those that only mention it in passing.
_TOLD = [StoryPage._meta.model_name, ExemplarPage._meta.model_name]


def _about(shape: tuple[str, str, int], thing: int) -> QuerySet:
    name, language, limit = shape
    about = Q()
    for path in _ABOUT[name]:
        about |= Q(**{path: thing})
    linked = ArticleLink.objects.filter(about, article=OuterRef("pk"))
    told = Case(When(content_type__model__in=_TOLD, then=0), default=1, output_field=IntegerField())
    found = readable(Article.objects.order_by(told, "-published_on", "-pk"), language)
    return teaser_rows(found.filter(Exists(linked.values("pk"))))[:limit]


_STORIES_ABOUT = Prepared(_about)


def stories_about(
    *,
    product: int | None = None,
    producer: int | None = None,
    commune: int | None = None,
    material_area: int | None = None,
    on: datetime.date,
    limit: int = 3,
) -> list[Teaser]:
    """Articles about exactly one of these things (ids or instances), stories first, then the newest. One query.

    Published ones only, as they read on a day, in the reader's language, else in Vietnamese. Raises ValueError
    unless one thing is named.
    """
    given = {"product": product, "producer": producer, "commune": commune, "material_area": material_area}
    named = {name: getattr(thing, "pk", thing) for name, thing in given.items() if thing is not None}
    if len(named) != 1:
        raise ValueError("stories_about wants one thing: product, producer, commune or material_area")
    ((name, thing),) = named.items()
    return teasers_of(_STORIES_ABOUT.rows((name, get_language() or VIETNAMESE, limit), thing=thing), now=_morning(on))


def _newest(shape: tuple[str, int], kind: str) -> QuerySet:
    # ``kind`` is the address part of a section, so that SQL can be prepared once for all kinds.
    language, limit = shape
    found = readable(Article.objects.order_by("-published_on", "-pk"), language)
    return teaser_rows(found.filter(content_type__model=kind))[:limit]


_NEWEST = Prepared(_newest)


def newest(kind: str, *, on: datetime.date, limit: int = 3) -> list[Teaser]:
    """The newest articles of a kind, as they read on a day. One query."""
    model = PAGES[kind]._meta.model_name
    return teasers_of(_NEWEST.rows((get_language() or VIETNAMESE, limit), kind=model), now=_morning(on))


def _morning(on: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(on, datetime.time(), tzinfo=timezone.get_default_timezone())


# --- a section -------------------------------------------------------------------------------------------


def articles_of(kind: str, *, now: datetime.datetime) -> QuerySet:
    """Teaser rows of all articles of a kind for the reader, newest first; events: coming ones first, then past."""
    found = readable(PAGES[kind].objects.all(), get_language() or VIETNAMESE)
    if kind == ArticleKind.EVENT:
        over = Q(ends_at__lt=now)
        coming = Case(When(~over, then=F("starts_at")))
        past = Case(When(over, then=Value(True)), default=Value(False), output_field=BooleanField())
        found = found.order_by(past, coming, F("starts_at").desc(), "pk")
    else:
        found = found.order_by("-published_on", "-pk")
    return teaser_rows(found, kind)


def published_section(kind: str) -> SectionPage | None:
    """The section of a kind in the reader's language, else the Vietnamese one, else None. One query."""
    return in_reading_order(SectionPage.objects.filter(live=True, kind=kind))


def with_translation(pages: QuerySet) -> QuerySet:
    """Pages with the address of their live translation beside them, which :func:`translation_of` then knows."""
    others = Page.objects.filter(translation_key=OuterRef("translation_key"), live=True).exclude(pk=OuterRef("pk"))
    fields = {"other_path": "url_path", "other_language": "locale__language_code"}
    return pages.annotate(**{name: Subquery(others.values(field)[:1]) for name, field in fields.items()})


def translation_of(page: Page) -> tuple[str, str] | None:
    """Path and language of the live translation of a page, None without one. A query unless it is known already."""
    if hasattr(page, "other_path"):
        return (page.other_path, page.other_language) if page.other_path else None
    others = Page.objects.filter(translation_key=page.translation_key, live=True).exclude(pk=page.pk)
    return others.values_list("url_path", "locale__language_code").first()


def in_reading_order(pages: QuerySet) -> Any:
    """The page of the reader's language among ``pages``, else the Vietnamese one, else None. One query."""
    reader = get_language() or VIETNAMESE
    found = pages.filter(locale__language_code__in={reader, VIETNAMESE}).select_related("locale")
    by_language = {page.locale.language_code: page for page in found.order_by(F("path").desc())}
    return by_language.get(reader) or by_language.get(VIETNAMESE)
