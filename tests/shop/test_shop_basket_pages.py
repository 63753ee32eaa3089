"""Basket pages: every form, what is told, whose basket it is, and what they cost in queries."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.messages import get_messages
from django.core.signing import Signer
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from factories.shop import StockRecordFactory, basket_with, stock_records

from shop.basket.models import Basket, Line
from shop.basket.services import basket_count
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


class TestAddView:
    def test_puts_in_and_says_so(self, visitor):
        record = StockRecordFactory()
        answer = add(visitor, record, quantity="2")
        assert answer.status_code == 302
        assert answer["Location"] == reverse("basket")
        assert lines_of(visitor) == {record.pk: 2}
        assert "is in your basket" in told(answer)
        assert f'<a href="{reverse("basket")}">See the basket</a>' in visitor.get(reverse("basket")).text

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
