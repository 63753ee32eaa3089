"""Raw-material areas: list, page, map, and the ways that lead to them."""

import math
import re
import xml.etree.ElementTree as ElementTree

import numpy
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from portals.public.area_map import area_map, contours
from portals.public.material_areas_page import PER_PAGE, harvest_words
from traceability.origins.models import RawMaterialArea
from traceability.origins.outlines import plane_of
from traceability.origins.rules import distance_km, month_runs

pytestmark = pytest.mark.django_db

RING = [[108.0, 12.7], [108.01, 12.7], [108.01, 12.71], [108.0, 12.71], [108.0, 12.7]]
OUTLINE = {"type": "Polygon", "coordinates": [RING]}


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def area(**values) -> RawMaterialArea:
    number = RawMaterialArea.objects.count()
    made = {
        "slug": f"vung-{number}",
        "name_vi": f"Vùng {number}",
        "crop_vi": "Cà phê vối",
        "hectares": "121",
        "lat": 12.7,
        "lon": 108.0,
        **values,
    }
    made.setdefault("commune", None)
    made["commune"] = made["commune"] or CommuneFactory()
    return RawMaterialArea.objects.create(**made)


class TestRules:
    @pytest.mark.parametrize(
        ("months", "runs"),
        [
            ([], []),
            ([4], [(4, 4)]),
            ([11, 12, 1], [(11, 1)]),
            ([2, 3, 4, 9], [(2, 4), (9, 9)]),
            (range(1, 13), [(1, 12)]),
            ([12, 1, 6, 7], [(6, 7), (12, 1)]),
        ],
    )
    def test_month_runs(self, months, runs):
        assert month_runs(months) == runs

    def test_in_words(self):
        assert harvest_words([11, 12, 1, 4]) == "April, November to January"
        with translation.override("vi"):
            assert harvest_words([4]) == "tháng 4"

    def test_distance(self):
        assert distance_km((21.03, 105.85), (10.78, 106.70)) == pytest.approx(1140, abs=5)
        assert distance_km((12.7, 108.0), (12.7, 108.0)) == 0


class TestList:
    def test_filters_and_counts(self, client):
        north, south = ProvinceFactory(code="01"), ProvinceFactory(code="79")
        area(name_vi="A", commune=CommuneFactory(parent=north))
        area(name_vi="B", commune=CommuneFactory(parent=south))
        area(name_vi="C", crop_vi="Hồ tiêu", commune=CommuneFactory(parent=south))
        area(name_vi="Ẩn", is_public=False)

        def found(query):
            page = client.get(f"{reverse('material_areas')}?{query}").context["page"]
            return [one.name_vi for one in page.page.object_list], page

        assert found("")[0] == ["A", "B", "C"]
        names, page = found("cay=ca-phe-voi&tinh=79")
        assert names == ["B"]
        assert {choice.value: choice.count for choice in page.crops} == {"ca-phe-voi": 1, "ho-tieu": 1}
        assert {choice.value: choice.count for choice in page.provinces} == {"01": 1, "79": 1}
        assert (page.total, page.hectares) == (1, 121)
        assert found("cay=%00&tinh=x")[0] == ["A", "B", "C"]
        assert found("cay=la")[0] == []

    def test_pages_and_costs_the_same_for_few_and_for_many(self, client):
        commune, counts = CommuneFactory(), []
        for _ in range(2):
            for _ in range(PER_PAGE):
                area(commune=commune, outline=OUTLINE)
            with CaptureQueriesContext(connection) as queries:
                response = client.get(reverse("material_areas"))
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 4
        assert len(response.context["page_obj"].object_list) == PER_PAGE


class TestPage:
    def test_says_all_that_is_recorded(self, client):
        commune = CommuneFactory(name="Ea Thử", parent__name="Đắk Thử")
        old = CommuneFactory(former=True, parent=DistrictFactory(name="Cư Thử"))
        SuccessionFactory(former=old, current=commune)
        producer = ProducerFactory()
        here = area(
            commune=commune, producer=producer, name_en="Trial plots", crop_en="Robusta coffee", households=17,
            altitude_m=480, growing_area_code="MẪU-VT 0101", harvest_months=[11, 12, 1], season_en="Three passes.",
            about_en="Two stretches of land.", outline=OUTLINE, hectares="46.50",
        )  # fmt: skip
        page = client.get(here.get_absolute_url()).text
        for words in (
            "<h1>Trial plots</h1>",
            "Robusta coffee",
            "46.5 ha",
            "17",
            "480 m",
            "MẪU-VT 0101",
            "huyện Cư Thử",
            producer.get_absolute_url(),
            "Harvest: November to January.",
            "Three passes.",
            "Two stretches of land.",
            reverse("material_area_map", args=[here.slug]),
        ):
            assert words in page, words
        assert page.count('<li class="on">') == 3

    def test_what_is_not_recorded_is_said(self, client):
        page = client.get(area().get_absolute_url()).text
        assert page.count("not recorded") == 4
        assert "No outline is recorded." in page
        assert "No season is recorded." in page

    def test_goods_from_here(self, client):
        here = area()
        product, hidden = ProductFactory(public=True), ProductFactory(public=False)
        here.products.set([product, hidden])
        cards = client.get(here.get_absolute_url()).context["page"].cards
        assert [card.product_id for card in cards] == [product.pk]

    def test_what_is_not_public_has_no_page(self, client):
        here = area(is_public=False, outline=OUTLINE)
        assert client.get(here.get_absolute_url()).status_code == 404
        assert client.get(reverse("material_area_map", args=[here.slug])).status_code == 404

    def test_costs_the_same_for_few_and_for_many_goods(self, client):
        commune, counts = CommuneFactory(), []
        here = area(commune=commune)
        for _ in range(2):
            for _ in range(6):
                here.products.add(ProductFactory(public=True, commune=commune, producer__commune=commune))
            with CaptureQueriesContext(connection) as queries:
                client.get(here.get_absolute_url())
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 13

    def test_product_producer_and_scan_lead_here_in_one_tap(self, client):
        product = ProductFactory(public=True)
        here = area(producer=product.producer)
        here.products.add(product)
        bigger = area(producer=product.producer, hectares="400")
        bigger.products.add(product)
        for address in (product.get_absolute_url(), reverse("scan", args=[product.code])):
            assert f'href="{bigger.get_absolute_url()}"' in client.get(address).text
        page = client.get(product.producer.get_absolute_url()).text
        assert here.get_absolute_url() in page
        assert bigger.get_absolute_url() in page

    def test_an_area_that_is_not_public_is_led_to_from_nowhere(self, client):
        product = ProductFactory(public=True)
        here = area(producer=product.producer, is_public=False)
        here.products.add(product)
        for address in (
            product.get_absolute_url(),
            reverse("scan", args=[product.code]),
            product.producer.get_absolute_url(),
        ):
            assert here.get_absolute_url() not in client.get(address).text


class TestMap:
    def test_is_a_picture_with_scale_and_north(self, client):
        here = area(outline=OUTLINE)
        response = client.get(reverse("material_area_map", args=[here.slug]))
        assert response["Content-Type"] == "image/svg+xml"
        assert "max-age" in response["Cache-Control"]
        root = ElementTree.fromstring(response.content)
        texts = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
        assert texts == ["500 m", "N"]
        assert len(response.content) < 16 * 1024

    def test_without_an_outline_there_is_none(self, client):
        assert client.get(reverse("material_area_map", args=[area().slug])).status_code == 404

    def test_the_scale_bar_is_true(self):
        """The square is 1,113 m high: its height and the bar are to the same scale."""
        svg = area_map(plane_of(OUTLINE), seed="x", north="N")
        ys = [int(y) for y in re.findall(r"\d+ (\d+)", re.search(r'<clipPath.*?evenodd" d="([^"]+)"', svg).group(1))]
        bar = int(re.search(r'd="M0 -8v8h(\d+)v-8"', svg).group(1))
        assert bar / 500 == pytest.approx((max(ys) - min(ys)) / 1113, rel=0.02)

    def test_the_same_each_time_and_another_for_another_area(self):
        plane = plane_of(OUTLINE)
        assert area_map(plane, seed="a", north="N") == area_map(plane, seed="a", north="N")
        assert area_map(plane, seed="a", north="N") != area_map(plane, seed="b", north="N")

    def test_many_points_stay_small(self):
        circle = [[108 + math.cos(n / 300) / 100, 12.7 + math.sin(n / 300) / 100] for n in range(1880)]
        plane = plane_of({"type": "Polygon", "coordinates": [[*circle, circle[0]]]})
        assert len(area_map(plane, seed="a", north="N")) < 20 * 1024

    def test_contours_are_closed_rings_around_the_hill(self):
        rows, columns = numpy.mgrid[0:20, 0:30]
        field = numpy.exp(-((columns - 15) ** 2 + (rows - 10) ** 2) / 20)
        [ring] = contours(field, 0.5)
        radii = [math.hypot(x - 15, y - 10) for x, y in ring]
        assert max(radii) - min(radii) < 0.2
        assert sum(radii) / len(radii) == pytest.approx((20 * 0.6931) ** 0.5, abs=0.1)

    def test_a_hill_at_the_edge_is_closed_along_it(self):
        rows, columns = numpy.mgrid[0:20, 0:30]
        [ring] = contours(numpy.exp(-(columns**2 + (rows - 10) ** 2) / 20), 0.5)
        assert min(x for x, _y in ring) == 0

    def test_list_map_follows_the_filters(self, client):
        area(lat=12.7, lon=108.0)
        area(lat=10.7, lon=106.7, crop_vi="Hồ tiêu")
        both = client.get(reverse("material_areas_map")).text
        assert len(client.get(f"{reverse('material_areas_map')}?cay=ho-tieu").text) < len(both)
