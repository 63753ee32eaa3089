"""My account: my orders and nobody else's."""

import pytest
from django.contrib.auth.models import Group
from factories.accounts import UserFactory
from factories.producers import ProducerFactory
from factories.shop import OrderFactory

from accounts.rules import PROVINCE_OFFICERS
from catalogue.producers.models import ProducerMember

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

    def test_shows_the_latest_and_asks_the_database_the_same(self, client, django_assert_max_num_queries):
        me = UserFactory(by_phone=True, phone="+84905123456")
        client.force_login(me)
        orders = [OrderFactory(user=me) for _ in range(5)]
        with django_assert_max_num_queries(9):
            page = client.get("/tai-khoan/")
        assert list(page.context["latest"]) == orders[:1:-1]
        assert "0905 123 456" in page.content.decode()

    def test_without_orders_shows_a_way_on(self, client):
        client.force_login(UserFactory())
        assert b'href="/san-pham/"' in client.get("/tai-khoan/").content

    def test_says_who_somebody_is(self, client):
        customer, editor, officer = UserFactory(), UserFactory(staff=True), UserFactory()
        officer.groups.add(Group.objects.create(name=PROVINCE_OFFICERS))
        member = ProducerMember.objects.create(user=UserFactory(), producer=ProducerFactory(), role="owner")
        seen = {}
        for name, user in {"c": customer, "e": editor, "o": officer, "m": member.user}.items():
            client.force_login(user)
            seen[name] = client.get("/en/tai-khoan/").content.decode()
        assert "Customer" in seen["c"]
        assert "Editor" in seen["e"]
        assert "/quan-tri/" in seen["e"]
        assert "/quan-tri/" not in seen["c"] + seen["o"] + seen["m"]
        assert "Officer" in seen["o"]
        assert member.producer.name in seen["m"]
        assert "Customer" not in seen["e"] + seen["o"] + seen["m"]

    @pytest.mark.parametrize("stock", ["signup/", "email/", "social/", "login/", "password/reset/"])
    def test_other_pages_of_the_library_are_not_served(self, client, stock):
        assert client.get(f"/tai-khoan/{stock}").status_code == 404
