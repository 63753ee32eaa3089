"""``/so-sanh/`` as its readers see it."""

import re
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import CertificateFactory, certificate_with, days
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory
from support.stars import badges_in

from catalogue.certificates.rules import Status
from catalogue.products.models import LabelFacts, Product
from portals.public.compare_page import per_unit
from traceability.origins.services import register_material_area

pytestmark = pytest.mark.django_db
#: Whatever is compared (cards with ended certificates need three more than others).
MOST_QUERIES = 13


@pytest.fixture
def commune():
    return CommuneFactory(code="24277", name="Ea Tul", parent=ProvinceFactory(code="66", name="Đắk Lắk"))


@pytest.fixture
def goods(commune, on):
    """Makes a public product of one producer."""
    producer = ProducerFactory(name="HTX Ong Rừng", commune=commune)

    def make(title: str, *, stars: int | None = None, **kwargs) -> Product:
        product = ProductFactory(title=title, producer=producer, commune=commune, public=True, **kwargs)
        if stars:
            CertificateFactory(product=product, stars=stars, valid_from=on - days(30))
        return product

    return make


@pytest.fixture
def on():
    from django.utils.timezone import localdate

    return localdate()


@pytest.fixture
def page(client):
    """The HTML of a comparison of products or texts."""

    def get(*wanted: Product | str) -> str:
        codes = [one if isinstance(one, str) else one.code for one in wanted]
        response = client.get("/so-sanh/", {"sp": codes})
        assert response.status_code == 200
        return response.content.decode()

    return get


def compared(html: str) -> list[str]:
    return re.findall(r'<th scope="col" data-code-of="[^"]+" data-name="([^"]+)"', html)


def row(html: str, label: str) -> list[str]:
    """The cells of a row as text."""
    found = re.search(rf'<tr><th scope="row">{label}</th>(.*?)</tr>', html, re.S)
    cells = re.findall(r"<td[^>]*>(.*?)</td>", found[1], re.S)
    return [" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in cells]


class TestTable:
    def test_says_of_each_what_there_is_to_know(self, page, goods, commune, on):
        honey, tea = goods("Mật ong", stars=4), goods("Chè dây")
        place = PartnerFactory(facility__commune=commune)
        Product.objects.filter(pk=honey.pk).update(net_quantity=Decimal("250"), net_unit="g", pack_name_vi="Hũ 250 g")
        StockRecordFactory(product=honey, partner=place, price=120_000, num_in_stock=9)
        facts, _created = LabelFacts.objects.get_or_create(product=honey)
        facts.ingredients_vi, facts.storage_vi, facts.shelf_life_days = "Mật ong 100 %", "Nơi khô mát", 365
        facts.save()
        register_material_area(
            name_vi="Rừng Ea Tul", crop_vi="hoa rừng", commune=commune, hectares=Decimal(12), products=[honey]
        )
        html = page(honey, tea)
        assert compared(html) == ["Mật ong", "Chè dây"]
        assert badges_in(html) == [4]
        assert row(html, "Giá")[0] == "Hũ 250 g: 120.000 ₫ 480.000 ₫/kg"
        assert row(html, "Chủ thể") == ["HTX Ong Rừng"] * 2
        assert row(html, "Xã, phường") == ["Xã Ea Tul, Đắk Lắk"] * 2
        assert row(html, "Thành phần")[0] == "Mật ong 100 %"
        assert row(html, "Bảo quản")[0] == "Nơi khô mát"
        assert row(html, "Hạn sử dụng")[0] == "12 tháng"
        assert "Rừng Ea Tul" in html
        assert f'href="/chung-nhan/{honey.certificates.get().code}/"' in html
        assert f"{honey.certificates.get().valid_until:%d/%m/%Y}" in html
        assert 'content="noindex,follow"' in html

    def test_a_rank_that_has_ended_is_words(self, page, goods, on):
        old = goods("Mật ong")
        certificate_with(Status.EXPIRED, on=on, product=old)
        html = page(old)
        assert badges_in(html) == []
        assert "hết hạn" in html

    def test_packs_the_smallest_first_each_at_the_place_that_would_sell_it(self, page, goods, commune):
        product = goods("Cà phê", two_packs=True)
        large, small = product.children.order_by("pk")
        contents = [(large, "1", "kg", "Túi lớn", 400_000), (small, "250", "g", "Túi nhỏ", 110_000)]
        store = PartnerFactory(store=True, facility__commune=commune)
        for pack, quantity, unit, name, price in contents:
            Product.objects.filter(pk=pack.pk).update(
                net_quantity=Decimal(quantity), net_unit=unit, pack_name_vi=name
            )
            StockRecordFactory(product=pack, partner=store, price=price)
        StockRecordFactory(product=small, partner=PartnerFactory(facility__commune=commune), price=90_000)
        assert row(page(product), "Giá") == ["Túi nhỏ: 110.000 ₫ 440.000 ₫/kg Túi lớn: 400.000 ₫ 400.000 ₫/kg"]

    def test_taking_one_off_leaves_the_others(self, page, goods):
        one, two, three = goods("Một"), goods("Hai"), goods("Ba")
        html = page(one, two, three)
        links = re.findall(r'class="cmp__off" href="/so-sanh/\?([^"]*)"', html)
        assert links[1].replace("&amp;", "&") == f"sp={one.code}&sp={three.code}"
        assert 'class="cmp__off" href="/so-sanh/"' in page(one)

    def test_english_shows_vietnamese_facts_as_such(self, client, goods):
        product = goods("Mật ong")
        facts, _created = LabelFacts.objects.get_or_create(product=product)
        facts.storage_vi, facts.storage_en = "Nơi khô mát", ""
        facts.save()
        html = client.get(f"/en/so-sanh/?sp={product.code}").content.decode()
        assert re.search(r'<td[^>]* lang="vi">Nơi khô mát</td>', html)
        assert 'href="/en/xa/24277/"' in html


class TestWhatIsAskedFor:
    def test_codes_however_they_are_written_each_once(self, page, goods):
        product = goods("Mật ong")
        spaced = f"{product.code[:3]} {product.code[3:6]}-{product.code[6:]}".lower()
        assert compared(page(spaced, product.code)) == ["Mật ong"]

    def test_more_than_three_are_said_and_the_first_three_shown(self, page, goods):
        html = page(*(goods(name) for name in ("Một", "Hai", "Ba", "Bốn")))
        assert compared(html) == ["Một", "Hai", "Ba"]
        assert html.count('class="note"') == 1
        assert "Bốn" not in html

    @pytest.mark.parametrize("text", ["nonsense", "P00000000", "<script>x</script>", "893460000001", "\0"])
    def test_what_is_no_code_is_said_and_the_rest_compared(self, page, goods, text):
        html = page(text, goods("Mật ong"))
        assert compared(html) == ["Mật ong"]
        assert html.count('class="note"') == 1
        assert "<script>x" not in html

    def test_goods_that_are_not_public_are_unknown(self, page, goods):
        hidden = goods("Kín")
        hidden.listing.unpublish()
        html = page(hidden)
        assert compared(html) == []
        assert hidden.code in html
        assert "Kín" not in html

    def test_a_pack_stands_for_its_product_and_that_is_said(self, page, goods):
        product = goods("Cà phê", two_packs=True)
        pack = product.children.first()
        Product.objects.filter(pk=pack.pk).update(upc="08936000000011")
        html = page("8936000000011")
        assert compared(html) == ["Cà phê"]
        assert html.count('class="note"') == 1

    def test_nothing_yet_leads_on(self, client, page):
        for html in (page(), page(""), client.get("/so-sanh/").content.decode()):
            assert "<table" not in html
            assert 'name="sp"' in html
            assert 'href="/san-pham/"' in html

    def test_there_is_room_for_more_below_three(self, page, goods):
        one, two, three = goods("Một"), goods("Hai"), goods("Ba")
        assert f'<input type="hidden" name="sp" value="{one.code}">' in page(one, two)
        assert 'id="sp"' not in page(one, two, three)

    def test_only_get(self, client):
        assert client.post("/so-sanh/").status_code == 405


class TestCost:
    def test_three_cost_what_one_costs(self, client, goods, commune, on):
        three = [goods("Một", stars=3), goods("Hai", stars=4), goods("Ba", stars=5)]
        for product in three:
            StockRecordFactory(product=product, partner=PartnerFactory(facility__commune=commune))
        lapsed = goods("Bốn")
        certificate_with(Status.EXPIRED, on=on, product=lapsed)

        def cost(*products: Product) -> int:
            client.get("/so-sanh/", {"sp": [one.code for one in products]})
            with CaptureQueriesContext(connection) as queries:
                client.get("/so-sanh/", {"sp": [one.code for one in products]})
            return len(queries)

        assert cost(three[0]) == cost(*three)
        assert cost(three[0], lapsed) <= MOST_QUERIES


class TestPerUnit:
    @pytest.mark.parametrize(
        ("price", "quantity", "unit", "words"),
        [
            (120_000, "250", "g", "480.000\xa0₫/kg"),
            (50_000, "0.5", "kg", "100.000\xa0₫/kg"),
            (35_000, "300", "ml", "116.667\xa0₫/lít"),
            (35_000, "3", "piece", ""),
            (35_000, None, "", ""),
        ],
    )
    def test_by_kilogram_or_litre(self, price, quantity, unit, words):
        found = per_unit(Decimal(price), quantity and Decimal(quantity), unit)
        assert found.replace("litre", "lít") == words
