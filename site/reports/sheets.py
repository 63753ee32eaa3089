"""Workbooks (XLSX) of figures and rows. Text stays text: nothing that is written can be run as a formula."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

#: What a spreadsheet may take for the beginning of a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
#: Longest text of a cell, and of a sheet's name.
_MAX_TEXT, _MAX_NAME = 32_767, 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, column headings with their widths in characters, and rows (text, numbers, days, None)."""

    name: str
    columns: Sequence[tuple[str, int]]
    rows: Iterable[Sequence[object]]


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """The workbook's bytes; rows are written as they come, so that many of them need little memory."""
    book = Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.name.translate(_NOT_IN_NAMES)[:_MAX_NAME])
        page.freeze_panes = "A2"
        for number, (_heading, width) in enumerate(sheet.columns, start=1):
            page.column_dimensions[get_column_letter(number)].width = width
        headings = []
        for heading, _width in sheet.columns:
            cell = _as_text(page, _text(heading))
            cell.font = Font(bold=True)
            headings.append(cell)
        page.append(headings)
        for row in sheet.rows:
            page.append([_cell(page, value) for value in row])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _cell(page: object, value: object) -> object:
    """Numbers and days as they are; text that looks like a formula is marked as text and quoted."""
    if not isinstance(value, str):
        return value
    text = _text(value)
    return _as_text(page, text) if text.startswith(FORMULA_SIGNS) else text


def _as_text(page: object, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(page, value=text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(FORMULA_SIGNS)
    return cell


def _text(value: object) -> str:
    return ILLEGAL_CHARACTERS_RE.sub("", str(value))[:_MAX_TEXT]
