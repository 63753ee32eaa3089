"""One's data: all of it to see and to take along; erased at once but for what the law keeps."""

import datetime
import json

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from django.contrib.sessions.models import Session
from django.core import mail
from django.test import Client
from django.utils import timezone
from factories.accounts import PASSWORD, UserFactory
from factories.areas import CommuneFactory
from factories.producers import ProducerFactory
from factories.shop import OrderFactory

from accounts import services
from accounts.models import User
from catalogue.producers.models import ProducerMember
from shop.address.models import UserAddress
from shop.address.services import keep_address
from shop.basket.models import Basket
from shop.order.models import Order
from shop.order.services import forget_buyers

pytestmark = pytest.mark.django_db

ERASE = "/tai-khoan/du-lieu/xoa/"
NOW = datetime.datetime(2026, 11, 24, 8, 0, tzinfo=datetime.UTC)


@pytest.fixture
def me(client):
    """A customer with everything that is kept of one."""
    user = UserFactory(email="mai@example.vn", phone="+84905123456", phone_verified=True, consented_at=NOW)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    commune = CommuneFactory()
    keep_address(user=user, name="Trần Thị Mai", phone="+84905123456", commune=commune, street="24 Quang Trung")
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "s"})
    client.force_login(user)
    return user


def yes(**changed):
    """The form, filled in."""
    return {"password": PASSWORD, "agreed": "on", **changed}


class TestExport:
    def test_asks_for_the_password(self, client, me):
        for path in ("/tai-khoan/du-lieu/", "/tai-khoan/du-lieu/tai-ve/"):
            assert client.get(path).url.startswith("/tai-khoan/xac-nhan/")

    def test_holds_everything_and_nothing_of_others(self, client, me):
        mine = OrderFactory(user=me, email="mai@example.vn", note="Gọi trước", name="Trần Thị Mai")
        others = OrderFactory(user=UserFactory(), name="Người Khác")
        client.post("/tai-khoan/xac-nhan/", {"password": PASSWORD})
        answer = client.get("/tai-khoan/du-lieu/tai-ve/")
        assert "attachment" in answer["Content-Disposition"]
        held = json.loads(answer.content)
        assert held["account"]["email"] == "mai@example.vn"
        assert held["consents"] == [{"purpose": "account", "given_at": NOW.isoformat()}]
        assert held["addresses"][0]["street"] == "24 Quang Trung"
        [order] = held["orders"]
        assert (order["number"], order["note"], order["total"]) == (
            mine.number,
            "Gọi trước",
            int(mine.total_incl_tax),
        )
        assert order["lines"][0]["quantity"] == 2
        assert held["log_ins"]["second_step"][0]["kind"] == "recovery_codes"
        assert others.number not in answer.content.decode()
        html = client.get("/tai-khoan/du-lieu/").content.decode()
        assert mine.number in html
        assert "24 Quang Trung" in html

    def test_holds_no_secret(self, client, me):
        text = json.dumps(services.data_of(me))
        assert me.password not in text
        assert '"seed"' not in text

    def test_asks_the_database_the_same_for_many_orders(self, me, django_assert_num_queries):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        OrderFactory(user=me)
        with CaptureQueriesContext(connection) as few:
            services.data_of(me)
        for _ in range(4):
            OrderFactory(user=me)
        with django_assert_num_queries(len(few)):
            services.data_of(me)


class TestErase:
    def test_says_what_goes_and_what_stays(self, client, me):
        html = client.get(f"/en{ERASE}").content.decode()
        assert "Law 122/2025, Article 16" in html
        assert "checked" not in html

    @pytest.mark.parametrize("changed", [{"password": "không phải"}, {"agreed": ""}])
    def test_wants_the_password_and_a_yes(self, client, me, changed):
        assert client.post(ERASE, yes(**changed)).status_code == 422
        assert User.objects.filter(pk=me.pk).exists()

    def test_takes_everything_at_once(self, client, me, caplog):
        caplog.set_level("INFO")
        elsewhere = Client()
        elsewhere.force_login(me)
        order = OrderFactory(user=me, delivered=True, name="Trần Thị Mai", email="mai@example.vn")
        Basket.objects.create(owner=me)
        mail.outbox.clear()
        assert client.post(ERASE, yes()).url == "/tai-khoan/du-lieu/da-xoa/"
        assert not User.objects.filter(pk=me.pk).exists()
        assert not UserAddress.objects.exists()
        assert not EmailAddress.objects.exists()
        assert not Authenticator.objects.exists()
        assert not Basket.open.filter(owner__isnull=False).exists()
        assert elsewhere.get("/tai-khoan/").status_code == 302
        ids = [session.get_decoded().get("_auth_user_id") for session in Session.objects.all()]
        assert str(me.pk) not in ids
        order.refresh_from_db()
        assert (order.user, order.status) == (None, "delivered")
        assert order.shipping_address.first_name == "Trần Thị Mai"
        [letter] = mail.outbox
        assert letter.to == ["mai@example.vn"]
        assert "mai@example.vn" not in caplog.text
        assert "905123456" not in caplog.text
        assert "account erased" in caplog.text

    @pytest.mark.parametrize("steps", [[], ["confirm"], ["confirm", "ship"]])
    def test_an_order_on_its_way_stands_against_it(self, client, me, steps):
        OrderFactory(user=me, steps=steps)
        assert client.post(ERASE, yes()).status_code == 409
        assert User.objects.filter(pk=me.pk).exists()

    def test_work_stands_against_it(self, me):
        editor, member = UserFactory(), UserFactory()
        editor.groups.add(Group.objects.create(name="Any"))
        ProducerMember.objects.create(user=member, producer=ProducerFactory(), role="packer")
        for user in (editor, member, UserFactory(staff=True)):
            with pytest.raises(services.CannotErase):
                services.erase(user=user, at=NOW)
            assert User.objects.filter(pk=user.pk).exists()

    def test_an_erasure_that_fails_leaves_everything(self, me, monkeypatch):
        def fail(self, *args, **kwargs):
            raise RuntimeError

        monkeypatch.setattr(User, "delete", fail)
        Basket.objects.create(owner=me)
        with pytest.raises(RuntimeError):
            services.erase(user=me, at=NOW)
        assert Basket.open.filter(owner=me).exists()
        assert UserAddress.objects.filter(user=me).exists()
        assert mail.outbox == []


class TestOrdersThatEndedLongAgo:
    def order(self, *, ended: datetime.datetime, **values) -> Order:
        """An order that ended then."""
        order = OrderFactory(delivered=True, email="ha@example.vn", note="Gọi trước", **values)
        order.status_changes.update(at=ended)
        return order

    def test_lose_their_buyer_after_three_years_and_keep_their_figures(self):
        order = self.order(ended=NOW.replace(year=2023, day=23))
        before = order.total_incl_tax
        assert forget_buyers(NOW) == 1
        order = Order.objects.get(pk=order.pk)
        address = order.shipping_address
        assert (order.phone, order.guest_email, order.note) == ("", "", "")
        assert (address.first_name, address.line1, address.place_typed, address.notes) == ("", "", "", "")
        assert not address.phone_number
        assert "Quang Trung" not in address.search_text
        assert address.commune_name
        assert (order.total_incl_tax, order.lines.count(), order.number) == (before, 1, order.number)
        assert forget_buyers(NOW) == 0

    def test_keep_it_until_the_last_day(self):
        order = self.order(ended=NOW.replace(year=2023) + datetime.timedelta(seconds=1))
        assert forget_buyers(NOW) == 0
        order.refresh_from_db()
        assert order.phone

    def test_an_open_order_and_one_in_an_account_keep_it(self):
        mine = self.order(ended=NOW.replace(year=2020), user=UserFactory())
        going = OrderFactory(shipped=True)
        going.status_changes.update(at=NOW.replace(year=2020))
        assert forget_buyers(NOW) == 0
        for order in (mine, going):
            order.refresh_from_db()
            assert order.phone

    def test_the_page_then_opens_to_no_digits(self, client):
        order = self.order(ended=NOW.replace(year=2020))
        forget_buyers(NOW)
        for digits in ("", "3456", "0000"):
            assert client.post(f"/don-hang/{order.number}/", {"digits": digits}).status_code == 422

    def test_the_clock_does_it(self):
        from setup.clock import jobs

        self.order(ended=timezone.now() - datetime.timedelta(days=1200))
        job = next(job for job in jobs() if job.name == "order.forget_buyers")
        assert job.call(timezone.now()) == 1
