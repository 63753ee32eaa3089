"""Parts of the page of the catalogue that are set once for equal content (``cms.typesetting``), as plain values."""

import datetime
from dataclasses import dataclass

from search.catalogue import Catalogue
from search.landing import Landing
from search.options import Chip, Option


@dataclass(frozen=True, slots=True)
class Top:
    """Where we are, and what the page lists."""

    heading: str
    day: datetime.date
    has_goods: bool
    has_choice: bool
    landing: Landing | None


@dataclass(frozen=True, slots=True)
class Tools:
    """How many there are, in which order, and what is on. ``bare``: the query string without any filter."""

    total: int
    filters_on: int
    sorts: tuple[Option, ...]
    chips: tuple[Chip, ...]
    bare: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a list as ``partials/pager.html`` reads it: it is its own paginator."""

    number: int
    num_pages: int
    page_range: tuple[int, ...]

    @property
    def paginator(self) -> "Leaf":
        """Itself."""
        return self

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before."""
        return self.number > 1

    @property
    def has_next(self) -> bool:
        """Whether there is a page after."""
        return self.number < self.num_pages

    @property
    def previous_page_number(self) -> int:
        """Number of the page before."""
        return self.number - 1

    @property
    def next_page_number(self) -> int:
        """Number of the page after."""
        return self.number + 1


@dataclass(frozen=True, slots=True)
class Foot:
    """Which products these are, and the way to the other pages."""

    page_obj: Leaf
    querystring: str
    first: int
    last: int
    total: int


def top_of(catalogue: Catalogue, landing: Landing | None) -> Top:
    """The head of a page."""
    heading = landing.words.title if landing and landing.words else catalogue.heading
    return Top(heading, catalogue.on, bool(catalogue.total), bool(catalogue.filters.querystring()), landing)


def tools_of(catalogue: Catalogue) -> Tools:
    """The row above the cards; one product needs no order."""
    filters = catalogue.filters
    sorts = tuple(catalogue.sorts) if catalogue.total > 1 else ()
    return Tools(catalogue.total, filters.count, sorts, tuple(catalogue.chips), filters.bare().querystring())


def foot_of(catalogue: Catalogue) -> Foot:
    """What stands below the cards."""
    paginator, page = catalogue.paginator, catalogue.page
    leaf = Leaf(page.number, paginator.num_pages, tuple(paginator.page_range))
    return Foot(leaf, catalogue.filters.querystring(), page.start_index(), page.end_index(), catalogue.total)
