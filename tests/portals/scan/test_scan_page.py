"""`/t/<code>`: one page per answer, the verdict first, ways on, a small document of one request."""

import base64
import hashlib
import re
from decimal import Decimal

import pytest
from django.utils import translation
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    RankReportFactory,
    certificate_with,
    days,
)
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from support.pages import axes
from support.stars import badges_in, stars_in

from catalogue.certificates.models import RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.services import correct, learn
from catalogue.products.services import Pack

pytestmark = pytest.mark.django_db

GTIN = "08934600000011"
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


class TestEveryStatus:
    @pytest.mark.parametrize(
        ("status", "verdict", "ground", "heading"),
        [
            (Status.VALID, "valid", "ok", "Valid"),
            (Status.EXPIRING, "expiring", "warn", "Valid, expiring soon"),
            (Status.UNDER_REASSESSMENT, "expiring", "warn", "Valid, under re-assessment"),
            (Status.EXPIRED, "lapsed", "bad", "Certificate expired"),
            (Status.REVOKED, "revoked", "bad", "Certificate revoked"),
            (Status.UPCOMING, "uncertified", "info", "No certificate"),
        ],
    )
    def test_says_its_verdict_first(self, get, status, verdict, ground, heading):
        certificate = certificate_with(status)
        response = get(f"/t/{certificate.product.code}")
        html = response.content.decode()
        assert axes(response) == ("product", verdict, status.value)
        assert f'data-v="{ground}"' in html
        assert f"<h1>{heading}</h1>" in html
        assert html.index("<h1>") < html.index(certificate.product.title)
        assert html.count("<h1") == 1
        live = status in {Status.VALID, Status.EXPIRING, Status.UNDER_REASSESSMENT}
        assert badges_in(html) == ([4] if live else [])
        assert stars_in(html) == []
        assert ("rank 4 stars" in html.lower()) or live

    def test_a_superseded_certificate_leaves_the_word_to_its_successor(self, get):
        earlier = certificate_with(Status.SUPERSEDED)
        assert axes(get(f"/t/{earlier.product.code}")) == ("product", "valid", "valid")

    def test_valid_names_the_last_day_and_never_calls_the_goods_genuine(self, get):
        certificate = certificate_with(Status.VALID)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert "This product code is in the register." in html
        assert f"in force until {certificate.valid_until:%d/%m/%Y}" in html
        assert "does not prove that the goods in your hand are genuine" in html

    def test_a_product_code_never_says_the_label_is_genuine(self, get):
        certificate = certificate_with(Status.VALID)
        for language in ("vi", "en"):
            text = get(f"/t/{certificate.product.code}", language=language).content.decode().lower()
            assert "tem thật" not in text
            assert "genuine label" not in text

    def test_expiring_counts_the_days(self, get):
        html = get(f"/t/{certificate_with(Status.EXPIRING).product.code}").content.decode()
        assert "38 days left" in html or "37 days left" in html or "36 days left" in html

    def test_under_reassessment_names_the_last_day_there_can_be(self, get):
        certificate = certificate_with(Status.UNDER_REASSESSMENT)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert f"{certificate.valid_until + days(180):%d/%m/%Y} at the latest" in html

    def test_revoked_says_since_when_by_whom_and_why(self, get):
        certificate = certificate_with(Status.REVOKED)
        revocation = certificate.entries.get()
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert f"Since {revocation.effective_on:%d/%m/%Y}" in html
        assert revocation.decision.number in html
        assert "What you can do" in html

    def test_expired_says_since_when(self, get):
        certificate = certificate_with(Status.EXPIRED)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert f"Since {certificate.valid_until + days(1):%d/%m/%Y}" in html

    def test_upcoming_names_its_first_day(self, get):
        certificate = certificate_with(Status.UPCOMING)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert f"takes effect on {certificate.valid_from:%d/%m/%Y}" in html

    def test_a_certificate_to_come_is_named_beside_one_that_ended(self, get):
        expired = certificate_with(Status.EXPIRED)
        coming = CertificateFactory(product=expired.product, valid_from=TODAY + days(10))
        html = get(f"/t/{expired.product.code}").content.decode()
        assert f"takes effect on {coming.valid_from:%d/%m/%Y}" in html

    def test_shows_what_was_corrected_and_learned(self, get):
        certificate = CertificateFactory(stars=4)
        nobody = {"by": None, "confirmed_by": None, "at": RECORDED_AT}
        correct(certificate=certificate, values={"stars": 3}, reason="Chép nhầm", **nobody)
        learn(certificate=certificate, values={"number": "4-66-0118", "score": "81.50"}, **nobody)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert badges_in(html) == [3]
        assert "4-66-0118" in html
        assert "81,5 points" in html


class TestWithoutCertificate:
    def test_nothing_known(self, get):
        response = get(f"/t/{ProductFactory().code}")
        assert axes(response) == ("product", "uncertified", "")
        assert badges_in(response.content.decode()) == []

    @pytest.mark.parametrize("basis", RankReport.Basis)
    def test_reported(self, get, basis):
        stars = None if basis == RankReport.Basis.REGISTERED else 4
        report = RankReportFactory(basis=basis, stars=stars, source="baodaklak.vn")
        response = get(f"/t/{report.product.code}")
        html = response.content.decode()
        assert axes(response) == ("product", "unverified", "")
        assert "No decision has been seen" in html
        assert "baodaklak.vn" in html
        assert badges_in(html) == stars_in(html) == []

    def test_a_product_without_producer_or_commune_says_so(self, get):
        product = ProductFactory(without_producer=True, commune=None)
        html = get(f"/t/{product.code}").content.decode()
        assert "Producer not known" in html
        assert "Commune not known" in html

    def test_a_withheld_name_stays_withheld(self, get):
        product = ProductFactory(producer=ProducerFactory(withheld=True))
        for headers in ({}, {"accept": "application/json"}):
            text = get(f"/t/{product.code}", **headers).content.decode()
            assert product.producer.private.withheld_name not in text


class TestWaysOn:
    def test_producer_and_commune_are_one_tap_away(self, get):
        product = certificate_with(Status.VALID).product
        html = get(f"/t/{product.code}", language="vi").content.decode()
        assert f'href="/chu-the/{product.producer.slug}/"' in html
        assert f'href="/xa/{product.commune.code}/"' in html

    def test_a_product_that_is_not_public_has_no_link(self, get):
        product = certificate_with(Status.VALID).product
        assert "/san-pham/mat" not in get(f"/t/{product.code}", language="vi").content.decode()

    def test_a_public_product_that_does_not_sell_here(self, get):
        product = CertificateFactory(product=ProductFactory(public=True)).product
        html = get(f"/t/{product.code}").content.decode()
        assert f'href="/en/san-pham/{product.slug}/"' in html
        assert "See the product" in html
        assert "Buy again" not in html

    @pytest.mark.parametrize(
        ("status", "buys"), [(Status.VALID, True), (Status.EXPIRING, True), (Status.REVOKED, False)]
    )
    def test_one_that_sells(self, get, status, buys):
        from factories.shop import StockRecordFactory

        certificate = certificate_with(status, product=ProductFactory(public=True))
        StockRecordFactory(product=certificate.product, price=Decimal(145_000), num_in_stock=3)
        html = get(f"/t/{certificate.product.code}").content.decode()
        assert ("Buy again, 145.000\u00a0₫" in html) is buys
        assert "See the product" in html or buys


class TestOneRequest:
    def test_the_style_is_inlined_and_allowed_by_its_hash_alone(self, get):
        response = get(f"/t/{ProductFactory().code}")
        [style] = STYLE.findall(response.content.decode())
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        directives = dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
        assert directives["style-src"] == f"'self' 'sha256-{digest}'"
        assert directives["script-src"] == "'self'"
        html = response.content.decode()
        assert "<script" not in html
        assert not re.search(r"\sstyle=|\son[a-z]+=", html)
        assert "stylesheet" not in html

    @pytest.mark.parametrize(
        ("theme", "by_device", "dark"), [("", 1, 1), ("auto", 1, 1), ("odd", 1, 1), ("sang", 0, 0), ("toi", 0, 1)]
    )
    def test_is_dark_as_the_reader_chose(self, get, client, theme, by_device, dark):
        client.cookies["theme"] = theme
        response = get(f"/t/{ProductFactory().code}")
        [style] = STYLE.findall(response.content.decode())
        assert style.count("@media (prefers-color-scheme:dark)") == by_device
        assert style.count("color-scheme:dark;--bg") == dark
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in response["Content-Security-Policy"]

    def test_only_this_page_gets_the_hash(self, get):
        get(f"/t/{ProductFactory().code}")
        assert "sha256" not in get("/chu-the/")["Content-Security-Policy"]

    @pytest.mark.parametrize("status", Status)
    def test_the_document_stays_small(self, get, status):
        certificate = certificate_with(status, product=ProductFactory(public=True))
        for language in ("vi", "en"):
            response = get(f"/t/{certificate.product.code}", language=language)
            assert len(response.content) <= 24 * 1024

    def test_leaves_no_cookie_and_is_not_kept(self, get):
        response = get(f"/t/{ProductFactory().code}")
        assert not response.cookies
        assert response["Cache-Control"] == "no-cache"
        assert "Cookie" not in response.get("Vary", "")


class TestQueries:
    """At most eight with cold caches (DESIGN, issue 3); the same however long the history is."""

    @pytest.mark.parametrize("status", Status)
    def test_by_status(self, get, status, django_assert_max_num_queries):
        product = certificate_with(status, product=ProductFactory(public=True)).product
        with django_assert_max_num_queries(7):
            get(f"/t/{product.code}")

    def test_with_a_long_history_and_old_place_names(self, get, django_assert_max_num_queries):
        product = ProductFactory(public=True)
        for year in range(4):
            CertificateFactory(product=product, valid_from=TODAY - days(1200 * (4 - year)), at=RECORDED_AT)
        with django_assert_max_num_queries(7):
            get(f"/t/{product.code}")

    def test_by_gtin(self, get, django_assert_max_num_queries):
        packs = [Pack(Decimal(250), "g", "Túi 250 g", gtin=GTIN), Pack(Decimal(500), "g", "Túi 500 g")]
        CertificateFactory(product=ProductFactory(public=True, packs=packs))
        with django_assert_max_num_queries(7):
            get(f"/01/{GTIN}")

    def test_mistyped_asks_nothing(self, get, django_assert_num_queries):
        with django_assert_num_queries(0):
            get("/t/P12", status=404)


def test_vietnamese_speaks_vietnamese(get):
    with translation.override("vi"):
        html = get(f"/t/{ProductFactory().code}", language="vi").content.decode()
    assert '<html lang="vi">' in html
    assert 'hreflang="en"' in html


def test_robots_may_keep_what_is_known_and_nothing_else(client):
    product = ProductFactory(public=True)
    assert '<meta name="description" content="' in client.get(f"/t/{product.code}").content.decode()
    unknown = client.get("/t/P0000000").content.decode()
    assert '<meta name="robots" content="noindex">' in unknown
    assert 'name="description"' not in unknown
