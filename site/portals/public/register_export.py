"""The answer of the register as a file: CSV for a table, JSON for a machine. Streamed, bounded, no personal data."""

import csv
import datetime
import json
from collections.abc import Callable, Iterator

from django.http import StreamingHttpResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalogue.certificates.models import Instrument
from catalogue.certificates.rules import Status
from catalogue.certificates.standing_queries import fact
from catalogue.codes import shown
from portals.public.register_asked import Asked
from portals.public.register_search import chosen
from portals.public.structured import absolute
from reports.sheets import FORMULA_SIGNS

#: So many certificates in one file at most; the file says when there are more.
MAX_ROWS = 5000
_CHUNK = 500


def as_csv(asked: Asked) -> StreamingHttpResponse:
    """The answer as CSV in the reader's language, UTF-8 with a mark that spreadsheets know it by."""
    statuses = {status.value: str(status.label) for status in Status}
    instruments = {value: str(label) for value, label in Instrument.choices}
    heads = [
        _("Register code"),
        _("Certificate number"),
        _("Product"),
        _("Product code"),
        _("Producer"),
        _("Commune"),
        _("Province"),
        _("Rank (stars)"),
        _("First day"),
        _("Last day"),
        _("Status on %(day)s") % {"day": f"{asked.day:%d/%m/%Y}"},
        _("Decision"),
        _("Signed on"),
        _("Issued by"),
        _("Judged under"),
        _("Sample (invented)"),
        _("Address"),
    ]
    note, yes = _note(), _("yes")
    base = absolute(reverse("certificate", args=["CODE"]))

    def cells(row: dict[str, object]) -> list[str]:
        return [
            shown(row["code"]),
            row["told_number"] or "",
            row["product__title"],
            row["product__code"] or "",
            row["product__producer__name"] or "",
            row["product__commune__name"] or "",
            row["product__province__name"] or "",
            str(row["told_stars"]),
            f"{row['told_from']:%d/%m/%Y}",
            f"{row['told_until']:%d/%m/%Y}",
            statuses[row["day_status"]],
            row["decision__number"],
            f"{row['decision__signed_on']:%d/%m/%Y}",
            row["decision__issuer__name"],
            instruments.get(row["told_instrument"], ""),
            yes if row["product__is_sample"] else "",
            base.replace("CODE", row["code"]),
        ]

    def lines() -> Iterator[str]:
        writer = csv.writer(_Echo())
        yield "\ufeff" + writer.writerow(heads)
        for row, is_more in _rows(asked):
            yield writer.writerow([note] if is_more else [harmless(cell) for cell in cells(row)])

    return _file(lines(), "text/csv; charset=utf-8", asked.day, "csv")


def as_json(asked: Asked) -> StreamingHttpResponse:
    """The answer as JSON: ``day``, ``q``, ``results``, and ``note`` where rows were left out. Dates ISO."""
    note = _note()
    prefix = reverse("certificate", args=["CODE"])
    question = {"day": asked.day.isoformat(), "q": asked.text, "asked": asked.pairs, "problems": asked.problems}

    def result(row: dict[str, object]) -> dict[str, object]:
        return {
            "code": row["code"],
            "number": row["told_number"] or None,
            "status": row["day_status"],
            "stars": row["told_stars"],
            "valid_from": row["told_from"].isoformat(),
            "valid_until": row["told_until"].isoformat(),
            "instrument": row["told_instrument"] or None,
            "decision": {
                "number": row["decision__number"],
                "signed_on": row["decision__signed_on"].isoformat(),
                "issuer": row["decision__issuer__name"],
            },
            "product": {
                "name": row["product__title"],
                "code": row["product__code"],
                "is_sample": row["product__is_sample"],
            },
            "producer": row["product__producer__name"],
            "commune": row["product__commune__name"],
            "province": row["product__province__name"],
            "url": prefix.replace("CODE", row["code"]),
        }

    def pieces() -> Iterator[str]:
        yield json.dumps(question, ensure_ascii=False)[:-1] + ', "results": ['
        comma, left_out = "", "null"
        for row, is_more in _rows(asked):
            if is_more:
                left_out = json.dumps(note, ensure_ascii=False)
                continue
            yield comma + json.dumps(result(row), ensure_ascii=False)
            comma = ",\n"
        yield f'], "note": {left_out}}}'

    return _file(pieces(), "application/json", asked.day, "json")


EXPORTS: dict[str, Callable[[Asked], StreamingHttpResponse]] = {"csv": as_csv, "json": as_json}


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell


class _Echo:
    """What a csv.writer writes to: gives the line back."""

    def write(self, line: str) -> str:
        return line


def _note() -> str:
    return _("Only the first %(count)d certificates are in this file: narrow the question to get the others.") % {
        "count": MAX_ROWS
    }


def _rows(asked: Asked) -> Iterator[tuple[dict[str, object], bool]]:
    """The rows of the answer, one query; after the last one that fits, an empty row marked as "there are more"."""
    rows = (
        chosen(asked)
        .annotate(
            told_number=fact("number"),
            told_stars=fact("stars"),
            told_from=fact("valid_from"),
            told_until=fact("valid_until"),
            told_instrument=fact("instrument"),
        )
        .values(
            "code",
            "told_number",
            "told_stars",
            "told_from",
            "told_until",
            "told_instrument",
            "day_status",
            "product__title",
            "product__code",
            "product__is_sample",
            "product__producer__name",
            "product__commune__name",
            "product__province__name",
            "decision__number",
            "decision__signed_on",
            "decision__issuer__name",
        )[: MAX_ROWS + 1]
    )
    for number, row in enumerate(rows.iterator(chunk_size=_CHUNK)):
        if number == MAX_ROWS:
            yield {}, True
            return
        yield row, False


def _file(pieces: Iterator[str], content_type: str, day: datetime.date, ending: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(pieces, content_type=content_type)
    name = "so-chung-nhan-ocop" if get_language() == "vi" else "ocop-register"
    response["Content-Disposition"] = f'attachment; filename="{name}-{day.isoformat()}.{ending}"'
    return response
