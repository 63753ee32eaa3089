"""Lines of a calendar file (RFC 5545)."""

import datetime
import unicodedata
from collections.abc import Iterable

#: Octets of a line before it must be folded (§ 3.1).
_LINE = 75


def calendar_text(lines: Iterable[str]) -> str:
    """The lines folded, each with the line end of § 3.1."""
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def utc(moment: datetime.datetime) -> str:
    """A moment as § 3.3.5 wants it, in UTC."""
    return f"{moment.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as § 3.3.11 wants it: no control characters, line ends as ``\\n``."""
    text = "".join(letter for letter in text if letter in "\t\r\n" or unicodedata.category(letter) != "Cc")
    text = text.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; no letter is cut."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    return "\r\n".join([*pieces, piece])
