"""The QR code of a printed address, as SVG and PNG: black on white, error correction M, quiet zone.

The library makes the matrix, the pictures are written here. Its price is trying out eight masks, so one
mask is fixed: any of the eight is a correct code, and this one scored best over our kind of address.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from PIL import Image
from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]  # the library has no types
from qrcode.main import QRCode  # type: ignore[import-untyped]
from qrcode.util import MODE_ALPHA_NUM, QRData  # type: ignore[import-untyped]

from catalogue.codes import parse

#: Rows of modules, True is dark, without the quiet zone.
Matrix = list[list[bool]]

#: Modules of white on every side; readers need them (ISO/IEC 18004).
QUIET_ZONE: Final = 4
MASK: Final = 4
#: Longer addresses make modules too small for a 20 mm label.
MAX_PAYLOAD: Final = 100

_ALPHANUMERIC: Final = re.compile(r"[0-9A-Z $%*+\-./:]+")
_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.\-]*[A-Za-z0-9])?(:[0-9]{1,5})?")
_DARK_RUN: Final = re.compile("1+")


class PayloadError(ValueError):
    """A text that cannot stand in a small QR code, or an address that must not be printed."""


def payload(code: str, *, base_url: str) -> str:
    """The address printed for `code`, in capitals: `HTTPS://HOST/T/CODE`, 5½ bits a character instead of 8.

    `base_url` is scheme and host (and a port while developing); a path would change its meaning in capitals.
    Raises PayloadError for another `base_url`, and what `parse` raises for a `code` that is none.
    """
    parts = urlsplit(base_url)
    is_bare = parts.path in {"", "/"} and not parts.query and not parts.fragment
    if parts.scheme not in {"http", "https"} or not is_bare or not _HOST.fullmatch(parts.netloc):
        raise PayloadError(f"not scheme and ASCII host alone: {base_url!r}")
    return f"{parts.scheme}://{parts.netloc}/t/{parse(code).code}".upper()


def qr_matrix(payload: str) -> Matrix:
    """The modules of the smallest QR code (level M) that holds `payload`, without quiet zone.

    Raises PayloadError unless `payload` is 1…MAX_PAYLOAD characters of QR's alphanumeric set (capitals).
    """
    if len(payload) > MAX_PAYLOAD or not _ALPHANUMERIC.fullmatch(payload):
        raise PayloadError(f"not 1 to {MAX_PAYLOAD} capitals, digits and $%*+-./: – {payload[:120]!r}")
    code = QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=MASK, border=0)
    code.add_data(QRData(payload, mode=MODE_ALPHA_NUM), optimize=0)
    code.make()
    return [[bool(module) for module in row] for row in code.modules]


def qr_svg(payload: str, *, label: str | None = None) -> str:
    """`payload` as an SVG of one unit per module, quiet zone included, without style attributes.

    It has no size of its own: the page gives it one (never under 20 mm on paper). `label` is what a screen
    reader says, the payload itself if there is none. Raises PayloadError as `qr_matrix`.
    """
    matrix = qr_matrix(payload)
    side = len(matrix) + 2 * QUIET_ZONE
    name = quoteattr("".join(c if c.isprintable() else " " for c in (label or payload)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" aria-label={name}'
        f' shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path stroke="#000" d="{_strokes(matrix)}"/></svg>'
    )


def qr_png(payload: str, *, module_px: int = 8) -> bytes:
    """`payload` as a two-colour PNG of `module_px` pixels per module, quiet zone included.

    Raises PayloadError as `qr_matrix`, ValueError for a `module_px` under 1.
    """
    if module_px < 1:
        raise ValueError(f"a module needs at least one pixel, not {module_px}")
    matrix = qr_matrix(payload)
    side = len(matrix)
    modules = Image.frombytes("L", (side, side), bytes(0 if dark else 255 for row in matrix for dark in row))
    full = side + 2 * QUIET_ZONE
    picture = Image.new("L", (full, full), 255)
    picture.paste(modules, (QUIET_ZONE, QUIET_ZONE))
    picture = picture.resize((full * module_px, full * module_px), Image.Resampling.NEAREST)
    out = BytesIO()
    picture.convert("1", dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _strokes(matrix: Matrix) -> str:
    """One horizontal line, a module thick, for every run of dark modules: half the bytes of filled boxes."""
    lines: list[str] = []
    for y, row in enumerate(matrix, start=QUIET_ZONE):
        end: int | None = None
        for run in _DARK_RUN.finditer("".join("1" if dark else "0" for dark in row)):
            start = run.start()
            lines.append(f"M{start + QUIET_ZONE} {y}.5" if end is None else f"m{start - end} 0")
            end = run.end()
            lines.append(f"h{end - start}")
    return "".join(lines)
