"""Recording raw-material areas and asking which goods come from where."""

from decimal import Decimal

import pytest
from factories.areas import CommuneFactory, ProvinceFactory
from factories.products import ProductFactory

from traceability.origins.models import RawMaterialArea
from traceability.origins.services import AreaError, areas_of, register_material_area

pytestmark = pytest.mark.django_db

RING = [[108.0, 12.7], [108.01, 12.7], [108.01, 12.71], [108.0, 12.71], [108.0, 12.7]]
OUTLINE = {"type": "Polygon", "coordinates": [RING]}


def register(**changes) -> RawMaterialArea:
    values = {"name_vi": "Rẫy Đồi Thử", "crop_vi": "Cà phê vối", "hectares": Decimal("121"), **changes}
    values.setdefault("commune", None)
    values["commune"] = values["commune"] or CommuneFactory()
    return register_material_area(**values)


class TestRegister:
    def test_records_and_joins(self):
        product = ProductFactory(public=True)
        area = register(products=[product], outline=OUTLINE, harvest_months=[12, 11, 11], households=17)
        area.refresh_from_db()
        assert (area.slug, area.harvest_months, area.households) == ("ray-doi-thu", [11, 12], 17)
        assert list(area.products.all()) == [product]
        assert 12.7 < area.lat < 12.71

    def test_without_an_outline_the_point_is_the_communes(self):
        commune = CommuneFactory(lat=13.5, lon=108.5)
        area = register(commune=commune)
        assert (area.lat, area.lon, area.outline) == (13.5, 108.5, None)

    @pytest.mark.parametrize(
        "changes",
        [
            {"hectares": Decimal(0)},
            {"harvest_months": [0]},
            {"harvest_months": [13]},
            {"outline": OUTLINE, "hectares": Decimal(20)},
            {"outline": {"type": "Polygon", "coordinates": [RING[:-1]]}},
        ],
    )
    def test_refused(self, changes):
        with pytest.raises(AreaError):
            register(**changes)
        assert not RawMaterialArea.objects.exists()

    def test_a_province_or_former_commune_is_refused(self):
        for commune in (ProvinceFactory(), CommuneFactory(former=True)):
            with pytest.raises(AreaError):
                register(commune=commune)

    def test_an_address_part_is_used_once(self):
        register()
        with pytest.raises(AreaError, match="in use"):
            register()


class TestAreasOf:
    def test_in_one_query_by_name_public_only(self, django_assert_num_queries):
        one, two, none = ProductFactory(public=True), ProductFactory(public=True), ProductFactory(public=True)
        register(name_vi="B", products=[one, two], name_en="Bee")
        register(name_vi="A", products=[one])
        register(name_vi="C", products=[one], is_public=False)
        with django_assert_num_queries(1):
            found = areas_of([one.pk, two.pk, none.pk])
        assert {pk: [area.name_vi for area in areas] for pk, areas in found.items()} == {
            one.pk: ["A", "B"],
            two.pk: ["B"],
        }

    def test_of_nothing(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert areas_of([]) == {}
