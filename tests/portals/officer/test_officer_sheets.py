"""Sheets of a granting decision: every way they are saved, and refusals in the sheet's own words."""

import io

import pytest
from openpyxl import Workbook

from portals.officer import sheets

LINE = {"product": "ABC", "stars": 4, "valid_from": "2026-11-24", "score": "92.50", "supersedes": "auto"}
CSV = "Mã sản phẩm;Số sao;Ngày bắt đầu;Điểm\nABC;4;24/11/2026;92,5\n"


def read(data: bytes) -> sheets.ReadSheet:
    return sheets.read_sheet(io.BytesIO(data), name="x")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv(encoding):
    assert read(CSV.encode(encoding)).lines == [LINE]


def test_a_formula_is_no_value_and_is_said_where_it_stands():
    book = Workbook()
    book.active.append(["Product code", "Stars", "First day"])
    book.active.append(["ABC", "=2+2", "2026-11-24"])
    out = io.BytesIO()
    book.save(out)
    sheet = read(out.getvalue())
    assert sheet.lines == []
    assert [(one.row, one.heading, one.typed) for one in sheet.errors] == [(2, "Stars", "=2+2")]
    assert len(read(sheets.marked_sheet(sheet)).errors) == 1


def test_the_template_has_headings_only():
    with pytest.raises(sheets.SheetRefused, match=r"."):
        read(sheets.empty_sheet())


def test_more_than_5000_rows_are_refused():
    with pytest.raises(sheets.SheetRefused):
        read(("product,stars,first day\n" + "A,4,2026-11-24\n" * 5001).encode())
    assert len(read(("product,stars,first day\n" + "A,4,2026-11-24\n" * 5000).encode()).lines) == 5000
