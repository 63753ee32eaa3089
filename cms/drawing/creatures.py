"""Animals and what they give."""

from __future__ import annotations

from cms.drawing import palette as hue
from cms.drawing.shapes import circle, ellipse, group, path, rect, stroke


def fish(x: float, y: float, k: float, a: float, colour: str = "#8fb3c4", shade: str = "#5f8ba0") -> str:
    """A fish."""
    return group(
        path("M-60 0Q-20 -30 34 -12L62 -28Q54 0 62 28L34 12Q-20 30 -60 0z", colour)
        + path("M-60 0Q-20 30 34 12L62 28Q58 14 57 2Q0 14 -60 0z", shade)
        + circle(-40, -4, 4.5, hue.CHAM)
        + stroke("M-22 -12Q-14 0 -22 12", shade, 3),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def bee(x: float, y: float, k: float = 1, a: float = 0) -> str:
    """A bee."""
    return group(
        ellipse(-6, -14, 9, 16, "#fff", ' opacity=".85" transform="rotate(-24)"')
        + ellipse(10, -14, 9, 16, "#fff", ' opacity=".85" transform="rotate(20)"')
        + ellipse(0, 0, 20, 13, hue.GOLD)
        + path("M-8 -12h7v24h-7zM6 -12h6v23h-6z", hue.CHAM)
        + circle(20, -1, 8, hue.CHAM),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def hen(x: float, y: float, k: float, flip: float = 1) -> str:
    """A hen."""
    return group(
        path(
            (
                "M-70 -10Q-96 -60 -60 -74Q-56 -40 -30 -30Q10 -36 28 -74Q34 -96 54 -92Q72 -86 66 -62Q70 "
                "-20 44 14Q10 46 -40 30Q-66 16 -70 -10z"
            ),
            "#b5562f",
        )
        + path("M-44 -6Q-20 -30 22 -10Q10 24 -30 16Q-44 8 -44 -6z", "#8a3a22")
        + path("M-70 -10Q-100 -44 -84 -80Q-64 -60 -52 -34z", hue.CHAM2)
        + path("M44 -92q2 -14 10 -10q2 -10 10 -4q8 0 2 14z", hue.SON)
        + path("M66 -76l18 6l-18 8z", hue.GOLD2)
        + path("M62 -62q8 12 0 18q-8 -6 0 -18z", hue.SON)
        + circle(56, -76, 4, hue.CHAM)
        + stroke("M-14 34V62M10 30V62M-14 62h14M10 62h14", hue.GOLD2, 6),
        f"translate({x} {y})scale({k * flip} {k})",
    )


def egg(x: float, y: float, k: float, colour: str = "#e9c39a") -> str:
    """An egg."""
    return group(
        path("M0 -30C18 -30 26 -4 24 10C22 26 10 32 0 32C-10 32 -22 26 -24 10C-26 -4 -18 -30 0 -30z", colour)
        + path("M6 -28C20 -24 26 -4 24 10C22 26 10 32 0 32C18 14 18 -14 6 -28z", "#000", ' opacity=".1"'),
        f"translate({x} {y})scale({k})",
    )


def antler(x: float, y: float, k: float, flip: float = 1) -> str:
    """Deer antlers in velvet."""
    return group(
        stroke(
            "M0 0Q-6 -50 -30 -84Q-44 -110 -40 -150M-14 -52Q16 -70 24 -108M-36 -96Q-66 -104 -84 -132", "#a8623a", 22
        )
        + stroke("M-2 -4Q-8 -50 -32 -84Q-46 -110 -42 -148", "#c98a5c", 7)
        + ellipse(0, 6, 22, 12, "#7a4426"),
        f"translate({x} {y})scale({k * flip} {k})",
    )


def nest(x: float, y: float, k: float) -> str:
    """A swiftlet's nest."""
    return group(
        path("M-84 -30Q-80 50 0 54Q80 50 84 -30Q60 -6 0 -4Q-60 -6 -84 -30z", "#f3e6c8")
        + path("M30 -6Q64 -12 84 -30Q80 50 0 54Q50 30 30 -6z", "#dcc79a")
        + stroke("M-72 -8Q-30 24 10 22M-64 14Q-20 42 30 34M-48 34Q0 52 44 40M-30 4Q20 22 70 2", "#c9b07a", 3),
        f"translate({x} {y})scale({k})",
    )


def bull(x: float, y: float, k: float) -> str:
    """A bull."""
    return group(
        path(
            (
                "M-96 -30Q-100 -64 -60 -66Q-10 -80 40 -64L52 -84Q60 -70 62 -60Q92 -56 94 -30Q84 -20 66 "
                "-24Q54 10 50 14H-70Q-92 4 -96 -30z"
            ),
            "#8a5a33",
        )
        + path("M-96 -30Q-92 4 -70 14H50Q54 10 66 -24Q0 4 -96 -30z", "#6a4223")
        + "".join(rect(q, 8, 13, 52, "#6a4223", 3) for q in [-74, -52, 24, 42])
        + stroke("M56 -76Q62 -96 78 -96", hue.IVORY, 6)
        + circle(74, -44, 4, hue.CHAM)
        + stroke("M-96 -40Q-112 -10 -104 24", "#6a4223", 5),
        f"translate({x} {y})scale({k})",
    )


def pork_roll(x: float, y: float, k: float, a: float = 0) -> str:
    """A roll of pork wrapped in leaves."""
    return group(
        rect(-96, -34, 192, 68, hue.LA2, 16)
        + path("M-96 6H96V18Q96 34 80 34H-80Q-96 34 -96 18z", hue.LA)
        + "".join(rect(q - 4, -36, 8, 72, "#e8cf9c", 2) for q in [-60, -20, 20, 60])
        + ellipse(96, 0, 14, 33, "#f4dcc6")
        + ellipse(96, 0, 9, 24, "#e9c6aa"),
        f"translate({x} {y})rotate({a})scale({k})",
    )
