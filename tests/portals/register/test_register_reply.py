"""The right to reply: who may send, what an officer of the area decides, what the public sees."""

import pytest
from django.urls import reverse
from django.utils import timezone
from factories.accounts import UserFactory
from factories.certificates import TODAY, certificate_with
from factories.officers import AreaOfficerFactory
from factories.producers import ProducerMemberFactory

from accounts.models import AuditEntry
from catalogue.certificates.models import Reply
from catalogue.certificates.rules import Status

pytestmark = pytest.mark.django_db


@pytest.fixture
def revoked():
    return certificate_with(Status.REVOKED, on=timezone.localdate())


@pytest.fixture
def owner(client, revoked):
    user = UserFactory()
    ProducerMemberFactory(user=user, producer=revoked.product.producer, role="owner")
    client.force_login(user)
    return user


def address(certificate) -> str:
    return reverse("certificate_reply", args=[certificate.code])


def public_page(client, certificate) -> str:
    client.logout()
    return client.get(certificate.get_absolute_url()).content.decode()


class TestSending:
    def test_an_owner_sends_one_and_it_waits(self, client, revoked, owner):
        assert client.get(address(revoked)).status_code == 200
        response = client.post(address(revoked), {"text": "Chúng tôi đã đổi nguồn nước."})
        assert response.url == address(revoked)
        reply = Reply.objects.get()
        assert (reply.state, reply.sent_by, reply.sent_on) == ("sent", owner, timezone.localdate())
        assert "đổi nguồn nước" in client.get(address(revoked)).content.decode()
        assert "đổi nguồn nước" not in public_page(client, revoked)
        assert AuditEntry.objects.filter(act="reply.sent", by=owner, subject=revoked.code).exists()

    def test_a_second_one_waits_for_the_first_to_be_read(self, client, revoked, owner):
        client.post(address(revoked), {"text": "Một"})
        response = client.post(address(revoked), {"text": "Hai"})
        assert response.status_code == 400
        assert ">Hai</textarea>" in response.content.decode()
        assert Reply.objects.count() == 1

    @pytest.mark.parametrize("text", ["", "   ", "a" * 2001])
    def test_empty_and_endless_ones_are_refused_beside_the_field(self, client, revoked, owner, text):
        response = client.post(address(revoked), {"text": text})
        assert response.status_code == 400
        assert 'id="text-e"' in response.content.decode()
        assert not Reply.objects.exists()

    def test_nobody_else_finds_the_page(self, client, revoked):
        assert "/tai-khoan/dang-nhap/" in client.get(address(revoked)).url
        for role in ("editor", "packer"):
            user = UserFactory()
            ProducerMemberFactory(user=user, producer=revoked.product.producer, role=role)
            client.force_login(user)
            assert client.get(address(revoked)).status_code == 404
        stranger = UserFactory()
        ProducerMemberFactory(user=stranger, role="owner")
        client.force_login(stranger)
        assert client.post(address(revoked), {"text": "x"}).status_code == 404
        assert not Reply.objects.exists()

    @pytest.mark.parametrize("status", sorted(set(Status) - {Status.REVOKED, Status.EXPIRED}))
    def test_there_is_nothing_to_reply_to_where_nothing_is_adverse(self, client, status):
        certificate = certificate_with(status, on=timezone.localdate())
        user = UserFactory()
        ProducerMemberFactory(user=user, producer=certificate.product.producer, role="owner")
        client.force_login(user)
        assert client.get(address(certificate)).status_code == 404


class TestReading:
    @pytest.fixture
    def reply(self, revoked):
        return Reply.objects.create(certificate=revoked, text="Chúng tôi đã sửa nhãn.", sent_on=TODAY)

    @pytest.fixture
    def officer(self, client, revoked):
        office = AreaOfficerFactory(level="province", area=revoked.product.province)
        client.force_login(office.user)
        return office.user

    def test_a_published_one_stands_on_the_page_with_its_day(self, client, revoked, reply, officer):
        assert "đã sửa nhãn" in client.get(reverse("desk_replies")).content.decode()
        assert client.post(reverse("desk_reply_publish", args=[reply.pk])).status_code == 302
        reply.refresh_from_db()
        assert (reply.state, reply.read_by) == ("published", officer)
        page = public_page(client, revoked)
        assert "đã sửa nhãn" in page
        assert "24/11/2026" in page
        assert AuditEntry.objects.filter(act="reply.published", by=officer).exists()

    def test_a_refused_one_needs_a_reason_and_stays_away(self, client, revoked, reply, officer):
        refuse = reverse("desk_reply_refuse", args=[reply.pk])
        response = client.post(refuse, {"reason": " "})
        assert response.status_code == 400
        assert f'id="why{reply.pk}-e"' in response.content.decode()
        client.post(refuse, {"reason": "Có nêu tên người khác"})
        reply.refresh_from_db()
        assert (reply.state, reply.refusal) == ("refused", "Có nêu tên người khác")
        assert "đã sửa nhãn" not in public_page(client, revoked)

    def test_it_is_decided_once(self, client, reply, officer):
        client.post(reverse("desk_reply_publish", args=[reply.pk]))
        assert client.post(reverse("desk_reply_refuse", args=[reply.pk]), {"reason": "Muộn"}).status_code == 400
        reply.refresh_from_db()
        assert reply.state == "published"

    def test_another_area_finds_nothing(self, client, reply):
        client.force_login(AreaOfficerFactory(level="province", area=certificate_with("valid").product.province).user)
        assert "đã sửa nhãn" not in client.get(reverse("desk_replies")).content.decode()
        assert client.post(reverse("desk_reply_publish", args=[reply.pk])).status_code == 404
        assert client.post(reverse("desk_reply_refuse", args=[reply.pk]), {"reason": "x"}).status_code == 404
