"""The library of drawings: which there are, and which of them stands for goods of a given name."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Final

from catalogue.areas.rules import fold
from cms.drawing.goods import (  # noqa: F401 - importing them fills the library
    crafts,
    drinks,
    from_animals,
    fruit_packs,
    grains,
    herbs,
    journeys,
    living,
    nuts_mushrooms,
    spices,
)
from cms.drawing.parts import DRAWINGS, Drawing

_WORDS = Path(__file__).with_name("words.json")
#: Fresh goods (criteria sets 1 and 2) have a crate of their own where no name fits.
_FRESH: Final = frozenset({1, 2})
_GENERIC: Final = {
    "food": "food-generic",
    "beverage": "drink-generic",
    "herbal": "herb-generic",
    "handicraft": "craft-generic",
    "ornamental": "plant-generic",
    "tourism": "tour-generic",
}


@cache
def _words() -> tuple[tuple[str, str], ...]:
    """(folded words, key) of every drawing that goes by a name."""
    return tuple((f" {word} ", entry["key"]) for entry in json.loads(_WORDS.read_text()) for word in entry["words"])


@cache
def alt_texts() -> dict[str, tuple[str, str]]:
    """What each drawing shows, in Vietnamese and English, by its key."""
    return {entry["key"]: (entry["alt_vi"], entry["alt_en"]) for entry in json.loads(_WORDS.read_text())}


def art_for(name: str, set_no: int | None, group: str = "food") -> str:
    """Return the key of the drawing for goods called ``name`` in criteria set ``set_no`` of ``group``; never empty.

    Vietnamese names begin with the thing: of all words that stand in the name as whole words, the one that starts
    earliest wins, then the longest; without one it is the group's own drawing.
    """
    folded = f" {fold(name).replace('-', ' ')} "
    found = [(folded.find(word), -len(word), key) for word, key in _words() if word in folded]
    if found:
        return min(found)[2]
    return "food-fresh-generic" if set_no in _FRESH else _GENERIC.get(group, "food-generic")


def drawing_of(key: str) -> Drawing | None:
    """Return the drawing with this key, None where there is none. Keys of old ended in "-2" for another ground."""
    return DRAWINGS.get(key) or DRAWINGS.get(key.removesuffix("-2"))
