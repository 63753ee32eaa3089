"""An extract of the register as a PDF: one certificate on one day, in words; its QR code leads to the register."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]  # the library has no types
from qrcode.main import QRCode  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from reports.paper import fonts

_INK, _DIM, _LINE, _RED = HexColor("#171b26"), HexColor("#474e5d"), HexColor("#b9a98c"), HexColor("#7c1d13")
_MARGIN = 20 * mm
#: Modules of white around a code (ISO/IEC 18004), and a mask that need not be looked for.
_QUIET, _MASK = 4, 4
_QR_SIDE = 34 * mm


@dataclass(frozen=True)
class Extract:
    """What the paper says, every text in the reader's language. ``state`` is rank and status in words, no star.

    ``for_day``: "As the register stands for …"; ``rows``: name and value; ``history``: day and text; ``foot``: when
    and by whom it was made.
    """

    title: str
    product: str
    sample: str
    state: str
    for_day: str
    rows: Sequence[tuple[str, str]]
    meaning_head: str
    meaning: Sequence[str]
    history_head: str
    history: Sequence[tuple[str, str]]
    compare: str
    address: str
    foot: str


def extract_pdf(extract: Extract, *, language: str) -> bytes:
    """Set an extract on A4; a long history runs on to further pages. Deterministic but for reportlab's own dates."""
    faces = fonts.register()
    plain = ParagraphStyle("plain", fontName=faces.regular, fontSize=10.5, leading=15, textColor=_INK)
    dim = ParagraphStyle("dim", plain, textColor=_DIM)
    head = ParagraphStyle("head", plain, fontName=faces.bold, fontSize=12, leading=17, spaceBefore=10)
    bold = ParagraphStyle("bold", plain, fontName=faces.bold)
    middle = ParagraphStyle("middle", plain, alignment=TA_CENTER)
    title = ParagraphStyle("title", middle, fontName=faces.bold, fontSize=13, leading=18, textColor=_RED)
    name = ParagraphStyle("name", middle, fontName=faces.bold, fontSize=19, leading=26, spaceBefore=4)
    state = ParagraphStyle("state", middle, fontName=faces.bold, fontSize=12, leading=18)

    def text(words: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(fonts.markup(words, style.fontName), style)

    parts: list[Flowable] = [text(extract.title, title), text(extract.product, name)]
    if extract.sample:
        parts.append(text(extract.sample, middle))
    parts += [text(extract.state, state), text(extract.for_day, middle), Spacer(0, 5 * mm)]
    parts.append(_table([(text(key, dim), text(value, bold)) for key, value in extract.rows], 52 * mm))
    parts += [text(extract.meaning_head, head), *(text(line, plain) for line in extract.meaning)]
    parts.append(text(extract.history_head, head))
    parts.append(_table([(text(day, dim), text(line, plain)) for day, line in extract.history], 28 * mm))
    beside = [text(extract.compare, plain), text(extract.address, bold)]
    parts += [Spacer(0, 6 * mm), Table([[_Code(extract.address), beside]], colWidths=[_QR_SIDE + 6 * mm, None])]

    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.8)
        canvas.rect(12 * mm, 12 * mm, A4[0] - 24 * mm, A4[1] - 24 * mm)
        canvas.setFillColor(_DIM)
        fonts.draw(canvas, _MARGIN, 15 * mm, f"{extract.foot} · {document.page}", 8.5)

    buffer = io.BytesIO()
    SimpleDocTemplate(
        buffer,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=f"{extract.title} – {extract.product}",
        author="Xã Mình",
        lang=language,
    ).build(parts, onFirstPage=foot, onLaterPages=foot)
    return buffer.getvalue()


def _table(rows: list[tuple[Paragraph, Paragraph]], first: float) -> Table:
    table = Table(rows, colWidths=[first, A4[0] - 2 * _MARGIN - first - 4 * mm])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("LINEBELOW", (0, 0), (-1, -2), 0.3, _LINE),
            ]
        )
    )
    return table


class _Code(Flowable):
    """A QR code of an address, drawn as rows of dark runs."""

    def __init__(self, address: str) -> None:
        super().__init__()
        code = QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=_MASK, border=0)
        code.add_data(address)
        code.make(fit=True)
        self.rows = [[bool(dark) for dark in row] for row in code.modules]
        self.width = self.height = _QR_SIDE

    def draw(self) -> None:
        """Draw from the lower left corner, quiet zone included."""
        size = _QR_SIDE / (len(self.rows) + 2 * _QUIET)
        self.canv.setFillColor(HexColor("#000000"))
        for number, row in enumerate(self.rows):
            y = _QR_SIDE - (number + 1 + _QUIET) * size
            start = 0
            while start < len(row):
                end = start
                while end < len(row) and row[end] == row[start]:
                    end += 1
                if row[start]:
                    self.canv.rect((start + _QUIET) * size, y, (end - start) * size, size, stroke=0, fill=1)
                start = end
