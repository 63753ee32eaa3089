"""Finds stars in HTML, SVG, CSS and PDF: glyphs, symbols and five-pointed paths, outside the two tags (DESIGN §9).

``stars_in(text)`` wants to return an empty list for every page; ``badges_in(html)`` are the ranks drawn by the
badge, to be equated with live certificates; ``legends_in(html)`` those of the legend.
"""

import html
import math
import re
import unicodedata
import zlib
from collections.abc import Iterator
from functools import cache

from django.template.loader import get_template

Point = tuple[float, float]

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_NAMED = re.compile(
    r"""<use\b[^>]*href\s*=\s*["']?[^"'>]*\#star | (?:id|class)\s*=\s*["'](?:[^"']*\s)?stars?(?:\s[^"']*)?["'] """,
    re.VERBOSE | re.IGNORECASE,
)
_CSS_ESCAPE = re.compile(r"\\0*([0-9a-fA-F]{2,6})\s?")
_PATH = re.compile(r"""(?:\sd\s*=\s*["']|path\(["'])([^"']+)""")
_POINTS = re.compile(r"""\spoints\s*=\s*["']([^"']+)""")
_POLYGON = re.compile(r"polygon\(([^)]+)\)")
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_PDF_PATH = re.compile(rb"((?:-?[\d.]+\s+-?[\d.]+\s+[ml]\s+){5,})")

#: Numbers each path command takes.
_TAKES = {"M": 2, "L": 2, "T": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}


def stars_in(text: str) -> list[str]:
    """Describe every star in HTML, SVG or CSS that neither of the two tags drew."""
    for drawn in (*_drawn_by_badge().values(), *_drawn_by_legend().values()):
        text = text.replace(drawn, "")
    plain = _CSS_ESCAPE.sub(_from_css, html.unescape(text))
    found = [f"glyph {char} ({unicodedata.name(char)})" for char in plain if is_star_glyph(char)]
    found += [f"symbol {match.group().strip()}" for match in _NAMED.finditer(text)]
    found += [f"path {' '.join(map(_short, shape[:3]))} …" for shape in _shapes(text) if is_star(shape)]
    return found


def badges_in(page: str) -> list[int]:
    """Ranks of the badges on a page, in no order."""
    return [stars for stars, drawn in _drawn_by_badge().items() for _ in range(page.count(drawn))]


def legends_in(page: str) -> list[int]:
    """Ranks that the legend explains on a page, in no order."""
    return [stars for stars, drawn in _drawn_by_legend().items() for _ in range(page.count(drawn))]


def stars_in_pdf(document: bytes) -> list[str]:
    """Describe every star in a PDF: five-pointed paths of its streams, glyphs of its plain text."""
    found = []
    for match in _PDF_STREAM.finditer(document):
        try:
            stream = zlib.decompress(match.group(1))
        except zlib.error:
            stream = match.group(1)
        for path in _PDF_PATH.finditer(stream):
            numbers = [float(number) for number in _NUMBER.findall(path.group(1).decode("latin-1"))]
            shape = list(zip(numbers[::2], numbers[1::2], strict=False))
            if is_star(shape):
                found.append(f"path {' '.join(map(_short, shape[:3]))} …")
        text = stream.decode("utf-16-be", "ignore") + stream.decode("utf-8", "ignore")
        found += [f"glyph {char}" for char in text if char in "★☆⭐"]
    return found


def is_star_glyph(char: str) -> bool:
    """Whether a character is a star to the eye: its Unicode name says so."""
    return not char.isascii() and bool(
        re.search(r"\bSTARS?\b|\bASTERISM\b|PENTAGRAM|SEXTILE", unicodedata.name(char, ""))
    )


def is_star(shape: list[Point]) -> bool:
    """Whether a closed line is a five-pointed star, its corners rounded or not, or a pentagram in one stroke."""
    corners = [point for index, point in enumerate(shape) if index == 0 or math.dist(point, shape[index - 1]) > 1e-6]
    if len(corners) > 1 and math.dist(corners[0], corners[-1]) < 1e-6:
        corners.pop()
    if not 5 <= len(corners) <= 60:
        return False
    centre = (_mean([x for x, _ in corners]), _mean([y for _, y in corners]))
    if len(corners) == 5:
        return _is_pentagram(corners, centre)
    profile = _profile(corners, centre)
    return profile is not None and _has_five_even_points(profile)


# --- What the two tags draw -------------------------------------------------------------------------------
@cache
def _drawn_by_badge() -> dict[int, str]:
    return {n: _svg_of("partials/tier.html", n) for n in (3, 4, 5)}


@cache
def _drawn_by_legend() -> dict[int, str]:
    return {n: _svg_of("partials/star_legend.html", n) for n in (3, 4, 5)}


def _svg_of(template: str, stars: int) -> str:
    drawn = _SVG.search(get_template(template).render({"stars": stars}))
    if drawn is None:
        raise AssertionError(f"{template} draws nothing for {stars}")
    return drawn.group()


# --- Shapes -----------------------------------------------------------------------------------------------
def _from_css(match: re.Match[str]) -> str:
    code = int(match.group(1), 16)
    return chr(code) if code < 0x110000 else ""


def _shapes(text: str) -> Iterator[list[Point]]:
    for match in _PATH.finditer(text):
        yield from _subpaths(match.group(1))
    for match in _POINTS.finditer(text):
        numbers = [float(number) for number in _NUMBER.findall(match.group(1))]
        yield list(zip(numbers[::2], numbers[1::2], strict=False))
    for match in _POLYGON.finditer(text):
        pairs = [_NUMBER.findall(pair) for pair in match.group(1).split(",")]
        yield [(float(pair[0]), float(pair[1])) for pair in pairs if len(pair) >= 2]


def _subpaths(d: str) -> Iterator[list[Point]]:
    """The corner points of every subpath; of a curve its end."""
    tokens = _TOKEN.findall(d)
    at: Point = (0.0, 0.0)
    start, shape, command, index = at, [], "M", 0
    while index < len(tokens):
        if tokens[index].isalpha():
            command = tokens[index]
            index += 1
        takes = _TAKES.get(command.upper())
        if takes is None:
            return
        if takes == 0:
            yield shape
            at, shape = start, [start]
            continue
        numbers = [float(token) for token in tokens[index : index + takes] if not token.isalpha()]
        if len(numbers) < takes:
            break
        index += takes
        base = at if command.islower() else (0.0, 0.0)
        match command.upper():
            case "H":
                at = (base[0] + numbers[0], at[1])
            case "V":
                at = (at[0], base[1] + numbers[0])
            case _:
                at = (base[0] + numbers[-2], base[1] + numbers[-1])
        if command in "Mm":
            yield shape
            start, shape = at, []
            command = "l" if command == "m" else "L"
        shape = [*shape, at]
    yield shape


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _short(point: Point) -> str:
    return f"{point[0]:g},{point[1]:g}"


def _is_pentagram(corners: list[Point], centre: Point) -> bool:
    """Five corners on a circle, joined to the one after next: each step turns by 144 degrees."""
    radii = [math.dist(corner, centre) for corner in corners]
    if min(radii) < 0.7 * max(radii) or max(radii) == 0:
        return False
    angles = [math.degrees(math.atan2(y - centre[1], x - centre[0])) for x, y in corners]
    steps = [(b - a) % 360 for a, b in zip(angles, angles[1:] + angles[:1], strict=True)]
    return all(120 < step < 168 for step in steps) or all(192 < step < 240 for step in steps)


def _profile(corners: list[Point], centre: Point) -> list[tuple[float, float]] | None:
    """(angle, radius) along the outline in even steps; None where the line runs back round its centre."""
    outline = []
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        outline += [(x1 + (x2 - x1) * i / 12, y1 + (y2 - y1) * i / 12) for i in range(12)]
    profile = [
        (math.degrees(math.atan2(y - centre[1], x - centre[0])), math.dist((x, y), centre)) for x, y in outline
    ]
    turned = sum((b[0] - a[0] + 180) % 360 - 180 for a, b in zip(profile, profile[1:] + profile[:1], strict=True))
    return profile if 350 < abs(turned) < 370 else None


def _has_five_even_points(profile: list[tuple[float, float]]) -> bool:
    """Five tips of like length, 72 degrees apart, with valleys between them."""
    longest = max(radius for _angle, radius in profile)
    middle = (longest + min(radius for _angle, radius in profile)) / 2
    tips: list[list[tuple[float, float]]] = []
    valleys: list[float] = []
    first = next((index for index, (_angle, radius) in enumerate(profile) if radius < middle), None)
    if first is None:
        return False
    inside = True
    lowest = longest
    for angle, radius in profile[first:] + profile[:first]:
        if radius >= middle:
            if inside:
                tips.append([])
                valleys.append(lowest)
            tips[-1].append((angle, radius))
            inside, lowest = False, longest
        else:
            inside, lowest = True, min(lowest, radius)
    if len(tips) != 5:
        return False
    peaks = [max(tip, key=lambda point: point[1]) for tip in tips]
    if min(radius for _angle, radius in peaks) < 0.8 * longest or max(valleys) > 0.75 * longest:
        return False
    steps = [abs((b[0] - a[0] + 180) % 360 - 180) for a, b in zip(peaks, peaks[1:] + peaks[:1], strict=True)]
    return all(52 < step < 92 for step in steps)
