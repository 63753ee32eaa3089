"""Goods to look for. Pages are asked for in Vietnamese unless a test says otherwise."""

from collections.abc import Iterator

import pytest
from django.utils import translation
from django.utils.timezone import localdate
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import CertificateFactory, days
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

from cms.models import ProductListing


@pytest.fixture(autouse=True)
def _vietnamese() -> Iterator[None]:
    """Addresses that a test reverses have no prefix, whatever the test before asked for."""
    with translation.override("vi"):
        yield


@pytest.fixture
def today():
    """The day that pages speak of."""
    return localdate()


@pytest.fixture
def dak_lak():
    """A province."""
    return ProvinceFactory(code="66", name="Đắk Lắk")


@pytest.fixture
def ea_tul(dak_lak):
    """A commune of it."""
    return CommuneFactory(code="24277", name="Ea Tul", parent=dak_lak)


@pytest.fixture
def producer(ea_tul):
    """Who makes everything, unless a test says otherwise: the factories have a hundred provinces, not more."""
    return ProducerFactory(name="HTX Ong Rừng", commune=ea_tul)


@pytest.fixture
def place(ea_tul):
    """Where everything is sold."""
    return PartnerFactory(facility__commune=ea_tul)


@pytest.fixture
def goods(producer, ea_tul, place, today):
    """Makes a public product: ``stars`` certifies it today, ``price`` puts ten units on a shelf."""

    def make(
        title: str, *, stars: int | None = None, price: int | None = None, stock: int = 10, english="", **kwargs
    ):
        fields = {"producer": producer, "commune": ea_tul, "public": True} | kwargs
        product = ProductFactory(title=title, **fields)
        if english:
            ProductListing.objects.filter(product=product).update(display_name_en=english)
        if stars:
            CertificateFactory(product=product, stars=stars, valid_from=today - days(30))
        if price is not None:
            StockRecordFactory(product=product, partner=place, price=price, num_in_stock=stock)
        return product

    return make


@pytest.fixture
def page(client):
    """The HTML of an address of the catalogue."""

    def get(query: str = "", status: int = 200) -> str:
        response = client.get(f"/san-pham/{query}")
        assert response.status_code == status
        return response.content.decode()

    return get
