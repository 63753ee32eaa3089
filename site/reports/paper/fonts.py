"""Faces of everything printed: Be Vietnam Pro, and a second face for the letters it lacks (ĕ ŏ ŭ ƀ, č and marks).

``register()`` first; then ``markup(text)`` for a Paragraph, ``runs(text)`` for a canvas. Text is set in NFC and comes
out of the PDF again as it went in. No face holds a star: a star typed into a name is left out.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

#: Cut from Noto Sans by ``tools/art/subset_fonts.py`` like the web's second face (OFL), unpacked from it.
_FACES = Path(__file__).parent / "faces"
#: Written in place of a character no face holds.
UNKNOWN = "?"


class Faces(NamedTuple):
    """Names of the registered faces."""

    regular: str
    bold: str
    italic: str
    second: str
    second_bold: str


_NAMES = Faces("BeVietnamPro", "BeVietnamPro-Bold", "BeVietnamPro-Italic", "XaMinhExt", "XaMinhExt-Bold")
#: Face → the face that helps it out.
_SECOND = {
    _NAMES.regular: _NAMES.second,
    _NAMES.italic: _NAMES.second,
    _NAMES.bold: _NAMES.second_bold,
}


@cache
def register() -> Faces:
    """Make the faces known to reportlab (once a process) and give their names."""
    # Compressed alone is smaller, and whoever looks for star shapes in a document can read it.
    rl_config.useA85 = 0
    package = resources.files("fontpkg_be_vietnam_pro") / "files"
    files = {
        _NAMES.regular: package / "BeVietnamPro-Regular.ttf",
        _NAMES.bold: package / "BeVietnamPro-SemiBold.ttf",
        _NAMES.italic: package / "BeVietnamPro-Italic.ttf",
        _NAMES.second: _FACES / "ext-400.ttf",
        _NAMES.second_bold: _FACES / "ext-700.ttf",
    }
    for name, file in files.items():
        pdfmetrics.registerFont(TTFont(name, str(file)))
    pdfmetrics.registerFontFamily(_NAMES.regular, _NAMES.regular, _NAMES.bold, _NAMES.italic, _NAMES.bold)
    return _NAMES


def runs(text: str, face: str = _NAMES.regular) -> Iterator[tuple[str, str]]:
    """Cut a text into (face, piece): a cluster of letter and marks goes whole into the first face that has it all."""
    register()
    current, piece = face, ""
    for cluster in _clusters(text):
        name, written = _set(cluster, face)
        if name != current and piece:
            yield current, piece
            piece = ""
        current, piece = name, piece + written
    if piece:
        yield current, piece


def markup(text: str, face: str = _NAMES.regular) -> str:
    """The text escaped for a reportlab Paragraph whose style uses ``face``; strange letters in their own face."""
    return "".join(
        escape(piece) if name == face else f'<font name="{name}">{escape(piece)}</font>'
        for name, piece in runs(text, face)
    )


def width(text: str, size: float, face: str = _NAMES.regular) -> float:
    """How wide a line is, in points."""
    return sum(pdfmetrics.stringWidth(piece, name, size) for name, piece in runs(text, face))


def draw(canvas: Canvas, x: float, y: float, text: str, size: float, face: str = _NAMES.regular) -> None:
    """Write one line on a canvas from its left end, in points."""
    line = canvas.beginText(x, y)
    for name, piece in runs(text, face):
        line.setFont(name, size)
        line.textOut(piece)
    canvas.drawText(line)


def _clusters(text: str) -> Iterator[str]:
    """Letters with the marks that follow them, in NFC, without stars and control characters."""
    cluster = ""
    for char in unicodedata.normalize("NFC", text):
        if unicodedata.combining(char) and cluster:
            cluster += char
            continue
        if cluster:
            yield cluster
        cluster = char if _may_be_set(char) else ""
    if cluster:
        yield cluster


def _may_be_set(char: str) -> bool:
    if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return char in "\n\t"
    return char.isascii() or "STAR" not in unicodedata.name(char, "").split()


def _set(cluster: str, face: str) -> tuple[str, str]:
    """The face a cluster is set in, and what is written: itself, its bare letter, or the sign for unknown."""
    for name in (face, _SECOND.get(face, _NAMES.second)):
        if all(char in "\n\t" or ord(char) in _letters(name) for char in cluster):
            return name, cluster
    bare = [char for char in unicodedata.normalize("NFKD", cluster) if ord(char) in _letters(face)]
    return face, "".join(bare) or UNKNOWN


@cache
def _letters(name: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)
