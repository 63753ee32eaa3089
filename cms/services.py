"""Changing what the public sees: draft, publish and unpublish a listing; the words of the home page.

Everything goes through Wagtail's own revisions and actions, so history, workflow and the log in ``/quan-tri/``
tell the same story whoever called. Callers check permission: a portal within its producer or area, Wagtail by
its policy.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.contrib.auth.models import AbstractBaseUser
from django.db import connection, transaction
from django.utils.translation import gettext as _
from wagtail.models import Revision

from catalogue.prepared import Prepared
from cms.models import FeaturedProduct, HomePage, ProductListing, SiteIdentity

if TYPE_CHECKING:
    from catalogue.products.models import Product

#: How many goods the home page features at most: one large, six beside it.
FEATURED_AT_MOST = 7


class ListingError(ValueError):
    """A listing cannot be changed that way; the message says why, in the reader's language."""


@transaction.atomic
def save_draft(*, listing: ProductListing, by: AbstractBaseUser | None = None) -> Revision:
    """Keep the content of ``listing`` as its newest draft; the public goes on seeing what was published.

    Returns the revision. Raises ListingError for a pack: only a registered product has a listing.
    """
    _refuse_packs(listing.product)
    if listing.pk is None:
        listing.live = False
        listing.save()
    return listing.save_revision(user=by)


@transaction.atomic
def publish(*, listing: ProductListing, by: AbstractBaseUser | None = None) -> ProductListing:
    """Publish the content of ``listing``: the product is public from the end of this transaction.

    Returns the listing as stored. Raises ListingError for a pack.
    """
    save_draft(listing=listing, by=by).publish(user=by, skip_permission_checks=True)
    return ProductListing.objects.get(pk=listing.pk)


@transaction.atomic
def unpublish(*, listing: ProductListing, by: AbstractBaseUser | None = None) -> ProductListing:
    """Withdraw ``listing``: the product's page answers 404 from the end of this transaction. Drafts stay."""
    stored = ProductListing.objects.get(pk=listing.pk)
    stored.unpublish(user=by)
    return stored


def publish_facts_only_listing(*, product: "Product", by: AbstractBaseUser | None = None) -> ProductListing:
    """Make a product public under its registered name, without a story (DESIGN §9 "Product and listing").

    A product that has a listing keeps it, live or not. Raises ListingError for a pack.
    """
    _refuse_packs(product)
    existing = ProductListing.objects.filter(product=product).first()
    if existing is not None:
        return existing
    return publish(listing=ProductListing(product=product, display_name_vi=product.title, live=False), by=by)


@transaction.atomic
def feature(*, products: Sequence["Product"], by: AbstractBaseUser | None = None) -> None:
    """Put ``products`` on the home page of every language, in this order, replacing what is there.

    Raises ListingError for more than FEATURED_AT_MOST and for packs.
    """
    if len(products) > FEATURED_AT_MOST:
        raise ListingError(_("At most %(number)d featured products.") % {"number": FEATURED_AT_MOST})
    for product in products:
        _refuse_packs(product)
    for page in HomePage.objects.all():
        page.featured.set(
            [FeaturedProduct(product=product, sort_order=place) for place, product in enumerate(products)]
        )
        page.save_revision(user=by).publish(user=by, skip_permission_checks=True)


def _identity_fields() -> list[str]:
    return [entry.attname for entry in SiteIdentity._meta.concrete_fields]


#: Read for the footer of every page.
_IDENTITY = Prepared(
    lambda: SiteIdentity.objects.filter(site__is_default_site=True).values_list(*_identity_fields())[:1]
)


def site_identity() -> SiteIdentity:
    """The operator of the site in one query; an empty, unsaved one before an editor wrote it."""
    rows = _IDENTITY.rows()
    return SiteIdentity.from_db(connection.alias, _identity_fields(), rows[0]) if rows else SiteIdentity()


def _refuse_packs(product: "Product") -> None:
    if product.is_child:
        raise ListingError(
            _("“%(product)s” is a pack: the listing belongs to the registered product.") % {"product": product}
        )
