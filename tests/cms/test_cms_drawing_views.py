"""Addresses of the drawn pictures: drawn once, kept, the same for everyone, nothing without bounds."""

import re

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.template import Context, Template
from django.utils.timezone import localdate
from factories.accounts import UserFactory
from factories.areas import CommuneFactory
from factories.cms import ListingFactory, editor_of
from factories.producers import ProducerFactory, ProducerMemberFactory
from factories.products import ProductFactory
from factories.stories import article

from catalogue.products.models import Product
from cms import keeping
from cms.art import map_url, picture_address, product_picture
from cms.cards import cards_of
from cms.drawing.products import VARIANTS
from cms.keeping import every_spec, keep_all
from cms.services import publish, unpublish

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def goods():
    return ProductFactory(public=True, art="honey-jar", commune=CommuneFactory(code="24316"))


class TestPicture:
    @pytest.mark.parametrize("variant", VARIANTS)
    def test_is_drawn_once_and_always_asks_once_whether_it_is_public(
        self, client, goods, variant, django_assert_num_queries, monkeypatch
    ):
        url = product_picture(goods, variant)
        with django_assert_num_queries(1):
            first = client.get(url)
        assert (first.status_code, first["Content-Type"]) == (200, "image/svg+xml")
        assert first["Cache-Control"] == "public, max-age=31536000, immutable"
        monkeypatch.setattr(keeping, "draw_product", None)
        with django_assert_num_queries(1):
            assert client.get(url).content == first.content

    def test_sets_no_cookie_and_varies_by_none(self, client, goods):
        answer = client.get(product_picture(goods))
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")
        assert client.get("/en" + product_picture(goods)).status_code == 404
        assert client.post(product_picture(goods)).status_code == 405

    def test_an_old_digest_and_the_short_address_lead_to_todays(self, client, goods):
        today = product_picture(goods)
        for url in (f"/hinh/{goods.code}-pack.00000000.svg", f"/hinh/{goods.code}-pack.svg"):
            answer = client.get(url)
            assert (answer.status_code, answer["Location"]) == (302, today)
            assert answer["Cache-Control"] == "public, max-age=3600"
        client.get(today)
        Product.objects.filter(pk=goods.pk).update(art="coffee-pouch")
        changed = product_picture(Product.objects.select_related("commune", "criteria_set").get(pk=goods.pk))
        assert changed != today
        assert client.get(changed).content != client.get(today).content

    @pytest.mark.parametrize(
        "url",
        [
            "/hinh/ZZZZZZZZZ-pack.00000000.svg",
            "/hinh/ZZZZZZZZZ-pack.svg",
            "/hinh/kho/no-such.00000000.svg",
            "/hinh/ban-do/99999.svg",
            "/hinh/ABC-poster.00000000.svg",
            "/hinh/ABCDEFGHIJ-pack.svg",
            "/hinh/xa/123456.svg",
            "/hinh/xa/x.svg",
            "/hinh/ban-do/1.svg",
            "/hinh/ban-do/" + "-".join(["24316"] * 41) + ".svg",
            "/hinh/../settings.svg",
        ],
    )
    def test_the_unknown_is_not_found_and_nothing_is_kept(self, client, url, tmp_path):
        assert client.get(url).status_code == 404
        assert not (tmp_path / "media").exists()

    def test_a_wrong_digest_keeps_nothing(self, client, goods, tmp_path):
        client.get(f"/hinh/{goods.code}-pack.00000000.svg")
        assert not (tmp_path / "media").exists()


class TestNotPublic:
    """Goods without a live listing: their pictures are for those who prepare them."""

    @pytest.fixture
    def hidden(self):
        return ProductFactory(art="honey-jar", commune=CommuneFactory(), producer=ProducerFactory())

    def addresses(self, product) -> list[str]:
        now = [product_picture(product, variant) for variant in VARIANTS]
        return [*now, f"/hinh/{product.code}-pack.svg", f"/hinh/{product.code}-pack.00000000.svg"]

    def test_are_not_found_and_nothing_is_kept(self, client, hidden, tmp_path):
        for url in self.addresses(hidden):
            assert client.get(url).status_code == 404, url
        assert not (tmp_path / "media").exists()

    def test_not_even_what_was_drawn_while_they_were_public(self, client, goods):
        url = product_picture(goods)
        assert client.get(url).status_code == 200
        unpublish(listing=goods.listing)
        assert client.get(url).status_code == 404
        publish(listing=goods.listing)
        assert client.get(url).status_code == 200

    def test_nor_of_goods_taken_off_though_their_listing_is_live(self, client, goods):
        Product.objects.filter(pk=goods.pk).update(is_public=False)
        assert client.get(product_picture(goods)).status_code == 404

    def test_editors_see_them_and_no_cache_keeps_them(self, client, hidden):
        client.force_login(editor_of())
        pictures = self.addresses(hidden)
        for url in pictures:
            answer = client.get(url, follow=True)
            assert answer.status_code == 200
            assert answer.content.startswith(b"<svg")
            assert client.get(url)["Cache-Control"] == "private, no-store"

    def test_the_preview_of_a_draft_has_its_pictures(self, client):
        draft = ListingFactory(product=ProductFactory(art="honey-jar", commune=CommuneFactory()))
        client.force_login(editor_of())
        html = draft.make_preview_request(preview_mode="vi").content.decode()
        found = re.findall(rf'src="(/hinh/{draft.product.code}-[^"]+)"', html)
        assert len(set(found)) == 3
        assert {client.get(url).status_code for url in found} == {200}

    def test_members_of_the_producer_see_their_own_only(self, client, hidden):
        member = ProducerMemberFactory(producer=hidden.producer, user=UserFactory())
        other = ProductFactory(producer=ProducerFactory())
        client.force_login(member.user)
        assert client.get(product_picture(hidden)).status_code == 200
        assert client.get(product_picture(other)).status_code == 404

    def test_a_customer_sees_none(self, client, hidden):
        client.force_login(UserFactory())
        assert client.get(product_picture(hidden)).status_code == 404

    def test_what_editors_chose_for_a_published_article_is_public(self, client, hidden):
        draft = article(cover_product=hidden, live=False)
        assert client.get(product_picture(hidden, "landscape")).status_code == 404
        draft.get_latest_revision().publish(skip_permission_checks=True)
        answer = client.get(product_picture(hidden, "landscape"))
        assert (answer.status_code, answer["Cache-Control"]) == (200, "public, max-age=31536000, immutable")

    def test_an_old_order_shows_the_drawing_of_the_library(self, client, goods):
        loaded = Product.objects.select_related("listing", "criteria_set", "commune")
        assert product_picture(loaded.get(pk=goods.pk)).startswith(f"/hinh/{goods.code}-pack.")
        unpublish(listing=goods.listing)
        url = product_picture(loaded.get(pk=goods.pk))
        assert url.startswith("/hinh/kho/honey-jar")
        assert client.get(url).status_code == 200


class TestAddress:
    def test_a_card_has_the_address_its_product_has(self, goods):
        (card,) = cards_of([goods.pk], on=localdate())
        assert card.image_url == product_picture(goods)
        assert card.runner_url == ""

    def test_a_card_without_drawing_key_too(self, client, goods):
        goods.art = ""
        goods.save()
        (card,) = cards_of([goods.pk], on=localdate())
        assert card.image_url == product_picture(goods)
        assert client.get(card.image_url).status_code == 200

    def test_asks_nothing_where_the_commune_is_not_loaded(self, client, goods, django_assert_num_queries):
        bare = Product.objects.get(pk=goods.pk)
        with django_assert_num_queries(0):
            assert product_picture(bare, "crop") == f"/hinh/{goods.code}-crop.svg"

    def test_the_tag_for_a_product_and_for_none(self, goods):
        draw = Template('{% load art %}{% picture_url product "landscape" %}').render
        assert draw(Context({"product": goods})) == product_picture(goods, "landscape")
        assert draw(Context({"product": None})) == "/static/art/group-1.svg"

    def test_unknown_variant(self):
        with pytest.raises(KeyError):
            picture_address("poster", "ABC")

    def test_a_pack_has_the_picture_of_its_product(self):
        goods = ProductFactory(public=True, two_packs=True, art="honey-jar")
        pack = goods.children.select_related("parent__commune", "parent__criteria_set").first()
        assert product_picture(pack) == product_picture(goods)


class TestOthers:
    def test_a_drawing_of_the_library(self, client):
        address = Template('{% load art %}{% art_url "honey-jar" "food" %}').render(Context())
        answer = client.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer["Cache-Control"]
        old = client.get("/hinh/kho/honey-jar-2.00000000.svg")
        assert (old.status_code, old["Location"]) == (302, address)

    @pytest.mark.parametrize("address", ["/hinh/xa/24316.svg", "/hinh/xa/24316-vien.svg", "/hinh/xa/0.svg"])
    def test_a_cloth_costs_nothing(self, client, address, django_assert_num_queries):
        with django_assert_num_queries(0):
            answer = client.get(address)
        assert answer.content.startswith(b"<svg")
        assert "immutable" in answer["Cache-Control"]

    def test_a_map_marks_the_communes_there_are(self, client, django_assert_num_queries):
        near = CommuneFactory(code="24316", lat=12.7, lon=108.1)
        far = CommuneFactory(code="20333", lat=16.568, lon=112.135)
        url = map_url([near, far, near])
        assert url == "/hinh/ban-do/20333-24316.svg"
        with django_assert_num_queries(1):
            answer = client.get(url)
        assert answer["Cache-Control"] == "public, max-age=604800"
        assert answer.content != client.get(map_url([near])).content
        assert client.get("/hinh/ban-do/24316-99999.svg").content == client.get(map_url([near])).content

    def test_the_tag_draws_an_address_and_nothing_for_nobody(self):
        draw = Template('{% load art %}{% woven_map places "Bản đồ" %}').render
        assert draw(Context({"places": ["24316"]})) == (
            '<img class="woven-map" src="/hinh/ban-do/24316.svg" width="450" height="564" alt="Bản đồ" '
            'loading="lazy">'
        )
        assert draw(Context({"places": []})) == draw(Context({"places": None})) == ""
        many = [f"{code:05}" for code in range(60)]
        assert draw(Context({"places": many})).count("-") < 45


class TestKeeping:
    def test_draws_what_is_missing(self, goods):
        assert keep_all(every_spec()) == 3
        assert keep_all(every_spec()) == 0
        ProductFactory(public=True)
        call_command("drawart", products=True)
        assert keep_all(every_spec()) == 0

    def test_two_at_once_are_no_trouble(self, goods, monkeypatch):
        (spec,) = every_spec()
        monkeypatch.setattr(keeping, "kept", lambda stem: None)
        assert keeping.keep(spec, "pack") == keeping.keep(spec, "pack")
        folder = keeping.stem_of(spec, "pack").rpartition("/")[0]
        assert len(default_storage.listdir(folder)[1]) == 1
