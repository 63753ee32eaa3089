"""The numbers beside the options, held against a count product by product in plain Python."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from search.facets import Facets

#: Column → values it may hold.
VALUES = {"colour": "rgb", "size": "sml", "shelf": "12"}
#: Filter → the column it looks at: two filters may look at one column.
FILTERS = {"hue": "colour", "measure": "size", "place": "shelf", "bright": "colour"}

goods = st.lists(
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in VALUES.items()}), max_size=30
)
choices = st.fixed_dictionaries(
    {},
    optional={name: st.sets(st.sampled_from(VALUES[column])) for name, column in FILTERS.items()},
)


def facets(goods: list[dict], choice: dict) -> Facets:
    columns = {name: [one[name] for one in goods] for name in VALUES}
    return Facets(columns, {name: (FILTERS[name], accepted) for name, accepted in choice.items()}, len(goods))


def shown(goods: list[dict], choice: dict, but: str | None = None) -> list[dict]:
    """The products that pass every filter but one, one product at a time."""
    return [
        one
        for one in goods
        if all(one[FILTERS[name]] in accepted for name, accepted in choice.items() if name != but)
    ]


class TestFacets:
    @given(goods, choices)
    def test_a_filter_does_not_narrow_its_own_numbers(self, goods, choice):
        found = facets(goods, choice)
        assert found.total == len(shown(goods, choice))
        for name, column in FILTERS.items():
            expected = Counter(one[column] for one in shown(goods, choice, but=name))
            assert found.count(column, but=name) == expected
            assert found.values(column, but=name) == set(expected)

    @given(goods, choices)
    def test_what_passes_is_told_in_the_order_of_the_columns(self, goods, choice):
        passing = facets(goods, choice).passing()
        assert [one for one, passes in zip(goods, passing, strict=True) if passes] == shown(goods, choice)

    def test_nothing_counts_to_nothing(self):
        for choice in ({}, {"hue": {"r"}}):
            found = facets([], choice)
            assert (found.total, found.count("colour"), list(found.passing())) == (0, Counter(), [])

    def test_a_filter_that_lets_nothing_through_shows_what_the_others_would(self):
        found = facets([{"colour": "r", "size": "s", "shelf": "1"}], {"hue": set()})
        assert (found.total, found.count("colour", but="hue")) == (0, {"r": 1})
