"""The map of a raw-material area as one SVG: its outline on paper with contour lines, a scale bar and north.

Outline and scale are true; contour lines and the pattern of parcels are texture, drawn from the area's address, and
the page says so.
"""

import random
from collections.abc import Iterable

import numpy

from traceability.origins.outlines import Plane

WIDTH, HEIGHT = 720, 480
#: Free paper around the outline, in pixels.
_MARGIN = 64
#: Grid of the invented relief: columns, rows and pixels of a cell.
_COLUMNS, _ROWS, _CELL = 48, 32, 15
_LEVELS = (0.22, 0.34, 0.46, 0.58, 0.70, 0.82, 0.93)
_PAPERS = ("#e2dfc4", "#dcd7b4", "#d6cfa6", "#d0c69a", "#c9bb8d", "#c2b082", "#baa476")
_LENGTHS = (20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)
_LONGEST_BAR = 180
#: Points of an outline that are drawn at most: more could not be told apart.
_MOST_POINTS = 400

_Point = tuple[float, float]


def area_map(plane: Plane, *, seed: str, north: str) -> str:
    """The map as an SVG document, at most some 16 KB. ``north`` is the letter for it in the reader's language."""
    draw = random.Random(seed)  # noqa: S311 - a texture, not a secret
    scale = (HEIGHT / 2 - _MARGIN) / plane.half if plane.half else 1.0
    outline = "".join(_path(_thinned(ring), scale) for part in plane.parts for ring in part)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        "font-family=\"Arial,'Noto Sans',sans-serif\">"
        f'<path fill="#e9e6d3" d="M0 0H{WIDTH}V{HEIGHT}H0z"/>{_relief(draw)}{_PATTERNS}'
        f'<clipPath id="o"><path clip-rule="evenodd" d="{outline}"/></clipPath>'
        f'<g clip-path="url(#o)"><path fill="url(#w)" d="M0 0H{WIDTH}V{HEIGHT}H0z"/>{_parcels(draw)}</g>'
        f'<path fill="none" stroke="#7a1f12" stroke-width="3.500" stroke-linejoin="round" d="{outline}"/>'
        f"{_scale_bar(scale)}{_north(north)}</svg>"
    )


_PATTERNS = (
    '<pattern id="w" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(28)">'
    '<path fill="#23744a" d="M0 0h10v10H0z"/><circle cx="5" cy="5" r="2.600" fill="#14532f"/></pattern>'
    '<pattern id="w2" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">'
    '<path fill="#4f9a63" d="M0 0h10v10H0z"/><circle cx="5" cy="5" r="2.600" fill="#23744a"/></pattern>'
)


def _thinned(ring: tuple[_Point, ...]) -> tuple[_Point, ...]:
    step = len(ring) // _MOST_POINTS + 1
    return ring[::step]


def _path(ring: Iterable[_Point], scale: float) -> str:
    """A closed ring in pixels: metres east and north of the middle of the map."""
    points = [f"{round(WIDTH / 2 + x * scale)} {round(HEIGHT / 2 - y * scale)}" for x, y in ring]
    return f"M{'L'.join(points)}z"


def _relief(draw: random.Random) -> str:
    """Stacked contours of a sum of hills."""
    bumps = [
        (draw.random() * _COLUMNS, draw.random() * _ROWS, 4 + draw.random() * 9, 0.5 + draw.random())
        for _ in range(9)
    ]
    rows, columns = numpy.mgrid[0 : _ROWS + 1, 0 : _COLUMNS + 1]
    field = sum(
        height * numpy.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * width * width))
        for x, y, width, height in bumps
    )
    field = field / field.max()
    drawn = []
    for level, paper in zip(_LEVELS, _PAPERS, strict=True):
        paths = "".join(_ring(ring) for ring in contours(field, level))
        drawn.append(f'<path fill="{paper}" fill-rule="evenodd" stroke="#a2915f" stroke-opacity=".55" d="{paths}"/>')
    return "".join(drawn)


def _ring(points: list[_Point]) -> str:
    step = 2 if len(points) > 16 else 1
    return "M" + "L".join(f"{round(x * _CELL)} {round(y * _CELL)}" for x, y in points[::step]) + "z"


#: Marching squares. Corners of a cell, clockwise from top left, are bits 1, 2, 4, 8; edges 0–3 are top, right,
#: bottom, left. Each case lists segments from edge to edge, inside on the right.
_CASES: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 0), (1, 2)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((2, 0),), 10: ((0, 1), (2, 3)), 11: ((2, 1),), 12: ((1, 3),), 13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def contours(field: "numpy.ndarray", level: float) -> list[list[_Point]]:
    """Closed rings around all that is ``level`` or higher, in grid units; the edge of the field closes them."""
    low = float(field.min()) - 1.0
    padded = numpy.pad(field, 1, constant_values=low)
    inside = padded >= level
    following: dict[tuple[int, int, int], tuple[int, int, int]] = {}
    for row, column in numpy.argwhere(_mixed(inside)):
        row, column = int(row), int(column)
        corners = (
            inside[row, column],
            inside[row, column + 1],
            inside[row + 1, column + 1],
            inside[row + 1, column],
        )
        case = sum(1 << bit for bit, is_in in enumerate(corners) if is_in)
        for begins, ends in _CASES[case]:
            following[_edge(row, column, begins)] = _edge(row, column, ends)
    rings = []
    while following:
        first, here = following.popitem()
        ring = [_crossing(padded, level, first)]
        while here != first:
            ring.append(_crossing(padded, level, here))
            here = following.pop(here)
        rings.append(ring)
    return rings


def _mixed(inside: "numpy.ndarray") -> "numpy.ndarray":
    """Cells through which a contour runs: some corners in, some out."""
    corners = inside[:-1, :-1].astype(int) + inside[:-1, 1:] + inside[1:, 1:] + inside[1:, :-1]
    return (corners > 0) & (corners < 4)


def _edge(row: int, column: int, side: int) -> tuple[int, int, int]:
    """An edge of the grid, the same for the two cells it parts: 0 runs along a row, 1 along a column."""
    if side == 0:
        return row, column, 0
    if side == 1:
        return row, column + 1, 1
    if side == 2:
        return row + 1, column, 0
    return row, column, 1


def _crossing(padded: "numpy.ndarray", level: float, edge: tuple[int, int, int]) -> _Point:
    """Where a contour crosses an edge, in units of the field before it was padded, kept within it."""
    row, column, along = edge
    here = padded[row, column]
    there = padded[row, column + 1] if along == 0 else padded[row + 1, column]
    part = float((level - here) / (there - here))
    x, y = (column + part, row) if along == 0 else (column, row + part)
    height, width = padded.shape
    return min(max(x - 1.0, 0.0), width - 3.0), min(max(y - 1.0, 0.0), height - 3.0)


def _parcels(draw: random.Random) -> str:
    """Parcels of another crop's age and white balks between them, across the whole map; the outline clips them."""
    step, turn = draw.randint(70, 96), draw.randint(-24, 24)
    parts = []
    for column in range(-3, 12):
        for row in range(-4, 10):
            jitter = [(draw.randint(-9, 9), draw.randint(-9, 9)) for _ in range(4)]
            x, y = column * step, row * step
            corners = ((x, y), (x + step, y), (x + step, y + step), (x, y + step))
            if draw.random() < 0.42:
                points = "L".join(f"{a + dx} {b + dy}" for (a, b), (dx, dy) in zip(corners, jitter, strict=True))
                parts.append(f"M{points}z")
    balks = "".join(f"M{at} -400V900" for at in range(-3 * step, 12 * step, step))
    balks += "".join(f"M-300 {at}H1100" for at in range(-4 * step, 10 * step, step))
    return (
        f'<g transform="rotate({turn} 360 240)"><path fill="url(#w2)" d="{"".join(parts)}"/>'
        f'<path fill="none" stroke="#fffdf3" stroke-width="2.500" d="{balks}"/></g>'
    )


def _scale_bar(scale: float) -> str:
    metres = max((length for length in _LENGTHS if length * scale <= _LONGEST_BAR), default=_LENGTHS[0])
    width = round(metres * scale)
    text = f"{metres // 1000} km" if metres >= 1000 else f"{metres} m"
    return (
        f'<g transform="translate(24 {HEIGHT - 24})">'
        f'<path fill="#fffdf3" d="M-12 -34h{width + 24}v46h-{width + 24}z"/>'
        f'<path fill="none" stroke="#141925" stroke-width="3" d="M0 -8v8h{width}v-8"/>'
        f'<text x="{width // 2}" y="-14" fill="#141925" font-size="16" font-weight="700" text-anchor="middle">{text}'
        "</text></g>"
    )


def _north(letter: str) -> str:
    return (
        f'<g transform="translate({WIDTH - 44} 52)"><circle r="32" fill="#fffdf3"/>'
        '<path fill="#a5351f" d="M0 -24l8 24h-16z"/><path fill="#141925" d="M0 6l8 -6h-16z"/>'
        f'<text y="24" fill="#141925" font-size="16" font-weight="700" text-anchor="middle">{letter}</text></g>'
    )
