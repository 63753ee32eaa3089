"""Label codes (T): genuine without a row in the database, and telling no one how many there are.

T ‖ key version (1 character) ‖ permuted serial (6 = 30 bits) ‖ tag (12 = 60 bits). The permutation hides the
order in which labels were printed; the tag, an HMAC, cannot be made without the key. Neither stops a
photocopy: repeated scans tell that.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Final

from .alphabet import VALUES, decode, encode
from .errors import NotALabel, UnknownKeyVersion, WrongTag
from .reading import Kind, parse

SERIAL_BITS: Final = 30
#: Serials run from 0 to MAX_SERIAL under each key version.
MAX_SERIAL: Final = 2**SERIAL_BITS - 1
MAX_KEY_VERSION: Final = len(VALUES) - 1
MIN_KEY_BYTES: Final = 32

_SERIAL_LENGTH: Final = 6
_TAG_LENGTH: Final = 12
_TAG_BITS: Final = 5 * _TAG_LENGTH
_HALF_BITS: Final = SERIAL_BITS // 2
_HALF_MASK: Final = 2**_HALF_BITS - 1
_ROUNDS: Final = 10  # as FF1 of NIST SP 800-38G: small halves need more rounds than the classical four
_HASH: Final = "sha256"
# One key, two purposes: derived keys keep what the permutation shows away from the tag. Frozen.
_PERMUTATION: Final = b"ocop label permutation 1"
_TAG: Final = b"ocop label tag 1"


def make_label_code(serial: int, *, key: bytes, key_version: int) -> str:
    """The code printed on label number `serial`, in canonical writing; the same every time.

    Raises ValueError for a serial outside 0…MAX_SERIAL, a key version outside 0…MAX_KEY_VERSION, or a key
    shorter than MIN_KEY_BYTES.
    """
    if not 0 <= serial <= MAX_SERIAL:
        raise ValueError(f"serial {serial} is outside 0…{MAX_SERIAL}")
    if not 0 <= key_version <= MAX_KEY_VERSION:
        raise ValueError(f"key version {key_version} is outside 0…{MAX_KEY_VERSION}")
    return (
        Kind.LABEL.value
        + encode(key_version, 1)
        + encode(permute(serial, key=key), _SERIAL_LENGTH)
        + _tag(serial, key=key, key_version=key_version)
    )


def verify_label_code(code: str, keys: Mapping[int, bytes]) -> int:
    """The serial of a label code that one of our `keys` (by version) made; `code` may be as typed.

    Raises what `parse` raises, NotALabel for another kind, UnknownKeyVersion, or WrongTag. Tags are
    compared in constant time, so the answer's delay tells nothing about the right one.
    """
    parsed = parse(code)
    if parsed.kind is not Kind.LABEL:
        raise NotALabel(parsed.kind.value)
    key_version = VALUES[parsed.code[1]]
    key = keys.get(key_version)
    if key is None:
        raise UnknownKeyVersion(key_version)
    serial = unpermute(decode(parsed.code[2 : 2 + _SERIAL_LENGTH]), key=key)
    if not hmac.compare_digest(parsed.code[-_TAG_LENGTH:], _tag(serial, key=key, key_version=key_version)):
        raise WrongTag
    return serial


def permute(serial: int, *, key: bytes) -> int:
    """A keyed one-to-one map of 0…MAX_SERIAL onto itself (balanced Feistel network, HMAC rounds)."""
    left, right = serial >> _HALF_BITS, serial & _HALF_MASK
    round_key = _derived(key, _PERMUTATION)
    for number in range(_ROUNDS):
        left, right = right, left ^ _round(right, number, round_key)
    return left << _HALF_BITS | right


def unpermute(permuted: int, *, key: bytes) -> int:
    """The serial that `permute` mapped to `permuted`."""
    left, right = permuted >> _HALF_BITS, permuted & _HALF_MASK
    round_key = _derived(key, _PERMUTATION)
    for number in reversed(range(_ROUNDS)):
        left, right = right ^ _round(left, number, round_key), left
    return left << _HALF_BITS | right


def _derived(key: bytes, purpose: bytes) -> bytes:
    if len(key) < MIN_KEY_BYTES:
        raise ValueError(f"a label key needs at least {MIN_KEY_BYTES} bytes")
    return hmac.digest(key, purpose, _HASH)


def _round(half: int, number: int, round_key: bytes) -> int:
    digest = hmac.digest(round_key, bytes((number,)) + half.to_bytes(2, "big"), _HASH)
    return int.from_bytes(digest[:2], "big") & _HALF_MASK


def _tag(serial: int, *, key: bytes, key_version: int) -> str:
    digest = hmac.digest(_derived(key, _TAG), bytes((key_version,)) + serial.to_bytes(4, "big"), _HASH)
    return encode(int.from_bytes(digest[:8], "big") >> (64 - _TAG_BITS), _TAG_LENGTH)
