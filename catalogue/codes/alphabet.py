"""The 32 characters of every printed code, and arithmetic over them as the field GF(32).

Frozen: one changed character or constant would void every label already on a jar.
"""

from __future__ import annotations

from typing import Final

#: Crockford's base32: the digits and the capitals without I, L, O (read as 1, 1, 0) and U.
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
#: Character -> its value 0…31, which is also the field element it stands for.
VALUES: Final[dict[str, int]] = {character: value for value, character in enumerate(ALPHABET)}

#: Characters before the check character in codes of the kinds P, B, C and R.
BODY_LENGTH: Final = 8

#: x⁵ + x² + 1. It is primitive, so the powers of α = 2 run through all 31 non-zero elements.
_POLYNOMIAL: Final = 0b100101
_ORDER: Final = 31


def _powers_of_alpha() -> tuple[int, ...]:
    powers, element = [], 1
    for _ in range(_ORDER):
        powers.append(element)
        element <<= 1
        if element & 0b100000:
            element ^= _POLYNOMIAL
    return tuple(powers)


_POWERS: Final = _powers_of_alpha()
_LOGARITHMS: Final[dict[int, int]] = {element: exponent for exponent, element in enumerate(_POWERS)}


def _times_alpha_power(element: int, exponent: int) -> int:
    """element · α^exponent in GF(32); the exponent may be negative."""
    return _POWERS[(_LOGARITHMS[element] + exponent) % _ORDER] if element else 0


def syndrome(code: str) -> int:
    """Σ αⁱ·xᵢ over the characters from the left, i from 0; zero for a code without a mistake.

    While a code has at most 31 characters its weights αⁱ are all different and none is zero, so one
    changed character, or two exchanged ones wherever they stand, cannot leave the sum at zero.
    """
    total = 0
    for position, character in enumerate(code):
        total ^= _times_alpha_power(VALUES[character], position)
    return total


def check_character(body: str) -> str:
    """The ninth character of a code whose first eight are `body` (kind and seven more, canonical).

    Raises ValueError for another length or for characters outside the alphabet.
    """
    if len(body) != BODY_LENGTH or any(character not in VALUES for character in body):
        raise ValueError(f"not {BODY_LENGTH} characters of the alphabet: {body!r}")
    # α⁸·c must cancel the rest; in characteristic 2 a value cancels itself.
    return ALPHABET[_times_alpha_power(syndrome(body), -BODY_LENGTH)]


def encode(number: int, length: int) -> str:
    """`number` in exactly `length` characters, most significant first; ValueError if it does not fit."""
    if not 0 <= number < 32**length:
        raise ValueError(f"{number} does not fit in {length} characters")
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(5 * (length - 1), -1, -5))


def decode(characters: str) -> int:
    """The number that `encode` wrote; KeyError for a character outside the alphabet."""
    number = 0
    for character in characters:
        number = number << 5 | VALUES[character]
    return number
