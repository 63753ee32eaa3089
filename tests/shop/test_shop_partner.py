"""Which stock record sells, what goods cost, and that nothing is sold twice."""

from decimal import Decimal

import pytest
from django.db import IntegrityError
from django.template import Context, Template
from django.utils import translation
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

from shop.partner.models import NotEnoughStock, StockRecord
from shop.partner.rules import dong, preference, stock_condition, whole_dong
from shop.partner.services import offers_for, packs_of
from shop.partner.strategy import Selector, ShopStrategy


class TestMoney:
    @pytest.mark.parametrize(
        ("amount", "text"),
        [
            (1_250_000, "1.250.000\xa0₫"),
            (Decimal("145000.00"), "145.000\xa0₫"),
            (Decimal("999.5"), "1.000\xa0₫"),
            (0, "0\xa0₫"),
            (None, ""),
        ],
    )
    def test_writes_whole_dong(self, amount, text):
        assert dong(amount) == text

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_is_the_same_in_both_languages(self, language):
        with translation.override(language):
            out = Template("{% load money %}{{ a|dong }}/{% money a %}/{{ gone|dong }}").render(Context({"a": 5000}))
        assert out == "5.000\xa0₫/5.000\xa0₫/"

    def test_rounds_halves_up(self):
        assert whole_dong(Decimal("0.5")) == 1
        assert whole_dong(Decimal("1.4999")) == 1


class TestStockCondition:
    @pytest.mark.parametrize(
        ("available", "words"),
        [(-1, "Out of stock"), (0, "Out of stock"), (1, "1 left"), (5, "5 left"), (6, "In stock")],
    )
    def test_says_how_many(self, available, words):
        with translation.override("en"):
            assert stock_condition(available) == words


class TestPreference:
    def test_order_of_places(self):
        places = {
            "sold out store": preference(available=0, place_kind="producer_store", record_id=1),
            "big showroom": preference(available=50, place_kind="showroom", record_id=2),
            "small showroom": preference(available=3, place_kind="showroom", record_id=3),
            "store": preference(available=1, place_kind="producer_store", record_id=4),
            "other showroom": preference(available=3, place_kind="showroom", record_id=5),
        }
        ranked = sorted(places, key=places.get)
        assert ranked == ["store", "big showroom", "small showroom", "other showroom", "sold out store"]


@pytest.mark.django_db
class TestStrategy:
    def info(self, product, record=None):
        return ShopStrategy().fetch_for_product(product, record)

    def test_selector_hands_it_out(self):
        assert isinstance(Selector().strategy(), ShopStrategy)

    def test_adds_no_tax(self):
        info = self.info(StockRecordFactory(price=145_000).product)
        assert (info.price.incl_tax, info.price.excl_tax, info.price.tax) == (145_000, 145_000, 0)

    def test_takes_the_producers_store_first(self):
        showroom = StockRecordFactory(num_in_stock=99)
        store = StockRecordFactory(product=showroom.product, at_store=True, num_in_stock=1)
        assert self.info(showroom.product).stockrecord == store

    def test_a_given_place_wins(self):
        showroom = StockRecordFactory()
        StockRecordFactory(product=showroom.product, at_store=True)
        assert self.info(showroom.product, showroom).stockrecord == showroom

    def test_a_place_without_price_does_not_sell(self):
        record = StockRecordFactory(without_price=True)
        info = self.info(record.product)
        assert info.stockrecord is None
        assert not info.price.exists
        assert not info.availability.is_available_to_buy

    def test_restricted_goods_cannot_be_bought(self):
        info = self.info(StockRecordFactory(restricted=True).product)
        assert info.price.exists
        assert not info.availability.is_available_to_buy

    def test_reserved_units_are_not_available(self):
        record = StockRecordFactory(num_in_stock=3, num_allocated=2)
        availability = self.info(record.product).availability
        assert availability.is_purchase_permitted(1)[0]
        assert not availability.is_purchase_permitted(2)[0]


@pytest.mark.django_db
class TestOffersFor:
    def test_price_stock_and_the_single_pack(self):
        record = StockRecordFactory(price=145_000, num_in_stock=10, num_allocated=4)
        offer = offers_for([record.product_id])[record.product_id]
        assert (offer.min_price, offer.max_price, offer.available) == (145_000, 145_000, 6)
        assert (offer.packs, offer.places, offer.pack_id, offer.can_buy) == (1, 1, record.product_id, True)
        assert offer.price_text == "145.000\xa0₫"

    def test_packs_that_differ_have_a_range_and_no_single_pack(self):
        product = ProductFactory(public=True, two_packs=True)
        small, big = product.children.order_by("id")
        place = PartnerFactory()
        StockRecordFactory(product=small, partner=place, price=80_000)
        StockRecordFactory(product=big, partner=place, price=150_000)
        offer = offers_for([product.pk])[product.pk]
        assert (offer.min_price, offer.max_price, offer.packs, offer.places) == (80_000, 150_000, 2, 1)
        assert offer.pack_id is None
        with translation.override("en"):
            assert offer.price_text == "from 80.000\xa0₫"

    def test_shows_the_price_that_the_strategy_would_take(self):
        cheap = StockRecordFactory(price=140_000, num_in_stock=2)
        StockRecordFactory(product=cheap.product, price=145_000, at_store=True)
        offer = offers_for([cheap.product_id])[cheap.product_id]
        assert offer.min_price == ShopStrategy().fetch_for_product(cheap.product).price.incl_tax == 145_000
        assert offer.places == 2

    def test_a_sold_out_pack_does_not_make_it_look_cheaper(self):
        product = ProductFactory(public=True, two_packs=True)
        small, big = product.children.order_by("id")
        StockRecordFactory(product=small, price=80_000, sold_out=True)
        StockRecordFactory(product=big, price=150_000)
        assert offers_for([product.pk])[product.pk].min_price == 150_000

    def test_keeps_the_price_when_all_is_sold_out(self):
        record = StockRecordFactory(sold_out=True, price=80_000)
        offer = offers_for([record.product_id])[record.product_id]
        assert (offer.min_price, offer.available, offer.can_buy) == (80_000, 0, False)

    def test_restricted_goods_have_a_price_and_no_button(self):
        record = StockRecordFactory(restricted=True)
        offer = offers_for([record.product_id])[record.product_id]
        assert offer.is_restricted
        assert not offer.can_buy

    def test_leaves_out_what_nobody_sells(self):
        record = StockRecordFactory(without_price=True)
        assert offers_for([record.product_id, ProductFactory().pk]) == {}
        assert offers_for([]) == {}

    @pytest.mark.parametrize("count", [1, 24])
    def test_one_query_whatever_the_number(self, count, django_assert_num_queries):
        place = PartnerFactory()
        ids = [StockRecordFactory(partner=place).product_id for _ in range(count)]
        with django_assert_num_queries(1):
            assert len(offers_for(ids)) == count


@pytest.mark.django_db
class TestPacksOf:
    def test_packs_with_their_places_the_seller_first(self):
        product = ProductFactory(public=True, two_packs=True)
        small, big = product.children.order_by("id")
        showroom = StockRecordFactory(product=small, price=82_000)
        store = StockRecordFactory(product=small, at_store=True, price=80_000)
        first, second = packs_of(product)
        assert [place.stockrecord_id for place in first.places] == [store.pk, showroom.pk]
        assert (first.price, first.available, first.can_buy) == (80_000, 20, True)
        assert first.places[1].name == showroom.partner.facility.name_vi
        assert first.places[1].slug == showroom.partner.facility.slug
        assert (second.pack, second.price, second.places, second.can_buy) == (big, None, [], False)

    def test_a_stand_alone_product_is_its_own_pack(self):
        record = StockRecordFactory()
        [pack] = packs_of(record.product)
        assert pack.pack == record.product

    @pytest.mark.parametrize("places", [1, 6])
    def test_one_query_whatever_the_number_of_places(self, places, django_assert_num_queries):
        product = ProductFactory(public=True, two_packs=True)
        for pack in product.children.all():
            for _ in range(places):
                StockRecordFactory(product=pack)
        product = type(product).objects.select_related("criteria_set").get(pk=product.pk)
        with django_assert_num_queries(1):
            assert [len(pack.places) for pack in packs_of(product)] == [places, places]

    def test_a_place_is_named_in_the_readers_language(self):
        record = StockRecordFactory(partner__facility__name_en="Trial counter")
        with translation.override("en"):
            assert packs_of(record.product)[0].places[0].name == "Trial counter"

    def test_a_partner_without_a_place_has_its_own_name(self):
        record = StockRecordFactory(partner__facility=None, partner__name="Kho Thử")
        [place] = packs_of(record.product)[0].places
        assert (place.name, place.slug) == ("Kho Thử", "")


@pytest.mark.django_db
class TestAllocate:
    def test_reserves(self):
        record = StockRecordFactory(num_in_stock=3)
        record.allocate(2)
        assert (record.num_allocated, record.net_stock_level) == (2, 1)

    def test_refuses_more_than_there_is_and_says_what_is_left(self):
        record = StockRecordFactory(num_in_stock=3, num_allocated=1)
        with pytest.raises(NotEnoughStock) as caught:
            record.allocate(3)
        assert caught.value.left == 2
        assert StockRecord.objects.get(pk=record.pk).num_allocated == 1

    def test_decides_by_the_database_not_by_what_was_read(self):
        record = StockRecordFactory(last_one=True)
        stale = StockRecord.objects.get(pk=record.pk)
        record.allocate(1)
        with pytest.raises(NotEnoughStock):
            stale.allocate(1)

    def test_counts_stock_whatever_the_product_class_says(self):
        record = StockRecordFactory(last_one=True)
        product_class = record.product.get_product_class()
        product_class.track_stock = False
        product_class.save()
        record = StockRecord.objects.get(pk=record.pk)
        record.allocate(1)
        assert record.net_stock_level == 0

    @pytest.mark.parametrize(
        "values", [{"price": Decimal("1000.50")}, {"price": -1}, {"num_in_stock": 1, "num_allocated": 2}]
    )
    def test_the_database_refuses_nonsense(self, values):
        with pytest.raises(IntegrityError):
            StockRecordFactory(**values)
