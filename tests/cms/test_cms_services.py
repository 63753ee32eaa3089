"""Drafts, publishing and withdrawing through the services."""

import pytest
from django.db import IntegrityError, transaction
from factories.cms import ListingFactory, home_page
from factories.products import ProductFactory

from catalogue.products.models import Product
from cms.models import HomePage, ProductListing
from cms.services import (
    FEATURED_AT_MOST,
    ListingError,
    feature,
    publish,
    publish_facts_only_listing,
    save_draft,
    site_identity,
    unpublish,
)

pytestmark = pytest.mark.django_db


def is_public(product) -> bool:
    return Product.objects.public().filter(pk=product.pk).exists()


class TestSaveDraft:
    def test_a_new_draft_is_not_public(self):
        listing = ListingFactory()
        assert not ProductListing.objects.get(pk=listing.pk).live
        assert not is_public(listing.product)

    def test_a_draft_leaves_what_the_public_sees(self):
        listing = ListingFactory(live=True, display_name_vi="Tên cũ")
        listing.display_name_vi = "Tên mới"
        revision = save_draft(listing=listing)
        stored = ProductListing.objects.get(pk=listing.pk)
        assert (stored.display_name_vi, stored.live, stored.has_unpublished_changes) == ("Tên cũ", True, True)
        assert revision.as_object().display_name_vi == "Tên mới"

    def test_refuses_a_pack(self):
        pack = ProductFactory(two_packs=True).children.first()
        with pytest.raises(ListingError, match="Túi"):
            save_draft(listing=ProductListing(product=pack, display_name_vi="Gói"))
        assert not ProductListing.objects.exists()


class TestPublish:
    def test_makes_the_product_public_at_once(self):
        listing = ListingFactory()
        stored = publish(listing=listing)
        assert stored.live
        assert not stored.has_unpublished_changes
        assert is_public(listing.product)

    def test_publishes_pictures_with_the_words(self):
        listing = ListingFactory(live=True)
        listing.pictures.add(listing.pictures.model(art="honey-jar", caption_vi="Hũ mật"))
        publish(listing=listing)
        assert list(ProductListing.objects.get(pk=listing.pk).pictures.values_list("art", flat=True)) == ["honey-jar"]

    def test_nothing_is_left_when_the_transaction_fails(self):
        product = ProductFactory()

        def publish_then_fail():
            with transaction.atomic():
                publish_facts_only_listing(product=product)
                raise IntegrityError("after it")

        with pytest.raises(IntegrityError, match="after it"):
            publish_then_fail()
        assert not is_public(product)


class TestUnpublish:
    def test_withdraws_and_keeps_the_drafts(self):
        listing = ListingFactory(live=True)
        listing.display_name_vi = "Đang viết"
        draft = save_draft(listing=listing)
        stored = unpublish(listing=listing)
        assert not stored.live
        assert not is_public(listing.product)
        assert stored.latest_revision_id == draft.pk


class TestPublishFactsOnlyListing:
    def test_shows_the_registered_name_and_no_story(self):
        listing = publish_facts_only_listing(product=ProductFactory(title="Mắm nêm Biển"))
        assert (listing.display_name_vi, listing.live, len(listing.story_vi)) == ("Mắm nêm Biển", True, 0)

    def test_keeps_a_listing_that_was_withdrawn(self):
        listing = unpublish(listing=ListingFactory(live=True))
        assert publish_facts_only_listing(product=listing.product) == listing
        assert not is_public(listing.product)

    def test_a_second_call_changes_nothing(self):
        product = ProductFactory()
        first = publish_facts_only_listing(product=product)
        again = publish_facts_only_listing(product=product)
        assert again.latest_revision_id == first.latest_revision_id
        assert again.revisions.count() == 1


class TestFeature:
    def test_puts_goods_on_the_home_page_of_every_language_in_order(self):
        home_page()
        one, two = ProductFactory(public=True), ProductFactory(public=True)
        feature(products=[one])
        feature(products=[two, one])
        shown = [[entry.product_id for entry in page.featured.all()] for page in HomePage.objects.all()]
        assert shown == [[two.pk, one.pk], [two.pk, one.pk]]

    def test_refuses_too_many(self):
        with pytest.raises(ListingError, match=str(FEATURED_AT_MOST)):
            feature(products=[ProductFactory()] * (FEATURED_AT_MOST + 1))

    def test_refuses_a_pack(self):
        home_page()
        with pytest.raises(ListingError, match="Túi"):
            feature(products=[ProductFactory(two_packs=True).children.first()])


class TestSiteIdentity:
    def test_is_empty_before_an_editor_wrote_it(self, django_assert_num_queries):
        with django_assert_num_queries(1):
            assert site_identity().operator_name == ""

    def test_is_the_one_of_the_default_site(self):
        home_page()
        from wagtail.models import Site

        site_identity().__class__.objects.create(
            site=Site.objects.get(is_default_site=True), operator_name_vi="Công ty Mẫu"
        )
        assert site_identity().operator_name == "Công ty Mẫu"
