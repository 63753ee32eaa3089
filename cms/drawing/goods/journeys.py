"""Places to visit."""

from __future__ import annotations

from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.parts import Parts, drawing
from cms.drawing.places import boat, longhouse, sea, wave
from cms.drawing.shapes import circle, group, leaf, path, rect, stroke, sun, zigzag


@drawing("village-tour", "tourism", field="soi", hills=False)
def village_tour(_b: pack.Brush) -> Parts:
    """Village with longhouses."""
    return Parts(
        behind=sun(380, 96, 56, hue.GOLD, "#f8dc9b"),
        pack=path("M0 240Q110 150 230 220T480 180V400H0z", hue.LA3)
        + path("M0 290Q140 230 260 280T480 250V400H0z", hue.LA2)
        + longhouse(170, 290, 0.95)
        + longhouse(380, 260, 0.5)
        + path("M200 400Q230 340 190 328H216Q262 350 300 400z", "#e0b27a")
        + "".join(
            rect(x - 5, y, 10, 60, hue.WOOD2) + circle(x, y - 14, 34, hue.LA) + circle(x - 8, y - 22, 22, hue.LA2)
            for x, y in [(52, 330), (440, 340)]
        )
        + stroke("M330 398V250", hue.WOOD2, 7)
        + path("M330 254q40 -18 70 0q-30 12 -70 14z", hue.SON)
        + zigzag(326, 300, 1, 6, hue.GOLD),
    )


@drawing("heritage-tour", "tourism", hills=False)
def heritage_tour(_b: pack.Brush) -> Parts:
    """Old citadel gate."""
    return Parts(
        behind=sun(100, 90, 50, hue.GOLD, "#f8dc9b"),
        pack=path("M0 250Q120 190 240 230T480 210V400H0z", hue.LA3)
        + rect(0, 300, 480, 100, "#b9a27a")
        + "".join(
            "".join(
                rect(i * 48 - r % 2 * 24, 300 + r * 25, 45, 22, "#a8906a" if (i + r) % 3 else "#c4ae86")
                for i in range(11)
            )
            for r in range(4)
        )
        + rect(150, 190, 180, 210, "#a8906a")
        + rect(276, 190, 54, 210, "#000", 0, ' opacity=".12"')
        + path("M204 400V300Q204 262 240 262Q276 262 276 300V400z", hue.CHAM)
        + rect(140, 178, 200, 18, "#8a744f")
        + path("M150 180L128 150H352L330 180z", hue.BAZAN2)
        + path("M128 150L116 138L160 142L320 142L364 138L352 150z", hue.BAZAN)
        + path("M180 142L166 108H314L300 142z", hue.BAZAN2)
        + path("M166 108L156 98L190 102H290L324 98L314 108z", hue.BAZAN)
        + "".join(
            rect(x - 6, y, 12, 50, hue.WOOD2) + circle(x, y - 14, 40, hue.LA) + circle(x - 10, y - 22, 26, hue.LA2)
            for x, y in [(50, 290), (430, 286)]
        ),
    )


@drawing("waterfall-tour", "tourism", field="bien", hills=False)
def waterfall_tour(_b: pack.Brush) -> Parts:
    """Waterfall."""
    return Parts(
        behind=sun(240, 46, 36, hue.GOLD, "#f8dc9b"),
        pack=path("M0 60L150 90L170 398H0z", "#5f8f5a")
        + path("M480 50L320 90L306 398H480z", "#4f7f52")
        + path("M150 90L320 90L306 320H170z", "#bcd9e6")
        + "".join(
            stroke(f"M{x} 100V310", "#fff", 8, ' stroke-opacity=".75" stroke-dasharray="60 14"')
            for x in [180, 206, 232, 258, 284]
        )
        + path("M0 320Q240 290 480 320V400H0z", "#4d89a6")
        + "".join(wave(y, "#bcd9e6", 0.5) for y in [338, 360, 382])
        + "".join(
            circle(x, y, r, hue.LA) + circle(x - r * 0.25, y - r * 0.25, r * 0.66, hue.LA2)
            for x, y, r in [
                (60, 150, 46),
                (110, 210, 40),
                (40, 250, 44),
                (410, 150, 50),
                (370, 220, 40),
                (440, 250, 46),
            ]
        ),
    )


@drawing("sea-tour", "tourism", hills=False)
def sea_tour(_b: pack.Brush) -> Parts:
    """Boats on the sea."""
    return Parts(
        behind=sun(360, 100, 54, hue.GOLD, "#f8dc9b"),
        pack=path("M0 250Q60 150 150 200Q200 160 250 250z", "#5f8f5a")
        + path("M90 250Q150 180 250 250z", hue.LA2)
        + sea()
        + boat(330, 300, 1.3)
        + boat(130, 280, 0.7)
        + path("M0 398V360Q120 330 240 372T480 362V398z", "#f0e3c8"),
    )


@drawing("tour-generic", "tourism", field="lua", hills=False)
def tour_generic(_b: pack.Brush) -> Parts:
    """Longhouse under mountains."""
    return Parts(
        behind=sun(240, 110, 66, hue.GOLD, "#f8dc9b"),
        pack=path("M0 220L110 130L200 210L310 110L480 230V400H0z", "#5f9c66")
        + path("M0 290Q140 230 260 280T480 260V400H0z", hue.LA2)
        + longhouse(240, 300, 0.9)
        + path("M210 400Q240 350 236 330H254Q270 356 290 400z", "#e0b27a"),
    )


@drawing("lake-tour", "tourism", field="chieu", hills=False)
def lake_tour(_b: pack.Brush) -> Parts:
    """A lake with a dugout and a longhouse."""
    ripples = "".join(
        path(
            f"M{20 + i * 26} {y}h{90 - i * 6}M{230 - i * 20} {y + 8}h120M{400 - i * 14} {y - 2}h60",
            "none",
            ' stroke="#bcd9e6" stroke-opacity=".55" stroke-width="4" stroke-linecap="round"',
        )
        for i, y in enumerate((262, 282, 306, 334, 366))
    )
    dugout = group(
        path("M-120 0Q0 34 120 0Q100 34 70 34H-70Q-100 34 -120 0z", hue.WOOD2)
        + path("M-120 0Q0 22 120 0Q0 34 -120 0z", hue.WOOD)
        + path("M-14 4Q-20 -40 0 -46Q20 -40 14 4z", hue.CHAM)
        + path("M-16 -14h32v8h-32z", hue.SON)
        + circle(0, -58, 13, "#b9774c")
        + path("M-32 -62Q0 -98 32 -62z", hue.GOLD2)
        + stroke("M16 -26L92 34", hue.WOOD, 6),
        "translate(308 342)",
    )
    return Parts(
        behind=sun(350, 108, 62, hue.GOLD, "#f8dc9b"),
        pack=path("M0 190Q60 120 130 170T270 150T400 168T480 130V260H0z", "#86b6cc")
        + path("M0 220Q90 170 180 214T360 200T480 210V270H0z", "#3f7f6b")
        + rect(0, 248, 480, 160, "#4d89a6")
        + ripples
        + path("M318 248h64v30h-64z", hue.GOLD, ' opacity=".35"')
        + longhouse(150, 232, 0.82)
        + dugout
        + leaf(0, 398, 130, 26, -60, hue.LA, hue.LA2)
        + leaf(30, 400, 110, 22, -96, hue.LA2, hue.LA),
    )
