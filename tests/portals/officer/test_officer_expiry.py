"""The expiry board, reminding by hand, the log, and the calendar behind its secret address."""

import datetime

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from factories.certificates import CertificateFactory, days
from factories.officers import AreaOfficerFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from notices.models import Notice

pytestmark = pytest.mark.django_db


def ends_in(count, **kwargs):
    last = timezone.localdate() + days(count)
    kwargs.setdefault("product", ProductFactory(producer=ProducerFactory(email="htx@example.vn")))
    return CertificateFactory(valid_from=last - days(1000), valid_until=last, **kwargs)


@pytest.fixture
def ministry(client):
    office = AreaOfficerFactory()
    client.force_login(office.user)
    return office


@pytest.fixture
def elsewhere(client):
    """An officer of another commune than any product's."""
    office = AreaOfficerFactory(level="commune", area=ProductFactory().commune)
    client.force_login(office.user)
    return office


class TestBoard:
    def test_counts_every_band_and_says_the_windows(self, client, ministry):
        for count in (-3, 0, 30, 60, 120, 130, 180, 181):
            ends_in(count)
        response = client.get(reverse("desk_expiry"))
        assert [count for _label, count, _query, _current in response.context["tabs"]] == [7, 1, 1, 1, 1, 1, 2]
        states = {row.days_left: row.window.state for row in response.context["rows"]}
        assert states == {
            -3: "closed",
            0: "closed",
            30: "closed",
            60: "closed",
            120: "closing",
            130: "closing",
            180: "open",
        }

    def test_keeps_its_queries(self, client, ministry, django_assert_max_num_queries):
        ends_in(30)
        client.get(reverse("desk_expiry"))
        with django_assert_max_num_queries(14) as one:
            client.get(reverse("desk_expiry"))
        for _count in range(4):
            ends_in(30)
        with django_assert_max_num_queries(len(one)):
            client.get(reverse("desk_expiry"))

    def test_shows_nothing_of_another_area(self, client, elsewhere):
        other = ends_in(30)
        assert client.get(reverse("desk_expiry")).context["rows"] == []
        assert client.post(reverse("desk_remind", args=[other.code])).status_code == 404
        assert not Notice.objects.exists()


class TestReminding:
    def test_one_click_then_refused_then_insisted_on(self, client, ministry, django_capture_on_commit_callbacks):
        address = reverse("desk_remind", args=[ends_in(130).code])
        with django_capture_on_commit_callbacks(execute=True):
            assert client.post(address).status_code == 302
        assert [letter.to for letter in mail.outbox] == [["htx@example.vn"]]
        assert client.post(address).status_code == 409
        assert Notice.objects.count() == 1
        assert client.post(address, {"again": "1"}).status_code == 302
        assert Notice.objects.count() == 2

    def test_a_selection_is_asked_about_first(self, client, ministry):
        ends_in(20)
        ends_in(100)
        page = client.get(reverse("desk_remind_many"), {"muc": "30"})
        assert page.context["sent"] == 1
        assert not Notice.objects.exists()
        client.post(reverse("desk_remind_many"), {"muc": "30"})
        assert Notice.objects.count() == 1


class TestLog:
    def test_masks_addresses_and_sends_again(self, client, ministry):
        client.post(reverse("desk_remind", args=[ends_in(130).code]))
        Notice.objects.update(state="failed", problem="TimeoutError", tries=1)
        page = client.get(reverse("desk_reminders")).content.decode()
        assert "h•••@example.vn" in page
        assert "htx@example.vn" not in page
        client.post(reverse("desk_reminder_again", args=[Notice.objects.get().pk]))
        assert Notice.objects.filter(resends__isnull=False).count() == 1

    def test_another_area_neither_sees_nor_sends(self, client, elsewhere):
        one = ends_in(130)
        notice = Notice.objects.create(
            kind="certificate_ends", subject_ref=f"certificate:{one.code}:hand", title="T", text="t",
            address="a@example.vn", state="failed", made_at=timezone.now(),
        )  # fmt: skip
        assert list(client.get(reverse("desk_reminders")).context["page"]) == []
        assert client.post(reverse("desk_reminder_again", args=[notice.pk])).status_code == 404


class TestCalendar:
    def address(self, client):
        return "/can-bo/lich/" + client.get(reverse("desk_expiry")).context["calendar"].split("/can-bo/lich/")[1]

    def test_is_a_valid_calendar_with_two_days_a_certificate(self, client, ministry):
        ends_in(130, product=ProductFactory(title="Mật ong, rừng; " + "ngàn " * 20, producer=ProducerFactory()))
        address = self.address(client)
        client.logout()
        response = client.get(address)
        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        body = response.content
        assert all(len(line) <= 75 for line in body.split(b"\r\n"))
        assert b"\n" not in body.replace(b"\r\n", b"")
        whole = body.decode().replace("\r\n ", "")
        assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == 2
        assert r"Mật ong\, rừng\; ngàn" in whole
        last = timezone.localdate() + days(130)
        assert f"DTSTART;VALUE=DATE:{last:%Y%m%d}\r\nDTEND;VALUE=DATE:{last + days(1):%Y%m%d}" in whole
        assert f"DTSTART;VALUE=DATE:{last - days(120):%Y%m%d}" in whole

    def test_dies_with_a_new_address_and_with_the_office(self, client, ministry):
        old = self.address(client)
        client.post(reverse("desk_calendar_renew"))
        assert client.get(old).status_code == 404
        new = self.address(client)
        assert client.get(new).status_code == 200
        assert client.get(new.replace(".ics", "x.ics")).status_code == 404
        ministry.ends_on = timezone.localdate() - datetime.timedelta(days=1)
        ministry.save()
        assert client.get(new).status_code == 404
