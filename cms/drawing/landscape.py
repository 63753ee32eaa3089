"""Land and sky: hills with a woven texture behind goods, and the wide landscape at the head of a story."""

from __future__ import annotations

import zlib
from typing import Final

from cms.drawing import palette as hue
from cms.drawing.dice import Dice
from cms.drawing.palette import Ground, mixed
from cms.drawing.places import longhouse
from cms.drawing.shapes import BASE, circle, ellipse, group, leaf, path, r1, rect, stroke, sun
from traceability.labels.weave import REPEAT, runner_of, runner_paths

#: What a near hill is woven with: coffee rows, paddy rows, pepper poles.
_TEXTURES: Final = {
    "dots": '<circle cx="6" cy="6" r="4.4" fill="#000" opacity=".12"/>'
    '<circle cx="18" cy="18" r="4.4" fill="#000" opacity=".12"/>',
    "rows": '<path d="M0 6h24M0 18h24" stroke="#000" stroke-opacity=".1" stroke-width="4"/>',
    "poles": '<path d="M6 0v24" stroke="#000" stroke-opacity=".13" stroke-width="5" stroke-linecap="round" '
    'stroke-dasharray="14 10"/>',
    "steps": '<path d="M0 20q12 -12 24 0" fill="none" stroke="#000" stroke-opacity=".11" stroke-width="4"/>',
}
#: Skies of the year: dry morning, noon, end of the rains, evening; mixed into the ground's own sky.
SEASONS: Final = {
    "dry": Ground("#fbe7b8", "#f0c987", "#cf9a4e"),
    "green": Ground("#d7ebe4", "#9fcab0", "#5f9c66"),
    "rain": Ground("#d3dfe8", "#9bb7c6", "#5d8792"),
    "evening": Ground("#f6cdb0", "#dd9c86", "#a8667a"),
}
WIDTH, HEIGHT = 1200, 630
#: Height of the woven edge of a landscape.
_EDGE = 62
_FLOOR = HEIGHT - _EDGE
#: Plants of a near field at most: each costs 57 bytes.
_MOST_PLANTS: Final = 32


def _pattern(texture: str, size: int = 24, turn: int = 0) -> tuple[str, str]:
    """The definition of a texture and the paint that uses it."""
    inner = _TEXTURES.get(texture, _TEXTURES["dots"])
    name = f"h{zlib.crc32(f'{texture}{size}{turn}'.encode()):x}"
    how = f' patternTransform="scale({size / 24:g})rotate({turn})"' if size != 24 or turn else ""
    definition = f'<pattern id="{name}" width="24" height="24" patternUnits="userSpaceOnUse"{how}>{inner}</pattern>'
    return definition, f"url(#{name})"


def hills(ground: Ground, dice: Dice, texture: str = "dots", lift: float = 0, *, far_away: bool = False) -> str:
    """Two hills on a canvas of 480, the near one woven; ``lift`` raises both.

    ``far_away`` puts something small between or above them: the sun, clouds, birds, a house, trees, or nothing.
    """
    a, b, c = (dice.between(*span) - lift for span in ((240, 290), (220, 280), (250, 300)))
    far = f"M0 {r1(a)}C90 {r1(a - 70)} 170 {r1(b - 20)} 260 {r1(b + 22)}S420 {r1(c - 60)} 480 {r1(c - 20)}V480H0z"
    near = (
        f"M0 {r1(c + 50)}C110 {r1(a + 20)} 200 {r1(b + 110)} 300 {r1(b + 84)}"
        f"S430 {r1(c + 20)} 480 {r1(a + 56)}V480H0z"
    )
    definition, paint = _pattern(texture, 24, dice.pick((0, 0, -12, 12)))
    sky, slope = _far_away(ground, dice, b + 40) if far_away else ("", "")
    return sky + path(far, ground.far) + slope + definition + path(near, ground.near) + path(near, paint)


def _far_away(ground: Ground, dice: Dice, slope: float) -> tuple[str, str]:
    """What stands in the sky, and what on the far hill at height ``slope``."""
    x, y = dice.between(70, 410), dice.between(50, 110)
    pale = mixed(ground.sky, "#ffffff", 0.45)
    match dice.below(6):
        case 0:
            return circle(x, y + 20, dice.between(34, 54), pale), ""
        case 1:
            return _cloud(x, y, 0.8, pale) + _cloud(480 - x, y + 34, 0.55, pale), ""
        case 2:
            return "", group(_trees(dice, mixed(ground.near, hue.LA, 0.45)), f"translate({x} {slope})")
        case 3:
            return _birds(x, y + 10, mixed(ground.near, hue.CHAM, 0.4)), ""
        case 4:
            return "", longhouse(dice.pick((130, 190, 290, 340)), slope + 4, 0.36)
    return "", ""


def bough(width: float) -> str:
    """The branch from which fruit hangs, along the upper edge."""
    wood = stroke(f"M-20 44Q{width / 2} 6 {width + 20} 38", hue.WOOD2, 13)
    places = [
        (share * width, 96 + 14 * (i % 2), a)
        for i, (share, a) in enumerate(
            ((0.04, 62), (0.16, -34), (0.3, 112), (0.44, -150), (0.58, 66), (0.72, -28), (0.86, 118), (0.97, -146))
        )
    ]
    return wood + "".join(leaf(x, 24, long, 32, a, hue.LA, hue.LA2) for x, long, a in places)


def runner(commune: str, top: float = BASE, width: int = 480, k: float = 4, height: float = 82) -> str:
    """The commune's cloth along the lower edge of a picture, ``k`` pixels to a thread, and its ground."""
    cloth = runner_of(commune)
    step = REPEAT
    copies = range(step, int(width / k) + step + 4, step)
    uses = "".join(f'<use href="#r" x="{x}"/>' for x in copies)
    return (
        f'<path fill="{cloth.palette.ground}" d="M0 {top}h{width}v{height}H0z"/>'
        f'<g transform="translate(-16 {top})scale({k})"><g id="r">{runner_paths(cloth)}</g>{uses}</g>'
    )


def _cloud(x: float, y: float, k: float, colour: str) -> str:
    puffs = ellipse(0, 0, 74, 17, colour) + ellipse(-22, -12, 34, 18, colour) + ellipse(24, -9, 28, 15, colour)
    return group(puffs, f"translate({x} {y})scale({k})")


def _birds(x: float, y: float, colour: str) -> str:
    lines = "".join(f"M{x + dx} {y + dy}q9 -9 16 0q8 -9 16 0" for dx, dy in ((0, 0), (44, -16), (26, 20)))
    return path(lines, "none", f' stroke="{colour}" stroke-width="3" stroke-linecap="round"')


def _trees(dice: Dice, colour: str) -> str:
    out = ""
    for place in range(3 + dice.below(3)):
        x, r = place * 26 - 40, dice.between(13, 22)
        out += rect(x - 2, -6, 4, 26, hue.WOOD2) + circle(x, -r, r, colour)
        out += circle(x - r * 0.3, -r * 1.2, r * 0.6, mixed(colour, "#ffffff", 0.14))
    return out


def _ridge(dice: Dice, y: float, swing: float, steps: int) -> str:
    """A line of hills from edge to edge of a landscape, closed at the floor."""
    width = WIDTH / steps
    heights = [y + dice.between(-swing, swing) for _ in range(steps + 1)]
    out = f"M0 {r1(heights[0])}"
    for i in range(steps):
        x0, x1 = i * width, (i + 1) * width
        out += (
            f"C{r1(x0 + width * 0.5)} {r1(heights[i])} {r1(x1 - width * 0.5)} {r1(heights[i + 1])} "
            f"{r1(x1)} {r1(heights[i + 1])}"
        )
    return out + f"V{_FLOOR}H0z"


def _field(dice: Dice, texture: str, colour: str, soil: str) -> str:
    """The near field with its plants in rows that run to one point."""
    vanish, horizon = dice.between(420, 780), 360.0
    outline = f"M0 452C260 416 500 446 720 430S1040 400 1200 424V{_FLOOR}H0z"
    furrows = "".join(f"M{vanish} {horizon}L{r1(vanish + k * 150)} 760" for k in range(-9, 10))
    name = "f" + f"{zlib.crc32(outline.encode()):x}"
    field = (
        f'<clipPath id="{name}"><path d="{outline}"/></clipPath>'
        + path(outline, soil)
        + f'<g clip-path="url(#{name})"><path d="{furrows}" stroke="{mixed(soil, "#000000", 0.2)}" stroke-width="9"/>'
    )
    bush = {
        "poles": rect(-3, -30, 6, 34, hue.WOOD2) + rect(-9, -34, 18, 32, colour, 9),
        "rows": stroke("M0 2Q-3 -9 -8 -15M0 2Q0 -10 1 -18M0 2Q4 -8 9 -14", colour, 4),
        "steps": circle(0, -6, 9, colour),
    }.get(texture, circle(0, -5, 10, colour) + circle(-3, -8, 6, mixed(colour, "#ffffff", 0.16)))
    places: list[tuple[float, float, float]] = []
    for depth in (1.3, 1.69, 2.2, 2.86):
        y = horizon + 250 / depth
        row = [
            (y, x, 4.2 / depth) for k in range(-9, 10) if -30 < (x := vanish + (k + 0.5) * 0.5 * (y - horizon)) < 1230
        ]
        # Whole rows only, the nearest first: half a row looks forgotten.
        if len(places) + len(row) > _MOST_PLANTS:
            break
        places += row
    uses = "".join(
        f'<use href="#b" transform="translate({round(x)} {round(y)})scale({r1(k)})"/>' for y, x, k in sorted(places)
    )
    return field + f'<defs><g id="b">{bush}</g></defs>{uses}</g>'


def _shore(dice: Dice, ground: Ground) -> str:
    """The sea with its waves, where the goods come from the sea."""
    waves = "".join(
        f"M{x} {y}q{w} -9 {2 * w} 0t{2 * w} 0"
        for y, w in ((372, 14), (398, 18), (430, 24), (468, 30))
        for x in (dice.below(120), 320 + dice.below(160), 700 + dice.below(160), 1010 + dice.below(90))
    )
    sand = f"M0 {_FLOOR}V520Q300 470 640 528T1200 500V{_FLOOR}z"
    return (
        rect(0, 350, WIDTH, 230, "#4f8ea6")
        + stroke(waves, "#bcd9e6", 5, ' stroke-opacity=".6"')
        + path(sand, mixed(ground.sky, "#f0e3c8", 0.7))
    )


def wide(ground: Ground, dice: Dice, texture: str, *, season: str = "", by_the_sea: bool = False) -> str:
    """A landscape of 1200 × 630 down to its woven edge: sky of the season, ranges, the field or the sea.

    ``season`` is a key of ``SEASONS``; "" leaves it to the dice.
    """
    name = season if season in SEASONS else dice.pick(tuple(SEASONS))
    ground = hue.tinted(ground, SEASONS[name], 0.5)
    pale = mixed(ground.sky, "#ffffff", 0.5)
    x, y = dice.between(160, 1040), dice.between(96, 170)
    out = rect(0, 0, WIDTH, HEIGHT, ground.sky)
    if name == "rain":
        out += "".join(
            _cloud(dice.between(60, 1140), dice.between(60, 190), dice.between(1, 2), pale) for _ in range(4)
        )
    elif name == "evening":
        out += sun(x, y + 60, dice.between(74, 96), "#f2b233", "#f8dc9b")
    else:
        out += circle(x, y, dice.between(48, 70), mixed(ground.sky, "#fff6dc", 0.85))
        out += _cloud(WIDTH - x, dice.between(70, 150), dice.between(1.1, 1.6), pale)
    out += path(_ridge(dice, 286, 54, 6), mixed(ground.far, ground.sky, 0.45))
    out += path(_ridge(dice, 338, 40, 5), ground.far)
    if by_the_sea:
        return out + _shore(dice, ground)
    middle = _ridge(dice, 398, 26, 4)
    definition, paint = _pattern(texture, 20)
    out += path(middle, ground.near) + definition + path(middle, paint)
    if dice.below(2):
        house = dice.between(200, 1000)
        out += longhouse(house, 402, 0.62) + (longhouse(house + 150, 396, 0.4) if dice.below(2) else "")
    green = mixed(hue.LA2, ground.near, 0.25)
    soil = dice.pick(
        (mixed(ground.near, "#8c2f1b", 0.6), mixed(ground.near, hue.WOOD, 0.5), mixed(ground.near, hue.LA3, 0.5))
    )
    return out + _field(dice, texture, green, soil)
