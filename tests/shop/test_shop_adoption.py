"""A guest's order goes into an account: by the browser that placed it, or by a contact a code has confirmed."""

import pytest
from allauth.account.models import EmailAddress
from factories.accounts import PASSWORD, UserFactory
from factories.shop import OrderFactory

from accounts.models import User
from shop.basket.models import Basket
from shop.order.services import adopt, adoptable

pytestmark = pytest.mark.django_db

MINE = "/tai-khoan/don-hang/"


def confirmed(**values) -> User:
    """Somebody whose e-mail address a code has confirmed."""
    user = UserFactory(**values)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def placed_by(visitor, order) -> None:
    """As after ordering in this browser."""
    session = visitor.session
    session["orders_placed"] = session["orders_seen"] = [order.number]
    session.save()
    visitor.cookies["sessionid"] = session.session_key


class TestContacts:
    def test_a_confirmed_address_or_phone_matches(self):
        user = confirmed(email="mai@example.vn", phone="+84905123456", phone_verified=True)
        by_mail = OrderFactory(email="Mai@Example.vn", phone="+84905000000")
        by_phone = OrderFactory(phone="+84905123456")
        OrderFactory(phone="+84905111111", email="ai@example.vn")
        assert set(adoptable(user)) == {by_mail, by_phone}
        assert adopt(user) == 2
        assert set(user.orders.all()) == {by_mail, by_phone}

    def test_an_unconfirmed_one_does_not(self):
        user = UserFactory(email="mai@example.vn", phone="+84905123456")
        EmailAddress.objects.create(user=user, email=user.email, verified=False, primary=True)
        OrderFactory(email="mai@example.vn", phone="+84905123456")
        assert not adoptable(user).exists()

    def test_somebodys_order_stays_theirs(self):
        user = confirmed(email="mai@example.vn")
        order = OrderFactory(user=UserFactory(), email="mai@example.vn")
        assert adopt(user) == 0
        order.refresh_from_db()
        assert order.user != user

    def test_the_page_offers_them_and_takes_them(self, visitor):
        user = confirmed(email="mai@example.vn")
        order = OrderFactory(email="mai@example.vn")
        visitor.force_login(user)
        assert visitor.get(MINE).context["adoptable"] == 1
        visitor.post(f"{MINE}nhan/")
        page = visitor.get(MINE)
        assert order.number in page.content.decode()
        assert page.context["adoptable"] == 0


class TestBrowser:
    def test_the_order_page_offers_an_account_to_who_ordered(self, visitor):
        order = OrderFactory()
        placed_by(visitor, order)
        assert visitor.get(order.get_absolute_url()).context["may_adopt"] is True

    def test_not_to_who_came_by_four_digits(self, visitor):
        order = OrderFactory(phone="+84905123456")
        visitor.post(order.get_absolute_url(), {"digits": "3456"})
        assert visitor.get(order.get_absolute_url()).context["may_adopt"] is False
        assert visitor.post(f"{order.get_absolute_url()}tai-khoan/").status_code == 404

    def test_signing_up_from_there_takes_it(self, visitor, phone_codes):
        order = OrderFactory(phone="+84905000000")
        placed_by(visitor, order)
        way = visitor.post(f"{order.get_absolute_url()}tai-khoan/").url
        assert way == f"/tai-khoan/dang-ky/?next={order.get_absolute_url()}"
        fields = {
            "name": "Mai",
            "contact": "0905123456",
            "password1": PASSWORD,
            "consent": "on",
            "next": order.get_absolute_url(),
        }
        visitor.post("/tai-khoan/dang-ky/", fields)
        assert order.__class__.objects.get().user is None
        answer = visitor.post("/tai-khoan/dang-ky/ma-dien-thoai/", {"code": phone_codes()})
        assert answer.url == order.get_absolute_url()
        order.refresh_from_db()
        assert order.user.phone == "+84905123456"

    def test_logging_in_without_having_asked_takes_nothing(self, visitor):
        order = OrderFactory()
        placed_by(visitor, order)
        user = UserFactory(email="mai@example.vn")
        visitor.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        order.refresh_from_db()
        assert order.user is None
        visitor.post(f"{order.get_absolute_url()}tai-khoan/")
        order.refresh_from_db()
        assert order.user == user

    def test_a_stranger_gets_nothing(self, visitor):
        order = OrderFactory()
        visitor.force_login(confirmed())
        assert visitor.post(f"{order.get_absolute_url()}tai-khoan/").status_code == 404
        order.refresh_from_db()
        assert order.user is None


class TestAgain:
    def test_puts_the_goods_into_the_basket(self, visitor):
        user = UserFactory()
        order = OrderFactory(user=user, quantity=3)
        visitor.force_login(user)
        assert visitor.post(f"{order.get_absolute_url()}dat-lai/").url == "/gio-hang/"
        [line] = Basket.open.get(owner=user).lines.all()
        assert (line.product_id, line.quantity) == (order.lines.get().product_id, 3)

    def test_says_what_cannot_be_had(self, visitor):
        user = UserFactory()
        order = OrderFactory(user=user)
        order.lines.get().stockrecord.__class__.objects.update(num_in_stock=0, num_allocated=0)
        visitor.force_login(user)
        html = visitor.post(f"{order.get_absolute_url()}dat-lai/", follow=True).content.decode()
        assert order.lines.get().title in html

    def test_anybody_elses_is_not_found(self, visitor):
        order = OrderFactory(user=UserFactory())
        visitor.force_login(UserFactory())
        assert visitor.post(f"{order.get_absolute_url()}dat-lai/").status_code == 404

    def test_the_list_is_paged_and_asks_the_database_the_same(self, visitor, django_assert_max_num_queries):
        user = UserFactory()
        visitor.force_login(user)
        orders = [OrderFactory(user=user) for _ in range(12)]
        with django_assert_max_num_queries(8):
            first = visitor.get(MINE)
        second = visitor.get(MINE, {"page": "2"})
        shown = {order.pk for page in (first, second) for order in page.context["page_obj"]}
        assert (len(first.context["page_obj"]), shown) == (10, {order.pk for order in orders})
        assert visitor.get(MINE, {"page": "nhiều"}).status_code == 200


@pytest.fixture
def phone_codes(monkeypatch):
    """Return the code of the last text to a phone; texts go out at once."""
    from django.db import transaction
    from support.letters import code_in

    from accounts.channels import MemoryChannel

    monkeypatch.setattr(transaction, "on_commit", lambda call, **kwargs: call())
    MemoryChannel.outbox.clear()
    yield lambda: code_in(MemoryChannel.outbox[-1][1])
    MemoryChannel.outbox.clear()
