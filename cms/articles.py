"""What the pages of sections and articles show, composed for a reader and a moment in a fixed number of queries."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.paginator import Page as NumberedPage
from django.core.paginator import Paginator
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from catalogue.bilingual import fallback_lang
from cms.addresses import address
from cms.art import product_picture, product_spec
from cms.bodies import Body, body_of, set_pieces
from cms.cards import Card
from cms.drawing.products import SIZES
from cms.models.articles import ArticleKind
from cms.pieces import Image, Named, Shelf, image_of, person_named
from cms.rasters import SHARED_WIDTH, raster_of
from cms.stories import SECTIONS, VIETNAMESE, Teaser, articles_of, newest, teasers_of, translation_of

if TYPE_CHECKING:
    from cms.models import Article, ArticleLink, Person, SectionPage

PER_PAGE = 12
#: Other articles offered below one.
MORE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Link:
    """Something an article is about, apart from goods: ``icon``, what it is, its name and address."""

    icon: str
    label: str
    name: str
    url: str
    detail: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a policy's facts."""

    label: str
    text: str
    url: str = ""


def section_title(kind: str) -> str:
    """What the section of a kind is called in breadcrumbs and links."""
    return {
        ArticleKind.STORY.value: _("Stories"),
        ArticleKind.NEWS.value: _("News"),
        ArticleKind.EVENT.value: _("Events"),
        ArticleKind.EXEMPLAR.value: _("Exemplary people"),
        ArticleKind.POLICY.value: _("Policies"),
    }[str(kind)]


def sections() -> list[dict[str, str]]:
    """The five sections and the gift ideas, for the tabs above each."""
    tabs = [
        {"kind": kind, "label": section_title(kind), "url": reverse("section", args=[slug])}
        for kind, slug in SECTIONS.items()
    ]
    return [*tabs, {"kind": "gifts", "label": _("Gifts"), "url": reverse("gifts")}]


# --- a section -------------------------------------------------------------------------------------------


def section_context(page: "SectionPage", *, number: str | None, now: datetime.datetime) -> dict[str, object]:
    """Context of cms/section_page.html: two queries, the number of articles and a page of them."""
    kind = str(page.kind)
    paged: NumberedPage = Paginator(articles_of(kind, now=now), PER_PAGE).get_page(number)
    teasers = teasers_of(paged.object_list, now=now, kind=kind)
    slug = SECTIONS[kind]
    return {
        "section": "stories",
        "crumbs": [{"label": page.title}],
        "kind": kind,
        "sections": sections(),
        "page_obj": paged,
        "teasers": teasers,
        "coming": [teaser for teaser in teasers if not teaser.is_over],
        "past": [teaser for teaser in teasers if teaser.is_over],
        "has_untranslated": any(teaser.lang for teaser in teasers),
        "feed_url": reverse("section_feed", args=[slug]),
        "words_lang": language_mark(page),
    }


def language_mark(page: Page) -> str:
    """Language of a page's words where it is not the reader's, else empty."""
    language = page.locale.language_code
    return language if language != get_language() else ""


# --- an article ------------------------------------------------------------------------------------------


def article_context(page: "Article", *, now: datetime.datetime) -> dict[str, object]:
    """Context of cms/article_page.html; ``page`` is of its own kind, published or a draft.

    At most thirteen queries, whatever the number of blocks and links.
    """
    kind, on = str(page.KIND.value), timezone.localdate(now)
    links = _links(page)
    goods = [link.product_id for link in links if link.product_id]
    person = page.person if kind == ArticleKind.EXEMPLAR else None
    pictures = [page.cover_id, person.picture_id if person else None]
    body = body_of(page.body, on=on, goods=goods, pictures=pictures)
    section_url = reverse("section", args=[SECTIONS[kind]])
    mark = language_mark(page)
    here = address(page.url_path, page.locale.language_code) if page.url_path else section_url
    cover = _cover(page, body)
    share_picture = _share_picture(page, cover)
    return {
        "section": "stories",
        "crumbs": [{"label": section_title(kind), "url": section_url}, {"label": page.title}],
        "kind": kind,
        "kind_label": page.KIND.label,
        "cover": cover,
        "share_picture": share_picture,
        "structured": _structured(page, f"{settings.PUBLIC_BASE_URL}{here}", share_picture),
        "html": set_pieces(body.pieces),
        "text_lang": mark,
        "cards": _cards(goods, body),
        "about": [about for about in map(_about, links) if about is not None],
        "event": _event(page, now) if kind == ArticleKind.EVENT else None,
        "facts": _facts(page) if kind == ArticleKind.POLICY else [],
        "person": _person(person, body, on),
        "more": _more(page, kind, on),
        "section_url": section_url,
        "section_label": section_title(kind),
        "share_url": f"{settings.PUBLIC_BASE_URL}{here}",
        "canonical_url": f"{settings.PUBLIC_BASE_URL}{here}",
        **_alternate(page, here, section_url, mark),
    }


def _links(page: "Article") -> list["ArticleLink"]:
    return list(page.links.select_related("producer", "commune__parent", "material_area"))


def _cards(goods: list[int], body: Body) -> list[Card]:
    """The goods an article is about that do not stand on one of its shelves already."""
    shelved = {card.product_id for piece in body.pieces if isinstance(piece, Shelf) for card in piece.cards}
    return [body.cards[pk] for pk in dict.fromkeys(goods) if pk in body.cards and pk not in shelved]


def _about(link: "ArticleLink") -> Link | None:
    if link.producer is not None:
        return Link("users-round", _("Producer"), link.producer.name, link.producer.get_absolute_url())
    if link.commune is not None:
        unit = link.commune
        name = unit.full_name[:1].upper() + unit.full_name[1:]
        url = reverse(unit.level, args=[unit.code])
        return Link("map-pin", _("Commune"), name, url, unit.parent.name if unit.parent else "")
    if link.material_area is not None and link.material_area.is_public:
        area = link.material_area
        lang = fallback_lang(area.name_en)
        return Link("sprout", _("Raw-material area"), area.local("name"), area.get_absolute_url(), lang=lang)
    return None


def _cover(page: "Article", body: Body) -> Image | None:
    if page.cover_id in body.pictures:
        return image_of(body.pictures[page.cover_id])
    product = page.cover_product
    if product is None:
        return None
    alt = _("Illustration: %(name)s") % {"name": product.title}
    return Image(product_picture(product, "landscape"), *SIZES["landscape"], alt, "", "", is_drawn=True)


def _share_picture(page: "Article", cover: Image | None) -> str:
    """Absolute address of what a shared link shows: a photo, or the drawing as WebP once the worker has made it."""
    if cover is None:
        return ""
    if not cover.is_drawn:
        return f"{settings.PUBLIC_BASE_URL}{cover.url}"
    picture = raster_of(product_spec(page.cover_product), "landscape", SHARED_WIDTH)
    return f"{settings.PUBLIC_BASE_URL}{picture}" if picture else ""


def _structured(page: "Article", url: str, picture: str) -> dict[str, object]:
    """The article, or the event, in the words of schema.org."""
    about: dict[str, object] = {"name": page.title, "description": page.summary, "url": url}
    about["inLanguage"] = page.locale.language_code
    if picture:
        about["image"] = [picture]
    if page.KIND == ArticleKind.EVENT:
        about |= {
            "@type": "Event",
            "startDate": timezone.localtime(page.starts_at).isoformat(),
            "endDate": timezone.localtime(page.ends_at).isoformat(),
            "location": {"@type": "Place", "name": page.place_name, "address": page.place_name},
        }
    else:
        about |= {
            "@type": "NewsArticle" if page.KIND == ArticleKind.NEWS else "Article",
            "headline": page.title,
            "datePublished": page.published_on.isoformat(),
            "publisher": {"@type": "Organization", "name": "Xã Mình", "url": f"{settings.PUBLIC_BASE_URL}/"},
        }
        if page.last_published_at:
            about["dateModified"] = timezone.localtime(page.last_published_at).isoformat()
    return {"@context": "https://schema.org", "@graph": [about]}


def _event(page: "Article", now: datetime.datetime) -> dict[str, object]:
    starts_at, ends_at = timezone.localtime(page.starts_at), timezone.localtime(page.ends_at)
    return {
        "starts_at": starts_at,
        "ends_at": ends_at,
        "is_one_day": starts_at.date() == ends_at.date(),
        "is_over": page.ends_at < now,
        "is_running": page.starts_at <= now <= page.ends_at,
        "place": page.place_name,
        "commune": page.commune,
        "calendar_url": reverse("event_calendar", args=[page.slug]) if page.live else "",
    }


def _facts(page: "Article") -> list[Fact]:
    facts = [Fact(_("Number"), page.number), Fact(_("Issued by"), page.issued_by)]
    if page.in_force_from:
        facts.append(Fact(_("In force from"), f"{page.in_force_from:%d/%m/%Y}"))
    if page.in_force_to:
        facts.append(Fact(_("In force to"), f"{page.in_force_to:%d/%m/%Y}"))
    if page.document_id:
        facts.append(Fact(_("File"), page.document.title, page.document.file.url))
    return [fact for fact in facts if fact.text]


def _person(person: "Person | None", body: Body, on: datetime.date) -> Named | None:
    """The exemplar's person, unless the text shows the same card or the person may not be named."""
    if person is None or not person.is_named(on=on):
        return None
    if any(isinstance(piece, Named) and piece.name == person.name for piece in body.pieces):
        return None
    return person_named(person, body.pictures)


def _more(page: "Article", kind: str, on: datetime.date) -> list[Teaser]:
    """The newest of the same kind besides this one."""
    found = newest(kind, on=on, limit=MORE_SHOWN + 1)
    return [teaser for teaser in found if teaser.pk != page.pk][:MORE_SHOWN]


def _alternate(page: "Article", here: str, section_url: str, mark: str) -> dict[str, str]:
    """Where the language switch leads: to the translation; without one to the article under the other address."""
    if mark:
        return {"alternate_url": here}
    if other := translation_of(page):
        return {"alternate_url": address(*other)}
    if page.locale.language_code != VIETNAMESE:
        return {"alternate_url": section_url.removeprefix("/en")}
    return {}
