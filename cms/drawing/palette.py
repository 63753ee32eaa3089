"""Colours of the drawings: raw colours, and the ground of each product group."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

CHAM, CHAM2 = "#141925", "#232c3f"
BAZAN, BAZAN2 = "#7a1f12", "#a5351f"
SON = "#d2402a"
GOLD, GOLD2 = "#f2b233", "#d98e1b"
LA, LA2, LA3 = "#14532f", "#23744a", "#4f9a63"
IVORY, IVORY2 = "#fbf4e4", "#eadfc6"
WOOD, WOOD2 = "#8a5a33", "#6a4223"


@dataclass(frozen=True)
class Ground:
    """Colours behind a picture: sky, far hill, near hill."""

    sky: str
    far: str
    near: str


#: The ground of each group, by its key in ``catalogue.products.classification``.
GROUPS: Final = {
    "food": Ground("#f6cf83", "#eeb75a", "#d99338"),
    "beverage": Ground("#efb59a", "#dd8a66", "#b9553a"),
    "herbal": Ground("#c9dfb4", "#9dc58c", "#5f9c66"),
    "handicraft": Ground("#e9d9bd", "#d9bf93", "#bd9763"),
    "ornamental": Ground("#c5e0dc", "#94c2bb", "#5a9a94"),
    "tourism": Ground("#bcd9e6", "#86b6cc", "#4d89a6"),
}
#: Other grounds: rice field, sea, brick, silk, haze, rose, dusk.
FIELDS: Final = {
    "lua": Ground("#e3e3ae", "#c9cf86", "#93ab57"),
    "bien": Ground("#c3dfe6", "#8fc0cd", "#4f8ea6"),
    "gach": Ground("#f2b9a0", "#e08e6c", "#c4603f"),
    "soi": Ground("#f0e3c8", "#e0c797", "#c49a5c"),
    "haze": Ground("#dcd6ec", "#b9aed6", "#8576ae"),
    "hong": Ground("#f3cfd0", "#e2a4a5", "#bf6a6e"),
    "chieu": Ground("#f4c995", "#dd9f7c", "#a8697a"),
}


def ground_of(group: str, field: str = "") -> Ground:
    """Return the ground of a group, or of ``field`` where one is given; an unknown group is the first."""
    return FIELDS.get(field) or GROUPS.get(group) or GROUPS["food"]


def mixed(one: str, other: str, share: float) -> str:
    """Return the colour that lies ``share`` (0–1) of the way from ``one`` to ``other``."""
    parts = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def tinted(ground: Ground, other: Ground, share: float) -> Ground:
    """Return ``ground`` moved ``share`` of the way towards ``other``."""
    return replace(
        ground,
        sky=mixed(ground.sky, other.sky, share),
        far=mixed(ground.far, other.far, share),
        near=mixed(ground.near, other.near, share),
    )
