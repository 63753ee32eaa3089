"""Packs: what goods are sold in, standing on the base line. Blank labels: no name, no rank, no code is ever drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cms.drawing import palette as hue
from cms.drawing.shapes import BASE, body, circle, clipped, group, path, r1, rect, shadow, stroke, zigzag

#: Colours a pack may have instead of its own, by the kind of pack; each goes with its group's ground.
COATS: Final = {
    "pouch": (hue.CHAM, hue.BAZAN, hue.LA, "#7a4a24", "#3d5a4a", "#5a1a3c", "#c98b4e", "#2f4a63"),
    "tin": (hue.LA, hue.BAZAN, hue.CHAM2, "#8a5a33", "#5a7a3a", "#5a1a3c", "#2f4a63"),
    "box": (hue.LA2, hue.BAZAN2, "#c98b4e", "#2f4a63", "#5a7a3a", "#7a4a24", "#8a3a5a"),
    "cap": (hue.CHAM, hue.BAZAN, hue.LA, hue.GOLD2, "#6a4223", "#2f4a63"),
}
PAPERS: Final = (hue.IVORY, "#fffdf6", "#f3e6c8", "#eef0e2")
INKS: Final = (hue.BAZAN2, hue.LA, hue.CHAM2, "#6a4223")


@dataclass(frozen=True)
class Brush:
    """How the same pack is dressed for one product: numbers that choose; all nought is the library's own drawing.

    ``cloth`` are the names of four motifs for goods that are woven.
    """

    coat: int = 0
    paper: int = 0
    ink: int = 0
    frame: int = 0
    cloth: tuple[str, ...] = ("nhà dài", "mắt", "núi", "thoi")

    def dressed(self, own: str, kind: str) -> str:
        """The colour of a pack of this kind whose own colour is ``own``."""
        choice = COATS[kind]
        return own if self.coat == 0 else choice[self.coat % len(choice)]

    def papered(self, own: str) -> str:
        """The colour of a label whose own is ``own``."""
        return own if self.paper == 0 else PAPERS[self.paper % len(PAPERS)]


def label(b: Brush, x: float, y: float, width: float, height: float, emblem: str, paper: str = hue.IVORY) -> str:
    """A blank paper label: a frame, the emblem of the raw material, two strokes where a name would stand."""
    ink = INKS[b.ink % len(INKS)]
    size, middle = min(width, height) * 0.6, y + height * 0.42
    centre = x + width / 2
    out = rect(x, y, width, height, b.papered(paper), 3)
    if b.frame == 1:
        out += rect(x, y + 6, width, 6, ink) + rect(x, y + height - 42, width, 2, ink, 0, ' opacity=".55"')
    elif b.frame == 2:
        out += circle(centre, middle, size * 0.58, ink, ' opacity=".14"')
    else:
        out += (
            f'<rect x="{r1(x + 5)}" y="{r1(y + 5)}" width="{r1(width - 10)}" height="{r1(height - 10)}" rx="2" '
            f'fill="none" stroke="{ink}" stroke-width="1.5" opacity=".55"/>'
        )
    if emblem:
        out += group(emblem, f"translate({r1(centre)} {r1(middle)})scale({r1(size / 50)})")
    name = rect(x + width * 0.2, y + height - 30, width * 0.6, 5, ink, 2.5)
    return out + name + rect(x + width * 0.32, y + height - 19, width * 0.36, 4, ink, 2, ' opacity=".5"')


def pouch(b: Brush, emblem: str, colour: str = hue.CHAM, y: float = 148, w: float = 196, x: float = 142) -> str:
    """A standing pouch with a sealed edge."""
    outline = (
        f"M{x + 8} {y}H{x + w - 8}L{x + w} {y + 40}L{x + w + 6} {BASE - 8}"
        f"Q{x + w / 2} {BASE + 8} {x - 6} {BASE - 8}L{x} {y + 40}z"
    )
    seam = ' stroke="#fff" stroke-opacity=".35" stroke-width="2" stroke-dasharray="6 5"'
    return (
        shadow(x + 20, w)
        + body(outline, b.dressed(colour, "pouch"), x + w * 0.66, 480)
        + rect(x + 8, y, w - 16, 14, "#000", 0, ' opacity=".2"')
        + path(f"M{x + 8} {y + 22}H{x + w - 8}", "none", seam)
        + circle(x + w / 2, y + 44, 6, "#000", ' opacity=".35"')
        + label(b, x + 26, y + 66, w - 52, 154, emblem)
    )


def jar(
    b: Brush,
    emblem: str,
    fill: str = hue.GOLD2,
    cap: str = hue.CHAM,
    y: float = 178,
    w: float = 190,
    level: float = 26,
    glass: str = "#fff8e4",
    inside: str = "",
) -> str:
    """A glass jar filled to ``level`` below its shoulder, with ``inside`` drawn in the glass."""
    x = 240 - w / 2
    outline = (
        f"M{x + 22} {y}H{x + w - 22}Q{x + w} {y + 8} {x + w} {y + 44}V{BASE - 22}Q{x + w} {BASE} {x + w - 24} {BASE}"
        f"H{x + 24}Q{x} {BASE} {x} {BASE - 22}V{y + 44}Q{x} {y + 8} {x + 22} {y}z"
    )
    filled = (
        rect(x, y + level, w, 400, fill)
        + rect(x + w * 0.68, 0, w, 480, "#000", 0, ' opacity=".13"')
        + rect(x + 10, y + 20, 9, BASE - y - 60, "#fff", 4, ' opacity=".45"')
    )
    lid = f"M{x + 14} {y - 40}H{x + w - 14}V{y + 2}H{x + 14}z"
    return (
        shadow(x + 24, w)
        + path(outline, glass, ' opacity=".75"')
        + clipped(outline, filled + inside)
        + body(lid, b.dressed(cap, "cap"), x + w * 0.66, 480, 0.25)
        + label(b, x + 28, y + 44, w - 56, 144, emblem)
    )


def glass_jar(b: Brush, emblem: str, fill: str, cap: str, inside: str = "") -> str:
    """A jar as for honey: full, a little wider."""
    return jar(b, emblem, fill=fill, cap=cap, w=188, level=20, inside=inside)


def tin(b: Brush, emblem: str, colour: str = hue.LA, y: float = 196, w: float = 190, lid: str = hue.GOLD2) -> str:
    """A round tin with a lid."""
    x = 240 - w / 2
    can = f"M{x} {y}H{x + w}V{BASE - 10}Q{x + w / 2} {BASE + 8} {x} {BASE - 10}z"
    cover = f"M{x - 6} {y - 30}Q{x + w / 2} {y - 46} {x + w + 6} {y - 30}V{y + 4}H{x - 6}z"
    return (
        shadow(x + 20, w)
        + body(can, b.dressed(colour, "tin"), x + w * 0.66, 480)
        + body(cover, lid, x + w * 0.66, 480)
        + label(b, x + 26, y + 26, w - 52, 146, emblem)
    )


def box(
    b: Brush,
    emblem: str,
    colour: str = hue.LA2,
    side: str = hue.LA,
    y: float = 160,
    w: float = 168,
    x: float = 132,
    dx: float = 52,
    dy: float = 26,
) -> str:
    """A cardboard box seen from the left front, its side in the shade."""
    front = b.dressed(colour, "box")
    side = side if front == colour else hue.mixed(front, "#000000", 0.3)
    return (
        shadow(x + 30, w + dx - 20)
        + path(f"M{x} {y}L{x + dx} {y - dy}H{x + w + dx}L{x + w} {y}z", hue.IVORY2)
        + path(f"M{x + w} {y}L{x + w + dx} {y - dy}V{BASE - dy}L{x + w} {BASE}z", side)
        + rect(x, y, w, BASE - y, front)
        + label(b, x + 16, y + 20, w - 32, min(176, BASE - y - 50), emblem)
        + rect(x, BASE - 18, w, 6, hue.GOLD)
    )


def sack(
    b: Brush, emblem: str, colour: str = hue.IVORY2, y: float = 150, w: float = 212, tie: str = hue.BAZAN2
) -> str:
    """A cloth sack tied at the neck."""
    x = 240 - w / 2
    outline = (
        f"M{x + 44} {y}Q{x + w / 2} {y - 20} {x + w - 44} {y}L{x + w - 54} {y + 40}"
        f"Q{x + w + 6} {y + 84} {x + w} {BASE - 30}Q{x + w} {BASE} {x + w - 24} {BASE}H{x + 24}"
        f"Q{x} {BASE} {x} {BASE - 30}Q{x - 6} {y + 84} {x + 54} {y + 40}z"
    )
    return (
        shadow(x + 20, w)
        + body(outline, colour, x + w * 0.68, 480, 0.12)
        + rect(x + 48, y + 32, w - 96, 14, b.dressed(tie, "cap"), 6)
        + label(b, x + 40, y + 82, w - 80, 140, emblem, "#fff")
    )


def bottle(
    b: Brush,
    emblem: str,
    x: float = 240,
    y: float = 92,
    w: float = 132,
    fill: str = "#7a2d12",
    cap: str = hue.CHAM,
    glass: str = "#fff8e4",
    level: float = 90,
    neck: float = 18,
    label_height: float = 120,
) -> str:
    """A bottle with a neck."""
    h = w / 2
    outline = (
        f"M{x - neck} {y}H{x + neck}V{y + 56}Q{x + neck} {y + 82} {x + h - 6} {y + 108}"
        f"Q{x + h} {y + 114} {x + h} {y + 130}V{BASE - 14}Q{x + h} {BASE} {x + h - 14} {BASE}H{x - h + 14}"
        f"Q{x - h} {BASE} {x - h} {BASE - 14}V{y + 130}Q{x - h} {y + 114} {x - h + 6} {y + 108}"
        f"Q{x - neck} {y + 82} {x - neck} {y + 56}z"
    )
    filled = (
        rect(x - h, y + level, w, 400, fill)
        + rect(x + w * 0.18, 0, w, 480, "#000", 0, ' opacity=".14"')
        + rect(x - h + 9, y + 130, 8, BASE - y - 170, "#fff", 4, ' opacity=".4"')
    )
    lid = f"M{x - neck - 5} {y - 26}H{x + neck + 5}V{y + 14}H{x - neck - 5}z"
    return (
        shadow(x - h + 24, w)
        + path(outline, glass, ' opacity=".8"')
        + clipped(outline, filled)
        + body(lid, b.dressed(cap, "cap"), x + neck * 0.3, 480, 0.25)
        + label(b, x - h + 12, BASE - label_height - 28, w - 24, label_height, emblem)
    )


def crate(b: Brush, emblem: str, x: float = 96, w: float = 288, y: float = 270) -> str:
    """A wooden crate with a paper on its front; what lies in it is drawn before."""
    ink = INKS[b.ink % len(INKS)]
    centre = x + w / 2
    return (
        shadow(x + 14, w)
        + rect(x, y, w, 128, "#c99a62")
        + "".join(rect(x, y + q, w, 36, "#d8ad76" if q == 44 else "#cfa169") for q in (0, 44, 88))
        + rect(x + w * 0.7, y, w * 0.3, 128, "#000", 0, ' opacity=".1"')
        + rect(x + 8, y - 8, 12, 136, hue.WOOD)
        + rect(x + w - 20, y - 8, 12, 136, hue.WOOD)
        + rect(centre - 50, y + 12, 100, 104, b.papered(hue.IVORY), 3)
        + f'<rect x="{centre - 45}" y="{y + 17}" width="90" height="94" rx="2" fill="none" stroke="{ink}" '
        + 'stroke-width="1.5" opacity=".55"/>'
        + group(emblem, f"translate({centre} {y + 56})scale(1.06)")
        + rect(centre - 28, y + 96, 56, 4, ink, 2)
    )


def tray(x: float, y: float, w: float, h: float = 40) -> str:
    """A flat woven tray."""
    return (
        shadow(x + 20, w)
        + path(f"M{x} {y}H{x + w}L{x + w - 22} {y + h}H{x + 22}z", hue.WOOD)
        + path(f"M{x} {y}H{x + w}L{x + w - 5} {y + 9}H{x + 5}z", "#a8754a")
        + "".join(stroke(f"M{x + 26 + i * 26} {y + 10}l6 {h - 14}", hue.WOOD2, 3) for i in range(int(w // 26) - 1))
    )


def flower_pot(d: str, colour: str, x0: float, rim: str, band: str) -> str:
    """A pot for plants, 198 wide at its rim, with a woven band."""
    return (
        shadow(170, 170)
        + body(d, colour, x0, 480, 0.18)
        + rect(146, 284, 188, 24, rim, 4)
        + zigzag(176, 336, 8, 4, band)
    )
