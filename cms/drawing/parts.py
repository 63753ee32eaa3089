"""What a drawing of the library consists of, and the register of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cms.drawing.packs import Brush


@dataclass(frozen=True)
class Parts:
    """The layers of a drawing on a canvas of 480 × 480, each SVG text.

    ``behind``: raw material, sea or sun; ``pack``: the goods themselves; ``front``: what lies before them.
    """

    pack: str
    behind: str = ""
    front: str = ""


@dataclass(frozen=True)
class Drawing:
    """A drawing of the library: how it is cut, on which ground it stands and what it is made from.

    ``field`` is a ground of ``palette.FIELDS`` or "" for the group's own; ``texture`` the pattern of the near hill
    ("dots", "rows", "poles"); ``subject`` the raw material in ``subjects``, "" where the goods are their own.
    """

    key: str
    group: str
    draw: Callable[[Brush], Parts]
    field: str = ""
    texture: str = "dots"
    hills: bool = True
    subject: str = ""


#: Every drawing by its key; filled when ``library`` is imported.
DRAWINGS: Final[dict[str, Drawing]] = {}


def drawing(
    key: str, group: str, *, field: str = "", texture: str = "dots", hills: bool = True, subject: str = ""
) -> Callable[[Callable[[Brush], Parts]], Callable[[Brush], Parts]]:
    """Enter a function into the library; raises ValueError for a key that is taken."""

    def enter(draw: Callable[[Brush], Parts]) -> Callable[[Brush], Parts]:
        if key in DRAWINGS:
            raise ValueError(f"two drawings are called {key}")
        DRAWINGS[key] = Drawing(key, group, draw, field, texture, hills, subject)
        return draw

    return enter
