"""WebP versions of the drawn illustrations: made by the worker, keyed by content, waited for by nobody.

The SVG is served at once. ``render_missing`` draws three WebP widths of each illustration into the media store
and writes down which there are; ``raster_of`` tells a page what exists now. A drawing that changes has another
digest, so its old rasters are never served for it.
"""

import hashlib
import io
import json
from functools import lru_cache
from pathlib import Path

import resvg_py
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

#: Widths in pixels: a card, a phone's full width at double density, a shared link's preview.
WIDTHS = (480, 960, 1280)
FOLDER = "art"
MANIFEST = f"{FOLDER}/manifest.json"
GOODS = Path(settings.SITE) / "static" / "art" / "goods"


def digest_of(svg: bytes) -> str:
    """Return what names a drawing's content in file names."""
    return hashlib.sha256(svg).hexdigest()[:12]


def render(svg: bytes, width: int) -> bytes:
    """Return ``svg`` as a WebP picture of ``width`` pixels; raises ValueError for what is no SVG."""
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg.decode(), width=width))
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").save(out, "WEBP", quality=82, method=4)
    return out.getvalue()


def render_missing(*, limit: int = 20) -> int:
    """Draw the rasters of up to ``limit`` illustrations that have none (or outdated ones); return how many.

    The list of what exists is replaced only after the files are there, so a page never names a missing file.
    """
    known = _read_manifest()
    done = 0
    for path in sorted(GOODS.glob("*.svg")):
        svg = path.read_bytes()
        digest = digest_of(svg)
        if known.get(path.stem) == digest:
            continue
        if done == limit:
            break
        for width in WIDTHS:
            name = _file_name(path.stem, digest, width)
            if not default_storage.exists(name):
                default_storage.save(name, ContentFile(render(svg, width)))
        known[path.stem] = digest
        done += 1
    if done:
        _write_manifest(known)
    return done


def raster_of(key: str, width: int) -> str:
    """Return the address of illustration ``key`` as WebP of ``width`` pixels, empty while there is none.

    Raises ValueError for a width that is never drawn.
    """
    if width not in WIDTHS:
        raise ValueError(f"{width} is none of {WIDTHS}")
    digest = _read_manifest().get(key)
    path = finders.find(f"{FOLDER}/goods/{key}.svg") if digest else None
    if not path or _digest_of_file(path, Path(path).stat().st_mtime_ns) != digest:
        return ""
    return default_storage.url(_file_name(key, digest, width))


@lru_cache(maxsize=1024)
def _digest_of_file(path: str, _mtime_ns: int) -> str:
    return digest_of(Path(path).read_bytes())


def _file_name(key: str, digest: str, width: int) -> str:
    return f"{FOLDER}/{key}.{digest}-{width}.webp"


def _read_manifest() -> dict[str, str]:
    try:
        with default_storage.open(MANIFEST) as file:
            return dict(json.load(file))
    except (OSError, ValueError):
        return {}


def _write_manifest(known: dict[str, str]) -> None:
    text = json.dumps(known, indent=0, sort_keys=True)
    if default_storage.exists(MANIFEST):
        default_storage.delete(MANIFEST)
    default_storage.save(MANIFEST, ContentFile(text.encode()))
