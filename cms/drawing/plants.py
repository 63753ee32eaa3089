"""Plants, leaves, roots and mushrooms: the raw materials behind the packs."""

from __future__ import annotations

from cms.drawing import palette as hue
from cms.drawing.shapes import circle, ellipse, group, leaf, path, r1, stroke


def coffee_branch(x: float, y: float, a: float, n: int = 4, flip: float = 1) -> str:
    """A branch of coffee with leaves in pairs and cherries, of ``n`` nodes."""
    leaves = fruits = ""
    for i in range(n):
        q, length = 26 + i * 46, 104 - i * 10
        leaves += leaf(q, 0, length, 40, -62, hue.LA, hue.LA2) + leaf(q, 0, length, 40, 62, hue.LA2, hue.LA)
    for i in range(n):
        q = 26 + i * 46
        fruits += cherry(q - 10, -13, 14, hue.SON) + cherry(q + 14, -9, 13, "#b8301f")
        fruits += cherry(q, 14, 14, hue.GOLD2 if i % 2 else hue.SON)
    wood = stroke(f"M0 0H{n * 46 + 20}", hue.WOOD2, 7)
    return group(wood + leaves + fruits, f"translate({x} {y})rotate({a})scale(1 {flip})")


def pepper_vine(x: float, y: float, n: int, k: float = 1) -> str:
    """A hanging spike of pepper, green with ripe berries."""
    colours, out = (hue.LA2, hue.LA, hue.LA2), ""
    for i in range(n):
        w = 9 if i < n - 2 else 5
        out += circle(-w, i * 15, 9, hue.SON if (i * 7) % 5 == 1 else colours[i % 3])
        out += circle(w, i * 15 + 6, 9, hue.GOLD2 if (i * 5) % 6 == 2 else (*colours, hue.SON)[(i + 1) % 3])
    return group(out, f"translate({x} {y})scale({k})")


def cordyceps(x: float, y: float, k: float, n: int = 7) -> str:
    """Orange stalks of cordyceps on their bed."""
    out = ""
    for i in range(n):
        q = (i - (n - 1) / 2) * 13
        t = q * 0.7
        top = -92 - (i % 3) * 18
        out += stroke(f"M{q * 0.5} 0Q{r1(q)} -50 {r1(q + t)} {top}", "#e07a1b" if i % 2 else "#f0932b", 8)
        out += ellipse(q + t, top - 4, 6, 13, "#c85f10")
    return group(out + path("M-40 0Q0 -18 40 0V14H-40z", "#e9d9bd"), f"translate({x} {y})scale({k})")


def cherry(x: float, y: float, r: float = 13, colour: str = hue.SON) -> str:
    """A ripe coffee cherry with a spark of light."""
    return (
        circle(x, y, r, colour)
        + path(
            f"M{r1(x)} {r1(y - r)}a{r} {r} 0 0 1 0 {2 * r}a{r * 1.5} {r * 1.5} 0 0 0 0 {-2 * r}z",
            "#000",
            ' opacity=".14"',
        )
        + circle(x - r * 0.3, y + r * 0.45, r * 0.16, "#fff", ' opacity=".7"')
    )


def sprig(
    x: float, y: float, a: float, n: int = 4, length: float = 74, light: str = hue.LA, shade: str = hue.LA2
) -> str:
    """A twig with leaves in pairs."""
    return group(
        stroke(f"M0 0H{n * 34}", hue.LA2, 5)
        + "".join(
            leaf(16 + i * 34, 0, length - i * 7, 24, -50, light, shade)
            + leaf(16 + i * 34, 0, length - i * 7, 24, 50, shade, light)
            for i in range(n)
        )
        + leaf(n * 34, 0, 56, 17, 0, shade, hue.LA3),
        f"translate({x} {y})rotate({a})",
    )


def mushroom(
    x: float, y: float, k: float, cap: str = "#a8623a", cap_shade: str = "#8a4a28", stem: str = "#f6ead2"
) -> str:
    """A mushroom with a round cap."""
    return group(
        path("M-14 0Q-18 46 -22 70H22Q18 46 14 0z", stem)
        + path("M4 0Q8 46 8 70H22Q18 46 14 0z", "#000", ' opacity=".1"')
        + path("M-66 6Q-62 -52 0 -56Q62 -52 66 6Q30 20 0 18Q-30 20 -66 6z", cap)
        + path("M16 -54Q60 -46 66 6Q44 14 22 17Q40 -20 16 -54z", cap_shade)
        + ellipse(-26, -24, 9, 6, "#fff", ' opacity=".35"')
        + ellipse(-4, -38, 6, 4, "#fff", ' opacity=".35"'),
        f"translate({x} {y})scale({k})",
    )


def lingzhi(x: float, y: float, k: float, flip: float = 1) -> str:
    """A lingzhi mushroom, shining."""
    return group(
        path("M-8 10Q-14 60 -4 92H14Q4 56 10 10z", "#5a1d12")
        + path("M-70 8Q-78 -50 0 -54Q78 -50 70 8Q40 30 0 24Q-40 30 -70 8z", "#9c2f1b")
        + path("M-54 2Q-58 -36 0 -40Q58 -36 54 2Q28 16 0 12Q-28 16 -54 2z", "#c4552c")
        + path("M-34 -4Q-36 -24 0 -26Q36 -24 34 -4Q18 4 0 2Q-18 4 -34 -4z", "#e39a4e"),
        f"translate({x} {y})scale({k * flip} {k})",
    )


def artichoke(x: float, y: float, k: float) -> str:
    """An artichoke on its stalk."""
    return group(
        stroke("M0 40V110", hue.LA2, 12)
        + "".join(
            path(
                (
                    f"M{q} {w - r * 1.1}Q{q + r * 0.9} {w - 4} {q + r * 0.5} "
                    f"{w + r}H{q - r * 0.5}Q{q - r * 0.9} {w - 4} {q} {w - r * 1.1}z"
                ),
                "#6a9c63" if i % 2 else "#4f8a57",
            )
            + path(
                (
                    f"M{q} {w - r * 1.1}Q{q + r * 0.2} {w - r * 0.6} {q} {w - r * 0.4}Q{q - r * 0.2} "
                    f"{w - r * 0.6} {q} {w - r * 1.1}z"
                ),
                "#8a5a8c",
            )
            for i, (q, w, r) in enumerate(
                [
                    (0, -60, 28),
                    (-26, -40, 26),
                    (26, -40, 26),
                    (-44, -12, 26),
                    (44, -12, 26),
                    (-16, -14, 26),
                    (16, -14, 26),
                    (-32, 16, 24),
                    (32, 16, 24),
                    (0, 12, 28),
                ]
            )
        ),
        f"translate({x} {y})scale({k})",
    )


def flower(
    x: float, y: float, k: float, colour: str = hue.GOLD, middle: str = hue.GOLD2, n: int = 7, shade: str = ""
) -> str:
    """A flower seen from the front."""
    shade = shade or ("#f8cf6a" if colour == hue.GOLD else "#f6efdd" if colour == "#fff" else colour)
    return group(
        "".join(
            ellipse(0, -15, 12.5, 16, colour if i % 2 else shade, f' transform="rotate({r1(i * 360 / n)})"')
            for i in range(n)
        )
        + circle(0, 0, 8, middle),
        f"translate({x} {y})scale({k})",
    )


def grass(x: float, y: float, k: float, a: float = -90, n: int = 6) -> str:
    """A tuft of long leaves."""
    return group(
        "".join(
            leaf(0, 0, 130 - abs(i - n / 2) * 16, 10, a + (i - (n - 1) / 2) * 15, hue.LA, hue.LA3) for i in range(n)
        ),
        f"translate({x} {y})scale({k})",
    )


def turmeric(x: float, y: float, k: float, a: float = 0) -> str:
    """A root of turmeric."""
    return group(
        path(
            (
                "M-70 10Q-74 -20 -40 -24Q-30 -54 -8 -30Q30 -40 54 -16Q80 -22 78 6Q74 26 44 22Q40 50 18 "
                "30Q-20 44 -40 26Q-66 34 -70 10z"
            ),
            "#d98a1e",
        )
        + path("M-70 10Q-66 34 -40 26Q-20 44 18 30Q40 50 44 22Q74 26 78 6Q20 22 -70 10z", "#b56a12")
        + stroke("M-30 -18q6 10 0 22M4 -26q8 14 2 30M38 -16q6 10 0 22", "#9a560c", 3),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def yam(x: float, y: float, k: float, a: float, colour: str = "#b5562f") -> str:
    """A sweet potato."""
    return group(
        path("M-90 4Q-60 -34 0 -32Q64 -30 92 2Q60 34 -4 32Q-64 32 -90 4z", colour)
        + path("M-90 4Q-64 32 -4 32Q60 34 92 2Q20 20 -90 4z", "#000", ' opacity=".16"')
        + stroke("M-40 -12h16M10 -16h20M-6 8h14", "#000", 3, ' stroke-opacity=".2"'),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def shallot(x: float, y: float, k: float, a: float = 0, colour: str = "#a63d63", shade: str = "#812a4b") -> str:
    """A shallot with its green."""
    return group(
        stroke("M-4 -44Q-8 -70 -20 -92M2 -44Q4 -76 6 -100M6 -44Q16 -70 28 -88", hue.LA3, 6)
        + path("M0 -52Q6 -30 26 -14Q46 10 26 36Q14 46 0 46Q-14 46 -26 36Q-46 10 -26 -14Q-6 -30 0 -52z", colour)
        + path("M0 -52Q6 -30 26 -14Q46 10 26 36Q14 46 0 46Q30 4 0 -52z", shade)
        + stroke("M-8 -26Q-26 8 -10 40", "#fff", 2.5, ' stroke-opacity=".45"')
        + stroke("M-6 46v10M0 46v13M6 46v10", hue.WOOD, 2.5),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def garlic(
    x: float, y: float, k: float, a: float = 0, colour: str = "#fffaf0", shade: str = "#e6d7c0", line: str = "#c9b596"
) -> str:
    """A head of garlic."""
    return group(
        path("M0 -56Q4 -30 22 -14Q48 8 34 36Q22 50 0 50Q-22 50 -34 36Q-48 8 -22 -14Q-4 -30 0 -56z", colour)
        + path("M0 -56Q4 -30 22 -14Q48 8 34 36Q22 50 0 50Q30 10 0 -56z", shade)
        + stroke("M0 -40Q-20 6 -4 50M-6 -30Q-30 4 -22 44", line, 3),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def chilli(x: float, y: float, k: float, a: float, colour: str = hue.SON) -> str:
    """A chilli pod."""
    return group(
        path("M-8 -40Q20 -44 16 -6Q12 40 -14 62Q4 24 -4 -6Q-8 -24 -8 -40z", colour)
        + path("M8 -40Q20 -40 16 -6Q12 40 -14 62Q14 20 8 -40z", "#000", ' opacity=".14"')
        + path("M-12 -42Q4 -54 18 -40Q4 -34 -12 -42z", hue.LA2)
        + stroke("M4 -46Q4 -60 12 -66", hue.LA2, 5),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def sea_grape(x: float, y: float, k: float, a: float) -> str:
    """A string of sea grapes."""
    return group(
        stroke("M0 0Q-6 -60 0 -130", "#2f7a43", 5)
        + "".join(
            circle(-11 + i % 2 * 2, -10 - i * 12, 8.5, "#6fbf6a")
            + circle(11 - i % 2 * 2, -16 - i * 12, 8.5, "#4f9a63")
            for i in range(11)
        )
        + circle(0, -138, 8, "#6fbf6a"),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def nutlet(x: float, y: float, k: float, a: float = 0) -> str:
    """A cashew kernel."""
    return group(
        path("M-20 -8Q-16 -26 4 -24Q26 -20 22 6Q18 22 6 18Q10 2 -2 0Q-12 6 -20 -8z", "#e8cf9c")
        + path("M22 6Q18 22 6 18Q10 2 -2 0Q16 -4 22 6z", "#cdae72"),
        f"translate({x} {y})rotate({a})scale({k})",
    )


def broad_bean(colour: str) -> str:
    """A coffee bean lying flat."""
    return group(ellipse(0, 0, 17, 11, colour) + stroke("M-14 0Q0 6 14 0", hue.BAZAN2, 3), "")


def beads(x0: float, y0: float, n: int, colour: str) -> str:
    """Kernels heaped in rows of six."""
    return "".join(
        circle(
            x0 + i % 6 * 15 + i % 2 * 4,
            y0 + i // 6 * 9,
            8,
            colour if i % 3 else "#fff",
            "" if i % 3 else ' opacity=".9"',
        )
        for i in range(n)
    )


#: Two coffee beans that lie on the base line.
BEANS = "".join(
    group(broad_bean(hue.BAZAN), f"translate({x} {y})rotate({a})") for x, y, a in ((372, 390, -8), (404, 391, 14))
)
