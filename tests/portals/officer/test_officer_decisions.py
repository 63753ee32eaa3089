"""The second person's page: the maker sees no confirm button, another records, other desks see nothing."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from factories.products import ProductFactory
from pypdf import PdfWriter

from catalogue.certificates.models import Certificate, Proposal
from catalogue.certificates.services import proposals
from catalogue.certificates.services.files import take_file

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(province_desk):
    desk, now = province_desk, timezone.now()
    product = ProductFactory(public=True, commune=desk.commune)
    proposal = proposals.draft(
        kind="grant", office=desk.office, by=desk.office.user, at=now,
        decision_facts={"kind": "recognition", "number": "9/QĐ", "signed_on": desk.today, "issuer": desk.issuer.pk},
        lines=[{"product": product.code, "stars": 4, "valid_from": desk.today}],
    )  # fmt: skip
    return proposals.send(proposal, by=desk.office.user, at=now)


def test_the_maker_cannot_confirm(client, sent):
    page = reverse("desk_proposal", args=[sent.pk])
    assert 'value="confirm"' not in client.get(page).content.decode()
    client.post(page, {"act": "confirm", "seen": sent.sent_at.isoformat()})
    assert not Certificate.objects.exists()


def test_the_second_person_confirms(client, province_desk, sent):
    client.force_login(province_desk.second.user)
    page = reverse("desk_proposal", args=[sent.pk])
    assert page in client.get(reverse("desk_proposals") + "?trang_thai=open").content.decode()
    assert 'value="confirm"' in client.get(page).content.decode()
    client.post(page, {"act": "confirm", "seen": "2026-01-01T00:00:00+00:00"})
    client.post(page, {"act": "confirm", "seen": "hôm qua"})
    assert not Certificate.objects.exists()
    client.post(page, {"act": "confirm", "seen": sent.sent_at.isoformat()})
    sent.refresh_from_db()
    assert sent.state == "confirmed"
    assert Certificate.objects.get().stars == 4


def test_sending_back_needs_a_note(client, province_desk, sent):
    client.force_login(province_desk.second.user)
    page = reverse("desk_proposal", args=[sent.pk])
    client.post(page, {"act": "decline", "note": " "})
    sent.refresh_from_db()
    assert sent.state == "open"
    client.post(page, {"act": "decline", "note": "Sai ngày"})
    sent.refresh_from_db()
    assert (sent.state, sent.note) == ("declined", "Sai ngày")


def test_other_desks_see_nothing(client, province_desk, sent):
    client.force_login(province_desk.elsewhere.user)
    assert client.get(reverse("desk_proposal", args=[sent.pk])).status_code == 404


def pdf() -> SimpleUploadedFile:
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    writer.write(out)
    return SimpleUploadedFile("quyết định 9.pdf", out.getvalue())


def test_the_second_person_reads_the_decision_and_its_copy(client, province_desk, sent):
    page, copy = reverse("desk_proposal", args=[sent.pk]), reverse("desk_proposal_copy", args=[sent.pk])
    client.force_login(province_desk.second.user)
    assert client.get(copy).status_code == 404
    Proposal.objects.filter(pk=sent.pk).update(
        file=take_file(upload=pdf(), by=province_desk.office.user, at=timezone.now())
    )
    text = client.get(page).content.decode()
    assert "9/QĐ" in text
    assert f"{province_desk.today:%d/%m/%Y}" in text
    assert province_desk.issuer.name in text
    assert copy in text
    answer = client.get(copy)
    assert answer["Content-Type"] == "application/pdf"
    assert b"".join(answer.streaming_content).startswith(b"%PDF")


def test_another_desk_finds_neither_page_nor_copy(client, province_desk, sent):
    Proposal.objects.filter(pk=sent.pk).update(
        file=take_file(upload=pdf(), by=province_desk.office.user, at=timezone.now())
    )
    client.force_login(province_desk.elsewhere.user)
    for name in ("desk_proposal", "desk_proposal_copy"):
        assert client.get(reverse(name, args=[sent.pk])).status_code == 404
    client.force_login(province_desk.of_commune.user)
    assert client.get(reverse("desk_proposal_copy", args=[sent.pk])).status_code == 404


def test_a_draft_is_its_makers_alone(client, province_desk, sent):
    Proposal.objects.filter(pk=sent.pk).update(state=Proposal.State.DRAFT)
    page = reverse("desk_proposal", args=[sent.pk])
    assert client.get(page).status_code == 200
    client.force_login(province_desk.second.user)
    assert client.get(page).status_code == 404
    assert page not in client.get(reverse("desk_proposals")).content.decode()
