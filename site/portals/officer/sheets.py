"""Sheets of lines of a granting decision (XLSX or CSV): read, refused in the sheet's own words, given back marked.

A sheet has one row of headings (Vietnamese or English, in any order) and a row for each certificate. Days are
typed dd/mm/yyyy, ISO or are days of the spreadsheet; scores with a decimal comma or point.
"""

import csv
import datetime
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import IO

from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.datetime import from_excel
from openpyxl.utils.exceptions import InvalidFileException

from reports.sheets import Sheet, workbook

MOST_ROWS = 5000
MOST_BYTES = 5 * 1024 * 1024
#: An XLSX is a ZIP: what it may come to when it is unpacked.
_MOST_UNPACKED = 100 * 1024 * 1024
_MOST_COLUMNS = 30

#: Field of a line → heading of the empty template and other headings that are understood.
HEADINGS: dict[str, tuple[str, ...]] = {
    "product": ("Mã sản phẩm", "Product code", "Sản phẩm", "Product", "Mã"),
    "stars": ("Số sao", "Stars", "Hạng sao", "Hạng", "Rank"),
    "valid_from": ("Ngày bắt đầu", "First day", "Từ ngày", "Valid from", "Có hiệu lực từ"),
    "valid_until": ("Ngày kết thúc", "Last day", "Đến ngày", "Valid until", "Hết hạn"),
    "number": ("Số giấy chứng nhận", "Certificate number", "Số giấy", "Number"),
    "score": ("Điểm", "Score", "Điểm hội đồng", "Council score"),
    "supersedes": ("Thay cho giấy", "Supersedes", "Gia hạn giấy", "Renews"),
}
NEEDED = ("product", "stars", "valid_from")


class SheetRefused(ValueError):
    """The sheet as a whole cannot be read; the message says why."""


@dataclass(frozen=True)
class RowError:
    """What is wrong with one cell: number of the row in the sheet, its heading, what was typed, the sentence."""

    row: int
    heading: str
    typed: str
    problem: str


@dataclass
class ReadSheet:
    """``lines`` of a proposal with the ``rows`` they came from; ``errors`` if any row is not sound."""

    headings: list[str]
    columns: dict[str, int]
    table: list[tuple[int, list[object]]]
    lines: list[dict[str, object]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    errors: list[RowError] = field(default_factory=list)

    def refuse(self, index: int, problem: str, name: str = "product") -> None:
        """Note that a line (by its index) is refused, under the heading of one of its fields."""
        row = self.rows[index]
        column = self.columns.get(name, self.columns["product"])
        typed = dict(self.table)[row][column]
        self.errors.append(RowError(row, self.headings[column], shown(typed), problem))

    def sort_errors(self) -> None:
        """In the order of the sheet."""
        self.errors.sort(key=lambda error: error.row)


@dataclass(frozen=True)
class Formula:
    """A cell that holds a formula; never computed."""

    text: str


def read_sheet(upload: IO[bytes], *, name: str) -> ReadSheet:
    """Read a sheet. Raises SheetRefused; what is wrong with single cells is in ``errors``, all of it."""
    data = upload.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise SheetRefused(_("“%(name)s” is larger than 5 MB.") % {"name": name})
    if not data.strip():
        raise SheetRefused(_("“%(name)s” is empty.") % {"name": name})
    rows = _xlsx(data, name) if data[:4] == b"PK\x03\x04" else _csv(data, name)
    headings: list[str] = []
    table: list[tuple[int, list[object]]] = []
    for number, cells in rows:
        if all(cell in (None, "") for cell in cells):
            continue
        if not headings:
            headings = [shown(cell).strip() for cell in cells[:_MOST_COLUMNS]]
            continue
        if len(table) == MOST_ROWS:
            raise SheetRefused(_("A sheet may have 5,000 rows at most. Split it in two."))
        cells = cells[: len(headings)]
        table.append((number, cells + [None] * (len(headings) - len(cells))))
    read = ReadSheet(headings, _columns(headings), table)
    if not table:
        raise SheetRefused(_("There is no row below the headings."))
    for number, cells in table:
        _read_row(read, number, cells)
    return read


def empty_sheet() -> bytes:
    """The template: headings only."""
    columns = [(names[0], 24) for names in HEADINGS.values()]
    return workbook([Sheet("OCOP", columns, [])])


def marked_sheet(read: ReadSheet) -> bytes:
    """The same rows with a last column that says what is wrong with each."""
    problems: dict[int, list[str]] = {}
    for error in read.errors:
        problems.setdefault(error.row, []).append(f"{error.heading}: {error.problem}")
    rows = [[*(shown(cell) for cell in cells), " | ".join(problems.get(number, []))] for number, cells in read.table]
    columns = [*((heading, 24) for heading in read.headings), (_("What is wrong"), 80)]
    return workbook([Sheet("OCOP", columns, rows)])


def shown(cell: object) -> str:
    """A cell as it was typed."""
    if isinstance(cell, Formula):
        return cell.text
    if isinstance(cell, datetime.datetime | datetime.date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


# --- Files ------------------------------------------------------------------------------------------------
def _xlsx(data: bytes, name: str) -> Iterator[tuple[int, list[object]]]:
    unreadable = SheetRefused(_("“%(name)s” cannot be opened. Save it as XLSX or CSV again.") % {"name": name})
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED:
                raise unreadable
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        empty = 0
        for number, row in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), start=1):
            cells = [
                Formula(str(cell.value)) if cell.data_type == "f" and cell.value is not None else cell.value
                for cell in row
            ]
            empty = 0 if any(cell not in (None, "") for cell in cells) else empty + 1
            if empty > MOST_ROWS:
                break
            yield number, cells
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        IndexError,
        OSError,
        SyntaxError,
    ) as problem:
        if isinstance(problem, SheetRefused):
            raise
        raise unreadable from problem


def _csv(data: bytes, name: str) -> Iterator[tuple[int, list[object]]]:
    text = _decoded(data, name)
    first = text.lstrip("\r\n").splitlines()[0] if text.strip() else ""
    delimiter = max(";\t,", key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        for cells in reader:
            # A formula of a CSV is text that begins like one; no field of a line does.
            yield (
                reader.line_num,
                [Formula(cell) if cell.lstrip().startswith("=") else cell.strip() for cell in cells],
            )
    except csv.Error as problem:
        raise SheetRefused(
            _("“%(name)s” cannot be opened. Save it as XLSX or CSV again.") % {"name": name}
        ) from problem


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as problem:
        raise SheetRefused(
            _("“%(name)s” is not saved as Unicode. Save it as “CSV UTF-8” or as XLSX.") % {"name": name}
        ) from problem
    if "\x00" in text:
        raise SheetRefused(_("“%(name)s” cannot be opened. Save it as XLSX or CSV again.") % {"name": name})
    return text


# --- Rows -------------------------------------------------------------------------------------------------
def _plain(heading: str) -> str:
    folded = unicodedata.normalize("NFD", heading.casefold().replace("đ", "d"))
    letters = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", letters).strip()


_KNOWN = {_plain(name): key for key, names in HEADINGS.items() for name in names}


def _columns(headings: list[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, heading in enumerate(headings):
        key = _KNOWN.get(_plain(heading))
        if key and key in columns:
            raise SheetRefused(_("The heading “%(heading)s” stands there twice.") % {"heading": heading})
        if key:
            columns[key] = index
    missing = [HEADINGS[key][0] for key in NEEDED if key not in columns]
    if missing:
        raise SheetRefused(
            _("These headings are missing in the first row: %(names)s.") % {"names": ", ".join(missing)}
        )
    return columns


def _read_row(read: ReadSheet, number: int, cells: list[object]) -> None:
    line: dict[str, object] = {}
    sound = True
    for key, column in read.columns.items():
        cell = cells[column]
        try:
            if isinstance(cell, Formula):
                raise SheetRefused(_("This is a formula. Paste its value."))
            if shown(cell).strip() == "":
                if key in NEEDED:
                    raise SheetRefused(_("This is missing."))
                continue
            line[key] = _READERS[key](cell)
        except SheetRefused as problem:
            sound = False
            read.errors.append(RowError(number, read.headings[column], shown(cell), str(problem)))
    if sound:
        # Whatever a sheet leaves empty renews the live or last certificate, as the form offers.
        read.lines.append({"supersedes": "auto"} | line)
        read.rows.append(number)


def _text(cell: object) -> str:
    return shown(cell).strip()[:60]


def _stars(cell: object) -> int:
    match = re.fullmatch(r"([345])(\s*(sao|stars?))?", shown(cell).strip().lower())
    if match is None:
        raise SheetRefused(_("Write 3, 4 or 5."))
    return int(match[1])


def _day(cell: object) -> str:
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 30000 <= cell <= 80000:
        return from_excel(int(cell)).date().isoformat()
    said = shown(cell).strip()
    for form in ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y"):
        try:
            day = datetime.datetime.strptime(said, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        if day.year >= 2000:
            return day.isoformat()
    raise SheetRefused(_("Write the day as 24/11/2026."))


def _score(cell: object) -> str:
    try:
        score = Decimal(shown(cell).strip().replace(",", "."))
    except InvalidOperation:
        score = Decimal(-1)
    if not score.is_finite() or not 0 <= score <= 100:
        raise SheetRefused(_("Write a score from 0 to 100, for example 92,5."))
    return str(score.quantize(Decimal("0.01")))


_READERS = {
    "product": _text,
    "stars": _stars,
    "valid_from": _day,
    "valid_until": _day,
    "number": _text,
    "score": _score,
    "supersedes": _text,
}
