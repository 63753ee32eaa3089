"""Order numbers and the states of an order, without a database."""

import datetime
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from catalogue.codes.alphabet import ALPHABET

#: What every order number begins with: the initials of the shop.
PREFIX = "XM"
#: Random characters after the prefix: 32⁸ ≈ 1.1 · 10¹² numbers, none of which follows from another.
RANDOM_LENGTH = 8
#: What people write for characters that the alphabet lacks.
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None, ".": None})


def new_number(choice: Callable[[str], str] = secrets.choice) -> str:
    """Return a fresh order number (``XM7K2M9QPA``). It identifies and is no secret (DESIGN §9 "People")."""
    return PREFIX + "".join(choice(ALPHABET) for _ in range(RANDOM_LENGTH))


def canonical_number(text: str) -> str:
    """Return an order number as stored, from what somebody typed; empty when it cannot be one.

    Lower case, spaces, dashes, O for 0 and I or L for 1 are forgiven.
    """
    number = text.strip().upper().removeprefix("#")
    if not number.isascii() or not number.startswith(PREFIX):
        return ""
    tail = number.removeprefix(PREFIX).translate(_FORGIVEN)
    if len(tail) != RANDOM_LENGTH or any(character not in ALPHABET for character in tail):
        return ""
    return PREFIX + tail


def shown_number(number: str) -> str:
    """An order number in groups, to be read out: ``XM 7K2M 9QPA``."""
    return f"{number[:2]} {number[2:6]} {number[6:]}"


#: The way of an order that goes well.
USUAL_WAY = ("placed", "confirmed", "shipped", "delivered")


@dataclass(frozen=True, slots=True)
class Step:
    """A state on the way of an order: when it was reached (None: not yet), and whether the order stands there."""

    status: str
    at: datetime.datetime | None
    is_current: bool


def way(status: str, reached: Iterable[tuple[str, datetime.datetime]]) -> list[Step]:
    """Return the steps of an order that stands at ``status``: those taken in their order, then those to come.

    An order that was cancelled or came back has no steps to come.
    """
    taken = list(reached)
    steps = [Step(name, at, name == status) for name, at in taken]
    if status in USUAL_WAY:
        behind = {name for name, _at in taken}
        steps += [Step(name, None, False) for name in USUAL_WAY if name not in behind]
    return steps
