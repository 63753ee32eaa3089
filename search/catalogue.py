"""One page of the catalogue, put together: cards, options with their counts, chips, ways on from an empty shelf."""

import datetime
from dataclasses import dataclass, field, replace

from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext

from cms.cards import Card, cards_of
from search.engines import Relaxed
from search.filters import Filters, Sort, Span
from search.names import Names
from search.options import Chip, Option, Options, chips, class_name, commune_names, full_name, group_name, words
from search.shelf import Shelf

PAGE_SIZE = 16
#: So many cards stand under an empty result.
NEARBY = 4


@dataclass(frozen=True, slots=True)
class WayOn:
    """What a reader may do when nothing is found: how it is called and the query string that does it."""

    label: str
    querystring: str


class PageOutOfRange(LookupError):
    """There is no page of this number; ``nearest`` is the one to show instead."""

    def __init__(self, nearest: int) -> None:
        super().__init__(f"no such page, the nearest is {nearest}")
        self.nearest = nearest


class ShelfPaginator(Paginator):
    """Pages of a known number of products, of which only one page's ids are ever read."""

    def __init__(self, total: int, per_page: int = PAGE_SIZE) -> None:
        super().__init__((), per_page)
        self.count = total
        self.number = 1

    @property
    def page_range(self) -> list[int]:
        """The first, the last and the pages around the current one: all that a pager prints of a thousand."""
        around = range(max(1, self.number - 2), min(self.num_pages, self.number + 2) + 1)
        return sorted({1, *around, self.num_pages})


@dataclass
class Catalogue:
    """The answer to a choice of filters on a day. Raises PageOutOfRange for a page that does not exist.

    Six queries for any number of products and filters; one more with words (three if they had to be loosened), and
    up to three for goods whose certificates have ended (see ``cms.cards``).
    """

    filters: Filters
    on: datetime.date
    number: int = 1
    cards: list[Card] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read everything the page shows."""
        self.names = Names.read(self.filters)
        self.filters = self.names.known(self.filters)
        self.shelf = Shelf(self.names, on=self.on, text=self.filters.text, sort=self.filters.order)
        self.counts = self.shelf.counts(self.filters)
        self.options = Options(self.filters, self.names, self.counts)
        self.paginator = ShelfPaginator(self.total)
        if not 1 <= self.number <= self.paginator.num_pages:
            raise PageOutOfRange(min(max(self.number, 1), self.paginator.num_pages))
        self.paginator.number = self.number
        self.page = self.paginator.page(self.number)
        if self.total:
            ids = self.shelf.page(self.filters, start=self.page.start_index() - 1, size=PAGE_SIZE)
            self.cards = cards_of(ids, on=self.on)

    @property
    def total(self) -> int:
        """Number of products on all pages."""
        return self.counts.total

    @property
    def relaxed(self) -> Relaxed | None:
        """How the words were loosened, where something was found."""
        return self.shelf.relaxed if self.total else None

    @property
    def sorts(self) -> list[Option]:
        """The orders; the best match only where there are words to match."""
        now = self.filters
        return [
            Option("" if sort is now.default_order else sort.value, label, 0, sort is now.order)
            for sort, label in words().sorts.items()
            if now.text or sort is not Sort.MATCH
        ]

    @cached_property
    def chips(self) -> list[Chip]:
        """Every filter that is on."""
        return chips(self.filters, self.names)

    @property
    def province_name(self) -> str:
        """Name of the province that is chosen, or that the chosen communes share."""
        return self.names.provinces[self.filters.province].name if self.filters.province else ""

    @property
    def heading(self) -> str:
        """What the page lists: the words, the place, a producer, a single group or class, or everything."""
        now = self.filters
        place = self._place()
        if now.text and place:
            return gettext("“%(text)s” in %(place)s") % {"text": now.text, "place": place}
        if now.text:
            return f"“{now.text}”"
        if place:
            return gettext("OCOP products of %(place)s") % {"place": place}
        if len(now.producers) == 1:
            slug = now.producers[0]
            maker = next(maker.name for maker in self.names.makers.values() if maker.slug == slug)
            return gettext("OCOP products of %(place)s") % {"place": maker}
        if len(now.groups) + len(now.classes) == 1:
            return group_name(now.groups[0]) if now.groups else class_name(now.classes[0])
        return gettext("OCOP products")

    def _place(self) -> str:
        called = commune_names(self.filters, self.names) if self.filters.communes else {}
        # Communes of one name are named once: the chips tell them apart.
        units = [full_name(self.names.communes[code]) for code in called]
        names = [f"{name[:1].lower()}{name[1:]}" for name in dict.fromkeys(units)]
        return ", ".join(names) or self.province_name

    # --- how to get off an empty shelf -----------------------------------------------------------------------

    @property
    def ways_on(self) -> list[WayOn]:
        """From an empty shelf: the one filter whose removal shows most, then all filters at once; at most two."""
        now, found = self.filters, []
        tries = [
            (gettext("Drop the star filter"), now.without("stars"), bool(now.stars)),
            (gettext("Drop the product groups"), now.without("groups"), bool(now.groups or now.classes)),
            (gettext("Look in all places"), now.without("province"), bool(now.province or now.communes)),
            (gettext("Any price"), replace(now, price=Span()), now.price.is_on),
            (gettext("Of any producer"), replace(now, producers=(), kinds=()), bool(now.producers or now.kinds)),
            (gettext("At any place of sale"), replace(now, places=()), bool(now.places)),
            (gettext("Not only gifts"), replace(now, gift=False), now.gift),
            (gettext("Also without a certificate"), replace(now, certified=False), now.certified),
            (gettext("Also what is out of stock"), replace(now, in_stock=False), now.in_stock),
        ]
        for label, choice, is_on in tries:
            number = self.shelf.total(choice) if is_on else 0
            if number:
                found.append((number, _with_number(label, number), choice))
        found.sort(key=lambda way: -way[0])
        bare = now.bare()
        ways = [WayOn(label, choice.querystring()) for _number, label, choice in found[:1]]
        everything = self.shelf.total(bare)
        if now.count > 1 and everything:
            ways.append(WayOn(_with_number(gettext("Drop all filters"), everything), bare.querystring()))
        elif not ways:
            ways.append(WayOn(gettext("See all products"), ""))
        return ways

    @cached_property
    def nearby(self) -> list[Card]:
        """A few cards for an empty shelf: what the words find anywhere, else the same goods, else the best."""
        if self.total:
            return []
        now = self.filters
        choices = [now.bare(), Filters(groups=now.groups, classes=now.classes), Filters()]
        for choice in dict.fromkeys(choices):
            if ids := self.shelf.page(choice, start=0, size=NEARBY):
                return cards_of(ids, on=self.on)
        return []


def best_of_all(*, on: datetime.date, size: int) -> list[int]:
    """Primary keys of the products that the catalogue shows first. Two queries."""
    return Shelf(Names.read(Filters()), on=on).page(Filters(), start=0, size=size)


def _with_number(label: str, number: int) -> str:
    words = ngettext("see %(count)d product", "see %(count)d products", number) % {"count": number}
    return f"{label}, {words}"
