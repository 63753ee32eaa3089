"""The catalogue's shelf: public products narrowed by filters, counted and put in order.

Nothing here is kept beforehand: stars, prices and stock are those of the moment and the day.
"""

import datetime
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from django.db import connection
from django.db.models import (
    BooleanField,
    Case,
    Count,
    F,
    FilteredRelation,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)

from catalogue.products.classification import nodes
from catalogue.products.models import Product
from catalogue.products.querysets import ProductQuerySet
from search.engines import Relaxed, get_engine
from search.facets import Cell
from search.filters import Filters, Sort
from search.models import Document, DocumentKind
from shop.partner.models import StockRecord

_YES, _NO = Value(True), Value(False)


class Shelf:
    """The products that some words find, on a day. ``relaxed``: how the words were loosened."""

    def __init__(self, text: str, *, on: datetime.date, relaxed: Relaxed | None = None) -> None:
        self.on = on
        self.text = text
        self.relaxed = relaxed

    def cells(self, filters: Filters, provinces: Mapping[int, str]) -> tuple[list[Cell], int]:
        """Count what the words find by every filter at once, in one query.

        Returns the cells, of goods in stock only if that is a filter, and the number of products that the same
        choice would show with the stock filter turned over. ``provinces``: id → code.
        """
        in_communes = Q(commune__code__in=filters.communes) if filters.communes else Q(pk__in=[])
        here = Case(When(in_communes, then=_YES), default=_NO, output_field=BooleanField())
        found = self._found(in_stock=filters.in_stock).annotate(here=here)
        rows = found.values_list("criteria_set__set_no", "province_id", "live__stars", "here")
        turned = replace(filters, in_stock=not filters.in_stock)
        none, no = Value(None, IntegerField()), Value(False, BooleanField())
        other = self._narrowed(turned).annotate(_set=none, _province=none, _stars=none, _here=no, marker=Value(1))
        other = other.values_list("_set", "_province", "_stars", "_here", "marker").annotate(number=Count("pk"))
        marked = rows.annotate(marker=Value(0), number=Count("pk")).union(other, all=True)
        cells, others = [], 0
        for set_no, province, stars, is_here, marker, number in marked:
            if marker:
                others = number
            else:
                group, code = group_of_set(set_no), provinces.get(province, "")
                cells.append(Cell(group, code, stars, bool(is_here), number))
        return cells, others

    def finds_anything(self) -> bool:
        """Whether the words find a public product at all, whatever the filters. One query."""
        return self._found().exists()

    def communes(self, filters: Filters) -> list[tuple[str, str, int]]:
        """Code, name and number of products of the chosen province's communes, most goods first. One query."""
        found = self._narrowed(filters.without("communes")).filter(commune__isnull=False)
        rows = found.values_list("commune__code", "commune__name").annotate(number=Count("pk"))
        return list(rows.order_by("-number", "commune__name_key"))

    def page(self, filters: Filters, *, start: int, size: int) -> list[int]:
        """Ids of the products of one page in the chosen order. One query."""
        found = self._narrowed(filters)
        if filters.sort in (Sort.CHEAPEST, Sort.DEAREST):
            return _by_price(found, descending=filters.sort is Sort.DEAREST, start=start, size=size)
        stars_first = [F("live__stars").desc(nulls_last=True), "-priority", "pk"]
        if filters.sort is Sort.NEWEST:
            order = [F("listing__first_published_at").desc(nulls_last=True), "-pk"]
        elif filters.sort is Sort.NAME:
            names = Document.objects.filter(kind=DocumentKind.PRODUCT, object_id=OuterRef("pk"))
            order = [Subquery(names.values("name_key")[:1]), "pk"]
        elif self.text:
            by_name = self._matching().by_name
            found = found.annotate(named=Case(When(by_name, then=_YES), default=_NO, output_field=BooleanField()))
            order = ["-named", *stars_first]
        else:
            order = stars_first
        return list(found.order_by(*order).values_list("pk", flat=True)[start : start + size])

    def _matching(self):
        return get_engine().matching(kind=DocumentKind.PRODUCT, text=self.text, relaxed=self.relaxed)

    def _found(self, *, in_stock: bool = False) -> ProductQuerySet:
        today = Q(live_periods__starts_on__lte=self.on, live_periods__ends_on__gte=self.on)
        found = Product.objects.public().order_by().annotate(live=FilteredRelation("live_periods", condition=today))
        if in_stock:
            found = found.filter(pk__in=_in_stock())
        return found.filter(self._matching().found) if self.text else found

    def _narrowed(self, filters: Filters) -> ProductQuerySet:
        found = self._found(in_stock=filters.in_stock)
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
        return found


@cache
def _groups_of_sets() -> dict[int, str]:
    return {node.set_no: node.group for node in nodes() if node.set_no}


def group_of_set(set_no: int | None) -> str:
    """Key of the group that a criteria set belongs to (Annex I of QĐ 26/2026); empty for None."""
    return _groups_of_sets().get(set_no, "") if set_no else ""


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
