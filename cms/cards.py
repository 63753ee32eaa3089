"""What a product card says, for any number of products in a constant number of queries.

Cards are built from plain rows, not from model instances: an Oscar product sets up an attribute container
each time it is made, and a list shows 24 of them.
"""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.core.files.storage import default_storage
from django.db.models import FilteredRelation, Q, QuerySet
from django.urls import reverse
from django.utils.translation import get_language, gettext, ngettext

from catalogue.certificates.models import LivePeriod
from catalogue.certificates.services import live_periods_of, standing_words_of
from catalogue.prepared import Prepared
from catalogue.products.models import Product
from cms.art import art_url, edge_url, picture_address
from cms.models import ListingPicture
from shop.partner.services import Offer, offers_for

#: Rendition of an uploaded picture that a card shows once the worker has made it; until then the upload itself.
CARD_PICTURE = "fill-480x480|format-webp"

_FIELDS = (
    "id",
    "slug",
    "title",
    "code",
    "art",
    "is_sample",
    "producer__name",
    "producer__slug",
    "commune__code",
    "commune__name",
    "commune__parent__name",
    "province__name",
    "criteria_set__group",
    "criteria_set__set_no",
    "listing__display_name_vi",
    "listing__display_name_en",
)
_GOODS = Prepared(lambda ids: Product.objects.public().filter(pk__in=ids).order_by().values_list(*_FIELDS))
_PICTURES = Prepared(
    lambda ids: (
        ListingPicture.objects.filter(listing__product__in=ids)
        .annotate(
            made=FilteredRelation("picture__renditions", condition=Q(picture__renditions__filter_spec=CARD_PICTURE))
        )
        .order_by("-sort_order", "-pk")
        .values_list("listing__product_id", "art", "picture__file", "made__file")
    )
)
#: Illustration key and stored file of a product without a picture of its own.
_NO_PICTURE = ("", "")


@dataclass(frozen=True, slots=True)
class Card:
    """One product in a list; every text is in the reader's language and ready to print.

    ``name_lang`` is "vi" where an English reader is shown the Vietnamese name, else empty. ``price`` (đồng) is
    the lowest, None where it is not sold here. ``live`` is the certificate's stretch that holds the day, and
    the only thing stars may be drawn from; ``rank_words`` says what is known of the rank where there is none.
    ``can_add``: there is exactly one pack (``pack_id``), in stock and not restricted; else a buyer must open the
    product first. ``runner_url`` is the commune's cloth for the lower edge of a photo; empty for a drawing, which has
    it already.
    """

    product_id: int
    url: str
    name: str
    name_lang: str
    image_url: str
    runner_url: str
    producer_name: str
    producer_url: str
    place: str
    price: Decimal | None
    price_text: str
    live: LivePeriod | None
    rank_words: str
    stock_text: str
    can_add: bool
    pack_id: int | None
    add_url: str
    add_label: str
    is_sample: bool
    code: str = ""

    @property
    def stars(self) -> int | None:
        """Stars of the live certificate, None without one."""
        return self.live.stars if self.live else None

    @property
    def pack_value(self) -> str:
        """``pack_id`` as a form carries it: never with a thousands separator."""
        return "" if self.pack_id is None else str(self.pack_id)


def cards_for(products: Iterable[Product] | QuerySet, *, on: datetime.date) -> list[Card]:
    """Return the cards of registered products in the given order; see :func:`cards_of`.

    A queryset that has not been read costs one query more. Packs have no card of their own: they are left out.
    """
    if isinstance(products, QuerySet) and products._result_cache is None:
        return cards_of(products.values_list("pk", flat=True), on=on)
    return cards_of([product.pk for product in products], on=on)


def cards_of(product_ids: Iterable[int], *, on: datetime.date) -> list[Card]:
    """Return the cards of registered products by id, in order; ids of what is not public are left out.

    Four queries for any number, and the three of ``standing_words_of`` if some have no live certificate.
    """
    ids = list(product_ids)
    if not ids:
        return []
    rows = {row[0]: row for row in _GOODS.rows(ids=ids)}
    live = live_periods_of(rows, on=on)
    offers = offers_for(rows)
    pictures = _pictures(list(rows))
    lapsed = [pk for pk in rows if pk not in live]
    words = standing_words_of(lapsed, on=on) if lapsed else {}
    product_url, producer_url = _addresses("product"), _addresses("producer")
    add_url, add_label = reverse("basket_add"), gettext("Add %(name)s to the basket")
    english, nameless, unsold = get_language() == "en", gettext("Producer not known"), gettext("Not sold here yet")
    cards = []
    for pk in ids:
        if (row := rows.get(pk)) is None:
            continue
        _pk, slug, title, code, art, is_sample, producer, producer_slug, commune, *places = row
        *places, group, set_no, name_vi, name_en = places
        offer = offers.get(pk)
        can_add = offer is not None and offer.can_buy and offer.pack_id is not None
        is_english = english and bool(name_en)
        name = name_en if is_english else name_vi or title
        picture_art, stored = pictures.get(pk, _NO_PICTURE)
        runner = ""
        if stored:
            image_url, runner = default_storage.url(stored), edge_url(commune)
        elif picture_art and picture_art != art:
            image_url = art_url(picture_art, group)
        elif art:
            image_url = picture_address("pack", code, art, commune, group)
        else:
            image_url = picture_address("pack", code, "", commune, group, title, set_no)
        cards.append(
            Card(
                product_id=pk,
                url=product_url(slug),
                name=name,
                name_lang="vi" if english and not is_english else "",
                image_url=image_url,
                runner_url=runner,
                producer_name=producer or nameless,
                producer_url=producer_url(producer_slug) if producer_slug else "",
                place=_place(*places),
                price=offer.min_price if offer else None,
                price_text=offer.price_text if offer else unsold,
                live=live.get(pk),
                rank_words=words.get(pk, ""),
                stock_text=_stock_text(offer) if offer else "",
                can_add=can_add,
                pack_id=offer.pack_id if can_add else None,
                add_url=add_url,
                add_label=add_label % {"name": name} if can_add else "",
                is_sample=is_sample,
                code=code,
            )
        )
    return cards


def _pictures(ids: list[int]) -> dict[int, tuple[str, str]]:
    """Product id → first picture of its listing: illustration key and stored file, of which one is empty."""
    rows = _PICTURES.rows(ids=ids)
    return {product: (art, rendition or upload or "") for product, art, upload, rendition in rows}


def _addresses(name: str) -> Callable[[str], str]:
    """Return a function from slug to address: one look-up in the address book instead of one per card."""
    before, after = reverse(name, args=["slug"]).rsplit("slug", 1)
    return lambda slug: f"{before}{slug}{after}"


def _place(commune: str | None, province_of_commune: str | None, province: str | None) -> str:
    return ", ".join(name for name in (commune, province_of_commune or province) if name)


def _stock_text(offer: Offer) -> str:
    if offer.available <= 0 or offer.is_stopped or offer.places < 2:
        return offer.stock_text
    places = ngettext("%(count)d place", "%(count)d places", offer.places) % {"count": offer.places}
    return f"{offer.stock_text} · {places}"
