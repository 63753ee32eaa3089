"""Product cards: what they say, what they cost, how they are drawn."""

import re

import pytest
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.timezone import localdate
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import CertificateFactory, RankReportFactory, certificate_with, days
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

from catalogue.certificates.rules import Status
from catalogue.certificates.templatetags.stars import NotALivePeriod
from catalogue.products.classification import GROUPS
from catalogue.products.models import Product
from cms.art import art_url, product_picture
from cms.cards import CARD_PICTURE, cards_for, cards_of
from cms.models import ListingPicture, Picture, PictureRendition, ProductListing

pytestmark = pytest.mark.django_db
TODAY = localdate()


@pytest.fixture
def commune():
    return CommuneFactory(name="Ea Tul", parent=ProvinceFactory(name="Đắk Lắk"))


@pytest.fixture
def goods(commune):
    """Makes a public product of the commune."""
    return lambda **kwargs: ProductFactory(
        public=True, **{"commune": commune, "producer__commune": commune, **kwargs}
    )


@pytest.fixture
def put(commune):
    """Puts a pack on the shelf of a place."""
    return lambda product, **kwargs: StockRecordFactory(
        product=product, partner=PartnerFactory(facility__commune=commune), **kwargs
    )


def card_of(product: Product):
    (card,) = cards_of([product.pk], on=TODAY)
    return card


class TestCard:
    def test_says_who_where_and_how_much(self, goods, put):
        product = goods(title="Mật ong", producer__name="HTX Ong", is_sample=True)
        put(product, price=145_000)
        card = card_of(product)
        assert (card.name, card.name_lang) == ("Mật ong", "")
        assert (card.url, card.producer_url) == (f"/san-pham/{product.slug}/", f"/chu-the/{product.producer.slug}/")
        assert (card.producer_name, card.place) == ("HTX Ong", "Ea Tul, Đắk Lắk")
        assert (card.price, card.price_text) == (145_000, "145.000\xa0₫")
        assert (card.can_add, card.pack_id, card.add_url) == (True, product.pk, "/gio-hang/them/")
        assert card.is_sample

    def test_several_packs_are_from_a_price_and_must_be_chosen(self, goods, put):
        product = goods(two_packs=True)
        small, large = product.children.order_by("pk")
        put(small, price=50_000)
        put(large, price=90_000)
        with translation.override("en"):
            card = card_of(product)
        assert card.price_text == "from 50.000\xa0₫"
        assert (card.can_add, card.pack_id) == (False, None)

    @pytest.mark.parametrize("record", [{"num_in_stock": 0}, {"price": None}, None])
    def test_what_cannot_be_bought_has_no_button(self, goods, put, record):
        product = goods()
        if record is not None:
            put(product, **record)
        assert not card_of(product).can_add

    def test_restricted_goods_have_a_price_and_no_button(self, goods, put):
        product = goods(set_no=14)
        put(product)
        card = card_of(product)
        assert card.price
        assert not card.can_add

    @pytest.mark.parametrize(
        ("number", "available", "text"), [(3, 10, "In stock · 3 places"), (1, 2, "2 left"), (2, 0, "Out of stock")]
    )
    def test_stock_in_words(self, goods, put, number, available, text):
        product = goods()
        for _ in range(number):
            put(product, num_in_stock=available)
        with translation.override("en"):
            assert card_of(product).stock_text == text

    def test_what_is_not_known_is_said(self):
        product = ProductFactory(public=True, producer=None, commune=None)
        with translation.override("en"):
            card = card_of(product)
        assert (card.producer_name, card.producer_url) == ("Producer not known", "")
        assert (card.price, card.price_text, card.stock_text) == (None, "Not sold here yet", "")
        assert card.place == ""

    def test_a_province_alone(self):
        product = ProductFactory(public=True, commune=None, province=ProvinceFactory(name="Quảng Ngãi"))
        assert card_of(product).place == "Quảng Ngãi"

    def test_a_withheld_producer_keeps_the_name(self, goods, commune):
        product = goods(producer=ProducerFactory(withheld=True, commune=commune))
        assert card_of(product).producer_name == "Hộ sản xuất (tên giữ kín)"

    def test_english_where_there_is_some(self, goods):
        product = goods(title="Mật ong")
        with translation.override("en"):
            assert (card_of(product).name, card_of(product).name_lang) == ("Mật ong", "vi")
            ProductListing.objects.filter(product=product).update(display_name_en="Honey")
            card = card_of(product)
        assert (card.name, card.name_lang, card.url) == ("Honey", "", f"/en/san-pham/{product.slug}/")


class TestRank:
    @pytest.mark.parametrize("status", [Status.VALID, Status.EXPIRING, Status.UNDER_REASSESSMENT])
    def test_stars_while_a_certificate_is_live(self, goods, status):
        product = goods()
        certificate_with(status, on=TODAY, product=product, stars=5)
        card = card_of(product)
        assert (card.stars, card.rank_words) == (5, "")
        assert card.live.starts_on <= TODAY <= card.live.ends_on

    @pytest.mark.parametrize("status", [Status.EXPIRED, Status.REVOKED, Status.UPCOMING])
    def test_words_when_none_is(self, goods, status):
        product = goods()
        certificate_with(status, on=TODAY, product=product, stars=3)
        card = card_of(product)
        assert (card.live, card.stars) == (None, None)
        assert "3" in card.rank_words

    def test_words_for_what_was_reported_and_nothing_for_nothing(self, goods):
        reported = RankReportFactory(product=goods()).product
        assert card_of(reported).rank_words
        assert card_of(goods()).rank_words == ""

    def test_another_day_another_answer(self, goods):
        product = goods()
        CertificateFactory(product=product, valid_from=TODAY - days(30))
        (before,) = cards_of([product.pk], on=TODAY - days(31))
        assert before.stars is None
        assert card_of(product).stars == 4


class TestPicture:
    def test_illustration_of_the_product_of_its_listing_of_its_group(self, goods):
        product = goods(art="coffee-pouch")
        assert card_of(product).image_url == product_picture(product)
        assert card_of(product).image_url.startswith(f"/hinh/{product.code}-pack.")
        ListingPicture.objects.create(listing=product.listing, art="honey-jar", sort_order=0)
        ListingPicture.objects.create(listing=product.listing, art="orchid", sort_order=1)
        assert card_of(product).image_url == art_url("honey-jar")
        spirit = goods(set_no=14, title="Vật lạ")
        assert card_of(spirit).image_url == product_picture(spirit)

    def test_an_upload_and_the_rendition_once_it_is_made(self, goods):
        product = goods(art="coffee-pouch")
        picture = Picture.objects.create(title="Vườn", file="original_images/vuon.jpg", width=9, height=9)
        ListingPicture.objects.create(listing=product.listing, picture=picture)
        assert card_of(product).image_url == "/media/original_images/vuon.jpg"
        PictureRendition.objects.create(
            image=picture, filter_spec=CARD_PICTURE, file="images/vuon.webp", width=480, height=480
        )
        PictureRendition.objects.create(
            image=picture, filter_spec="width-100", file="images/x.jpg", width=1, height=1
        )
        card = card_of(product)
        assert (card.image_url, card.runner_url) == (
            "/media/images/vuon.webp",
            f"/hinh/xa/{product.commune.code}-vien.svg",
        )
        assert '<img class="runner" src="/hinh/xa/' in render_to_string("partials/pcard.html", {"card": card})

    @pytest.mark.parametrize("key", ["", "no-such-picture", "../../config/urls", "/etc/passwd", "a" * 300])
    def test_an_unknown_illustration_is_the_group_s(self, key):
        assert art_url(key, "herbal") == "/static/art/group-3.svg"
        assert art_url(key, "no-such-group") == "/static/art/group-1.svg"

    def test_every_group_has_its_own(self):
        assert len({art_url("", group) for group in GROUPS}) == len(GROUPS) == 6


class TestMany:
    def test_order_is_kept_and_what_is_not_public_left_out(self, goods):
        one, two, hidden = goods(), goods(), ProductFactory(public=False)
        cards = cards_of([two.pk, hidden.pk, one.pk, 999_999], on=TODAY)
        assert [card.product_id for card in cards] == [two.pk, one.pk]
        assert [card.product_id for card in cards_for([one, two], on=TODAY)] == [one.pk, two.pk]
        assert [card.product_id for card in cards_for(Product.objects.public().order_by("-pk"), on=TODAY)] == [
            two.pk,
            one.pk,
        ]
        assert cards_of([], on=TODAY) == []

    @pytest.mark.parametrize("number", [1, 30])
    def test_four_queries_when_all_are_certified(self, goods, put, number, django_assert_num_queries):
        products = [goods() for _ in range(number)]
        for product in products:
            put(product)
            CertificateFactory(product=product, valid_from=TODAY - days(30))
        with django_assert_num_queries(4):
            cards_for(products, on=TODAY)

    @pytest.mark.parametrize("number", [1, 3])
    def test_seven_at_most_when_some_are_not(self, goods, number, django_assert_max_num_queries):
        products = []
        for _ in range(number):
            products += [certificate_with(status, on=TODAY, product=goods()).product for status in Status]
            products.append(RankReportFactory(product=goods()).product)
        with django_assert_max_num_queries(7):
            assert len(cards_for(products, on=TODAY)) == len(products)


def squeezed(html: str) -> str:
    return re.sub(r"\s+", " ", html)


class TestTag:
    def draw(self, card, arguments: str = "") -> str:
        template = Template("{% load cards %}{% product_card card " + arguments + " %}")
        return template.render(Context({"card": card}))

    @pytest.mark.parametrize("language", ["vi", "en"])
    @pytest.mark.parametrize("arguments", ["", "eager=True", "level=2"])
    def test_draws_what_the_template_draws(self, goods, put, language, arguments):
        products = [goods(title='Mật & "ong" <b>'), goods(), goods(two_packs=True), goods(set_no=14), goods()]
        put(products[0])
        put(products[3])
        CertificateFactory(product=products[0], stars=5, valid_from=TODAY - days(30))
        RankReportFactory(product=products[1])
        products.append(ProductFactory(public=True, producer=None, commune=None, is_sample=True))
        context = {"eager": "eager" in arguments, "level": 2 if "level" in arguments else 3}
        with translation.override(language):
            for card in cards_for(products, on=TODAY):
                drawn = self.draw(card, arguments)
                expected = render_to_string("partials/pcard.html", {"card": card, **context})
                assert squeezed(drawn).replace("&#x27;", "&#39;") == squeezed(expected).replace("&#x27;", "&#39;")

    def test_texts_are_escaped(self, goods):
        html = self.draw(card_of(goods(title="<script>x</script>\x02 0\x03")))
        assert "<script>" not in html
        assert "&lt;script&gt;" in html

    def test_refuses_stars_that_are_not_live(self, goods):
        product = goods()
        CertificateFactory(product=product, valid_from=TODAY - days(30))
        card = card_of(product)
        card.live.chosen_for = TODAY + days(9999)
        with pytest.raises(NotALivePeriod):
            self.draw(card)

    def test_the_next_card_is_not_the_last_one(self, goods):
        first, second = card_of(goods(title="Một")), card_of(goods(title="Hai"))
        assert "Một" in self.draw(first)
        assert "Một" not in self.draw(second)
