"""The filters of ``/san-pham/`` beyond stars, groups and places: typed, ticked, taken off."""

import re

import pytest
from factories.areas import CommuneFactory, ProvinceFactory
from factories.producers import ProducerFactory
from support.pages import names

from search.services import reindex

pytestmark = pytest.mark.django_db


class TestTyped:
    """What is typed leads to the one address that says it; what is not understood stays in its field."""

    def test_prices_as_people_write_them(self, client):
        response = client.get("/san-pham/?sao=4&gia=&gia_tu=100.000&gia_den=300k")
        assert (response.status_code, response["Location"]) == (302, "/san-pham/?sao=4&gia=100000-300000")
        assert client.get("/san-pham/?gia=0-50000&gia_tu=&gia_den=1+tri%E1%BB%87u")["Location"] == (
            "/san-pham/?gia=-1000000"
        )

    def test_a_price_that_is_none_is_said(self, page, goods):
        goods("Mật ong")
        html = page("?gia_tu=r%E1%BA%BB&gia_den=9")
        assert names(html) == ["Mật ong"]
        assert re.search(r'name="gia_tu" value="rẻ"[^>]* aria-invalid="true"', html)
        assert 'data-tone="warn"' in html

    @pytest.mark.parametrize("typed", ["ong+rung", "HTX+Ong+R%E1%BB%ABng", "Ong"])
    def test_a_producer_by_some_of_its_name(self, client, goods, producer, typed):
        goods("Mật ong")
        reindex()
        response = client.get(f"/san-pham/?qua=1&ten_chu_the={typed}")
        assert (response.status_code, response["Location"]) == (302, f"/san-pham/?chu_the={producer.slug}&qua=1")

    def test_the_whole_name_is_meant_before_names_that_contain_it(self, client, goods, ea_tul):
        exact = ProducerFactory(name="Ong Vàng", commune=ea_tul)
        for maker in (exact, ProducerFactory(name="Ong Vàng Ea Kar", commune=ea_tul)):
            goods(f"Mật {maker.pk}", producer=maker)
        reindex()
        assert client.get("/san-pham/?ten_chu_the=ong+v%C3%A0ng")["Location"] == f"/san-pham/?chu_the={exact.slug}"

    def test_many_and_none_are_said(self, page, goods, ea_tul):
        for number in range(9):
            goods(f"Hàng {number}", producer=ProducerFactory(name=f"Vườn {number}", commune=ea_tul))
        reindex()
        for typed in ("vuon", "%3Cb%3Exyz"):
            html = page(f"?ten_chu_the={typed}")
            assert re.search(r'name="ten_chu_the" value="[^"]+"[^>]* aria-invalid="true"', html)
            assert 'data-tone="warn"' in html
            assert "<b>xyz" not in html

    def test_everything_typed_at_once(self, client, goods, producer):
        goods("Mật ong")
        reindex()
        response = client.get("/san-pham/?xa=ea+tul&ten_chu_the=ong&gia_den=50k")
        assert response["Location"] == f"/san-pham/?xa=24277&gia=-50000&chu_the={producer.slug}"


class TestFurtherFilters:
    def test_the_form_offers_them_with_their_numbers(self, page, goods, place, producer):
        goods("Mật ong", price=145_000, is_gift=True)
        goods("Rượu cần", set_no=15)
        html = page()
        assert re.search(r'name="gia" value="100000-200000">.*?<span class="n num">1</span>', html)
        assert re.search(rf'name="chu_the" value="{producer.slug}">.*?<span class="n num">2</span>', html)
        assert re.search(r'name="loai_chu_the" value="cooperative">.*?<span class="n num">2</span>', html)
        assert re.search(rf'name="diem_ban" value="{place.facility.slug}">.*?<span class="n num">1</span>', html)
        assert re.search(r'name="qua" value="1">.*?<span class="n num">1</span>', html)
        assert re.search(r'name="con_hang" value="1">.*?<span class="n num">1</span>', html)

    def test_chips_take_each_of_them_away(self, page, goods, place, producer):
        goods("Mật ong", price=145_000, is_gift=True)
        query = f"lop=i.6&gia=100000-200000&chu_the={producer.slug}&loai_chu_the=cooperative"
        query += f"&diem_ban={place.facility.slug}&qua=1"
        html = page(f"?{query}")
        assert names(html) == ["Mật ong"]
        chips = [
            chip.replace("&amp;", "&") for chip in re.findall(r'class="tag" href="/san-pham/(?:\?([^"]*))?"', html)
        ]
        parts = query.split("&")
        assert sorted(chips) == sorted("&".join(part for part in parts if part != left) for left in parts)

    def test_what_does_not_exist_is_no_filter(self, page, goods):
        goods("Mật ong")
        assert names(page("?chu_the=nobody&diem_ban=nowhere&lop=ix.9&loai_chu_the=king&gia=dear")) == ["Mật ong"]

    def test_a_range_of_ones_own_is_offered_to_keep(self, page, goods):
        goods("Mật ong", price=145_000)
        assert re.search(r'name="gia" value="140000-150000" checked>.*?140.000', page("?gia=140000-150000"))

    def test_the_button_says_how_many(self, page, goods):
        goods("Mật ong", stars=4)
        goods("Mật khác")
        assert re.search(r'<button type="submit"[^>]*>[^<]*\b1\b[^<]*</button>', page("?sao=4"))

    def test_communes_of_one_name_are_told_apart_but_named_once_above(self, page, goods, ea_tul):
        CommuneFactory(code="22945", name="Ea Tul", parent=ProvinceFactory(code="68", name="Lâm Đồng"))
        goods("Mật ong")
        html = page("?xa=24277&xa=22945")
        assert re.search(r"<h1[^>]*>([^<]*)</h1>", html)[1].count("Ea Tul") == 1
        assert "<b>Xã Ea Tul, Đắk Lắk</b>" in html
        assert "<b>Xã Ea Tul, Lâm Đồng</b>" in html
