"""Workbooks: numbers stay numbers, nothing that was typed becomes a formula."""

import datetime
import io
import zipfile

import pytest
from openpyxl import load_workbook

from reports.sheets import Sheet, workbook


def read(*sheets: Sheet):
    return load_workbook(io.BytesIO(workbook(sheets)))


class TestWorkbook:
    def test_keeps_numbers_days_and_letters(self):
        day = datetime.date(2026, 11, 24)
        page = read(Sheet("Số liệu", [("Năm", 10), ("Nơi", 20)], [[2026, "Xã Ea Kao"], [day, None]]))["Số liệu"]
        assert [cell.value for cell in page[1]] == ["Năm", "Nơi"]
        assert page["A2"].value == 2026
        assert page["B2"].value == "Xã Ea Kao"
        assert page["A3"].value.date() == day

    @pytest.mark.parametrize("text", ['=HYPERLINK("http://x.vn","x")', "+1", "-1+2", "@SUM(A1)", "\t=1", "=1"])
    def test_text_is_never_a_formula(self, text):
        data = workbook([Sheet("a", [(text, 9)], [[text]])])
        cell = load_workbook(io.BytesIO(data))["a"]["A2"]
        assert cell.data_type == "s"
        assert cell.value == text
        assert cell.quotePrefix
        assert b"<f>" not in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")

    def test_what_no_sheet_may_hold_is_left_out(self):
        page = read(Sheet("a/b:c" + "x" * 40, [("A", 9)], [["x\x00\x07y"]])).worksheets[0]
        assert page.title == ("a b c" + "x" * 40)[:31]
        assert page["A2"].value == "xy"
