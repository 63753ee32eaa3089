"""Coffee, tea, juice and spirits."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.fruits import mulberry, passion, soursop
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import BEANS, coffee_branch, cordyceps, flower, sprig
from cms.drawing.shapes import BASE, body, circle, ellipse, group, leaf, many, path, r1, rect, shadow, stroke, zigzag


@drawing("coffee-pouch", "beverage", subject="bean")
def coffee_pouch(b: pack.Brush) -> Parts:
    """Pouch of coffee under ripe cherries."""
    return Parts(
        behind=group(coffee_branch(0, 0, 0, 6), "translate(24 74)rotate(16)scale(1.34)")
        + leaf(456, 300, 150, 46, -118, hue.LA, hue.LA2),
        pack=pack.pouch(b, e.BEAN, hue.CHAM),
        front=group(
            ellipse(0, 0, 17, 11, hue.BAZAN)
            + path("M-15 0Q0 7 15 0", "none", f' stroke="{hue.BAZAN2}" stroke-width="3"'),
            "translate(376 388)rotate(-8)",
        )
        + group(
            ellipse(0, 0, 17, 11, hue.BAZAN)
            + path("M-15 0Q0 7 15 0", "none", f' stroke="{hue.BAZAN2}" stroke-width="3"'),
            "translate(408 390)rotate(12)",
        ),
    )


@drawing("jar-wine", "beverage")
def jar_wine(_b: pack.Brush) -> Parts:
    """Jar of rượu cần."""
    return Parts(
        behind=leaf(60, 400, 180, 40, -64, hue.LA, hue.LA2) + leaf(424, 400, 170, 40, -116, hue.LA2, hue.LA),
        pack=path(
            "M226 150Q196 60 120 26M240 150Q244 60 236 12M254 150Q290 70 366 40",
            "none",
            f' stroke="{hue.WOOD}" stroke-width="8" stroke-linecap="round"',
        )
        + path("M226 150Q196 60 120 26", "none", ' stroke="#c9a063" stroke-width="3" stroke-linecap="round"')
        + shadow(170, 190)
        + body(
            (f"M196 150H284L290 184Q372 220 366 300Q360 372 300 {BASE}H180Q120 372 114 300Q108 220 190 184z"),
            "#8a3a22",
            290,
            480,
            0.18,
        )
        + ellipse(240, 150, 48, 13, "#4a1c10")
        + rect(184, 172, 112, 16, hue.GOLD2, 4)
        + zigzag(140, 226, 10, 5, hue.IVORY)
        + zigzag(150, 226, 9, 5, hue.GOLD)
        + path("M122 256H358M116 274H364", "none", f' stroke="{hue.GOLD}" stroke-width="4"')
        + zigzag(148, 306, 9, 5.2, hue.GOLD)
        + path("M130 338H350M146 358H334", "none", ' stroke="#000" stroke-opacity=".2" stroke-width="5"')
        + path(
            "M150 200q-26 10 -24 40M330 200q26 10 24 40",
            "none",
            ' stroke="#6a2a17" stroke-width="11" stroke-linecap="round"',
        ),
    )


@drawing("coffee-beans-bag", "beverage", field="soi", subject="bean")
def coffee_beans_bag(b: pack.Brush) -> Parts:
    """Sack of coffee beans."""
    return Parts(
        behind=group(coffee_branch(0, 0, 0, 5), "translate(452 66)rotate(152)scale(1.24)"),
        pack=pack.sack(b, e.BEAN, colour="#d3b98c", tie=hue.BAZAN2),
        front=BEANS + group(BEANS, "translate(-296 0)"),
    )


@drawing("coffee-drip-box", "beverage", field="lua", subject="cup")
def coffee_drip_box(b: pack.Brush) -> Parts:
    """Box of coffee and a drip filter."""
    return Parts(
        behind=group(coffee_branch(0, 0, 0, 4), "translate(20 70)rotate(14)scale(1.2)"),
        pack=pack.box(b, e.CUP, colour=hue.BAZAN, side="#551409", x=96, w=160),
        front=group(
            rect(-40, -44, 80, 44, "#c3cbd6", 4)
            + rect(12, -44, 28, 44, "#000", 0, ' opacity=".14"')
            + path("M-56 -6H56L48 6H-48z", "#9aa5b5")
            + rect(-34, -58, 68, 12, "#9aa5b5", 4)
            + circle(0, -62, 6, hue.CHAM)
            + path("M-44 10H44V62Q40 82 0 82Q-40 82 -44 62z", "#fff8e4", ' opacity=".85"')
            + path("M-40 34H40V62Q38 78 0 78Q-38 78 -40 62z", "#3b1a12"),
            "translate(388 316)",
        ),
    )


@drawing("coffee-instant-tin", "beverage", field="gach", subject="cup")
def coffee_instant_tin(b: pack.Brush) -> Parts:
    """Tin of instant coffee."""
    return Parts(
        behind=group(coffee_branch(0, 0, 0, 5), "translate(470 40)rotate(146)scale(1.1)")
        + leaf(40, 330, 130, 40, -60, hue.LA, hue.LA2),
        pack=pack.tin(b, e.CUP, colour=hue.CHAM, lid=hue.SON, w=180),
        front=BEANS,
    )


@drawing("coffee-civet-box", "beverage", field="soi", subject="bean")
def coffee_civet_box(b: pack.Brush) -> Parts:
    """Box of special coffee."""
    return Parts(
        behind=coffee_branch(56, 40, 58, 4) + coffee_branch(424, 40, 122, 4, -1),
        pack=pack.box(b, e.BEAN, colour=hue.CHAM2, side=hue.CHAM, w=176, x=130, y=176),
        front=BEANS,
    )


@drawing("tea-tin", "beverage", field="lua", texture="rows", subject="tea")
def tea_tin(b: pack.Brush) -> Parts:
    """Tin of tea."""
    return Parts(
        behind=sprig(44, 290, -64, 5, 84) + sprig(436, 290, -116, 5, 84),
        pack=pack.tin(b, e.TEA, colour=hue.LA, lid=hue.GOLD2),
        front="".join(
            leaf(x, y, 28, 8, a, hue.LA, hue.LA2) for x, y, a in [(366, 388, -10), (396, 390, 20), (104, 389, 8)]
        ),
    )


@drawing("tea-flower-box", "beverage", field="soi", subject="flower")
def tea_flower_box(b: pack.Brush) -> Parts:
    """Box of flower tea."""
    return Parts(
        behind=sprig(36, 300, -60, 5, 80)
        + sprig(440, 300, -120, 5, 80)
        + flower(112, 160, 1.7)
        + flower(82, 238, 1.3)
        + flower(378, 170, 1.6)
        + flower(412, 246, 1.2),
        pack=pack.box(b, e.FLOWER, colour=hue.BAZAN, side="#551409", x=142, w=156),
    )


@drawing("tea-herbal-pouch", "beverage", field="bien", subject="tea")
def tea_herbal_pouch(b: pack.Brush) -> Parts:
    """Pouch of herbal tea."""
    return Parts(
        behind=sprig(52, 310, -70, 5, 70, hue.LA2, hue.LA3)
        + sprig(430, 310, -112, 5, 70)
        + "".join(flower(x, y, 0.9, "#fff", hue.GOLD2) for x, y in [(110, 110), (392, 120), (80, 190)]),
        pack=pack.pouch(b, e.TEA, hue.LA2),
    )


@drawing("tea-soursop-box", "beverage", field="lua", subject="soursop")
def tea_soursop_box(b: pack.Brush) -> Parts:
    """Box of soursop tea."""
    return Parts(
        behind=leaf(60, 60, 140, 46, 44, hue.LA, hue.LA2)
        + leaf(426, 60, 140, 46, 136, hue.LA2, hue.LA)
        + soursop(100, 220, 1.05, -10)
        + soursop(400, 230, 0.95, 12),
        pack=pack.box(b, e.SOURSOP, colour=hue.LA2, side=hue.LA, x=146, w=152),
    )


@drawing("passion-juice", "beverage", field="soi", subject="passion")
def passion_juice(b: pack.Brush) -> Parts:
    """Bottle of passion fruit juice."""
    return Parts(
        behind=sprig(30, 90, 24, 4, 80)
        + sprig(450, 90, 156, 4, 80)
        + passion(96, 260, 52)
        + passion(396, 250, 56)
        + passion(410, 352, 36),
        pack=pack.bottle(b, e.PASSION, fill="#f0a81f", cap="#5b2546", w=138),
    )


@drawing("rice-spirit-bottle", "beverage", field="bien", texture="rows", subject="rice")
def rice_spirit_bottle(b: pack.Brush) -> Parts:
    """Bottle of rice spirit."""
    return Parts(
        behind="".join(
            group(
                stroke("M0 0Q140 -10 230 30", hue.GOLD2, 5)
                + "".join(
                    path(f"M{110 + i * 20} {r1(-4 + i * i * 0.8)}q14 -12 30 -6q-14 12 -30 6z", "#ffe3a0")
                    + path(f"M{110 + i * 20} {r1(-2 + i * i * 0.8)}q10 16 30 14q-8 -16 -30 -14z", hue.GOLD2)
                    for i in range(6)
                ),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, a, k in [
                (60, 398, -78, 1.3),
                (100, 398, -66, 1.1),
                (420, 398, -102, 1.3),
                (380, 398, -114, 1.05),
            ]
        ),
        pack=pack.bottle(b, e.RICE, fill="#dfe9ea", cap=hue.CHAM, w=130, glass="#f6fbfb"),
        front=group(
            path("M-22 -30H22L14 0H-14z", "#fff", ' opacity=".85"') + path("M-19 -18H19L14 0H-14z", "#dfe9ea"),
            "translate(372 398)",
        ),
    )


@drawing("fruit-wine-bottle", "beverage", field="gach", subject="mulberry")
def fruit_wine_bottle(b: pack.Brush) -> Parts:
    """Bottle of fruit wine."""
    return Parts(
        behind=sprig(40, 100, 16, 4, 76)
        + sprig(440, 100, 164, 4, 76)
        + many([(80, 220, 1.1, -10), (116, 250, 1, 8), (392, 230, 1.1, 10), (424, 270, 1, -8)], mulberry),
        pack=pack.bottle(b, e.MULBERRY, fill="#5a1a3c", cap=hue.GOLD2, w=132),
    )


@drawing("cordyceps-spirit", "beverage", field="lua", subject="cordyceps")
def cordyceps_spirit(b: pack.Brush) -> Parts:
    """Bottle of cordyceps spirit."""
    return Parts(
        behind=cordyceps(84, 396, 1.3, 7) + cordyceps(404, 396, 1.25, 7),
        pack=pack.bottle(b, e.CORDYCEPS, fill="#e9a23b", cap=hue.BAZAN, w=140),
    )


@drawing("drink-generic", "beverage", subject="leaf")
def drink_generic(b: pack.Brush) -> Parts:
    """Bottle of a drink."""
    return Parts(
        behind=sprig(50, 310, -66, 5, 78) + sprig(430, 310, -114, 5, 78),
        pack=pack.bottle(b, e.LEAF, fill="#8fae3f", cap=hue.BAZAN, w=136),
    )
