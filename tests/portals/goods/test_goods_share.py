"""What a shared link shows of a product: a raster once the worker has drawn it, until then the house's."""

import pytest
from factories.products import ProductFactory

from portals.public import goods_page

pytestmark = pytest.mark.django_db


def test_names_the_picture_only_when_it_is_there(client, monkeypatch, settings):
    settings.PUBLIC_BASE_URL = "https://xaminh.example"
    product = ProductFactory(public=True, art="honey-jar")
    monkeypatch.setattr(goods_page, "raster_of", lambda *what: "")
    html = client.get(product.get_absolute_url()).text
    assert '<meta property="og:image" content="https://xaminh.example/static/art/share.png">' in html
    monkeypatch.setattr(goods_page, "raster_of", lambda spec, *size: f"/media/{spec.key}-{size[0]}-{size[1]}.webp")
    html = client.get(product.get_absolute_url()).text
    assert '<meta property="og:image" content="https://xaminh.example/media/honey-jar-landscape-1200.webp">' in html
