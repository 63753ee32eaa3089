"""Fruits, honeycomb and rice paper."""

from __future__ import annotations

import math

from cms.drawing import palette as hue
from cms.drawing.shapes import circle, clipped, ellipse, group, leaf, path, r1, rect, stroke


def melon(x: float, y: float, r: float) -> str:
    """A striped watermelon."""
    outline = f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1 {-2 * r} 0z"
    stripes = "".join(
        stroke(
            f"M{r1(x + q * r)} {y - r}q{r1(q * 20)} {r1(r * 0.5)} -6 {r}q{r1(q * 16)} {r1(r * 0.5)} 6 {r}",
            "#1f5a34",
            9,
        )
        for q in (-0.7, -0.35, 0, 0.35, 0.7)
    )
    shade = path(f"M{x + r * 0.35} {y - r}H{x + r}V{y + r}H{x + r * 0.35}z", "#000", ' opacity=".12"')
    stalk = stroke(f"M{x} {y - r}q4 -16 16 -20", hue.LA, 6)
    return circle(x, y, r, "#3f8a4c") + clipped(outline, stripes + shade) + stalk


def honeycomb(cells: list[tuple[float, float, str]], r: float) -> str:
    """Cells of a comb, each with its colour."""
    out = ""
    for x, y, colour in cells:
        corners = (math.pi / 6 + i * math.pi / 3 for i in range(6))
        points = "L".join(f"{r1(x + r * 0.92 * math.cos(a))} {r1(y + r * 0.92 * math.sin(a))}" for a in corners)
        out += path(f"M{points}z", colour)
    return out


def rice_paper(x: float, y: float, r: float, seeds: str) -> str:
    """A round sheet of rice paper with seeds strewn on it."""
    out = circle(x, y, r, "#f6ead2") + circle(x, y, r - 7, "#fdf6e4")
    for i in range(22):
        a, q = i * 2.4, r * 0.82 * math.sqrt((i + 0.5) / 22)
        out += ellipse(x + q * math.cos(a), y + q * math.sin(a), 3.4, 2.2, seeds)
    return out


def pod(x: float, y: float, a: float, k: float, colour: str = hue.SON, shade: str = hue.BAZAN2) -> str:
    """A cocoa pod on its stalk."""
    ribs = "M-24 -66C-40 -20 -34 40 -14 80M0 -84C4 -30 4 40 0 92M26 -62C42 -20 36 40 16 76"
    return group(
        path("M0 -84C46 -70 62 -20 52 26C44 60 18 84 0 92C-18 84 -44 60 -52 26C-62 -20 -46 -70 0 -84z", colour)
        + path("M0 -84C22 -60 28 30 0 92C50 70 70 -10 44 -52C34 -72 16 -80 0 -84z", shade)
        + path(ribs, "none", ' stroke="#000" stroke-opacity=".18" stroke-width="5"')
        + rect(-5, -104, 10, 24, hue.WOOD2, 4),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def muskmelon(x: float, y: float, r: float) -> str:
    """A net melon."""
    outline = f"M{x - r} {y}a{r} {r} 0 1 1 {2 * r} 0a{r} {r} 0 1 1 {-2 * r} 0z"
    net = "".join(
        stroke(
            f"M{x - r} {y - r + i * 24}q{r} {20 if i % 2 else -20} {2 * r} 0"
            f"M{x - r + i * 24} {y - r}q{18 if i % 2 else -18} {r} 0 {2 * r}",
            "#f3efcf",
            4,
        )
        for i in range(7)
    )
    shade = path(f"M{x + r * 0.35} {y - r}h{r}v{2 * r}h{-r}z", "#000", ' opacity=".1"')
    return circle(x, y, r, "#c9c27a") + clipped(outline, net + shade) + stroke(f"M{x} {y - r}v-18h-14", hue.LA2, 7)


def banana(x: float, y: float, k: float) -> str:
    """A hand of bananas."""
    return group(
        "".join(
            group(
                path("M-8 0Q-44 60 -22 128Q-12 142 -4 130Q-14 76 12 6z", colour)
                + path("M12 6Q-14 76 -4 130L-9 135Q-30 76 2 3z", "#000", ' opacity=".13"')
                + circle(-13, 134, 5, hue.WOOD2),
                f"rotate({a})",
            )
            for a, colour in [(-46, hue.GOLD2), (-24, hue.GOLD), (0, "#f6c74e"), (26, hue.GOLD), (50, "#f6c74e")]
        )
        + path("M-16 -30Q0 -38 14 -30L20 12Q0 22 -20 12z", "#8a7a2a"),
        f"translate({x} {y})scale({k})",
    )


def citrus(x: float, y: float, r: float, colour: str = "#e98a1d", shade: str = "#c96f10") -> str:
    """An orange or its like."""
    return (
        circle(x, y, r, colour)
        + path(f"M{x} {y - r}a{r} {r} 0 0 1 0 {2 * r}a{r1(r * 1.5)} {r1(r * 1.5)} 0 0 0 0 {-2 * r}z", shade)
        + circle(x - r * 0.4, y - r * 0.35, r * 0.12, "#fff", ' opacity=".6"')
        + circle(x, y - r + 3, 4, hue.LA)
    )


def slice(x: float, y: float, r: float, rim: str, pulp: str, n: int = 8) -> str:
    """A slice of citrus with its segments."""
    return (
        circle(x, y, r, rim)
        + circle(x, y, r * 0.88, "#fff6dc")
        + "".join(
            group(
                path(
                    (
                        f"M0 {-r1(r * 0.1)}L{r1(-r * 0.26)} {r1(-r * 0.74)}Q0 {r1(-r * 0.9)} {r1(r * 0.26)} "
                        f"{r1(-r * 0.74)}z"
                    ),
                    pulp,
                ),
                f"translate({x} {y})rotate({r1(i * 360 / n)})",
            )
            for i in range(n)
        )
    )


def passion(x: float, y: float, r: float) -> str:
    """Half a passion fruit."""
    return (
        circle(x, y, r, "#5b2546")
        + circle(x, y, r * 0.86, "#f4dfe4")
        + circle(x, y, r * 0.74, "#f0a81f")
        + "".join(
            ellipse(x + a * r, y + b * r, r * 0.09, r * 0.13, "#2c1a12")
            for a, b in [
                (-0.3, -0.3),
                (0.25, -0.34),
                (0, 0.05),
                (-0.42, 0.15),
                (0.42, 0.1),
                (-0.1, 0.42),
                (0.28, 0.4),
                (0, -0.5),
            ]
        )
    )


def mango(x: float, y: float, k: float, a: float = 0) -> str:
    """A mango."""
    return group(
        path(
            ("M-10 -70C40 -72 62 -20 50 26C40 64 6 82 -20 70C-52 54 -58 6 -46 -28C-38 -54 -26 -68 -10 -70z"),
            "#f0b63a",
        )
        + path("M8 -68C46 -62 62 -20 50 26C40 64 6 82 -20 70C30 50 40 -20 8 -68z", "#d98a1e")
        + ellipse(-22, -30, 8, 20, "#fff", ' opacity=".3" transform="rotate(20)"')
        + rect(-14, -82, 8, 18, hue.WOOD2, 3),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def wedge(x: float, y: float, k: float, a: float = 0) -> str:
    """A wedge of watermelon."""
    return group(
        path("M-84 0A84 84 0 0 0 84 0z", "#2f7a43")
        + path("M-74 0A74 74 0 0 0 74 0z", "#f3ecd0")
        + path("M-66 0A66 66 0 0 0 66 0z", "#d8402f")
        + "".join(
            ellipse(q, w, 3.4, 5.4, hue.CHAM)
            for q, w in [(-36, 16), (-12, 14), (14, 16), (38, 16), (-22, 36), (2, 38), (24, 36)]
        ),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def pineapple(x: float, y: float, k: float) -> str:
    """A pineapple."""
    return group(
        "".join(leaf(0, -64, 84 - abs(i - 3) * 8, 14, -90 + (i - 3) * 21, hue.LA, hue.LA3) for i in range(7))
        + ellipse(0, 0, 48, 68, "#e0952a")
        + "".join(
            stroke(
                (
                    f"M{-44 + i * 6} {-44 + i * 26}L{44 - (4 - i) * 4} {-58 + i * 28}"
                    f"M{44 - i * 6} {-44 + i * 26}L{-44 + (4 - i) * 4} {-58 + i * 28}"
                ),
                "#b06c14",
                3,
            )
            for i in range(5)
        )
        + path("M16 -64Q48 -44 48 0Q48 50 10 67Q34 0 16 -64z", "#000", ' opacity=".12"'),
        f"translate({x} {y})scale({k})",
    )


def tomato(x: float, y: float, r: float) -> str:
    """A tomato."""
    return (
        circle(x, y, r, "#d8402f")
        + path(f"M{x} {y - r}a{r} {r} 0 0 1 0 {2 * r}a{r1(r * 1.5)} {r1(r * 1.5)} 0 0 0 0 {-2 * r}z", "#b02e1e")
        + "".join(leaf(x, y - r + 4, r * 0.7, 6, a - 90, hue.LA, hue.LA2) for a in [-60, -20, 20, 60])
    )


def mulberry(x: float, y: float, k: float, a: float = 0) -> str:
    """A mulberry."""
    return group(
        "".join(
            circle(q, w, 11, "#5a1a3c" if (q + w) % 3 else "#7a2450")
            for q, w in [(0, -26), (-11, -14), (11, -14), (0, -4), (-13, 4), (13, 4), (-6, 16), (7, 16), (0, 28)]
        )
        + stroke("M0 -34V-50", hue.LA2, 5),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def cashew(x: float, y: float, k: float, a: float = 0) -> str:
    """A cashew apple with its nut."""
    return group(
        path("M-34 -70Q0 -96 34 -70Q48 -10 26 26Q0 44 -26 26Q-48 -10 -34 -70z", "#d8402f")
        + path("M10 -84Q32 -80 34 -70Q48 -10 26 26Q14 36 0 37Q34 -10 10 -84z", "#b02e1e")
        + path("M-18 34Q-26 70 2 76Q30 74 26 50Q14 58 6 50Q6 36 12 34z", "#8a8256")
        + stroke("M0 -80V-100", hue.WOOD2, 7),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def soursop(x: float, y: float, k: float, a: float = 0) -> str:
    """A soursop."""
    return group(
        path(
            ("M-6 -76C40 -80 62 -24 48 26C38 62 8 82 -18 74C-54 60 -62 4 -46 -34C-38 -58 -24 -74 -6 -76z"), "#4f9a63"
        )
        + path("M12 -74C46 -64 60 -20 48 26C38 62 8 82 -18 74C34 48 44 -24 12 -74z", "#357a4b")
        + "".join(
            path(f"M{q - 5} {w}l5 -9l5 9z", "#1f5a34")
            for q, w in [
                (-24, -40),
                (4, -46),
                (-34, -8),
                (-6, -12),
                (22, -16),
                (-26, 24),
                (4, 18),
                (28, 16),
                (-8, 48),
                (14, 44),
            ]
        )
        + rect(-10, -92, 8, 20, hue.WOOD2, 3),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def coconut(x: float, y: float, r: float) -> str:
    """Half a coconut."""
    return circle(x, y, r, "#6a4223") + circle(x, y, r * 0.84, "#fffaf0") + circle(x, y, r * 0.58, "#eadfc6")
