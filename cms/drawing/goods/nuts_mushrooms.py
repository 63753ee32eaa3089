"""Cocoa, nuts and mushrooms."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.fruits import cashew, pod
from cms.drawing.parts import Parts, drawing
from cms.drawing.plants import cordyceps, mushroom, nutlet
from cms.drawing.shapes import BASE, body, circle, group, leaf, path, rect, shadow


@drawing("cocoa-bar", "food", field="gach", subject="cocoa")
def cocoa_bar(b: pack.Brush) -> Parts:
    """Chocolate bar and cocoa pods."""
    return Parts(
        behind=leaf(96, 40, 170, 56, 70, hue.LA, hue.LA2)
        + leaf(388, 30, 180, 58, 112, hue.LA2, hue.LA)
        + pod(112, 190, 14, 1.05)
        + pod(386, 210, -16, 1.1, hue.GOLD, hue.GOLD2),
        pack=group(
            body("M-78 -236H78V0H-78z", "#3b1a12", 26, 480)
            + rect(-78, -236, 156, 44, hue.GOLD2)
            + path(
                ("M-78 -196h156M-78 -192l12 8 12 -8 12 8 12 -8 12 8 12 -8 12 8 12 -8 12 8 12 -8 12 8 12 -8 12 8"),
                "none",
                ' stroke="#3b1a12" stroke-width="3"',
            )
            + pack.label(b, -60, -172, 120, 152, e.COCOA),
            f"translate(240 {BASE})",
        )
        + group(
            "".join(
                rect(x, y, 32, 22, "#4a2217", 2) + rect(x + 6, y + 5, 20, 12, "#5d2d1e", 2)
                for x, y in [(0, 0), (34, 0), (0, -24), (34, -24)]
            ),
            f"translate(340 {BASE - 22})",
        ),
    )


@drawing("macadamia-tin", "food", field="gach", subject="nut")
def macadamia_tin(b: pack.Brush) -> Parts:
    """Tin of macadamia nuts."""
    return Parts(
        behind="".join(
            leaf(x, y, 120, 30, a, hue.LA, hue.LA2)
            for x, y, a in [
                (70, 90, 30),
                (110, 60, 60),
                (60, 150, 0),
                (420, 80, 150),
                (384, 50, 120),
                (430, 150, 180),
            ]
        )
        + "".join(
            circle(x, y, 26, hue.LA2) + path(f"M{x} {y - 26}a26 26 0 0 1 0 52a44 44 0 0 0 0 -52z", hue.LA)
            for x, y in [(120, 170), (96, 214), (376, 176), (400, 222)]
        ),
        pack=pack.tin(b, e.NUT, colour=hue.BAZAN, lid=hue.GOLD2),
        front="".join(
            circle(x, y, r, hue.WOOD) + circle(x - 2, y - 2, r * 0.55, hue.IVORY)
            for x, y, r in [(366, 380, 18), (402, 384, 14), (108, 382, 16)]
        ),
    )


@drawing("cocoa-powder-tin", "food", field="gach", subject="cocoa")
def cocoa_powder_tin(b: pack.Brush) -> Parts:
    """Tin of cocoa powder."""
    return Parts(
        behind=leaf(70, 40, 150, 50, 60, hue.LA, hue.LA2)
        + leaf(410, 40, 150, 50, 120, hue.LA2, hue.LA)
        + pod(100, 210, 18, 1)
        + pod(392, 240, -20, 0.92, hue.GOLD, hue.GOLD2),
        pack=pack.tin(b, e.COCOA, colour="#5d2d1e", lid=hue.GOLD2),
    )


@drawing("chocolate-box", "food", field="soi", subject="cocoa")
def chocolate_box(b: pack.Brush) -> Parts:
    """Box of chocolates."""
    return Parts(
        behind=leaf(70, 60, 150, 50, 40, hue.LA, hue.LA2)
        + pod(118, 190, 20, 0.95)
        + leaf(430, 60, 150, 50, 140, hue.LA2, hue.LA)
        + pod(384, 190, -20, 0.9, hue.GOLD2, "#b8741a"),
        pack=shadow(110, 290)
        + rect(92, 286, 296, 112, "#3b1a12")
        + path("M92 286L128 250H352L388 286z", "#5d2d1e")
        + path("M112 280L138 256H342L368 280z", hue.GOLD)
        + "".join(
            rect(x, y - 8, 26, 16, "#4a2217", 4) + rect(x + 5, y - 6, 14, 5, "#7a4426", 2)
            for x, y in [(150, 268), (190, 268), (230, 268), (270, 268), (310, 268)]
        )
        + pack.label(b, 182, 298, 116, 90, e.COCOA),
    )


@drawing("macadamia-pouch", "food", field="lua", subject="nut")
def macadamia_pouch(b: pack.Brush) -> Parts:
    """Pouch of macadamia nuts."""
    return Parts(
        behind="".join(
            leaf(x, y, 120, 30, a, hue.LA2, hue.LA)
            for x, y, a in [
                (60, 90, 30),
                (100, 60, 60),
                (50, 150, 0),
                (420, 80, 150),
                (384, 50, 120),
                (430, 150, 180),
            ]
        )
        + "".join(
            circle(x, y, 26, hue.LA2) + path(f"M{x} {y - 26}a26 26 0 0 1 0 52a44 44 0 0 0 0 -52z", hue.LA)
            for x, y in [(110, 170), (86, 214), (384, 176), (406, 222)]
        ),
        pack=pack.pouch(b, e.NUT, "#8a5a33"),
        front="".join(
            circle(x, y, r, hue.WOOD2) + circle(x - 2, y - 2, r * 0.55, hue.IVORY)
            for x, y, r in [(372, 380, 17), (404, 385, 13), (110, 383, 15)]
        ),
    )


@drawing("cordyceps-jar", "food", field="lua", subject="cordyceps")
def cordyceps_jar(b: pack.Brush) -> Parts:
    """Jar of cordyceps."""
    return Parts(
        behind=cordyceps(98, 390, 1.5, 9) + cordyceps(398, 390, 1.4, 9),
        pack=pack.jar(b, e.CORDYCEPS, fill="#f0932b", cap=hue.CHAM, w=178, glass="#fffdf6"),
    )


@drawing("mushroom-crate", "food", field="soi", subject="mushroom")
def mushroom_crate(b: pack.Brush) -> Parts:
    """Crate of fresh mushrooms."""
    return Parts(
        pack=mushroom(150, 196, 1.15)
        + mushroom(322, 190, 1.2, "#c98a5c", "#a8703f")
        + mushroom(236, 176, 1.3, "#8a5a33", "#6a4223")
        + pack.crate(b, e.MUSHROOM)
    )


@drawing("mushroom-pouch", "food", field="gach", subject="mushroom")
def mushroom_pouch(b: pack.Brush) -> Parts:
    """Pouch of mushrooms."""
    return Parts(
        behind=mushroom(92, 250, 1.1)
        + mushroom(392, 240, 1.2, "#8a5a33", "#6a4223")
        + mushroom(424, 330, 0.7)
        + mushroom(62, 340, 0.7, "#8a5a33", "#6a4223"),
        pack=pack.pouch(b, e.MUSHROOM, hue.LA),
    )


@drawing("cashew-jar", "food", field="gach", subject="cashew")
def cashew_jar(b: pack.Brush) -> Parts:
    """Jar of cashew nuts."""
    return Parts(
        behind=leaf(60, 60, 140, 50, 40, hue.LA, hue.LA2)
        + leaf(424, 60, 140, 50, 140, hue.LA2, hue.LA)
        + cashew(98, 210, 1, 10)
        + cashew(390, 216, 0.95, -10),
        pack=pack.jar(b, e.CASHEW, fill="#e8cf9c", cap=hue.BAZAN2, w=182),
        front=nutlet(372, 382, 0.9, 10) + nutlet(408, 386, 0.8, 60) + nutlet(106, 384, 0.85, -20),
    )


@drawing("nuts-box", "food", field="soi", subject="nut")
def nuts_box(b: pack.Brush) -> Parts:
    """Box of nuts."""
    return Parts(
        behind="".join(
            leaf(x, y, 120, 30, a, hue.LA, hue.LA2)
            for x, y, a in [(60, 90, 30), (100, 60, 60), (420, 80, 150), (384, 50, 120)]
        )
        + "".join(
            circle(x, y, 26, hue.LA2) + path(f"M{x} {y - 26}a26 26 0 0 1 0 52a44 44 0 0 0 0 -52z", hue.LA)
            for x, y in [(110, 190), (86, 240), (384, 196)]
        )
        + cashew(410, 240, 0.7, -10),
        pack=pack.box(b, e.NUT, colour="#c98b4e", side="#a26a35", x=140, w=156),
        front="".join(
            circle(x, y, r, hue.WOOD2) + circle(x - 2, y - 2, r * 0.55, hue.IVORY)
            for x, y, r in [(398, 386, 13), (100, 385, 15)]
        ),
    )
