"""Gift collections: the list of them, and the goods of one that are public now."""

import datetime
from dataclasses import dataclass

from django.core.files.storage import default_storage
from django.db.models import Count, FilteredRelation, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.addresses import address
from cms.art import picture_address
from cms.articles import language_mark, sections
from cms.bodies import body_of, set_pieces
from cms.cards import Card
from cms.models import GiftCollectionPage, GiftIndexPage, GiftItem
from cms.models.gifts import Occasion
from cms.pictures import STORY, story_pictures
from cms.pieces import image_of
from cms.stories import VIETNAMESE, in_reading_order, readable

#: Collections on the list; editors make a dozen, not hundreds.
COLLECTIONS_SHOWN = 60
#: What decides the drawn picture of a collection's first product (``cms.art.picture_address``).
_DRAWN = {
    "its_code": "code",
    "its_art": "art",
    "its_commune": "commune__code",
    "its_group": "criteria_set__group",
    "its_title": "title",
    "its_set": "criteria_set__set_no",
}


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection in the list. ``count`` of its goods that are public; ``lang`` as of a teaser."""

    title: str
    summary: str
    occasion: str
    url: str
    lang: str
    image_url: str
    count: int


@dataclass(frozen=True, slots=True)
class Gift:
    """A product of a collection and why it fits."""

    card: Card
    note: str


def collections() -> list[Collection]:
    """The published collections for the reader, in the order of the editors' tree. One query."""
    reader = get_language()
    labels = {str(value): str(label) for value, label in Occasion.choices}
    first = GiftItem.objects.filter(page=OuterRef("pk"), product__listing__live=True).order_by("sort_order", "pk")
    made = FilteredRelation("cover__renditions", condition=Q(cover__renditions__filter_spec=STORY))
    public = Q(items__product__listing__live=True, items__product__is_public=True)
    found = (
        readable(GiftCollectionPage.objects.all(), reader or VIETNAMESE)
        .annotate(
            made=made,
            number=Count("items", filter=public, distinct=True),
            **{name: Subquery(first.values(f"product__{path}")[:1]) for name, path in _DRAWN.items()},
        )
        .order_by("path")
    )
    fields = ("title", "summary", "occasion", "url_path", "locale__language_code", "cover__file", "made__file")
    return [
        Collection(
            title=title,
            summary=summary,
            occasion=labels[occasion],
            url=address(url_path),
            lang=language if language != reader else "",
            image_url=default_storage.url(size or cover) if cover else _pack(*drawn),
            count=number,
        )
        for title, summary, occasion, url_path, language, cover, size, number, *drawn in found.values_list(
            *fields, "number", *_DRAWN
        )[:COLLECTIONS_SHOWN]
    ]


def _pack(
    code: str | None, art: str | None, commune: str | None, group: str | None, title: str | None, set_no: int | None
) -> str:
    """Address of the drawn pack of a product, whole and square as the list shows it; each value None without one."""
    return picture_address("pack", code, art or "", commune, group, title or "", set_no)


def index_context(page: "GiftIndexPage") -> dict[str, object]:
    """Context of cms/gift_index_page.html."""
    found = collections()
    return {
        "section": "gifts",
        "crumbs": [{"label": page.title}],
        "kind": "gifts",
        "sections": sections(),
        "collections": found,
        "has_untranslated": any(one.lang for one in found),
        "words_lang": language_mark(page),
    }


def collection_context(page: "GiftCollectionPage", *, on: datetime.date) -> dict[str, object]:
    """Context of cms/gift_collection_page.html: what is not public any more is left out."""
    chosen = list(page.items.all())
    body = body_of(page.body, on=on, goods=[item.product_id for item in chosen])
    gifts = [Gift(body.cards[item.product_id], item.note) for item in chosen if item.product_id in body.cards]
    cover = story_pictures([page.cover_id])[page.cover_id] if page.cover_id else None
    mark = language_mark(page)
    switch = {"alternate_url": address(page.url_path, page.locale.language_code)} if mark else {}
    return {
        "section": "gifts",
        "crumbs": [{"label": _("Gifts"), "url": reverse("gifts")}, {"label": page.title}],
        "occasion": page.get_occasion_display(),
        "gifts": gifts,
        "cover": image_of(cover) if cover else None,
        "html": set_pieces(body.pieces),
        "text_lang": mark,
        **switch,
    }


def published_index() -> GiftIndexPage | None:
    """The list of collections in the reader's language, else the Vietnamese one; None where there is none."""
    return in_reading_order(GiftIndexPage.objects.filter(live=True))


def published_collection(slug: str) -> GiftCollectionPage | None:
    """The published collection at an address, in the reader's language, else in Vietnamese."""
    return in_reading_order(GiftCollectionPage.objects.filter(live=True, slug=slug))
