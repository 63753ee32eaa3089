"""The table of real products: a broken row is refused by file, line and column, and nothing is imported."""

import csv
import datetime

import pytest
from django.utils import timezone
from factories.areas import CommuneFactory, ProvinceFactory

from catalogue.certificates.models import Issuer
from catalogue.producers.models import Producer
from catalogue.products.classification import load_classification
from catalogue.products.models import Product
from demo.loading import DemoError, load_demo
from demo.real import RealRowsError, check_rows, load_real, read_rows
from demo.real.reading import COLUMNS
from demo.samples.histories import first_day_of_term_ending, instrument_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def places():
    """Đắk Lắk with the commune Ea Tul."""
    load_classification()
    province = ProvinceFactory(code="66", name="Đắk Lắk")
    return CommuneFactory(code="24277", name="Ea Tul", parent=province)


def row(**changes):
    return {
        **dict.fromkeys(COLUMNS, ""),
        "id": "P900",
        "product_name": "Mật ong thử",
        "subject_name": "HTX Thử",
        "subject_type": "cooperative",
        "product_group": "food",
        "set_no_26_2026": "4",
        "star_rank": "3",
        "star_basis": "recognised",
        "issuer": "UBND huyện Thử (2025)",
        "legacy_address": "xã Ea Tul",
        "current_commune": "xã Ea Tul",
        "current_commune_code": "24277",
        "current_province": "Đắk Lắk",
        "current_province_code": "66",
        "verification": "B1",
        "source": "báo",
        **changes,
    }


class TestCheckRows:
    def test_a_good_row_becomes_a_value(self, places):
        (checked,) = check_rows([row()], source="products.csv")
        assert (checked.ref, checked.set_no, checked.stars, checked.commune) == ("P900", 4, 3, places)

    @pytest.mark.parametrize(
        ("changes", "column", "said"),
        [
            ({"product_name": " "}, "product_name", "is empty"),
            ({"set_no_26_2026": "27"}, "set_no_26_2026", "'27' is not a criteria set"),
            ({"set_no_26_2026": "bốn"}, "set_no_26_2026", "'bốn' is not a criteria set"),
            ({"star_rank": "6"}, "star_rank", "'6' is not a rank"),
            ({"star_rank": ""}, "star_rank", "do not go together"),
            ({"star_basis": "rumour"}, "star_basis", "'rumour' is unknown"),
            ({"star_basis": "registered_for_assessment"}, "star_rank", "do not go together"),
            ({"product_group": "herbal"}, "product_group", "is not the group of set 4: food"),
            ({"subject_type": "guild"}, "subject_type", "'guild' is unknown"),
            ({"subject_name": ""}, "subject_name", "both a name and a type, or neither"),
            ({"current_commune_code": "99999"}, "current_commune_code", "no current commune has the code '99999'"),
            ({"current_commune": "xã Ea Kao"}, "current_commune", "24277 is 'xã Ea Tul'"),
            ({"current_commune_code": ""}, "current_commune_code", "'xã Ea Tul' has no code"),
            ({"current_province_code": "68"}, "current_province_code", "'68' is not 'Đắk Lắk'"),
            ({"verification": "D"}, "verification", "'D' is unknown"),
            ({"decision_date": "5/8/2026"}, "decision_date", "'5/8/2026' is not a date"),
            ({"verification": "A"}, "decision_no", "verification A says that a signed decision was seen"),
            ({"issuer": "UBND huyện Thử (they say)"}, "issuer", "(they say) is not in the list of remarks"),
        ],
    )
    def test_a_bad_row_is_refused_by_line_and_column(self, places, changes, column, said):
        with pytest.raises(RealRowsError) as refusal:
            check_rows([row(), row(id="P901", **changes)], source="products.csv")
        assert f"products.csv, line 3, column {column}: " in str(refusal.value)
        assert said in str(refusal.value)
        assert {line for line, _column, _what in refusal.value.faults} == {3}

    def test_an_id_given_twice(self, places):
        with pytest.raises(RealRowsError, match="line 3, column id: 'P900' is already on line 2"):
            check_rows([row(), row()], source="products.csv")

    def test_too_few_or_too_many_values(self, places):
        short = row()
        short["source"] = None
        with pytest.raises(RealRowsError, match="line 2, column notes: the row does not have as many values"):
            check_rows([short], source="products.csv")

    def test_a_missing_column(self, tmp_path, places):
        path = tmp_path / "products.csv"
        path.write_text("id,product_name\nP1,Mật ong\n", encoding="utf-8")
        with pytest.raises(RealRowsError, match=r"products\.csv, line 1, column subject_name: .* missing"):
            read_rows(path)


class TestLoadReal:
    def test_subjects_are_one_by_name(self, places):
        rows = check_rows([row(), row(id="P901"), row(id="P902", subject_name="Tổ hợp tác Thử")], source="x")
        assert load_real(rows, issuers={}, at=timezone.now()) == 3
        assert dict(Producer.objects.values_list("name", "kind")) == {
            "HTX Thử": "cooperative",
            "Tổ hợp tác Thử": "cooperative_group",
        }

    def test_a_decision_of_an_unrecorded_body_is_refused_by_line(self, places):
        granted = {
            "verification": "A",
            "decision_no": "1/QĐ-UBND",
            "decision_date": "2025-06-19",
            "issuer": "UBND xã Thử",
        }
        rows = check_rows([row(**granted)], source="products.csv")
        with pytest.raises(RealRowsError, match="line 2, column issuer: 'UBND xã Thử' is not among the recorded"):
            load_real(rows, issuers={}, at=timezone.now())

    def test_again_adds_nothing(self, places):
        person = {"subject_name": "Trần Giấu", "subject_type": "individual_named"}
        rows = check_rows([row(), row(id="P901", **person)], source="x")
        assert load_real(rows, issuers={}, at=timezone.now()) == 2
        assert load_real(rows, issuers={}, at=timezone.now()) == 0
        assert Producer.objects.filter(name__contains="Giấu").count() == 0


class TestNothingHalfImported:
    def test_a_bad_row_stops_the_whole_load(self, tmp_path, monkeypatch):
        path = tmp_path / "products.csv"
        rows = [row(), row(id="P901", star_rank="9")]
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        monkeypatch.setattr("demo.real.read_rows", lambda: read_rows(path))
        with pytest.raises(RealRowsError, match=r"products\.csv, line 3, column star_rank: '9' is not a rank"):
            load_demo(today=datetime.date(2026, 12, 15))
        assert not Product.objects.exists()
        assert not Issuer.objects.exists()

    def test_a_day_before_the_newest_decision_is_refused(self):
        with pytest.raises(DemoError, match="2026-08-05"):
            load_demo(today=datetime.date(2026, 8, 4))
        assert not Product.objects.exists()


@pytest.mark.parametrize("last", [datetime.date(2027, 2, 13), datetime.date(2027, 2, 28), datetime.date(2028, 2, 29)])
def test_a_term_can_be_found_by_its_last_day(last):
    from catalogue.certificates.rules import end_of_term

    assert abs((end_of_term(first_day_of_term_ending(last)) - last).days) <= 1


@pytest.mark.parametrize(
    ("day", "instrument"),
    [
        (datetime.date(2019, 8, 20), ""),
        (datetime.date(2022, 1, 1), "1048/2019"),
        (datetime.date(2025, 7, 5), "148/2023"),
        (datetime.date(2025, 7, 6), "148/2023+1489/2025"),
        (datetime.date(2026, 5, 22), "26/2026"),
    ],
)
def test_a_sample_is_judged_under_what_was_in_force(day, instrument):
    assert instrument_of(day) == instrument
