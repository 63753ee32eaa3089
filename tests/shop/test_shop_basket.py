"""The basket: what may go in, how many, what is told, and whose it is."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction
from django.utils import translation
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory, basket_with, fresh

from shop.basket import rules
from shop.basket.contents import contents_of
from shop.basket.models import Basket, BasketFull, Line, NotForSale, SoldOut
from shop.basket.services import BasketClosed, UnknownGoods, UnknownLine, put_in_basket, set_quantity
from shop.partner.models import StockRecord

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


class TestQuantity:
    @pytest.mark.parametrize(("text", "number"), [("1", 1), (" 12 ", 12), ("0", 0), ("007", 7), ("999", 999)])
    def test_reads_plain_numbers(self, text, number):
        assert rules.quantity(text) == number

    @pytest.mark.parametrize(
        "text",
        [
            "",
            None,
            "-1",
            "+1",
            "1.5",
            "1,5",
            "1e3",
            "1000",
            "9" * 400,
            "٣",
            "３",
            "²",
            "1 2",
            "ba",
            "0x10",
            "1\n2",
            "None",
        ],
    )
    def test_refuses_everything_else(self, text):
        with pytest.raises(rules.BadQuantity):
            rules.quantity(text)


class TestPutInBasket:
    def put(self, record, quantity=1, basket=None, **kwargs):
        return put_in_basket(basket=basket or Basket(), pack_id=record.product_id, quantity=quantity, **kwargs)

    def test_takes_the_record_that_sells(self):
        showroom = StockRecordFactory()
        store = StockRecordFactory(product=showroom.product, at_store=True)
        assert self.put(showroom, 2).line.stockrecord == store

    def test_takes_a_given_place_and_keeps_a_line_per_place(self):
        first = StockRecordFactory()
        second = StockRecordFactory(product=first.product)
        basket = Basket()
        self.put(first, basket=basket, partner_id=first.partner_id)
        self.put(first, basket=basket, stockrecord_id=second.pk)
        self.put(first, basket=basket, stockrecord_id=second.pk)
        assert dict(basket.lines.values_list("stockrecord_id", "quantity")) == {first.pk: 1, second.pk: 2}

    def test_stock_cuts_the_number(self):
        put = self.put(StockRecordFactory(num_in_stock=5, num_allocated=2), 10)
        assert (put.quantity, put.left, put.is_capped) == (3, 3, True)

    def test_adding_again_counts_what_is_in_already(self):
        record = StockRecordFactory(num_in_stock=3)
        basket = Basket()
        self.put(record, 2, basket)
        put = self.put(record, 2, basket)
        assert (put.quantity, put.is_capped) == (3, True)

    def test_refuses_what_is_sold_out(self):
        with pytest.raises(SoldOut):
            self.put(StockRecordFactory(sold_out=True))

    @pytest.mark.parametrize("trait", ["restricted", "unpublished", "without_price"])
    def test_refuses_what_may_not_be_sold(self, trait):
        with pytest.raises(NotForSale):
            self.put(StockRecordFactory(**{trait: True}))
        assert not Line.objects.exists()

    @pytest.mark.parametrize("set_no", [14, 15, 18, 25, 26])
    def test_refuses_every_restricted_set(self, set_no):
        record = StockRecordFactory(product=ProductFactory(public=True, set_no=set_no))
        with pytest.raises(NotForSale, match="cannot be ordered here"):
            self.put(record)

    def test_refuses_a_restricted_pack_of_a_parent(self):
        product = ProductFactory(public=True, two_packs=True, set_no=15)
        record = StockRecordFactory(product=product.children.first())
        with pytest.raises(NotForSale, match="cannot be ordered here"):
            self.put(record)

    def test_refuses_a_pack_taken_off(self):
        product = ProductFactory(public=True, two_packs=True)
        pack = product.children.first()
        record = StockRecordFactory(product=pack)
        type(product).objects.filter(pk=pack.pk).update(is_public=False)
        with pytest.raises(NotForSale):
            self.put(record)

    def test_refuses_another_products_record(self):
        record, other = StockRecordFactory(), StockRecordFactory()
        with pytest.raises(UnknownGoods):
            self.put(record, stockrecord_id=other.pk)

    def test_refuses_a_pack_that_is_not_there(self):
        with pytest.raises(UnknownGoods, match="do not have"):
            put_in_basket(basket=Basket(), pack_id=987654, quantity=1)

    def test_an_order_has_a_limit(self, settings):
        settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD = 5
        basket = Basket()
        self.put(StockRecordFactory(), 4, basket)
        put = self.put(StockRecordFactory(), 4, basket)
        assert (put.quantity, put.is_capped) == (1, True)
        with pytest.raises(BasketFull):
            self.put(StockRecordFactory(), 1, basket)

    def test_refuses_a_basket_that_was_ordered(self):
        basket = basket_with(StockRecordFactory())
        Basket.objects.get(pk=basket.pk).submit()
        with pytest.raises(BasketClosed):
            self.put(StockRecordFactory(), basket=basket)

    def test_oscars_way_in_is_guarded_too(self):
        basket = basket_with()
        with pytest.raises(NotForSale):
            basket.add_product(StockRecordFactory(restricted=True).product)
        line, all_in = basket.add_product(StockRecordFactory(num_in_stock=2).product, 5)
        assert (line.quantity, all_in) == (2, False)

    def test_a_customers_two_tabs_make_one_basket(self):
        user = get_user_model().objects.create_user("a@example.vn")
        first, second = Basket(owner=user), Basket(owner=user)
        self.put(StockRecordFactory(), basket=first)
        self.put(StockRecordFactory(), basket=second)
        assert first.pk == second.pk
        assert Basket.objects.get().lines.count() == 2

    def test_the_database_knows_one_open_basket_per_customer(self):
        user = get_user_model().objects.create_user("a@example.vn")
        Basket.objects.create(owner=user)
        with pytest.raises(IntegrityError), transaction.atomic():
            Basket.objects.create(owner=user)
        Basket.objects.create(owner=user, status=Basket.SUBMITTED)


class TestSetQuantity:
    def test_changes_and_takes_todays_price(self):
        record = StockRecordFactory(price=100_000)
        basket = basket_with(record)
        StockRecord.objects.filter(pk=record.pk).update(price=120_000)
        line = basket.lines.get()
        set_quantity(basket=fresh(basket), line_id=line.pk, quantity=4)
        line.refresh_from_db()
        assert (line.quantity, line.price_incl_tax) == (4, 120_000)

    def test_zero_takes_out(self):
        basket = basket_with(StockRecordFactory())
        assert set_quantity(basket=basket, line_id=basket.lines.get().pk, quantity=0) is None
        assert not basket.lines.exists()

    def test_does_not_reach_other_baskets(self):
        own, foreign = basket_with(StockRecordFactory()), basket_with(StockRecordFactory())
        for basket in (own, Basket()):
            with pytest.raises(UnknownLine):
                set_quantity(basket=basket, line_id=foreign.lines.get().pk, quantity=0)
        assert foreign.lines.get().quantity == 1


class TestContents:
    def test_groups_by_place(self):
        place = PartnerFactory()
        records = [
            StockRecordFactory(partner=place),
            StockRecordFactory(at_store=True),
            StockRecordFactory(partner=place),
        ]
        contents = contents_of(basket_with(*records, quantity=2))
        assert [len(parcel.items) for parcel in contents.parcels] == [2, 1]
        assert contents.parcels[0].place == place.facility.name_vi
        assert [parcel.is_producer_store for parcel in contents.parcels] == [False, True]
        assert contents.item_count == 6

    def test_fee_is_flat_and_free_from_the_limit_on(self, settings):
        settings.DELIVERY_FEE, settings.DELIVERY_FREE_FROM = 30_000, 500_000
        basket = basket_with(StockRecordFactory(price=499_999))
        contents = contents_of(basket)
        assert (contents.delivery_fee, contents.missing_for_free, contents.total) == (30_000, 1, 529_999)
        contents = contents_of(basket_with(StockRecordFactory(price=500_000)))
        assert (contents.delivery_fee, contents.missing_for_free, contents.total) == (0, 0, 500_000)

    def test_tells_a_changed_price(self):
        record = StockRecordFactory(price=100_000)
        basket = basket_with(record)
        StockRecord.objects.filter(pk=record.pk).update(price=90_000)
        contents = contents_of(fresh(basket))
        assert contents.items[0].price_note == (
            "The price was 100.000\xa0₫ when you put it in and is 90.000\xa0₫ now."
        )
        assert contents.goods_total == 90_000
        assert not contents.has_problems

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"num_in_stock": 1}, "Only 1 is left"),
            ({"num_in_stock": 2}, "Only 2 are left"),
            ({"num_in_stock": 0}, "Sold out meanwhile"),
            ({"price": None}, "not on sale now. Take it out"),
        ],
    )
    def test_tells_what_can_no_longer_be_had(self, change, words):
        record = StockRecordFactory()
        basket = basket_with(record, quantity=3)
        StockRecord.objects.filter(pk=record.pk).update(**change)
        contents = contents_of(fresh(basket))
        assert contents.has_problems
        assert words in contents.items[0].problem

    def test_tells_a_product_taken_off(self):
        record = StockRecordFactory()
        basket = basket_with(record)
        record.product.listing.unpublish()
        assert contents_of(fresh(basket)).has_problems

    def test_fingerprint_changes_with_anything_agreed_to(self):
        record, other = StockRecordFactory(price=100_000), StockRecordFactory(price=100_000)
        seen = {contents_of(basket_with(record)).fingerprint, contents_of(basket_with(record)).fingerprint}
        assert len(seen) == 1
        seen.add(contents_of(basket_with(record, quantity=2)).fingerprint)
        seen.add(contents_of(basket_with(other)).fingerprint)
        StockRecord.objects.filter(pk=record.pk).update(price=90_000)
        seen.add(contents_of(basket_with(record)).fingerprint)
        assert len(seen) == 4

    def test_an_offer_shows_by_name_and_in_the_total(self, site_offer):
        contents = contents_of_with_offers(basket_with(StockRecordFactory(price=145_335)))
        assert contents.discounts == [("Trial offer", Decimal(14_534))]
        assert contents.goods_before_discounts == 145_335
        assert contents.goods_total == 130_801


def contents_of_with_offers(basket):
    from shop.basket.offers import apply_offers

    apply_offers(basket)
    return contents_of(basket)
