"""Addresses of the drawn pictures: a product's own (``cms.drawing``), those of the library, cloths, maps, tiles.

An address names what its picture is drawn from by a digest, so browsers may keep it for ever, and everything it needs
stands in the row that a list reads anyway: no address costs a query. ``cms.keeping`` draws and serves.
"""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.templatetags.static import static
from django.urls import reverse

from catalogue.areas.models import Area
from cms.drawing.library import drawing_of
from cms.drawing.products import VARIANTS, PictureSpec, digest_of, spec_of

if TYPE_CHECKING:
    from catalogue.products.models import Product

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
#: Communes that one map marks at most.
MAX_MARKS = 40
#: Stands for a commune that is not known.
NO_COMMUNE = "0"


@lru_cache(maxsize=65536)
def picture_address(
    variant: str,
    code: str | None,
    art: str = "",
    commune: str | None = "",
    group: str | None = "",
    title: str = "",
    set_no: int | None = None,
) -> str:
    """Return the address of a product's picture from the values of its row; see ``spec_of`` for what they mean.

    Without ``code`` (a row that is no registered product) it is the library's drawing. Raises KeyError for a
    ``variant`` that is none of ``VARIANTS``.
    """
    if variant not in VARIANTS:
        raise KeyError(variant)
    if not code:
        return art_url(art, group or "")
    spec = spec_of(code, art=art, commune=commune or "", group=group or "", title=title, set_no=set_no)
    return reverse("picture", args=[code, variant, digest_of(spec)])


def product_spec(product: "Product") -> PictureSpec:
    """Return what decides the pictures of a product (of its parent for a pack).

    Reads ``criteria_set`` and ``commune``: select them where many products are asked about.
    """
    goods = product.registered
    criteria, commune = goods.criteria_set, goods.commune
    return spec_of(
        goods.code or "",
        art=goods.art,
        commune=commune.code if commune else "",
        group=criteria.group if criteria else "",
        title=goods.title,
        set_no=criteria.set_no if criteria else None,
    )


def product_picture(product: "Product", variant: str = "pack") -> str:
    """Return the address of a picture of ``product``: ``pack``, ``crop`` or ``landscape``.

    Where its commune or criteria set is not loaded, the address is the short one that redirects: still no query. Of
    goods whose listing is loaded and not live (an old order names them) it is the library's drawing by itself: their
    own pictures are not public.
    """
    goods = product.registered
    loaded = goods._state.fields_cache
    if "listing" in loaded and not (goods.is_public and getattr(loaded["listing"], "live", False)):
        criteria = loaded.get("criteria_set")
        return art_url(goods.art, criteria.group if criteria else "")
    if goods.code and ("criteria_set" not in loaded or (goods.commune_id and "commune" not in loaded)):
        return reverse("picture_now", args=[goods.code, variant])
    spec = product_spec(goods)
    return (
        reverse("picture", args=[spec.code, variant, digest_of(spec)]) if spec.code else art_url(spec.key, spec.group)
    )


@cache
def art_url(key: str, group: str = "") -> str:
    """Return the address of illustration ``key`` by itself ("honey-jar", "map"), else of the tile of ``group``.

    Never fails: an unknown key or group falls back to the tile of the first group. Which files exist cannot
    change while the process runs, so the answer is kept.
    """
    if key and (drawing := drawing_of(key)):
        return reverse("picture_of_library", args=[drawing.key, digest_of(library_spec(drawing.key))])
    tile = GROUP_TILES.get(group, GROUP_TILES[DEFAULT_GROUP])
    for path in (f"art/{key}.svg", tile) if key else (tile,):
        try:
            if finders.find(path):
                return static(path)
        except (SuspiciousFileOperation, ValueError):
            # A key that leads out of the folder, or a file that lies in the source but was not collected.
            continue
    return static(tile)


def library_spec(key: str) -> PictureSpec:
    """Return what stands for a drawing of the library without a product; raises KeyError where there is none."""
    drawing = drawing_of(key)
    if drawing is None:
        raise KeyError(key)
    return PictureSpec("", drawing.key, "", drawing.group)


@cache
def runner_url(commune_code: str | None) -> str:
    """Return the address of a commune's (or province's) cloth, 336 × 82, made to be repeated sideways."""
    return reverse("cloth", args=[commune_code or NO_COMMUNE])


@cache
def edge_url(commune_code: str | None) -> str:
    """Return the address of a commune's cloth for the lower edge of a photo: 480 × 82, as drawings have it."""
    return reverse("edge", args=[commune_code or NO_COMMUNE])


def map_url(communes: Iterable["Area | str"]) -> str:
    """Return the address of the woven map with communes marked: codes or areas, at most ``MAX_MARKS`` of them.

    Empty for no commune: the map says nothing then.
    """
    codes = sorted({place if isinstance(place, str) else place.code for place in communes if place})[:MAX_MARKS]
    return reverse("woven_map", args=["-".join(codes)]) if codes else ""
