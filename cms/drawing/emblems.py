"""Emblems of raw materials, drawn in a box of ±25: what stands on a pack's label."""

from __future__ import annotations

from cms.drawing import palette as hue
from cms.drawing.creatures import antler, bull, egg, fish, hen, nest
from cms.drawing.fruits import (
    banana,
    cashew,
    coconut,
    mango,
    mulberry,
    passion,
    pineapple,
    slice,
    soursop,
    tomato,
    wedge,
)
from cms.drawing.plants import (
    artichoke,
    chilli,
    cordyceps,
    flower,
    garlic,
    lingzhi,
    mushroom,
    sea_grape,
    shallot,
    turmeric,
    yam,
)
from cms.drawing.shapes import circle, ellipse, group, leaf, path, rect, stroke

BEAN = group(
    ellipse(0, 0, 17, 24, hue.BAZAN)
    + path("M-2 -23C9 -10 -9 8 2 23", "none", f' stroke="{hue.IVORY}" stroke-width="3.4"'),
    "rotate(28)",
)
PEPPER = "".join(
    circle(x, y, 8, hue.CHAM2 if i % 3 else hue.BAZAN)
    for i, (x, y) in enumerate([(0, -16), (-11, -8), (11, -8), (0, 0), (-12, 8), (12, 8), (0, 17)])
)
COCOA = group(ellipse(0, 0, 14, 25, hue.BAZAN2) + path("M0 -25Q8 0 0 25Q-8 0 0 -25", hue.BAZAN), "rotate(20)")
HONEYCOMB = path("M0 -24L21 -12V12L0 24L-21 12V-12z", hue.GOLD) + path(
    "M0 -12L10.400 -6V6L0 12L-10.400 6V-6z", hue.GOLD2
)
LEAF = leaf(-20, 14, 48, 20, -35)
ROOT = (
    path("M-5 -24h10Q10 -6 3 8L0 26L-3 8Q-10 -6 -5 -24z", hue.GOLD2)
    + path(
        "M-4 -4Q-16 4 -20 18M5 -2Q15 6 18 20",
        "none",
        f' stroke="{hue.GOLD2}" stroke-width="4" stroke-linecap="round"',
    )
    + leaf(0, -22, 20, 9, -140)
    + leaf(0, -22, 20, 9, -40)
)
NUT = (
    circle(0, 0, 21, hue.WOOD)
    + circle(-2, -2, 13, hue.IVORY)
    + path("M-21 0A21 21 0 0 0 0 21", "none", f' stroke="{hue.WOOD2}" stroke-width="4"')
)
PALE_GARLIC = path(
    "M0 -26Q3 -14 14 -6Q26 6 16 20Q8 26 0 26Q-8 26 -16 20Q-26 6 -14 -6Q-3 -14 0 -26z", hue.IVORY2
) + path("M0 -20Q-8 4 0 26Q8 4 0 -20z", "#d3c3a3")
RICE = path("M0 26V-10", "none", f' stroke="{hue.GOLD2}" stroke-width="3"') + "".join(
    leaf(0, y + 8, 20, 8, -52, hue.GOLD2, hue.GOLD) + leaf(0, y + 8, 20, 8, -128, hue.GOLD, hue.GOLD2)
    for y in [-18, -6, 6]
)
DURIAN = (
    circle(0, 0, 20, "#8a9a3a")
    + "".join(group(path("M-4 -19L0 -25L4 -19z", "#6f7f2a"), f"rotate({i * 22.5})") for i in range(16))
    + ellipse(0, 2, 9, 13, hue.GOLD)
)
CINNAMON = "".join(
    rect(x - 5, -22 + i * 2, 10, 44, hue.WOOD if i % 2 else hue.WOOD2, 5) for i, x in enumerate([-12, 0, 12])
)
TEA = (
    leaf(-4, 20, 46, 17, -70)
    + leaf(0, 18, 34, 13, -20, hue.LA, hue.LA2)
    + leaf(-2, 18, 34, 13, -140, hue.LA2, hue.LA)
)
MUSHROOM = group(mushroom(0, 0, 1), "translate(0 -2)scale(.36)")
LINGZHI = group(lingzhi(0, -14, 1), "scale(.34)")
CORDYCEPS = group(cordyceps(0, 40, 1, 5), "scale(.42)translate(0 10)")
FISH = fish(0, 0, 0.42, 0)
CHILLI = chilli(0, -2, 0.42, 10)
BANANA = group(banana(0, -60, 1), "scale(.34)")
CITRUS = slice(0, 0, 23, "#e98a1d", "#f0b63a")
PASSION = passion(0, 0, 24)
MANGO = mango(0, 0, 0.34, 10)
WATERMELON = wedge(0, -12, 0.3)
TOMATO = tomato(0, 2, 20)
YAM = yam(0, 0, 0.28, -18)
MULBERRY = mulberry(0, 2, 0.66)
SHALLOT = shallot(0, 12, 0.42)
GARLIC = garlic(0, 2, 0.46)
BLACK_GARLIC = garlic(0, 2, 0.46, 0, "#3a2b2b", "#241a1a", "#6a5555")
TURMERIC = turmeric(0, 0, 0.32)
CASHEW = group(cashew(0, 6, 1), "scale(.29)")
SOURSOP = soursop(0, 0, 0.3, 10)
ARTICHOKE = group(artichoke(0, 0, 1), "scale(.34)translate(0 -18)")
FLOWER = flower(0, 0, 0.78)
HEN = hen(0, 6, 0.26)
EGG = egg(0, 0, 0.74, "#d9a878")
SEA_GRAPES = group(sea_grape(0, 66, 1, 0), "scale(.32)translate(0 4)")
ANTLER = group(antler(20, 70, 1), "scale(.3)")
NEST = nest(0, -6, 0.27)
BULL = bull(0, 0, 0.25)
COCONUT = coconut(0, 0, 23)
DROP = path("M0 -26Q18 0 18 10A18 16 0 0 1 -18 10Q-18 0 0 -26z", hue.GOLD2) + path(
    "M0 -26Q18 0 18 10A18 16 0 0 1 0 26z", "#b8741a"
)
SALT = (
    path("M-22 -12L0 -24L22 -12V12L0 24L-22 12z", "#cfe0e8")
    + path("M0 0L22 -12V12L0 24z", "#9dbccb")
    + path("M0 0L-22 -12V12L0 24z", "#e9f2f6")
)
CUP = (
    path("M-20 -14H16V4Q14 20 -2 20Q-18 20 -20 4z", hue.BAZAN)
    + stroke("M16 -8q12 0 10 10q-2 8 -12 6", hue.BAZAN, 4)
    + stroke("M-10 -20q-4 -6 0 -10M2 -20q-4 -6 0 -10", hue.BAZAN2, 3)
)
PINEAPPLE = group(pineapple(0, 14, 1), "scale(.28)")
LOZENGE = path("M-24 0L0 -14L24 0L0 14z", hue.BAZAN2) + path("M-12 0L0 -7L12 0L0 7z", hue.GOLD)
CAKE = rect(-20, -12, 40, 26, hue.GOLD2, 5) + rect(-20, -12, 40, 9, "#e9c98a", 4)
BOWL = path("M-24 -4H24Q20 20 0 20Q-20 20 -24 -4z", hue.BAZAN2) + ellipse(0, -5, 23, 7, hue.GOLD)
