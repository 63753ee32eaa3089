"""Which drawing stands for which goods until there is a photo: the index beside the drawings decides."""

import json
import zlib
from functools import cache
from pathlib import Path

from django.conf import settings

from catalogue.areas.rules import fold
from catalogue.products.classification import group_of_set

INDEX = Path(settings.SITE) / "static" / "art" / "goods" / "index.json"
#: Fresh goods (sets 1 and 2) have a crate of their own where no name fits.
_FRESH = frozenset({1, 2})
_GENERIC = {
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
    return tuple((word, entry["key"]) for entry in json.loads(INDEX.read_text()) for word in entry["words"])


def art_for(name: str, set_no: int) -> str:
    """Return the key of the drawing for goods called ``name`` in criteria set ``set_no``; never empty.

    The word that starts earliest in the name wins, then the longest; without one it is the group's own drawing.
    Every drawing has two grounds (``key`` and ``key-2``): the name chooses, always the same one.
    """
    folded = f" {fold(name).replace('-', ' ')} "
    found = [(folded.find(f" {word} "), -len(word), key) for word, key in _words() if f" {word} " in folded]
    key = min(found)[2] if found else _generic(set_no)
    return f"{key}-2" if zlib.crc32(folded.encode()) % 2 else key


def _generic(set_no: int) -> str:
    return "food-fresh-generic" if set_no in _FRESH else _GENERIC[group_of_set(set_no)]
