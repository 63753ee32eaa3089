"""WebP versions of the drawn pictures: made by the worker, keyed by content, waited for by nobody.

The SVG is served at once. ``render_missing`` makes three widths of each public product's landscape and pack, the
newest products first, for as much processor time as it is given; ``raster_of`` tells a page what exists now. The name
of a file says what it was drawn from: a product whose pictures change never gets the rasters of the old ones.
"""

import io
import json
import time
from collections.abc import Collection

import resvg_py
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from catalogue.products.models import Product
from cms.drawing.products import PictureSpec
from cms.keeping import FOLDER, SPEC_FIELDS, keep, spec_of_row, stem_of

#: Widths in pixels by variant: a card, a phone's full width at double density, a large screen; a landscape's middle
#: one is what a shared link shows. In the order of need: pages show the SVG until there is a raster, a shared link
#: shows nothing.
WIDTHS = {"landscape": (600, 1200, 1600), "pack": (480, 960, 1280)}
#: Width of the picture that a shared link shows (Open Graph).
SHARED_WIDTH = 1200
#: Where the walk through the older products stands.
MARK = f"{FOLDER}/rasters.json"
#: Products looked at in one go: the newest, then so many older ones from where the last go ended.
NEWEST, OLDER = 40, 200
#: Seconds of processor time that one go may take: a third of a core at a go a minute, some 30 pictures.
SECONDS = 20.0


def render(svg: bytes, widths: Collection[int]) -> dict[int, bytes]:
    """Return ``svg`` as a WebP picture of each of ``widths`` (pixels); raises ValueError for what is no SVG.

    Drawn once, at the largest width: drawing is what costs, making it smaller costs next to nothing.
    """
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg.decode(), width=max(widths), skip_system_fonts=True))
    largest = Image.open(io.BytesIO(png)).convert("RGB")
    found = {}
    for width in widths:
        height = round(largest.height * width / largest.width)
        picture = largest if width == largest.width else largest.resize((width, height), Image.Resampling.LANCZOS)
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=82, method=4)
        found[width] = out.getvalue()
    return found


class _Allowance:
    """What is left of a go: so many pictures, so much time of this thread's own and, on a busy machine, of the clock.

    The first picture is always allowed: however little time there is, every go gets on.
    """

    def __init__(self, pictures: int, seconds: float) -> None:
        self.pictures, self.seconds, self.done = pictures, seconds, 0
        self._began = time.thread_time(), time.monotonic()

    @property
    def is_spent(self) -> bool:
        """Whether to stop."""
        if self.done == 0:
            return self.pictures <= 0
        cpu, clock = time.thread_time() - self._began[0], time.monotonic() - self._began[1]
        return self.done >= self.pictures or cpu >= self.seconds or clock >= 2 * self.seconds


def render_missing(*, limit: int = 1_000, seconds: float = SECONDS) -> int:
    """Make the rasters of pictures that have none, and return of how many.

    Stops after ``limit`` pictures, after ``seconds`` of this thread's processor time or twice as long by the clock,
    whichever comes first; one picture may end late (it takes half a second).

    Looks at no more than ``NEWEST`` + ``OLDER`` products; the next call goes on below them and, at the end, begins
    anew. At most two queries.
    """
    allowance = _Allowance(limit, seconds)
    for _pk, spec in _products(None, NEWEST):
        _render_product(spec, allowance)
        if allowance.is_spent:
            return allowance.done
    mark = _read_mark()
    older = _products(mark, OLDER)
    for pk, spec in older:
        _render_product(spec, allowance)
        if allowance.is_spent:
            break
        mark = pk
    if len(older) < OLDER and not allowance.is_spent:
        mark = None
    _write_mark(mark)
    return allowance.done


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


def _render_product(spec: PictureSpec, allowance: _Allowance) -> None:
    """Make the rasters of a product's pictures that lack some, as far as the allowance goes."""
    for variant, widths in WIDTHS.items():
        if allowance.is_spent:
            return
        missing = [width for width in widths if not default_storage.exists(_file_name(spec, variant, width))]
        if not missing:
            continue
        for width, content in render(keep(spec, variant), missing).items():
            default_storage.save(_file_name(spec, variant, width), ContentFile(content))
        allowance.done += 1


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
