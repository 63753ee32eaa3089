"""What the filter form offers: every option with the number of products that choosing it would show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.utils.translation import get_language, gettext, ngettext

from catalogue.producers.models import ProducerKind
from catalogue.products.classification import GROUPS, nodes
from search.filters import CLASSES, MAX_PRICE, RANKS, SPANS, Filters, Sort, Span
from search.names import Names, Unit
from search.shelf import Counts
from shop.partner.rules import dong

#: So many communes, producers and places are offered as boxes; any other is found by typing its name.
COMMUNES_SHOWN = PRODUCERS_SHOWN = PLACES_SHOWN = 12

_CLASS_NAMES = {node.key.lower(): (node.name, node.name_en) for node in nodes() if node.tier == "class"}


_CLASSES_OF = {key: [name for name, group in CLASSES.items() if group == key] for key in GROUPS}


class _Words(NamedTuple):
    """The fixed labels of one language: asked for some forty times a page."""

    groups: dict[str, str]
    classes: dict[str, str]
    kinds: dict[str, str]
    sorts: dict[Sort, str]


@cache
def _words(language: str) -> _Words:
    place = 1 if language == "en" else 0
    return _Words(
        {key: names[place] for key, names in GROUPS.items()},
        {key: names[place] for key, names in _CLASS_NAMES.items()},
        {kind.value: str(kind.label) for kind in ProducerKind},
        {sort: str(sort.label) for sort in Sort},
    )


def words() -> _Words:
    """Names of groups, classes, kinds of producers and orders in the reader's language."""
    return _words(get_language())


@dataclass(frozen=True, slots=True)
class Option:
    """A box or entry of a filter. ``count``: what choosing it would show (see facets)."""

    value: str | int
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One of the six groups with its classes; ``is_open`` where one of them is chosen."""

    option: Option
    classes: tuple[Option, ...]

    @property
    def is_open(self) -> bool:
        """Whether the reader has narrowed this group to some classes."""
        return any(option.is_chosen for option in self.classes)


@dataclass(frozen=True, slots=True)
class FilterForm:
    """All that the filter form says; equal forms look alike."""

    text: str
    total: int
    stars: tuple[Option, ...]
    groups: tuple[Group, ...]
    provinces: tuple[Option, ...]
    communes: tuple[Option, ...]
    prices: tuple[Option, ...]
    producers: tuple[Option, ...]
    kinds: tuple[Option, ...]
    places: tuple[Option, ...]
    gift: Option
    certified: Option
    in_stock: Option
    has_province: bool
    #: What was typed and not understood: as a commune, as a producer, as prices.
    typed: str = ""
    typed_producer: str = ""
    typed_prices: tuple[str, str] = ("", "")

    @property
    def has_price(self) -> bool:
        """Whether a price is chosen."""
        return any(option.is_chosen for option in self.prices)

    @property
    def is_open(self) -> dict[str, bool]:
        """Which of the filters further down stand open because something of them is chosen or was not understood."""
        lists = {"kinds": self.kinds, "producers": self.producers, "places": self.places}
        found = {name: any(option.is_chosen for option in options) for name, options in lists.items()}
        return found | {"producers": found["producers"] or bool(self.typed_producer)}


@dataclass(frozen=True)
class Options:
    """The options of a choice, in the reader's language."""

    filters: Filters
    names: Names
    counts: Counts

    @property
    def groups(self) -> list[Group]:
        """The six groups in the order of the law, with their classes that hold goods or are chosen."""
        now, counts, said = self.filters, self.counts, words()
        found = []
        for key in GROUPS:
            classes = [
                Option(name, said.classes[name], counts.classes[name], name in now.classes)
                for name in _CLASSES_OF[key]
                if counts.classes[name] or name in now.classes
            ]
            option = Option(key, said.groups[key], counts.groups[key], key in now.groups)
            # A class that is all of its group says nothing more.
            found.append(Group(option, tuple(classes) if _says_more(classes, option) else ()))
        return found

    @property
    def stars(self) -> list[Option]:
        """Five to three stars."""
        return [Option(number, "", self.counts.stars[number], number in self.filters.stars) for number in RANKS]

    @property
    def provinces(self) -> list[Option]:
        """Provinces with goods and the chosen one, most goods first."""
        chosen = self.filters.province
        options = [
            Option(unit.code, unit.name, count, unit.code == chosen)
            for unit in self.names.provinces.values()
            if (count := self.counts.provinces[str(unit.pk)]) or unit.code == chosen
        ]
        return sorted(options, key=lambda option: (-option.count, option.label))

    @property
    def communes(self) -> list[Option]:
        """Communes of the province with most goods, and every chosen one; of any province only the chosen."""
        names, chosen = self.names.communes, self.filters.communes
        if not self.filters.province:
            return [Option(code, full_name(names[code]), 0, True) for code in chosen]
        inside = str(self.names.provinces[self.filters.province].pk)
        options = [
            Option(code, unit.name, self.counts.communes[str(unit.pk)], code in chosen)
            for code, unit in names.items()
            if unit.parent_id == inside
        ]
        return _best(options, COMMUNES_SHOWN)

    @property
    def prices(self) -> list[Option]:
        """The ready ranges that hold goods, and the chosen one if it is none of them."""
        now = self.filters.price
        options = [
            Option(span.param, span_words(span), self.counts.prices[span], span == now)
            for span in SPANS
            if self.counts.prices[span] or span == now
        ]
        if now.is_on and now not in SPANS:
            options.append(Option(now.param, span_words(now), self.counts.total, True))
        return options

    @property
    def producers(self) -> list[Option]:
        """Producers with most goods, and every chosen one."""
        names, counts, chosen = self.names.makers, self.counts.producers, set(self.filters.producers)
        few = [pk for pk, _number in counts.most_common(PRODUCERS_SHOWN + 1) if pk]
        few += [pk for pk, maker in names.items() if maker.slug in chosen] if chosen else []
        options = [
            Option(names[pk].slug, names[pk].name, counts[pk], names[pk].slug in chosen) for pk in dict.fromkeys(few)
        ]
        return _best(options, PRODUCERS_SHOWN)

    @property
    def kinds(self) -> list[Option]:
        """Kinds of producers that have goods, and the chosen ones."""
        counts, chosen = self.counts.kinds, self.filters.kinds
        return [
            Option(kind, label, counts[kind], kind in chosen)
            for kind, label in words().kinds.items()
            if counts[kind] or kind in chosen
        ]

    @property
    def places(self) -> list[Option]:
        """Places that have most of it now, and every chosen one."""
        chosen = self.filters.places
        options = [
            Option(place.slug, place.name, count, place.slug in chosen)
            for place in self.names.places
            if place.slug and ((count := self.counts.places[place.slug]) or place.slug in chosen)
        ]
        return _best(options, PLACES_SHOWN)

    def form(self, **typed: object) -> FilterForm:
        """The filter form; ``typed``: what was typed and not understood (see FilterForm)."""
        now, counts = self.filters, self.counts
        return FilterForm(
            text=now.text,
            total=counts.total,
            stars=tuple(self.stars),
            groups=tuple(self.groups),
            provinces=tuple(self.provinces),
            communes=tuple(self.communes),
            prices=tuple(self.prices),
            producers=tuple(self.producers),
            kinds=tuple(self.kinds),
            places=tuple(self.places),
            gift=Option("1", "", counts.gift, now.gift),
            certified=Option("1", "", counts.certified, now.certified),
            in_stock=Option("1", "", counts.in_stock, now.in_stock),
            has_province=bool(now.province),
            **typed,
        )


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on, and the address of the same choice without it (query string, maybe empty)."""

    label: str
    without: str


def chips(now: Filters, names: Names) -> list[Chip]:
    """Every filter that is on, each with the way to take it off."""
    found = [Chip(f"“{now.text}”", now.without("text").querystring())] if now.text else []
    if not now.count:
        return found
    makers = {maker.slug: maker.name for maker in names.makers.values()} if now.producers else {}
    places = {place.slug: _had_at(place.name) for place in names.places} if now.places else {}
    several: list[tuple[str, Iterable[object], Mapping]] = [
        ("stars", now.stars, {number: stars_words(number) for number in now.stars}),
        ("groups", now.groups, words().groups),
        ("classes", now.classes, words().classes),
        ("communes", now.communes, commune_names(now, names)),
        ("producers", now.producers, makers),
        ("kinds", now.kinds, words().kinds),
        ("places", now.places, places),
    ]
    for name, values, labels in several:
        if name == "communes" and now.province and not now.communes:
            found.append(Chip(names.provinces[now.province].name, now.without("province").querystring()))
        found += [Chip(labels[value], now.without(name, value).querystring()) for value in values]
    single = [
        ("price", now.price.is_on, span_words(now.price)),
        ("gift", now.gift, gettext("Gifts")),
        ("certified", now.certified, gettext("Certified only")),
        ("in_stock", now.in_stock, gettext("In stock")),
    ]
    return found + [Chip(label, now.without(name).querystring()) for name, is_on, label in single if is_on]


def commune_names(now: Filters, names: Names) -> dict[str, str]:
    """Code → name of the chosen communes; the province is named where two of them are called the same."""
    units = {code: names.communes[code] for code in now.communes}
    called = [full_name(unit) for unit in units.values()]
    found = {}
    for code, unit in units.items():
        name, province = full_name(unit), names.province_of(unit)
        found[code] = f"{name}, {province.name}" if called.count(name) > 1 and province else name
    return found


def full_name(unit: Unit) -> str:
    """ "Xã Ea Tul": a unit with its kind, as a name stands alone."""
    return f"{unit.kind[:1].upper()}{unit.kind[1:]} {unit.name}"


def group_name(key: str) -> str:
    """Name of a group in the reader's language."""
    return words().groups[key]


def class_name(key: str) -> str:
    """Name of a class in the reader's language."""
    return words().classes[key]


def span_words(span: Span) -> str:
    """ "up to 50.000 ₫", "50.000 ₫ – 100.000 ₫", "from 500.000 ₫"."""
    if span.high >= MAX_PRICE:
        return gettext("from %(price)s") % {"price": dong(span.low)}
    if not span.low:
        return gettext("up to %(price)s") % {"price": dong(span.high)}
    return f"{dong(span.low)} – {dong(span.high)}"


def stars_words(number: int) -> str:
    """ "4 stars": in words."""
    return ngettext("%(n)s star", "%(n)s stars", number) % {"n": number}


def _had_at(name: str) -> str:
    return gettext("to be had at %(place)s") % {"place": name}


def _says_more(classes: list[Option], group: Option) -> bool:
    return any(option.is_chosen or option.count != group.count for option in classes)


def _best(options: list[Option], shown: int) -> list[Option]:
    """Those with most goods, and all that are chosen; most goods first."""
    ordered = sorted(options, key=lambda option: (-option.count, option.label))
    return [option for place, option in enumerate(ordered) if option.is_chosen or (option.count and place < shown)]
