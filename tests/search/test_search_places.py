"""Typed place names, old and new, as communes of today."""

import pytest
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory

from search.places import FEW, places_named

pytestmark = pytest.mark.django_db


@pytest.fixture
def cu_mgar():
    """A former district."""
    return DistrictFactory(
        name="Cư M'gar", kind="Huyện", parent=ProvinceFactory(former=True, name="Đắk Lắk", code="6")
    )


def codes(text: str, **kwargs) -> list[str]:
    return sorted(unit.code for unit in places_named(text, **kwargs).communes)


class TestPlacesNamed:
    @pytest.mark.parametrize("text", ["Ea Tul", "ea tul", "xã Ea Tul", "Ea Tul, Đắk Lắk"])
    def test_a_commune_of_today(self, ea_tul, text):
        assert codes(text) == ["24277"]

    def test_a_former_commune_leads_to_where_it_went(self, ea_tul, cu_mgar):
        SuccessionFactory(current=ea_tul, former=CommuneFactory(former=True, name="Cuôr Tăk", parent=cu_mgar))
        assert codes("cuor tak") == ["24277"]

    def test_a_former_district_leads_to_all_its_land(self, ea_tul, dak_lak, cu_mgar):
        other = CommuneFactory(code="24280", name="Quảng Phú", parent=dak_lak)
        SuccessionFactory(current=ea_tul, former=cu_mgar)
        SuccessionFactory(current=other, former=cu_mgar)
        assert codes("huyện Cư M'gar") == ["24277", "24280"]

    def test_a_province_is_a_province(self, ea_tul, dak_lak):
        places = places_named("Đắk Lắk")
        assert (places.province, places.communes) == (dak_lak, ())

    def test_the_same_name_then_and_now_is_both_while_they_are_few(self, ea_tul, dak_lak, cu_mgar):
        CommuneFactory(code="26206", name="Phước An", parent=ProvinceFactory(code="75"))
        SuccessionFactory(current=ea_tul, former=CommuneFactory(former=True, name="Phước An", parent=cu_mgar))
        assert codes("Phước An") == ["24277", "26206"]
        assert codes("Phước An", province="66") == ["24277"]

    def test_the_same_name_in_too_many_old_places_means_the_new_ones(self, dak_lak, cu_mgar):
        CommuneFactory(code="26206", name="Tân Lập", parent=dak_lak)
        for _ in range(FEW):
            former = CommuneFactory(former=True, name="Tân Lập", parent=cu_mgar)
            SuccessionFactory(current=CommuneFactory(parent=dak_lak), former=former)
        assert codes("tan lap") == ["26206"]

    def test_a_part_of_many_names_is_vague(self, dak_lak):
        for number in range(FEW + 1):
            CommuneFactory(name=f"Ea Suối {number}", parent=dak_lak)
        places = places_named("ea suoi")
        assert places.is_vague
        assert not places.communes

    def test_a_part_of_few_names_means_them(self, ea_tul, dak_lak):
        CommuneFactory(code="24280", name="Ea Kar", parent=dak_lak)
        assert codes("Ea K") == ["24280"]

    @pytest.mark.parametrize("text", ["", "nowhere at all", "!!!", "x" * 9000])
    def test_nothing_is_nothing(self, ea_tul, text):
        places = places_named(text)
        assert (places.communes, places.province, places.is_vague) == ((), None, False)
