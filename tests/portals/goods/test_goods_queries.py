"""What the pages cost: cold caches, real middleware, the same for few and for many."""

import io

import pytest
from django.conf import settings
from django.core.cache import caches
from django.core.files.images import ImageFile
from django.core.signing import Signer
from django.db import connection
from django.utils import timezone
from factories.areas import CommuneFactory, SuccessionFactory
from factories.certificates import CertificateFactory, RankReportFactory, certificate_with, days
from factories.cms import home_page
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory, basket_with
from PIL import Image

from catalogue.certificates.rules import Status
from cms.models import ListingPicture, Picture
from cms.services import feature, publish

pytestmark = pytest.mark.django_db

PRODUCT, HOME, PLACE = 13, 13, 13


@pytest.fixture
def queries_of(client):
    """Number of queries that a page costs with cold caches, in the test client's own session."""

    def count(path: str) -> int:
        for cache in caches.all():
            cache.clear()
        asked = []

        def note(execute, sql, params, many, context):
            asked.append(sql)
            return execute(sql, params, many, context)

        with connection.execute_wrapper(note):
            response = client.get(path)
        assert response.status_code == 200
        return len(asked)

    return count


@pytest.fixture
def commune():
    """Where everything of a test lies: the factories have a hundred provinces, not more."""
    return CommuneFactory()


@pytest.fixture
def goods(commune):
    """Makes a public product of the commune."""
    return lambda **kwargs: ProductFactory(public=True, commune=commune, producer__commune=commune, **kwargs)


@pytest.fixture
def stocked(commune, goods):
    """Puts a pack on the shelf of a showroom."""
    return lambda pack=None: StockRecordFactory(
        product=pack or goods(), partner=PartnerFactory(facility__commune=commune)
    )


@pytest.fixture
def with_basket(client, stocked):
    """Gives the client an anonymous basket with so many lines."""

    def fill(lines: int) -> None:
        basket = basket_with(*[stocked() for _ in range(lines)])
        client.cookies[settings.OSCAR_BASKET_COOKIE_OPEN] = Signer().sign(basket.pk)

    return fill


@pytest.fixture
def sold(goods, stocked):
    """Makes a product with two packs in stock at six places and a certificate of this status."""

    def make(status: Status | None):
        product = goods(two_packs=True)
        for pack in product.children.all():
            for _ in range(6):
                stocked(pack)
        if status is not None:
            certificate_with(status, on=timezone.localdate(), product=product)
        return product

    return make


@pytest.fixture
def picture(settings, tmp_path):
    """An uploaded picture."""
    settings.MEDIA_ROOT = tmp_path
    data = io.BytesIO()
    Image.new("RGB", (64, 64)).save(data, "PNG")
    return Picture.objects.create(title="Vườn", file=ImageFile(data, name="vuon.png"))


class TestProduct:
    @pytest.mark.parametrize(
        "status", [None, Status.VALID, Status.UNDER_REASSESSMENT, Status.EXPIRED, Status.REVOKED, Status.UPCOMING]
    )
    def test_stays_within_the_budget_whatever_its_standing(self, queries_of, sold, goods, with_basket, status):
        product = sold(status)
        SuccessionFactory(current=product.commune, former=CommuneFactory(former=True))
        CertificateFactory(product=goods(), valid_from=timezone.localdate() - days(30))
        with_basket(20)
        assert queries_of(product.get_absolute_url()) <= PRODUCT

    def test_stays_within_it_with_pictures_in_gallery_and_story(self, queries_of, sold, with_basket, picture):
        product = sold(Status.EXPIRED)
        SuccessionFactory(current=product.commune, former=CommuneFactory(former=True))
        CertificateFactory(product=sold(None), valid_from=timezone.localdate() - days(30))
        listing = product.listing
        listing.story_vi = [("picture", {"picture": picture, "caption": ""}) for _ in range(5)]
        for _ in range(3):
            listing.pictures.add(ListingPicture(picture=picture))
        publish(listing=listing)
        with_basket(20)
        assert queries_of(product.get_absolute_url()) <= PRODUCT

    def test_costs_the_same_with_one_and_with_twenty_basket_lines(self, queries_of, sold, with_basket):
        product = sold(Status.VALID)
        with_basket(1)
        one = queries_of(product.get_absolute_url())
        with_basket(20)
        assert queries_of(product.get_absolute_url()) == one

    def test_costs_the_same_with_one_and_with_thirty_related_goods(self, queries_of, sold, goods, stocked):
        product = sold(Status.VALID)

        def certified():
            alike = goods()
            CertificateFactory(product=alike, valid_from=timezone.localdate() - days(30))
            return alike

        certified()
        one = queries_of(product.get_absolute_url())
        for _ in range(29):
            stocked(certified())
        assert queries_of(product.get_absolute_url()) == one

    def test_a_reported_one_is_cheap(self, queries_of):
        report = RankReportFactory(product=ProductFactory(public=True))
        assert queries_of(report.product.get_absolute_url()) <= PRODUCT - 3


class TestHome:
    def test_costs_the_same_for_few_and_for_many_goods(self, queries_of, goods, stocked, with_basket):
        home_page()
        products = [goods() for _ in range(7)]
        for product in products[:3]:
            CertificateFactory(product=product, valid_from=timezone.localdate() - days(30))
        certificate_with(Status.EXPIRED, on=timezone.localdate(), product=products[3])
        feature(products=products)
        few = queries_of("/")
        for _ in range(30):
            stocked()
        with_basket(5)
        assert queries_of("/") == few + 1
        assert few + 1 <= HOME


class TestPlaces:
    def test_a_commune_costs_the_same_for_few_and_for_many_goods(self, queries_of, commune, goods, with_basket):
        SuccessionFactory(current=commune)
        path = f"/xa/{commune.code}/"
        for _ in range(2):
            goods()
        certificate_with(Status.EXPIRED, on=timezone.localdate(), product=goods())
        with_basket(1)
        few = queries_of(path)
        for _ in range(30):
            goods()
        assert queries_of(path) == few
        # Its introduction is one more than a producer's page.
        assert few <= PLACE + 1

    def test_a_producer_costs_the_same_for_few_and_for_many_goods(self, queries_of, commune, with_basket):
        producer = ProducerFactory(commune=commune)
        SuccessionFactory(current=commune)

        def of_it():
            return ProductFactory(public=True, producer=producer, commune=commune)

        certificate_with(Status.EXPIRED, on=timezone.localdate(), product=of_it())
        of_it()
        with_basket(1)
        few = queries_of(producer.get_absolute_url())
        for _ in range(30):
            of_it()
        assert queries_of(producer.get_absolute_url()) == few
        assert few <= PLACE

    @pytest.mark.parametrize("path", ["/chu-the/", "/xa/", "/xa/?q=ea+tul"])
    def test_a_list_costs_the_same_for_few_and_for_many(self, queries_of, goods, path):
        goods()
        few = queries_of(path)
        for _ in range(20):
            goods()
        assert queries_of(path) == few
        assert few <= PLACE
