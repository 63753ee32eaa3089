"""The page of a product, for every standing it can have."""

import datetime
import re
from decimal import Decimal
from html import unescape

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory
from factories.certificates import RECORDED_AT, CertificateFactory, RankReportFactory, certificate_with, days
from factories.cms import ListingFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from catalogue.certificates.models import RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.services import learn
from catalogue.products.models import LabelFacts
from cms.services import publish, save_draft, unpublish
from traceability.scans.services import verdict_for_product

pytestmark = pytest.mark.django_db

#: A star drawn by the badge carries this; the legend's is marked otherwise.
BADGE = re.compile(r'<svg class="star" data-stars="(\d)"(?! data-legend)')


def page_of(client, product, path="", **kwargs) -> str:
    response = client.get(product.get_absolute_url() + path, **kwargs)
    assert response.status_code == 200
    return response.content.decode()


def main_of(html: str) -> str:
    return re.search(r"<main[^>]*>", html)[0]


def badges(html: str) -> list[str]:
    return BADGE.findall(html)


@pytest.fixture
def today() -> datetime.date:
    return timezone.localdate()


class TestIsThere:
    def test_a_draft_is_not_public(self, client):
        listing = ListingFactory()
        assert client.get(listing.get_absolute_url()).status_code == 404

    def test_a_product_without_listing_is_not_public(self, client):
        assert client.get(ProductFactory().get_absolute_url()).status_code == 404

    def test_the_public_sees_the_old_words_until_the_draft_is_published_then_the_new_at_once(self, client):
        listing = ListingFactory(live=True, display_name_vi="Mật ong cũ")
        listing.display_name_vi = "Mật ong mới"
        save_draft(listing=listing)
        assert "Mật ong cũ" in page_of(client, listing.product)
        publish(listing=listing)
        html = page_of(client, listing.product)
        assert "Mật ong mới" in html
        assert "Mật ong cũ" not in html

    def test_withdrawn_means_404_at_once(self, client):
        listing = ListingFactory(live=True)
        page_of(client, listing.product)
        unpublish(listing=listing)
        assert client.get(listing.get_absolute_url()).status_code == 404

    def test_a_pack_has_no_page_of_its_own(self, client):
        product = ProductFactory(two_packs=True, public=True)
        pack = product.children.first()
        assert client.get(reverse("product", args=[pack.slug])).status_code == 404

    def test_a_hidden_product_is_not_public(self, client):
        product = ProductFactory(public=True)
        product.is_public = False
        product.save()
        assert client.get(product.get_absolute_url()).status_code == 404

    @pytest.mark.parametrize("path", ["?goi=abc", "?goi=-1", "?goi=999999", "?goi=٣", "?goi=99999999999999999999"])
    def test_a_strange_pack_is_overlooked(self, client, path):
        page_of(client, ProductFactory(public=True), path)

    def test_answers_only_reading(self, client):
        assert client.post(ProductFactory(public=True).get_absolute_url()).status_code == 405


class TestStanding:
    @pytest.mark.parametrize(
        ("status", "verdict", "has_star"),
        [
            (Status.VALID, "valid", True),
            (Status.EXPIRING, "expiring", True),
            (Status.UNDER_REASSESSMENT, "expiring", True),
            (Status.EXPIRED, "lapsed", False),
            (Status.REVOKED, "revoked", False),
            (Status.UPCOMING, "uncertified", False),
        ],
    )
    def test_verdict_status_and_stars_go_together(self, client, today, status, verdict, has_star):
        certificate = certificate_with(status, on=today, product=ProductFactory(public=True))
        html = page_of(client, certificate.product)
        assert f'data-code="product" data-verdict="{verdict}" data-status="{status.value}"' in main_of(html)
        assert badges(html) == (["4", "4"] if has_star else [])
        assert verdict_for_product(certificate.product, on=today).answer.value == verdict
        assert reverse("certificate", args=[certificate.code]) in html

    def test_a_successor_speaks(self, client, today):
        old = CertificateFactory(product=ProductFactory(public=True), valid_from=today - days(300), stars=3)
        CertificateFactory(product=old.product, valid_from=today - days(5), stars=4, supersedes=old)
        html = page_of(client, old.product)
        assert 'data-verdict="valid" data-status="valid"' in main_of(html)
        assert badges(html) == ["4", "4"]

    def test_a_successor_that_begins_tomorrow_changes_nothing_today(self, client, today):
        old = CertificateFactory(product=ProductFactory(public=True), valid_from=today - days(300), stars=3)
        CertificateFactory(product=old.product, valid_from=today + days(1), stars=5, supersedes=old)
        html = page_of(client, old.product)
        assert badges(html) == ["3", "3"]

    @pytest.mark.parametrize(
        ("score", "shown"), [("90", "90 / 100"), ("92.40", "92.4 / 100"), (None, "not recorded")]
    )
    def test_a_score_is_shown_as_granted(self, client, today, score, shown):
        certificate = CertificateFactory(
            product=ProductFactory(public=True), stars=5, valid_from=today - days(30), score=score and Decimal(score)
        )
        with translation.override("en"):
            assert shown in page_of(client, certificate.product)

    def test_a_number_learned_later_is_shown(self, client, today):
        certificate = CertificateFactory(product=ProductFactory(public=True), valid_from=today - days(30))
        learn(certificate=certificate, values={"number": "66-0042/2026"}, by=None, confirmed_by=None, at=RECORDED_AT)
        assert "66-0042/2026" in page_of(client, certificate.product)

    def test_a_lapsed_rank_is_words(self, client, today):
        with translation.override("en"):
            certificate = certificate_with(Status.EXPIRED, on=today, product=ProductFactory(public=True))
            html = page_of(client, certificate.product)
        assert "Rank 4 stars, expired" in html
        assert certificate.valid_until.strftime("%d/%m/%Y") in html

    def test_a_revocation_names_its_decision_and_ground(self, client, today):
        with translation.override("en"):
            certificate = certificate_with(Status.REVOKED, on=today, product=ProductFactory(public=True))
            html = page_of(client, certificate.product)
            entry = certificate.entries.get(kind="revocation")
            ground = str(entry.get_ground_display())
        assert entry.decision.number in html
        assert ground in unescape(html)

    @pytest.mark.parametrize("basis", list(RankReport.Basis))
    def test_a_reported_rank_says_by_whom_and_that_no_decision_was_seen(self, client, basis):
        report = RankReportFactory(
            product=ProductFactory(public=True),
            basis=basis,
            stars=None if basis == "registered" else 4,
            source="bao-mau.vn",
            issuer_text="UBND huyện Mẫu",
        )
        with translation.override("en"):
            html = page_of(client, report.product)
        assert 'data-verdict="unverified"' in main_of(html)
        assert "data-status" not in main_of(html)
        assert badges(html) == []
        assert "bao-mau.vn" in html
        assert "UBND huyện Mẫu" in html
        assert "No decision has been seen" in html

    def test_nothing_known_is_uncertified(self, client):
        html = page_of(client, ProductFactory(public=True))
        assert 'data-verdict="uncertified"' in main_of(html)
        assert badges(html) == []

    def test_a_certificate_speaks_before_a_report(self, client, today):
        certificate = certificate_with(Status.EXPIRED, on=today, product=ProductFactory(public=True))
        RankReportFactory(product=certificate.product)
        assert 'data-verdict="lapsed"' in main_of(page_of(client, certificate.product))


class TestProducer:
    def test_is_named_and_linked(self, client):
        product = ProductFactory(public=True)
        html = page_of(client, product)
        assert product.producer.name in html
        assert f'href="{product.producer.get_absolute_url()}"' in html

    def test_unknown_is_said(self, client):
        product = ProductFactory(public=True, without_producer=True)
        with translation.override("en"):
            html = page_of(client, product)
        assert "Producer not known" in html
        assert 'href="/chu-the/None' not in html

    def test_a_withheld_name_shows_nowhere(self, client):
        producer = ProducerFactory(
            withheld=True, phone="+84905999888", email="kin@example.vn", address="Số 7 hẻm Kín", about_vi="Tôi là Kín"
        )
        html = page_of(client, ProductFactory(public=True, producer=producer))
        assert "Hộ sản xuất (tên giữ kín)" in html
        for secret in (producer.private.withheld_name, "905999888", "0905 999 888", "kin@example.vn", "hẻm Kín"):
            assert secret not in html

    @pytest.mark.parametrize("agreed", [True, False])
    def test_contacts_show_only_with_consent(self, client, agreed):
        producer = ProducerFactory(contactable=True)
        if not agreed:
            producer.contact_consent_on = None
            producer.save()
        html = page_of(client, ProductFactory(public=True, producer=producer))
        assert ("htx@example.vn" in html) is agreed
        assert ("tel:+84905123456" in html) is agreed


class TestPlace:
    def test_names_the_former_district(self, client):
        province = ProvinceFactory(name="Đắk Lắk")
        district = DistrictFactory(name="Cư M'gar", parent=ProvinceFactory(name="Đắk Lắk", former=True))
        commune = CommuneFactory(name="Ea Tul", parent=province)
        SuccessionFactory(former=CommuneFactory(former=True, name="Ea Tul", parent=district), current=commune)
        html = page_of(client, ProductFactory(public=True, commune=commune))
        assert "huyện Cư M&#x27;gar" in html
        assert f'href="{reverse("commune", args=[commune.code])}"' in html

    def test_a_province_stands_in_for_an_unknown_commune(self, client):
        province = ProvinceFactory(name="Lâm Đồng")
        html = page_of(client, ProductFactory(public=True, commune=None, province=province))
        assert f'href="{reverse("province", args=[province.code])}"' in html

    def test_no_place_at_all_is_left_out(self, client):
        page_of(client, ProductFactory(public=True, commune=None))


class TestWords:
    def test_a_story_shows_with_its_blocks(self, client):
        html = page_of(client, ListingFactory(live=True, story=True).product)
        assert '<h2 class="mb-4">Vì sao đợi quả chín</h2>' in html
        assert "<p>Cả buôn chỉ xuống vườn khi chùm quả đã đỏ.</p>" in html
        assert "<blockquote>" in html

    def test_english_readers_get_vietnamese_marked_as_such_where_there_is_no_english(self, client):
        listing = ListingFactory(live=True, story=True, claims_vi="Không phun thuốc")
        html = client.get(f"/en{listing.get_absolute_url()}").content.decode()
        assert '<html lang="en">' in html
        assert f'<h1 lang="vi">{listing.display_name_vi}</h1>' in html
        assert re.search(r'<div class="story" lang="vi">', html)
        assert '<ul class="claims" lang="vi">' in html

    def test_english_words_are_not_marked(self, client):
        listing = ListingFactory(live=True, english=True)
        html = client.get(f"/en{listing.get_absolute_url()}").content.decode()
        assert "<h1>Coffee blossom honey</h1>" in html
        assert '<dd lang="vi">' + listing.product.title in html

    def test_vietnamese_readers_see_no_language_marks(self, client):
        html = page_of(client, ListingFactory(live=True, story=True, english=True).product)
        assert ' lang="vi"' not in html.replace('<html lang="vi">', "")

    def test_label_facts_show(self, client):
        product = ProductFactory(public=True)
        LabelFacts.objects.create(
            product=product, ingredients_vi="Mật ong <b>100%</b>", shelf_life_days=365, storage_vi="Nơi khô"
        )
        with translation.override("en"):
            html = page_of(client, product)
        assert "Mật ong &lt;b&gt;100%&lt;/b&gt;" in html
        assert "12 months" in html

    def test_an_invented_product_says_so(self, client):
        with translation.override("en"):
            assert "Sample product" in page_of(client, ProductFactory(public=True, is_sample=True))
            assert "Sample product" not in page_of(client, ProductFactory(public=True))

    def test_the_code_is_shown_and_said_to_prove_nothing(self, client):
        product = ProductFactory(public=True)
        code = product.code
        with translation.override("en"):
            html = page_of(client, product)
        assert f"{code[:3]}-{code[3:6]}-{code[6:]}" in html
        assert reverse("scan", args=[code]) in html
        assert "does not prove" in html

    def test_drawn_pictures_are_called_illustrations(self, client):
        with translation.override("en"):
            assert "Illustration." in page_of(client, ProductFactory(public=True))


class TestRelated:
    def test_are_certified_goods_of_the_commune_then_of_the_set(self, client, today):
        commune = CommuneFactory()
        shown = ProductFactory(public=True, commune=commune, set_no=4)
        near = ProductFactory(public=True, commune=commune, set_no=13, title="Cùng xã")
        alike = ProductFactory(public=True, set_no=4, title="Cùng bộ")
        other = ProductFactory(public=True, set_no=13, title="Không liên quan")
        lapsed = ProductFactory(public=True, commune=commune, title="Hết hạn rồi")
        hidden = ProductFactory(commune=commune, title="Chưa công khai")
        for product in (near, alike, other, hidden):
            CertificateFactory(product=product, valid_from=today - days(30))
        certificate_with(Status.EXPIRED, on=today, product=lapsed)
        html = page_of(client, shown)
        assert "Cùng xã" in html
        assert html.index("Cùng xã") < html.index("Cùng bộ")
        for title in ("Không liên quan", "Hết hạn rồi", "Chưa công khai"):
            assert title not in html

    def test_a_product_is_not_related_to_itself(self, client, today):
        certificate = CertificateFactory(product=ProductFactory(public=True), valid_from=today - days(30))
        assert 'class="pcard' not in page_of(client, certificate.product)


class TestFrame:
    def test_links_the_same_page_in_the_other_language(self, client):
        product = ProductFactory(public=True)
        path = product.get_absolute_url()
        assert f'hreflang="en" href="{settings.PUBLIC_BASE_URL}/en{path}"' in page_of(client, product)
        assert f'hreflang="vi" href="{settings.PUBLIC_BASE_URL}{path}"' in client.get(f"/en{path}").content.decode()

    def test_the_canonical_address_has_no_parameters(self, client):
        product = ProductFactory(public=True)
        html = page_of(client, product, "?goi=1")
        assert f'<link rel="canonical" href="{settings.PUBLIC_BASE_URL}{product.get_absolute_url()}">' in html

    def test_no_inline_style_or_script(self, client):
        html = page_of(client, ListingFactory(live=True, story=True).product)
        assert "style=" not in html
        assert not re.search(r"<script(?![^>]*(?:\bsrc=|ld\+json))", html)
        assert not re.search(r"\son\w+=", html)
