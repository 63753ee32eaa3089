"""My account: my orders and nobody else's."""

import pytest
from factories.accounts import UserFactory
from factories.shop import OrderFactory

pytestmark = pytest.mark.django_db


class TestOverview:
    def test_asks_strangers_to_log_in(self, client):
        assert client.get("/tai-khoan/").url == "/tai-khoan/dang-nhap/?next=/tai-khoan/"

    def test_shows_my_orders_and_nobody_elses(self, client):
        me, other = UserFactory(), UserFactory()
        mine, others = OrderFactory(user=me), OrderFactory(user=other)
        guests = OrderFactory()
        client.force_login(me)
        html = client.get("/tai-khoan/").content.decode()
        assert mine.number in html
        assert others.number not in html
        assert guests.number not in html

    def test_pages_and_the_same_number_of_queries(self, client, django_assert_max_num_queries):
        me = UserFactory(by_phone=True, phone="+84905123456")
        client.force_login(me)
        orders = [OrderFactory(user=me) for _ in range(12)]
        with django_assert_max_num_queries(8):
            first = client.get("/tai-khoan/")
        assert len(first.context["page_obj"]) == 10
        second = client.get("/tai-khoan/", {"page": "2"})
        shown = {order.pk for page in (first, second) for order in page.context["page_obj"]}
        assert shown == {order.pk for order in orders}
        assert client.get("/tai-khoan/", {"page": "nhiều"}).status_code == 200
        assert "0905 123 456" in first.content.decode()

    def test_without_orders_shows_a_way_on(self, client):
        client.force_login(UserFactory())
        assert b'href="/san-pham/"' in client.get("/tai-khoan/").content

    @pytest.mark.parametrize("stock", ["signup/", "email/", "social/", "dang-ky/", "login/", "password/reset/"])
    def test_other_pages_of_the_library_are_not_served(self, client, stock):
        assert client.get(f"/tai-khoan/{stock}").status_code == 404
