"""What is printed and typed: alphabet, check character, label codes, forgiving input; pure, no models."""

from .alphabet import ALPHABET, BODY_LENGTH, check_character
from .errors import (
    CodeError,
    EmptyCode,
    NotALabel,
    Reason,
    UnknownKeyVersion,
    UnknownKind,
    WrongCharacter,
    WrongCheckCharacter,
    WrongLength,
    WrongTag,
)
from .issuing import Randomness, new_code
from .labels import MAX_KEY_VERSION, MAX_SERIAL, MIN_KEY_BYTES, make_label_code, verify_label_code
from .reading import CODE_LENGTH, LABEL_LENGTH, Kind, ParsedCode, is_valid, normalise, parse, shown

__all__ = [
    "ALPHABET",
    "BODY_LENGTH",
    "CODE_LENGTH",
    "LABEL_LENGTH",
    "MAX_KEY_VERSION",
    "MAX_SERIAL",
    "MIN_KEY_BYTES",
    "CodeError",
    "EmptyCode",
    "Kind",
    "NotALabel",
    "ParsedCode",
    "Randomness",
    "Reason",
    "UnknownKeyVersion",
    "UnknownKind",
    "WrongCharacter",
    "WrongCheckCharacter",
    "WrongLength",
    "WrongTag",
    "check_character",
    "is_valid",
    "make_label_code",
    "new_code",
    "normalise",
    "parse",
    "shown",
    "verify_label_code",
]
