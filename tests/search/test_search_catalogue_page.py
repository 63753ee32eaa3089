"""``/san-pham/`` as its readers see it."""

import re

import pytest
from django.core.cache import caches
from django.db import connection
from django.urls import reverse
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import certificate_with
from support.goods import multiply
from support.pages import names
from support.stars import badges_in, legends_in

from catalogue.certificates.rules import Status
from search.catalogue import PAGE_SIZE
from search.services import reindex

pytestmark = pytest.mark.django_db
LIST = 12


class TestList:
    def test_shows_what_is_public_with_its_place_producer_and_price(self, page, goods):
        goods("Mật ong hoa cà phê", stars=4, price=145_000)
        goods("Chưa đăng", public=False)
        html = page()
        assert names(html) == ["Mật ong hoa cà phê"]
        for text in ("Ea Tul, Đắk Lắk", "HTX Ong Rừng", "145.000\xa0₫"):
            assert text in html
        assert badges_in(html) == [4]
        assert sorted(legends_in(html)) == [3, 4, 5]

    def test_says_what_is_not_known_and_not_sold(self, page, goods):
        goods("Mật ong", producer=None)
        html = page()
        assert "Chưa rõ chủ thể" in html
        assert "Chưa mở bán ở đây" in html
        assert 'action="/gio-hang/them/"' not in html

    def test_a_lapsed_rank_is_words(self, page, goods, today):
        certificate_with(Status.EXPIRED, on=today, product=goods("Mật ong"))
        html = page()
        assert badges_in(html) == []
        assert "pcard__rank" in html

    def test_english_names_and_where_there_are_none(self, client, goods):
        goods("Mật ong hoa cà phê", english="Coffee blossom honey", stars=5)
        goods("Tiêu đỏ")
        html = client.get("/en/san-pham/").content.decode()
        assert ">Coffee blossom honey</a>" in html
        assert re.search(r'<a href="/en/san-pham/[^"]+" lang="vi">Tiêu đỏ</a>', html)
        assert "Food" in html

    def test_only_get(self, client):
        assert client.post("/san-pham/").status_code == 405
        assert client.head("/san-pham/").status_code == 200


class TestFilters:
    def test_the_form_shows_what_is_chosen_and_the_chips_take_it_away(self, page, goods, ea_tul):
        goods("Mật ong", stars=4, price=1000)
        goods("Mật ong khác", stars=3)
        html = page("?sao=4&nhom=food&tinh=66&con_hang=1")
        assert names(html) == ["Mật ong"]
        assert re.search(r'name="sao" value="4" checked', html)
        assert re.search(r'name="nhom" value="food" checked', html)
        assert re.search(r'<option value="66" selected>Đắk Lắk \(1\)', html)
        assert re.search(r'name="con_hang" value="1" checked', html)
        chips = re.findall(r'class="tag" href="/san-pham/(?:\?([^"]*))?"', html)
        assert [chip.replace("&amp;", "&") for chip in chips] == [
            "nhom=food&tinh=66&con_hang=1",
            "sao=4&tinh=66&con_hang=1",
            "nhom=food&sao=4&con_hang=1",
            "nhom=food&sao=4&tinh=66",
        ]
        assert 'class="more" href="/san-pham/"' in html

    def test_a_commune_brings_its_province_along(self, page, goods, ea_tul):
        goods("Mật ong")
        html = page("?xa=24277")
        assert re.search(r'<option value="66" selected>', html)
        assert re.search(r'name="xa" value="24277" checked', html)
        assert "Xã Ea Tul" in html

    def test_a_commune_of_another_province_is_dropped(self, page, goods):
        ProvinceFactory(code="68", name="Lâm Đồng")
        goods("Mật ong")
        html = page("?tinh=68&xa=24277")
        assert 'class="empty"' in html
        assert 'value="24277" checked' not in html

    def test_what_does_not_exist_is_no_filter(self, page, goods):
        goods("Mật ong")
        assert names(page("?tinh=99&xa=99999&nhom=x&sao=9")) == ["Mật ong"]

    @pytest.mark.parametrize("typed", ["Ea Tul", "ea+tul", "xã+Ea+Tul"])
    def test_a_typed_commune_leads_to_its_address(self, client, goods, typed):
        response = client.get(f"/san-pham/?sao=4&xa={typed}")
        assert (response.status_code, response["Location"]) == (302, "/san-pham/?sao=4&xa=24277")

    def test_a_typed_province_too(self, client, dak_lak):
        assert client.get("/en/san-pham/?xa=dak+lak")["Location"] == "/en/san-pham/?tinh=66"

    def test_an_unknown_place_is_said_and_nothing_is_lost(self, page, goods):
        goods("Mật ong", stars=4)
        html = page("?sao=4&xa=%3Cb%3EXyz")
        assert names(html) == ["Mật ong"]
        assert "“&lt;b&gt;Xyz”" in html
        assert 'aria-invalid="true"' in html

    def test_communes_are_offered_within_bounds(self, page, goods, dak_lak):
        for number in range(15):
            goods(f"Hàng {number}", commune=CommuneFactory(code=f"2{number:04d}", parent=dak_lak))
        html = page("?tinh=66&xa=20014")
        offered = re.findall(r'type="checkbox" name="xa" value="(\d+)"', html)
        assert len(offered) == 13
        assert "20014" in offered


class TestWords:
    def test_the_box_at_the_top_shows_them_and_the_best_match_is_the_order(self, page, goods):
        goods("Cà phê")
        goods("Bánh cà phê", stars=5)
        reindex()
        html = page("?q=ca+phe")
        assert re.search(r'type="search" name="q" value="ca phe"', html)
        assert re.search(r'<option value="" selected>[^<]+</option>\s*<option value="hang-sao">', html)
        assert names(html) == ["Cà phê", "Bánh cà phê"]
        assert names(page("?q=ca+phe&xep=hang-sao")) == ["Bánh cà phê", "Cà phê"]
        assert 'value="khop"' not in page()

    def test_without_accents(self, page, goods):
        goods("Cà phê rang mộc")
        goods("Mật ong")
        reindex()
        html = page("?q=ca+phe")
        assert names(html) == ["Cà phê rang mộc"]
        assert "“ca phe”" in html
        assert 'name="q" value="ca phe"' in html
        assert 'content="noindex,follow"' in html

    def test_loosened_and_said(self, page, goods):
        goods("Cà phê rang mộc")
        reindex()
        html = page("?q=ca+phe+xyzzy")
        assert names(html) == ["Cà phê rang mộc"]
        assert 'class="note"' in html

    def test_written_back_safely(self, page, goods):
        html = page("?q=%3Cscript%3Ealert(1)%3C/script%3E")
        assert "<script>alert" not in html
        assert "&lt;script&gt;" in html


class TestEmpty:
    def test_names_the_way_that_shows_most_and_puts_something_beside(self, page, goods):
        goods("Mật ong", stars=3)
        goods("Mật ong khác", stars=4)
        html = page("?sao=5&nhom=food")
        ways = re.findall(r'<a class="btn(?: btn--line)?" href="/san-pham/(?:\?([^"]*))?">([^<]*2[^<]*)</a>', html)
        assert [way for way, _label in ways] == ["nhom=food", ""]
        assert len(names(html)) == 2

    @pytest.mark.parametrize(
        ("query", "way"),
        [
            ("?nhom=tourism", ""),
            ("?tinh=68", ""),
            ("?chung_nhan=1&con_hang=1", "chung_nhan=1"),
            ("?con_hang=1", ""),
            ("?gia=-5000", ""),
            ("?qua=1", ""),
            ("?loai_chu_the=farm&sao=4", "sao=4"),
            ("?gia=-5000&sao=4", "sao=4"),
            ("?lop=vi.1", ""),
        ],
    )
    def test_every_filter_has_a_way_out(self, page, goods, query, way):
        ProvinceFactory(code="68", name="Lâm Đồng")
        goods("Mật ong", stars=4)
        html = page(query)
        assert f'<a class="btn" href="/san-pham/{"?" if way else ""}{way}">' in html

    def test_an_empty_shop_says_so(self, page):
        html = page()
        assert names(html) == []
        assert 'class="empty"' in html

    def test_words_that_nothing_has(self, page, goods):
        goods("Mật ong")
        reindex()
        html = page("?q=xyzzy")
        assert 'class="empty"' in html
        assert names(html) == ["Mật ong"]


class TestPages:
    @pytest.fixture
    def many(self, goods):
        for number in range(PAGE_SIZE + 3):
            goods(f"Hàng {number:02d}", price=1000 * (number + 1))

    def test_two_pages_hold_everything_once(self, page, many):
        first, second = page("?xep=gia-tang"), page("?xep=gia-tang&page=2")
        assert [len(names(html)) for html in (first, second)] == [PAGE_SIZE, 3]
        assert names(first) + names(second) == [f"Hàng {number:02d}" for number in range(PAGE_SIZE + 3)]
        assert 'href="?xep=gia-tang&amp;page=2" rel="next"' in first
        assert 'rel="prev"' in second

    @pytest.mark.parametrize(
        ("asked", "meant"),
        [
            ("99", "/san-pham/?con_hang=1&page=2"),
            ("0", "/san-pham/?con_hang=1"),
            ("-1", "/san-pham/?con_hang=1"),
            ("two", "/san-pham/?con_hang=1"),
            ("", "/san-pham/?con_hang=1"),
            ("99999999999999999999", "/san-pham/?con_hang=1"),
            ("²", "/san-pham/?con_hang=1"),
        ],
    )
    def test_a_page_that_is_none_leads_to_the_nearest(self, client, many, asked, meant):
        response = client.get("/san-pham/", {"con_hang": "1", "page": asked})
        assert (response.status_code, response["Location"]) == (302, meant)

    def test_one_address_for_each_page(self, page, many, settings):
        html = page("?page=2&sao=&nhom=x&unknown=1")
        assert f'<link rel="canonical" href="{settings.PUBLIC_BASE_URL}/san-pham/?page=2">' in html
        assert "noindex" not in html
        assert "noindex" in page("?con_hang=1&nhom=food")


class TestCost:
    """DESIGN §6: cold caches, real middleware, the same for few and for many."""

    @pytest.fixture
    def queries_of(self, client):
        def count(path: str) -> int:
            for cache in caches.all():
                cache.clear()
            asked = []

            def note(execute, sql, params, many, context):
                asked.append(sql)
                return execute(sql, params, many, context)

            with connection.execute_wrapper(note):
                assert client.get(path).status_code == 200
            return len(asked)

        return count

    @pytest.fixture
    def shop(self, goods, today):
        """Every kind of product a first page may hold."""
        for number in range(4):
            goods(f"Còn hạn {number}", stars=3 + number % 3, price=1000)
        for status in (Status.EXPIRED, Status.REVOKED, Status.UPCOMING, Status.UNDER_REASSESSMENT, Status.SUPERSEDED):
            certificate_with(status, on=today, product=goods(f"{status} {1}", price=1000))
        goods("Chưa rõ", producer=None)
        reindex()

    @pytest.mark.parametrize(
        "query",
        [
            "",
            "?tinh=66",
            "?xa=24277&chung_nhan=1",
            "?q=con+han",
            "?q=con+han&tinh=66&sao=4&nhom=food",
            "?xep=gia-tang",
            "?xep=ten&page=1",
            "?sao=5&nhom=tourism&tinh=66",
            "?nhom=food",
            "?q=con+han&nhom=food&lop=ii.1&sao=5&sao=4&sao=3&tinh=66&xa=24277&gia=-50000&chu_the=htx&"
            "loai_chu_the=cooperative&diem_ban=quay&xep=gia-tang",
            "?q=chua+khongdau&xep=ten",
        ],
    )
    def test_stays_within_the_budget(self, queries_of, shop, query):
        assert queries_of(f"/san-pham/{query}") <= LIST

    def test_filters_cost_no_query(self, queries_of, shop):
        few = queries_of("/san-pham/?xep=ten")
        everything = "lop=i.6&sao=5&sao=4&sao=3&tinh=66&xa=24277&gia=-50000&loai_chu_the=cooperative&chung_nhan=1"
        assert queries_of(f"/san-pham/?{everything}&con_hang=1") <= few

    @pytest.mark.parametrize(
        "query", ["", "?tinh=66&page=2", "?q=hang", "?gia=-5000&loai_chu_the=cooperative&con_hang=1&xep=gia-giam"]
    )
    def test_costs_the_same_at_24_and_at_2400_products(self, queries_of, goods, today, query):
        for number in range(30):
            product = goods(f"Hàng {number:02d}", stars=3 if number < 4 else None, price=1000, is_sample=True)
            if number in (4, 5):
                certificate_with(Status.EXPIRED, on=today, product=product)
        reindex()
        few = queries_of(f"/san-pham/{query}")
        multiply(2400)
        assert queries_of(f"/san-pham/{query}") <= few <= LIST


class TestAddresses:
    def test_they_are_the_printed_ones(self):
        assert reverse("products") == "/san-pham/"
        assert reverse("search") == "/tim-kiem/"
