"""Medicinal goods."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.creatures import antler
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import artichoke, flower, grass, lingzhi, sprig, turmeric
from cms.drawing.shapes import body, circle, group, leaf, path, rect, shadow


@drawing("cinnamon-box", "herbal", texture="poles", subject="cinnamon")
def cinnamon_box(b: pack.Brush) -> Parts:
    """Box of cinnamon."""
    return Parts(
        behind=leaf(50, 70, 190, 54, 36, hue.LA, hue.LA2) + leaf(430, 60, 190, 54, 146, hue.LA2, hue.LA),
        pack=pack.box(b, e.CINNAMON, colour="#c98b4e", side="#a26a35", x=116, w=150, y=186),
        front="".join(
            group(
                rect(-16, -150, 32, 300, hue.WOOD if i % 2 else "#9c5f33", 16)
                + path("M0 -150a16 16 0 0 1 16 16V134a16 16 0 0 1 -16 16z", "#000", ' opacity=".16"')
                + path("M-6 -146a8 10 0 1 0 12 0", "none", f' stroke="{hue.WOOD2}" stroke-width="5"'),
                f"translate({342 + i * 30} {262 if i % 2 else 250})rotate({8 + i * 2})",
            )
            for i in [0, 1, 2, 3]
        )
        + rect(314, 270, 136, 18, hue.BAZAN2, 6)
        + path(
            "M380 272l-22 40M386 272l20 42", "none", f' stroke="{hue.BAZAN2}" stroke-width="9" stroke-linecap="round"'
        ),
    )


@drawing("ginseng-box", "herbal", texture="rows", subject="root")
def ginseng_box(b: pack.Brush) -> Parts:
    """Box of codonopsis root."""
    return Parts(
        behind="".join(
            leaf(x, y, 78, 34, a, hue.LA, hue.LA2)
            for x, y, a in [(96, 250, -100), (80, 200, -60), (96, 160, -120), (88, 110, -50)]
        )
        + path("M92 398Q70 240 96 80", "none", f' stroke="{hue.LA}" stroke-width="6"')
        + "".join(
            path(
                (
                    f"M{x - 16} {y - 10}Q{x} {y - 24} {x + 16} {y - 10}L{x + 12} {y + 14}L{x + 5} {y + 8}L{x} "
                    f"{y + 16}L{x - 5} {y + 8}L{x - 12} {y + 14}z"
                ),
                "#e9e4f2",
            )
            + circle(x, y + 2, 4, hue.GOLD2)
            for x, y in [(66, 92), (110, 66), (126, 120)]
        ),
        pack=pack.box(b, e.ROOT, x=150),
        front=group(
            path("M-8 -60h16Q18 -20 8 10Q12 30 4 60Q0 40 -6 58Q-12 30 -8 10Q-18 -20 -8 -60z", hue.GOLD2)
            + path("M0 -60h8Q18 -20 8 10Q12 30 4 60Q2 20 0 -60z", "#b8741a")
            + path(
                "M-10 -10Q-34 6 -40 34M8 0Q30 14 34 40",
                "none",
                f' stroke="{hue.GOLD2}" stroke-width="7" stroke-linecap="round"',
            ),
            "translate(420 336)",
        ),
    )


@drawing("lingzhi-box", "herbal", texture="poles", subject="lingzhi")
def lingzhi_box(b: pack.Brush) -> Parts:
    """Lingzhi mushrooms and a box."""
    return Parts(
        behind=leaf(60, 60, 150, 44, 40, hue.LA, hue.LA2)
        + leaf(420, 60, 150, 44, 140, hue.LA2, hue.LA)
        + lingzhi(92, 260, 1.1)
        + lingzhi(398, 230, 1.2, -1)
        + lingzhi(420, 340, 0.7),
        pack=pack.box(b, e.LINGZHI, colour=hue.BAZAN2, side=hue.BAZAN, x=136, w=158),
    )


@drawing("artichoke-jar", "herbal", field="lua", texture="rows", subject="artichoke")
def artichoke_jar(b: pack.Brush) -> Parts:
    """Jar of artichoke extract."""
    return Parts(
        behind=grass(80, 400, 1) + artichoke(92, 230, 1.5) + artichoke(398, 250, 1.4),
        pack=pack.jar(b, e.ARTICHOKE, fill="#3b2a1c", cap=hue.LA, w=178),
    )


@drawing("turmeric-jar", "herbal", field="soi", subject="turmeric")
def turmeric_jar(b: pack.Brush) -> Parts:
    """Jar of turmeric."""
    return Parts(
        behind="".join(
            leaf(x, y, 220, 50, a, hue.LA, hue.LA2)
            for x, y, a in [(70, 300, -100), (96, 300, -76), (400, 300, -84), (424, 300, -106)]
        ),
        pack=pack.jar(b, e.TURMERIC, fill="#e59a1d", cap=hue.BAZAN2, w=182),
        front=turmeric(396, 362, 0.74, -8) + turmeric(92, 368, 0.62, 10),
    )


@drawing("herb-capsules", "herbal", field="bien", subject="leaf")
def herb_capsules(b: pack.Brush) -> Parts:
    """Bottle of herbal capsules."""
    return Parts(
        behind=sprig(56, 320, -74, 5, 80) + sprig(424, 320, -106, 5, 80),
        pack=pack.jar(b, e.LEAF, fill="#f6f3ea", cap=hue.LA, w=160, y=190),
        front="".join(
            group(
                rect(-22, -9, 44, 18, hue.LA2, 9) + path("M0 -9H13A9 9 0 0 1 13 9H0z", hue.GOLD),
                f"translate({x} {y})rotate({a})",
            )
            for x, y, a in [(352, 384, -20), (390, 386, 30), (104, 386, 10)]
        ),
    )


@drawing("antler-box", "herbal", field="soi", subject="antler")
def antler_box(b: pack.Brush) -> Parts:
    """Deer velvet and a box."""
    return Parts(
        behind=antler(110, 330, 1.5) + antler(378, 330, 1.5, -1),
        pack=pack.box(b, e.ANTLER, colour=hue.BAZAN, side="#551409", x=150, w=150, y=190),
    )


@drawing("essential-oil", "herbal", field="soi", subject="drop")
def essential_oil(b: pack.Brush) -> Parts:
    """Bottle of essential oil."""
    return Parts(
        behind="".join(leaf(x, y, 180, 50, a, hue.LA, hue.LA2) for x, y, a in [(60, 70, 36), (96, 40, 56)])
        + leaf(430, 60, 190, 54, 146, hue.LA2, hue.LA)
        + "".join(
            group(
                "".join(
                    rect(q - 10, -96, 20, 192, hue.WOOD if i % 2 else hue.WOOD2, 10)
                    for i, q in enumerate([-18, 0, 18])
                ),
                f"translate({x} {y})rotate({a})",
            )
            for x, y, a in [(96, 270, -12), (396, 270, 14)]
        ),
        pack=shadow(190, 130)
        + body("M196 240H284V384Q284 398 270 398H210Q196 398 196 384z", "#7a3d12", 254, 480, 0.2)
        + path("M206 240Q206 214 222 208H258Q274 214 274 240z", "#7a3d12")
        + rect(216, 156, 48, 54, hue.CHAM, 6)
        + rect(228, 120, 24, 40, hue.CHAM2, 10)
        + pack.label(b, 206, 268, 68, 104, e.DROP),
    )


@drawing("soap-bars", "herbal", field="bien", subject="leaf")
def soap_bars(b: pack.Brush) -> Parts:
    """Bars of herbal soap."""
    return Parts(
        behind=sprig(50, 310, -64, 5, 74)
        + sprig(430, 310, -116, 5, 74)
        + "".join(flower(x, y, 0.9, "#fff", hue.GOLD2) for x, y in [(110, 120), (380, 110), (420, 190)]),
        pack=shadow(130, 260)
        + "".join(
            rect(x, y, 240 - (x - 120) * 1.6, 62, colour, 12)
            + path(
                (f"M{x} {y + 44}h{240 - (x - 120) * 1.6}v6q0 12 -12 12h{-(216 - (x - 120) * 1.6)}q-12 0 -12 -12z"), d
            )
            for x, y, colour, d in [
                (120, 330, "#e7c98a", "#cfa95f"),
                (134, 272, "#c9dfb4", "#9dc58c"),
                (150, 216, "#e6c6cf", "#cfa3b0"),
            ]
        )
        + pack.label(b, 184, 252, 112, 118, e.LEAF),
    )


@drawing("herb-generic", "herbal", subject="leaf")
def herb_generic(b: pack.Brush) -> Parts:
    """Tin of herbs."""
    return Parts(
        behind=sprig(50, 320, -70, 6, 84) + sprig(430, 320, -110, 6, 84),
        pack=pack.tin(b, e.LEAF, colour="#8a5a33", lid=hue.LA2, w=176),
    )
