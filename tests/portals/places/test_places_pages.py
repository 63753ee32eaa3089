"""Communes, provinces and former units."""

import pytest
from django.urls import reverse
from django.utils import translation
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory
from factories.products import ProductFactory

pytestmark = pytest.mark.django_db


def html_of(client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status
    return response.content.decode()


def commune_url(area) -> str:
    return reverse("commune", args=[area.code])


@pytest.fixture
def dak_lak():
    return ProvinceFactory(name="Đắk Lắk", code="66")


class TestCommune:
    def test_shows_its_goods_and_producers_and_no_others(self, client, dak_lak):
        commune = CommuneFactory(name="Ea Tul", parent=dak_lak)
        product = ProductFactory(public=True, commune=commune, producer__commune=commune, title="Mật ong Ea Tul")
        ProductFactory(commune=commune, title="Chưa công khai")
        ProductFactory(public=True, title="Ở xã khác")
        html = html_of(client, commune_url(commune))
        assert "Mật ong Ea Tul" in html
        assert product.producer.name in html
        assert "Chưa công khai" not in html
        assert "Ở xã khác" not in html

    def test_says_what_it_was_before_july_2025(self, client, dak_lak):
        district = DistrictFactory(name="Krông Mẫu", parent=ProvinceFactory(name="Đắk Lắk", former=True))
        commune = CommuneFactory(name="Ea Mới", parent=dak_lak)
        SuccessionFactory(former=CommuneFactory(former=True, name="Ea Cũ", parent=district), current=commune)
        SuccessionFactory(
            former=CommuneFactory(former=True, name="Ea Nửa", parent=district), current=commune, partial=True
        )
        with translation.override("en"):
            html = html_of(client, commune_url(commune))
        assert "xã Ea Cũ, xã Ea Nửa (in part), huyện Krông Mẫu</li>" in html

    def test_a_former_province_of_another_name_is_named(self, client, dak_lak):
        district = DistrictFactory(name="Đắk Song", parent=ProvinceFactory(name="Đắk Nông", former=True))
        commune = CommuneFactory(name="Thuận Hạnh", parent=dak_lak)
        SuccessionFactory(former=CommuneFactory(former=True, name="Thuận Hà", parent=district), current=commune)
        assert "huyện Đắk Song, Đắk Nông</li>" in html_of(client, commune_url(commune))

    def test_a_code_that_was_another_unit_says_so(self, client, dak_lak):
        old = CommuneFactory(former=True, code="24277", name="Tên Xưa")
        heir = CommuneFactory(name="Nơi Nhận", parent=dak_lak)
        SuccessionFactory(former=old, current=heir)
        now = CommuneFactory(code="24277", name="Tên Nay", parent=dak_lak)
        html = html_of(client, commune_url(now))
        assert "Xã Tên Nay</h1>" in html
        assert "xã Tên Xưa" in html
        assert f'href="{commune_url(heir)}"' in html

    def test_without_goods_it_still_answers(self, client):
        with translation.override("en"):
            assert "No product is listed from here yet" in html_of(client, commune_url(CommuneFactory()))

    @pytest.mark.parametrize("code", ["99998", "abc", "0", "242770", "24277'--"])
    def test_an_unknown_code_is_404(self, client, code):
        html_of(client, reverse("commune", args=[code]), 404)

    def test_goods_come_in_pages(self, client):
        commune = CommuneFactory()
        for number in range(26):
            ProductFactory(public=True, commune=commune, title=f"Hàng {number:02d}")
        first = html_of(client, commune_url(commune))
        last = html_of(client, commune_url(commune) + "?page=2")
        assert first.count('class="pcard"') == 24
        assert last.count('class="pcard"') == 2
        assert html_of(client, commune_url(commune) + "?page=x").count('class="pcard"') == 24


class TestFormerUnits:
    def test_one_successor_redirects_for_good(self, client):
        old, now = CommuneFactory(former=True), CommuneFactory()
        SuccessionFactory(former=old, current=now)
        response = client.get(commune_url(old))
        assert (response.status_code, response["Location"]) == (301, commune_url(now))

    def test_english_readers_stay_in_english(self, client):
        old, now = CommuneFactory(former=True), CommuneFactory()
        SuccessionFactory(former=old, current=now)
        old_url, now_url = commune_url(old), commune_url(now)
        assert client.get(f"/en{old_url}")["Location"] == f"/en{now_url}"

    def test_several_successors_are_listed_with_their_goods(self, client):
        old, one, two = CommuneFactory(former=True, name="Bị Chia"), CommuneFactory(), CommuneFactory()
        SuccessionFactory(former=old, current=one)
        SuccessionFactory(former=old, current=two, partial=True)
        ProductFactory(public=True, commune=two)
        with translation.override("en"):
            urls = [commune_url(area) for area in (one, two)]
            html = html_of(client, commune_url(old))
        for url in urls:
            assert f'href="{url}"' in html
        assert "Xã Bị Chia</h1>" in html
        assert "1 product<" in html

    def test_a_district_leads_to_its_communes(self, client):
        district, one, two = DistrictFactory(name="Cư M'gar"), CommuneFactory(), CommuneFactory()
        SuccessionFactory(former=district, current=one)
        SuccessionFactory(former=district, current=two)
        html = html_of(client, reverse("district", args=[district.code]))
        assert f'href="{commune_url(one)}"' in html
        assert f'href="{commune_url(two)}"' in html

    def test_an_old_province_leads_to_the_new_one(self, client, dak_lak):
        old = ProvinceFactory(former=True, code="54", name="Phú Yên")
        SuccessionFactory(former=old, current=dak_lak)
        response = client.get(reverse("province", args=["54"]))
        assert response["Location"] == reverse("province", args=["66"])

    def test_no_successor_in_the_data_is_said(self, client):
        with translation.override("en"):
            html = html_of(client, commune_url(CommuneFactory(former=True)))
        assert "is not in our data" in html


class TestProvince:
    def test_lists_communes_that_have_goods(self, client, dak_lak):
        ProductFactory(public=True, commune=CommuneFactory(name="Có Hàng", parent=dak_lak))
        CommuneFactory(name="Chưa Có", parent=dak_lak)
        html = html_of(client, reverse("province", args=["66"]))
        assert "Có Hàng" in html
        assert "Chưa Có" not in html

    def test_unknown_is_404(self, client):
        html_of(client, reverse("province", args=["98"]), 404)


class TestCommunes:
    def test_lists_communes_by_province_with_numbers(self, client, dak_lak):
        commune = CommuneFactory(name="Ea Tul", parent=dak_lak)
        ProductFactory(public=True, commune=commune)
        ProductFactory(public=True, commune=commune)
        ProductFactory(public=True, commune=CommuneFactory(name="Xa Xa", parent=ProvinceFactory(name="Lâm Đồng")))
        CommuneFactory(name="Trống", parent=dak_lak)
        html = html_of(client, reverse("communes"))
        assert html.index("Đắk Lắk") < html.index("xã Ea Tul") < html.index("Lâm Đồng") < html.index("xã Xa Xa")
        assert "Trống" not in html
        assert "</span>2</span>" in html

    def test_finds_an_old_name_without_accents(self, client, dak_lak):
        former = ProvinceFactory(name="Đắk Lắk", former=True)
        district = DistrictFactory(name="Cư M'gar", code="648", parent=former)
        html = html_of(client, reverse("communes") + "?q=cu+mgar")
        assert f'href="{reverse("district", args=[district.code])}"' in html

    @pytest.mark.parametrize("text", ["zzzzz", "%", "'", "<script>", " ", "a" * 500])
    def test_bad_input_is_answered(self, client, text):
        html = html_of(client, reverse("communes") + f"?q={text}")
        assert "<script>" not in html.replace('<script src="', "")
