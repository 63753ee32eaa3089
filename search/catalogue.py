"""One page of the catalogue, put together: cards, options with their counts, chips, ways on from an empty shelf."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from django.core.paginator import Paginator
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext, ngettext

from catalogue.areas.models import Area, Level
from catalogue.areas.querysets import AreaQuerySet
from catalogue.prepared import Prepared
from catalogue.products.classification import GROUPS
from cms.cards import Card, cards_of
from search import facets
from search.engines import Relaxed
from search.filters import RANKS, Filters, Sort
from search.shelf import Shelf

PAGE_SIZE = 24
#: So many communes are offered as boxes; any other is found by typing its name.
COMMUNES_SHOWN = 12
#: So many cards stand under an empty result.
NEARBY = 4


class Unit(NamedTuple):
    """A current commune or province, as far as this page needs it."""

    pk: int
    code: str
    kind: str
    name: str
    level: str
    parent_id: int | None


def _units(communes: Sequence[str] = ()) -> AreaQuerySet:
    wanted = Q(level=Level.PROVINCE)
    if communes:
        wanted |= Q(level=Level.COMMUNE, code__in=communes)
    # Unsorted: an order by name makes SQLite read all units by the index of names.
    return Area.objects.current().filter(wanted).order_by().values_list(*Unit._fields)


_UNITS = Prepared(_units)


@dataclass(frozen=True, slots=True)
class Option:
    """A box or entry of a filter. ``count``: what choosing it would show (see facets)."""

    value: str | int
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class FilterForm:
    """All that the filter form says; equal forms look alike."""

    text: str
    stars: tuple[Option, ...]
    groups: tuple[Option, ...]
    provinces: tuple[Option, ...]
    communes: tuple[Option, ...]
    certified: Option
    in_stock: Option
    has_province: bool
    #: What was typed as a commune and not understood.
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on, and the address of the same choice without it (query string, maybe empty)."""

    label: str
    without: str


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

    Seven queries for any number of products, up to twelve with a province, communes and goods whose certificates
    have ended.
    """

    filters: Filters
    on: datetime.date
    number: int = 1
    relaxed: Relaxed | None = None
    cards: list[Card] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read everything the page shows."""
        self._read_areas()
        self.shelf = Shelf(self.filters.text, on=self.on)
        self._count()
        if self.filters.text and not self.cells:
            self._loosen()
        self.paginator = ShelfPaginator(self.counts.total)
        if not 1 <= self.number <= self.paginator.num_pages:
            raise PageOutOfRange(min(max(self.number, 1), self.paginator.num_pages))
        self.paginator.number = self.number
        self.page = self.paginator.page(self.number)
        if self.total:
            ids = self.shelf.page(self.filters, start=self.page.start_index() - 1, size=PAGE_SIZE)
            self.cards = cards_of(ids, on=self.on)

    def _read_areas(self) -> None:
        """Provinces and the chosen communes; communes that do not exist or lie elsewhere are dropped."""
        values = {"communes": list(self.filters.communes)} if self.filters.communes else {}
        units = [Unit(*row) for row in _UNITS.rows(**values)]
        self.provinces = {unit.pk: unit for unit in units if unit.level == Level.PROVINCE}
        self.province = next((p for p in self.provinces.values() if p.code == self.filters.province), None)
        inside = self.province.pk if self.province else None
        here = {unit.code: unit for unit in units if unit.level == Level.COMMUNE and inside in (None, unit.parent_id)}
        kept = tuple(code for code in self.filters.communes if code in here)
        self.communes = {code: here[code] for code in kept}
        if kept and self.province is None:
            homes = {unit.parent_id for unit in self.communes.values()}
            self.province = self.provinces[homes.pop()] if len(homes) == 1 else None
        code = self.province.code if self.province else ""
        self.filters = replace(self.filters, communes=kept, province=code)

    def _count(self) -> None:
        codes = {pk: unit.code for pk, unit in self.provinces.items()}
        self.cells = self.shelf.cells(self.filters, codes)
        self.counts = facets.count(self.cells, self.filters)

    def _loosen(self) -> None:
        for relaxed in Relaxed:
            self.shelf = Shelf(self.filters.text, on=self.on, relaxed=relaxed)
            self._count()
            if self.cells:
                self.relaxed = relaxed
                return

    @property
    def total(self) -> int:
        """Number of products on all pages."""
        return self.counts.total

    # --- options -------------------------------------------------------------------------------------------

    @property
    def groups(self) -> list[Option]:
        """The six groups in the order of the law."""
        return [Option(key, group_name(key), self.counts.groups[key], key in self.filters.groups) for key in GROUPS]

    @property
    def stars(self) -> list[Option]:
        """Five to three stars."""
        return [Option(number, "", self.counts.stars[number], number in self.filters.stars) for number in RANKS]

    @property
    def province_options(self) -> list[Option]:
        """Provinces with goods and the chosen one, most goods first."""
        options = [
            Option(unit.code, unit.name, self.counts.provinces[unit.code], unit is self.province)
            for unit in self.provinces.values()
            if self.counts.provinces[unit.code] or unit is self.province
        ]
        return sorted(options, key=lambda option: (-option.count, option.label))

    @cached_property
    def commune_options(self) -> list[Option]:
        """Communes of the province with most goods, and every chosen one; none without a province."""
        if not self.province:
            return [Option(code, unit.name, 0, True) for code, unit in self.communes.items()]
        counted = {code: (name, number) for code, name, number in self.shelf.communes(self.filters)}
        chosen = [code for code in self.filters.communes if code not in counted]
        shown = [code for place, code in enumerate(counted) if place < COMMUNES_SHOWN or code in self.communes]
        options = [Option(code, *counted[code], code in self.communes) for code in shown]
        return options + [Option(code, self.communes[code].name, 0, True) for code in chosen]

    def form(self, typed: str = "") -> FilterForm:
        """The filter form; ``typed``: a commune that was typed and not understood."""
        return FilterForm(
            text=self.filters.text,
            stars=tuple(self.stars),
            groups=tuple(self.groups),
            provinces=tuple(self.province_options),
            communes=tuple(self.commune_options),
            certified=Option("1", "", self.counts.certified, self.filters.certified),
            in_stock=Option("1", "", self.counts.in_stock, self.filters.in_stock),
            has_province=self.province is not None,
            typed=typed,
        )

    @property
    def sorts(self) -> list[Option]:
        """The orders."""
        return [Option(sort.value, str(sort.label), 0, sort is self.filters.sort) for sort in Sort]

    # --- what is on, and how to get off it -----------------------------------------------------------------

    @property
    def chips(self) -> list[Chip]:
        """Every filter that is on."""
        now, chips = self.filters, []
        if now.text:
            chips.append(Chip(f"“{now.text}”", now.without("text").querystring()))
        for number in now.stars:
            chips.append(Chip(_stars_words(number), now.without("stars", number).querystring()))
        for key in now.groups:
            chips.append(Chip(group_name(key), now.without("groups", key).querystring()))
        if self.province and not now.communes:
            chips.append(Chip(self.province.name, now.without("province").querystring()))
        for code in now.communes:
            unit = self.communes[code]
            chips.append(Chip(f"{unit.kind} {unit.name}", now.without("communes", code).querystring()))
        if now.certified:
            chips.append(Chip(gettext("Certified only"), now.without("certified").querystring()))
        if now.in_stock:
            chips.append(Chip(gettext("In stock"), now.without("in_stock").querystring()))
        return chips

    @property
    def heading(self) -> str:
        """What the page lists: the words, the place, a single group, or everything."""
        place = ", ".join(f"{unit.kind.lower()} {unit.name}" for unit in self.communes.values())
        place = place or (self.province.name if self.province else "")
        if self.filters.text and place:
            return gettext("“%(text)s” in %(place)s") % {"text": self.filters.text, "place": place}
        if self.filters.text:
            return f"“{self.filters.text}”"
        if place:
            return gettext("OCOP products of %(place)s") % {"place": place}
        if len(self.filters.groups) == 1:
            return group_name(self.filters.groups[0])
        return gettext("OCOP products")

    @property
    def ways_on(self) -> list[WayOn]:
        """From an empty shelf: the one filter whose removal shows most, then all filters at once; at most two."""
        now, found = self.filters, []
        tries = [
            (gettext("Drop the star filter"), replace(now, stars=()), bool(now.stars)),
            (gettext("Drop the product groups"), replace(now, groups=()), bool(now.groups)),
            (gettext("Look in all places"), now.without("province"), bool(now.province or now.communes)),
            (gettext("Also without a certificate"), replace(now, certified=False), now.certified),
            (gettext("Also what is out of stock"), replace(now, in_stock=False), now.in_stock),
        ]
        for label, choice, is_on in tries:
            number = facets.total(self.cells, choice) if is_on else 0
            if number:
                found.append((number, _with_number(label, number), choice))
        found.sort(key=lambda way: -way[0])
        bare = now.bare()
        ways = [WayOn(label, choice.querystring()) for _number, label, choice in found[:1]]
        everything = facets.total(self.cells, bare)
        if now.count > 1 and everything:
            ways.append(WayOn(_with_number(gettext("Drop all filters"), everything), bare.querystring()))
        elif not ways:
            ways.append(WayOn(gettext("See all products"), ""))
        return ways

    @cached_property
    def nearby(self) -> list[Card]:
        """A few cards for an empty shelf: what the words find anywhere, else the same group, else the best."""
        if self.total:
            return []
        choices = [self.filters.bare(), Filters(groups=self.filters.groups), Filters()]
        for choice in dict.fromkeys(choices):
            shelf = Shelf(choice.text, on=self.on, relaxed=self.relaxed if choice.text else None)
            if ids := shelf.page(choice, start=0, size=NEARBY):
                return cards_of(ids, on=self.on)
        return []


def group_name(key: str) -> str:
    """Name of a group in the reader's language."""
    name, name_en, _number = GROUPS[key]
    return name_en if get_language() == "en" else name


def _stars_words(number: int) -> str:
    return ngettext("%(n)s star", "%(n)s stars", number) % {"n": number}


def _with_number(label: str, number: int) -> str:
    words = ngettext("see %(count)d product", "see %(count)d products", number) % {"count": number}
    return f"{label}, {words}"
