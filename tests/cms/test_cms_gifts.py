"""Gift collections: the list and one of them; only public goods, with the note."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory, days
from factories.products import ProductFactory
from factories.stories import collection
from support.stars import badges_in, stars_in

from cms.models.gifts import Occasion
from cms.services import unpublish

pytestmark = pytest.mark.django_db


@pytest.fixture
def goods():
    commune = CommuneFactory()
    return lambda **kwargs: ProductFactory(public=True, commune=commune, producer__commune=commune, **kwargs)


def page_of(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


class TestIndex:
    def test_lists_collections_with_occasion_and_number(self, client, goods):
        page = collection(goods(), goods(), title="Quà Tết", occasion=Occasion.TET)
        collection(goods(), title="Chưa xong", live=False)
        html = page_of(client, "/qua-tang/")
        assert f'href="/qua-tang/{page.slug}/"' in html
        assert "Tết" in html
        assert "Chưa xong" not in html
        assert html.count('class="gift"') == 1

    def test_counts_public_goods_only(self, client, goods):
        kept, gone = goods(), goods()
        collection(kept, gone, ProductFactory())
        unpublish(listing=gone.listing)
        assert "1 sản phẩm" in page_of(client, "/qua-tang/")

    def test_english_readers_get_what_is_not_translated_too(self, client, goods):
        vietnamese = collection(goods(), title="Chưa dịch")
        collection(goods(), title="In English", language="en")
        html = page_of(client, "/en/qua-tang/")
        assert "In English" in html
        assert 'lang="vi">Chưa dịch</a>' in html
        assert "In English" not in page_of(client, "/qua-tang/")
        assert '<h1 lang="vi">Chưa dịch</h1>' in page_of(client, f"/en/qua-tang/{vietnamese.slug}/")

    def test_is_empty_politely(self, client, goods):
        collection(goods(), live=False)
        assert 'class="empty"' in page_of(client, "/qua-tang/")


class TestCollection:
    def test_shows_each_product_with_its_note_in_order(self, client, goods):
        first, second = goods(), goods()
        html = page_of(client, f"/qua-tang/{collection(second, first).slug}/")
        assert html.index(second.title) < html.index(first.title)
        assert f"Hợp {first.title}" in html

    def test_what_is_not_public_any_more_is_left_out_with_its_note(self, client, goods):
        kept, gone = goods(), goods()
        page = collection(kept, gone)
        unpublish(listing=gone.listing)
        html = page_of(client, f"/qua-tang/{page.slug}/")
        assert gone.title not in html
        assert kept.title in html

    def test_says_so_when_nothing_is_left(self, client):
        assert 'class="empty"' in page_of(client, f"/qua-tang/{collection(ProductFactory()).slug}/")

    def test_badges_are_those_of_live_certificates(self, client, goods):
        live = goods()
        CertificateFactory(product=live, valid_from=timezone.localdate() - days(30))
        html = page_of(client, f"/qua-tang/{collection(live, goods()).slug}/")
        assert len(badges_in(html)) == 1
        assert stars_in(html) == []

    def test_a_draft_is_not_found(self, client, goods):
        assert client.get(f"/qua-tang/{collection(goods(), live=False).slug}/").status_code == 404

    def test_costs_the_same_for_few_and_for_many(self, client, goods):
        def count(number: int) -> tuple[int, int]:
            path = f"/qua-tang/{collection(*[goods() for _ in range(number)]).slug}/"
            counts = []
            for address in (path, "/qua-tang/"):
                client.get(address)
                with CaptureQueriesContext(connection) as asked:
                    page_of(client, address)
                counts.append(len(asked))
            return tuple(counts)

        few = count(1)
        assert count(12) == few
        assert few[0] <= 12
        assert few[1] <= 5
