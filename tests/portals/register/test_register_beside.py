"""Beside a certificate: the extract to print, published copies, both values of a correction, other papers."""

import datetime
import io
import re

import pypdf
import pytest
import zxingcpp
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from factories.certificates import RECORDED_AT, TODAY, CertificateFactory, certificate_with, days, revoke_certificate
from factories.products import ProductFactory
from PIL import Image, ImageDraw
from support.stars import stars_in, stars_in_pdf

from catalogue.certificates.models import DecisionFile, OtherCertificate
from catalogue.certificates.rules import Status
from catalogue.certificates.services import correct
from catalogue.codes import new_code
from portals.public.structured import absolute

pytestmark = pytest.mark.django_db

NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def text_of(document: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(document)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def decoded(document: bytes) -> str:
    """What a reader makes of the dark bars on the last page."""
    stream = pypdf.PdfReader(io.BytesIO(document)).pages[-1].get_contents().get_data().decode("latin-1")
    bars = [tuple(map(float, bar)) for bar in re.findall(r"n (\S+) (\S+) (\S+) (\S+) re f", stream)]
    picture = Image.new("L", (500, 500), 255)
    drawing = ImageDraw.Draw(picture)
    for x, y, width, height in bars:
        left, top = 50 + x * 4, 450 - (y + height) * 4
        drawing.rectangle((left, top, left + width * 4, top + height * 4), fill=0)
    return zxingcpp.read_barcodes(picture)[0].text


class TestExtract:
    @pytest.mark.parametrize("status", Status)
    def test_says_status_and_day_in_words_without_a_star(self, get, status):
        certificate = certificate_with(status, product=ProductFactory(title="Mật ong hoa ŏ Krông Bŭk"))
        response = get(f"{certificate.code}/trich-luc.pdf", language="vi", ngay=TODAY.isoformat())
        assert response["Content-Type"] == "application/pdf"
        text = text_of(response.content)
        assert "Mật ong hoa ŏ Krông Bŭk" in text
        assert "24/11/2026" in text
        assert "4 sao" in text
        assert certificate.shown_code in text
        assert certificate.decision.number in text
        assert stars_in_pdf(response.content) == []
        assert pypdf.PdfReader(io.BytesIO(response.content)).pages[0].mediabox.width == pytest.approx(595, abs=1)

    def test_its_code_leads_to_the_certificate(self, get):
        certificate = CertificateFactory()
        for language, prefix in (("vi", ""), ("en", "/en")):
            document = get(f"{certificate.code}/trich-luc.pdf", language=language).content
            address = absolute(f"{prefix}/chung-nhan/{certificate.code}/")
            assert decoded(document) == address
            assert address in text_of(document).replace(" ", "")

    def test_speaks_for_the_day_asked_in_the_readers_language(self, get):
        certificate = CertificateFactory()
        revoke_certificate(certificate, TODAY - days(20), reason="Mẫu không đạt")
        text = text_of(get(f"{certificate.code}/trich-luc.pdf", ngay="2026-10-01").content)
        assert "As the register stands for 01/10/2026" in text
        assert "Rank 4 stars, in force" in text
        assert "Rank 4 stars, revoked" in text_of(
            get(f"{certificate.code}/trich-luc.pdf", ngay=TODAY.isoformat()).content
        )

    def test_what_is_unknown_is_not_found(self, get):
        get(f"{new_code('C')}/trich-luc.pdf", status=404)


class TestCorrections:
    def test_show_what_stood_there_and_what_stands_there_now(self, get):
        certificate = CertificateFactory(number="1", valid_from=TODAY - days(100))
        right = certificate.valid_until - days(30)
        correct(certificate=certificate, values={"valid_until": right}, reason="Chép nhầm", **NOBODY)
        correct(certificate=certificate, values={"number": "2"}, reason="Chép nhầm số", **NOBODY)
        correct(certificate=certificate, values={"number": "3"}, reason="Lại nhầm", **NOBODY)
        html = get(f"{certificate.code}/").content.decode()
        assert f"“{certificate.valid_until:%d/%m/%Y}” is corrected to “{right:%d/%m/%Y}”" in html
        assert "“1” is corrected to “2”" in html
        assert "“2” is corrected to “3”" in html


def copy_of(decision, **fields) -> DecisionFile:
    return DecisionFile.objects.create(
        decision=decision,
        file=ContentFile(b"%PDF-1.4 copy", name="q.pdf"),
        original_name="quyet dinh.pdf",
        sha256="0" * 64,
        size=13,
        pages=3,
        uploaded_at=timezone.now(),
        **fields,
    )


class TestCopies:
    def test_are_served_once_published(self, get):
        certificate = CertificateFactory()
        copy = copy_of(certificate.decision, published_at=timezone.now())
        address = reverse("decision_copy", args=[certificate.code, copy.pk])
        assert address in get(f"{certificate.code}/", language="vi").content.decode()
        response = get(f"{certificate.code}/quyet-dinh/{copy.pk}.pdf")
        assert response["Content-Type"] == "application/pdf"
        assert b"".join(response.streaming_content) == b"%PDF-1.4 copy"
        assert "quyet dinh" not in response["Content-Disposition"]
        page = get(f"{certificate.code}/").content.decode()
        assert (
            "copy of the decision"
            not in page.lower().partition("not in the register yet")[2].partition("</section>")[0]
        )

    def test_stay_private_until_then(self, get):
        certificate = CertificateFactory()
        copy = copy_of(certificate.decision)
        assert "quyet-dinh/" not in get(f"{certificate.code}/").content.decode()
        get(f"{certificate.code}/quyet-dinh/{copy.pk}.pdf", status=404)

    def test_belong_to_their_own_certificates(self, get):
        one, other = CertificateFactory(), CertificateFactory()
        copy = copy_of(other.decision, published_at=timezone.now())
        get(f"{one.code}/quyet-dinh/{copy.pk}.pdf", status=404)

    def test_of_a_revocation_stand_there_too(self, get):
        certificate = CertificateFactory()
        entry = revoke_certificate(certificate, TODAY - days(20))
        copy = copy_of(entry.decision, published_at=timezone.now())
        get(f"{certificate.code}/quyet-dinh/{copy.pk}.pdf")


class TestOtherPapers:
    def paper(self, certificate, **fields) -> OtherCertificate:
        facts = {"kind": "vietgap", "number": "VG-1", "evidence": "seen", "checked_on": TODAY - days(9)}
        facts |= {"producer": certificate.product.producer, "product": certificate.product}
        return OtherCertificate.objects.create(**facts | fields)

    def test_say_how_well_and_since_when_they_are_known(self, get):
        certificate = CertificateFactory()
        self.paper(certificate, valid_until=TODAY + days(10))
        self.paper(certificate, product=None, kind="haccp", evidence="declared", number="")
        html = get(f"{certificate.code}/").content.decode()
        assert "VietGAP" in html
        assert "No. VG-1" in html
        assert "Good until 04/12/2026" in html
        assert "paper seen by an officer, 15/11/2026" in html
        assert "declared by the producer, 15/11/2026" in html
        assert "(of the producer)" in html
        assert stars_in(html) == []

    def test_that_ended_are_shown_as_ended_on_that_day(self, get):
        certificate = CertificateFactory()
        self.paper(certificate, valid_until=datetime.date(2026, 11, 1))
        assert "Expired, was good until 01/11/2026" in get(f"{certificate.code}/").content.decode()
        assert "Good until 01/11/2026" in get(f"{certificate.code}/", ngay="2026-11-01").content.decode()

    def test_of_others_and_withdrawn_ones_stay_out(self, get):
        certificate = CertificateFactory()
        sibling = ProductFactory(producer=certificate.product.producer)
        self.paper(CertificateFactory(), number="VG-2")
        self.paper(certificate, product=sibling, number="VG-3")
        self.paper(certificate, withdrawn_on=TODAY, number="VG-4")
        html = get(f"{certificate.code}/").content.decode()
        assert "VG-" not in html
