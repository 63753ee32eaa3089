"""Things made by hand."""

from __future__ import annotations

import math

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import flower
from cms.drawing.shapes import (
    BASE,
    body,
    circle,
    clipped,
    ellipse,
    group,
    leaf,
    path,
    rect,
    shadow,
    stamps,
    stroke,
    zigzag,
)
from traceability.labels.weave import GLYPHS, pixel_path


@drawing("incense-bundle", "handicraft", texture="poles", subject="cinnamon")
def incense_bundle(b: pack.Brush) -> Parts:
    """Bundle of cinnamon incense."""
    return Parts(
        behind=leaf(50, 70, 190, 54, 36, hue.LA, hue.LA2) + leaf(430, 60, 190, 54, 146, hue.LA2, hue.LA),
        pack="".join(
            stroke(f"M{206 + i * 5.6} 240L{150 + i * 15} 92", "#a8623a" if i % 2 else hue.WOOD2, 7) for i in range(13)
        )
        + "".join(
            stroke(f"M{x} {y + 20}q-16 -18 0 -34q14 -16 0 -34", "#fff", 5, ' stroke-opacity=".6"')
            for x, y in [(196, 70), (270, 56)]
        )
        + pack.tin(b, e.CINNAMON, colour=hue.BAZAN, lid=hue.GOLD2, w=164, y=222),
    )


@drawing("basket", "handicraft")
def basket(_b: pack.Brush) -> Parts:
    """Woven basket."""
    return Parts(
        behind=leaf(50, 90, 180, 40, 20, hue.LA, hue.LA2) + leaf(430, 90, 180, 40, 160, hue.LA2, hue.LA),
        pack=shadow(140, 210)
        + body(f"M120 150H360L322 {BASE - 6}Q240 {BASE + 8} 158 {BASE - 6}z", "#c9934f", 288, 480, 0.16)
        + "".join(stroke(f"M{128 + i * 5} {182 + i * 31}H{352 - i * 5}", "#8a5a33", 6) for i in range(7))
        + "".join(stroke(f"M{134 + i * 21} 156L{166 + i * 15} 388", "#a8754a", 5) for i in range(11))
        + rect(112, 138, 256, 24, hue.WOOD, 8)
        + zigzag(122, 144, 15, 4, hue.GOLD)
        + stroke("M150 152Q120 40 240 40Q360 40 330 152", hue.WOOD2, 11)
        + path("M128 236H352L346 276H134z", hue.BAZAN)
        + zigzag(140, 242, 10, 5, hue.IVORY)
        + zigzag(150, 242, 9, 5, hue.GOLD),
    )


@drawing("pottery-vase", "handicraft", field="lua")
def pottery_vase(_b: pack.Brush) -> Parts:
    """Pottery vase."""
    return Parts(
        behind=leaf(40, 330, 150, 36, -70, hue.LA, hue.LA2) + leaf(440, 330, 150, 36, -110, hue.LA2, hue.LA),
        pack=shadow(180, 160)
        + body(
            (
                f"M206 70H274Q266 104 268 130Q340 180 330 262Q322 336 286 {BASE}H194Q158 336 150 262Q140 "
                "180 212 130Q214 104 206 70z"
            ),
            "#2f6b62",
            286,
            480,
            0.2,
        )
        + ellipse(240, 70, 36, 10, "#1f4a44")
        + rect(204, 126, 72, 10, hue.GOLD2, 4)
        + stroke("M158 220Q240 250 322 220M154 286Q240 316 326 286", hue.GOLD2, 5)
        + zigzag(172, 250, 7, 5, "#d7e6c8")
        + stroke("M196 330q44 30 88 0", "#d7e6c8", 4)
        + flower(240, 184, 1.2, "#d7e6c8", hue.GOLD2),
    )


@drawing("wood-carving", "handicraft", field="bien")
def wood_carving(_b: pack.Brush) -> Parts:
    """Carved wooden elephant."""
    return Parts(
        behind=leaf(50, 60, 180, 50, 30, hue.LA, hue.LA2) + leaf(430, 60, 180, 50, 150, hue.LA2, hue.LA),
        pack=shadow(130, 220)
        + rect(120, 368, 240, 30, hue.WOOD2, 4)
        + path(
            (
                "M150 368V250Q130 250 128 228Q110 240 100 214Q96 176 130 164Q150 110 220 120Q310 116 336 "
                "190Q352 240 340 368H292V300Q240 318 206 300V368z"
            ),
            "#9c6a3c",
        )
        + path("M292 130Q330 150 336 190Q352 240 340 368H292V300L300 260Q320 190 292 130z", "#7a4f2a")
        + path("M130 164Q96 150 92 196Q90 250 110 306Q118 316 124 304Q112 250 128 228z", "#8a5a33")
        + path("M176 150Q216 150 214 200Q190 226 164 206Q156 170 176 150z", "#7a4f2a")
        + circle(148, 186, 6, hue.CHAM)
        + path("M116 236Q96 262 122 276Q112 256 124 244z", hue.IVORY),
    )


@drawing("bark-craft-box", "handicraft", field="gach", texture="poles")
def bark_craft_box(_b: pack.Brush) -> Parts:
    """Box made of cinnamon bark."""
    return Parts(
        behind=leaf(50, 70, 190, 54, 36, hue.LA, hue.LA2) + leaf(430, 60, 190, 54, 146, hue.LA2, hue.LA),
        pack=shadow(120, 260)
        + body(f"M130 240H350V380Q350 {BASE} 330 {BASE}H150Q130 {BASE} 130 380z", "#8a5a33", 290, 480, 0.18)
        + "".join(stroke(f"M{142 + i * 24} 250V388", "#6a4223", 4) for i in range(9))
        + body("M120 196Q240 176 360 196V246H120z", "#a8754a", 290, 480, 0.16)
        + circle(240, 188, 12, hue.WOOD2)
        + path("M130 280H350V340H130z", hue.BAZAN)
        + zigzag(142, 295, 14, 4, hue.GOLD)
        + "".join(
            group(
                "".join(rect(q, -70, 18, 140, hue.WOOD if i else hue.WOOD2, 9) for i, q in enumerate([-14, 4])),
                f"translate({x} {y})rotate({a})",
            )
            for x, y, a in [(92, 330, -14), (398, 330, 14)]
        ),
    )


@drawing("craft-generic", "handicraft", field="lua")
def craft_generic(b: pack.Brush) -> Parts:
    """Box of handicraft."""
    return Parts(
        behind=leaf(50, 70, 180, 50, 30, hue.LA, hue.LA2) + leaf(430, 70, 180, 50, 150, hue.LA2, hue.LA),
        pack=pack.box(b, e.LOZENGE, colour=hue.BAZAN, side="#551409", x=130, w=170),
        front=group(
            path("M-80 0L0 -16L80 0L0 16z", hue.WOOD) + path("M-44 0L0 -7L44 0L0 7z", hue.GOLD),
            "translate(392 380)rotate(-10)",
        ),
    )


def _woven(name: str, y: float, width: float, ground: str, main: str, second: str, t: float) -> str:
    """A strip of one motif, repeated over ``width``; ``t`` pixels to a thread."""
    rows = GLYPHS[name]
    one = path(pixel_path(rows, "#", 1), main) + path(pixel_path(rows, "+", 1), second)
    copies = stamps(one, (f"translate({i * 13} 0)" for i in range(math.ceil(width / t / 13))))
    return rect(0, y, width, 13 * t, ground) + group(copies, f"translate(0 {y + t})scale({t})")


@drawing("brocade", "handicraft", hills=False)
def brocade(b: pack.Brush) -> Parts:
    """Brocade on its rod, and a shuttle."""
    first, second, third, _fourth = b.cloth
    cloth = (
        rect(0, 0, 300, 320, hue.CHAM)
        + rect(0, 14, 300, 6, hue.SON)
        + rect(0, 24, 300, 3, hue.GOLD)
        + _woven(first, 34, 300, hue.BAZAN, hue.IVORY, hue.GOLD, 4)
        + rect(0, 92, 300, 4, hue.GOLD)
        + rect(0, 100, 300, 10, hue.SON)
        + _woven(second, 118, 300, hue.CHAM, hue.SON, hue.GOLD, 5)
        + rect(0, 190, 300, 10, hue.SON)
        + rect(0, 204, 300, 3, hue.IVORY)
        + _woven(third, 214, 300, hue.LA, hue.GOLD, hue.IVORY, 4)
        + rect(0, 272, 300, 6, hue.SON)
    )
    fringe = "".join(
        stroke("".join(f"M{i * 12 + 6} 286v{26 + place * 4}" for i in range(place, 25, 3)), colour, 5)
        for place, colour in enumerate((hue.SON, hue.CHAM, hue.GOLD2))
    )
    shade = rect(204, 0, 96, 320, "#000", 0, ' opacity=".16"')
    shuttle = path("M-80 0L0 -16L80 0L0 16z", hue.WOOD) + path("M-44 0L0 -7L44 0L0 7z", hue.GOLD)
    return Parts(
        behind=rect(40, 62, 400, 16, hue.WOOD)
        + rect(40, 62, 400, 6, "#a8754a")
        + circle(44, 70, 15, hue.WOOD2)
        + circle(436, 70, 15, hue.WOOD2),
        pack=group(clipped("M0 0H300V286H0z", cloth + shade) + fringe, "translate(90 66)"),
        front=group(shuttle, "translate(372 378)rotate(-10)"),
    )


@drawing("brocade-bag", "handicraft", field="soi")
def brocade_bag(b: pack.Brush) -> Parts:
    """A brocade bag."""
    motifs = (b.cloth[0], b.cloth[1], b.cloth[0])
    signs = "".join(
        group(
            path(pixel_path(GLYPHS[name], "#"), hue.IVORY if i % 2 else hue.SON)
            + path(pixel_path(GLYPHS[name], "+"), hue.GOLD),
            f"translate({122 + i * 82} 232)scale(6.4)",
        )
        for i, name in enumerate(motifs)
    )
    outline = f"M110 180H370L388 {BASE - 16}Q388 {BASE} 370 {BASE}H110Q92 {BASE} 92 {BASE - 16}z"
    strap = "M150 190Q150 60 240 60Q330 60 330 190"
    return Parts(
        pack=stroke(strap, hue.BAZAN2, 13)
        + stroke(strap, hue.GOLD, 3, ' stroke-dasharray="10 10"')
        + shadow(120, 260)
        + body(outline, b.dressed(hue.CHAM, "pouch"), 310, 480, 0.2)
        + rect(108, 192, 264, 8, hue.SON)
        + rect(106, 206, 268, 4, hue.GOLD)
        + signs
        + rect(97, 322, 286, 8, hue.SON)
        + rect(96, 336, 288, 4, hue.GOLD)
        + zigzag(106, 352, 17, 4, hue.IVORY)
        + "".join(stroke(f"M{x} 384v14", hue.GOLD2, 5) for x in (112, 150, 188, 226, 264, 302, 340))
    )


@drawing("brocade-scarf", "handicraft", field="gach")
def brocade_scarf(b: pack.Brush) -> Parts:
    """Folded brocade scarves."""
    cloth = (
        rect(0, 0, 250, 150, hue.LA)
        + _woven(b.cloth[2], 10, 250, hue.LA, hue.GOLD, hue.IVORY, 4)
        + rect(0, 70, 250, 6, hue.GOLD)
        + _woven(b.cloth[3], 84, 250, hue.BAZAN, hue.IVORY, hue.GOLD, 4)
        + rect(180, 0, 70, 150, "#000", 0, ' opacity=".16"')
    )
    return Parts(
        pack=shadow(110, 280)
        + group(clipped("M0 0h250v150h-250z", cloth), "translate(115 110)")
        + rect(105, 258, 270, 46, b.dressed(hue.CHAM, "pouch"), 8)
        + zigzag(120, 270, 15, 4, hue.SON)
        + rect(98, 302, 284, 48, hue.BAZAN2, 8)
        + zigzag(112, 316, 16, 4, hue.GOLD)
        + rect(92, 348, 296, 50, hue.LA, 8)
        + zigzag(108, 363, 17, 4, hue.IVORY)
        + rect(300, 258, 88, 140, "#000", 0, ' opacity=".14"')
    )
