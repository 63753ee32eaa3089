"""``/tim-kiem/`` as a page and as JSON."""

import re

import pytest
from django.core.cache import caches
from django.db import connection
from factories.areas import CommuneFactory, DistrictFactory, SuccessionFactory
from factories.certificates import CertificateFactory
from factories.origins import FacilityFactory
from factories.producers import ProducerFactory
from support.stars import badges_in

from catalogue.codes import shown
from cms.models import ProductListing
from search.services import reindex

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client):
    """The HTML of a search, after the index has been built."""

    def get(query: str) -> str:
        reindex()
        response = client.get(f"/tim-kiem/{query}")
        assert response.status_code == 200
        return response.content.decode()

    return get


@pytest.fixture
def answer(client):
    """The JSON of a search, after the index has been built."""

    def get(query: str, status: int = 200, prefix: str = "") -> dict:
        reindex()
        response = client.get(f"{prefix}/tim-kiem/{query}", headers={"accept": "application/json"})
        assert response.status_code == status
        assert response["Content-Type"] == "application/json"
        return response.json()

    return get


class TestJson:
    def test_the_contract(self, answer, goods):
        product = goods("Cà phê rang mộc", stars=4)
        assert answer("?q=ca+phe") == {
            "results": [
                {
                    "type": "product",
                    "id": product.code,
                    "name": "Cà phê rang mộc",
                    "producer": "HTX Ong Rừng",
                    "url": f"/san-pham/{product.slug}/",
                },
                {
                    "type": "producer",
                    "id": product.producer.slug,
                    "name": "HTX Ong Rừng",
                    "producer": "HTX Ong Rừng",
                    "url": f"/chu-the/{product.producer.slug}/",
                },
            ],
            "total": 2,
            "relaxed": None,
            "engine": "database",
        }

    def test_every_kind_has_a_name_and_an_address(self, answer, goods, ea_tul):
        product = goods("Cà phê")
        certificate = CertificateFactory(product=product, number="OCOP 7")
        FacilityFactory(name_vi="Điểm bán Ban Mê", commune=ea_tul)
        for query, expected in {
            "ea+tul&loai=place": ("place", "24277", "Xã Ea Tul", None, "/xa/24277/"),
            "dak+lak&loai=place": ("place", "66", "Tỉnh Đắk Lắk", None, "/tinh/66/"),
            "ocop+7": (
                "certificate",
                certificate.code,
                shown(certificate.code),
                "HTX Ong Rừng",
                f"/chung-nhan/{certificate.code}/",
            ),
            "ban+me": ("showroom", "diem-ban-ban-me", "Điểm bán Ban Mê", None, "/diem-ban/diem-ban-ban-me/"),
        }.items():
            (found, *_rest) = answer(f"?q={query}")["results"]
            found["id"] = found["id"] if found["type"] != "showroom" else "diem-ban-ban-me"
            assert tuple(found.values()) == expected

    def test_kinds_pages_and_loosening(self, answer, goods):
        for number in range(5):
            goods(f"Cà phê {number}")
        found = answer("?q=ca+phe&loai=product&per_page=2&page=3")
        assert (len(found["results"]), found["total"]) == (1, 5)
        assert answer("?q=ca+phe&loai=product&page=9")["results"] == []
        assert answer("?q=ca+phe+xyzzy&loai=product")["relaxed"] == "any_word"
        assert answer("?q=ca+phe&loai=story") == {"results": [], "total": 0, "relaxed": None, "engine": "database"}

    @pytest.mark.parametrize("query", ["", "?q=", "?q=%00", "?q=%20%20", "?q=!!!"])
    def test_no_words_are_no_error(self, answer, goods, query):
        goods("Cà phê")
        assert answer(query)["total"] == 0

    @pytest.mark.parametrize(
        ("query", "wrong"),
        [
            ("?q=x&loai=cars", {"loai"}),
            ("?q=x&page=0", {"page"}),
            ("?q=x&page=-1", {"page"}),
            ("?q=x&page=two", {"page"}),
            ("?q=x&page=99999999999999999999", {"page"}),
            ("?q=x&per_page=51", {"per_page"}),
            ("?q=x&per_page=0", {"per_page"}),
            ("?q=x&per_page=²", {"per_page"}),
            ("?loai=&page=x&per_page=1.5", {"page", "per_page"}),
        ],
    )
    def test_bad_values_are_refused_by_name(self, answer, query, wrong):
        errors = answer(query, 400)["errors"]
        assert set(errors) == wrong
        assert all(errors.values())

    def test_fifty_a_page_is_allowed(self, answer, goods):
        goods("Cà phê")
        assert answer("?q=ca+phe&per_page=50&loai=product")["total"] == 1

    def test_english(self, answer, goods):
        product = goods("Cà phê", english="Coffee")
        (found, *_rest) = answer("?q=coffee", prefix="/en")["results"]
        assert (found["name"], found["url"]) == ("Coffee", f"/en/san-pham/{product.slug}/")

    def test_caches_keep_page_and_json_apart(self, client):
        for accept in ("application/json", "text/html"):
            assert "Accept" in client.get("/tim-kiem/?q=x", headers={"accept": accept})["Vary"]

    @pytest.mark.parametrize(
        "accept", ["text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "application/json;q=0.1,text/html"]
    )
    def test_browsers_get_the_page(self, client, accept):
        assert client.get("/tim-kiem/?q=x", headers={"accept": accept})["Content-Type"].startswith("text/html")


class TestPage:
    def test_groups_by_kind_products_as_cards(self, page, goods):
        goods("Cà phê rang mộc", stars=5, price=90_000)
        html = page("?q=ca+phe")
        assert re.findall(r'<h2[^>]*id="h-(\w+)">', html) == ["product", "producer"]
        assert 'class="pcard"' in html
        assert badges_in(html) == [5]
        assert 'href="?q=ca+phe&amp;loai=product"' in html
        assert 'href="/san-pham/?q=ca+phe"' in html

    def test_old_place_names_find_today_s(self, page, ea_tul):
        district = DistrictFactory(name="Cư M'gar", kind="Huyện")
        SuccessionFactory(current=ea_tul, former=CommuneFactory(former=True, name="Cuôr Tăk", parent=district))
        html = page("?q=huyen+cu+m%27gar")
        assert '<a href="/xa/24277/">Xã Ea Tul</a>' in html
        assert "huyện Cư M&#x27;gar" in html

    def test_the_kind_of_the_best_hit_comes_first(self, page, goods):
        goods("Mật ong Ea Tul")
        assert re.findall(r'<h2[^>]*id="h-(\w+)">', page("?q=ea+tul"))[0] == "place"
        assert re.findall(r'<h2[^>]*id="h-(\w+)">', page("?q=mat+ong"))[0] == "product"

    def test_one_kind_has_pages(self, page, client, goods):
        for number in range(5):
            goods(f"Cà phê {number}")
        html = page("?q=ca+phe&loai=product&per_page=2&page=2")
        assert 'href="?q=ca+phe&amp;loai=product&amp;per_page=2&amp;page=3" rel="next"' in html
        response = client.get("/tim-kiem/?q=ca+phe&loai=product&per_page=2&page=9")
        assert (response.status_code, response["Location"]) == (
            302,
            "/tim-kiem/?q=ca+phe&loai=product&per_page=2&page=3",
        )

    @pytest.mark.parametrize("query", ["?q=ca+phe&loai=cars&page=x&per_page=999", "?q=ca+phe&page=-4"])
    def test_bad_values_are_corrected(self, page, goods, query):
        goods("Cà phê")
        assert 'class="pcard"' in page(query)

    def test_nothing_matched_suggests_groups_and_goods(self, page, goods):
        goods("Mật ong", stars=4)
        html = page("?q=xyzzy")
        assert 'class="empty"' in html
        assert 'href="/san-pham/?nhom=food"' in html
        assert 'class="pcard"' in html

    def test_a_kind_without_hits_leads_back_to_everything(self, page, goods):
        goods("Cà phê")
        html = page("?q=ca+phe&loai=story")
        assert 'class="empty"' in html
        assert '<a class="btn" href="?q=ca+phe">' in html

    def test_without_words_it_asks(self, page, goods):
        goods("Mật ong")
        html = page("")
        assert 'class="empty"' not in html
        assert 'href="/san-pham/?nhom=tourism"' in html

    def test_a_code_can_be_checked(self, page, goods):
        product = goods("Cà phê")
        assert f'href="/t/{product.code}"' in page(f"?q={shown(product.code)}")

    def test_written_back_safely(self, page):
        html = page("?q=%3Cimg%20src=x%3E")
        assert "<img src=x>" not in html
        assert "“&lt;img src=x&gt;”" in html

    def test_only_get(self, client):
        assert client.post("/tim-kiem/").status_code == 405


class TestWhatIsNotPublic:
    def test_withheld_names_are_not_findable(self, answer, goods, ea_tul):
        withheld = ProducerFactory(withheld=True, commune=ea_tul)
        withheld.private.withheld_name = "Ama Kuin"
        withheld.private.save()
        goods("Rượu", producer=withheld)
        assert answer("?q=Ama+Kuin")["results"] == []
        assert answer("?q=ruou&loai=product")["results"][0]["producer"] == "Hộ sản xuất (tên giữ kín)"

    def test_an_unpublished_listing_is_gone_even_from_a_late_index(self, client, goods):
        product = goods("Cà phê")
        reindex()
        ProductListing.objects.filter(product=product).update(live=False)
        for accept in ("application/json", "text/html"):
            assert product.slug not in client.get("/tim-kiem/?q=ca+phe", headers={"accept": accept}).content.decode()

    def test_a_draft_is_not_findable(self, answer, goods):
        goods("Cà phê bí mật", public=False)
        assert answer("?q=bi+mat")["total"] == 0


class TestCost:
    def test_the_same_for_few_and_many(self, client, goods, ea_tul):
        def queries() -> int:
            reindex()
            for cache in caches.all():
                cache.clear()
            asked = []

            def note(execute, sql, params, many, context):
                asked.append(sql)
                return execute(sql, params, many, context)

            with connection.execute_wrapper(note):
                assert client.get("/tim-kiem/?q=ong").status_code == 200
            return len(asked)

        goods("Mật ong 1", stars=4)
        goods("Mật ong 2")
        FacilityFactory(name_vi="Quầy ong", commune=ea_tul)
        few = queries()
        for number in range(30):
            goods(f"Mật ong {number}", price=1000)
            FacilityFactory(name_vi=f"Quầy ong {number}", commune=ea_tul)
        assert queries() <= few
