"""Codes in a photo of a label: read in memory, never stored."""

import io
import threading
import warnings
from collections.abc import Iterator

import numpy
import zxingcpp
from PIL import Image, ImageOps, UnidentifiedImageError

#: Bytes and pixels of a photo that is looked at: a phone's camera takes 12 to 50 megapixels.
MAX_BYTES = 12 * 1024 * 1024
MAX_PIXELS = 64_000_000
#: JPEG is unpacked small from the start; others are unpacked whole, and a small file can hold a huge picture.
MAX_PIXELS_UNPACKED = 16_000_000
#: Longest edges at which a photo is read, one after the other: small is quick, large finds small codes.
_EDGES = (1000, 2000)
_KINDS = ("JPEG", "PNG", "WEBP")
#: So many different codes of one photo are looked at.
_MOST = 8


#: Unpacking takes up to 64 MB: threads of a process wait for each other.
_ONE_AT_A_TIME = threading.Lock()


class PhotoError(ValueError):
    """A photo cannot be read; the subclass says why."""


class TooLarge(PhotoError):
    """More bytes or pixels than are looked at."""


class NoPicture(PhotoError):
    """Not a JPEG, PNG or WebP picture, or a damaged one."""


def texts_in(data: bytes) -> list[str]:
    """Return the texts of the QR codes and barcodes in a photo, the largest code first; empty: there is none.

    Raises TooLarge and NoPicture.
    """
    with _ONE_AT_A_TIME:
        return _texts(_open(data))


def _texts(picture: Image.Image) -> list[str]:
    for edge in _EDGES:
        if found := list(dict.fromkeys(_read(_scaled(picture, edge)))):
            return found[:_MOST]
        if max(picture.size) <= edge:
            break
    return []


def _open(data: bytes) -> Image.Image:
    if len(data) > MAX_BYTES:
        raise TooLarge
    try:
        with warnings.catch_warnings():
            # Pillow only warns of what is too large; the size is looked at before anything is unpacked.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_KINDS)
            most = MAX_PIXELS if picture.format == "JPEG" else min(MAX_PIXELS, MAX_PIXELS_UNPACKED)
            if picture.width * picture.height > most:
                raise TooLarge
            picture.draft("L", (_EDGES[-1], _EDGES[-1]))
            return ImageOps.exif_transpose(picture).convert("L")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        if isinstance(error, PhotoError):
            raise
        raise NoPicture from error


def _scaled(picture: Image.Image, edge: int) -> Image.Image:
    if max(picture.size) <= edge:
        return picture
    scaled = picture.copy()
    scaled.thumbnail((edge, edge))
    return scaled


def _read(picture: Image.Image) -> Iterator[str]:
    found = zxingcpp.read_barcodes(numpy.asarray(picture), try_rotate=True, try_downscale=False)
    yield from (code.text for code in sorted(found, key=_size, reverse=True) if code.text)


def _size(code: zxingcpp.Barcode) -> int:
    corners = code.position
    return abs(corners.top_right.x - corners.bottom_left.x) + abs(corners.top_right.y - corners.bottom_left.y)
