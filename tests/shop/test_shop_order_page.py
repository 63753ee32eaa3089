"""The page of an order: status for the number, names for those who may know, and no guessing."""

import datetime
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.signing import Signer
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from factories.shop import AFTERNOON, OrderFactory, basket_with, order_basket, stock_records
from support.shoppers import Visitor

from shop.order.access import TooManyTries, phone_matches, sign
from shop.order.confirmation import details_url

pytestmark = pytest.mark.django_db

SECRETS = ("Nguyễn Thu Hà", "0905 123 456", "24 Quang Trung", "ha@example.vn", "+84905123456")


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.fixture
def order():
    """A guest's order."""
    return OrderFactory(email="ha@example.vn")


def shows_details(answer) -> bool:
    seen = [secret for secret in SECRETS[:4] if secret in answer.text]
    assert len(seen) in (0, 4), f"some details only: {seen}"
    return bool(seen)


def page(order, **query) -> str:
    return f"{order.get_absolute_url()}?{'&'.join(f'{k}={v}' for k, v in query.items())}"


class TestWhoSees:
    def test_the_number_alone_shows_the_status(self, visitor, order):
        answer = visitor.get(order.get_absolute_url())
        assert answer.status_code == 200
        assert "Placed" in answer.text
        assert not shows_details(answer)
        for secret in (*SECRETS, order.lines.get().title):
            assert secret not in answer.text

    def test_the_owner(self, visitor, other_visitor):
        user = get_user_model().objects.create_user("chu@example.vn")
        order = OrderFactory(user=user, email="ha@example.vn")
        visitor.force_login(user)
        assert shows_details(visitor.get(order.get_absolute_url()))
        other_visitor.force_login(get_user_model().objects.create_user("khac@example.vn"))
        assert not shows_details(other_visitor.get(order.get_absolute_url()))

    def test_whoever_may_know_reads_what_to_do_next(self, visitor, order):
        known = visitor.get(page(order, k=sign(order.number))).text
        assert "We sent the confirmation to ha@example.vn." in known
        assert "the last four digits of the phone number open it" in known
        assert "We sent the confirmation" not in visitor.get(order.get_absolute_url()).text

    def test_places_are_named_in_the_readers_language(self, visitor, order):
        facility = order.lines.get().partner.facility
        facility.name_en = "The Trial Counter"
        facility.save()
        assert "from The Trial Counter" in visitor.get(page(order, k=sign(order.number))).text

    def test_a_guests_order_belongs_to_no_customer(self, visitor, order):
        visitor.force_login(get_user_model().objects.create_user("khac@example.vn"))
        assert not shows_details(visitor.get(order.get_absolute_url()))

    def test_the_signed_link(self, visitor, order):
        url = urlsplit(details_url(order))
        assert shows_details(visitor.get(f"{url.path}?{url.query}"))
        assert not shows_details(visitor.get(url.path))

    @pytest.mark.parametrize(
        "change", [lambda key: key[:-1], lambda key: "A" + key, lambda key: "", lambda key: "a:b:c"]
    )
    def test_not_with_another_key(self, visitor, order, change):
        assert not shows_details(visitor.get(page(order, k=change(sign(order.number)))))

    def test_a_key_opens_its_own_order_only(self, visitor, order):
        other = OrderFactory(email="ha@example.vn")
        assert not shows_details(visitor.get(page(order, k=sign(other.number))))

    def test_the_link_ends(self, visitor, order, monkeypatch):
        key = parse_qs(urlsplit(details_url(order)).query)["k"][0]
        monkeypatch.setattr("shop.order.access._LINK_AGE", datetime.timedelta(seconds=-1))
        assert not shows_details(visitor.get(page(order, k=key)))

    def test_the_last_four_digits_open_it_for_this_browser(self, visitor, other_visitor, order):
        answer = visitor.post(order.get_absolute_url(), {"digits": " 3456 "})
        assert answer.status_code == 302
        assert shows_details(visitor.get(order.get_absolute_url()))
        assert not shows_details(other_visitor.get(order.get_absolute_url()))

    @pytest.mark.parametrize("digits", ["", "0000", "456", "23456", "+84905123456", "３４５６", "34 56", "%"])
    def test_wrong_digits_do_not(self, visitor, order, digits):
        answer = visitor.post(order.get_absolute_url(), {"digits": digits})
        assert answer.status_code == 422
        assert "not the last four digits" in answer.text
        assert not shows_details(answer)
        assert not shows_details(visitor.get(order.get_absolute_url()))

    def test_the_reason_of_a_cancelled_order_is_for_those_who_may_know(self, visitor, other_visitor, order):
        order.cancel(by=None, at=AFTERNOON, reason="khách báo đổi ý")
        assert "khách báo đổi ý" in visitor.get(page(order, k=sign(order.number))).text
        assert "khách báo đổi ý" not in other_visitor.get(order.get_absolute_url()).text


class TestGuessing:
    def guess(self, order, digits="0000", ip="203.0.113.1", at=AFTERNOON):
        return phone_matches(order, digits, ip=ip, at=at)

    def test_five_tries_an_hour_for_an_order_from_wherever(self, order):
        for number in range(5):
            assert not self.guess(order, ip=f"203.0.113.{number}")
        with pytest.raises(TooManyTries):
            self.guess(order, digits="3456", ip="198.51.100.7")

    def test_ten_a_day(self, order):
        for hour in range(2):
            for _ in range(5):
                self.guess(order, at=AFTERNOON + datetime.timedelta(hours=hour))
        with pytest.raises(TooManyTries):
            self.guess(order, at=AFTERNOON + datetime.timedelta(hours=2))

    def test_an_hour_later_again(self, order):
        for _ in range(5):
            self.guess(order)
        assert self.guess(order, digits="3456", at=AFTERNOON + datetime.timedelta(hours=1))

    def test_twenty_an_hour_from_one_address_over_all_orders(self):
        orders = [OrderFactory() for _ in range(5)]
        for number in range(20):
            self.guess(orders[number % 4])
        with pytest.raises(TooManyTries):
            self.guess(orders[4])
        # The order that was not tried yet keeps its tries for its buyer.
        assert self.guess(orders[4], digits="3456", ip="198.51.100.7")

    def test_no_address_lies_in_the_cache(self, order, monkeypatch):
        keys = []
        monkeypatch.setattr("accounts.tries.cache.add", lambda key, *rest: keys.append(key) or True)
        self.guess(order, ip="203.0.113.77")
        assert keys
        assert not [key for key in keys if "203.0.113" in key or order.number in key]

    def test_the_page_says_so(self, visitor, order):
        answers = [visitor.post(order.get_absolute_url(), {"digits": "0000"}) for _ in range(6)]
        assert [answer.status_code for answer in answers] == [422] * 5 + [429]
        assert "Too many tries" in answers[-1].text
        right = visitor.post(order.get_absolute_url(), {"digits": "3456"})
        assert right.status_code == 429
        assert not shows_details(right)

    def test_needs_a_token(self, order):
        strict = Visitor(enforce_csrf_checks=True)
        assert strict.post(order.get_absolute_url(), {"digits": "3456"}).status_code == 403


class TestPage:
    @pytest.mark.parametrize("number", ["XM00000000", "XM", "1", "100001", "XM%00", "../..", "XMŨ2M9QPA0"])
    def test_unknown_numbers(self, visitor, order, number):
        assert visitor.get(f"/don-hang/{number}/").status_code == 404

    def test_a_number_typed_otherwise_leads_to_the_page(self, visitor, order):
        typed = f"{order.number[:2].lower()}-{order.number[2:6]}-{order.number[6:]}"
        answer = visitor.get(reverse("order", args=[typed]))
        assert answer.status_code == 302
        assert answer["Location"] == order.get_absolute_url()

    def test_is_for_no_cache_and_no_index(self, visitor, order):
        for answer in (
            visitor.get(order.get_absolute_url()),
            visitor.post(order.get_absolute_url(), {"digits": "1"}),
        ):
            assert answer["Cache-Control"] == "private, no-store"
            assert answer["X-Robots-Tag"] == "noindex"
            assert '<meta name="robots" content="noindex">' in answer.text

    def test_lines_and_totals(self, visitor, order):
        text = visitor.get(page(order, k=sign(order.number))).text
        for words in ("290.000\xa0₫", "30.000\xa0₫", "320.000\xa0₫", "Cash on delivery", order.lines.get().title):
            assert words in text

    def test_where_it_is(self, visitor):
        order = OrderFactory(shipped=True)
        text = visitor.get(order.get_absolute_url()).text
        steps = re.findall(r'<li class="(is-done)?"( aria-current="step")?><span>([^<]+)<', text)
        assert steps == [
            ("is-done", "", "Placed"),
            ("is-done", "", "Confirmed"),
            ("is-done", ' aria-current="step"', "On its way"),
            ("", "", "Delivered"),
        ]

    def test_a_line_whose_product_is_gone(self, visitor, order):
        order.lines.get().product.delete()
        answer = visitor.get(page(order, k=sign(order.number)))
        assert answer.status_code == 200
        assert order.lines.get().title in answer.text

    def test_as_many_queries_at_1_line_as_at_20(self, visitor):
        counts = []
        records = stock_records(20)
        for number in (1, 20):
            order = order_basket(basket_with(*records[:number]))
            address = page(order, k=sign(order.number))
            visitor.get(address)
            with CaptureQueriesContext(connection) as queries:
                assert visitor.get(address).text.count("from Quầy") == number
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 8


class TestHead:
    """A HEAD request is answered like a GET: link checkers and previews ask this way."""

    @pytest.mark.parametrize("name", ["basket", "checkout", "order"])
    def test_says_what_get_says(self, visitor, order, name):
        basket = basket_with(*stock_records(2))
        visitor.cookies[settings.OSCAR_BASKET_COOKIE_OPEN] = Signer().sign(basket.pk)
        path = order.get_absolute_url() if name == "order" else reverse(name)
        said, head = visitor.get(path), visitor.head(path)
        assert said.status_code == head.status_code == 200
        assert head.content == b""
        for header in ("Content-Type", "Cache-Control"):
            assert head[header] == said[header]
        if name == "checkout":
            # Nobody filled anything in: there is nothing to complain about.
            assert not head.context["form"].is_bound

    def test_without_goods_it_leads_where_get_leads(self, visitor):
        assert visitor.head(reverse("checkout"))["Location"] == visitor.get(reverse("checkout"))["Location"]

    def test_the_account_s_own_pages_too(self, visitor):
        visitor.force_login(get_user_model().objects.create_user("chu@example.vn"))
        for name in ("orders", "addresses", "address_add", "display"):
            assert visitor.head(reverse(name)).status_code == visitor.get(reverse(name)).status_code == 200
