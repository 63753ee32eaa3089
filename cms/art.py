"""Addresses of the drawn illustrations in static/art."""

from functools import cache

from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.templatetags.static import static

#: Tile of each group, shown where a product has no illustration of its own.
GROUP_TILES = {
    "food": "art/group-1.svg",
    "beverage": "art/group-2.svg",
    "herbal": "art/group-3.svg",
    "handicraft": "art/group-4.svg",
    "ornamental": "art/group-5.svg",
    "tourism": "art/group-6.svg",
}
DEFAULT_GROUP = "food"


@cache
def art_url(key: str, group: str = "") -> str:
    """Return the address of illustration ``key`` ("ca-phe"), else of the tile of ``group`` ("food" …).

    Never fails: an unknown key or group falls back to the tile of the first group. Which files exist cannot
    change while the process runs, so the answer is kept.
    """
    tile = GROUP_TILES.get(group, GROUP_TILES[DEFAULT_GROUP])
    candidates = (f"art/goods/{key}.svg", f"art/{key}.svg", tile) if key else (tile,)
    for path in candidates:
        try:
            if finders.find(path):
                return static(path)
        except (SuspiciousFileOperation, ValueError):
            # A key that leads out of the folder, or a file that lies in the source but was not collected.
            continue
    return static(tile)
