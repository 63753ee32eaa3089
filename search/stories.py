"""Stories in the index: one document for an article and its translation, so that a reader finds it once.

The document is that of the Vietnamese page, or of the only one there is; it holds the words of both languages.
Quotes stay out: they name people, who may take their consent back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery
from django.db.models.signals import post_delete, post_save
from django.utils.html import strip_tags
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished

from cms.addresses import address
from cms.models import Article, ArticleLink
from cms.models.articles import ArticleKind
from cms.stories import PAGES, VIETNAMESE
from search.models import DocumentKind
from search.services import changed

#: So much of a text is indexed, in characters.
_TEXT_LENGTH = 6000


@dataclass(frozen=True, slots=True)
class Told:
    """An article as a reader finds it; ``lang`` is "vi" where an English reader gets it in Vietnamese."""

    slug: str
    title: str
    url: str
    kind_label: str
    lang: str


def texts_of(ids: Iterable[int] | None) -> Iterator[tuple[int, str, list[str]]]:
    """(page, title, further texts) of the documents of published articles; of those among ``ids``. Three queries."""
    articles = Article.objects.filter(live=True).order_by("pk")
    wanted = None if ids is None else set(ids)
    if wanted is not None:
        keys = Page.objects.filter(pk__in=wanted).values("translation_key")
        articles = articles.filter(translation_key__in=keys)
    by_key: dict[object, list[tuple]] = defaultdict(list)
    for row in articles.values_list("translation_key", "locale__language_code", "pk", "title", "summary", "body"):
        by_key[row[0]].append(row[1:])
    names = _names([row[1] for rows in by_key.values() for row in rows])
    for rows in by_key.values():
        first = next((row for row in rows if row[0] == VIETNAMESE), rows[0])
        if wanted is None or first[1] in wanted:
            ordered = [first, *(row for row in rows if row is not first)]
            texts = [text for row in ordered for text in (row[2], row[3], *names.get(row[1], ()))]
            yield first[1], first[2], [*texts, *(_words(row[4]) for row in ordered)]


def _names(pages: list[int]) -> dict[int, list[str]]:
    """Page → names of what it is about."""
    about = ("product__title", "producer__name", "commune__name", "material_area__name_vi")
    names: dict[int, list[str]] = defaultdict(list)
    for page, *found in ArticleLink.objects.filter(article__in=pages).values_list("article_id", *about):
        names[page] += [name for name in found if name]
    return names


def _words(body) -> str:
    """Headings and paragraphs of a story, without marks."""
    said = [block["value"] for block in body.raw_data if block["type"] in ("heading", "paragraph")]
    return strip_tags(" ".join(said))[:_TEXT_LENGTH]


def told(ids: list[int]) -> dict[int, Told]:
    """Articles by the page of their document, in the reader's language where there is one. One query."""
    reader = get_language() or VIETNAMESE
    own = Page.objects.filter(translation_key=OuterRef("translation_key"), locale__language_code=reader, live=True)
    labels = {PAGES[str(kind)]._meta.model_name: str(label) for kind, label in ArticleKind.choices}
    found = {}
    rows = Article.objects.filter(pk__in=ids, live=True).annotate(
        **{f"own_{name}": Subquery(own.values(name)[:1]) for name in ("title", "slug", "url_path")}
    )
    fields = ("pk", "content_type__model", "locale__language_code", "title", "slug", "url_path")
    for pk, model, language, *theirs, title, slug, url_path in rows.values_list(
        *fields, "own_title", "own_slug", "own_url_path"
    ):
        is_own = title is not None
        title, slug, url_path = (title, slug, url_path) if is_own else theirs
        lang = "" if is_own or language == reader else language
        found[pk] = Told(slug, title, address(url_path), labels.get(model, ""), lang)
    return found


def article_changed(instance: Page, **kwargs) -> None:
    """An article, or a translation of it, was saved, published, taken down or deleted."""
    same = Page.objects.filter(translation_key=instance.translation_key).values_list("pk", flat=True)
    changed(kind=DocumentKind.STORY, ids={instance.pk, *same})


def listen() -> None:
    """Hear of changes of articles of every kind; called once when the room starts."""
    for model in PAGES.values():
        for signal in (post_save, post_delete, page_published, page_unpublished):
            signal.connect(article_changed, sender=model, dispatch_uid=f"search_story_{id(signal)}_{model.__name__}")
