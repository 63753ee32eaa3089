"""Counts of the catalogue's filters, by arithmetic on cells: goods that are alike in every filter, with their number.

The number beside an option says how many products a reader would see by choosing it: every other filter counts,
the option's own filter does not. Within one filter choices add up (food or drinks), between filters they narrow.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from search.filters import Filters

#: The filters that cells tell apart; of each cell it is known besides how many products are in stock.
_FILTERS = 4
_GROUPS, _STARS, _PLACE, _CERTIFIED = range(_FILTERS)


@dataclass(frozen=True, slots=True)
class Cell:
    """So many products of one group and province with so many live stars (None: no live certificate).

    ``in_communes``: they lie in the communes that are chosen. ``in_stock``: of so many a pack can be had.
    """

    group: str
    province: str
    stars: int | None
    in_communes: bool
    number: int
    in_stock: int


@dataclass(slots=True)
class Counts:
    """Products in all, and by option."""

    total: int = 0
    groups: Counter[str] = field(default_factory=Counter)
    stars: Counter[int] = field(default_factory=Counter)
    provinces: Counter[str] = field(default_factory=Counter)
    certified: int = 0
    in_stock: int = 0


def _met(cell: Cell, filters: Filters) -> tuple[bool, bool, bool, bool]:
    here = cell.in_communes if filters.communes else not filters.province or cell.province == filters.province
    return (
        not filters.groups or cell.group in filters.groups,
        not filters.stars or cell.stars in filters.stars,
        here,
        not filters.certified or cell.stars is not None,
    )


def count(cells: Iterable[Cell], filters: Filters) -> Counts:
    """Return what each option would show. One pass."""
    counts = Counts()
    for cell in cells:
        number = cell.in_stock if filters.in_stock else cell.number
        met = _met(cell, filters)
        missed = _FILTERS - sum(met)
        if missed > 1:
            continue
        if not missed:
            counts.total += number
            counts.in_stock += cell.in_stock
        if not missed or not met[_GROUPS]:
            counts.groups[cell.group] += number
        if cell.stars is not None and (not missed or not met[_STARS]):
            counts.stars[cell.stars] += number
        if not missed or not met[_PLACE]:
            counts.provinces[cell.province] += number
        if cell.stars is not None and (not missed or not met[_CERTIFIED]):
            counts.certified += number
    return counts


def total(cells: Iterable[Cell], filters: Filters) -> int:
    """Return how many products a choice shows.

    Its words and communes must be those the cells were made for (communes may be left out).
    """
    return sum(cell.in_stock if filters.in_stock else cell.number for cell in cells if all(_met(cell, filters)))
