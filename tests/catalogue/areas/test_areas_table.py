"""The table that comes with the project, loaded once: every row, old names, successors, place lines."""

import time

import pytest
from django.db import transaction
from django.utils import translation

from catalogue.areas.models import Area, Succession
from catalogue.areas.services import (
    UnknownArea,
    find_areas,
    load_areas,
    place_line,
    place_lines,
    read_areas,
    successors_of,
)


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """All units of the project's table, for this module only."""
    with django_db_blocker.unblock(), transaction.atomic():
        began = time.process_time()
        load_areas(read_areas())
        yield time.process_time() - began
        transaction.set_rollback(True)


pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]


def found(text, **options):
    return [(area.full_name, area.is_current) for area in find_areas(text, **options)]


class TestTable:
    def test_every_row_is_a_unit(self):
        rows = read_areas()
        units = {
            (a.level, a.code, str(a.valid_from or ""), str(a.valid_to or "")): (a.name, a.kind)
            for a in Area.objects.all()
        }
        assert len(rows) == len(units) == 14_149
        for row in rows:
            key = (row["level"], row["code"], row["valid_from"], row["valid_to"])
            assert units[key] == (row["name"], row["type"])

    def test_counts_of_units(self):
        current, former = Area.objects.current(), Area.objects.former()
        assert (current.provinces().count(), current.communes().count()) == (34, 3_321)
        assert (former.provinces().count(), former.filter(level="district").count()) == (63, 696)
        assert former.communes().count() == 10_035

    def test_every_former_unit_went_somewhere_and_every_current_one_came_from_somewhere(self):
        assert not Area.objects.former().filter(went_into__isnull=True).exists()
        assert not Area.objects.current().filter(came_from__isnull=True).exists()

    def test_everything_went_to_a_unit_of_today(self):
        assert not Succession.objects.filter(current__valid_to__isnull=False).exists()
        assert not Succession.objects.filter(former__valid_to__isnull=True).exists()

    def test_a_whole_merger_has_one_successor(self):
        split = Area.objects.former().filter(level="commune", went_into__is_partial=False)
        assert all(area.went_into.count() == 1 for area in split[:500])

    def test_thirteen_units_begin_in_2026(self):
        late = list(Area.objects.current().filter(valid_from="2026-04-30"))
        assert len(late) == 13
        assert all(area.unrecorded for area in late)


class TestFindAreas:
    @pytest.mark.parametrize("text", ["xã Ea Tul", "xa ea tul", "Ea Tul", "ea  tul", "EA TUL", "Ea Tul commune"])
    def test_current_before_former(self, text):
        assert found(text) == [("xã Ea Tul", True), ("xã Ea Tul", False)]

    def test_an_old_district_by_its_kind_without_accents(self):
        assert found("huyen Cu M'gar")[0] == ("huyện Cư M'gar", False)
        assert found("cu mgar")[0] == ("xã Cư M'gar", True)

    def test_either_place_of_a_tone_mark(self):
        assert found("Thuỷ Xuân") == found("Thủy Xuân")
        assert ("phường Thủy Xuân", True) in found("Thuỷ Xuân")

    def test_an_old_name_that_no_unit_bears_today(self):
        assert found("thành phố Gia Nghĩa") == [("thành phố Gia Nghĩa", False)]

    def test_a_name_that_begins_like_a_kind_word(self):
        assert found("Tịnh Biên")[0] == ("phường Tịnh Biên", True)
        assert found("Quán Thánh")[0] == ("phường Quán Thánh", False)
        assert not any(name == "xã Thanh" for name, _current in found("Quán Thánh"))

    def test_wider_units_narrow(self):
        everywhere = find_areas("Bình Thuận", level="commune")
        in_lam_dong = find_areas("phường Bình Thuận, Lâm Đồng", level="commune")
        assert len(everywhere) > 5
        assert [area.code for area in in_lam_dong if area.is_current] == ["22960"]

    def test_an_old_district_narrows_too(self):
        assert [a.code for a in find_areas("Ea Tul, huyện Cư M'gar")] == ["24277", "24277"]

    def test_a_hamlet_before_the_commune_is_passed_over(self):
        assert found("Thôn 5, xã Ea Tul, huyện Cư M'gar")[0] == ("xã Ea Tul", True)

    def test_a_part_of_a_name(self):
        assert ("xã Buôn Đôn", True) in found("buon do")

    def test_level_limits(self):
        assert {area.level for area in find_areas("Quảng Ngãi", level="province")} == {"province"}
        assert find_areas("Quảng Ngãi", level="province")[0].is_current

    @pytest.mark.parametrize("text", ["", " , ", "xyzzy", "xã", "%", "'"])
    def test_nothing_found_is_an_empty_list(self, text):
        assert find_areas(text, level="province") == []

    def test_queries_are_bounded(self, django_assert_max_num_queries):
        with django_assert_max_num_queries(9):
            find_areas("Thôn 5, xã Ea Tul, huyện Cư M'gar, tỉnh Đắk Lắk")
        with django_assert_max_num_queries(3):
            places = find_areas("an")
            assert len(places) == 20
            [place_line(area) for area in places]


class TestSuccessors:
    def test_a_current_code_is_the_current_unit_even_where_the_old_one_had_another_name(self):
        standing = successors_of("24280", level="commune")
        assert standing.current.full_name == "xã Cư M'gar"
        assert standing.redirect_to is None

    def test_an_old_code_with_one_successor_leads_there(self):
        standing = successors_of("24289", level="commune")
        assert standing.current is None
        assert standing.redirect_to.code == "24280"

    def test_an_old_code_with_several_lists_them(self):
        standing = successors_of("00016", level="commune")
        assert [area.full_name for area in standing.successors] == ["phường Ba Đình", "phường Ngọc Hà"]
        assert standing.redirect_to is None
        assert standing.former_is_split

    def test_districts_and_provinces_likewise(self):
        assert len(successors_of("648", level="district").successors) == 6
        assert successors_of("536", level="district").redirect_to.full_name == "đặc khu Lý Sơn"
        assert successors_of("67", level="province").redirect_to.full_name == "tỉnh Lâm Đồng"
        assert successors_of("68", level="province").current.full_name == "tỉnh Lâm Đồng"

    def test_a_unit_of_2026_says_what_is_not_recorded(self):
        assert successors_of("75", level="province").current.unrecorded is not None

    def test_an_unknown_code(self):
        with pytest.raises(UnknownArea, match="no commune has or had the code '99999'"):
            successors_of("99999", level="commune")
        with pytest.raises(UnknownArea):
            successors_of("24277", level="district")

    def test_takes_two_queries(self, django_assert_num_queries):
        with django_assert_num_queries(2):
            standing = successors_of("648", level="district")
            [area.parent.name for area in standing.successors]


class TestPlaceLine:
    @pytest.mark.parametrize(
        ("code", "line"),
        [
            ("24277", "xã Ea Tul, Đắk Lắk (before 7/2025: huyện Cư M'gar)"),
            ("24649", "xã Nam Dong, Lâm Đồng (before 7/2025: huyện Cư Jút, Đắk Nông)"),
            ("21548", "đặc khu Lý Sơn, Quảng Ngãi (before 7/2025: huyện Lý Sơn)"),
        ],
    )
    def test_names_the_former_district_and_a_province_that_is_gone(self, code, line):
        area = Area.objects.current().communes().get(code=code)
        with translation.override("en"):
            assert place_line(area) == line

    def test_without_former(self):
        area = Area.objects.current().communes().get(code="24277")
        assert place_line(area, with_former=False) == "xã Ea Tul, Đắk Lắk"

    def test_a_former_unit_is_named_as_it_was(self):
        with translation.override("en"):
            assert place_line(Area.objects.former().communes().get(code="24277")) == (
                "xã Ea Tul, huyện Cư M'gar, Đắk Lắk (until 6/2025)"
            )

    def test_a_merged_province_names_what_it_was_made_of(self):
        with translation.override("en"):
            assert place_line(Area.objects.current().provinces().get(code="68")) == (
                "tỉnh Lâm Đồng (before 7/2025: Bình Thuận, Đắk Nông, Lâm Đồng)"
            )

    def test_many_take_as_many_queries_as_one(self, django_assert_num_queries):
        areas = list(Area.objects.current().communes()[:40])
        with django_assert_num_queries(2):
            lines = place_lines(areas)
        assert len(lines) == 40
        with django_assert_num_queries(2):
            [place_line(area) for area in Area.objects.current().communes().with_lineage()[:40]]


def test_the_whole_table_loads_in_seconds(loaded):
    assert loaded < 6, "14,149 rows took more CPU time than twice what was measured"
