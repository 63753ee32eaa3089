"""Selling places: the list with its filters and order, its map, one place with its hours and goods."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from factories.areas import CommuneFactory, ProvinceFactory
from factories.origins import FacilityFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

from portals.public import sale_points_page
from portals.public.sale_points_page import Wish
from traceability.origins.models import FacilityKind, SpecialDay
from traceability.origins.rules import VIETNAM

pytestmark = pytest.mark.django_db

ALWAYS = {str(day): [["00:00", "23:59"]] for day in range(7)}
#: A Tuesday morning.
MORNING = datetime.datetime(2026, 11, 24, 9, 0, tzinfo=VIETNAM)


@pytest.fixture(autouse=True)
def _clock(monkeypatch):
    """Every test happens on a Tuesday at nine."""
    monkeypatch.setattr(timezone, "now", lambda: MORNING)


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def text_of(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.text


def listed(client, query: str = "") -> list[str]:
    """Names in the list, in order."""
    page = client.get(f"{reverse('places')}?{query}").context["page"]
    return [row.facility.name_vi for row in page.rows]


class TestWish:
    @pytest.mark.parametrize("text", ["", "12.7", "a,b", "91,108", "12.7,181", "nan,1", "inf,1", "1,2,3", "1" * 50])
    def test_no_point(self, text):
        assert Wish.read({"gan": text}).near is None

    def test_a_point_is_rounded(self):
        assert Wish.read({"gan": "12.67891,108.04999"}).near == (12.68, 108.05)

    def test_the_query_never_holds_the_point(self):
        assert Wish.read({"gan": "12.68,108.05", "mo": "1"}).query() == "mo=1"

    @pytest.mark.parametrize("values", [{"loai": "mill"}, {"loai": "'"}, {"tinh": "x"}, {"mo": "2"}])
    def test_nonsense_is_left_out(self, values):
        assert Wish.read(values) == Wish()


class TestList:
    def test_all_selling_kinds_and_nothing_else(self, client):
        commune = CommuneFactory()
        for kind in FacilityKind:
            FacilityFactory(kind=kind, name_vi=kind.value, commune=commune)
        assert set(listed(client)) == {
            "producer_store", "showroom", "ocop_centre", "travel_shop", "market", "tourist_shop",
        }  # fmt: skip

    def test_filters_narrow_and_counts_follow_the_other_filters(self, client):
        north, south = ProvinceFactory(code="01"), ProvinceFactory(code="79")
        here, there = CommuneFactory(parent=north), CommuneFactory(parent=south)
        FacilityFactory(name_vi="A", commune=here, hours=ALWAYS)
        FacilityFactory(name_vi="B", commune=here, kind=FacilityKind.MARKET, hours={})
        FacilityFactory(name_vi="C", commune=there, kind=FacilityKind.MARKET, hours=ALWAYS, offers_pickup=True)
        assert listed(client, "loai=market") == ["B", "C"]
        assert listed(client, "loai=market&tinh=79") == ["C"]
        assert listed(client, "mo=1") == ["A", "C"]
        assert listed(client, "nhan=1") == ["C"]
        page = client.get(f"{reverse('places')}?loai=market&mo=1").context["page"]
        assert page.total == 1
        assert {choice.value: choice.count for choice in page.kinds} == {"showroom": 1, "market": 1}
        assert {choice.value: choice.count for choice in page.provinces} == {"79": 1}

    def test_in_stock_and_of_a_product(self, client):
        record = StockRecordFactory(partner__facility__name_vi="Có")
        sold_out = StockRecordFactory(sold_out=True, partner__facility__name_vi="Hết")
        StockRecordFactory(unpublished=True, partner__facility__name_vi="Ẩn")
        assert listed(client, "con-hang=1") == ["Có"]
        assert listed(client, f"sp={record.product.slug}") == ["Có"]
        assert listed(client, f"sp={sold_out.product.slug}") == []

    def test_a_pack_counts_for_its_product_once(self, client):
        product, partner = ProductFactory(public=True, two_packs=True), PartnerFactory()
        for pack in product.children.all():
            StockRecordFactory(product=pack, partner=partner)
        assert client.get(reverse("places")).context["page"].rows[0].goods == 1
        assert listed(client, f"sp={product.slug}") == [partner.facility.name_vi]

    def test_rows_say_whether_it_is_open_in_words(self, client):
        FacilityFactory(name_vi="Mở", hours={"1": [["07:30", "17:30"]]})
        FacilityFactory(name_vi="Trưa", hours={"1": [["13:00", "17:30"]]})
        FacilityFactory(name_vi="Mai", hours={"2": [["07:30", "17:30"]]})
        FacilityFactory(name_vi="Không rõ", hours={})
        page = text_of(client, reverse("places"))
        for words in (
            "Open until 17:30",
            "Closed, opens at 13:00",
            "Closed, opens tomorrow at 7:30",
            "Hours not recorded",
            "Today 7:30–17:30",
        ):
            assert words in page

    def test_hours_written_wrongly_break_no_page(self, client):
        place = FacilityFactory(hours={"1": [["22:00", "02:00"]]})
        assert "Hours not recorded" in text_of(client, reverse("places"))
        assert "Hours not recorded" in text_of(client, place.get_absolute_url())

    def test_sorted_by_distance_from_a_point_which_nobody_keeps(self, client):
        FacilityFactory(name_vi="Xa", lat=10.7, lon=106.7)
        FacilityFactory(name_vi="Gần", lat=12.7, lon=108.1)
        FacilityFactory(name_vi="Không điểm", lat=None, lon=None)
        assert listed(client, "gan=12.66666,108.0444") == ["Gần", "Xa", "Không điểm"]
        response = client.get(f"{reverse('places')}?gan=12.66666,108.0444")
        assert response["Cache-Control"] == "private, no-store"
        assert response["Referrer-Policy"] == "no-referrer"
        assert "12.66666" not in response.text
        assert 'hreflang="vi"' not in response.text

    def test_sorted_by_distance_from_a_commune_under_its_old_name(self, client):
        commune = CommuneFactory(name="Ea Thử", lat=12.9, lon=108.1)
        FacilityFactory(name_vi="Xa", lat=10.7, lon=106.7, commune=commune)
        FacilityFactory(name_vi="Gần", lat=12.9, lon=108.1, commune=commune)
        assert listed(client, "xa=ea+thu") == ["Gần", "Xa"]
        page = text_of(client, f"{reverse('places')}?xa=ea+thu")
        assert "By distance from xã Ea Thử" in page
        assert "less than 1 km" in page

    def test_an_unknown_commune_is_said(self, client):
        FacilityFactory()
        page = text_of(client, f"{reverse('places')}?xa=xyzzy%00")
        assert "We do not know this place" in page
        assert 'aria-invalid="true"' in page

    def test_pages(self, client):
        commune = CommuneFactory()
        for number in range(sale_points_page.PER_PAGE + 1):
            FacilityFactory(name_vi=f"Quầy {number:02d}", commune=commune)
        assert len(listed(client)) == sale_points_page.PER_PAGE
        assert listed(client, "page=2") == [f"Quầy {sale_points_page.PER_PAGE}"]

    def test_the_device_sorts_a_list_of_one_page_and_asks_for_the_order_of_more(self, client):
        commune = CommuneFactory()
        for _ in range(sale_points_page.PER_PAGE):
            FacilityFactory(commune=commune)
        page = text_of(client, reverse("places"))
        assert page.count("data-lat=") == sale_points_page.PER_PAGE
        assert "data-server" not in page
        FacilityFactory(commune=commune)
        page = text_of(client, reverse("places"))
        assert "data-server" in page
        assert "rounded to about a kilometre" in page

    def test_the_order_by_distance_is_numbered_through_its_pages(self, client):
        commune = CommuneFactory()
        for _ in range(sale_points_page.PER_PAGE + 1):
            FacilityFactory(commune=commune)
        rows = client.get(f"{reverse('places')}?gan=12.68,108.05&page=2").context["page"].rows
        assert [row.number for row in rows] == [sale_points_page.PER_PAGE + 1]
        assert client.get(reverse("places")).context["page"].rows[0].number is None

    def test_nothing_found(self, client):
        assert "No place like this" in text_of(client, reverse("places"))

    def test_costs_the_same_for_few_and_for_many(self, client):
        counts = []
        commune = CommuneFactory()
        for _ in range(2):
            for _ in range(8):
                StockRecordFactory(partner=PartnerFactory(facility__commune=commune))
            with CaptureQueriesContext(connection) as queries:
                client.get(reverse("places"))
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 5


class TestMap:
    def test_marks_the_places_and_names_the_islands(self, client):
        FacilityFactory(lat=12.7, lon=108.1)
        response = client.get(reverse("places_map"))
        assert response["Content-Type"] == "image/svg+xml"
        assert "max-age=3600" in response["Cache-Control"]
        assert "Hoàng Sa" in response.text
        assert "Trường Sa" in response.text
        assert "<script" not in response.text
        assert len(response.content) < 24 * 1024

    def test_follows_the_filters(self, client):
        FacilityFactory(lat=12.7, lon=108.1)
        FacilityFactory(lat=10.7, lon=106.7, kind=FacilityKind.MARKET)
        both = client.get(reverse("places_map")).text
        one = client.get(f"{reverse('places_map')}?loai=market").text
        assert len(one) < len(both)

    def test_a_warehouse_is_on_no_map(self, client):
        empty = client.get(reverse("places_map")).text
        FacilityFactory(kind=FacilityKind.WAREHOUSE)
        assert client.get(reverse("places_map")).text == empty


class TestPlace:
    @pytest.mark.parametrize("kind", ["mill", "packing_house", "warehouse"])
    def test_where_nobody_can_buy_there_is_no_page(self, client, kind):
        assert client.get(FacilityFactory(kind=kind).get_absolute_url()).status_code == 404

    def test_says_where_when_and_how_to_get_there(self, client):
        place = FacilityFactory(
            name_vi="Quầy Thử", name_en="Trial counter", phone="+84905123456", about_en="Ring the bell.", lat=12.68,
            lon=108.05, offers_pickup=True,
        )  # fmt: skip
        page = text_of(client, place.get_absolute_url())
        for words in (
            "<h1>Trial counter</h1>",
            "12 Đường Thử",
            'href="tel:+84905123456"',
            'href="geo:12.68000,108.05000"',
            "Ring the bell.",
            "Orders can be picked up here",
            "Open until 17:30",
        ):
            assert words in page
        assert page.count("Closed</td>") >= 2

    def test_special_days_and_holidays_ahead(self, client):
        place = FacilityFactory(hours=ALWAYS, closes_on_holidays=True)
        SpecialDay.objects.create(facility=place, day=datetime.date(2026, 12, 4), spans=[], reason_en="Stocktaking")
        SpecialDay.objects.create(facility=place, day=datetime.date(2026, 11, 1), spans=[], reason_en="Long past")
        page = text_of(client, place.get_absolute_url())
        assert "Stocktaking" in page
        assert "04/12/2026" in page
        assert "New Year" in page
        assert "Long past" not in page

    def test_a_holiday_or_special_day_with_the_usual_hours_is_not_listed(self, client):
        place = FacilityFactory(hours=ALWAYS, closes_on_holidays=False)
        usual = {"spans": ALWAYS["0"], "reason_en": "Market as ever"}
        SpecialDay.objects.create(facility=place, day=datetime.date(2026, 12, 4), **usual)
        SpecialDay.objects.create(facility=place, day=datetime.date(2026, 12, 5), spans=[["08:00", "10:00"]])
        page = client.get(place.get_absolute_url()).context["page"]
        assert [(day.day.day, day.hours) for day in page.coming] == [(5, "8:00–10:00")]

    def test_the_point_is_for_the_map_application_not_for_reading(self, client):
        place = FacilityFactory(lat=12.68, lon=108.05)
        page = text_of(client, place.get_absolute_url())
        assert "geo:12.68000,108.05000" in page
        assert "12.6800, 108.0500" not in page

    def test_what_lies_here_is_the_stock_of_this_place(self, client):
        here = PartnerFactory()
        record = StockRecordFactory(partner=here, num_in_stock=5, num_allocated=2)
        StockRecordFactory(partner=here, sold_out=True)
        StockRecordFactory(partner=here, unpublished=True)
        StockRecordFactory(product=record.product)
        page = client.get(here.facility.get_absolute_url()).context["page"]
        assert [found.card.product_id for found in page.goods] == [record.product_id]
        assert page.goods[0].packs[0].stock == "3 left"

    def test_groups(self, client):
        here = PartnerFactory()
        StockRecordFactory(partner=here, product=ProductFactory(public=True, set_no=6))
        StockRecordFactory(partner=here, product=ProductFactory(public=True, set_no=20))
        page = client.get(here.facility.get_absolute_url()).context["page"]
        assert sum(choice.count for choice in page.groups) == page.total == 2
        chosen = client.get(f"{here.facility.get_absolute_url()}?nhom={page.groups[0].key}").context["page"]
        assert len(chosen.goods) == page.groups[0].count
        assert client.get(f"{here.facility.get_absolute_url()}?nhom=x").context["page"].group == ""

    def test_costs_the_same_for_few_and_for_many_goods(self, client):
        here, counts = PartnerFactory(), []
        commune = CommuneFactory()
        for _ in range(2):
            for _ in range(6):
                product = ProductFactory(public=True, commune=commune, producer__commune=commune)
                StockRecordFactory(partner=here, product=product)
            with CaptureQueriesContext(connection) as queries:
                client.get(here.facility.get_absolute_url())
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 11

    def test_hours_for_machines(self, client):
        place = FacilityFactory(hours={"0": [["07:30", "11:30"], ["13:00", "17:00"]]})
        page = client.get(place.get_absolute_url()).context["page"]
        assert page.schema_hours == [("Monday", "07:30", "11:30"), ("Monday", "13:00", "17:00")]

    def test_vietnamese_about_is_marked_for_english_readers(self, client):
        place = FacilityFactory(about_vi="Bấm chuông.")
        assert '<p class="measure" lang="vi">Bấm chuông.</p>' in text_of(client, place.get_absolute_url())
