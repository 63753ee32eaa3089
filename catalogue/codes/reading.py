"""From what a person typed to a code, and from a code to what is printed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from .alphabet import VALUES, syndrome
from .errors import CodeError, EmptyCode, UnknownKind, WrongCharacter, WrongCheckCharacter, WrongLength


class Kind(StrEnum):
    """The first character of a code. All five letters are unmistakable: none is read as another character."""

    PRODUCT = "P"
    LOT = "B"
    CERTIFICATE = "C"
    RECEIPT = "R"
    LABEL = "T"


#: Kind, seven characters, check character.
CODE_LENGTH: Final = 9
#: T, key version, serial (6), tag (12).
LABEL_LENGTH: Final = 20
#: More characters than any code has are not looked at: what is cut here is too long either way.
MAX_KEPT: Final = 32

_READ_AS: Final = {"O": "0", "I": "1", "L": "1"}
_DASHES: Final = frozenset("\u2212\u2043")  # minus sign, hyphen bullet: no dashes to Unicode
_SKIPPED_CATEGORIES: Final = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"})
_GROUP: Final = {CODE_LENGTH: 3, LABEL_LENGTH: 5}


@dataclass(frozen=True, slots=True)
class ParsedCode:
    """A well-formed code in canonical writing.

    For P, B, C and R the check character is right, and the row must still be looked up. For T nothing is
    proven yet: only `verify_label_code` says whether we made it.
    """

    kind: Kind
    code: str

    @property
    def shown(self) -> str:
        return shown(self.code)

    def __str__(self) -> str:
        return self.code


class _Typed(NamedTuple):
    character: str  # as the code has it
    typed: str  # as the person wrote it


def _is_skipped(character: str) -> bool:
    """Spaces of every width, line ends, invisible marks that come with copied text, dashes of every kind."""
    return unicodedata.category(character) in _SKIPPED_CATEGORIES or character in _DASHES


def _significant(text: str) -> list[_Typed]:
    """The first MAX_KEPT characters that matter, each beside what was typed for it."""
    kept: list[_Typed] = []
    for typed in unicodedata.normalize("NFC", text):
        if _is_skipped(typed):
            continue
        plain = unicodedata.normalize("NFKC", typed)  # full-width letters and digits
        if len(plain) == 1 and plain.isascii():
            plain = plain.upper()
            kept.append(_Typed(_READ_AS.get(plain, plain), typed))
        else:
            kept.append(_Typed(typed, typed))
        if len(kept) == MAX_KEPT:
            break
    return kept


def _is_accented(character: str) -> bool:
    """A letter with a Vietnamese mark, or such a mark alone (on a character that cannot carry one)."""
    decomposed = unicodedata.normalize("NFD", character)
    return character in "đĐ" or bool(unicodedata.combining(decomposed[-1]))


def normalise(text: str) -> str:
    """`text` as a code would be written: capitals, no separators, O read as 0, I and L as 1.

    Never fails, and changes nothing the second time. Characters that no code contains (U among them) are kept
    for `parse` to name. At most MAX_KEPT characters come back, more than any code has: a long text never
    shrinks into a code.
    """
    return "".join(character for character, _ in _significant(text))


def parse(text: str) -> ParsedCode:
    """The code a person typed, pasted or scanned.

    Raises the first of: EmptyCode, WrongCharacter, UnknownKind, WrongLength, WrongCheckCharacter.
    A label code (T) has no check character: `verify_label_code` judges it, and it needs the keys.
    """
    characters = _significant(text)
    if not characters:
        raise EmptyCode
    for position, (character, typed) in enumerate(characters, start=1):
        if character not in VALUES:
            raise WrongCharacter(typed, position, is_accented=_is_accented(typed))
    try:
        kind = Kind(characters[0].character)
    except ValueError:
        raise UnknownKind(characters[0].typed) from None
    expected = LABEL_LENGTH if kind is Kind.LABEL else CODE_LENGTH
    if len(characters) != expected:
        raise WrongLength(len(characters), expected)
    code = "".join(character for character, _ in characters)
    if kind is not Kind.LABEL and syndrome(code):
        raise WrongCheckCharacter
    return ParsedCode(kind, code)


def is_valid(text: str) -> bool:
    """Whether `text` is a whole code of kind P, B, C or R with the right check character.

    False for every label code (T): without the key nothing can be said for it, and "valid" must not be.
    """
    try:
        return parse(text).kind is not Kind.LABEL
    except CodeError:
        return False


def shown(code: str) -> str:
    """A canonical code in the groups it is printed in: 3-3-3, a label code in four groups of five.

    Raises ValueError for a text of another length: it is no code, so nothing of ours printed it.
    """
    size = _GROUP.get(len(code))
    if size is None:
        raise ValueError(f"not a code: {code!r}")
    return "-".join(code[start : start + size] for start in range(0, len(code), size))
