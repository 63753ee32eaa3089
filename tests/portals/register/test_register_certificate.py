"""`/chung-nhan/<public id>/`: one certificate on a day; what machines are told; queries of both pages."""

import json
import re

import pytest
from factories.areas import CommuneFactory, DistrictFactory, SuccessionFactory
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    IssuerFactory,
    annul,
    certificate_with,
    days,
    revoke_certificate,
)
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from support.pages import axes
from support.stars import badges_in, stars_in

from catalogue.certificates.rules import LIVE, Status
from catalogue.certificates.services import correct, learn
from catalogue.codes import new_code, shown

pytestmark = pytest.mark.django_db

NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def html_of(response) -> str:
    return response.content.decode()


def codes(response) -> list[str]:
    """Public ids of the certificates listed, in order."""
    return re.findall(r'<th scope="row"><a href="[^"]*/chung-nhan/(C[0-9A-Z]{8})/', html_of(response))


class TestCertificatePage:
    @pytest.mark.parametrize(
        ("status", "verdict", "words"),
        [
            (Status.VALID, "valid", "in force until"),
            (Status.EXPIRING, "expiring", "left, until"),
            (Status.UNDER_REASSESSMENT, "expiring", "at the latest"),
            (Status.UPCOMING, "uncertified", "takes effect on"),
            (Status.EXPIRED, "lapsed", "was in force until"),
            (Status.SUPERSEDED, "", "was replaced on"),
            (Status.REVOKED, "revoked", "is revoked from"),
        ],
    )
    def test_says_what_it_means(self, get, status, verdict, words):
        certificate = certificate_with(status)
        response = get(f"{certificate.code}/")
        html = html_of(response)
        assert axes(response) == ("none", verdict, status.value)
        assert words in html
        assert str(status.label) in html
        assert badges_in(html) == ([4] if status in LIVE else [])
        assert stars_in(html) == []
        assert html.count("<h1") == 1
        assert "rank 4 stars" in html.lower() or status in LIVE
        assert certificate.decision.number in html
        assert certificate.decision.issuer.name in html
        assert f"/qr/{certificate.code}.svg" in html

    def test_says_what_is_missing_and_what_is_not_known(self, get):
        certificate = CertificateFactory()
        html = html_of(get(f"{certificate.code}/"))
        assert "Certificate number, council score, copy of the decision, legal instrument" in html
        assert "not known" in html

    def test_says_what_was_learned_and_corrected(self, get):
        certificate = CertificateFactory(number="1")
        learn(certificate=certificate, values={"score": "81.50", "instrument": "148/2023"}, **NOBODY)
        correct(certificate=certificate, values={"stars": 3}, reason="Chép nhầm hạng", **NOBODY)
        html = html_of(get(f"{certificate.code}/"))
        assert "81,5 / 100" in html
        assert "QĐ 148/QĐ-TTg (2023)" in html
        assert "Chép nhầm hạng" in html
        assert badges_in(html) == [3]

    def test_tells_its_history(self, get):
        certificate = CertificateFactory(stars=3, valid_from=TODAY - days(400))
        revocation = revoke_certificate(certificate, TODAY - days(300), reason="Mẫu không đạt")
        annulment = annul(revocation, TODAY - days(200))
        later = CertificateFactory(product=certificate.product, valid_from=TODAY, supersedes=certificate)
        html = html_of(get(f"{certificate.code}/"))
        places = [
            html.index(later.decision.number),
            html.index(annulment.decision.number),
            html.index(revocation.decision.number),
        ]
        assert places == sorted(places)
        assert "Mẫu không đạt" in html
        assert later.code in html

    def test_any_day_can_be_asked(self, get):
        certificate = certificate_with(Status.REVOKED)
        response = get(f"{certificate.code}/", ngay="2026-10-01")
        assert axes(response)[2] == "valid"
        assert badges_in(html_of(response)) == [4]
        assert "What it meant on 01/10/2026" in html_of(response)
        assert "is not a day" in html_of(get(f"{certificate.code}/", ngay="mai"))

    def test_names_the_certificate_that_is_in_force_now(self, get):
        expired = certificate_with(Status.EXPIRED)
        live = CertificateFactory(product=expired.product, valid_from=TODAY - days(5))
        html = html_of(get(f"{expired.code}/"))
        assert "holds another certificate" in html
        assert live.code in html
        assert badges_in(html) == []

    def test_names_the_issuer_and_who_succeeded_it(self, get):
        province = IssuerFactory(name="UBND tỉnh Lâm Đồng")
        issuer = IssuerFactory(name="UBND tỉnh Đắk Nông", succeeded_by=province)
        certificate = CertificateFactory(decision=DecisionFactory(issuer=issuer))
        assert "UBND tỉnh Đắk Nông (succeeded by UBND tỉnh Lâm Đồng)" in html_of(get(f"{certificate.code}/"))

    def test_gives_the_place_with_the_names_on_an_old_paper(self, get):
        former = DistrictFactory(name="Cư M'gar")
        commune = CommuneFactory(name="Ea Tul")
        SuccessionFactory(former=CommuneFactory(former=True, parent=former), current=commune)
        certificate = CertificateFactory(
            product=ProductFactory(commune=commune), valid_from=TODAY.replace(year=2024, month=8, day=28)
        )
        assert "huyện Cư M&#x27;gar" in html_of(get(f"{certificate.code}/"))

    def test_a_code_in_other_writing_leads_to_the_one_address(self, client):
        certificate = CertificateFactory()
        response = client.get(f"/chung-nhan/{shown(certificate.code).lower()}/?ngay=2026-10-01")
        assert response["Location"] == f"/chung-nhan/{certificate.code}/?ngay=2026-10-01"

    def test_another_kind_of_code_leads_to_its_own_page(self, client):
        product = ProductFactory()
        assert client.get(f"/chung-nhan/{product.code}/")["Location"] == f"/t/{product.code}"

    @pytest.mark.parametrize(
        ("code", "words"), [("C12", "6 fewer"), ("CZZZZZZZZ", "mistyped"), ("xyz", "begins with")]
    )
    def test_an_unknown_code_explains_itself(self, get, code, words):
        response = get(f"{code}/", status=404)
        assert axes(response)[1] == "unknown"
        assert words in html_of(response)
        assert 'name="q"' in html_of(response)

    def test_a_sound_code_that_nothing_bears(self, get):
        assert "no certificate bears it" in html_of(get(f"{new_code('C')}/", status=404))


class TestMachines:
    def test_the_look_up(self, get):
        certificate = certificate_with(Status.EXPIRING)
        answer = json.loads(get(q=certificate.product.code, json=True).content)
        assert (answer["total"], answer["day"], answer["page"]) == (1, "2026-11-24", 1)
        [found] = answer["results"]
        assert (found["code"], found["status"], found["stars"]) == (certificate.code, "expiring", 4)

    @pytest.mark.parametrize("status", Status)
    def test_a_certificate(self, get, status):
        certificate = certificate_with(status)
        response = get(f"{certificate.code}/", json=True)
        answer = json.loads(response.content)
        assert "Accept" in response["Vary"]
        assert answer["status"] == status.value
        assert answer["is_live"] is (status in LIVE)
        assert answer["certificate"]["code"] == certificate.code
        assert answer["missing"] == ["number", "score", "file", "instrument"]
        assert (answer["superseded_by"] is not None) is (status is Status.SUPERSEDED)
        assert (answer["revoked"] is not None) is (status is Status.REVOKED)

    def test_an_unknown_code(self, get):
        answer = json.loads(get("C12/", status=404, json=True).content)
        assert answer["verdict"] == "unknown"

    def test_no_name_that_is_withheld(self, get):
        producer = ProducerFactory(withheld=True)
        certificate = CertificateFactory(product=ProductFactory(producer=producer))
        for path, params in (("", {}), (f"{certificate.code}/", {})):
            for as_json in (True, False):
                text = get(path, json=as_json, **params).content.decode()
                assert producer.private.withheld_name not in text


class TestQueries:
    """Fourteen at most (a place name takes five of them), the same for one certificate and for a full page."""

    def test_the_list(self, get, django_assert_max_num_queries):
        for status in Status:
            for _ in range(3):
                certificate_with(status)
        with django_assert_max_num_queries(12):
            assert len(codes(get())) == 20

    @pytest.mark.parametrize("text", ["Mật ong", "Xã Thử", "1927/QĐ-UBND", "nothing like it"])
    def test_a_look_up(self, get, text, django_assert_max_num_queries):
        for status in Status:
            certificate_with(status, product=ProductFactory(public=True))
        with django_assert_max_num_queries(14):
            get(q=text)

    @pytest.mark.parametrize("status", Status)
    def test_a_certificate(self, get, status, django_assert_max_num_queries):
        certificate = certificate_with(status, product=ProductFactory(public=True))
        with django_assert_max_num_queries(12):
            get(f"{certificate.code}/")
