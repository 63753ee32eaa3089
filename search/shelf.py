"""The catalogue's shelf: public products narrowed by filters, counted and put in order.

Nothing here is kept beforehand: stars, prices and stock are those of the moment and the day.
"""

import datetime
from collections.abc import Mapping, Sequence

from django.db import connection
from django.db.models import (
    BooleanField,
    Case,
    Count,
    F,
    FilteredRelation,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)

from catalogue.prepared import Prepared
from catalogue.products.models import Product
from catalogue.products.querysets import ProductQuerySet
from search.engines import Matching, Relaxed, get_engine
from search.facets import Cell
from search.filters import Filters, Sort
from search.models import Document, DocumentKind
from shop.partner.models import StockRecord

#: Pages that begin further down are rare: their SQL is not kept.
_PREPARED_UP_TO = 480
_YES, _NO = Value(True, BooleanField()), Value(False, BooleanField())


class Shelf:
    """The products that some words find, on a day; all public ones without words.

    ``relaxed``: how the words were loosened. Without words the SQL is prepared, see ``catalogue.prepared``.
    """

    def __init__(self, text: str, *, on: datetime.date, relaxed: Relaxed | None = None) -> None:
        self.on = on
        self.text = text
        self.relaxed = relaxed

    def cells(self, filters: Filters, provinces: Mapping[int, str]) -> list[Cell]:
        """Everything the words find, counted by every filter at once (see facets.Cell). One query.

        Of ``filters`` only the communes matter. ``provinces``: id → code.
        """
        values = {"communes": list(filters.communes)} if filters.communes else {}
        rows = _cells(self._found(), **values) if self.text else _CELLS.rows(on=self.on, **values)
        return [
            Cell(group or "", provinces.get(province, ""), stars, bool(is_here), number, in_stock)
            for group, province, stars, is_here, number, in_stock in rows
        ]

    def communes(self, filters: Filters) -> list[tuple[str, str, int]]:
        """Code, name and number of products of the chosen province's communes, most goods first. One query."""
        filters = filters.without("communes")
        if self.text:
            return list(_communes(_narrowed(self._found(), filters)))
        shape, values = _shape(filters)
        return _COMMUNES.rows(shape, on=self.on, **values)

    def page(self, filters: Filters, *, start: int, size: int) -> list[int]:
        """Ids of the products of one page in the chosen order. One query."""
        if filters.sort in (Sort.CHEAPEST, Sort.DEAREST):
            found = _narrowed(self._found(), filters)
            return _by_price(found, descending=filters.sort is Sort.DEAREST, start=start, size=size)
        if self.text or start > _PREPARED_UP_TO:
            found = _narrowed(self._found(), filters)
            by_name = self._matching().by_name if self.text else None
            return [pk for (pk,) in _ordered(found, filters.sort, by_name)[start : start + size]]
        shape, values = _shape(filters)
        return [pk for (pk,) in _PAGE.rows((*shape, filters.sort, start, size), on=self.on, **values)]

    def _matching(self) -> Matching:
        return get_engine().matching(kind=DocumentKind.PRODUCT, text=self.text, relaxed=self.relaxed)

    def _found(self) -> ProductQuerySet:
        return _public(self.on).filter(self._matching().found) if self.text else _public(self.on)


def _public(on: datetime.date) -> ProductQuerySet:
    today = Q(live_periods__starts_on__lte=on, live_periods__ends_on__gte=on)
    return Product.objects.public().order_by().annotate(live=FilteredRelation("live_periods", condition=today))


def _narrowed(found: ProductQuerySet, filters: Filters) -> ProductQuerySet:
    if filters.groups:
        found = found.filter(criteria_set__group__in=filters.groups)
    if filters.stars:
        found = found.filter(live__stars__in=filters.stars)
    if filters.communes:
        found = found.filter(commune__code__in=filters.communes)
    elif filters.province:
        found = found.filter(province__code=filters.province)
    if filters.certified:
        found = found.filter(live__isnull=False)
    if filters.in_stock:
        found = found.filter(pk__in=_in_stock())
    return found


def _cells(found: ProductQuerySet, communes: Sequence[str] = ()) -> ProductQuerySet:
    here: Case | Value = Case(When(commune__code__in=communes, then=_YES), default=_NO) if communes else _NO
    return (
        found.annotate(here=here)
        .values_list("criteria_set__group", "province_id", "live__stars", "here")
        .annotate(number=Count("pk"), in_stock=Count("pk", filter=Q(pk__in=_in_stock())))
    )


def _communes(found: ProductQuerySet) -> ProductQuerySet:
    rows = found.filter(commune__isnull=False).values_list("commune__code", "commune__name")
    return rows.annotate(number=Count("pk")).order_by("-number", "commune__name_key")


def _ordered(found: ProductQuerySet, sort: Sort, by_name: Q | None = None) -> ProductQuerySet:
    if sort is Sort.NEWEST:
        order = [F("listing__first_published_at").desc(nulls_last=True), "-pk"]
    elif sort is Sort.NAME:
        names = Document.objects.filter(kind=DocumentKind.PRODUCT, object_id=OuterRef("pk"))
        order = [Subquery(names.values("name_key")[:1]), "pk"]
    else:
        order = [F("live__stars").desc(nulls_last=True), "-priority", "pk"]
        if by_name is not None:
            found = found.annotate(named=Case(When(by_name, then=_YES), default=_NO))
            order.insert(0, "-named")
    return found.order_by(*order).values_list("pk")


def _shape(filters: Filters) -> tuple[tuple[bool, bool], dict[str, object]]:
    """What of a choice is the query itself, and the values that are put into it."""
    values: dict[str, object] = {
        name: list(value) for name in ("groups", "stars", "communes") if (value := getattr(filters, name))
    }
    if filters.province and not filters.communes:
        values["province"] = filters.province
    return (filters.certified, filters.in_stock), values


def _prepared_communes(shape: tuple[bool, bool], on: datetime.date, **values) -> ProductQuerySet:
    certified, in_stock = shape
    return _communes(_narrowed(_public(on), Filters(certified=certified, in_stock=in_stock, **values)))


def _prepared_page(shape: tuple[bool, bool, Sort, int, int], on: datetime.date, **values) -> ProductQuerySet:
    certified, in_stock, sort, start, size = shape
    found = _narrowed(_public(on), Filters(certified=certified, in_stock=in_stock, **values))
    return _ordered(found, sort)[start : start + size]


_CELLS = Prepared(lambda on, communes=(): _cells(_public(on), communes))
#: The day counts only where stars do.
_COMMUNES = Prepared(_prepared_communes, optional=["on"])
_PAGE = Prepared(_prepared_page, optional=["on"])


def _in_stock():
    """Ids of registered products of which a pack can be had somewhere: what ``offers_for`` calls available."""
    return (
        StockRecord.objects.in_stock()
        .filter(product__is_public=True)
        .exclude(product__structure="parent")
        .with_root()
        .values("root_id")
    )


def _by_price(found: ProductQuerySet, *, descending: bool, start: int, size: int) -> list[int]:
    """Ids by the price a card shows (see ``shop.partner.services.offers_for``), what is not sold here last.

    In SQL, because the price of a product is that of the place each pack would be sold from, of the packs that
    can be had; a card's price and its place in the list must not disagree. The cast lets SQLite index the prices.
    """
    ids, params = found.values("id").query.sql_with_params()
    order = "DESC" if descending else "ASC"
    available = "COALESCE(record.num_in_stock, 0) - COALESCE(record.num_allocated, 0)"
    sql = f"""
        WITH packs AS (
            SELECT CAST(COALESCE(pack.parent_id, pack.id) AS BIGINT) AS root_id,
                record.price AS price, {available} AS available,
                ROW_NUMBER() OVER (PARTITION BY pack.id ORDER BY
                    CASE WHEN {available} > 0 THEN 0 ELSE 1 END,
                    CASE WHEN place.kind = 'producer_store' THEN 0 ELSE 1 END,
                    {available} DESC, record.id) AS preference
            FROM partner_stockrecord record
            JOIN catalogue_product pack ON pack.id = record.product_id
            JOIN partner_partner place ON place.id = record.partner_id
            WHERE record.price IS NOT NULL AND pack.is_public AND pack.structure <> 'parent'
        ), prices AS MATERIALIZED (
            SELECT root_id, COALESCE(MIN(CASE WHEN available > 0 THEN price END), MIN(price)) AS price
            FROM packs WHERE preference = 1 GROUP BY root_id
        )
        SELECT found.id FROM ({ids}) found LEFT JOIN prices ON prices.root_id = found.id
        ORDER BY CASE WHEN prices.price IS NULL THEN 1 ELSE 0 END, prices.price {order}, found.id
        LIMIT %s OFFSET %s
    """  # noqa: S608 - only our own texts are put in, every value is a parameter
    with connection.cursor() as cursor:
        cursor.execute(sql, [*params, size, start])
        return [row[0] for row in cursor.fetchall()]
