"""New codes for products, lots, certificates and receipts (P, B, C, R)."""

from __future__ import annotations

import secrets
from typing import Protocol

from .alphabet import ALPHABET, BODY_LENGTH, check_character
from .reading import Kind


class Randomness(Protocol):
    """What `new_code` draws from: the module `secrets`, or a seeded `random.Random` for repeatable data."""

    def choice(self, seq: str, /) -> str: ...


def new_code(kind: Kind | str, *, rng: Randomness = secrets) -> str:
    """A fresh code in canonical writing: kind, seven random characters (35 bits), check character.

    It carries no number and no date, so nothing can be counted from it. Uniqueness is the database's: among
    200,000 codes of a kind two are alike with even odds, so the caller draws again when the row is refused.
    Raises ValueError for an unknown kind, and for labels, whose codes come from `make_label_code`.
    """
    kind = Kind(kind)
    if kind is Kind.LABEL:
        raise ValueError("a label code is made from a serial and a key: make_label_code")
    body = kind.value + "".join(rng.choice(ALPHABET) for _ in range(BODY_LENGTH - 1))
    return body + check_character(body)
