"""Reads what the page of a product needs with prepared SQL: model instances, without building queries anew."""

import datetime
from dataclasses import dataclass

from django.db.models import Case, FilteredRelation, IntegerField, Q, QuerySet, Subquery, Value, When

from catalogue.areas.models import Area, Succession
from catalogue.certificates.models import LivePeriod, RankReport
from catalogue.certificates.services.rows import Rows
from catalogue.prepared import Prepared
from catalogue.producers.models import Producer
from catalogue.products.models import Category, LabelFacts, Product
from cms.models import ListingPicture, Person, Picture, ProductListing
from cms.pictures import GALLERY
from traceability.origins.services import AreaOf, area_of_row, largest_area

#: Related goods on a page.
RELATED_SHOWN = 4


_PRODUCT = Rows(
    Product,
    leave=("description", "meta_title", "meta_description", "rating"),
    producer=Rows(Producer, leave=("about_vi", "about_en", "address")),
    commune=Rows(Area, parent=Rows(Area)),
    province=Rows(Area),
    criteria_set=Rows(Category, leave=("description", "meta_title", "meta_description", "image")),
    listing=Rows(ProductListing),
    label_facts=Rows(LabelFacts),
    rank_report=Rows(RankReport),
)
_PICTURE = Rows(ListingPicture, picture=Rows(Picture))
_SUCCESSION = Rows(Succession, former=Rows(Area, parent=Rows(Area, parent=Rows(Area))))
_PERIOD = Rows(LivePeriod)


def _products(slug: str, on: datetime.date) -> QuerySet:
    """A public product by its address, once for each picture of its listing.

    Beside it the names of people who may not be named on that day, one a line.
    """
    silent, area = Subquery(Person.objects.silent_names(on=on)), largest_area()
    made = FilteredRelation(
        "listing__pictures__picture__renditions",
        condition=Q(listing__pictures__picture__renditions__filter_spec=GALLERY),
    )
    return (
        Product.objects.public()
        .filter(slug=slug)
        .order_by("listing__pictures__sort_order", "listing__pictures__pk")
        .annotate(made=made, silent=silent, **area)
        .values_list(*_PRODUCT.names(), *_PICTURE.names("listing__pictures__"), "made__file", "silent", *area)
    )


def _successions(area: int) -> QuerySet:
    """What ``catalogue.areas.querysets.lineage`` fetches, for one area."""
    return Succession.objects.filter(current=area).order_by("pk").values_list(*_SUCCESSION.names())


def _live(shape: bool, on: datetime.date, product: int, criteria_set: int, commune: int = 0) -> QuerySet:
    """Live periods of a product, then those of other public goods of its commune, then of its criteria set.

    ``shape``: whether the commune is known.
    """
    near = Q(product__criteria_set=criteria_set)
    rank = [When(product=product, then=Value(0))]
    if shape:
        near |= Q(product__commune=commune)
        rank.append(When(product__commune=commune, then=Value(1)))
    periods = (
        LivePeriod.objects.live(on=on)
        .filter(Q(product=product) | (near & Q(product__listing__live=True, product__is_public=True)))
        .order_by(Case(*rank, default=Value(2), output_field=IntegerField()), "-stars", "product")
    )
    return periods.values_list(*_PERIOD.names(), "chosen_for")[: RELATED_SHOWN + 1]


_PRODUCTS = Prepared(_products)
_SUCCESSIONS = Prepared(_successions)
_LIVE = Prepared(_live, optional=["commune"])


@dataclass(frozen=True)
class PublicProduct:
    """A public product with all that its page reads of it, and its published pictures in order."""

    product: Product
    pictures: list[ListingPicture]
    #: Names of people who may not be named that day: no quote of the story may be attributed to them.
    silent: list[str]
    #: The largest raw-material area it comes from.
    area: AreaOf | None


def public_product(slug: str, *, on: datetime.date) -> PublicProduct | None:
    """The public product at an address; None where there is none. One query."""
    rows = _PRODUCTS.rows(slug=slug, on=on)
    if not rows:
        return None
    first, last = _PRODUCT.width, _PRODUCT.width + _PICTURE.width
    pictures = []
    for row in rows:
        picture = _PICTURE.read(row[first:last])
        if picture is not None:
            picture.gallery_file = row[last]
            pictures.append(picture)
    silent, *area = (text or "" for text in rows[0][last + 1 :])
    return PublicProduct(_PRODUCT.read(rows[0]), pictures, silent.splitlines(), area_of_row(area))


def with_lineage(area: Area) -> Area:
    """``area`` with the former units it came from in place, so that its line can be written. One query."""
    came_from = area.came_from.all()
    came_from._result_cache = [_SUCCESSION.read(row) for row in _SUCCESSIONS.rows(area=area.pk)]
    came_from._prefetch_done = True
    area._prefetched_objects_cache = {"came_from": came_from}
    return area


def live_and_related(product: Product, *, on: datetime.date) -> tuple[LivePeriod | None, list[int]]:
    """The stretch of the product's certificate that holds the day, and the ids of related goods. One query.

    Related are certified public goods of the same commune, then of the same criteria set.
    """
    values = {"product": product.pk, "criteria_set": product.criteria_set_id}
    if product.commune_id:
        values["commune"] = product.commune_id
    live, related = None, []
    for row in _LIVE.rows(bool(product.commune_id), on=on, **values):
        period = _PERIOD.read(row)
        if period.product_id == product.pk:
            live = period
            live.chosen_for = row[_PERIOD.width]
        else:
            related.append(period.product_id)
    return live, related[:RELATED_SHOWN]
