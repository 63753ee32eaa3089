"""Other certificates at the desk: recorded as seen or tested, within the area, taken off the pages again."""

import pytest
from django.urls import reverse
from factories.certificates import days

from accounts.models import AuditEntry
from catalogue.certificates.models import OtherCertificate

pytestmark = pytest.mark.django_db


def facts(desk, **changed) -> dict[str, str]:
    first = {"kind": "vietgap", "number": "VG-66-01", "body": "Tổ chức mẫu", "evidence": "seen"}
    return first | {"checked_on": desk.today.isoformat()} | changed


def paper_of(certificate, **fields) -> OtherCertificate:
    goods = {"producer": certificate.product.producer, "product": certificate.product}
    seen = {"kind": "haccp", "number": "H-1", "evidence": "seen", "checked_on": certificate.valid_from}
    return OtherCertificate.objects.create(**goods | seen | fields)


class TestRecording:
    def test_a_paper_that_was_seen_shows_on_the_certificates_page(self, client, province_desk):
        certificate = province_desk.certified()
        code = certificate.product.code
        page = client.get(reverse("desk_papers"), {"q": code}).content.decode()
        add = f"{reverse('desk_paper_add')}?san-pham={code}"
        assert add in page
        assert client.post(add, facts(province_desk)).status_code == 302
        paper = OtherCertificate.objects.get()
        assert (paper.product, paper.checked_by) == (certificate.product, province_desk.office.user)
        assert "VG-66-01" in client.get(certificate.get_absolute_url()).content.decode()
        assert "VG-66-01" in client.get(reverse("desk_papers")).content.decode()
        assert AuditEntry.objects.filter(act="paper.recorded", by=province_desk.office.user).exists()

    def test_one_of_the_producer_names_no_product(self, client, province_desk):
        certificate = province_desk.certified()
        add = f"{reverse('desk_paper_add')}?san-pham={certificate.product.code}"
        client.post(add, facts(province_desk, of_producer="on"))
        assert OtherCertificate.objects.get().product is None

    @pytest.mark.parametrize(
        ("name", "changed"),
        [
            ("evidence", {"evidence": "declared"}),
            ("valid_until", {"valid_from": "2026-05-01", "valid_until": "2026-04-01"}),
            ("name", {"kind": "other"}),
            ("checked_on", {"checked_on": "tomorrow"}),
        ],
    )
    def test_what_is_wrong_is_said_beside_the_field(self, client, province_desk, name, changed):
        certificate = province_desk.certified()
        add = f"{reverse('desk_paper_add')}?san-pham={certificate.product.code}"
        if changed.get("checked_on"):
            changed = {"checked_on": (province_desk.today + days(1)).isoformat()}
        response = client.post(add, facts(province_desk, **changed))
        assert response.status_code == 400
        assert f'id="id_{name}_error"' in response.content.decode()
        assert not OtherCertificate.objects.exists()


class TestChanging:
    def test_seen_again_and_taken_off(self, client, province_desk):
        certificate = province_desk.certified()
        paper = paper_of(certificate)
        client.post(reverse("desk_paper", args=[paper.pk]), facts(province_desk, evidence="tested"))
        paper.refresh_from_db()
        assert (paper.evidence, paper.product) == ("tested", certificate.product)
        assert client.post(reverse("desk_paper_withdraw", args=[paper.pk])).status_code == 302
        paper.refresh_from_db()
        assert paper.withdrawn_on == province_desk.today
        assert "VG-66-01" not in client.get(certificate.get_absolute_url()).content.decode()

    def test_another_area_finds_nothing(self, client, province_desk):
        certificate = province_desk.certified()
        paper = paper_of(certificate)
        client.force_login(province_desk.elsewhere.user)
        assert "H-1" not in client.get(reverse("desk_papers")).content.decode()
        assert client.get(reverse("desk_paper", args=[paper.pk])).status_code == 404
        assert client.post(reverse("desk_paper_withdraw", args=[paper.pk])).status_code == 404
        add = f"{reverse('desk_paper_add')}?san-pham={certificate.product.code}"
        assert client.post(add, facts(province_desk)).status_code == 404

    def test_the_list_costs_the_same_for_one_and_for_many(self, client, province_desk, django_assert_max_num_queries):
        certificate = province_desk.certified()
        for number in range(15):
            paper_of(certificate, number=f"H-{number}")
        with django_assert_max_num_queries(8):
            client.get(reverse("desk_papers"))
