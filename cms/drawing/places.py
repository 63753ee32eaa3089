"""Houses, boats and the sea."""

from __future__ import annotations

from cms.drawing import palette as hue
from cms.drawing.shapes import group, path, rect, stroke


def longhouse(x: float, y: float, k: float = 1, roof: str = hue.BAZAN, roof_shade: str = hue.BAZAN2) -> str:
    """A longhouse on stilts."""
    return group(
        path("M-118 0H118V8H-118z", hue.WOOD2)
        + "".join(rect(q, 6, 8, 34, hue.WOOD2) for q in [-100, -68, -36, -4, 28, 60, 92])
        + rect(-106, -34, 212, 36, hue.WOOD)
        + "".join(rect(q, -24, 18, 16, hue.CHAM, 1) for q in [-92, -60, -28, 36, 68])
        + rect(4, -28, 20, 30, hue.WOOD2)
        + path("M-140 -30L-116 -98H116L140 -30z", roof_shade)
        + path("M-140 -30L-128 -64H128L140 -30z", roof)
        + path("M-116 -98L-136 -110L-104 -98zM116 -98L136 -110L104 -98z", roof)
        + path("M8 2L-8 40H4L18 2z", hue.WOOD),
        f"translate({x} {y})scale({k})",
    )


def wave(y: float, colour: str, o: float = 0.6) -> str:
    """One wave across the picture."""
    return stroke(
        f"M0 {y}q20 -12 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0",
        colour,
        5,
        f' stroke-opacity="{o}"',
    )


def sea(y0: float = 250) -> str:
    """The sea from ``y0`` down."""
    lines = (y0 + q for q in (18, 42, 68, 96, 124, 156, 190, 226))
    return rect(0, y0, 480, 410 - y0, "#4f8ea6") + "".join(wave(y, "#bcd9e6", 0.5) for y in lines if y < 396)


def boat(x: float, y: float, k: float) -> str:
    """A small boat with a sail."""
    return group(
        path("M-90 0Q0 26 90 0L66 36H-64z", hue.BAZAN2)
        + path("M-90 0Q0 20 90 0L86 8Q0 28 -84 8z", hue.GOLD)
        + rect(-6, -70, 8, 76, hue.WOOD2)
        + path("M4 -66Q54 -40 48 -6H4z", hue.IVORY),
        f"translate({x} {y})scale({k})",
    )
