"""GS1 keys of one item, read from a Digital Link path or an element string, and written back.

`/01/<gtin14>[/22/<variant>][/10/<lot>][/21/<serial>]` and `(01)…(22)…(10)…(21)…`: the keys in this order in
both (the URI standard fixes it; one order keeps one writing per item). Check digit, order, lengths and
characters are tested here because the usual libraries let wrong ones pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote, unquote

from catalogue.codes.gtin import GtinError, require_gtin14

GTIN: Final = "01"
VARIANT: Final = "22"
LOT: Final = "10"
SERIAL: Final = "21"
#: Application identifiers in the only order they may come.
KEY_ORDER: Final = (GTIN, VARIANT, LOT, SERIAL)
#: Characters in a variant, lot or serial.
MAX_VALUE: Final = 20

_MAX_TEXT: Final = 400  # three values of 20, every character escaped, and the GTIN: 222
_NOT_SET_82: Final = re.compile(r"""[^!"%-?A-Z_a-z]""")  # GS1 General Specifications, character set 82
_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_KEY: Final = re.compile(r"\(([0-9]{2,4})\)")


class Gs1Reason(StrEnum):
    """Why a text does not name an item."""

    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown_key"
    KEY_ORDER = "key_order"
    REPEATED_KEY = "repeated_key"
    EMPTY_VALUE = "empty_value"
    GTIN = "gtin"
    LENGTH = "length"
    CHARACTER = "character"


class Gs1Error(ValueError):
    """A text does not name an item. `reason` says why; the sentence is for logs, not for readers."""

    reason: Gs1Reason


class NotGs1(Gs1Error):
    """Neither a Digital Link path nor an element string: the shape is wrong, before any key is looked at."""

    reason = Gs1Reason.SYNTAX


class KeyProblem(Gs1Error):
    """A problem with one key; `ai` is its application identifier."""

    def __init__(self, ai: str, sentence: str) -> None:
        super().__init__(f"({ai}) {sentence}")
        self.ai = ai


class UnknownKey(KeyProblem):
    """A key other than 01, 22, 10 and 21."""

    reason = Gs1Reason.UNKNOWN_KEY

    def __init__(self, ai: str) -> None:
        super().__init__(ai, "is not a key of an item")


class WrongKeyOrder(KeyProblem):
    """`ai` comes after a key that must follow it, or the GTIN does not come first."""

    reason = Gs1Reason.KEY_ORDER

    def __init__(self, ai: str) -> None:
        super().__init__(ai, f"out of the order {' '.join(KEY_ORDER)}")


class RepeatedKey(KeyProblem):
    """`ai` comes twice."""

    reason = Gs1Reason.REPEATED_KEY

    def __init__(self, ai: str) -> None:
        super().__init__(ai, "comes twice")


class EmptyValue(KeyProblem):
    """`ai` has no value."""

    reason = Gs1Reason.EMPTY_VALUE

    def __init__(self, ai: str) -> None:
        super().__init__(ai, "has no value")


class WrongGtin(KeyProblem):
    """The value of (01) is no 14-digit GTIN; `problem` says why."""

    reason = Gs1Reason.GTIN

    def __init__(self, problem: GtinError) -> None:
        super().__init__(GTIN, f"is no GTIN: {problem}")
        self.problem = problem


class WrongValueLength(KeyProblem):
    """`length` characters where at most MAX_VALUE are allowed."""

    reason = Gs1Reason.LENGTH

    def __init__(self, ai: str, length: int) -> None:
        super().__init__(ai, f"has {length} characters, at most {MAX_VALUE} are allowed")
        self.length = length


class WrongValueCharacter(KeyProblem):
    """`typed` at `position` (from 1) stands outside GS1's character set 82, or is a broken %-escape."""

    reason = Gs1Reason.CHARACTER

    def __init__(self, ai: str, typed: str, position: int) -> None:
        super().__init__(ai, f"has {typed!r} at {position}, which GS1 does not allow")
        self.typed = typed
        self.position = position


@dataclass(frozen=True, slots=True)
class Gs1Keys:
    """What an item says of itself: GTIN (14 digits) and, where present, variant (22), lot (10), serial (21).

    Sound once it exists: making one raises WrongGtin, EmptyValue, WrongValueLength or WrongValueCharacter.
    """

    gtin: str
    variant: str | None = None
    lot: str | None = None
    serial: str | None = None

    def __post_init__(self) -> None:
        for ai, value in self.pairs():
            if not value:
                raise EmptyValue(ai)
            if ai == GTIN:
                try:
                    require_gtin14(value)
                except GtinError as problem:
                    raise WrongGtin(problem) from problem
            else:
                _check_value(ai, value)

    def pairs(self) -> list[tuple[str, str]]:
        """(application identifier, value) of the keys present, in their order."""
        values = (self.gtin, self.variant, self.lot, self.serial)
        return [(ai, value) for ai, value in zip(KEY_ORDER, values, strict=True) if value is not None]


def parse_digital_link(path: str) -> Gs1Keys:
    """The keys in the path of a Digital Link, `/01/…`, %-escaped as in the address; a query is left aside.

    From a Django request take `request.get_full_path()`, which escapes again what Django unescaped (an
    escaped "/" inside a lot is lost by then: our own lots contain none). One trailing slash is forgiven.
    Raises NotGs1, UnknownKey, WrongKeyOrder, RepeatedKey, or what making Gs1Keys raises.
    """
    if len(path) > _MAX_TEXT:
        raise NotGs1(f"longer than {_MAX_TEXT} characters")
    path = re.split(r"[?#]", path, maxsplit=1)[0]
    if not path.startswith("/") or path == "/":
        raise NotGs1("a path begins with / and a key")
    segments = path[1:].removesuffix("/").split("/")
    keys, values = segments[::2], segments[1::2]
    if len(keys) > len(values):
        values.append("")
    return _keys([(ai, _unescaped(ai, value)) for ai, value in zip(keys, values, strict=True)])


def parse_element_string(text: str) -> Gs1Keys:
    """The keys in a text like `(01)08934600000011(10)L2411(21)0001`; spaces around values are forgiven.

    A value that itself contains digits in parentheses cannot be told from a key and is read as one.
    Raises NotGs1, UnknownKey, WrongKeyOrder, RepeatedKey, or what making Gs1Keys raises.
    """
    if len(text) > _MAX_TEXT:
        raise NotGs1(f"longer than {_MAX_TEXT} characters")
    before, *rest = _KEY.split(text)
    if before.strip() or not rest:
        raise NotGs1("an element string begins with a key in parentheses")
    return _keys([(ai, value.strip()) for ai, value in zip(rest[::2], rest[1::2], strict=True)])


def digital_link_path(keys: Gs1Keys) -> str:
    """The path that `parse_digital_link` reads back, without a trailing slash."""
    return "".join(f"/{ai}/{quote(value, safe='')}" for ai, value in keys.pairs())


def element_string(keys: Gs1Keys) -> str:
    """The text printed under a GS1 symbol, which `parse_element_string` reads back."""
    return "".join(f"({ai}){value}" for ai, value in keys.pairs())


def _keys(pairs: list[tuple[str, str]]) -> Gs1Keys:
    found: dict[str, str] = {}
    for ai, value in pairs:
        if ai not in KEY_ORDER:
            raise UnknownKey(ai)
        if ai in found:
            raise RepeatedKey(ai)
        place = KEY_ORDER.index(ai)
        if any(KEY_ORDER.index(earlier) > place for earlier in found) or (not found and ai != GTIN):
            raise WrongKeyOrder(ai)
        found[ai] = value
    return Gs1Keys(found[GTIN], found.get(VARIANT), found.get(LOT), found.get(SERIAL))


def _unescaped(ai: str, value: str) -> str:
    if broken := _BROKEN_ESCAPE.search(value):
        raise WrongValueCharacter(ai, "%", broken.start() + 1)
    return unquote(value, errors="replace")


def _check_value(ai: str, value: str) -> None:
    if len(value) > MAX_VALUE:
        raise WrongValueLength(ai, len(value))
    if wrong := _NOT_SET_82.search(value):
        raise WrongValueCharacter(ai, wrong.group(), wrong.start() + 1)
