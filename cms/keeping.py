"""Where drawn pictures are kept: each is drawn once into the media store, under a name that tells what it shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from catalogue.prepared import Prepared
from catalogue.products.models import Product
from cms.drawing.products import VARIANTS, PictureSpec, digest_of, draw_product, spec_of
from cms.models import Article

FOLDER = "art"
#: Columns that decide a product's pictures, in the order ``spec_of_row`` reads them.
SPEC_FIELDS = ("code", "art", "commune__code", "criteria_set__group", "title", "criteria_set__set_no")


def spec_of_row(row: tuple) -> PictureSpec:
    """Return what decides the pictures of a product from its ``SPEC_FIELDS``."""
    code, art, commune, group, title, set_no = row
    return spec_of(code, art=art, commune=commune or "", group=group or "", title=title, set_no=set_no)


@dataclass(frozen=True, slots=True)
class Found:
    """A registered product's pictures. ``is_shown``: some public page shows them; ``producer``: whose goods it is."""

    spec: PictureSpec
    is_shown: bool
    producer: int | None


def _by_code(code: str) -> QuerySet:
    covered = Article.objects.filter(live=True, cover_product=OuterRef("pk"))
    shown = Case(When(Q(is_public=True, listing__live=True) | Exists(covered), then=Value(1)), default=Value(0))
    goods = Product.objects.registered().filter(code=code).order_by()
    return goods.annotate(is_shown=shown).values_list(*SPEC_FIELDS, "producer_id", "is_shown")


_FOUND = Prepared(_by_code)


def find(code: str) -> Found | None:
    """Return the pictures of the registered product ``code``, None where there is none. One query.

    Shown are those of a live listing, and what editors chose for a published article.
    """
    rows = _FOUND.rows(code=code)
    if not rows:
        return None
    *row, producer, is_shown = rows[0]
    return Found(spec_of_row(tuple(row)), bool(is_shown), producer)


def stem_of(spec: PictureSpec, variant: str) -> str:
    """Return the name in the store of a picture, without its ending: a new digest is a new name."""
    return stem_name(spec.code or spec.key, variant, digest_of(spec))


def stem_name(name: str, variant: str, digest: str) -> str:
    """Return the name in the store of what an address asks for."""
    return f"{FOLDER}/{digest[:2]}/{name}-{variant}.{digest}"


def kept(stem: str) -> bytes | None:
    """Return the stored SVG of this stem, None while there is none."""
    try:
        with default_storage.open(f"{stem}.svg") as file:
            return file.read()
    except FileNotFoundError:
        return None


def keep(spec: PictureSpec, variant: str) -> bytes:
    """Return a picture, drawn and stored if it was not yet."""
    stem = stem_of(spec, variant)
    found = kept(stem)
    if found is None:
        found = draw_product(spec, variant)
        # Two requests at once both draw the same bytes; the second file gets another name and is never asked for.
        if not default_storage.exists(f"{stem}.svg"):
            default_storage.save(f"{stem}.svg", ContentFile(found))
    return found


def keep_all(specs: Iterable[PictureSpec]) -> int:
    """Draw and store every picture of ``specs`` that is missing; return how many were drawn."""
    drawn = 0
    for spec in specs:
        for variant in VARIANTS:
            if not default_storage.exists(f"{stem_of(spec, variant)}.svg"):
                keep(spec, variant)
                drawn += 1
    return drawn


def every_spec() -> Iterator[PictureSpec]:
    """What decides the pictures of every registered product, the newest first."""
    rows = Product.objects.registered().filter(code__isnull=False).order_by("-pk").values_list(*SPEC_FIELDS)
    return (spec_of_row(row) for row in rows.iterator(chunk_size=1000))
