"""A product's own pictures: its pack, its raw material, its land. Same product, same bytes; no two products alike.

What the library draws is dressed by the product's code: ground, hills, colours of the pack, how many stand there, and
the cloth of the commune along the lower edge. No star, no motif of a label code, no text: a picture outlives them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cms.drawing import landscape as land
from cms.drawing import palette as hue
from cms.drawing.dice import Dice
from cms.drawing.library import art_for, drawing_of
from cms.drawing.packs import INKS, Brush
from cms.drawing.palette import FIELDS, Ground, ground_of
from cms.drawing.parts import DRAWINGS, Drawing, Parts
from cms.drawing.shapes import clipped, group, rect, tidy
from cms.drawing.subjects import SUBJECTS
from traceability.labels.weave import NAMES, hash32, runner_of

#: Part of every address: raise it when any drawing changes, so that kept pictures are drawn anew.
VERSION: Final = "1"
VARIANTS: Final = ("pack", "crop", "landscape")
SIZES: Final = {"pack": (480, 480), "crop": (480, 480), "landscape": (land.WIDTH, land.HEIGHT)}

_FRAME: Final = "M0 0h480v480H0z"
#: Drawings that fill the canvas from edge to edge: they are neither moved nor doubled.
_WHOLE: Final = frozenset(
    {"brocade", "lake-tour", "village-tour", "heritage-tour", "waterfall-tour", "sea-tour", "tour-generic", "bonsai"}
)
#: Drawings whose goods are too wide to stand beside each other.
_BROAD: Final = frozenset(
    {
        "eggs-tray",
        "fish-cake-tray",
        "squid-cake-tray",
        "pork-roll",
        "gift-box",
        "brocade-scarf",
        "orchid",
        "chocolate-box",
    }
)
#: Grounds that go with the goods of each group besides their own.
_FIELDS_OF: Final = {
    "food": ("lua", "soi", "gach", "chieu", "bien", "hong"),
    "beverage": ("soi", "gach", "chieu", "lua", "hong", "haze"),
    "herbal": ("lua", "soi", "bien", "haze"),
    "handicraft": ("soi", "gach", "lua", "haze", "bien"),
    "ornamental": ("bien", "lua", "hong", "soi", "haze"),
    "tourism": ("bien", "chieu", "soi", "lua", "haze"),
}


@dataclass(frozen=True)
class PictureSpec:
    """What decides a product's pictures: its code, the key of its drawing, its commune's code, its group.

    ``key`` is that of a drawing in the library (``spec_of`` finds one for any product); ``season`` a key of
    ``landscape.SEASONS`` for the sky, "" for one that the code decides.
    """

    code: str
    key: str
    commune: str = ""
    group: str = "food"
    season: str = ""


def spec_of(
    code: str, *, art: str = "", commune: str = "", group: str = "", title: str = "", set_no: int | None = None
) -> PictureSpec:
    """Return what decides the pictures of a product. Without ``art`` its title and set say what is drawn."""
    found = drawing_of(art) if art else None
    key = found.key if found else art_for(title, set_no, group or "food")
    return PictureSpec(code, key, commune, group or DRAWINGS[key].group)


@lru_cache(maxsize=8192)
def digest_of(spec: PictureSpec) -> str:
    """Return eight letters and digits that change when a picture of ``spec`` would."""
    text = "\n".join((VERSION, spec.code, spec.key, spec.commune, spec.group, spec.season))
    return f"{hash32(text):08x}"


def draw_product(spec: PictureSpec, variant: str) -> bytes:
    """Return a picture as SVG; ``variant`` is one of ``VARIANTS``.

    Raises KeyError for a variant or a drawing that does not exist.
    """
    draw = {"pack": _pack, "crop": _crop, "landscape": _landscape}[variant]
    width, height = SIZES[variant]
    inner = draw(spec, DRAWINGS[spec.key])
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    )
    return tidy(f"{head}{inner}</svg>").encode()


def draw_library(key: str) -> bytes:
    """Return the drawing ``key`` by itself, for no product: the library's own colours; KeyError without one."""
    return draw_product(PictureSpec("", key, "", DRAWINGS[key].group), "pack")


# ---- what a product's dice decide ------------------------------------------------------------------------------


def _ground(spec: PictureSpec, drawing: Drawing, dice: Dice) -> Ground:
    own = ground_of(spec.group, drawing.field)
    if not spec.code:
        return own
    names = _FIELDS_OF.get(spec.group, _FIELDS_OF["food"])
    turn = dice.below(len(names) + 2)
    chosen = own if turn >= len(names) else FIELDS[names[turn]]
    return hue.tinted(chosen, FIELDS[dice.pick(names)], dice.between(0, 3) / 10)


def _brush(spec: PictureSpec, dice: Dice) -> Brush:
    if not spec.code:
        return Brush()
    cloth = runner_of(spec.commune)
    others = (dice.pick(NAMES), dice.pick(NAMES))
    coat = dice.below(8) if dice.below(3) else 0
    return Brush(coat, dice.below(4), dice.below(len(INKS)), dice.below(3), (cloth.first, cloth.second, *others))


def _behind(parts: Parts, drawing: Drawing, dice: Dice, spec: PictureSpec) -> str:
    """The layer behind, a little moved and turned where its ends would not show."""
    if not parts.behind or not spec.code:
        return parts.behind
    if drawing.key in _WHOLE:
        if drawing.group != "tourism":
            return parts.behind
        return group(parts.behind, f"translate({round(dice.between(-90, 60))} {round(dice.between(-16, 24))})")
    if not drawing.hills:
        return parts.behind
    x, y, a = round(dice.between(-10, 10)), round(dice.between(-8, 8)), dice.between(-2.5, 2.5)
    return group(parts.behind, f"translate({x} {y})rotate({a} 240 240)")


def _standing(parts: Parts, drawing: Drawing, dice: Dice, spec: PictureSpec) -> str:
    """The goods: one, two or three of them, the foremost whole and last."""
    if not spec.code:
        return parts.pack + parts.front
    if drawing.key in _WHOLE:
        if drawing.group == "tourism" and dice.below(2):
            return group(parts.pack + parts.front, "matrix(-1 0 0 1 480 0)")
        return parts.pack + parts.front
    foot = 398
    if drawing.key in _BROAD or "crate" in drawing.key or drawing.key in ("melon", "watermelon"):
        k = dice.pick((1, 0.94, 0.88))
        x = round(240 - 240 * k + dice.between(-14, 14))
        return group(parts.pack, f"translate({x} {foot - foot * k})scale({k})") + parts.front
    count = dice.pick((1, 1, 2, 2, 3))
    side = dice.pick((-1, 1))
    main = {1: 0, 2: -38 * side, 3: 0}[count] + round(dice.between(-8, 8))
    k = {1: 1.0, 2: 0.92, 3: 0.88}[count]
    out = ""
    for place, size in {1: (), 2: ((96 * side, 0.7),), 3: ((-112, 0.62), (112, 0.66))}[count]:
        out += f'<use href="#p" transform="translate({240 + place - 240 * size} {390 - foot * size})scale({size})"/>'
    whole = f'<g id="p">{parts.pack}</g>'
    if not out:
        return group(parts.pack, f"translate({main} 0)") + parts.front
    foremost = f'<use href="#p" transform="translate({240 + main - 240 * k} {foot - foot * k})scale({k})"/>'
    return f"<defs>{whole}</defs>{out}{foremost}{parts.front}"


# ---- the three pictures ----------------------------------------------------------------------------------------


def _pack(spec: PictureSpec, drawing: Drawing) -> str:
    dice = Dice(f"pack {spec.code or spec.key}")
    ground = _ground(spec, drawing, dice)
    parts = drawing.draw(_brush(spec, dice))
    sky = rect(0, 0, 480, 480, ground.sky)
    if drawing.hills:
        sky += land.hills(ground, dice, drawing.texture, far_away=bool(spec.code))
    inner = sky + _behind(parts, drawing, dice, spec) + _standing(parts, drawing, dice, spec)
    return clipped(_FRAME, inner + land.runner(spec.commune))


_LYING: Final = (
    ((120, 316, 1.02, -14), (366, 312, 1.06, 12), (240, 216, 1.26, 4), (246, 352, 0.9, -6)),
    ((324, 240, 1.56, 10), (136, 304, 1.2, -16), (262, 358, 0.8, 20)),
    ((178, 246, 1.6, -8), (354, 310, 1.18, 16)),
    ((240, 244, 1.86, -4), (84, 340, 0.8, -18), (402, 342, 0.8, 14)),
)
_STANDING: Final = (
    ((106, 404, 1.16, -6), (376, 404, 1.2, 7), (240, 408, 1.72, 0)),
    ((160, 408, 1.74, -4), (352, 404, 1.3, 6)),
    ((324, 408, 1.76, 5), (124, 404, 1.28, -7), (226, 404, 0.9, 0)),
    ((76, 400, 1.0, -8), (182, 408, 1.5, -3), (312, 408, 1.56, 4), (412, 400, 1.04, 8)),
)
_HANGING: Final = (
    ((132, 30, 1.35, 6), (352, 26, 1.3, -8), (244, 30, 1.8, 0)),
    ((304, 28, 1.9, -4), (128, 30, 1.45, 8)),
    ((176, 26, 1.9, 5), (356, 30, 1.5, -6)),
    ((92, 30, 1.25, 8), (240, 28, 1.7, 0), (392, 28, 1.3, -8)),
)
_WAYS: Final = {"lie": _LYING, "stand": _STANDING, "hang": _HANGING}


def _crop(spec: PictureSpec, drawing: Drawing) -> str:
    dice = Dice(f"crop {spec.code or spec.key}")
    ground = _ground(spec, drawing, dice)
    parts = drawing.draw(_brush(spec, dice))
    edge = land.runner(spec.commune)
    sky = rect(0, 0, 480, 480, ground.sky)
    if drawing.subject not in SUBJECTS or drawing.group == "tourism":
        return clipped(_FRAME, sky + _close(parts, drawing, ground, dice, spec) + edge)
    subject = SUBJECTS[drawing.subject]
    places = dice.pick(_WAYS[subject.way])
    uses = ""
    for x, y, k, a in places:
        x, a, k = (
            round(x + dice.between(-14, 14)),
            round(a + dice.between(-6, 6)),
            round(k * dice.between(0.9, 1.1), 2),
        )
        uses += f'<use href="#s" transform="translate({x} {y})rotate({a})scale({k})"/>'
    lying = "".join(
        f'<ellipse cx="{x + 12}" cy="{round(y + 74 * k)}" rx="{round(92 * k)}" ry="{round(13 * k)}" fill="#000" '
        'opacity=".13"/>'
        for x, y, k, _a in places
        if subject.way == "lie" and drawing.hills
    )
    far = land.hills(ground, dice, drawing.texture, lift=dice.between(10, 60), far_away=True)
    bough = land.bough(480) if subject.way == "hang" and not subject.leafy else ""
    # A sheet of sea stays; a frame of leaves would be drawn over by the material itself.
    back = parts.behind if not drawing.hills else far
    return clipped(_FRAME, f'{sky}{back}{bough}<defs><g id="s">{subject.svg}</g></defs>{lying}{uses}{edge}')


def _close(parts: Parts, drawing: Drawing, ground: Ground, dice: Dice, spec: PictureSpec) -> str:
    """The goods themselves, seen from nearer."""
    k = dice.between(1.3, 1.7)
    x, y = round(dice.between(190, 290)), round(dice.between(230, 270))
    if drawing.group == "tourism":
        y = round(398 - 168 / k, 1)
    back = land.hills(ground, dice, drawing.texture, lift=30) if drawing.hills else ""
    whole = _behind(parts, drawing, dice, spec) + parts.pack + parts.front
    moved = group(whole, f"translate({240 - x * k} {230 - y * k})scale({k})")
    if drawing.group == "tourism" and dice.below(2):
        moved = group(moved, "matrix(-1 0 0 1 480 0)")
    # Below the base line of the enlarged goods shows what they stand on.
    floor = 230 + (398 - y) * k
    table = rect(0, floor, 480, 480 - floor, hue.mixed(ground.near, "#000000", 0.12)) if floor < 398 else ""
    return back + table + moved


def _landscape(spec: PictureSpec, drawing: Drawing) -> str:
    dice = Dice(f"landscape {spec.code or spec.key}")
    ground = _ground(spec, drawing, dice)
    brush = _brush(spec, dice)
    frame = f"M0 0h{land.WIDTH}v{land.HEIGHT}H0z"
    edge = land.runner(spec.commune, land.HEIGHT - 62, land.WIDTH, 3, 62)
    parts = drawing.draw(brush)
    if drawing.group == "tourism":
        k = dice.between(2.5, 3)
        x = round((land.WIDTH - 480 * k) * dice.roll())
        scene = group(parts.behind + parts.pack, f"translate({x} {round(568 - 398 * k)})scale({k})")
        if dice.below(2):
            scene = group(scene, f"matrix(-1 0 0 1 {land.WIDTH} 0)")
        return clipped(frame, rect(0, 0, land.WIDTH, land.HEIGHT, ground.sky) + scene + edge)
    seaside = not drawing.hills and drawing.group == "food"
    back = land.wide(ground, dice, drawing.texture, season=spec.season, by_the_sea=seaside)
    # Near enough to the middle to stay when the picture is cut to a square.
    side = dice.pick((0, 1))
    subject = SUBJECTS.get(drawing.subject)
    if subject is None:
        k = 1.12
        x = (150 if side == 0 else land.WIDTH - 150 - 480 * k) + dice.between(-20, 20)
        goods = group(
            parts.pack + parts.front, f"translate({round(x)} {round(land.HEIGHT - 66 - 398 * k)})scale({k})"
        )
        return clipped(frame, back + goods + edge)
    centre = (400 if side == 0 else 800) + round(dice.between(-40, 40))
    floor = land.HEIGHT - 64
    ways = {
        "lie": ((-205, floor - 92, 1.14, -14), (205, floor - 96, 1.18, 12), (0, floor - 150, 1.66, 4)),
        "stand": ((-200, floor + 4, 1.6, -7), (196, floor + 4, 1.55, 8), (0, floor + 8, 2.3, 0)),
        "hang": ((-190, 34, 1.6, 8), (190, 30, 1.5, -8), (0, 32, 2.1, 0)),
    }
    uses = "".join(
        f'<use href="#s" transform="translate({centre + x} {y})rotate({a})scale({k})"/>'
        for x, y, k, a in ways[subject.way]
    )
    bough = (
        group(land.bough(760), f"translate({centre - 380} 0)") if subject.way == "hang" and not subject.leafy else ""
    )
    return clipped(frame, f'{back}{bough}<defs><g id="s">{subject.svg}</g></defs>{uses}{edge}')
