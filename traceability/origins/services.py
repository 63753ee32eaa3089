"""Recording raw-material areas, and which areas goods come from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.db.models import OuterRef, Subquery

from catalogue.areas.models import Area
from catalogue.areas.rules import slug as slug_of
from catalogue.bilingual import for_reader
from catalogue.prepared import Prepared
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from traceability.origins.models import RawMaterialArea
from traceability.origins.outlines import OutlineError, check_outline, point_in

_MONTHS = frozenset(range(1, 13))
_SLUG_LENGTH = 120


class AreaError(ValueError):
    """A raw-material area cannot be recorded; the message says why."""


@dataclass(frozen=True, slots=True)
class AreaOf:
    """A raw-material area as the page of goods names it. ``slug`` is its address part."""

    slug: str
    name_vi: str
    name_en: str

    @property
    def name(self) -> str:
        """Its name in the reader's language, else Vietnamese."""
        return for_reader(self.name_vi, self.name_en)


@transaction.atomic
def register_material_area(
    *,
    name_vi: str,
    crop_vi: str,
    commune: Area,
    hectares: Decimal,
    name_en: str = "",
    crop_en: str = "",
    producer: Producer | None = None,
    products: Iterable[Product] = (),
    households: int | None = None,
    harvest_months: Iterable[int] = (),
    outline: Mapping | None = None,
    point: tuple[float, float] | None = None,
    slug: str = "",
    **texts: object,
) -> RawMaterialArea:
    """Record an area and join it to registered products; return it. All or nothing.

    ``point`` (latitude, longitude) is taken from the outline, else from the commune, where it is not given. The
    address part is made of the name and never changes. ``texts``: season, about, growing-area code, altitude and
    the sample's marks. Raises AreaError for no hectares, a month that is none, a commune that is no current one, a
    pack among the products, an address part in use, or an outline that ``check_outline`` refuses.
    """
    if hectares <= 0:
        raise AreaError("an area has hectares")
    months = sorted(set(harvest_months))
    if not set(months) <= _MONTHS:
        raise AreaError(f"no months of the year: {months}")
    if commune.level != "commune" or not commune.is_current:
        raise AreaError(f"{commune} is no current commune")
    products = list(products)
    if packs := [product.pk for product in products if product.parent_id]:
        raise AreaError(f"packs come from where their product comes from: {packs}")
    if outline is not None:
        try:
            check_outline(outline, hectares=hectares)
        except OutlineError as error:
            raise AreaError(str(error)) from error
    slug = slug or slug_of(name_vi)[:_SLUG_LENGTH].strip("-")
    if RawMaterialArea.objects.filter(slug=slug).exists():
        raise AreaError(f"the address part {slug} is in use")
    lat, lon = point or (point_in(outline) if outline is not None else (commune.lat, commune.lon))
    area = RawMaterialArea.objects.create(
        slug=slug,
        name_vi=name_vi,
        name_en=name_en,
        crop_vi=crop_vi,
        crop_en=crop_en,
        producer=producer,
        commune=commune,
        hectares=hectares,
        households=households,
        harvest_months=months,
        outline=outline,
        lat=lat,
        lon=lon,
        **texts,
    )
    area.products.set(products)
    return area


def areas_of(product_ids: Iterable[int]) -> dict[int, list[AreaOf]]:
    """The public areas that registered products come from, by product id, each by name. One query.

    Products without one are absent.
    """
    found: dict[int, list[AreaOf]] = defaultdict(list)
    for product, *fields in _AREAS.rows(ids=list(product_ids)):
        found[product].append(AreaOf(*fields))
    return dict(found)


def largest_area() -> dict[str, Subquery]:
    """Annotations for a query of products: address part and names of the largest public area a product comes from.

    For pages that must not ask once more; read them with :func:`area_of_row`.
    """
    areas = RawMaterialArea.objects.public().filter(products=OuterRef("pk")).order_by("-hectares", "pk")
    return {f"area_{name}": Subquery(areas.values(name)[:1]) for name in _AREA_FIELDS}


def area_of_row(values: Sequence[str | None]) -> AreaOf | None:
    """What the annotations of :func:`largest_area` say; None where no area is recorded."""
    slug, name_vi, name_en = values
    return AreaOf(slug, name_vi or "", name_en or "") if slug else None


_AREA_FIELDS = ("slug", "name_vi", "name_en")
_AREAS = Prepared(
    lambda ids: (
        RawMaterialArea.products.through.objects.filter(product__in=ids, rawmaterialarea__is_public=True)
        .order_by("rawmaterialarea__name_vi", "rawmaterialarea_id")
        .values_list(
            "product_id",
            "rawmaterialarea__slug",
            "rawmaterialarea__name_vi",
            "rawmaterialarea__name_en",
        )
    )
)
