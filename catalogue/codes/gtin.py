"""GS1 numbers of trade items (GTIN) and places (GLN): lengths and check digits. None is invented here."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

GTIN_LENGTHS: Final = (8, 12, 13, 14)
GLN_LENGTH: Final = 13

_SEPARATORS: Final = re.compile(r"[\s\u00ad\u200b-\u200d\ufeff\-\u2010-\u2015\u2212]+")
_MAX_TEXT: Final = 64


class GtinReason(StrEnum):
    """Why a text is not a GTIN or GLN."""

    EMPTY = "empty"
    NOT_DIGITS = "not_digits"
    LENGTH = "length"
    CHECK_DIGIT = "check_digit"
    PLACEHOLDER = "placeholder"


class GtinError(ValueError):
    """A text is not a GTIN (or GLN). `reason` says why; the sentence is for logs, not for readers."""

    reason: GtinReason


class EmptyNumber(GtinError):
    """Nothing but spaces and dashes."""

    reason = GtinReason.EMPTY

    def __init__(self) -> None:
        super().__init__("no number was given")


class NotDigits(GtinError):
    """`typed` at `position` (from 1, separators left out) is no digit 0–9."""

    reason = GtinReason.NOT_DIGITS

    def __init__(self, typed: str, position: int) -> None:
        super().__init__(f"character {position} is {typed!r}, not a digit")
        self.typed = typed
        self.position = position


class WrongNumberLength(GtinError):
    """`length` digits where one of `expected` was needed."""

    reason = GtinReason.LENGTH

    def __init__(self, length: int, expected: tuple[int, ...]) -> None:
        super().__init__(f"{length} digits where {' or '.join(map(str, expected))} were expected")
        self.length = length
        self.expected = expected


class WrongCheckDigit(GtinError):
    """The last digit is `found`; the digits before it call for `expected`.

    Any digit may be the mistaken one: a page names the mismatch and sends the reader back to the pack, it
    does not offer `expected` as the correction.
    """

    reason = GtinReason.CHECK_DIGIT

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(f"check digit {found} where the other digits call for {expected}")
        self.found = found
        self.expected = expected


class Placeholder(GtinError):
    """Nothing but zeros: the check digit fits, and it is nobody's number."""

    reason = GtinReason.PLACEHOLDER

    def __init__(self) -> None:
        super().__init__("all zeros is a placeholder, not a number")


def check_digit(body: str) -> str:
    """The digit that completes `body`: weights 3, 1, 3, 1… from the right, (10 − sum mod 10) mod 10.

    The same rule for GTIN-8, -12, -13, -14, GLN and SSCC. Raises ValueError unless `body` is digits 0–9.
    """
    if not (body.isascii() and body.isdigit()):
        raise ValueError(f"not digits: {body!r}")
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def normalise_gtin(text: str) -> str:
    """A GTIN-8, -12, -13 or -14, spaces and dashes allowed, as 14 digits (zeros in front).

    Raises the first of EmptyNumber, NotDigits, WrongNumberLength, Placeholder, WrongCheckDigit. Numbers of
    the in-house range are accepted: `is_restricted_circulation` tells them.
    """
    return _checked(text, GTIN_LENGTHS).zfill(14)


def require_gtin14(text: str) -> str:
    """`text` itself if it is a GTIN in the 14 digits that GS1 carriers hold, nothing else around them.

    Raises the same errors as `normalise_gtin`.
    """
    _require_digits(text)
    if len(text) != 14:
        raise WrongNumberLength(len(text), (14,))
    return normalise_gtin(text)


def normalise_gln(text: str) -> str:
    """A GLN as 13 digits; raises the same errors as `normalise_gtin`."""
    return _checked(text, (GLN_LENGTH,))


def is_restricted_circulation(gtin: str) -> bool:
    """Whether a normalised GTIN is a shop's or a company's own number, meaningless elsewhere.

    GS1 General Specifications: prefixes 02, 04 and 20–29 (as GTIN-13), and a GTIN-8 beginning with 0 or 2.
    Raises ValueError unless `gtin` has 14 digits.
    """
    if not (len(gtin) == 14 and gtin.isascii() and gtin.isdigit()):
        raise ValueError(f"not a normalised GTIN: {gtin!r}")
    if gtin.startswith("000000"):  # a GTIN-8: no other number begins with six zeros
        return gtin[6] in "02"
    return gtin[1] == "2" or gtin[1:3] in {"02", "04"}


def _require_digits(text: str) -> None:
    if not text:
        raise EmptyNumber
    for position, character in enumerate(text, start=1):
        if not "0" <= character <= "9":
            raise NotDigits(character, position)


def _checked(text: str, lengths: tuple[int, ...]) -> str:
    digits = _SEPARATORS.sub("", text)[:_MAX_TEXT]
    _require_digits(digits)
    if len(digits) not in lengths:
        raise WrongNumberLength(len(digits), lengths)
    if not digits.strip("0"):
        raise Placeholder
    expected = check_digit(digits[:-1])
    if digits[-1] != expected:
        raise WrongCheckDigit(digits[-1], expected)
    return digits
