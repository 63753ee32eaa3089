"""The loader: clear refusals, nothing half imported, repeatable."""

import datetime

import pytest
from django.core.management import CommandError, call_command

from catalogue.areas.models import Area, Succession
from catalogue.areas.services import AreaFileError, load_areas
from catalogue.areas.services.loading import COLUMNS

pytestmark = pytest.mark.django_db

_BLANK = dict.fromkeys(COLUMNS, "")


def row(status, level, code, name, kind, parent="", mapped="", **more):
    dates = {"valid_from": "2025-07-01"} if status == "current" else {"valid_to": "2025-06-30"}
    return {
        **_BLANK,
        **dates,
        "status": status,
        "level": level,
        "code": code,
        "name": name,
        "type": kind,
        "parent": parent,
        "mapped_codes": mapped,
        **more,
    }


def table():
    """One province, two former communes of one district merged into one, the second only in part."""
    return [
        row("current", "province", "66", "Đắk Lắk", "Tỉnh", mapped="66"),
        row("current", "commune", "24277", "Ea Tul", "Xã", "66", "24268|24271~", lat="12.9", lon="108.1"),
        row("current", "commune", "24301", "Cuôr Đăng", "Xã", "66", "24271~"),
        row("old", "province", "66", "Đắk Lắk", "Tỉnh", mapped="66"),
        row("old", "district", "648", "Cư M'gar", "Huyện", "66", "24277|24301"),
        row("old", "commune", "24268", "Ea Kuêh", "Xã", "648", "24277"),
        row("old", "commune", "24271", "Ea Tar", "Xã", "648", "24277|24301"),
    ]


class TestLoadAreas:
    def test_writes_units_with_folded_names_and_holders(self):
        loaded = load_areas(table())
        assert (loaded.created, loaded.updated, loaded.unchanged) == (7, 0, 0)
        commune = Area.objects.current().get(code="24277")
        assert (commune.name_key, commune.parent.name, commune.lat) == ("ea tul", "Đắk Lắk", 12.9)
        assert Area.objects.former().get(code="24268").parent.full_name == "huyện Cư M'gar"

    def test_knows_what_went_over_whole_and_what_in_part(self):
        load_areas(table())
        steps = {
            (s.former.code, s.current.code): s.is_partial for s in Succession.objects.filter(former__level="commune")
        }
        assert steps == {("24268", "24277"): False, ("24271", "24277"): True, ("24271", "24301"): True}

    def test_again_changes_nothing(self):
        load_areas(table())
        before = list(Area.objects.order_by("pk").values()) + list(Succession.objects.order_by("pk").values())
        loaded = load_areas(table())
        assert (loaded.created, loaded.updated, loaded.unchanged, loaded.successions) == (0, 0, 7, 0)
        assert list(Area.objects.order_by("pk").values()) + list(Succession.objects.order_by("pk").values()) == before

    def test_a_changed_name_is_changed_with_its_key(self):
        load_areas(table())
        rows = table()
        rows[1]["name"] = "Ea Tur"
        assert load_areas(rows).updated == 1
        assert Area.objects.current().get(code="24277").name_key == "ea tur"

    def test_an_island_without_communes_comes_from_its_district(self):
        rows = [*table(), row("current", "commune", "20333", "Hoàng Sa", "Đặc khu", "66", "D648")]
        load_areas(rows)
        steps = Succession.objects.filter(current__code="20333")
        assert [(step.former.level, step.is_partial) for step in steps] == [("district", False)]

    def test_tells_its_progress_up_to_the_whole(self):
        seen = []
        load_areas(table(), progress=lambda done, total: seen.append((done, total)))
        assert seen[-1][0] == seen[-1][1]
        assert [done for done, _total in seen] == sorted(done for done, _total in seen)

    @pytest.mark.parametrize(
        ("index", "column", "value", "said"),
        [
            (1, "level", "village", "'village' is no level"),
            (1, "status", "new", "'new' is neither 'current' nor 'old'"),
            (1, "code", "242", "not the 5-digit code of a commune"),
            (1, "name", "", "is empty"),
            (1, "valid_from", "2025-13-01", "'2025-13-01' is not a date (YYYY-MM-DD)"),
            (1, "lat", "north", "'north' is not a number"),
            (1, "lat", "91", "out of range"),
            (1, "parent", "99", "no current province has the code '99'"),
            (1, "mapped_codes", "99999", "no old commune has the code '99999'"),
            (1, "mapped_codes", "abc", "'abc' is not a code"),
            (5, "valid_to", "", "a current unit has no end and a former one has one"),
            (2, "code", "24277", "24277 is already on line 3"),
            (0, "parent", "66", "a province lies in nothing"),
        ],
    )
    def test_refuses_a_broken_row_by_line_and_column_and_writes_nothing(self, index, column, value, said):
        rows = table()
        rows[index][column] = value
        with pytest.raises(AreaFileError) as refusal:
            load_areas(rows, source="units.csv")
        assert f"units.csv, line {index + 2}, column {column}: " in str(refusal.value)
        assert said in str(refusal.value)
        assert not Area.objects.exists()

    def test_reports_every_fault_at_once(self):
        rows = table()
        rows[1]["lat"], rows[2]["name"] = "x", ""
        with pytest.raises(AreaFileError) as refusal:
            load_areas(rows)
        assert [(problem.line, problem.column) for problem in refusal.value.problems] == [(3, "lat"), (4, "name")]

    def test_a_failure_while_writing_leaves_what_was_there(self, monkeypatch):
        load_areas(table())
        rows = [*table(), row("current", "commune", "24310", "Krông Búk", "Xã", "66", "24268")]
        monkeypatch.setattr(Succession.objects, "bulk_create", _fail, raising=True)
        with pytest.raises(RuntimeError):
            load_areas(rows)
        assert Area.objects.count() == 7


def _fail(*args, **kwargs):
    raise RuntimeError("the disk is full")


class TestCommand:
    def test_ends_with_the_sentence(self, tmp_path):
        path = tmp_path / "units.csv"
        path.write_text(",".join(COLUMNS) + "\n66,Đắk Lắk,Tỉnh,province,,current,soon,,,,,\n", encoding="utf-8")
        with pytest.raises(CommandError, match=r"units\.csv, line 2, column valid_from: 'soon' is not a date"):
            call_command("loadareas", file=path)

    def test_names_a_missing_column(self, tmp_path):
        path = tmp_path / "units.csv"
        path.write_text("code,name\n66,Đắk Lắk\n", encoding="utf-8")
        with pytest.raises(CommandError, match="line 1, column type: this column is missing"):
            call_command("loadareas", file=path)


def test_a_unit_that_begins_later_says_which_days_are_not_recorded():
    rows = table()
    rows[2]["valid_from"] = "2026-04-30"
    load_areas(rows)
    assert Area.objects.current().get(code="24301").unrecorded == (
        datetime.date(2025, 7, 1),
        datetime.date(2026, 4, 29),
    )
    assert Area.objects.current().get(code="24277").unrecorded is None
