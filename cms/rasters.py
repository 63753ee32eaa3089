"""WebP versions of the drawn pictures: made by the worker, keyed by content, waited for by nobody.

The SVG is served at once. ``render_missing`` makes three widths of each public product's pack and landscape, the
newest products first; ``raster_of`` tells a page what exists now. The name of a file says what it was drawn from: a
product whose pictures change never gets the rasters of the old ones.
"""

import io
import json
from collections.abc import Collection

import resvg_py
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from catalogue.products.models import Product
from cms.drawing.products import PictureSpec
from cms.keeping import FOLDER, SPEC_FIELDS, keep, spec_of_row, stem_of

#: Widths in pixels by variant: a card, a phone's full width at double density, a large screen; a landscape's middle
#: one is what a shared link shows.
WIDTHS = {"pack": (480, 960, 1280), "landscape": (600, 1200, 1600)}
#: Width of the picture that a shared link shows (Open Graph).
SHARED_WIDTH = 1200
#: Where the walk through the older products stands.
MARK = f"{FOLDER}/rasters.json"
#: Products looked at in one go: the newest, then so many older ones from where the last go ended.
NEWEST, OLDER = 40, 200


def render(svg: bytes, widths: Collection[int]) -> dict[int, bytes]:
    """Return ``svg`` as a WebP picture of each of ``widths`` (pixels); raises ValueError for what is no SVG.

    Drawn once, at the largest width: drawing is what costs, making it smaller costs next to nothing.
    """
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg.decode(), width=max(widths)))
    largest = Image.open(io.BytesIO(png)).convert("RGB")
    found = {}
    for width in widths:
        height = round(largest.height * width / largest.width)
        picture = largest if width == largest.width else largest.resize((width, height), Image.Resampling.LANCZOS)
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=82, method=4)
        found[width] = out.getvalue()
    return found


def render_missing(*, limit: int = 6) -> int:
    """Make the rasters of up to ``limit`` pictures that have none; return of how many.

    Looks at no more than ``NEWEST`` + ``OLDER`` products; the next call goes on below them and, at the end, begins
    anew. At most two queries.
    """
    done = 0
    for _pk, spec in _products(None, NEWEST):
        done += _render_product(spec, limit - done)
        if done >= limit:
            return done
    mark = _read_mark()
    older = _products(mark, OLDER)
    for pk, spec in older:
        done += _render_product(spec, limit - done)
        if done >= limit:
            break
        mark = pk
    if len(older) < OLDER and done < limit:
        mark = None
    _write_mark(mark)
    return done


def raster_of(spec: PictureSpec, variant: str, width: int) -> str:
    """Return the address of a picture as WebP of ``width`` pixels, empty while there is none.

    Raises ValueError for a size that is never made.
    """
    if width not in WIDTHS.get(variant, ()):
        raise ValueError(f"{variant} is never made {width} wide")
    name = _file_name(spec, variant, width)
    return default_storage.url(name) if default_storage.exists(name) else ""


def _products(below: int | None, number: int) -> list[tuple[int, PictureSpec]]:
    """Public products from the newest down, those below a primary key only."""
    goods = Product.objects.public().order_by("-pk")
    if below is not None:
        goods = goods.filter(pk__lt=below)
    return [(pk, spec_of_row(row)) for pk, *row in goods.values_list("pk", *SPEC_FIELDS)[:number]]


def _render_product(spec: PictureSpec, limit: int) -> int:
    """Make the rasters of up to ``limit`` pictures of one product that lack some; return of how many."""
    done = 0
    for variant, widths in WIDTHS.items():
        missing = [width for width in widths if not default_storage.exists(_file_name(spec, variant, width))]
        if not missing:
            continue
        if done == limit:
            break
        for width, content in render(keep(spec, variant), missing).items():
            default_storage.save(_file_name(spec, variant, width), ContentFile(content))
        done += 1
    return done


def _file_name(spec: PictureSpec, variant: str, width: int) -> str:
    return f"{stem_of(spec, variant)}-{width}.webp"


def _read_mark() -> int | None:
    try:
        with default_storage.open(MARK) as file:
            return json.load(file)["below"]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_mark(below: int | None) -> None:
    if default_storage.exists(MARK):
        default_storage.delete(MARK)
    default_storage.save(MARK, ContentFile(json.dumps({"below": below}).encode()))
