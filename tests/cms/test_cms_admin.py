"""The editors' desk at work: find a listing, draft, preview, publish; change the home page."""

import pytest
from django.test import Client
from django.urls import reverse
from factories.cms import ListingFactory, editor_of, home_page
from factories.products import ProductFactory
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from cms.foundation import EDITORS, MODERATORS
from cms.models import FeaturedProduct, HomePage, ProductListing

pytestmark = pytest.mark.django_db


def url(name: str, *args) -> str:
    return reverse(f"wagtailsnippets_cms_productlisting:{name}", args=args)


def form(listing: ProductListing, **changed) -> dict:
    """What the editing form of a listing without story and pictures sends."""
    fields = {
        "display_name_vi": listing.display_name_vi,
        "display_name_en": "",
        "summary_vi": "",
        "summary_en": "",
        "story_vi": streamfield([]),
        "story_en": streamfield([]),
        "claims_vi": "",
        "claims_en": "",
        "checked_on": "",
        "pictures": inline_formset([]),
    }
    return nested_form_data(fields | changed)


@pytest.fixture
def moderator(client):
    user = editor_of(MODERATORS)
    client.force_login(user)
    return user


class TestList:
    def test_shows_code_producer_and_state(self, client, moderator):
        listing = ListingFactory(live=True)
        html = client.get(url("list")).content.decode()
        assert listing.display_name_vi in html
        assert listing.product.code in html
        assert listing.product.producer.name in html

    @pytest.mark.parametrize("what", ["display_name_vi", "product.code", "product.producer.name"])
    def test_is_searched(self, client, moderator, what):
        wanted, other = ListingFactory(), ListingFactory()
        value = wanted
        for part in what.split("."):
            value = getattr(value, part)
        html = client.get(url("list"), {"q": value}).content.decode()
        assert url("edit", wanted.pk) in html
        assert url("edit", other.pk) not in html

    def test_costs_the_same_for_one_and_for_many(self, client, moderator, django_assert_max_num_queries):
        ListingFactory()
        client.get(url("list"))
        with django_assert_max_num_queries(60) as few:
            client.get(url("list"))
        for _ in range(10):
            ListingFactory()
        with django_assert_max_num_queries(len(few)):
            client.get(url("list"))


class TestEditing:
    def test_a_draft_leaves_the_public_page_and_publishing_changes_it_at_once(self, client, moderator):
        listing = ListingFactory(live=True, display_name_vi="Tên cũ")
        client.post(url("edit", listing.pk), form(listing, display_name_vi="Tên mới"))
        public = listing.get_absolute_url()
        assert "Tên cũ" in client.get(public).content.decode()
        client.post(url("edit", listing.pk), form(listing, display_name_vi="Tên mới") | {"action-publish": "1"})
        assert "Tên mới" in client.get(public).content.decode()

    def test_a_story_and_a_picture_are_kept(self, client, moderator):
        listing = ListingFactory(live=True)
        sent = form(
            listing,
            story_vi=streamfield([("heading", "Mùa hái"), ("quote", {"text": "Chờ chín", "who": ""})]),
            pictures=inline_formset([{"picture": "", "art": "honey-jar", "caption_vi": "Hũ mật", "caption_en": ""}]),
        )
        response = client.post(url("edit", listing.pk), sent | {"action-publish": "1"})
        assert response.status_code == 302, response.context["form"].errors
        html = client.get(listing.get_absolute_url()).content.decode()
        assert "Mùa hái" in html
        assert "Chờ chín" in html
        assert "honey-jar" in html

    def test_the_product_cannot_be_swapped(self, client, moderator):
        listing, other = ListingFactory(), ProductFactory()
        client.post(url("edit", listing.pk), form(listing) | {"product": other.pk, "action-publish": "1"})
        assert ProductListing.objects.get(pk=listing.pk).product_id == listing.product_id

    def test_unpublishing_withdraws_the_page_at_once(self, client, moderator):
        listing = ListingFactory(live=True)
        client.post(url("unpublish", listing.pk))
        assert client.get(listing.get_absolute_url()).status_code == 404

    def test_an_editor_who_posts_publish_only_saves_a_draft(self, client):
        client.force_login(editor_of(EDITORS))
        listing = ListingFactory(live=True, display_name_vi="Tên cũ")
        client.post(url("edit", listing.pk), form(listing, display_name_vi="Lén") | {"action-publish": "1"})
        assert "Lén" not in Client().get(listing.get_absolute_url()).content.decode()

    def test_an_editors_draft_goes_to_a_moderator_who_approves_it(self, client):
        editor, moderator = editor_of(EDITORS), editor_of(MODERATORS)
        listing = ListingFactory(live=True, display_name_vi="Tên cũ")
        client.force_login(editor)
        client.post(url("edit", listing.pk), form(listing, display_name_vi="Tên mới") | {"action-submit": "1"})
        state = ProductListing.objects.get(pk=listing.pk).current_workflow_task_state
        client.force_login(moderator)
        client.post(url("workflow_action", listing.pk, "approve", state.pk), {"comment": ""})
        assert "Tên mới" in client.get(listing.get_absolute_url()).content.decode()

    def test_history_is_there(self, client, moderator):
        listing = ListingFactory(live=True)
        client.post(url("edit", listing.pk), form(listing, display_name_vi="Tên mới"))
        assert client.get(url("history", listing.pk)).status_code == 200
        assert listing.revisions.count() == 2


class TestPreview:
    def test_draws_the_real_page_with_the_drafts_words(self, client, moderator):
        listing = ListingFactory(live=True, display_name_vi="Tên cũ")
        preview = url("preview_on_edit", listing.pk)
        client.post(preview, form(listing, display_name_vi="Đang viết"))
        html = client.get(preview + "?in_preview_panel=true&mode=vi").content.decode()
        assert "<h1>Đang viết</h1>" in html
        assert 'data-code="product"' in html
        assert "Đang viết" not in client.get(listing.get_absolute_url()).content.decode()

    def test_reads_in_english_too(self, client, moderator):
        listing = ListingFactory(live=True)
        preview = url("preview_on_edit", listing.pk)
        client.post(preview, form(listing, display_name_en="Honey"))
        html = client.get(preview + "?mode=en").content.decode()
        assert '<html lang="en">' in html
        assert "<h1>Honey</h1>" in html

    def test_a_draft_that_was_never_public_can_be_previewed(self, client, moderator):
        listing = ListingFactory(display_name_vi="Chưa ai thấy")
        preview = url("preview_on_edit", listing.pk)
        client.post(preview, form(listing))
        assert "Chưa ai thấy" in client.get(preview).content.decode()


class TestHomePage:
    def test_an_editor_changes_the_home_page(self, client, moderator):
        page = home_page()
        product = ProductFactory(public=True, title="Nổi bật nhất")
        names = [field.name for field in HomePage._meta.local_fields if field.name != "page_ptr"]
        fields = {name: getattr(page, name) for name in names}
        sent = nested_form_data(
            fields
            | {
                "title": page.title,
                "slug": page.slug,
                "hero_title": "Mùa hái chín",
                "featured": inline_formset([{"product": product.pk}]),
                "comments": inline_formset([]),
                "seo_title": "",
                "search_description": "",
            }
        )
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        response = client.post(edit, sent | {"action-publish": "1"})
        assert response.status_code == 302, response.context["form"].errors
        html = client.get("/").content.decode()
        assert "Mùa hái chín" in html
        assert "Nổi bật nhất" in html

    def test_a_draft_can_be_previewed_with_the_goods_it_features(self, client, moderator):
        page = home_page()
        product = ProductFactory(public=True, title="Chỉ trong bản nháp")
        page.hero_title = "Tết sắp đến"
        page.featured.add(FeaturedProduct(product=product))
        page.save_revision()
        draft = client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
        assert "Tết sắp đến" in draft
        assert "Chỉ trong bản nháp" in draft
        public = client.get("/").content.decode()
        assert "Tết sắp đến" not in public
        assert "Chỉ trong bản nháp" not in public

    def test_the_chooser_offers_public_goods_only(self, client, moderator):
        shown = ProductFactory(public=True, title="Chọn được")
        ProductFactory(title="Chưa công khai")
        two = ProductFactory(public=True, two_packs=True, title="Hai gói")
        html = client.get(reverse("product_chooser:choose_results")).content.decode()
        assert shown.title in html
        assert html.count("Hai gói") == 1, two
        assert "Chưa công khai" not in html


class TestLanguage:
    def test_the_desk_speaks_vietnamese(self, client, moderator):
        assert '<html lang="vi"' in client.get("/quan-tri/").content.decode().replace("'", '"')[:400]
