"""The life of an officer's account: asked, here, another role, handed over, gone."""

import datetime
import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.sessions.models import Session
from django.core import mail
from factories.accounts import UserFactory
from factories.areas import CommuneFactory, ProvinceFactory
from factories.officers import AreaOfficerFactory

from accounts.models import AuditEntry
from catalogue.areas.models import AreaOfficer, OfficerInvitation

pytestmark = pytest.mark.django_db


@pytest.fixture
def province():
    return ProvinceFactory()


@pytest.fixture
def chief(province):
    """A province's administrator."""
    return AreaOfficerFactory(level="province", area=province, administrator=True)


def member(email: str):
    user = UserFactory(email=email)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def asked(client, chief, email: str, area, django_capture_on_commit_callbacks, role="officer") -> str:
    """Ask somebody; return the path of the link that the page shows."""
    client.force_login(chief.user)
    with django_capture_on_commit_callbacks(execute=True):
        page = client.post("/can-bo/tai-khoan/moi/", {"email": email, "area": area.pk, "role": role})
    assert page.status_code == 200
    return re.search(r"/can-bo/moi/[\w-]+/", page.content.decode()).group()


class TestInvitation:
    def test_goes_out_once_and_opens_once(self, client, chief, province, django_capture_on_commit_callbacks):
        path = asked(client, chief, "moi@example.vn", province, django_capture_on_commit_callbacks)
        assert path in mail.outbox[-1].body
        assert path.split("/")[-2] not in str(OfficerInvitation.objects.values())
        assert path not in client.get("/can-bo/tai-khoan/").content.decode()
        client.logout()
        assert "/tai-khoan/dang-nhap/?next=" in client.get(path).content.decode()
        user = member("moi@example.vn")
        client.force_login(user)
        assert client.post(path).url == "/can-bo/"
        assert client.get("/can-bo/").status_code == 200
        assert client.get(path).status_code == 404
        acts = list(AuditEntry.objects.order_by("id").values_list("act", "province"))
        assert acts == [("officer.invited", province.code), ("officer.took_up", province.code)]

    def test_is_for_the_confirmed_address_only(self, client, chief, province, django_capture_on_commit_callbacks):
        path = asked(client, chief, "moi@example.vn", province, django_capture_on_commit_callbacks)
        for user in (member("khac@example.vn"), UserFactory(email="moi@example.vn")):
            client.force_login(user)
            assert client.post(path).status_code == 409
            assert not user.offices.exists()

    def test_past_or_cancelled_opens_nothing(self, client, chief, province, django_capture_on_commit_callbacks):
        path = asked(client, chief, "moi@example.vn", province, django_capture_on_commit_callbacks)
        client.post(f"/can-bo/tai-khoan/moi/{OfficerInvitation.objects.get().pk}/huy/")
        assert client.get(path).status_code == 404
        path = asked(client, chief, "moi@example.vn", province, django_capture_on_commit_callbacks)
        OfficerInvitation.objects.update(expires_at=datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))
        assert client.get(path).status_code == 404

    def test_reaches_one_level_down_and_no_further(self, client, chief, province):
        ours, theirs = CommuneFactory(parent=province), CommuneFactory()
        client.force_login(chief.user)
        for area, status in ((ours, 200), (theirs, 422), (theirs.parent, 422)):
            data = {"email": f"moi{area.pk}@example.vn", "area": area.pk, "role": "officer"}
            assert client.post("/can-bo/tai-khoan/moi/", data).status_code == status
        assert client.post("/can-bo/tai-khoan/moi/", {"email": "bo@example.vn", "role": "officer"}).status_code == 422
        assert {row.area for row in OfficerInvitation.objects.all()} == {ours}


class TestOffice:
    def test_leaving_shuts_the_desk_and_ends_sessions(
        self, client, chief, province, django_capture_on_commit_callbacks
    ):
        officer = AreaOfficerFactory(level="province", area=province)
        theirs = type(client)()
        theirs.force_login(officer.user)
        assert theirs.get("/can-bo/").status_code == 200
        client.force_login(chief.user)
        with django_capture_on_commit_callbacks(execute=True):
            client.post(f"/can-bo/tai-khoan/{officer.pk}/thoi-viec/")
        keys = [row.get_decoded().get("_auth_user_id") for row in Session.objects.all()]
        assert str(officer.user_id) not in keys
        assert theirs.get("/can-bo/").url.startswith("/tai-khoan/dang-nhap/")
        theirs.force_login(officer.user)
        assert theirs.get("/can-bo/").status_code == 403
        assert AuditEntry.objects.get().act == "officer.left"

    def test_the_last_administrator_stays_until_there_is_a_successor(self, client, chief, province):
        client.force_login(chief.user)
        client.post(f"/can-bo/tai-khoan/{chief.pk}/thoi-viec/")
        client.post(f"/can-bo/tai-khoan/{chief.pk}/vai-tro/", {"role": "officer"})
        chief.refresh_from_db()
        assert chief.ends_on is None
        other = AreaOfficerFactory(level="province", area=province)
        client.post(f"/can-bo/tai-khoan/{chief.pk}/ban-giao/", {"to": other.pk})
        chief.refresh_from_db()
        held = AreaOfficer.objects.get(user=other.user, ends_on__isnull=True)
        assert chief.ends_on is not None
        assert chief.hands_over_to == held
        assert held.is_administrator

    def test_another_role_is_another_row(self, client, chief, province):
        officer = AreaOfficerFactory(level="province", area=province)
        client.force_login(chief.user)
        client.post(f"/can-bo/tai-khoan/{officer.pk}/vai-tro/", {"role": "administrator", "title": "Chánh VP"})
        first, second = officer.user.offices.order_by("pk")
        assert (first.role, second.role, second.title) == ("officer", "administrator", "Chánh VP")
        assert first.ends_on is not None

    def test_handing_over_to_another_desk_is_refused(self, client, chief, province):
        below = AreaOfficerFactory(level="commune", area=CommuneFactory(parent=province))
        client.force_login(chief.user)
        client.post(f"/can-bo/tai-khoan/{chief.pk}/ban-giao/", {"to": below.pk})
        chief.refresh_from_db()
        assert chief.ends_on is None

    def test_others_and_higher_ones_are_not_found(self, client, chief):
        client.force_login(chief.user)
        for other in (AreaOfficerFactory(), AreaOfficerFactory(level="province", area=ProvinceFactory())):
            assert client.get(f"/can-bo/tai-khoan/{other.pk}/").status_code == 404
            assert client.post(f"/can-bo/tai-khoan/{other.pk}/thoi-viec/").status_code == 404

    def test_the_list_asks_the_database_the_same_for_many(
        self, client, chief, province, django_assert_max_num_queries
    ):
        AreaOfficerFactory.create_batch(20, level="province", area=province)
        client.force_login(chief.user)
        with django_assert_max_num_queries(10):
            assert client.get("/can-bo/tai-khoan/").content.decode().count("<tr>") == 22


class TestAudit:
    def test_shows_what_concerns_the_own_area(self, client, chief, province):
        at = datetime.datetime(2026, 11, 24, 3, tzinfo=datetime.UTC)
        AuditEntry.objects.create(
            at=at, by=chief.user, act="proposal.sent", subject="Mật ong", province=province.code
        )
        AuditEntry.objects.create(at=at, act="proposal.sent", subject="Của nơi khác", province="zz")
        client.force_login(chief.user)
        html = client.get("/can-bo/nhat-ky/").content.decode()
        assert "Mật ong" in html
        assert "Của nơi khác" not in html
        for query, shown in (
            ("day=2026-11-24", True),
            ("day=2026-11-23", False),
            ("day=hôm", True),
            ("act=officer.left", False),
            (f"who={chief.user.first_name}", True),
            ("who=Không", False),
        ):
            assert ("Mật ong" in client.get(f"/can-bo/nhat-ky/?{query}").content.decode()) is shown, query
        client.force_login(AreaOfficerFactory().user)
        assert "Của nơi khác" in client.get("/can-bo/nhat-ky/").content.decode()
