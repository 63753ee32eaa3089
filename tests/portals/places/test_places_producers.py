"""The list of producers and one producer."""

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import CertificateFactory, certificate_with, days
from factories.origins import FacilityFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from catalogue.certificates.rules import Status

pytestmark = pytest.mark.django_db


def html_of(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


class TestProducer:
    def test_shows_place_numbers_and_goods(self, client):
        today = timezone.localdate()
        producer = ProducerFactory(registration_number="40050001")
        CertificateFactory(product=ProductFactory(public=True, producer=producer), valid_from=today - days(30))
        certificate_with(Status.EXPIRED, on=today, product=ProductFactory(public=True, producer=producer))
        ProductFactory(producer=producer, title="Chưa công khai")
        with translation.override("en"):
            html = html_of(client, producer.get_absolute_url())
        assert f"<h1>{producer.name}</h1>" in html
        assert "40050001" in html
        assert '<dt>Products listed</dt><dd class="num">2</dd>' in html
        assert '<dt>With a live certificate</dt><dd class="num">1</dd>' in html
        assert html.count('class="pcard"') == 2
        assert "Chưa công khai" not in html

    def test_certified_goods_come_first(self, client):
        producer = ProducerFactory()
        ProductFactory(public=True, producer=producer, title="A chưa có giấy")
        certified = ProductFactory(public=True, producer=producer, title="Z có giấy")
        CertificateFactory(product=certified, valid_from=timezone.localdate() - days(30))
        html = html_of(client, producer.get_absolute_url())
        assert html.index("Z có giấy") < html.index("A chưa có giấy")

    def test_an_unknown_commune_is_said(self, client):
        with translation.override("en"):
            assert "not known" in html_of(client, ProducerFactory(commune=None).get_absolute_url())

    def test_missing_facts_are_said_to_be_missing(self, client):
        with translation.override("en"):
            assert "not recorded" in html_of(client, ProducerFactory().get_absolute_url())

    @pytest.mark.parametrize("agreed", [True, False])
    def test_contacts_show_only_with_consent(self, client, agreed):
        producer = ProducerFactory(contactable=True, website="https://htx-mau.vn/")
        if not agreed:
            producer.contact_consent_on = None
            producer.save()
        html = html_of(client, producer.get_absolute_url())
        for contact in ("0905 123 456", "htx@example.vn", "htx-mau.vn"):
            assert (contact in html) is agreed

    def test_a_withheld_person_shows_nothing_but_the_neutral_name(self, client):
        producer = ProducerFactory(
            withheld=True,
            address="Số 7 hẻm Kín",
            registration_number="77889900",
            about_vi="Tôi là Kín",
            phone="+84905999888",
            email="kin@example.vn",
        )
        FacilityFactory(store=True, producer=producer, name_vi="Tiệm nhà Kín")
        ProductFactory(public=True, producer=producer)
        html = html_of(client, producer.get_absolute_url())
        assert "Hộ sản xuất (tên giữ kín)" in html
        for secret in (producer.private.withheld_name, "hẻm Kín", "77889900", "Tôi là", "905 999", "Tiệm nhà"):
            assert secret not in html

    def test_vietnamese_words_are_marked_for_english_readers(self, client):
        producer = ProducerFactory(about_vi="Chúng tôi trồng cà phê.")
        assert 'lang="vi"' in html_of(client, "/en" + producer.get_absolute_url())

    def test_without_public_goods_the_address_still_answers(self, client):
        with translation.override("en"):
            assert "No goods listed now" in html_of(client, ProducerFactory().get_absolute_url())

    def test_unknown_is_404(self, client):
        assert client.get(reverse("producer", args=["khong-co"])).status_code == 404

    def test_its_stores_are_named(self, client):
        place = FacilityFactory(store=True, name_vi="Cửa hàng Mẫu")
        assert "Cửa hàng Mẫu" in html_of(client, place.producer.get_absolute_url())


class TestProducers:
    def test_lists_those_with_public_goods_once(self, client):
        producer = ProducerFactory()
        for _ in range(2):
            ProductFactory(public=True, producer=producer)
        silent = ProducerFactory()
        ProductFactory(producer=silent)
        html = html_of(client, reverse("producers"))
        assert html.count(f'href="{producer.get_absolute_url()}"') == 1
        assert silent.name not in html

    def test_keeps_to_a_province_or_commune(self, client):
        here = CommuneFactory(parent=ProvinceFactory(code="66"))
        there = CommuneFactory(parent=ProvinceFactory(code="68"))
        one = ProductFactory(public=True, producer__commune=here).producer
        two = ProductFactory(public=True, producer__commune=there).producer
        for path in ("?tinh=66", f"?xa={here.code}"):
            html = html_of(client, reverse("producers") + path)
            assert one.name in html
            assert two.name not in html

    @pytest.mark.parametrize("path", ["?tinh=abc", "?tinh=99'", "?xa=1", "?page=0", "?page=abc", "?page=9999"])
    def test_strange_parameters_are_overlooked(self, client, path):
        producer = ProductFactory(public=True).producer
        assert producer.name in html_of(client, reverse("producers") + path)

    def test_comes_in_pages(self, client):
        commune = CommuneFactory()
        for _ in range(49):
            ProductFactory(public=True, commune=commune, producer__commune=commune)
        assert html_of(client, reverse("producers")).count("rows__cloth") == 48
        assert html_of(client, reverse("producers") + "?page=2").count("rows__cloth") == 1
