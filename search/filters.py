"""The catalogue's filters: what an address says, and the addresses that say a little more or less.

Parameters: ``q`` words · ``nhom`` group (repeats) · ``sao`` 3–5 (repeats) · ``tinh`` province code · ``xa`` commune
code (repeats) or a typed name · ``chung_nhan=1`` certified only · ``con_hang=1`` in stock only · ``xep`` order ·
``page``. What is unknown or malformed is dropped, so that one address remains for each choice.
"""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from catalogue.products.classification import GROUPS
from search.rules import MAX_QUERY

RANKS = (5, 4, 3)
#: So many communes can be chosen at once: an old district went into some twenty at most.
MAX_COMMUNES = 25


class Sort(models.TextChoices):
    """Orders of the catalogue. The first is the default and not written into addresses."""

    CERTIFIED = "", _("Certified, most stars first")
    CHEAPEST = "gia-tang", _("Lowest price first")
    DEAREST = "gia-giam", _("Highest price first")
    NEWEST = "moi", _("Newest first")
    NAME = "ten", _("By name")


@dataclass(frozen=True, slots=True)
class Filters:
    """A choice in the catalogue. ``page`` is not part of it: it is kept apart."""

    text: str = ""
    groups: tuple[str, ...] = ()
    stars: tuple[int, ...] = ()
    province: str = ""
    communes: tuple[str, ...] = ()
    certified: bool = False
    in_stock: bool = False
    sort: Sort = Sort.CERTIFIED

    @classmethod
    def read(cls, params: QueryDict) -> "Filters":
        """Read an address; what is not understood is left out."""
        chosen_stars = {number for number in RANKS if str(number) in params.getlist("sao")}
        communes = tuple(dict.fromkeys(code for code in params.getlist("xa") if is_code(code, 5)))
        province = params.get("tinh", "")
        order = params.get("xep", "")
        return cls(
            text=" ".join(params.get("q", "").replace("\0", "").split())[:MAX_QUERY],
            groups=tuple(key for key in GROUPS if key in params.getlist("nhom")),
            stars=tuple(number for number in RANKS if number in chosen_stars),
            province=province if is_code(province, 2) else "",
            communes=communes[:MAX_COMMUNES],
            certified=params.get("chung_nhan") == "1",
            in_stock=params.get("con_hang") == "1",
            sort=Sort(order) if order in Sort.values else Sort.CERTIFIED,
        )

    @property
    def count(self) -> int:
        """How many filters are on (the words are not a filter)."""
        return (
            len(self.groups)
            + len(self.stars)
            + (len(self.communes) or bool(self.province))
            + self.certified
            + self.in_stock
        )

    def querystring(self, *, page: int = 1) -> str:
        """The one query string for this choice, without "?"; empty for none. The first page is not written."""
        pairs: list[tuple[str, object]] = [("q", self.text)] if self.text else []
        pairs += [("nhom", key) for key in self.groups]
        pairs += [("sao", number) for number in self.stars]
        pairs += [("tinh", self.province)] if self.province else []
        pairs += [("xa", code) for code in self.communes]
        pairs += [("chung_nhan", 1)] if self.certified else []
        pairs += [("con_hang", 1)] if self.in_stock else []
        pairs += [("xep", self.sort.value)] if self.sort is not Sort.CERTIFIED else []
        pairs += [("page", page)] if page > 1 else []
        return urlencode(pairs)

    def without(self, name: str, value: object = None) -> "Filters":
        """The choice with one thing less: a value of a filter that repeats, else the whole filter.

        Without its province a choice has no communes either.
        """
        now = getattr(self, name)
        if isinstance(now, tuple) and value is not None:
            return replace(self, **{name: tuple(item for item in now if item != value)})
        changes = {name: type(now)()}
        if name == "province":
            changes["communes"] = ()
        return replace(self, **changes)

    def bare(self) -> "Filters":
        """The words and the order alone."""
        return Filters(text=self.text, sort=self.sort)


def is_code(text: str, length: int) -> bool:
    """Whether ``text`` has the form of a unit's code: so many ASCII digits."""
    return len(text) == length and text.isascii() and text.isdigit()
