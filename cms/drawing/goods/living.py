"""Plants in pots."""

from __future__ import annotations

from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import flower
from cms.drawing.shapes import BASE, body, circle, ellipse, group, leaf, path, rect, shadow, stamps, stroke, zigzag


@drawing("orchid", "ornamental")
def orchid(_b: pack.Brush) -> Parts:
    """Potted orchid."""
    places = (
        (72, 84, 1), (116, 74, 1.15), (158, 104, 1.25), (190, 146, 1.15), (214, 194, 1),
        (420, 124, 0.95), (378, 122, 1.15), (338, 150, 1.2), (302, 194, 1.05),
    )  # fmt: skip
    petals = "".join(
        group(ellipse(0, -17, 11, 17, "#fff" if a % 144 else "#fbe9ee"), f"rotate({a})") for a in range(0, 360, 72)
    )
    blossom = petals + circle(0, 0, 9, "#c23b6b") + circle(0, 0, 4, hue.GOLD)
    return Parts(
        pack=path("M240 300Q250 180 150 96Q110 66 66 84", "none", f' stroke="{hue.LA2}" stroke-width="7"')
        + path("M246 300Q270 190 360 130Q400 108 430 126", "none", f' stroke="{hue.LA2}" stroke-width="7"')
        + stamps(blossom, (f"translate({x} {y})rotate({i * 20})scale({k})" for i, (x, y, k) in enumerate(places)))
        + leaf(240, 306, 150, 34, -160, hue.LA, hue.LA2)
        + leaf(240, 306, 150, 34, -20, hue.LA2, hue.LA)
        + leaf(240, 306, 110, 28, -128, hue.LA2, hue.LA3)
        + leaf(240, 306, 110, 28, -50, hue.LA, hue.LA2)
        + shadow(170, 170)
        + body(f"M150 292H330L306 {BASE}H174z", hue.BAZAN2, 266, 480, 0.18)
        + rect(142, 284, 196, 22, hue.BAZAN, 4)
        + path("M156 326H324M160 352H320", "none", f' stroke="{hue.GOLD}" stroke-width="3"')
        + zigzag(168, 339, 9, 4, hue.IVORY)
    )


@drawing("bonsai", "ornamental")
def bonsai(b: pack.Brush) -> Parts:
    """Bonsai tree."""
    return Parts(
        pack=stroke("M244 300Q200 250 250 200Q300 150 250 96", hue.WOOD2, 26)
        + stroke("M246 216Q190 200 150 160M262 160Q320 150 356 120", hue.WOOD2, 13)
        + "".join(
            ellipse(x, y, a, b, hue.LA)
            + ellipse(x - a * 0.12, y - b * 0.25, a * 0.84, b * 0.66, hue.LA2)
            + ellipse(x - a * 0.2, y - b * 0.4, a * 0.5, b * 0.34, hue.LA3)
            for x, y, a, b in [
                (140, 150, 64, 34),
                (206, 116, 54, 28),
                (260, 80, 70, 36),
                (364, 116, 62, 34),
                (318, 168, 44, 24),
                (96, 176, 40, 22),
            ]
        )
        + shadow(150, 200)
        + body(f"M120 300H360L336 {BASE - 18}H144z", "#17527a", 290, 480, 0.2)
        + rect(108, 286, 264, 22, "#0f3f5f", 4)
        + zigzag(134, 328, 13, 4, "#bcd9e6")
        + rect(150, BASE - 20, 34, 20, "#0f3f5f", 3)
        + rect(296, BASE - 20, 34, 20, "#0f3f5f", 3)
        + ellipse(240, 288, 120, 10, hue.LA2)
    )


@drawing("potted-flowers", "ornamental", field="gach")
def potted_flowers(_b: pack.Brush) -> Parts:
    """Potted flowers."""
    places = (
        (240, 110, 2), (150, 150, 1.8), (330, 150, 1.8), (190, 200, 1.5), (292, 200, 1.5),
        (112, 220, 1.3), (370, 220, 1.3),
    )  # fmt: skip
    return Parts(
        pack="".join(
            leaf(x, y, reach, 22, a, hue.LA, hue.LA3)
            for x, y, a, reach in [
                (240, 296, -90, 170),
                (240, 296, -118, 160),
                (240, 296, -62, 160),
                (240, 296, -140, 120),
                (240, 296, -40, 120),
            ]
        )
        + stamps(flower(0, 0, 1, "#d8402f", hue.GOLD), (f"translate({x} {y})scale({k})" for x, y, k in places))
        + shadow(170, 170)
        + body(f"M156 296H324L302 {BASE}H178z", "#8a5a33", 268, 480, 0.18)
        + rect(146, 284, 188, 24, hue.WOOD2, 4)
        + zigzag(176, 336, 8, 4, hue.GOLD)
    )


@drawing("plant-generic", "ornamental", field="lua")
def plant_generic(_b: pack.Brush) -> Parts:
    """Potted plant."""
    return Parts(
        pack="".join(
            leaf(x, y, reach, 34, a, hue.LA, hue.LA2)
            for x, y, a, reach in [
                (240, 300, -90, 190),
                (240, 300, -116, 180),
                (240, 300, -64, 180),
                (240, 300, -142, 150),
                (240, 300, -38, 150),
            ]
        )
        + shadow(170, 170)
        + body(f"M156 296H324L302 {BASE}H178z", hue.BAZAN2, 268, 480, 0.18)
        + rect(146, 284, 188, 24, hue.BAZAN, 4)
        + zigzag(176, 336, 8, 4, hue.IVORY)
    )
