"""The basket: what may go in, how many, what is told, and whose it is."""

from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.contrib.messages import get_messages
from django.core.signing import Signer
from django.db import IntegrityError, connection, transaction
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory, basket_with, fresh, stock_records

from shop.basket import rules
from shop.basket.contents import contents_of
from shop.basket.models import Basket, BasketFull, Line, NotForSale, SoldOut
from shop.basket.services import BasketClosed, UnknownGoods, UnknownLine, basket_count, put_in_basket, set_quantity
from shop.partner.models import StockRecord

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def add(visitor, record, **data):
    return visitor.post(reverse("basket_add"), {"pack": record.product_id, **data})


def lines_of(visitor) -> dict[int, int]:
    """Stock record → number in the visitor's basket."""
    basket_id = Signer().unsign(visitor.cookies["basket"].value)
    return dict(Line.objects.filter(basket=basket_id).values_list("stockrecord_id", "quantity"))


def told(answer) -> str:
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


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


@pytest.fixture
def site_offer():
    """Ten per cent off everything."""
    from oscar.apps.offer.models import Benefit, Condition, ConditionalOffer, Range

    everything = Range.objects.create(name="Everything", includes_all_products=True)
    return ConditionalOffer.objects.create(
        name="Trial offer",
        condition=Condition.objects.create(range=everything, type=Condition.COUNT, value=1),
        benefit=Benefit.objects.create(range=everything, type=Benefit.PERCENTAGE, value=10),
    )


def contents_of_with_offers(basket):
    from shop.basket.offers import apply_offers

    apply_offers(basket)
    return contents_of(basket)


class TestAddView:
    def test_puts_in_and_says_so(self, visitor):
        record = StockRecordFactory()
        answer = add(visitor, record, quantity="2")
        assert answer.status_code == 302
        assert answer["Location"] == reverse("basket")
        assert lines_of(visitor) == {record.pk: 2}
        assert "is in your basket" in told(answer)

    def test_the_cookie_is_guarded(self, visitor):
        cookie = add(visitor, StockRecordFactory()).cookies["basket"]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"

    def test_without_a_number_it_is_one(self, visitor):
        record = StockRecordFactory()
        add(visitor, record)
        assert lines_of(visitor) == {record.pk: 1}

    def test_from_a_place(self, visitor):
        first = StockRecordFactory(at_store=True)
        second = StockRecordFactory(product=first.product)
        add(visitor, first, place=second.partner_id)
        add(visitor, first, stockrecord=second.pk)
        assert lines_of(visitor) == {second.pk: 2}

    def test_says_when_stock_cut_the_number(self, visitor):
        record = StockRecordFactory(num_in_stock=2)
        answer = add(visitor, record, quantity="5")
        assert lines_of(visitor) == {record.pk: 2}
        assert "Only 2 of" in told(answer)

    @pytest.mark.parametrize("quantity", ["0", "-3", "1.5", "９", "1000000000000", "", "x"])
    def test_a_bad_number_changes_nothing(self, visitor, quantity):
        record = StockRecordFactory()
        add(visitor, record)
        answer = add(visitor, record, quantity=quantity)
        assert answer.status_code == 302
        assert lines_of(visitor) == {record.pk: 1}
        assert "whole one from 1 to 999" in told(answer)

    @pytest.mark.parametrize("pack", ["", "0", "-1", "abc", "987654", "9" * 40, "１"])
    def test_an_unknown_pack_is_told(self, visitor, pack):
        answer = visitor.post(reverse("basket_add"), {"pack": pack})
        assert answer.status_code == 302
        assert "do not have this product" in told(answer)
        assert not Line.objects.exists()

    @pytest.mark.parametrize(
        ("trait", "words"),
        [("restricted", "cannot be ordered here"), ("sold_out", "sold out"), ("unpublished", "not on")],
    )
    def test_what_cannot_be_bought_is_told_and_the_rest_kept(self, visitor, trait, words):
        record = StockRecordFactory()
        add(visitor, record)
        answer = add(visitor, StockRecordFactory(**{trait: True}))
        assert words in told(answer)
        assert lines_of(visitor) == {record.pk: 1}

    @pytest.mark.parametrize("good", ["/san-pham/?page=2", "/en/gio-hang/", "http://testserver/san-pham/"])
    def test_goes_on_to_an_address_of_ours(self, visitor, good):
        assert add(visitor, StockRecordFactory(), next=good)["Location"] == good

    @pytest.mark.parametrize(
        "bad",
        [
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example",
            "javascript:alert(1)",
            "http:evil.example",
            "https:///evil.example",
            "\x00//evil.example",
            "http://testserver@evil.example/",
        ],
    )
    def test_never_to_another_site(self, visitor, bad):
        assert add(visitor, StockRecordFactory(), next=bad)["Location"] == reverse("basket")
        answer = visitor.post(reverse("basket_add"), {"pack": "1"}, headers={"referer": bad.replace("\x00", "")})
        assert answer["Location"] == reverse("basket")

    def test_without_next_back_to_the_page(self, visitor):
        record, page = StockRecordFactory(), "http://testserver/san-pham/?page=3"
        answer = visitor.post(reverse("basket_add"), {"pack": record.product_id}, headers={"referer": page})
        assert answer["Location"] == page

    def test_only_by_post(self, visitor):
        assert visitor.get(reverse("basket_add")).status_code == 405


class TestBasketPage:
    def test_empty(self, visitor):
        answer = visitor.get(reverse("basket"))
        assert answer.status_code == 200
        assert "Your basket is empty" in answer.text

    def test_shows_lines_places_and_what_it_costs_to_the_door(self, visitor):
        record = StockRecordFactory(price=145_000, product__producer__name="HTX Thử Nghiệm")
        add(visitor, record, quantity="2")
        page = visitor.get(reverse("basket")).text
        for words in ("290.000\xa0₫", "30.000\xa0₫", "320.000\xa0₫", "Another 210.000\xa0₫", "HTX Thử Nghiệm"):
            assert words in page
        assert record.partner.facility.name_vi in page

    def test_is_for_no_cache(self, visitor):
        assert visitor.get(reverse("basket"))["Cache-Control"] == "private, no-store"

    def test_a_problem_closes_the_way_to_the_checkout(self, visitor):
        record = StockRecordFactory()
        add(visitor, record)
        assert f'href="{reverse("checkout")}"' in visitor.get(reverse("basket")).text
        StockRecord.objects.filter(pk=record.pk).update(num_in_stock=0)
        assert f'href="{reverse("checkout")}"' not in visitor.get(reverse("basket")).text

    def test_sample_goods_are_marked(self, visitor):
        add(visitor, StockRecordFactory(product__is_sample=True))
        assert "Sample product" in visitor.get(reverse("basket")).text

    @pytest.mark.parametrize("with_offer", [False, True])
    @pytest.mark.parametrize("who", ["guest", "customer"])
    def test_as_many_queries_at_1_line_as_at_20(self, visitor, who, with_offer, request):
        if with_offer:
            request.getfixturevalue("site_offer")
        if who == "customer":
            visitor.force_login(get_user_model().objects.create_user("a@example.vn"))
        counts = []
        records = stock_records(20)
        for number in (1, 20):
            for record in records[Line.objects.count() : number]:
                add(visitor, record)
            visitor.get(reverse("basket"))
            with CaptureQueriesContext(connection) as queries:
                page = visitor.get(reverse("basket"))
            assert page.text.count('class="line"') == number
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 15, [query["sql"][:90] for query in queries]


class TestLineView:
    def line(self, visitor) -> Line:
        record = StockRecordFactory(num_in_stock=5)
        add(visitor, record)
        return Line.objects.get(stockrecord=record)

    def test_changes_the_number(self, visitor):
        line = self.line(visitor)
        answer = visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "3"})
        assert answer["Location"] == reverse("basket")
        line.refresh_from_db()
        assert line.quantity == 3

    def test_takes_out(self, visitor):
        line = self.line(visitor)
        answer = visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "0"})
        assert "Taken out" in told(answer)
        assert not Line.objects.exists()

    def test_stock_cuts_the_number_and_that_is_told(self, visitor):
        line = self.line(visitor)
        answer = visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "9"})
        assert "Only 5 of" in told(answer)
        line.refresh_from_db()
        assert line.quantity == 5

    @pytest.mark.parametrize("quantity", ["", "-1", "two", "1e2", "٣"])
    def test_a_bad_number_changes_nothing(self, visitor, quantity):
        line = self.line(visitor)
        answer = visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": quantity})
        assert "from 0 to 999" in told(answer)
        line.refresh_from_db()
        assert line.quantity == 1

    def test_somebody_elses_line_is_not_there(self, visitor, other_visitor):
        line = self.line(visitor)
        assert other_visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "0"}).status_code == 404
        self.line(other_visitor)
        assert other_visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "0"}).status_code == 404
        other_visitor.force_login(get_user_model().objects.create_user("b@example.vn"))
        assert other_visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "0"}).status_code == 404
        line.refresh_from_db()
        assert line.quantity == 1

    @pytest.mark.parametrize("forged", ["1", "1:forged", "", "x" * 500])
    def test_a_forged_cookie_opens_no_basket(self, visitor, other_visitor, forged):
        line = self.line(visitor)
        other_visitor.cookies["basket"] = forged.replace("1", str(line.basket_id), 1)
        assert other_visitor.post(reverse("basket_line", args=[line.pk]), {"quantity": "0"}).status_code == 404

    def test_a_customers_basket_is_not_opened_by_a_signed_cookie(self, visitor):
        user = get_user_model().objects.create_user("a@example.vn")
        basket = basket_with(StockRecordFactory(), owner=user)
        visitor.cookies["basket"] = Signer().sign(basket.pk)
        assert "Your basket is empty" in visitor.get(reverse("basket")).text


class TestLogIn:
    def test_no_line_is_lost(self, visitor):
        user = get_user_model().objects.create_user("a@example.vn", password="mat-khau-dai")
        kept, both = StockRecordFactory(), StockRecordFactory()
        own = basket_with(kept, owner=user)
        own.put(StockRecord.objects.get(pk=both.pk), 1)
        brought = StockRecordFactory()
        add(visitor, both, quantity="4")
        add(visitor, brought, quantity="2")
        visitor.force_login(user)
        answer = visitor.get(reverse("basket"))
        assert "What you had put in before logging in" in told(answer)
        assert dict(own.lines.values_list("stockrecord_id", "quantity")) == {kept.pk: 1, both.pk: 4, brought.pk: 2}
        assert not visitor.cookies["basket"].value
        assert told(visitor.get(reverse("basket"))) == ""

    def test_happens_at_log_in_itself(self, visitor):
        get_user_model().objects.create_user("a@example.vn", password="mat-khau-dai")
        add(visitor, StockRecordFactory())
        answer = visitor.post(reverse("account_login"), {"login": "a@example.vn", "password": "mat-khau-dai"})
        assert answer.status_code == 302
        assert Basket.open.get().owner.email == "a@example.vn"


class TestBasketCount:
    def request(self, **cookies):
        request = RequestFactory().get("/")
        request.COOKIES.update(cookies)
        return request

    def test_asks_nothing_without_a_cookie(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert basket_count(self.request()) == 0

    def test_one_query_for_a_guest(self, django_assert_num_queries):
        basket = basket_with(StockRecordFactory(), StockRecordFactory(), quantity=3)
        with django_assert_num_queries(1):
            assert basket_count(self.request(basket=Signer().sign(basket.pk))) == 6

    def test_one_query_for_a_customer(self, django_assert_num_queries):
        user = get_user_model().objects.create_user("a@example.vn")
        basket_with(StockRecordFactory(), quantity=2, owner=user)
        request = self.request(sessionid="x")
        request.user = user
        with django_assert_num_queries(1):
            assert basket_count(request) == 2

    def test_a_forged_or_ordered_basket_counts_nothing(self):
        basket = basket_with(StockRecordFactory())
        assert basket_count(self.request(basket=f"{basket.pk}:forged")) == 0
        basket.submit()
        assert basket_count(self.request(basket=Signer().sign(basket.pk))) == 0

    def test_uses_a_basket_that_is_loaded(self, visitor):
        add(visitor, StockRecordFactory(), quantity="2")
        request = visitor.get(reverse("basket")).wsgi_request
        assert basket_count(request) == 2
