"""A product as machines read it."""

import pytest
from django.utils import timezone
from factories.certificates import RankReportFactory, certificate_with
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import StockRecordFactory

from catalogue.certificates.rules import Status

pytestmark = pytest.mark.django_db


def json_of(client, product) -> dict:
    response = client.get(product.get_absolute_url(), headers={"accept": "application/json"})
    assert response["Content-Type"] == "application/json"
    assert "Accept" in response["Vary"]
    return response.json()


def test_says_what_the_page_says(client):
    record = StockRecordFactory()
    certificate = certificate_with(Status.VALID, on=timezone.localdate(), product=record.product)
    told = json_of(client, record.product)
    assert told["code"] == record.product.code
    assert told["name"] == record.product.title
    assert told["producer"]["name"] == record.product.producer.name
    assert told["commune"]["code"] == record.product.commune.code
    assert (told["verdict"], told["status"]) == ("valid", "valid")
    assert told["certificate"]["stars"] == 4
    assert told["certificate"]["valid_until"] == certificate.valid_until.isoformat()
    assert told["packs"] == [
        {
            "id": record.product.pk,
            "name": record.product.pack_name,
            "gtin": None,
            "price": 145_000,
            "in_stock": True,
            "sale_paused": False,
            "can_buy": True,
        }
    ]


def test_a_lapsed_certificate_has_no_stars(client):
    certificate = certificate_with(Status.EXPIRED, on=timezone.localdate(), product=ProductFactory(public=True))
    told = json_of(client, certificate.product)
    assert (told["verdict"], told["status"], told["certificate"]["stars"]) == ("lapsed", "expired", None)


def test_a_report_is_no_certificate(client):
    told = json_of(client, RankReportFactory(product=ProductFactory(public=True)).product)
    assert (told["verdict"], told["status"], told["certificate"]) == ("unverified", None, None)
    assert told["reported"]


def test_an_unknown_producer_is_null(client):
    assert json_of(client, ProductFactory(public=True, without_producer=True))["producer"] is None


def test_carries_no_personal_data(client):
    producer = ProducerFactory(contactable=True, address="Thôn 4", registration_number="40050001")
    response = client.get(
        ProductFactory(public=True, producer=producer).get_absolute_url(), headers={"accept": "application/json"}
    )
    text = response.content.decode()
    for secret in ("905123456", "htx@example.vn", "Thôn 4", "40050001"):
        assert secret not in text


def test_a_browser_gets_the_page(client):
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    response = client.get(ProductFactory(public=True).get_absolute_url(), headers={"accept": accept})
    assert response["Content-Type"].startswith("text/html")
