"""Fruit fresh, dried and as crisps."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.fruits import banana, citrus, mango, melon, mulberry, muskmelon, passion, pineapple, slice, wedge
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import grass, sprig, yam
from cms.drawing.shapes import circle, ellipse, group, leaf, many, path, rect, shadow


@drawing("durian-pouch", "food", subject="durian")
def durian_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried durian."""
    return Parts(
        behind=leaf(400, 50, 150, 44, 120, hue.LA, hue.LA2)
        + leaf(76, 60, 130, 40, 60, hue.LA2, hue.LA)
        + group(
            "".join(
                group(path("M-13 -76L0 -104L13 -76z", "#6f7f2a" if i % 2 else "#8a9a3a"), f"rotate({i * 20})")
                for i in range(18)
            )
            + circle(0, 0, 82, "#8a9a3a")
            + "".join(group(path("M-10 -46L0 -68L10 -46z", "#6f7f2a"), f"rotate({i * 30 + 10})") for i in range(12))
            + path("M-34 -40Q0 -70 34 -40Q54 10 20 56Q0 66 -20 56Q-54 10 -34 -40z", "#fff3c9")
            + ellipse(-10, -8, 18, 30, hue.GOLD)
            + ellipse(14, 18, 16, 26, "#f6c765"),
            "translate(112 214)rotate(-14)scale(1.08)",
        ),
        pack=pack.pouch(b, e.DURIAN, hue.LA, 148, 196, 186),
    )


@drawing("avocado-crate", "food", field="lua", subject="avocado")
def avocado_crate(b: pack.Brush) -> Parts:
    """Crate of avocados."""
    return Parts(
        behind=leaf(60, 60, 150, 50, 40, hue.LA, hue.LA2) + leaf(420, 50, 150, 50, 140, hue.LA2, hue.LA),
        pack=group(
            path(
                ("M0 -110C40 -104 50 -50 66 -10C86 44 50 90 0 92C-50 90 -86 44 -66 -10C-50 -50 -40 -104 0 -110z"),
                hue.LA,
            )
            + path(
                "M0 -96C32 -92 40 -44 54 -6C72 40 42 78 0 80C-42 78 -72 40 -54 -6C-40 -44 -32 -92 0 -96z", "#e7e08a"
            )
            + path("M0 -78C24 -74 30 -34 42 0C56 36 34 64 0 66C-34 64 -56 36 -42 0C-30 -34 -24 -74 0 -78z", "#f3efb6")
            + circle(0, 24, 32, hue.WOOD)
            + circle(-8, 16, 12, "#a8754a"),
            "translate(328 210)rotate(14)",
        )
        + group(
            path(
                ("M0 -110C40 -104 50 -50 66 -10C86 44 50 90 0 92C-50 90 -86 44 -66 -10C-50 -50 -40 -104 0 -110z"),
                hue.LA2,
            )
            + path("M0 -110C40 -104 50 -50 66 -10C86 44 50 90 0 92C36 60 30 -60 0 -110z", hue.LA)
            + rect(-5, -128, 10, 24, hue.WOOD2, 4),
            "translate(160 206)rotate(-12)",
        )
        + shadow(110, 290)
        + rect(96, 270, 288, 128, "#c99a62")
        + "".join(rect(96, y, 288, 36, "#d8ad76" if y == 314 else "#cfa169") for y in [270, 314, 358])
        + rect(300, 270, 84, 128, "#000", 0, ' opacity=".1"')
        + rect(104, 262, 12, 136, hue.WOOD)
        + rect(364, 262, 12, 136, hue.WOOD)
        + pack.label(b, 178, 276, 124, 112, "")
        + group(e.LEAF, "translate(240 322)scale(.62)"),
    )


@drawing("durian-fresh-crate", "food", field="lua", subject="durian")
def durian_fresh_crate(b: pack.Brush) -> Parts:
    """Durians in a crate."""
    return Parts(
        behind=leaf(60, 60, 150, 44, 50, hue.LA, hue.LA2) + leaf(420, 60, 150, 44, 130, hue.LA2, hue.LA),
        pack="".join(
            group(
                "".join(
                    group(path("M-12 -74L0 -96L12 -74z", "#6f7f2a" if i % 2 else "#8a9a3a"), f"rotate({i * 18})")
                    for i in range(20)
                )
                + circle(0, 0, 80, "#8a9a3a")
                + "".join(
                    path(f"M{q - 9} {w + 8}L{q} {w - 10}L{q + 9} {w + 8}z", "#6f7f2a")
                    for q, w in [
                        (-40, -30),
                        (0, -40),
                        (38, -28),
                        (-50, 8),
                        (-16, 0),
                        (20, 4),
                        (52, 10),
                        (-34, 40),
                        (6, 40),
                        (40, 42),
                    ]
                )
                + rect(-8, -108, 16, 30, hue.WOOD2, 5),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, k, a in [(160, 210, 1, -10), (322, 214, 0.96, 12)]
        )
        + pack.crate(b, e.DURIAN),
    )


@drawing("fruit-dried-pouch", "food", field="bien", subject="mango")
def fruit_dried_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried fruit."""
    return Parts(
        behind=leaf(60, 70, 130, 42, 40, hue.LA, hue.LA2)
        + leaf(424, 70, 130, 42, 140, hue.LA2, hue.LA)
        + mango(104, 200, 1.05, -14)
        + slice(392, 190, 62, "#e98a1d", "#f0b63a")
        + slice(404, 316, 40, "#8a9a3a", "#d7e08a"),
        pack=pack.pouch(b, e.MANGO, hue.GOLD2),
    )


@drawing("fruit-freeze-dried-box", "food", field="lua", subject="pineapple")
def fruit_freeze_dried_box(b: pack.Brush) -> Parts:
    """Box of freeze-dried fruit."""
    return Parts(
        behind=pineapple(94, 200, 1) + passion(396, 180, 50) + slice(410, 290, 44, "#e98a1d", "#f0b63a"),
        pack=pack.box(b, e.PINEAPPLE, colour=hue.GOLD, side=hue.GOLD2, x=140, w=152),
    )


@drawing("pineapple-pouch", "food", field="gach", subject="pineapple")
def pineapple_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried pineapple."""
    return Parts(behind=pineapple(90, 230, 1.15) + pineapple(400, 250, 1), pack=pack.pouch(b, e.PINEAPPLE, hue.LA2))


@drawing("passion-pouch", "food", field="lua", subject="passion")
def passion_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried passion fruit."""
    return Parts(
        behind=sprig(40, 80, 20, 4, 80)
        + circle(92, 220, 50, "#5b2546")
        + path("M92 170a50 50 0 0 1 0 100a75 75 0 0 0 0 -100z", "#431a34")
        + passion(392, 200, 54)
        + passion(416, 320, 36),
        pack=pack.pouch(b, e.PASSION, "#5b2546"),
    )


@drawing("sweet-potato-crisps", "food", field="bien", subject="yam")
def sweet_potato_crisps(b: pack.Brush) -> Parts:
    """Pouch of sweet potato crisps."""
    return Parts(
        behind=leaf(70, 90, 110, 60, 20, hue.LA, hue.LA2)
        + leaf(410, 90, 110, 60, 160, hue.LA2, hue.LA)
        + yam(104, 200, 0.9, -28, "#8a3a62")
        + yam(386, 210, 0.95, 26)
        + "".join(
            circle(x, y, 17, "#e98a1d") + circle(x, y, 12, "#f0b63a") for x, y in [(372, 380), (404, 386), (104, 384)]
        ),
        pack=pack.pouch(b, e.YAM, "#6a2a6a"),
    )


@drawing("sweet-potato-pouch", "food", field="gach", subject="yam")
def sweet_potato_pouch(b: pack.Brush) -> Parts:
    """Pouch of sweet potato."""
    return Parts(
        behind=leaf(70, 90, 110, 60, 20, hue.LA, hue.LA2)
        + leaf(410, 90, 110, 60, 160, hue.LA2, hue.LA)
        + yam(100, 230, 0.95, -40)
        + yam(392, 230, 1, 36, "#8a3a62"),
        pack=pack.pouch(b, e.YAM, hue.BAZAN2),
    )


@drawing("mulberry-crate", "food", field="soi", subject="mulberry")
def mulberry_crate(b: pack.Brush) -> Parts:
    """Crate of mulberries."""
    return Parts(
        behind=sprig(60, 120, -20, 4, 80) + sprig(420, 120, 200, 4, 80),
        pack=many(
            [
                (140, 244, 1, -16),
                (180, 226, 1.1, 8),
                (224, 240, 1, -6),
                (264, 224, 1.15, 10),
                (308, 242, 1, -8),
                (342, 230, 1, 14),
            ],
            mulberry,
        )
        + pack.crate(b, e.MULBERRY),
    )


@drawing("mango-crate", "food", field="soi", subject="mango")
def mango_crate(b: pack.Brush) -> Parts:
    """Crate of mangoes."""
    return Parts(
        behind=leaf(60, 40, 190, 40, 40, hue.LA, hue.LA2) + leaf(424, 40, 190, 40, 140, hue.LA2, hue.LA),
        pack=mango(150, 214, 1.1, -16) + mango(332, 214, 1.1, 14) + mango(240, 196, 1.2, 4) + pack.crate(b, e.MANGO),
    )


@drawing("tangerine-crate", "food", field="gach", subject="citrus")
def tangerine_crate(b: pack.Brush) -> Parts:
    """Crate of tangerines."""
    return Parts(
        behind=sprig(50, 90, 10, 4, 76) + sprig(434, 90, 170, 4, 76),
        pack=citrus(140, 232, 46)
        + citrus(340, 232, 46)
        + citrus(240, 214, 52)
        + citrus(190, 250, 40)
        + citrus(292, 250, 40)
        + pack.crate(b, e.CITRUS),
    )


@drawing("watermelon", "food", field="soi", texture="rows", subject="watermelon")
def watermelon_crate(b: pack.Brush) -> Parts:
    """Watermelons."""
    return Parts(
        behind=grass(40, 400, 1) + grass(444, 400, 1),
        pack=melon(150, 230, 84) + melon(330, 240, 78) + pack.crate(b, e.WATERMELON, 96, 288, 286),
        front=wedge(392, 130, 0.7, -16),
    )


@drawing("melon", "food", field="gach", texture="rows", subject="muskmelon")
def melon_crate(b: pack.Brush) -> Parts:
    """Melons."""
    return Parts(
        behind=leaf(60, 80, 120, 70, 30, hue.LA, hue.LA2) + leaf(420, 80, 120, 70, 150, hue.LA2, hue.LA),
        pack=many([(156, 220, 76), (326, 226, 72)], muskmelon) + pack.crate(b, e.LEAF, 96, 288, 280),
    )


@drawing("banana-pouch", "food", field="lua", subject="banana")
def banana_pouch(b: pack.Brush) -> Parts:
    """Pouch of bananas."""
    return Parts(
        behind=leaf(40, 120, 190, 70, -20, hue.LA, hue.LA2)
        + leaf(440, 120, 190, 70, 200, hue.LA2, hue.LA)
        + banana(104, 160, 1.05)
        + banana(396, 166, 1),
        pack=pack.pouch(b, e.BANANA, hue.LA),
    )
