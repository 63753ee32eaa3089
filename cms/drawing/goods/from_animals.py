"""From the sea, the sty and the yard."""

from __future__ import annotations

from cms.drawing import emblems as e
from cms.drawing import packs as pack
from cms.drawing import palette as hue
from cms.drawing.creatures import bull, egg, fish, hen, nest, pork_roll
from cms.drawing.parts import Parts, drawing
from cms.drawing.places import boat, sea
from cms.drawing.plants import chilli, grass, sea_grape, sprig
from cms.drawing.shapes import circle, ellipse, group, leaf, path, shadow, stroke, sun


@drawing("birds-nest-jar", "food", field="bien", subject="nest")
def birds_nest_jar(b: pack.Brush) -> Parts:
    """Jar of bird's nest."""
    return Parts(
        behind=path("M0 90L90 60L130 130L60 260L0 280z", "#8f9bab")
        + path("M480 70L400 60L360 150L430 260L480 270z", "#7d8a9c")
        + "".join(
            stroke(f"M{x - 34} {y - 14}Q{x - 12} {y - 12} {x} {y}Q{x + 12} {y - 12} {x + 34} {y - 14}", hue.CHAM, 6)
            for x, y, q in [(110, 80, 1), (366, 90, -1), (250, 60, 1)]
        ),
        pack=pack.jar(b, e.NEST, fill="#f3e6c8", cap=hue.GOLD2, w=176, glass="#fff"),
        front=nest(400, 360, 0.62) + nest(90, 366, 0.5),
    )


@drawing("fish-sauce-bottle", "food", field="bien", hills=False, subject="fish")
def fish_sauce_bottle(b: pack.Brush) -> Parts:
    """Bottle of fish sauce by the sea."""
    return Parts(
        behind=sea() + boat(110, 236, 0.9) + sun(392, 110, 46, hue.GOLD, "#f8dc9b"),
        pack=pack.bottle(b, e.FISH, fill="#8a3a12", cap=hue.SON, w=140),
        front=fish(390, 352, 0.86, -14) + fish(398, 384, 0.7, 6) + fish(92, 378, 0.74, 184),
    )


@drawing("fish-paste-jar", "food", field="bien", hills=False, subject="fish")
def fish_paste_jar(b: pack.Brush) -> Parts:
    """Jar of fish paste."""
    return Parts(
        behind=sea() + boat(380, 232, 0.86) + sun(96, 100, 42, hue.GOLD, "#f8dc9b"),
        pack=pack.jar(b, e.FISH, fill="#a8623a", cap=hue.BAZAN, w=182),
        front=chilli(392, 346, 0.72, 26) + chilli(366, 366, 0.56, 60) + fish(94, 376, 0.74, 186),
    )


@drawing("dried-fish-pouch", "food", field="soi", hills=False, subject="fish")
def dried_fish_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried fish."""
    return Parts(
        behind=sea()
        + "".join(
            fish(x, y, k, a)
            for x, y, k, a in [(96, 120, 1, 80), (140, 150, 0.9, 96), (386, 130, 1, 84), (430, 160, 0.9, 98)]
        )
        + stroke("M40 60H190M340 60H470", hue.WOOD2, 8),
        pack=pack.pouch(b, e.FISH, "#17527a"),
    )


@drawing("fish-cake-tray", "food", field="gach", hills=False, subject="fish")
def fish_cake_tray(b: pack.Brush) -> Parts:
    """Fish cakes on a tray."""
    return Parts(
        behind=sea(90) + fish(128, 190, 1.4, -12) + fish(350, 150, 1.3, 8) + sprig(400, 300, -80, 3, 60),
        pack="".join(
            ellipse(x, y, 46, 24, "#d99338") + ellipse(x - 6, y - 6, 32, 14, "#eeb75a")
            for x, y in [(130, 300), (200, 292), (276, 296), (346, 302)]
        )
        + pack.tray(70, 318, 340, 80)
        + pack.label(b, 188, 322, 104, 70, e.FISH),
    )


@drawing("squid-cake-tray", "food", field="bien", hills=False, subject="fish")
def squid_cake_tray(b: pack.Brush) -> Parts:
    """Squid cakes on a tray."""
    return Parts(
        behind=sea(90)
        + "".join(
            group(
                path("M0 -92Q44 -50 36 20H-36Q-44 -50 0 -92z", "#e6c6cf")
                + path("M0 -92Q44 -50 36 20H8Q20 -40 0 -92z", "#cfa3b0")
                + "".join(stroke(f"M{q} 22Q{q * 1.5} 50 {q * 1.1} 78", "#cfa3b0", 8) for q in [-28, -14, 0, 14, 28])
                + circle(-14, 4, 5, hue.CHAM)
                + circle(14, 4, 5, hue.CHAM),
                f"translate({x} {y})rotate({a})scale({k})",
            )
            for x, y, a, k in [(120, 190, -40, 1.1), (360, 190, 40, 1.1)]
        ),
        pack="".join(
            ellipse(x, y, 52, 26, "#e0b27a") + ellipse(x - 6, y - 6, 36, 14, "#f0cf9c")
            for x, y in [(150, 300), (240, 292), (330, 300)]
        )
        + pack.tray(70, 318, 340, 80)
        + pack.label(b, 188, 322, 104, 70, e.FISH),
    )


@drawing("sea-grapes-tub", "food", field="bien", hills=False, subject="sea_grapes")
def sea_grapes_tub(b: pack.Brush) -> Parts:
    """Tub of sea grapes."""
    return Parts(
        behind=sea()
        + sea_grape(90, 380, 1.5, -10)
        + sea_grape(124, 390, 1.2, 10)
        + sea_grape(380, 384, 1.4, -6)
        + sea_grape(414, 388, 1.2, 14),
        pack=pack.tin(b, e.SEA_GRAPES, colour="#2f7a43", lid="#cfe8d0", w=176),
    )


@drawing("eggs-tray", "food", field="lua", subject="egg")
def eggs_tray(b: pack.Brush) -> Parts:
    """Tray of eggs."""
    return Parts(
        behind=hen(116, 236, 1.2) + grass(424, 330, 1.1),
        pack="".join(egg(x, y, 1.1) for x, y in [(126, 306), (182, 300), (240, 304), (298, 300), (354, 306)])
        + pack.tray(80, 318, 320, 80)
        + pack.label(b, 188, 322, 104, 70, e.EGG),
    )


@drawing("chicken", "food", field="soi", subject="hen")
def chicken(b: pack.Brush) -> Parts:
    """Chickens."""
    return Parts(
        behind=grass(60, 396, 1) + grass(430, 396, 1) + hen(126, 230, 1.3) + hen(380, 250, 1.05, -1),
        pack=shadow(170, 180)
        + pack.box(b, e.HEN, colour=hue.GOLD2, side="#b8741a", x=170, w=132, y=232, dx=40, dy=20),
    )


@drawing("meat-dried-pouch", "food", field="gach", texture="rows", subject="bull")
def meat_dried_pouch(b: pack.Brush) -> Parts:
    """Pouch of dried beef."""
    return Parts(
        behind=bull(112, 250, 1.05)
        + stroke("M330 56H476", hue.WOOD2, 8)
        + "".join(
            path(f"M{x - 12} 60q26 30 4 70q20 26 0 60q-12 0 -14 -60q-14 -40 10 -70z", "#7a1f12" if i else "#9c2f1b")
            for x, i in [(350, 0), (384, 1), (418, 0), (450, 1)]
        ),
        pack=pack.pouch(b, e.BULL, hue.BAZAN),
        front=chilli(386, 376, 0.55, 70),
    )


@drawing("pork-roll", "food", field="lua", subject="pork_roll")
def pork_roll_tray(b: pack.Brush) -> Parts:
    """Rolls in banana leaf."""
    return Parts(
        behind=leaf(30, 100, 200, 70, 10, hue.LA, hue.LA2) + leaf(450, 110, 200, 70, 172, hue.LA2, hue.LA),
        pack=pork_roll(160, 262, 0.9, -6)
        + pork_roll(326, 266, 0.9, 6)
        + pork_roll(240, 214, 0.9, -3)
        + pack.tray(60, 300, 360, 98)
        + pack.label(b, 186, 306, 108, 84, e.LEAF),
    )
