"""The raw material by itself, drawn in a box of about ±100, for pictures without a pack.

Each stands in one of three ways: "lie" on the ground, "stand" on its root at 0, 0, or "hang" from 0, 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cms.drawing import emblems as e
from cms.drawing import palette as hue
from cms.drawing.creatures import antler, bee, bull, fish, hen, nest, pork_roll
from cms.drawing.fruits import (
    banana,
    cashew,
    honeycomb,
    mango,
    mulberry,
    muskmelon,
    passion,
    pineapple,
    pod,
    soursop,
    tomato,
    wedge,
)
from cms.drawing.plants import (
    artichoke,
    chilli,
    coffee_branch,
    cordyceps,
    flower,
    garlic,
    lingzhi,
    mushroom,
    pepper_vine,
    sea_grape,
    shallot,
    sprig,
    turmeric,
    yam,
)
from cms.drawing.shapes import circle, group, leaf, path, stroke


@dataclass(frozen=True)
class Subject:
    """``svg`` of one piece, and how it is placed; ``leafy`` ones need no bough above them."""

    svg: str
    way: str = "lie"
    leafy: bool = False


def _grown(emblem: str, size: float = 3.6) -> str:
    return group(emblem, f"scale({size})")


def _ear() -> str:
    """An ear of rice bent by its weight, 210 high."""
    grains = ""
    for i in range(9):
        x, y = 6 + i * 9, -126 - i * 9 + i * i * 1.9
        for side in (-16, 10):
            grains += leaf(x, y, 27, 9, 24 + i * 8 + side * 2, hue.GOLD2, "#ffe3a0")
    blade = leaf(0, 0, 150, 11, -104, hue.LA2, hue.LA3) + leaf(0, 0, 120, 10, -64, hue.LA, hue.LA2)
    return stroke("M0 0Q-6 -90 10 -130Q34 -196 88 -120", hue.GOLD2, 5) + blade + grains


def _vines() -> str:
    """Pepper hanging between its leaves."""
    leaves = leaf(0, -10, 96, 46, 152, hue.LA, hue.LA2) + leaf(0, -10, 96, 46, 28, hue.LA2, hue.LA)
    return leaves + pepper_vine(-34, 6, 9, 1.05) + pepper_vine(30, 10, 8, 1.05) + pepper_vine(0, 0, 11, 1.2)


def _comb() -> str:
    """A piece of comb with a bee on it."""
    cells = [(0, 0), (66, 0), (-66, 0), (33, 57), (-33, 57), (33, -57), (-33, -57)]
    colours = ("#fbd98a", hue.GOLD, hue.GOLD2)
    return honeycomb([(x, y, colours[i % 3]) for i, (x, y) in enumerate(cells)], 39) + bee(14, -8, 1.3, -14)


def _tea() -> str:
    """A shoot of tea: a bud and leaves."""
    leaves = "".join(
        leaf(0, -y, 104 - y * 0.24, 36, side, hue.LA if side > -90 else hue.LA2, hue.LA3 if side > -90 else hue.LA)
        for y in (20, 74, 124)
        for side in (-138, -42)
    )
    return stroke("M0 0V-170", hue.LA2, 7) + leaves + leaf(0, -150, 66, 15, -90, hue.LA3, "#8fc487")


def _loaf() -> str:
    """A stack of small cakes."""
    return "".join(group(e.CAKE, f"translate({x} {y})scale(2.6)") for x, y in ((-52, 40), (52, 40), (0, -28)))


def _root() -> str:
    """A root as it is dug, with its leaves."""
    return group(e.ROOT, "translate(0 6)scale(3.4)")


def _nuts() -> str:
    """Macadamia in the husk and cracked."""
    husk = circle(-58, -34, 44, hue.LA2) + path("M-58 -78a44 44 0 0 1 0 88a76 76 0 0 0 0 -88z", hue.LA)
    return husk + group(e.NUT, "translate(46 -18)scale(2.4)") + group(e.NUT, "translate(-10 46)scale(2)")


def _spray() -> str:
    """A twig with white flowers."""
    return (
        sprig(0, 0, -90, 5, 78) + flower(-26, -120, 1.2, "#fff", hue.GOLD2) + flower(26, -70, 1.2, "#fff", hue.GOLD2)
    )


def _avocado() -> str:
    """An avocado on its stalk."""
    skin = "M0 20C40 26 50 80 66 120C86 174 50 220 0 222C-50 220 -86 174 -66 120C-50 80 -40 26 0 20z"
    shade = "M0 20C40 26 50 80 66 120C86 174 50 220 0 222C36 190 30 70 0 20z"
    gleam = path("M-34 110Q-60 160 -30 190Q-52 150 -34 110z", hue.LA3)
    return path(skin, hue.LA2) + path(shade, hue.LA) + gleam + stroke("M0 24V-4", hue.WOOD2, 9)


def _vegetables() -> str:
    """A head of greens with a tomato before it."""
    greens = "".join(
        leaf(0, 60, 150, 64, a - 90, hue.LA3 if i % 2 else hue.LA2, "#7fbf7a" if i % 2 else hue.LA3)
        for i, a in enumerate((-56, -28, 0, 28, 56))
    )
    return greens + tomato(44, 52, 34)


#: By the name a drawing calls it (``Drawing.subject``).
SUBJECTS: Final = {
    "antler": Subject(antler(24, 0, 1.1), "stand"),
    "artichoke": Subject(artichoke(0, -104, 1), "stand"),
    "avocado": Subject(group(_avocado(), "scale(.8)"), "hang"),
    "banana": Subject(banana(0, 10, 1), "hang"),
    "bean": Subject(coffee_branch(0, -20, 90, 4), "hang", leafy=True),
    "black_garlic": Subject(garlic(0, 0, 1.7, 0, "#3a2b2b", "#241a1a", "#6a5555")),
    "bowl": Subject(_grown(e.BOWL)),
    "bull": Subject(bull(0, -44, 0.86), "stand"),
    "cake": Subject(_loaf()),
    "cashew": Subject(cashew(0, 96, 1.2), "hang"),
    "chilli": Subject(chilli(0, 0, 2, 8)),
    "cinnamon": Subject(_grown(e.CINNAMON, 4)),
    "citrus": Subject(_grown(e.CITRUS, 3.2)),
    "cocoa": Subject(pod(0, 100, 6, 1.05), "hang"),
    "coconut": Subject(_grown(e.COCONUT, 3.4)),
    "cordyceps": Subject(cordyceps(0, 0, 1.5, 7), "stand"),
    "cup": Subject(coffee_branch(0, -20, 90, 4), "hang", leafy=True),
    "drop": Subject(_spray(), "stand"),
    "durian": Subject(_grown(e.DURIAN, 3.6)),
    "egg": Subject(_grown(e.EGG, 2.9)),
    "fish": Subject(fish(0, 0, 1.7, 4)),
    "flower": Subject(stroke("M0 0V-120", hue.LA2, 7) + leaf(0, -30, 70, 24, -30) + flower(0, -140, 2.8), "stand"),
    "garlic": Subject(garlic(0, 0, 1.7)),
    "hen": Subject(hen(0, -52, 0.86), "stand"),
    "honeycomb": Subject(_comb()),
    "leaf": Subject(sprig(0, 0, -90, 5, 92), "stand"),
    "lingzhi": Subject(lingzhi(0, -92, 1.1), "stand"),
    "mango": Subject(mango(0, 84, 1.15), "hang"),
    "muskmelon": Subject(muskmelon(0, 0, 84)),
    "mulberry": Subject(mulberry(0, 86, 2), "hang"),
    "mushroom": Subject(mushroom(0, -80, 1.2), "stand"),
    "nest": Subject(nest(0, 0, 1.2)),
    "nut": Subject(_nuts()),
    "pale_garlic": Subject(garlic(0, 0, 1.7)),
    "passion": Subject(passion(0, 0, 84)),
    "pepper": Subject(_vines(), "hang", leafy=True),
    "pineapple": Subject(pineapple(0, -70, 1.15), "stand"),
    "pork_roll": Subject(pork_roll(0, 0, 1.05, -6)),
    "rice": Subject(group(_ear(), "scale(1.45)"), "stand"),
    "root": Subject(_root()),
    "salt": Subject(_grown(e.SALT, 3.2)),
    "sea_grapes": Subject(sea_grape(0, 0, 1.25, 0), "stand"),
    "shallot": Subject(shallot(0, 10, 1.6)),
    "soursop": Subject(soursop(0, 92, 1.15), "hang"),
    "tea": Subject(_tea(), "stand"),
    "tomato": Subject(_grown(e.TOMATO, 3.4)),
    "turmeric": Subject(turmeric(0, 0, 1.25)),
    "vegetables": Subject(_vegetables()),
    "watermelon": Subject(wedge(0, -30, 1.2)),
    "yam": Subject(yam(0, 0, 1.15, -8)),
}
