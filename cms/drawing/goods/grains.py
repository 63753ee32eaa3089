"""Rice, noodles, sweets, honey and gifts."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.creatures import bee
from cms.drawing.fruits import citrus, coconut, honeycomb, rice_paper, tomato
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import coffee_branch, flower, garlic, grass, sprig
from cms.drawing.shapes import circle, ellipse, group, leaf, path, r1, rect, shadow, stamps, stroke
from traceability.labels.weave import GLYPHS, pixel_path


@drawing("honey-jar", "food", subject="honeycomb")
def honey_jar(b: pack.Brush) -> Parts:
    """Jar of honey and bees."""
    return Parts(
        behind=honeycomb(
            [
                (60, 60, hue.GOLD),
                (112, 90, "#fbd98a"),
                (60, 120, hue.GOLD2),
                (112, 150, hue.GOLD),
                (8, 90, "#fbd98a"),
                (164, 60, hue.GOLD2),
                (420, 70, hue.GOLD2),
                (368, 40, hue.GOLD),
                (420, 130, "#fbd98a"),
                (472, 100, hue.GOLD),
                (368, 100, "#fbd98a"),
            ],
            34,
        )
        + leaf(330, 330, 130, 40, -36, hue.LA, hue.LA2)
        + "".join(
            "".join(
                group(ellipse(0, -9, 5, 9, "#fff"), f"translate({x} {y})rotate({a})") for a in [0, 72, 144, 216, 288]
            )
            + circle(x, y, 4, hue.GOLD)
            for x, y in [(384, 262), (408, 250), (400, 276), (424, 268)]
        ),
        pack=pack.jar(b, e.HONEYCOMB, fill="#e59a1d", cap=hue.BAZAN, w=196, level=20),
        front=bee(112, 250, 1, -14) + bee(392, 190, 0.8, 190),
    )


@drawing("rice-sack", "food", field="lua", texture="rows", subject="rice")
def rice_sack(b: pack.Brush) -> Parts:
    """Sack of rice and ears of rice."""
    return Parts(
        behind="".join(
            group(
                path("M0 0Q140 -10 230 30", "none", f' stroke="{hue.GOLD2}" stroke-width="5"')
                + "".join(
                    path(f"M{110 + i * 18} {r1(-4 + i * i * 0.8)}q14 -12 30 -6q-14 12 -30 6z", "#ffe3a0")
                    + path(f"M{110 + i * 18} {r1(-2 + i * i * 0.8)}q10 16 30 14q-8 -16 -30 -14z", hue.GOLD2)
                    for i in range(7)
                )
                + leaf(20, 0, 130, 12, -20, hue.LA2, hue.LA3),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, a, k in [
                (70, 398, -78, 1.3),
                (106, 398, -66, 1.1),
                (410, 398, -102, 1.3),
                (374, 398, -114, 1.05),
            ]
        ),
        pack=pack.sack(b, e.RICE, colour="#fffaf0", tie=hue.LA2),
    )


@drawing("gift-box", "food", field="soi")
def gift_box(b: pack.Brush) -> Parts:
    """Gift box with coffee branches."""
    rows = GLYPHS[b.cloth[1]]
    sign = path(pixel_path(rows, "#", 1, 4), hue.IVORY) + path(pixel_path(rows, "+", 1, 4), hue.GOLD)
    return Parts(
        behind=coffee_branch(330, 60, 60, 4) + coffee_branch(150, 60, 120, 4, -1),
        pack=shadow(100, 320)
        + rect(84, 232, 312, 166, hue.BAZAN)
        + rect(290, 232, 106, 166, "#000", 0, ' opacity=".16"')
        + '<g transform="translate(84 258)scale(4)">'
        + stamps(sign, (f"translate({i * 13} 0)" for i in range(6)))
        + path("M0 1h78v1H0zM0 17h78v1H0z", hue.GOLD)
        + "</g>"
        + rect(72, 190, 336, 50, hue.BAZAN2, 3)
        + rect(290, 190, 118, 50, "#000", 0, ' opacity=".14"')
        + rect(220, 190, 40, 208, hue.GOLD)
        + path("M240 190Q170 120 150 160Q146 190 240 190Q310 120 330 160Q334 190 240 190z", hue.GOLD)
        + path("M240 190Q196 150 176 166Q172 184 240 190Q284 150 304 166Q308 184 240 190z", hue.GOLD2),
    )


@drawing("honey-bottle", "food", field="soi", subject="honeycomb")
def honey_bottle(b: pack.Brush) -> Parts:
    """Bottle of honey."""
    return Parts(
        behind=honeycomb(
            [
                (50, 70, hue.GOLD),
                (102, 100, "#fbd98a"),
                (50, 130, hue.GOLD2),
                (102, 160, hue.GOLD),
                (428, 70, hue.GOLD2),
                (376, 100, hue.GOLD),
                (428, 130, "#fbd98a"),
                (376, 160, hue.GOLD2),
            ],
            34,
        ),
        pack=pack.bottle(b, e.HONEYCOMB, fill="#e59a1d", cap=hue.GOLD2, w=144),
        front=bee(110, 280, 1, -10)
        + bee(384, 250, 0.85, 186)
        + flower(380, 360, 1, "#fff", hue.GOLD2)
        + flower(110, 366, 0.9, "#fff", hue.GOLD2),
    )


@drawing("honey-infused-jar", "food", field="lua", subject="honeycomb")
def honey_infused_jar(b: pack.Brush) -> Parts:
    """Jar of garlic steeped in honey."""
    return Parts(
        behind=honeycomb([(420, 60, hue.GOLD), (368, 90, "#fbd98a"), (420, 120, hue.GOLD2), (472, 90, hue.GOLD)], 34)
        + sprig(40, 300, -66, 5),
        pack=pack.jar(b, e.HONEYCOMB, fill="#d9861a", cap=hue.LA, w=190, level=20),
        front=bee(384, 210, 0.9, 188) + garlic(396, 350, 0.8, 12) + garlic(98, 356, 0.7, -10),
    )


@drawing("rice-box", "food", field="soi", texture="rows", subject="rice")
def rice_box(b: pack.Brush) -> Parts:
    """Box of rice."""
    return Parts(
        behind=grass(70, 400, 1.2)
        + grass(424, 400, 1.1)
        + "".join(
            group(
                stroke("M0 0Q140 -10 230 30", hue.GOLD2, 5)
                + "".join(
                    path(f"M{110 + i * 18} {r1(-4 + i * i * 0.8)}q14 -12 30 -6q-14 12 -30 6z", "#ffe3a0")
                    + path(f"M{110 + i * 18} {r1(-2 + i * i * 0.8)}q10 16 30 14q-8 -16 -30 -14z", hue.GOLD2)
                    for i in range(7)
                ),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, a, k in [(60, 398, -76, 1.15), (420, 398, -104, 1.15)]
        ),
        pack=pack.box(b, e.RICE, colour="#f0e3c8", side="#d3b98c", x=140, w=160),
    )


@drawing("rice-paper-pack", "food", field="gach", texture="rows", subject="rice")
def rice_paper_pack(b: pack.Brush) -> Parts:
    """Rice paper with sesame."""
    return Parts(
        behind=grass(56, 400, 1)
        + grass(430, 400, 1)
        + rice_paper(112, 190, 84, hue.CHAM)
        + rice_paper(374, 196, 78, hue.CHAM),
        pack=shadow(150, 210)
        + rect(140, 218, 200, 180, "#f6ead2", 100)
        + circle(240, 300, 98, "#fdf6e4")
        + '<circle cx="240" cy="300" r="98" fill="none" stroke="#e0cfa6" stroke-width="6"/>'
        + pack.label(b, 188, 246, 104, 112, e.RICE)
        + rect(136, 384, 208, 14, "#d3b98c", 6),
    )


@drawing("cereal-jar", "food", field="lua", subject="bowl")
def cereal_jar(b: pack.Brush) -> Parts:
    """Jar of cereal."""
    return Parts(
        behind=grass(70, 398, 1.1)
        + grass(418, 398, 1.15)
        + "".join(leaf(x, y, 50, 14, -60, hue.GOLD2, hue.GOLD) for x, y in [(100, 230), (124, 200), (90, 190)]),
        pack=pack.jar(b, e.BOWL, fill="#d8b070", cap=hue.BAZAN2, w=186),
        front="".join(
            ellipse(x, y, 9, 6, "#c9934f") for x, y in [(350, 388), (370, 391), (390, 388), (116, 390), (98, 388)]
        ),
    )


@drawing("noodles-pack", "food", field="soi", texture="rows", subject="bowl")
def noodles_pack(b: pack.Brush) -> Parts:
    """Pack of noodles."""
    return Parts(
        behind=grass(60, 400, 1.1)
        + grass(424, 400, 1.1)
        + group(
            "".join(
                stroke(
                    f"M{i * 9} 0Q{i * 9 + (8 if i % 2 else -8)} 120 {i * 9} 240", "#f6e2b4" if i % 2 else "#ecd09a", 6
                )
                for i in range(16)
            ),
            "translate(172 100)",
        ),
        pack=shadow(150, 200)
        + path("M148 210H332L322 398H158z", hue.BAZAN2)
        + path("M272 210H332L322 398H272z", "#000", ' opacity=".14"')
        + pack.label(b, 182, 236, 116, 132, e.BOWL),
    )


@drawing("cake-box", "food", field="gach", subject="cake")
def cake_box(b: pack.Brush) -> Parts:
    """Box of cakes."""
    return Parts(
        behind=sprig(50, 90, 20, 4, 70)
        + leaf(424, 70, 140, 44, 140, hue.LA2, hue.LA)
        + "".join(
            circle(x, y, 38, "#c9934f")
            + circle(x, y, 32, "#e0b06a")
            + "".join(
                ellipse(x + q, y + w, 5, 4, hue.WOOD2) for q, w in [(-12, -8), (10, -12), (0, 8), (14, 10), (-14, 12)]
            )
            for x, y in [(96, 260), (66, 330), (398, 262), (424, 332)]
        ),
        pack=pack.box(b, e.CAKE, colour=hue.BAZAN2, side=hue.BAZAN, x=142, w=152, y=200),
    )


@drawing("malt-candy-jar", "food", field="soi", texture="rows", subject="rice")
def malt_candy_jar(b: pack.Brush) -> Parts:
    """Jar of malt syrup."""
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
                (98, 398, -66, 1.1),
                (420, 398, -102, 1.3),
                (384, 398, -114, 1.05),
            ]
        ),
        pack=pack.jar(b, e.DROP, fill="#c9781a", cap=hue.GOLD2, w=184),
    )


@drawing("coconut-rice-paper", "food", field="bien", subject="coconut")
def coconut_rice_paper(b: pack.Brush) -> Parts:
    """Coconut rice paper."""
    return Parts(
        behind=leaf(20, 60, 220, 40, 24, hue.LA, hue.LA2)
        + leaf(460, 60, 220, 40, 156, hue.LA2, hue.LA)
        + rice_paper(108, 212, 82, "#c9934f")
        + coconut(396, 200, 56)
        + coconut(418, 320, 40),
        pack=pack.pouch(b, e.COCONUT, "#17527a"),
    )


@drawing("food-generic", "food", subject="bowl")
def food_generic(b: pack.Brush) -> Parts:
    """Box of food."""
    return Parts(
        behind=sprig(50, 310, -66, 5, 78) + grass(424, 380, 1.2),
        pack=pack.box(b, e.BOWL, colour="#c98b4e", side="#a26a35", x=138, w=160),
    )


@drawing("food-fresh-generic", "food", field="lua", texture="rows", subject="vegetables")
def food_fresh_generic(b: pack.Brush) -> Parts:
    """Crate of fresh produce."""
    return Parts(
        behind=grass(60, 330, 1.2) + sprig(430, 300, -110, 5, 76),
        pack=citrus(170, 236, 42, "#8a9a3a", "#6f7f2a")
        + tomato(240, 226, 42)
        + citrus(312, 238, 40)
        + pack.crate(b, e.LEAF),
    )
