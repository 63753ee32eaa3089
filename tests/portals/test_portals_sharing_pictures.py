"""What a shared link shows: on every page a raster that exists, at the printed host, with its size, without stars."""

import io
import re
from html import unescape

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory
from factories.cms import home_page
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.stories import article
from PIL import Image, ImageChops

from cms import rasters
from cms.art import product_spec
from cms.cards import CARD_PICTURE
from cms.services import unpublish
from cms.sharing import HOUSE, HOUSE_SIZE, house_picture, shared_picture

pytestmark = pytest.mark.django_db
HOST = "https://xaminh.example"
META = re.compile(r'<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)">')


@pytest.fixture(autouse=True)
def _host(settings, tmp_path):
    settings.PUBLIC_BASE_URL = HOST
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture(autouse=True)
def _plain(monkeypatch):
    """Pictures of the right size without drawing them: what is asked here is which are named."""

    def plain(svg, widths):
        found = {}
        for width in widths:
            out = io.BytesIO()
            Image.new("RGB", (width, round(width * 630 / 1200))).save(out, "WEBP")
            found[width] = out.getvalue()
        return found

    monkeypatch.setattr(rasters, "render", plain)


@pytest.fixture
def goods():
    """A public product of a producer in a commune, with a certificate."""
    commune = CommuneFactory()
    product = ProductFactory(
        public=True, art="honey-jar", commune=commune, producer=ProducerFactory(commune=commune), title="Mật <thử>"
    )
    CertificateFactory(product=product)
    return product


def pages(product) -> dict[str, str]:
    return {
        "product": product.get_absolute_url(),
        "producer": product.producer.get_absolute_url(),
        "commune": f"/xa/{product.commune.code}/",
        "certificate": product.certificates.get().get_absolute_url(),
    }


def said(client, path: str) -> dict[str, str]:
    """Open Graph of a page; nothing is said twice."""
    found = [(name, unescape(content)) for name, content in META.findall(client.get(path).text)]
    assert len(dict(found)) == len(found), found
    return dict(found)


def picture_at(url: str) -> Image.Image:
    """The picture itself: an address that leads nowhere fails here."""
    path = url.removeprefix(HOST)
    assert path != url, "not at the printed host"
    if path.startswith(settings.STATIC_URL):
        return Image.open(finders.find(path.removeprefix(settings.STATIC_URL)))
    return Image.open(io.BytesIO(default_storage.open(path.removeprefix(settings.MEDIA_URL)).read()))


def check(meta: dict[str, str]) -> None:
    picture = picture_at(meta["og:image"])
    assert picture.format in {"WEBP", "PNG"}
    assert meta["og:image:type"] == f"image/{picture.format.lower()}"
    assert (meta["og:image:width"], meta["og:image:height"]) == tuple(map(str, picture.size))
    assert meta["og:image:alt"]
    assert meta["og:title"]
    assert meta["twitter:card"] == "summary_large_image"


@pytest.mark.parametrize("name", ["product", "producer", "commune", "certificate"])
class TestGoods:
    def test_before_the_worker_has_drawn_it_is_the_house(self, client, goods, name):
        meta = said(client, pages(goods)[name])
        assert meta["og:image"] == f"{HOST}/static/{HOUSE}"
        check(meta)

    def test_afterwards_it_is_the_land_of_the_goods(self, client, goods, name):
        assert rasters.render_missing(limit=1, seconds=0) == 1
        meta = said(client, pages(goods)[name])
        assert meta["og:image"] == HOST + rasters.raster_of(product_spec(goods), "landscape", rasters.SHARED_WIDTH)
        assert "Mật <thử>" in meta["og:image:alt"]
        check(meta)

    def test_in_english_too(self, client, goods, name):
        meta = said(client, "/en" + pages(goods)[name])
        assert meta["og:image:alt"].startswith("Illustration: ")

    def test_costs_no_query(self, client, goods, name):
        path = pages(goods)[name]
        client.get(path)
        with CaptureQueriesContext(connection) as before:
            client.get(path)
        rasters.render_missing(limit=1, seconds=0)
        with CaptureQueriesContext(connection) as after:
            client.get(path)
        assert len(after) == len(before)


class TestCards:
    def test_the_first_product_that_has_one_speaks_for_the_producer(self, client, goods):
        """The newest is drawn first: here it is not the first of the list."""
        other = ProductFactory(
            public=True, art="tea-tin", commune=goods.commune, producer=goods.producer, title="Yến"
        )
        rasters.render_missing(limit=1, seconds=0)
        meta = said(client, goods.producer.get_absolute_url())
        assert meta["og:image"] == HOST + rasters.raster_of(product_spec(other), "landscape", rasters.SHARED_WIDTH)
        assert "Yến" in meta["og:image:alt"]

    def test_a_producer_and_a_commune_without_goods_show_the_house(self, client):
        producer = ProducerFactory(commune=CommuneFactory())
        for path in (producer.get_absolute_url(), f"/xa/{producer.commune.code}/"):
            check(said(client, path))

    def test_a_certificate_of_hidden_goods_shows_the_house(self, client, goods):
        rasters.render_missing(limit=1, seconds=0)
        unpublish(listing=goods.listing)
        meta = said(client, pages(goods)["certificate"])
        assert meta["og:image"].endswith(HOUSE)

    def test_a_photo_of_a_card_is_shown_with_its_size(self):
        picture = shared_picture(f"/media/images/vuon.{CARD_PICTURE.split('|')[0]}.format-webp.webp", "Vườn")
        assert (picture.width, picture.height, picture.alt) == (480, 480, "Vườn")
        assert not picture.is_wide


class TestHouse:
    @pytest.mark.parametrize("path", ["/", "/en/"])
    def test_home(self, client, path):
        home_page(), home_page("en")
        meta = said(client, path)
        assert meta["og:image"].endswith(HOUSE)
        assert meta["og:url"] == HOST + path
        check(meta)

    @pytest.mark.parametrize("path", ["/san-pham/", "/chung-nhan/", "/xa/", "/en/diem-ban/"])
    def test_lists_show_it_too(self, client, path):
        assert said(client, path)["og:image"] == f"{HOST}/static/{HOUSE}"

    def test_an_article_without_a_picture_shows_it(self, client):
        told = article()
        assert said(client, f"/cau-chuyen/{told.slug}/")["og:image"].endswith(HOUSE)

    def test_the_committed_file_is_as_drawn(self):
        """Other versions of the libraries draw edges a shade differently: what counts is what one sees."""
        committed = Image.open(finders.find(HOUSE)).convert("RGB")
        drawn = Image.open(io.BytesIO(house_picture())).convert("RGB")
        assert committed.size == drawn.size == HOUSE_SIZE
        histogram = ImageChops.difference(committed, drawn).convert("L").histogram()
        assert sum(histogram[32:]) < committed.width * committed.height / 200
