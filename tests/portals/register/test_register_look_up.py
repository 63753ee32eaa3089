"""`/chung-nhan/`: whatever is typed, whatever day is asked, people or machines."""

import re
from decimal import Decimal

import pytest
from factories.areas import CommuneFactory, DistrictFactory, SuccessionFactory
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    certificate_with,
    days,
    revoke_certificate,
)
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from support.stars import badges_in, stars_in

from catalogue.certificates.models import Certificate
from catalogue.certificates.rules import LIVE, Status
from catalogue.certificates.services import correct, learn, statuses_of
from catalogue.codes import new_code, shown
from catalogue.products.services import Pack

pytestmark = pytest.mark.django_db

NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def html_of(response) -> str:
    return response.content.decode()


def codes(response) -> list[str]:
    """Public ids of the certificates listed, in order."""
    return re.findall(r'<th scope="row"><a href="[^"]*/chung-nhan/(C[0-9A-Z]{8})/', html_of(response))


class TestLookUp:
    def certificate(self, **kwargs) -> Certificate:
        """One that every kind of text can find, beside one that none does."""
        CertificateFactory(product=ProductFactory(title="Chiếu cói", public=True), number="9-99")
        gtin = Pack(Decimal(500), "ml", "Hũ 500 ml", gtin="08934600000011")
        former = DistrictFactory(name="Cư M'gar")
        commune = CommuneFactory(name="Ea Tul")
        SuccessionFactory(former=CommuneFactory(former=True, name="Ea H'đing", parent=former), current=commune)
        product = ProductFactory(
            title="Mật ong hoa cà phê",
            public=True,
            packs=[gtin],
            producer=ProducerFactory(name="Tổ hợp tác Nuôi ong Buôn Tría"),
            commune=commune,
        )
        decision = DecisionFactory(number="1927/QĐ-UBND", signed_on=TODAY - days(300))
        return CertificateFactory(product=product, decision=decision, number="4-66-0118/2024", **kwargs)

    @pytest.mark.parametrize(
        "text",
        [
            "mật ong",
            "MAT ONG HOA",
            "mat ong ca phe",
            "nuôi ong buôn tría",
            "buon tria",
            "1927/QĐ-UBND",
            "1927 qd ubnd",
            "1927",
            "4-66-0118/2024",
            "Ea Tul",
            "ea tul",
            "huyện Cư M'gar",
            "cu mgar",
            "8934600000011",
        ],
    )
    def test_finds_by_name_number_and_place(self, get, text, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            certificate = self.certificate()
        assert codes(get(q=text)) == [certificate.code]

    @pytest.mark.parametrize("write", [str, shown, lambda code: f"https://xaminh.vn/t/{code}", str.lower])
    def test_finds_by_code(self, get, write):
        certificate = self.certificate()
        assert codes(get(q=write(certificate.code))) == [certificate.code]
        assert codes(get(q=write(certificate.product.code))) == [certificate.code]

    def test_finds_what_was_learned_later(self, get, django_capture_on_commit_callbacks):
        certificate = CertificateFactory()
        with django_capture_on_commit_callbacks(execute=True):
            learn(certificate=certificate, values={"number": "4-66-0777"}, **NOBODY)
        assert codes(get(q="4-66-0777")) == [certificate.code]

    def test_finds_goods_without_a_public_page_too(self, get):
        certificate = CertificateFactory(product=ProductFactory(title="Nấm rừng Ngọc Linh"))
        assert codes(get(q="Nấm rừng")) == [certificate.code]

    def test_lists_all_the_newest_first_without_a_question(self, get):
        older = CertificateFactory(valid_from=TODAY - days(200))
        newer = CertificateFactory(valid_from=TODAY - days(100))
        response = get()
        assert codes(response) == [newer.code, older.code]
        assert "2 certificates" in html_of(response)
        assert "Status today, 24/11/2026" in html_of(response)

    def test_pages(self, get):
        for _ in range(21):
            CertificateFactory()
        assert len(codes(get())) == 20
        assert len(codes(get(page=2))) == 1
        assert len(codes(get(page="zwei"))) == 20
        assert len(codes(get(page=99))) == 1

    def test_badges_stand_beside_live_certificates_and_nowhere_else(self, get):
        for status in Status:
            certificate_with(status)
        response = get()
        html = html_of(response)
        # One of each status, and the successor of the superseded one.
        assert len(codes(response)) == len(Status) + 1
        assert badges_in(html) == [4] * (len(LIVE) + 1)
        assert stars_in(html) == []
        for status in Status:
            assert str(status.label) in html


class TestStatusFilter:
    @pytest.mark.parametrize("status", Status)
    def test_keeps_one_status(self, get, status):
        made = {one: certificate_with(one) for one in Status}
        response = get(trang_thai=status.value)
        found = codes(response)
        assert made[status].code in found
        assert len(found) == (2 if status is Status.VALID else 1)
        assert 'aria-current="true"' in html_of(response)

    def test_an_unknown_one_is_left_aside(self, get):
        CertificateFactory()
        assert len(codes(get(trang_thai="gefunden"))) == 1

    def test_one_that_nothing_has_says_so(self, get):
        CertificateFactory()
        assert "No certificate has this status" in html_of(get(trang_thai="revoked"))


class TestDay:
    @pytest.mark.parametrize("text", ["2026-10-01", "01/10/2026", "1.10.2026", " 2026-10-01 "])
    def test_any_day_can_be_asked(self, get, text):
        certificate = CertificateFactory()
        revoke_certificate(certificate, TODAY - days(20))
        html = html_of(get(ngay=text))
        assert "Status on 01/10/2026" in html
        assert badges_in(html) == [4]
        assert badges_in(html_of(get())) == []

    @pytest.mark.parametrize(
        "text", ["hôm qua", "2026-13-01", "2026-02-30", "1900-01-01", "9999-12-31", "<b>", "2026"]
    )
    def test_what_is_no_day_is_said_and_today_is_shown(self, get, text):
        CertificateFactory()
        html = html_of(get(ngay=text))
        assert "Status today, 24/11/2026" in html
        assert "Today is shown" in html or "can be asked about days from" in html
        assert "<b>&quot;" not in html

    def test_links_keep_the_day(self, get):
        certificate = CertificateFactory()
        assert f"/chung-nhan/{certificate.code}/?ngay=2026-10-01" in html_of(get(ngay="2026-10-01"))


class TestNothingFound:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("P7K2M9QX8", "mistyped"),
            ("PĐ2-345-678", "Character 2 is “Đ”"),
            ("8934600000012", "last digit"),
            ("trà shan tuyết", "Nothing in the register bears this name"),
            ("<script>alert(1)</script>", "Nothing in the register bears this name"),
            ("%_'\"\\", "Nothing in the register bears this name"),
        ],
    )
    def test_says_why(self, get, text, words):
        CertificateFactory()
        html = html_of(get(q=text))
        assert words in html
        assert "<script>alert" not in html

    def test_a_product_without_certificate_leads_to_what_is_known(self, get):
        product = ProductFactory()
        html = html_of(get(q=product.code))
        assert "holds no certificate for this code" in html
        assert f"/t/{product.code}" in html

    def test_a_sound_code_that_nothing_bears(self, get):
        assert "No certificate bears this code" in html_of(get(q=new_code("C")))

    def test_an_empty_register_says_so(self, get):
        assert "No certificate is recorded yet" in html_of(get())

    def test_a_novel_is_cut_and_that_is_said(self, get):
        assert "first 120 characters" in html_of(get(q="mật ong " * 60))


class TestStatusesOf:
    """The whole register at once must say what each certificate says of itself."""

    def test_agrees_with_each_certificate(self, django_assert_max_num_queries):
        made = [certificate_with(status) for status in Status]
        moved = CertificateFactory()
        later = CertificateFactory(product=moved.product, valid_from=TODAY - days(3), supersedes=moved)
        correct(certificate=later, values={"valid_from": TODAY + days(5)}, reason="Chép nhầm ngày", **NOBODY)
        with django_assert_max_num_queries(4):
            statuses = statuses_of(Certificate.objects.order_by("-pk"), on=TODAY)
        assert list(statuses) == sorted(statuses, reverse=True)
        for certificate in Certificate.objects.with_history():
            assert statuses[certificate.pk] == certificate.status(on=TODAY)
        assert statuses[moved.pk] is Status.VALID
        assert {statuses[one.pk] for one in made} == set(Status)
