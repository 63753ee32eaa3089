"""How a sample is written down: a maker, goods with packs, label facts, words, and a history of certificates.

Days of a history count from the day of the first load: −400 is 400 days before it.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from catalogue.products.services import Pack


@dataclass(frozen=True)
class Maker:
    """An invented producer. ``district`` and ``former_province`` decided on its goods until 6/2025."""

    ref: str
    name: str
    kind: str
    commune: str
    address: str
    about_vi: str
    about_en: str
    province: str
    district: str = ""
    former_province: str = ""
    point: tuple[float, float] | None = None


@dataclass(frozen=True)
class Grant:
    """A certificate: ``starts`` or ``ends`` is a day; ``renews``: it supersedes the one before."""

    stars: int
    score: str | None = None
    starts: int | None = None
    ends: int | None = None
    signed: int = 0
    number: str = ""
    renews: bool = False


@dataclass(frozen=True)
class Revoke:
    """A revocation of the newest certificate, and its annulment where ``annulled`` names a day."""

    starts: int
    ground: str
    reason: str
    annulled: int | None = None
    annulled_reason: str = ""


@dataclass(frozen=True)
class Reassess:
    """A dossier lodged so many days before the newest certificate's end, which is kept while the case is open."""

    before_end: int


@dataclass(frozen=True)
class Correct:
    """A correction of the newest certificate."""

    values: dict[str, str]
    reason: str


@dataclass(frozen=True)
class Learn:
    """Facts learned later about the newest certificate."""

    values: dict[str, str]


Act = Grant | Revoke | Reassess | Correct | Learn


@dataclass(frozen=True)
class Goods:
    """One sample product. Stories: paragraphs parted by empty lines, "## " a heading, "> words — who" a quote."""

    ref: str
    title: str
    maker: str
    set_no: int
    packs: tuple[Pack, ...]
    facts: dict[str, object]
    name_en: str
    summary_vi: str
    summary_en: str
    story_vi: str = ""
    story_en: str = ""
    history: tuple[Act, ...] = ()
    art: str | None = None
    is_gift: bool = False
    priority: int = 0
    #: Stock at the maker's own store per pack; showrooms are in ``places``.
    stock: tuple[int, ...] = field(default=())


def pack(quantity: str, unit: str, vi: str, en: str, price: int | None) -> Pack:
    """A pack: net content, what it is called in both languages, price in whole đồng."""
    return Pack(Decimal(quantity), unit, vi, en, price=None if price is None else Decimal(price))
