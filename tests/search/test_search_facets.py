"""The number beside each option, held against a count in plain Python."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.facets import Cell, count, total
from search.filters import RANKS, Filters

GROUPS = ("food", "beverage", "herbal")
PROVINCES = ("66", "68")

cells = st.lists(
    st.builds(
        Cell,
        group=st.sampled_from(GROUPS),
        province=st.sampled_from(PROVINCES),
        stars=st.sampled_from([None, *RANKS]),
        in_communes=st.booleans(),
        number=st.integers(1, 9),
        in_stock=st.integers(0, 9),
    ).map(lambda cell: replace(cell, in_stock=min(cell.in_stock, cell.number))),
    max_size=12,
)
choices = st.builds(
    Filters,
    groups=st.lists(st.sampled_from(GROUPS), unique=True).map(tuple),
    stars=st.lists(st.sampled_from(RANKS), unique=True).map(tuple),
    province=st.sampled_from(["", *PROVINCES]),
    communes=st.sampled_from([(), ("24277",)]),
    certified=st.booleans(),
    in_stock=st.booleans(),
)


def shown(cells: list[Cell], choice: Filters) -> int:
    """How many products a choice shows, one product at a time."""
    products = [(cell, number < cell.in_stock) for cell in cells for number in range(cell.number)]
    return sum(
        (cell.group in choice.groups if choice.groups else True)
        and (cell.stars in choice.stars if choice.stars else True)
        and (cell.in_communes if choice.communes else choice.province in ("", cell.province))
        and (cell.stars is not None or not choice.certified)
        and (is_in_stock or not choice.in_stock)
        for cell, is_in_stock in products
    )


class TestCount:
    @given(cells, choices)
    def test_every_number_is_what_choosing_it_would_show(self, cells, choice):
        counts = count(cells, choice)
        assert counts.total == total(cells, choice) == shown(cells, choice)
        for group in GROUPS:
            assert counts.groups[group] == shown(cells, replace(choice, groups=(group,)))
        for stars in RANKS:
            assert counts.stars[stars] == shown(cells, replace(choice, stars=(stars,)))
        for province in PROVINCES:
            assert counts.provinces[province] == shown(cells, replace(choice, province=province, communes=()))
        assert counts.certified == shown(cells, replace(choice, certified=True))
        assert counts.in_stock == shown(cells, replace(choice, in_stock=True))

    @pytest.mark.parametrize("choice", [Filters(), Filters(stars=(5,), in_stock=True)])
    def test_nothing_counts_to_nothing(self, choice):
        counts = count([], choice)
        assert (counts.total, counts.certified, counts.in_stock, sum(counts.groups.values())) == (0, 0, 0, 0)

    def test_a_choice_within_a_filter_adds_up(self):
        cells = [Cell("food", "66", 5, False, 2, 0), Cell("herbal", "66", 4, False, 3, 0)]
        assert count(cells, Filters(groups=("food", "herbal"))).total == 5
        assert count(cells, Filters(groups=("food",))).groups["herbal"] == 3
        assert count(cells, Filters(groups=("food",), stars=(5,))).groups["herbal"] == 0
