"""Counts of the catalogue's filters, by arithmetic on columns: every product with all that can be filtered.

The number beside an option says how many products a reader would see by choosing it: every other filter counts,
the option's own filter does not. Within one filter choices add up (food or drinks), between filters they narrow.
"""

from collections import Counter
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from itertools import compress
from typing import Any

#: A filter that is on: the column it looks at, and the values it lets through.
Test = tuple[str, Container]


class Facets:
    """A choice among products that lie in columns of equal length, one value a product."""

    def __init__(self, columns: Mapping[str, Sequence[Hashable]], tests: Mapping[str, Test], length: int) -> None:
        """``tests``: filters that are on, by name."""
        self._columns = columns
        self._length = length
        self._made: dict[tuple, Any] = {}
        self._passed = {
            name: int.from_bytes(bytes(map(accepted.__contains__, columns[column])), "big")
            for name, (column, accepted) in tests.items()
        }

    def passing(self, but: str | None = None) -> Iterable[int]:
        """One or nought for each product: whether it passes every filter, apart from the one that is left out."""
        chosen = self._all(but)
        return b"\1" * self._length if chosen is None else chosen.to_bytes(self._length, "big")

    def count(self, column: str, *, but: str | None = None) -> Counter:
        """Number of products by their value in a column, without the filter that is left out."""
        return self._once(Counter, column, but)

    def values(self, column: str, *, but: str | None = None) -> set:
        """The different values of a column, without the filter that is left out."""
        return self._once(set, column, but)

    def _once(self, make: type, column: str, but: str | None) -> Any:
        known = make, column, but if but in self._passed else None
        if known not in self._made:
            chosen, values = self._all(but), self._columns[column]
            bits = chosen is not None and chosen.to_bytes(self._length, "big")
            self._made[known] = make(compress(values, bits) if bits else values)
        return self._made[known]

    @property
    def total(self) -> int:
        """Number of products that pass every filter."""
        chosen = self._all(None)
        return self._length if chosen is None else chosen.bit_count()

    def _all(self, but: str | None) -> int | None:
        """One byte a product, 0 or 1; None where no filter is on. A byte string as one number: one AND for all."""
        chosen = None
        for name, passed in self._passed.items():
            if name != but:
                chosen = passed if chosen is None else chosen & passed
        return chosen
