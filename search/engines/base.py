"""What every search engine promises."""

import datetime
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from django.db.models import Q


class Relaxed(StrEnum):
    """What was loosened because nothing matched every word from its beginning, in the order it is tried."""

    INSIDE_WORDS = "inside_words"
    ANY_WORD = "any_word"


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. ``kinds`` empty: all of them. ``per_kind``: the best so many of each kind, without pages.

    ``on`` is the day for which certificates are live. ``page`` counts from 1; a page past the end has no hits.
    """

    text: str
    on: datetime.date
    kinds: tuple[str, ...] = ()
    page: int = 1
    per_page: int = 20
    per_kind: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found."""

    kind: str
    object_id: int


@dataclass(frozen=True, slots=True)
class Result:
    """Hits, best first; ``total`` over all pages of the kinds asked for; ``counts`` of every kind, asked or not."""

    hits: list[Hit] = field(default_factory=list)
    total: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    relaxed: Relaxed | None = None


@dataclass(frozen=True, slots=True)
class Matching:
    """Conditions on a model whose primary keys are things of one kind: found at all, and found by name."""

    found: Q
    by_name: Q


class Engine(Protocol):
    """An index of public things. A text without a word finds nothing. Engines only read."""

    name: str

    def search(self, query: Query) -> Result:
        """Find things, certified ones before others of the same fit."""

    def matching(self, *, kind: str, text: str, relaxed: Relaxed | None = None) -> Matching:
        """Conditions that keep the things of ``kind`` that ``text`` finds, without reading them."""

    def ranked(self, *, kind: str, text: str, on: datetime.date) -> tuple[list[int], Relaxed | None]:
        """Primary keys of all things of ``kind`` that ``text`` finds, best first, and what was loosened for it."""
