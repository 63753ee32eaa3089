"""What the page of a product is made of. It is drawn for readers from what is published, for editors from a draft.

At most twelve queries, and one for the basket's count in the frame (tests/portals/goods counts them).
"""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from accounts.rules import shown_phone
from catalogue.areas.services import place_line
from catalogue.bilingual import fallback_lang, for_reader
from catalogue.codes import shown
from catalogue.products.classification import GROUPS
from catalogue.products.models import Product
from cms.art import product_spec
from cms.bodies import Body, body_of, set_pieces
from cms.cards import Card
from cms.drawing.products import PictureSpec
from cms.models import ListingPicture, ProductListing
from cms.pictures import GalleryPicture, gallery_of
from cms.pieces import Heading
from cms.rasters import SHARED_WIDTH, raster_of
from cms.stories import Teaser, stories_about
from cms.typesetting import card_values
from portals.public.goods_facts import Fact, facts_of
from portals.public.goods_rows import live_and_related, with_lineage
from portals.public.goods_standing import Standing, standing_of
from shop.partner.services import PackOffer, PlaceOffer, packs_of
from traceability.origins.services import AreaOf


@dataclass(frozen=True)
class Maker:
    """The producer as its card shows it: contacts only where that was agreed to."""

    name: str
    url: str
    kind: str
    phone: str
    phone_text: str
    email: str
    is_sample: bool


@dataclass(frozen=True)
class Pack:
    """A pack as a buyer chooses it. ``price`` in đồng, None where nobody sells it, at ``places`` that do."""

    pk: int
    name: str
    content: str
    gtin: str
    price: Decimal | None
    available: int
    stock_text: str
    is_restricted: bool
    is_stopped: bool
    can_buy: bool
    places: tuple[PlaceOffer, ...]

    @property
    def in_stock_places(self) -> list[PlaceOffer]:
        """Places that have it now."""
        return [place for place in self.places if place.available > 0]

    @property
    def pickup_places(self) -> list[PlaceOffer]:
        """Places that have it now and hand out orders."""
        return [place for place in self.in_stock_places if place.offers_pickup]


@dataclass(frozen=True)
class Words:
    """A text and, where an English reader gets it in Vietnamese, that language ("vi")."""

    text: str
    lang: str = ""


@dataclass(frozen=True)
class Story:
    """A story as HTML below its title. ``title`` is empty where the story does not begin with a heading."""

    title: str
    html: SafeString
    lang: str


@dataclass(frozen=True)
class ProductPage:
    """All that the page of a product says, in the reader's language: plain values, which compare by what they say.

    ``related`` cards compare by ``related_values``: a card holds a model instance, which compares by its key alone.
    """

    code: str
    url: str
    is_sample: bool
    is_preview: bool
    registered_name: str
    name: Words
    gallery: tuple[GalleryPicture, ...]
    #: Absolute address of the picture a shared link shows; empty until the worker has drawn it.
    share_picture: str
    standing: Standing
    place: str
    place_url: str
    commune: tuple[str, str] | None
    #: Name and address of the raw-material area; empty where none is recorded.
    grown_in: tuple[str, str] | None
    maker: Maker | None
    packs: tuple[Pack, ...]
    chosen: Pack | None
    facts: tuple[Fact, ...]
    summary: Words
    story: Story | None
    #: Articles about the product, newest first.
    told_in: tuple[Teaser, ...]
    claims: tuple[str, ...]
    claims_lang: str
    checked_on: datetime.date | None
    seller: tuple[tuple[str, str], ...]
    delivery_fee: Decimal
    delivery_free_from: Decimal
    crumbs: tuple[tuple[str, str], ...]
    related: list[Card] = field(compare=False)
    related_values: tuple[tuple, ...] = ()

    @property
    def is_sold_here(self) -> bool:
        """Whether any pack has a price at a place."""
        return any(pack.price is not None for pack in self.packs)

    @property
    def has_choice(self) -> bool:
        """Whether the buyer has to say which pack."""
        return len(self.packs) > 1

    @property
    def sold_by(self) -> dict[str, str]:
        """What the law wants to be said of the seller (SELLER_FIELDS)."""
        return dict(self.seller)

    @property
    def shown_code(self) -> str:
        """The product code in groups, as it is printed."""
        return shown(self.code)

    @property
    def qr_url(self) -> str:
        """Picture of the QR of the product code."""
        return reverse("qr", args=[self.code, "svg"])

    @property
    def scan_url(self) -> str:
        """Where the QR leads."""
        return reverse("scan", args=[self.code])


def product_of_draft(product_id: int) -> Product:
    """A product, public or not, with all that its page reads of it: for previews."""
    related = ("producer", "commune__parent", "province", "criteria_set", "label_facts", "rank_report")
    return Product.objects.select_related(*related).get(pk=product_id)


def product_page(
    product: Product,
    listing: ProductListing,
    *,
    on: datetime.date,
    seller: Mapping[str, str],
    pictures: Sequence[ListingPicture],
    silent: Collection[str] | None = None,
    grown_in: AreaOf | None = None,
    pack_id: int | None = None,
    is_preview: bool = False,
) -> ProductPage:
    """Compose the page of ``product`` with the words of ``listing`` and its ``pictures``, published or drafted.

    ``silent``: names of people who may not be named, where they are known already. ``grown_in``: where the raw
    material comes from.
    """
    group, spec = product.criteria_set.group, product_spec(product)
    name = _words(listing, "display_name")
    packs = [_pack(offer) for offer in packs_of(product)]
    chosen = _chosen(packs, pack_id)
    live, related_ids = live_and_related(product, on=on)
    # The cards of related goods and of the story's shelves are read together.
    body = body_of(listing.local("story"), on=on, goods=related_ids, silent=silent)
    related = [body.cards[pk] for pk in related_ids if pk in body.cards]
    area = product.commune or product.province
    commune = product.commune
    gallery = gallery_of(pictures, spec=spec, name=name.text)
    return ProductPage(
        code=product.code,
        url=product.get_absolute_url(),
        is_sample=product.is_sample,
        is_preview=is_preview,
        registered_name=product.title,
        name=name,
        gallery=tuple(gallery),
        share_picture=_share_picture(spec, gallery),
        standing=standing_of(product, live, on=on),
        place=place_line(with_lineage(area)) if area else "",
        place_url=reverse(area.level, args=[area.code]) if area else "",
        commune=(commune.code, commune.full_name) if commune else None,
        grown_in=(grown_in.name, reverse("material_area", args=[grown_in.slug])) if grown_in else None,
        maker=_maker(product),
        packs=tuple(packs),
        chosen=chosen,
        facts=tuple(
            facts_of(product, chosen.content if chosen else "", chosen.gtin if chosen else "", name=name.text)
        ),
        summary=_words(listing, "summary"),
        story=_story(listing, body),
        told_in=tuple(stories_about(product=product, on=on)),
        claims=tuple(listing.claims),
        claims_lang=_lang(listing, "claims"),
        checked_on=listing.checked_on,
        seller=tuple(seller.items()),
        delivery_fee=Decimal(settings.DELIVERY_FEE),
        delivery_free_from=Decimal(settings.DELIVERY_FREE_FROM),
        crumbs=_crumbs(product, group),
        related=related,
        related_values=tuple(card_values(card) for card in related),
    )


def _pack(offer: PackOffer) -> Pack:
    pack = offer.pack
    return Pack(
        pk=pack.pk,
        name=pack.pack_name,
        content=pack.content,
        gtin=pack.upc or "",
        price=offer.price,
        available=offer.available,
        stock_text=offer.stock_text,
        is_restricted=offer.is_restricted,
        is_stopped=offer.is_stopped,
        can_buy=offer.can_buy,
        # Nothing is sold at a place either.
        places=() if offer.is_stopped else tuple(offer.places),
    )


def _share_picture(spec: PictureSpec, gallery: Sequence[GalleryPicture]) -> str:
    """What a shared link shows: the first photo, else the drawing as WebP once the worker has made it."""
    photo = next((picture.url for picture in gallery if not picture.is_drawn), "")
    if photo:
        return f"{settings.PUBLIC_BASE_URL}{photo}"
    picture = raster_of(spec, "landscape", SHARED_WIDTH)
    return f"{settings.PUBLIC_BASE_URL}{picture}" if picture else ""


def _words(listing: ProductListing, name: str) -> Words:
    text = listing.local(name)
    return Words(text, _lang(listing, name) if text else "")


def _lang(listing: ProductListing, name: str) -> str:
    """Language of a text that an English reader gets in Vietnamese; empty where it is the reader's own."""
    return fallback_lang(getattr(listing, f"{name}_en"))


def _story(listing: ProductListing, body: Body) -> Story | None:
    pieces = list(body.pieces)
    if not pieces:
        return None
    title = pieces.pop(0).text if isinstance(pieces[0], Heading) else ""
    return Story(title, set_pieces(pieces, level=3), _lang(listing, "story"))


def _chosen(packs: list[Pack], pack_id: int | None) -> Pack | None:
    """The pack asked for, else the first that can be bought, else the first that has a price, else the first."""
    asked = next((pack for pack in packs if pack.pk == pack_id), None)
    buyable = next((pack for pack in packs if pack.can_buy), None)
    priced = next((pack for pack in packs if pack.price is not None), None)
    return asked or buyable or priced or (packs[0] if packs else None)


def _maker(product: Product) -> Maker | None:
    producer = product.producer
    if producer is None:
        return None
    return Maker(
        name=producer.name,
        url=producer.get_absolute_url(),
        kind=producer.get_kind_display(),
        phone=producer.public_phone,
        phone_text=shown_phone(producer.public_phone) if producer.public_phone else "",
        email=producer.public_email,
        is_sample=producer.is_sample,
    )


def _crumbs(product: Product, group: str) -> tuple[tuple[str, str], ...]:
    """Label and address of each step; the last is where we are."""
    listed = reverse("products")
    name, name_en, _number = GROUPS[group]
    return (
        (_("Products"), listed),
        (for_reader(name, name_en), f"{listed}?nhom={group}"),
        (product.criteria_set.local_name, ""),
    )
