"""Pictures of the house that belong to no product: the hero, the groups' tiles, the map of an area, the icon."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from cms.drawing import palette as hue
from cms.drawing.country import country_map
from cms.drawing.dice import Dice
from cms.drawing.plants import cherry
from cms.drawing.shapes import circle, ellipse, group, leaf, path, r1, tidy
from traceability.labels.weave import GLYPHS, hem_svg, motif_svg, pixel_path

_SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}"{2}>{3}</svg>'


def _house(x: float, y: float, k: float) -> str:
    """A longhouse for small sizes."""
    posts = "".join(f"M{q} 6h8v34h-8z" for q in (-100, -68, -36, -4, 28, 60, 92))
    windows = "".join(f"M{q} -24h18v16h-18z" for q in (-92, -60, -28, 36, 68))
    return group(
        path(f"M-118 0H118V8H-118z{posts}", hue.WOOD2)
        + path("M-106 -34H106V2H-106z", hue.WOOD)
        + path(windows, hue.CHAM)
        + path("M4 -28h20v30H4z", hue.WOOD2)
        + path("M-140 -30L-116 -98H116L140 -30z", hue.BAZAN2)
        + path("M-140 -30L-128 -64H128L140 -30z", hue.BAZAN)
        + path("M-116 -98L-136 -112L-104 -98zM116 -98L136 -112L104 -98z", hue.BAZAN)
        + path("M8 2L-8 40H4L18 2z", hue.WOOD),
        f"translate({x} {y})scale({k})",
    )


def _picker(x: float, y: float, k: float, skirt: str = hue.CHAM) -> str:
    """Somebody picking coffee, a basket trimmed with brocade on the back, seen from behind."""
    arm = f' stroke="{hue.CHAM2}" stroke-width="11" stroke-linecap="round"'
    return group(
        path("M-20 -2L-26 60H26L20 -2z", skirt)
        + path("M-25 40h50l1 8h-52z", hue.SON)
        + path("M-26 52h52v3h-52z", hue.GOLD)
        + path("M-24 -46Q-30 -4 -20 4H20Q30 -4 24 -46Q0 -58 -24 -46z", hue.CHAM2)
        + path("M-22 -44Q-48 -24 -44 2M22 -44Q50 -40 56 -66", "none", arm)
        + path("M-18 -40L-13 4H13L18 -40z", "#c9934f")
        + path("M-17 -32h34M-16 -20h32M-15 -8h30", "none", ' stroke="#8a5a33" stroke-width="3"')
        + path("M-18 -44h36v8h-36z", hue.SON)
        + ellipse(0, -44, 18, 5, hue.LA2)
        + circle(-7, -47, 4, hue.SON)
        + circle(3, -48, 4, hue.SON)
        + circle(10, -46, 4, hue.GOLD2)
        + circle(0, -66, 13, "#3a2216")
        + path("M-36 -66Q0 -108 36 -66Q0 -58 -36 -66z", "#e9c98a")
        + path("M0 -92Q24 -84 36 -66Q20 -62 4 -62z", "#000", ' opacity=".12"'),
        f"translate({x} {y})scale({k})",
    )


def hero() -> bytes:
    """The landscape at the head of the home page; ``#m`` is its part for a phone."""
    width, height = 1440, 640
    sky = "".join(circle(1090, 196, r, "#f6cf83" if i % 2 else hue.GOLD) for i, r in enumerate((150, 112, 74, 34)))
    ranges = path(
        "M0 452L150 400 260 424 420 372 560 418 700 356 830 392 960 300 1080 352 1190 286 1320 340 1440 300V640H0z",
        "#e8a455",
    ) + path("M0 486L180 446 330 470 520 430 690 456 840 398 1000 428 1140 372 1290 410 1440 366V640H0z", "#d07b3c")
    weaves = (
        '<pattern id="p" width="22" height="34" patternUnits="userSpaceOnUse"><path d="M11 6v22" stroke="#0d3a22" '
        'stroke-width="7" stroke-linecap="round"/></pattern><pattern id="q" width="26" height="26" '
        'patternUnits="userSpaceOnUse"><path d="M0 26L13 6L26 26" fill="none" stroke="#0d3a22" stroke-width="4"/>'
        "</pattern>"
    )
    left = "M0 474C140 430 320 456 470 498C600 530 700 520 760 560V640H0z"
    right = "M700 520C860 430 1040 400 1180 410S1390 398 1440 386V640H700z"
    field = "M0 560C220 500 420 548 640 520S1080 452 1440 474V640H0z"
    vanish_x, vanish_y = 880, 360
    furrows = "".join(f"M{vanish_x} {vanish_y}L{r1(vanish_x + (k + 0.5) * 240)} 700" for k in range(-9, 10))
    bush = (
        ellipse(0, 3, 11, 9, "#4d150a", ' opacity=".5"')
        + circle(0, 0, 10, hue.LA)
        + circle(-2.5, -2.5, 6.5, hue.LA2)
        + circle(-5, 2, 1.9, hue.SON)
        + circle(3, -4, 1.9, hue.SON)
        + circle(4, 4, 1.9, hue.GOLD)
        + circle(-2, -6, 1.6, hue.SON)
    )
    places = []
    for k in range(-9, 10):
        depth = 1.0
        while depth < 3.4:
            x, y = vanish_x + k * 232.5 / depth, vanish_y + 330 / depth
            if -50 <= x <= width + 50 and y <= height + 40:
                places.append((y, x, 4.1 / depth))
            depth *= 1.13
    rows = "".join(
        f'<use href="#b" transform="translate({round(x)} {round(y)})scale({r1(k)})"/>' for y, x, k in sorted(places)
    )
    inner = (
        '<view id="m" viewBox="700 36 740 595"/>'
        + sky
        + ranges
        + weaves
        + path(right, hue.LA2)
        + path(right, "url(#q)", ' opacity=".35"')
        + _house(1120, 414, 0.92)
        + _house(1345, 404, 0.56)
        + path(left, hue.LA)
        + path(left, "url(#p)", ' opacity=".55"')
        + f'<clipPath id="f"><path d="{field}"/></clipPath>'
        + path(field, "#8c2f1b")
        + f'<g clip-path="url(#f)"><path d="{furrows}" stroke="#6d2011" stroke-width="10"/>'
        + f'<defs><g id="b">{bush}</g></defs>{rows}</g>'
        + _picker(800, 560, 0.82)
        + _picker(1250, 574, 1.08, hue.BAZAN)
    )
    return tidy(_SVG.format(width, height, ' preserveAspectRatio="xMidYMax slice"', inner)).encode()


# ---- the tiles of the groups -----------------------------------------------------------------------------------


def _food() -> str:
    return (
        leaf(30, 46, 66, 22, 20)
        + leaf(214, 40, 66, 22, 150)
        + group(
            path(
                "M0 -110C40 -104 50 -50 66 -10C86 44 50 90 0 92C-50 90 -86 44 -66 -10C-50 -50 -40 -104 0 -110z",
                hue.LA,
            )
            + path(
                "M0 -96C32 -92 40 -44 54 -6C72 40 42 78 0 80C-42 78 -72 40 -54 -6C-40 -44 -32 -92 0 -96z", "#e7e08a"
            )
            + path("M0 -78C24 -74 30 -34 42 0C56 36 34 64 0 66C-34 64 -56 36 -42 0C-30 -34 -24 -74 0 -78z", "#f3efb6")
            + circle(0, 24, 32, hue.WOOD)
            + circle(-8, 16, 12, "#a8754a"),
            "translate(120 104)rotate(10)scale(.84)",
        )
    )


def _beverage() -> str:
    return (
        path("M10 40L230 120", "none", f' stroke="{hue.WOOD2}" stroke-width="8"')
        + leaf(70, 62, 110, 40, -44, hue.LA, hue.LA2)
        + leaf(130, 84, 100, 40, -30, hue.LA, hue.LA2)
        + leaf(60, 58, 100, 40, 70, hue.LA2, hue.LA)
        + leaf(150, 90, 90, 36, 62, hue.LA2, hue.LA)
        + cherry(96, 62, 21)
        + cherry(130, 96, 22, "#b8301f")
        + cherry(92, 98, 20)
        + cherry(138, 60, 17, hue.GOLD2)
    )


def _herbal() -> str:
    hairs = f' stroke="{hue.GOLD2}" stroke-width="9" stroke-linecap="round"'
    root = (
        path("M-8 -60h16Q20 -20 8 14Q12 40 4 72Q0 50 -6 68Q-12 40 -8 14Q-20 -20 -8 -60z", hue.GOLD2)
        + path("M0 -60h8Q20 -20 8 14Q12 40 4 72Q2 20 0 -60z", "#b8741a")
        + path("M-12 -10Q-38 10 -44 46M10 4Q34 18 38 48", "none", hairs)
    )
    return (
        leaf(120, 60, 84, 34, -150, hue.LA, hue.LA2)
        + leaf(120, 60, 84, 34, -30, hue.LA2, hue.LA)
        + leaf(120, 58, 60, 26, -90, hue.LA, hue.LA2)
        + group(root, "translate(120 118)scale(1.05)")
    )


def _handicraft() -> str:
    def sign(name: str, x: int, main: str) -> str:
        threads = path(pixel_path(GLYPHS[name], "#"), main) + path(pixel_path(GLYPHS[name], "+"), hue.GOLD)
        return group(threads, f"translate({x} 46)scale(8)")

    return (
        path("M0 0H240V180H0z", hue.CHAM)
        + path("M0 14h240v7H0zM0 159h240v7H0z", hue.SON)
        + path("M0 27h240v3H0zM0 150h240v3H0z", hue.GOLD)
        + sign("mắt", -44, hue.SON)
        + sign("nhà dài", 76, hue.IVORY)
        + sign("mắt", 196, hue.SON)
    )


def _ornamental() -> str:
    blossoms = ""
    for i, (x, y, k) in enumerate(((70, 118, 1.5), (104, 74, 1.8), (156, 44, 1.6), (178, 104, 1.3))):
        petals = "".join(
            ellipse(0, -17, 11, 17, "#fff" if a % 144 else "#fbe9ee", f' transform="rotate({a + i * 20})"')
            for a in range(0, 360, 72)
        )
        blossoms += group(
            petals + circle(0, 0, 9, "#c23b6b") + circle(0, 0, 4, hue.GOLD), f"translate({x} {y})scale({k})"
        )
    stem = path("M40 190Q60 90 150 40", "none", f' stroke="{hue.LA2}" stroke-width="7"')
    return stem + blossoms + leaf(60, 180, 130, 30, -20, hue.LA, hue.LA2)


def _tourism() -> str:
    rings = "".join(circle(186, 46, r, "#bcd9e6" if i % 2 else hue.GOLD) for i, r in enumerate((52, 38, 24, 10)))
    hills = path("M0 110Q60 60 120 96T240 80V180H0z", "#4d89a6") + path("M0 132Q90 104 240 126V180H0z", hue.LA2)
    return rings + hills + _house(112, 128, 0.66)


_TILES: Final[dict[str, Callable[[], str]]] = {
    "food": _food,
    "beverage": _beverage,
    "herbal": _herbal,
    "handicraft": _handicraft,
    "ornamental": _ornamental,
    "tourism": _tourism,
}


def group_tile(name: str) -> bytes:
    """The tile of a product group, 240 × 180; raises KeyError for what is no group."""
    ground = hue.GROUPS[name]
    hill = "" if name in ("handicraft", "tourism") else path("M0 136Q80 96 140 124T240 108V180H0z", ground.far)
    return tidy(_SVG.format(240, 180, "", path("M0 0h240v180H0z", ground.sky) + hill + _TILES[name]())).encode()


# ---- the map of a raw-material area ----------------------------------------------------------------------------

_GRID_W, _GRID_H, _GRID_STEP = 48, 32, 15


def _contour(values: list[list[float]], level: float) -> str:
    """Closed lines around all that lies above ``level``, by marching squares; values outside the grid are nought."""
    links: dict[tuple[float, float], tuple[float, float]] = {}

    def at(x: int, y: int) -> float:
        return values[y][x] if 0 <= x < _GRID_W and 0 <= y < _GRID_H else 0.0

    def cut(one: tuple[int, int], other: tuple[int, int]) -> tuple[float, float]:
        low, high = sorted((one, other))
        a, b = at(*low), at(*high)
        share = (level - a) / (b - a)
        return round(low[0] + (high[0] - low[0]) * share, 3), round(low[1] + (high[1] - low[1]) * share, 3)

    for y in range(-1, _GRID_H):
        for x in range(-1, _GRID_W):
            corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
            above = [at(*corner) > level for corner in corners]
            # Walking round a square, the line enters where land begins and leaves where it ends.
            into = [cut(corners[i], corners[(i + 1) % 4]) for i in range(4) if not above[i] and above[(i + 1) % 4]]
            out = [cut(corners[i], corners[(i + 1) % 4]) for i in range(4) if above[i] and not above[(i + 1) % 4]]
            links.update(zip(out, into, strict=True))
    rings = ""
    while links:
        start, point = links.popitem()
        ring = [start, point]
        while point in links:
            point = links.pop(point)
            ring.append(point)
        if len(ring) > 5:
            corners_of_ring = ring[:: 2 if len(ring) > 12 else 1]
            rings += (
                "M" + "L".join(f"{round(x * _GRID_STEP)} {round(y * _GRID_STEP)}" for x, y in corners_of_ring) + "z"
            )
    return rings


def area_map() -> bytes:
    """An example of a raw-material area's map: contours, a road, a stream, parcels."""
    dice = Dice("cuor-dang")
    bumps = [(dice.roll() * _GRID_W, dice.roll() * _GRID_H, 4 + dice.roll() * 9, 0.5 + dice.roll()) for _ in range(9)]
    values = [
        [
            sum(h * math.exp(-((x - bx) ** 2 + (y - by) ** 2) / (2 * r * r)) for bx, by, r, h in bumps)
            for x in range(_GRID_W)
        ]
        for y in range(_GRID_H)
    ]
    highest = max(map(max, values))
    levels = (0.22, 0.34, 0.46, 0.58, 0.7, 0.82, 0.93)
    colours = ("#e2dfc4", "#dcd7b4", "#d6cfa6", "#d0c69a", "#c9bb8d", "#c2b082", "#baa476")
    out = path("M0 0H720V480H0z", "#e9e6d3") + "".join(
        path(_contour(values, share * highest), colour, ' stroke="#a2915f" stroke-opacity=".55" stroke-width="1"')
        for share, colour in zip(levels, colours, strict=True)
    )
    for name, ground, bush, turn in (("w", hue.LA2, hue.LA, 28), ("w2", hue.LA3, hue.LA2, -18)):
        out += (
            f'<pattern id="{name}" width="10" height="10" patternUnits="userSpaceOnUse" '
            f'patternTransform="rotate({turn})"><path fill="{ground}" d="M0 0h10v10H0z"/>'
            f'<circle cx="5" cy="5" r="2.6" fill="{bush}"/></pattern>'
        )
    border = "M96 84L300 40L420 44L590 96L624 250L520 372L300 412L150 380L86 240z"
    road = "M0 60C140 150 250 20 420 150S600 300 720 270"
    out += path(border, "none", ' stroke="#7a1f12" stroke-width="3" stroke-dasharray="12 7"')
    out += path(
        "M0 330C120 300 180 410 330 366S560 300 720 340", "none",
        ' stroke="#6fa7bd" stroke-width="7" stroke-linecap="round"',
    )  # fmt: skip
    out += path(road, "none", ' stroke="#fff" stroke-width="9"')
    out += path(road, "none", ' stroke="#b9ad8c" stroke-width="1.5" stroke-dasharray="6 5"')
    parcels = (
        ("M150 118L258 92L284 168L176 196z", "w"),
        ("M290 90L392 72L410 150L300 166z", "w"),
        ("M182 206L286 180L304 262L206 286z", "w2"),
        ("M314 178L414 160L436 244L324 258z", "w"),
        ("M214 296L318 272L332 344L236 360z", "w"),
        ("M448 150L540 128L566 214L452 238z", "w2"),
        ("M344 270L446 252L462 330L352 342z", "w2"),
    )
    edge = ' stroke="#fffdf3" stroke-width="3" stroke-linejoin="round"'
    out += "".join(path(d, f"url(#{weave})", edge) for d, weave in parcels)
    pin = "M0 0C-6 -14 -17 -20 -17 -34A17 17 0 0 1 17 -34C17 -20 6 -14 0 0z"
    for x, y, colour in ((216, 150, hue.CHAM), (362, 214, hue.CHAM), (506, 186, hue.CHAM), (566, 330, hue.BAZAN2)):
        out += group(
            path(pin, colour, ' stroke="#fff" stroke-width="2.5"') + circle(0, -33, 6, "#fff"), f"translate({x} {y})"
        )
    return tidy(_SVG.format(720, 480, "", out)).encode()


# ---- all of them -----------------------------------------------------------------------------------------------


def icon() -> bytes:
    """The site's icon: the motif nhà dài on indigo."""
    rows = GLYPHS["nhà dài"]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 15 15" shape-rendering="crispEdges">'
        f'<path fill="{hue.CHAM}" d="M-2-2h15v15H-2z"/><path fill="#e04a33" d="{pixel_path(rows, "#")}"/>'
        f'<path fill="{hue.GOLD}" d="{pixel_path(rows, "+")}"/></svg>'
    ).encode()


#: The motifs that templates include, by file name.
MOTIFS: Final = {
    "bong-lua": "bông lúa",
    "hoa": "hoa",
    "la": "lá",
    "mat": "mắt",
    "nha-dai": "nhà dài",
    "nui": "núi",
    "thoi": "thoi",
}


def static_pictures() -> dict[str, bytes]:
    """Every committed picture, by its path below ``site``."""
    found = {
        "static/art/hero.svg": hero(),
        "static/art/map.svg": country_map(),
        "static/art/area.svg": area_map(),
        "static/art/hem.svg": hem_svg().encode(),
        "static/art/icon.svg": icon(),
    }
    for number, name in enumerate(_TILES, start=1):
        found[f"static/art/group-{number}.svg"] = group_tile(name)
    for file, name in MOTIFS.items():
        found[f"templates/partials/motifs/{file}.svg"] = motif_svg(name).encode()
    return found


__all__ = ["MOTIFS", "area_map", "group_tile", "hero", "icon", "static_pictures"]
