"""The catalogue's filters: what an address says, and the addresses that say a little more or less.

Parameters: ``q`` words · ``nhom`` group (repeats) · ``lop`` class of Annex I (repeats) · ``sao`` 3–5 (repeats) ·
``tinh`` province code · ``xa`` commune code (repeats) or a typed name · ``gia`` price in đồng, "100000-300000", an
end may be open · ``chu_the`` producer (repeats) · ``loai_chu_the`` kind of producer (repeats) · ``diem_ban`` place
where it can be had now (repeats) · ``qua=1`` gifts · ``chung_nhan=1`` certified only · ``con_hang=1`` in stock only ·
``xep`` order · ``page``. What is unknown or malformed is dropped, so that one address remains for each choice.
"""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple
from urllib.parse import urlencode

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from catalogue.areas.rules import fold
from catalogue.producers.models import ProducerKind
from catalogue.products.classification import GROUPS, nodes
from search.rules import MAX_QUERY

RANKS = (5, 4, 3)
#: So many communes can be chosen at once: an old district went into some twenty at most.
MAX_COMMUNES = 25
#: So many producers, and so many places, at once.
MAX_NAMED = 12
#: No pack costs more đồng than this.
MAX_PRICE = 1_000_000_000

#: Key of a class as addresses have it ("i.4") → the key of its group, in the order of Annex I.
CLASSES = {node.key.lower(): node.group for node in nodes() if node.tier == "class"}

_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_TYPED_PRICE = re.compile(r"(?P<number>\d[\d.,\s]*)(?P<unit>k|nghin|ngan|tr|trieu|d|₫|dong|vnd)?\.?")
_LONGEST_PRICE = 24
_UNITS = {"k": 1_000, "nghin": 1_000, "ngan": 1_000, "tr": 1_000_000, "trieu": 1_000_000}


class Sort(models.TextChoices):
    """Orders of the catalogue. Which is the default, and not written into addresses, the words decide."""

    MATCH = "khop", _("Best match first")
    CERTIFIED = "hang-sao", _("Certified, most stars first")
    CHEAPEST = "gia-tang", _("Lowest price first")
    DEAREST = "gia-giam", _("Highest price first")
    NEWEST = "moi", _("Newest first")
    NAME = "ten", _("By name")


class Span(NamedTuple):
    """Prices from ``low`` to ``high`` đồng, both included."""

    low: int = 0
    high: int = MAX_PRICE

    @property
    def is_on(self) -> bool:
        """Whether this leaves anything out."""
        return self != Span()

    @property
    def param(self) -> str:
        """As an address has it: an open end is left empty."""
        return f"{self.low or ''}-{self.high if self.high < MAX_PRICE else ''}" if self.is_on else ""

    @classmethod
    def read(cls, text: str) -> "Span":
        """Read a parameter; ends in the wrong order change places. Everything for what is none."""
        low, dash, high = text.partition("-")
        if not dash or not all(not end or (end.isascii() and end.isdigit() and len(end) < 12) for end in (low, high)):
            return cls()
        return cls.between(int(low or 0), int(high) if high else MAX_PRICE)

    @classmethod
    def between(cls, low: int, high: int) -> "Span":
        """The prices between two amounts, whichever is the lower."""
        low, high = sorted((min(low, MAX_PRICE), min(high, MAX_PRICE)))
        return cls(low, high)


#: The ranges that are offered.
SPANS = (
    Span(0, 50_000),
    Span(50_000, 100_000),
    Span(100_000, 200_000),
    Span(200_000, 500_000),
    Span(500_000, MAX_PRICE),
)


@dataclass(frozen=True, slots=True)
class Filters:
    """A choice in the catalogue. ``page`` is not part of it: it is kept apart.

    Groups and classes are one filter: a class narrows its group, so no group stands beside a class of its own.
    ``sort`` is None for the order that goes without saying.
    """

    text: str = ""
    groups: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    stars: tuple[int, ...] = ()
    province: str = ""
    communes: tuple[str, ...] = ()
    price: Span = Span()
    producers: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    gift: bool = False
    certified: bool = False
    in_stock: bool = False
    sort: Sort | None = None

    @classmethod
    def read(cls, params: QueryDict) -> "Filters":
        """Read an address; what is not understood is left out."""
        chosen_stars = {number for number in RANKS if str(number) in params.getlist("sao")}
        communes = tuple(dict.fromkeys(code for code in params.getlist("xa") if is_code(code, 5)))
        wanted = {text.lower() for text in params.getlist("lop")}
        classes = tuple(key for key in CLASSES if key in wanted)
        narrowed = {CLASSES[key] for key in classes}
        province = params.get("tinh", "")
        text = " ".join(params.get("q", "").replace("\0", "").split())[:MAX_QUERY]
        order = params.get("xep", "")
        return cls(
            text=text,
            groups=tuple(key for key in GROUPS if key in params.getlist("nhom") and key not in narrowed),
            classes=classes,
            stars=tuple(number for number in RANKS if number in chosen_stars),
            province=province if is_code(province, 2) else "",
            communes=communes[:MAX_COMMUNES],
            price=Span.read(params.get("gia", "")),
            producers=_slugs(params, "chu_the"),
            kinds=tuple(kind for kind in ProducerKind.values if kind in params.getlist("loai_chu_the")),
            places=_slugs(params, "diem_ban"),
            gift=params.get("qua") == "1",
            certified=params.get("chung_nhan") == "1",
            in_stock=params.get("con_hang") == "1",
        ).sorted_by(Sort(order) if order in Sort.values else None)

    @property
    def order(self) -> Sort:
        """The order that is meant: with words the best match first, else the certified."""
        return self.sort or self.default_order

    @property
    def default_order(self) -> Sort:
        """The order that goes without saying."""
        return Sort.MATCH if self.text else Sort.CERTIFIED

    def sorted_by(self, sort: Sort | None) -> "Filters":
        """The same choice in another order; without words nothing matches better."""
        kept = None if sort is self.default_order or (sort is Sort.MATCH and not self.text) else sort
        return replace(self, sort=kept)

    @property
    def count(self) -> int:
        """How many filters are on (the words are not a filter)."""
        several = (self.groups, self.classes, self.stars, self.producers, self.kinds, self.places)
        return (
            sum(len(values) for values in several)
            + (len(self.communes) or bool(self.province))
            + self.price.is_on
            + self.gift
            + self.certified
            + self.in_stock
        )

    @property
    def landing_group(self) -> str:
        """The group whose landing page this is: nothing else is chosen; empty for any other choice."""
        return self.groups[0] if len(self.groups) == 1 and self == Filters(groups=self.groups) else ""

    def querystring(self, *, page: int = 1) -> str:
        """The one query string for this choice, without "?"; empty for none. The first page is not written."""
        pairs: list[tuple[str, object]] = [("q", self.text)] if self.text else []
        pairs += [("nhom", key) for key in self.groups]
        pairs += [("lop", key) for key in self.classes]
        pairs += [("sao", number) for number in self.stars]
        pairs += [("tinh", self.province)] if self.province else []
        pairs += [("xa", code) for code in self.communes]
        pairs += [("gia", self.price.param)] if self.price.is_on else []
        pairs += [("chu_the", slug) for slug in self.producers]
        pairs += [("loai_chu_the", kind) for kind in self.kinds]
        pairs += [("diem_ban", slug) for slug in self.places]
        pairs += [("qua", 1)] if self.gift else []
        pairs += [("chung_nhan", 1)] if self.certified else []
        pairs += [("con_hang", 1)] if self.in_stock else []
        pairs += [("xep", self.sort.value)] if self.sort else []
        pairs += [("page", page)] if page > 1 else []
        return urlencode(pairs)

    def without(self, name: str, value: object = None) -> "Filters":
        """The choice with one thing less: a value of a filter that repeats, else the whole filter.

        Without its province a choice has no communes either, without its groups no classes, and without words it is
        in no order of words.
        """
        now = getattr(self, name)
        if isinstance(now, tuple) and value is not None:
            return replace(self, **{name: tuple(item for item in now if item != value)})
        names = {"province": ("province", "communes"), "groups": ("groups", "classes")}.get(name, (name,))
        left = replace(self, **{name: type(getattr(self, name))() for name in names})
        return left.sorted_by(self.sort)

    def bare(self) -> "Filters":
        """The words and the order alone."""
        return Filters(text=self.text, sort=self.sort)


def read_price(text: str) -> int | None:
    """Đồng from an amount as people type it: "150.000", "150k", "150 nghìn", "1,5 triệu"; None for what is none."""
    found = _TYPED_PRICE.fullmatch("".join(fold(text).split())) if len(text) <= _LONGEST_PRICE else None
    if not found:
        return None
    number, factor = found["number"], _UNITS.get(found["unit"] or "", 1)
    parts = re.split(r"[.,]", number.strip(".,"))
    # "1.500" is fifteen hundred; "1,5 triệu" is one and a half: groups of three are thousands.
    is_grouped = all(len(part) == 3 for part in parts[1:])
    if is_grouped:
        amount = int("".join(parts)) * factor
    elif len(parts) == 2 and factor > 1:
        amount = int(parts[0]) * factor + int(parts[1]) * factor // 10 ** len(parts[1])
    else:
        return None
    return min(amount, MAX_PRICE)


def is_code(text: str, length: int) -> bool:
    """Whether ``text`` has the form of a unit's code: so many ASCII digits."""
    return len(text) == length and text.isascii() and text.isdigit()


def _slugs(params: QueryDict, name: str) -> tuple[str, ...]:
    found = (text for text in params.getlist(name) if len(text) <= 120 and _SLUG.fullmatch(text))
    return tuple(dict.fromkeys(found))[:MAX_NAMED]
