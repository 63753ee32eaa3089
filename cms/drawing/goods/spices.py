"""Pepper, garlic, salt, oil and vegetables."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.fruits import citrus, tomato
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import chilli, flower, garlic, grass, pepper_vine, shallot, sprig
from cms.drawing.shapes import circle, group, leaf, many, path, rect, stroke, sun


@drawing("pepper-jar", "food", field="soi", texture="poles", subject="pepper")
def pepper_jar(b: pack.Brush) -> Parts:
    """Jar of pepper among the vines."""
    return Parts(
        behind=rect(392, 40, 14, 360, hue.WOOD2)
        + rect(74, 70, 14, 330, hue.WOOD2)
        + "".join(
            leaf(x, y, 84, 36, a, hue.LA, hue.LA2)
            for x, y, a in [
                (399, 70, -150),
                (399, 120, -30),
                (399, 190, -155),
                (399, 250, -25),
                (80, 110, -30),
                (80, 180, -150),
                (80, 240, -28),
                (80, 300, -150),
            ]
        )
        + pepper_vine(422, 130, 8)
        + pepper_vine(374, 214, 8)
        + pepper_vine(102, 196, 8)
        + pepper_vine(56, 250, 8),
        pack=pack.jar(b, e.PEPPER, fill="#2a2320", cap=hue.BAZAN2, w=178),
        front="".join(circle(x, y, r, "#2a2320") for x, y, r in [(352, 390, 8), (372, 392, 6), (336, 393, 5)]),
    )


@drawing("garlic-sack", "food", field="bien", texture="rows", subject="pale_garlic")
def garlic_sack(b: pack.Brush) -> Parts:
    """Sack of garlic."""
    return Parts(
        behind="".join(
            group(
                path(
                    "M-6 -30Q-2 -60 -16 -110M0 -30Q4 -64 4 -120M6 -30Q10 -60 26 -104",
                    "none",
                    f' stroke="{hue.LA3}" stroke-width="6" stroke-linecap="round"',
                )
                + path(
                    "M0 -46Q4 -26 22 -14Q48 8 34 36Q22 50 0 50Q-22 50 -34 36Q-48 8 -22 -14Q-4 -26 0 -46z", "#fffaf0"
                )
                + path("M0 -46Q4 -26 22 -14Q48 8 34 36Q22 50 0 50Q30 10 0 -46z", "#e6d7c0")
                + path("M0 -40Q-20 6 -4 50M-6 -30Q-30 4 -22 44", "none", ' stroke="#c9b596" stroke-width="3"'),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, k, a in [(96, 250, 1.5, -16), (394, 262, 1.35, 14), (120, 340, 1.1, 8)]
        ),
        pack=pack.sack(b, e.PALE_GARLIC, colour="#d9c7a3"),
    )


@drawing("pepper-pouch", "food", field="lua", texture="poles", subject="pepper")
def pepper_pouch(b: pack.Brush) -> Parts:
    """Pouch of pepper."""
    return Parts(
        behind=rect(66, 40, 14, 360, hue.WOOD2)
        + rect(404, 60, 14, 340, hue.WOOD2)
        + "".join(
            leaf(x, y, 84, 36, a, hue.LA, hue.LA2)
            for x, y, a in [
                (73, 80, -30),
                (73, 150, -150),
                (73, 220, -28),
                (411, 90, -150),
                (411, 160, -30),
                (411, 230, -152),
            ]
        )
        + pepper_vine(106, 150, 8)
        + pepper_vine(376, 180, 8),
        pack=pack.pouch(b, e.PEPPER, hue.BAZAN2),
    )


@drawing("pepper-green-jar", "food", field="bien", texture="poles", subject="pepper")
def pepper_green_jar(b: pack.Brush) -> Parts:
    """Jar of green pepper."""
    return Parts(
        behind=rect(398, 40, 14, 360, hue.WOOD2)
        + "".join(
            leaf(x, y, 90, 38, a, hue.LA, hue.LA2)
            for x, y, a in [(405, 80, -150), (405, 140, -30), (405, 210, -150), (70, 120, 20), (60, 220, 20)]
        )
        + pepper_vine(376, 130, 9)
        + pepper_vine(110, 90, 8),
        pack=pack.jar(b, e.PEPPER, fill="#6f9c4e", cap=hue.LA, w=182),
        front="".join(circle(x, y, r, "#4f8a3a") for x, y, r in [(356, 390, 8), (376, 392, 6), (124, 391, 8)]),
    )


@drawing("salt-jar", "food", field="bien", hills=False, subject="salt")
def salt_jar(b: pack.Brush) -> Parts:
    """Jar of sea salt."""
    return Parts(
        behind=rect(0, 240, 480, 160, "#8fc0cd")
        + "".join(path(f"M{x} {y}h110l14 40h-138z", "#bcd9e6") for x, y in [(30, 260), (190, 252), (350, 262)])
        + path("M20 398Q90 240 170 398z", "#fff")
        + path("M96 300Q140 330 170 398H110z", "#cfe0e8")
        + path("M330 398Q400 260 470 398z", "#fff")
        + path("M402 320Q440 350 470 398H410z", "#cfe0e8")
        + sun(390, 100, 44, hue.GOLD, "#f8dc9b"),
        pack=pack.jar(b, e.SALT, fill="#f6f8fa", cap="#17527a", w=178, glass="#fff"),
    )


@drawing("garlic-black-box", "food", field="soi", texture="rows", subject="black_garlic")
def garlic_black_box(b: pack.Brush) -> Parts:
    """Box of black garlic."""
    return Parts(
        behind=garlic(92, 270, 1.6, -10, "#3a2b2b", "#241a1a", "#6a5555")
        + garlic(396, 280, 1.5, 12, "#3a2b2b", "#241a1a", "#6a5555")
        + garlic(420, 366, 0.7, 20, "#3a2b2b", "#241a1a", "#6a5555"),
        pack=pack.box(b, e.BLACK_GARLIC, colour=hue.CHAM2, side=hue.CHAM, x=140, w=156),
    )


@drawing("garlic-crate", "food", field="lua", texture="rows", subject="garlic")
def garlic_crate(b: pack.Brush) -> Parts:
    """Crate of garlic."""
    return Parts(
        pack="".join(
            group(
                stroke("M-6 -40Q-4 -80 -18 -116M0 -40Q4 -90 4 -128M6 -40Q12 -80 24 -110", hue.LA3, 6),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            + garlic(x, y, k, a)
            for x, y, k, a in [
                (90, 250, 1.3, -14),
                (130, 320, 1.1, 6),
                (394, 250, 1.3, 14),
                (360, 330, 1.1, -8),
                (240, 206, 1.35, 0),
            ]
        )
        + pack.crate(b, e.GARLIC)
    )


@drawing("shallot-crate", "food", field="bien", texture="rows", subject="shallot")
def shallot_crate(b: pack.Brush) -> Parts:
    """Crate of shallots."""
    return Parts(
        pack=many(
            [(150, 240, 1.2, -12), (240, 222, 1.3, 0), (330, 240, 1.2, 12), (196, 262, 1, -6), (286, 262, 1, 8)],
            shallot,
        )
        + pack.crate(b, e.SHALLOT)
    )


@drawing("chilli-jar", "food", field="soi", subject="chilli")
def chilli_jar(b: pack.Brush) -> Parts:
    """Jar of chillies."""
    return Parts(
        behind=leaf(70, 70, 120, 40, 30, hue.LA, hue.LA2)
        + leaf(416, 60, 130, 40, 140, hue.LA2, hue.LA)
        + many([(90, 180, 1.2, 10), (130, 220, 1, -14), (386, 180, 1.25, -10), (424, 230, 1, 16)], chilli),
        pack=pack.jar(b, e.CHILLI, fill="#c8321f", cap=hue.BAZAN, w=180),
        front=chilli(392, 376, 0.6, 70),
    )


@drawing("spice-mix-pouch", "food", field="lua", subject="chilli")
def spice_mix_pouch(b: pack.Brush) -> Parts:
    """Pouch of spices."""
    return Parts(
        behind=grass(70, 330, 1.2)
        + chilli(120, 200, 1, 12)
        + chilli(384, 190, 1.1, -14)
        + sprig(430, 330, -110, 4, 70),
        pack=pack.pouch(b, e.CHILLI, hue.BAZAN),
        front="".join(circle(x, y, r, "#2a2320") for x, y, r in [(370, 388, 7), (388, 391, 6), (112, 390, 7)]),
    )


@drawing("tomato-dried-jar", "food", field="soi", subject="tomato")
def tomato_dried_jar(b: pack.Brush) -> Parts:
    """Jar of dried tomatoes."""
    return Parts(
        behind=sprig(44, 70, 30, 4, 66)
        + tomato(96, 220, 46)
        + tomato(72, 316, 36)
        + tomato(396, 214, 48)
        + tomato(420, 314, 36),
        pack=pack.jar(b, e.TOMATO, fill="#b02e1e", cap=hue.LA, w=182),
    )


@drawing("vegetables-crate", "food", field="bien", texture="rows", subject="vegetables")
def vegetables_crate(b: pack.Brush) -> Parts:
    """Crate of vegetables."""
    return Parts(
        pack="".join(
            group(
                "".join(
                    leaf(0, 0, 120, 56, a - 90, hue.LA3 if i % 2 else hue.LA2, "#7fbf7a" if i % 2 else hue.LA3)
                    for i, a in enumerate([-60, -30, 0, 30, 60])
                ),
                f"translate({x} {y})scale({k})",
            )
            for x, y, k in [(140, 260, 1.1), (340, 260, 1.1)]
        )
        + tomato(216, 246, 36)
        + tomato(278, 250, 34)
        + group(stroke("M0 0Q-20 -60 -30 -100M0 0Q0 -60 6 -110M0 0Q20 -50 40 -90", hue.LA3, 8), "translate(246 220)")
        + pack.crate(b, e.LEAF)
    )


@drawing("oil-bottle", "food", field="gach", subject="drop")
def oil_bottle(b: pack.Brush) -> Parts:
    """Bottle of oil."""
    return Parts(
        behind=sprig(60, 330, -76, 5, 70)
        + "".join(flower(x, y, 0.9) for x, y in [(400, 300), (430, 260), (386, 230), (420, 330)]),
        pack=pack.bottle(b, e.DROP, fill="#e0b030", cap=hue.LA, w=132, neck=15),
    )


@drawing("vinegar-bottle", "food", field="lua", subject="citrus")
def vinegar_bottle(b: pack.Brush) -> Parts:
    """Bottle of vinegar."""
    return Parts(
        behind=sprig(50, 330, -72, 5, 74) + citrus(398, 330, 40) + citrus(424, 250, 34),
        pack=pack.bottle(b, e.CITRUS, fill="#d9a24a", cap=hue.BAZAN, w=128),
    )
