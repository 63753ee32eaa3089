"""Publishes the sample stories, news, events, exemplars and policies (demo/stories) in both languages."""

import datetime
import importlib
import json
import pkgutil
from collections.abc import Mapping

from django.utils import timezone
from wagtail.models import Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

import demo.stories
from catalogue.areas.models import Area
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.foundation import lay_sections
from cms.models import Article as ArticlePage
from cms.models import ArticleLink, SectionPage
from cms.models import Person as PersonRow
from cms.stories import PAGES
from demo.markup import Known, blocks_of
from demo.stories.shapes import Article, Person
from traceability.origins.models import RawMaterialArea

LANGUAGES = ("vi", "en")
#: Who issues instruments, in English.
_ISSUERS_EN = {"Thủ tướng Chính phủ": "The Prime Minister", "Chính phủ": "The Government"}
#: Instruments are real, everything else is invented.
_REAL = "policy"
_MORNING = datetime.time(8)


def written() -> tuple[list[Article], list[Person]]:
    """All articles and people of the modules of ``demo.stories``, in the order of the modules' names."""
    names = sorted(found.name for found in pkgutil.iter_modules(demo.stories.__path__))
    modules = [importlib.import_module(f"demo.stories.{name}") for name in names]
    articles = [article for module in modules for article in getattr(module, "ARTICLES", ())]
    return articles, [person for module in modules for person in getattr(module, "PEOPLE", ())]


def load_articles(*, day: datetime.date) -> int:
    """Publish the articles that are missing, dated back from ``day``; return how many were, counting languages once.

    Each page has one revision, of the day it is dated. Repeating it changes nothing. What an article refers to and is
    not there is left out of it.
    """
    lay_sections()
    articles, people = written()
    there = set(ArticlePage.objects.filter(locale__language_code="vi").values_list("slug", flat=True))
    missing = [article for article in articles if article.slug not in there]
    if not missing:
        return 0
    known, links = _references(articles, people, day=day)
    sections = {
        (section.kind, section.locale.language_code): section
        for section in SectionPage.objects.select_related("locale")
    }
    # Oldest first: the newest story is the last page, as if an editor had written one after the other.
    for article in sorted(missing, key=lambda one: -one.published):
        key = None
        for language in LANGUAGES:
            page = _page(article, language, known, day=day)
            page.locale = sections[article.kind, language].locale
            page.translation_key = key or page.translation_key
            key = page.translation_key
            page.links = [
                ArticleLink(sort_order=place, **links[ref]) for place, ref in enumerate(article.about) if ref in links
            ]
            publish_below(sections[article.kind, language], page)
    return len(missing)


def load_named(people: list[Person], *, day: datetime.date) -> dict[str, int]:
    """Make the people that are missing, who all agreed a month before ``day``; return primary keys by reference."""
    known = dict(PersonRow.objects.exclude(source_ref=None).values_list("source_ref", "pk"))
    communes = _communes({person.commune for person in people})
    makers = dict(Producer.objects.filter(is_sample=True).values_list("source_ref", "pk"))
    for person in people:
        if person.ref in known:
            continue
        known[person.ref] = PersonRow.objects.create(
            name=person.name,
            role_vi=person.role_vi,
            role_en=person.role_en,
            about_vi=person.about_vi,
            about_en=person.about_en,
            commune_id=communes.get(person.commune),
            producer_id=makers.get(person.maker),
            consented_on=day - datetime.timedelta(days=400),
            consent_note="Người mẫu, không có thật: không có giấy đồng ý nào.",
            is_sample=True,
            source_ref=person.ref,
        ).pk
    return known


def _references(
    articles: list[Article], people: list[Person], *, day: datetime.date
) -> tuple[Known, dict[str, dict[str, int]]]:
    """What texts refer to, and what an article may be about as the field of a link."""
    goods = dict(Product.objects.registered().filter(is_sample=True).values_list("source_ref", "pk"))
    makers = dict(Producer.objects.filter(is_sample=True).values_list("source_ref", "pk"))
    grounds = dict(RawMaterialArea.objects.exclude(source_ref=None).values_list("source_ref", "pk"))
    codes = {ref for article in articles for ref in article.about if ref.isdigit()}
    codes |= {code for article in articles for code in _mapped(article)}
    communes = _communes(codes)
    links = {ref: {"product_id": pk} for ref, pk in goods.items()}
    links |= {ref: {"producer_id": pk} for ref, pk in makers.items()}
    links |= {code: {"commune_id": pk} for code, pk in communes.items()}
    links |= {ref: {"material_area_id": pk} for ref, pk in grounds.items()}
    return Known(goods=goods, people=load_named(people, day=day), communes=communes), links


def _mapped(article: Article) -> list[str]:
    """Codes of communes that the text puts on a map."""
    parts = article.body_vi.split("[map ")[1:]
    return [code for part in parts for code in part.split("]", 1)[0].split()]


def _communes(codes: set[str]) -> Mapping[str, int]:
    return dict(Area.objects.current().communes().filter(code__in=codes).values_list("code", "pk"))


def _page(article: Article, language: str, known: Known, *, day: datetime.date) -> ArticlePage:
    """The page of an article in one language, not yet in the tree."""
    dated = day - datetime.timedelta(days=article.published)
    at = datetime.datetime.combine(dated, _MORNING, tzinfo=timezone.get_default_timezone())
    picture, _colon, _variant = article.picture.partition(":")
    return PAGES[article.kind](
        title=getattr(article, f"title_{language}"),
        slug=article.slug,
        summary=getattr(article, f"summary_{language}"),
        body=json.dumps(blocks_of(getattr(article, f"body_{language}"), known, of=f"{article.slug}/{language}")),
        published_on=dated,
        cover_product_id=known.goods.get(picture),
        is_sample=article.kind != _REAL,
        first_published_at=at,
        last_published_at=at,
        **_own(article, language, known, day=day),
    )


def _own(article: Article, language: str, known: Known, *, day: datetime.date) -> dict[str, object]:
    """The fields that only a kind has."""
    if article.kind == "event":
        opens, closes = article.hours.split("–")
        return {
            "starts_at": _moment(day, article.starts, opens),
            "ends_at": _moment(day, article.ends, closes),
            "place_name": getattr(article, f"place_{language}"),
            "commune_id": next((known.communes[ref] for ref in article.about if ref in known.communes), None),
        }
    if article.kind == "exemplar":
        return {"person_id": known.people.get(article.person)}
    if article.kind == "policy":
        issuer = _ISSUERS_EN.get(article.issued_by, article.issued_by) if language == "en" else article.issued_by
        return {"issued_by": issuer, "number": article.number, "in_force_from": article.in_force or None}
    return {}


def _moment(day: datetime.date, offset: int | None, clock: str) -> datetime.datetime:
    at = datetime.time.fromisoformat(clock.strip())
    on = day + datetime.timedelta(days=offset or 0)
    return datetime.datetime.combine(on, at, tzinfo=timezone.get_default_timezone())


def publish_below(section: Page, page: Page) -> None:
    """Put a live page below its section, with the one revision it was published from.

    Wagtail would note what a page refers to for every row that is saved; once a page is enough.
    """
    with disable_reference_index_auto_update():
        section.add_child(instance=page)
        revision = page.save_revision(clean=False, changed=False, log_action=False)
    ReferenceIndex.create_or_update_for_object(page)
    Page.objects.filter(pk=page.pk).update(live_revision=revision, has_unpublished_changes=False)
