"""What a shared link shows (Open Graph): always a raster that exists, at the printed host, with its size and words.

A photo, else the drawn landscape of a product as WebP once the worker has made it, else the picture of the house. No
picture of ours carries stars: a shared link outlives them. No function here queries.
"""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

import resvg_py
from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.templatetags.static import static
from django.utils.translation import gettext
from PIL import Image

from cms.cards import CARD_PICTURE, Card
from cms.drawing.scenes import hero
from cms.keeping import stem_name
from cms.rasters import SHARED_WIDTH

#: The picture of the house: the scene that heads the home page, committed as a file.
HOUSE = "art/share.png"
HOUSE_SIZE = (1200, 630)
#: A raster of a product's landscape has the shape of the drawing.
_LANDSCAPE = re.compile(rf"/[0-9A-Z]{{1,9}}-landscape\.[0-9a-f]{{8}}-{SHARED_WIDTH}(?:_\w+)?\.webp$")
#: A drawn picture as cards and teasers show it: code and digest are those of all pictures of the product.
_DRAWN = re.compile(r"/hinh/(?P<code>[0-9A-Z]{1,9})-(?:pack|crop|landscape)\.(?P<digest>[0-9a-f]{8})\.svg$")
#: A photo in the size that cards show, as Wagtail names it.
_CARD = CARD_PICTURE.split("|")[0]
_CARD_SIZE = (480, 480)
_TYPES = {"webp": "image/webp", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """A picture by its whole address. ``width`` and ``height`` are 0 and ``type`` empty where they are not known."""

    url: str
    alt: str
    type: str
    width: int = 0
    height: int = 0

    @property
    def is_wide(self) -> bool:
        """Whether it is wide enough to head the preview of a link."""
        return self.width >= HOUSE_SIZE[0] or not self.width


def shared_picture(url: str, name: str) -> SharedPicture:
    """The picture at ``url`` (a path or whole) that shows what is called ``name``; the house's without ``url``."""
    if not url:
        url, alt = static(HOUSE), gettext("Illustration: hills, rows of coffee and two houses on stilts")
        size = HOUSE_SIZE
    elif _LANDSCAPE.search(url):
        alt, size = gettext("Illustration: the land where %(name)s comes from") % {"name": name}, HOUSE_SIZE
    else:
        alt, size = name, _CARD_SIZE if f".{_CARD}" in url else (0, 0)
    return SharedPicture(absolute(url), alt, _TYPES.get(url.rpartition(".")[2].lower(), ""), *size)


def absolute(path: str) -> str:
    """The address others know a path by; a whole address stays as it is."""
    return path if path.startswith(("http://", "https://")) else f"{settings.PUBLIC_BASE_URL}{path}"


def picture_of_cards(cards: Iterable[Card]) -> tuple[str, str]:
    """Address of what represents these goods, and the name of the product it shows; empty while there is nothing.

    The first product that has a photo or a raster decides. At most a look at a file for each card.
    """
    for card in cards:
        if url := _of_card(card):
            return url, card.name
    return "", ""


def _of_card(card: Card) -> str:
    if _DRAWN.search(card.image_url) is None:
        return card.image_url if f".{_CARD}" in card.image_url else ""
    return raster_beside(card.image_url)


def raster_beside(url: str) -> str:
    """Address of the landscape as WebP of the product whose drawing is at ``url``; empty while there is none."""
    drawn = _DRAWN.search(url)
    if drawn is None:
        return ""
    name = f"{stem_name(drawn['code'], 'landscape', drawn['digest'])}-{SHARED_WIDTH}.webp"
    return default_storage.url(name) if default_storage.exists(name) else ""


def length_of(url: str) -> int:
    """Bytes of the stored file at ``url``, a path of this site; 0 where it is not in the store."""
    name = unquote(url).removeprefix(settings.MEDIA_URL)
    try:
        return default_storage.size(name) if name != url else 0
    except (OSError, SuspiciousFileOperation):
        return 0


def house_picture() -> bytes:
    """Draw what is committed as ``HOUSE``: the right part of the home page's scene, as PNG in 64 colours.

    To make it anew: ``manage.py shell -c "from cms.sharing import *; open('site/static/' + HOUSE,
    'wb').write(house_picture())"``.
    """
    whole = 'viewBox="0 0 1440 640" width="1440" height="640"'
    scene = hero().decode()
    if whole not in scene:
        raise ValueError("the scene of the home page has another frame")
    width, height = HOUSE_SIZE
    scene = scene.replace(whole, f'viewBox="320 52 1120 588" width="{width}" height="{height}"', 1)
    drawn = resvg_py.svg_to_bytes(svg_string=scene, width=width, background="#f6cf83", skip_system_fonts=True)
    out = io.BytesIO()
    picture = Image.open(io.BytesIO(bytes(drawn))).convert("RGB")
    picture.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()
