"""What the page of a product is made of. It is drawn for readers from what is published, for editors from a draft.

At most eleven queries, and one for the basket's count in the frame (tests/portals/goods counts them).
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.db.models import Case, IntegerField, Q, QuerySet, Subquery, Value, When, prefetch_related_objects
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from accounts.rules import shown_phone
from catalogue.areas.querysets import lineage
from catalogue.areas.services import place_line
from catalogue.certificates.models import LivePeriod
from catalogue.codes import shown
from catalogue.products.classification import GROUPS
from catalogue.products.models import Product
from cms.cards import Card, cards_of
from cms.models import ProductListing, SiteIdentity
from cms.pictures import GalleryPicture, gallery_of
from portals.public.goods_facts import Fact, facts_of
from portals.public.goods_standing import Standing, standing_of
from shop.partner.services import PackOffer, PlaceOffer, packs_of

RELATED_SHOWN = 4


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
class ProductPage:
    """All that the page of a product says, in the reader's language."""

    product: Product
    listing: ProductListing
    name: str
    name_lang: str
    gallery: list[GalleryPicture]
    standing: Standing
    place: str
    place_url: str
    maker: Maker | None
    packs: list[PackOffer]
    chosen: PackOffer | None
    facts: list[Fact]
    story: StreamValue
    story_lang: str
    summary: str
    summary_lang: str
    claims: list[str]
    claims_lang: str
    related: list[Card]
    seller: dict[str, str]
    crumbs: list[dict[str, str]]

    @property
    def is_sold_here(self) -> bool:
        """Whether any pack has a price at a place."""
        return any(pack.price is not None for pack in self.packs)

    @property
    def in_stock_places(self) -> list[PlaceOffer]:
        """Places that have the chosen pack."""
        return [place for place in self.chosen.places if place.available > 0] if self.chosen else []

    @property
    def shown_code(self) -> str:
        """The product code in groups, as it is printed."""
        return shown(self.product.code)

    @property
    def qr_url(self) -> str:
        """Picture of the QR of the product code."""
        return reverse("qr", args=[self.product.code, "svg"])

    @property
    def scan_url(self) -> str:
        """Where the QR leads."""
        return reverse("scan", args=[self.product.code])

    @property
    def has_choice(self) -> bool:
        """Whether the buyer has to say which pack."""
        return len(self.packs) > 1


#: What the page says of the seller; annotated on the product as ``seller_<field>``.
SELLER_FIELDS = ("operator_name", "address", "tax_code", "phone")


def shown_products() -> QuerySet:
    """Products with all that their page reads of them, and the operator of the site beside, in one query."""
    operator = SiteIdentity.objects.filter(site__is_default_site=True)
    return Product.objects.select_related(
        "producer", "commune__parent", "province", "criteria_set", "listing", "label_facts", "rank_report"
    ).annotate(**{f"seller_{name}": Subquery(operator.values(name)[:1]) for name in SELLER_FIELDS})


def product_page(
    product: Product, listing: ProductListing, *, on: datetime.date, pack_id: int | None = None
) -> ProductPage:
    """Compose the page of ``product`` (from :func:`shown_products`) with the words and pictures of ``listing``."""
    group = product.criteria_set.group
    name = listing.local("display_name")
    packs = packs_of(product)
    standing, related_ids = _standing_and_related(product, on=on)
    area = product.commune or product.province
    if area is not None:
        prefetch_related_objects([area], lineage())
    chosen = _chosen(packs, pack_id)
    return ProductPage(
        product=product,
        listing=listing,
        name=name,
        name_lang=_lang(listing, "display_name"),
        gallery=gallery_of(listing, art=product.art, group=group, name=name),
        standing=standing,
        place=place_line(area) if area else "",
        place_url=reverse(area.level, args=[area.code]) if area else "",
        maker=_maker(product),
        packs=packs,
        chosen=chosen,
        facts=facts_of(product, chosen.pack if chosen else None, name=name),
        story=listing.local("story"),
        story_lang=_lang(listing, "story"),
        summary=listing.local("summary"),
        summary_lang=_lang(listing, "summary"),
        claims=listing.claims,
        claims_lang=_lang(listing, "claims"),
        related=cards_of(related_ids, on=on),
        seller={name: getattr(product, f"seller_{name}", None) or "" for name in SELLER_FIELDS},
        crumbs=_crumbs(product, group),
    )


def _lang(listing: ProductListing, name: str) -> str:
    """Language of a text that an English reader gets in Vietnamese; empty where it is the reader's own."""
    return "vi" if listing.is_fallback(name) else ""


def _chosen(packs: list[PackOffer], pack_id: int | None) -> PackOffer | None:
    """The pack asked for, else the first that can be bought, else the first that has a price, else the first."""
    asked = next((offer for offer in packs if offer.pack.pk == pack_id), None)
    buyable = next((offer for offer in packs if offer.can_buy), None)
    priced = next((offer for offer in packs if offer.price is not None), None)
    return asked or buyable or priced or (packs[0] if packs else None)


def _standing_and_related(product: Product, *, on: datetime.date) -> tuple[Standing, list[int]]:
    """What is known of the rank, and certified goods of the same commune or criteria set.

    One query finds the live certificate and the related goods; without a live one, two more tell how it ended.
    """
    near = Q(product__criteria_set=product.criteria_set_id)
    rank = [When(product=product.pk, then=Value(0))]
    if product.commune_id:
        near |= Q(product__commune=product.commune_id)
        rank.append(When(product__commune=product.commune_id, then=Value(1)))
    periods = (
        LivePeriod.objects.live(on=on)
        .filter(Q(product=product.pk) | (near & Q(product__listing__live=True, product__is_public=True)))
        .select_related("certificate__decision__issuer")
        .order_by(Case(*rank, default=Value(2), output_field=IntegerField()), "-stars", "product")
    )
    live, related = None, []
    for period in periods[: RELATED_SHOWN + 1]:
        if period.product_id == product.pk:
            live = period
        else:
            related.append(period.product_id)
    return standing_of(product, live, on=on), related[:RELATED_SHOWN]


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


def _crumbs(product: Product, group: str) -> list[dict[str, str]]:
    listed = reverse("products")
    name, name_en, _number = GROUPS[group]
    return [
        {"label": _("Products"), "url": listed},
        {"label": name_en if get_language() == "en" else name, "url": f"{listed}?nhom={group}"},
        {"label": product.criteria_set.local_name},
    ]


def delivery() -> dict[str, Decimal]:
    """What delivery costs in đồng, and the order value from which it is free."""
    return {"fee": Decimal(settings.DELIVERY_FEE), "free_from": Decimal(settings.DELIVERY_FREE_FROM)}
