"""My account: my orders and nobody else's."""

import pytest
from django.contrib.auth.models import Group
from django.utils import translation
from factories.accounts import UserFactory
from factories.officers import AreaOfficerFactory
from factories.producers import ProducerFactory
from factories.shop import OrderFactory

from accounts.overview import SHOWROOM_STAFF, Work, roles_of
from catalogue.producers.models import ProducerMember
from cms.foundation import EDITORS, MODERATORS, lay_foundation

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
        with django_assert_max_num_queries(10):
            page = client.get("/tai-khoan/")
        assert list(page.context["latest"]) == orders[:1:-1]
        assert "0905 123 456" in page.content.decode()

    def test_without_orders_shows_a_way_on(self, client):
        client.force_login(UserFactory())
        assert b'href="/san-pham/"' in client.get("/tai-khoan/").content

    def test_says_who_somebody_is(self, client):
        customer, editor, officer = UserFactory(), UserFactory(staff=True), UserFactory()
        AreaOfficerFactory(user=officer)
        member = ProducerMember.objects.create(user=UserFactory(), producer=ProducerFactory(), role="owner")
        seen = {}
        for name, user in {"c": customer, "e": editor, "o": officer, "m": member.user}.items():
            client.force_login(user)
            seen[name] = client.get("/en/tai-khoan/").content.decode()
        assert "Customer" in seen["c"]
        assert "Administrator of the site" in seen["e"]
        assert "/quan-tri/" in seen["e"]
        assert "/quan-tri/" not in seen["c"] + seen["o"] + seen["m"]
        assert "Officer" in seen["o"]
        assert 'href="/en/can-bo/"' in seen["o"]
        assert "can-bo" not in seen["c"] + seen["e"] + seen["m"]
        assert member.producer.name in seen["m"]
        assert "Customer" not in seen["e"] + seen["o"] + seen["m"]

    def test_says_for_whom_and_what_is_not_open_yet(self, client):
        member = ProducerMember.objects.create(user=UserFactory(), producer=ProducerFactory(), role="packer")
        AreaOfficerFactory(user=member.user, title="chuyên viên")
        lines = roles_of(member.user)
        assert [line.work for line in lines] == [Work.OFFICER, Work.PRODUCER]
        assert lines[0].title == "Chuyên viên"
        assert lines[0].detail == member.user.offices.get().area_name
        assert lines[1].detail == member.producer.name
        client.force_login(member.user)
        html = client.get("/en/tai-khoan/").content.decode()
        assert "Chuyên viên" in html
        assert "own pages are not open yet" in html

    def test_staff_of_a_sale_point_are_told_that_their_pages_are_not_open(self, client):
        user = UserFactory()
        user.groups.add(Group.objects.create(name=SHOWROOM_STAFF))
        client.force_login(user)
        html = client.get("/en/tai-khoan/").content.decode()
        assert "Staff of a sale point" in html
        assert "own pages are not open yet" in html
        assert "Customer" not in html

    def test_an_office_that_ended_is_no_office(self):
        office = AreaOfficerFactory()
        office.ends_on = office.starts_on
        office.save()
        assert roles_of(office.user) == []

    @pytest.mark.parametrize(
        ("group", "title"), [(EDITORS, "Editor"), (MODERATORS, "Moderator"), ("", "Administrator of the site")]
    )
    def test_an_editor_is_told_from_a_moderator(self, group, title):
        lay_foundation()
        user = UserFactory(is_superuser=not group)
        if group:
            user.groups.add(Group.objects.get(name=group))
        with translation.override("en"):
            [line] = roles_of(user)
        assert (line.title, line.href, line.needs_second_step) == (title, "/quan-tri/", True)

    @pytest.mark.parametrize("stock", ["signup/", "email/", "social/", "login/", "password/reset/"])
    def test_other_pages_of_the_library_are_not_served(self, client, stock):
        assert client.get(f"/tai-khoan/{stock}").status_code == 404
