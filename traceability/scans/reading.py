"""What a scanned, typed or pasted text is: a code of ours, a GTIN, a GS1 address, or nothing, and then why."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from catalogue.codes import CodeError, EmptyCode, Kind, parse, shown
from catalogue.codes.gtin import GtinError, normalise_gtin
from traceability.labels.gs1 import Gs1Error, Gs1Keys, parse_digital_link, parse_element_string
from traceability.scans.rules import Scanned

#: Longer texts hold no code: what comes after is not looked at.
MAX_TEXT = 300
MAX_SHOWN = 60

_BREAKS = re.compile(r"[\s/?#&=|<>\"']+")
_DIGITS_ONLY = re.compile(r"[\d\s\-\u2010-\u2015\u2212.]+")
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212.]+")
_DIGITAL_LINK = re.compile(r"/01/\S+")


class Carrier(StrEnum):
    """What a text turned out to be."""

    CODE = "code"
    GTIN = "gtin"
    NOTHING = "nothing"


class NoCodeInAddress(ValueError):
    """An address was pasted that holds none of our codes."""


Problem = CodeError | GtinError | Gs1Error | NoCodeInAddress


@dataclass(frozen=True, slots=True)
class Typed:
    """A text that was understood, or the reason why not.

    ``code`` is canonical: a code of ours, or 14 digits of a GTIN. ``lot`` and ``serial`` come with a GS1 address.
    """

    text: str
    carrier: Carrier
    scanned: Scanned
    code: str = ""
    kind: Kind | None = None
    lot: str = ""
    serial: str = ""
    problem: Problem | None = None

    @property
    def shown(self) -> str:
        """The code as it is printed; what was typed, cut, where it is no code."""
        if self.kind is not None:
            return shown(self.code)
        return self.code or (self.text if len(self.text) <= MAX_SHOWN else self.text[: MAX_SHOWN - 1] + "…")


_SCANNED_BY_KIND = {Kind.PRODUCT: Scanned.PRODUCT, Kind.LOT: Scanned.LOT, Kind.LABEL: Scanned.LABEL}


def read(text: str) -> Typed:
    """Understand a text, forgivingly: codes in any writing, GTINs, GS1 texts, whole addresses with a code in them.

    Never raises: what is no code comes back with its ``problem``.
    """
    text = text[:MAX_TEXT].strip()
    if not text:
        return _nothing(text, EmptyCode())
    if _is_gs1(text):
        return _gs1(text, text)
    if _DIGITS_ONLY.fullmatch(text) and any(char.isdigit() for char in text):
        return _gtin(text)
    if "/" in text or ":" in text:
        return _address(text)
    typed = _code(text, text)
    return typed if typed.problem is None else _code_among(text, text.split()) or typed


def read_digital_link(path: str) -> Typed:
    """Understand the path of a GS1 Digital Link, ``/01/<gtin14>[/10/<lot>][/21/<serial>]``, escaped as it came."""
    return _gs1(path[:MAX_TEXT], path)


def _is_gs1(text: str) -> bool:
    return text.startswith("(01)") or bool(_DIGITAL_LINK.match(text))


def _gs1(text: str, source: str) -> Typed:
    try:
        keys = parse_digital_link(source) if source.startswith("/") else parse_element_string(source)
    except Gs1Error as problem:
        return Typed(text, Carrier.NOTHING, Scanned.NONE, problem=problem)
    return _item(text, keys)


def _item(text: str, keys: Gs1Keys) -> Typed:
    scanned = Scanned.LABEL if keys.serial else Scanned.LOT if keys.lot else Scanned.PRODUCT
    return Typed(text, Carrier.GTIN, scanned, keys.gtin, lot=keys.lot or "", serial=keys.serial or "")


def _gtin(text: str) -> Typed:
    try:
        return Typed(text, Carrier.GTIN, Scanned.PRODUCT, normalise_gtin(_SEPARATORS.sub("", text)))
    except GtinError as problem:
        return _nothing(text, problem)


def _code(text: str, candidate: str) -> Typed:
    try:
        parsed = parse(candidate)
    except CodeError as problem:
        return _nothing(text, problem)
    scanned = _SCANNED_BY_KIND.get(parsed.kind, Scanned.NONE)
    return Typed(text, Carrier.CODE, scanned, parsed.code, parsed.kind)


def _address(text: str) -> Typed:
    """A pasted address, whole or with its slashes lost: the part after ``t`` or ``chung-nhan``, or any code in it."""
    link = _DIGITAL_LINK.search(text)
    if link:
        return _gs1(text, link.group())
    parts = [part for part in _BREAKS.split(unquote(text)) if part]
    for place, marker in enumerate(parts[:-1]):
        if marker.lower() in {"t", "chung-nhan"}:
            following = _code(text, parts[place + 1])
            return following if following.problem is None else _code(text, "".join(parts[place + 1 :]))
        if marker == "01":
            return _gs1(text, f"/01/{parts[place + 1]}")
    return _code_among(text, parts) or _nothing(text, NoCodeInAddress(text))


def _code_among(text: str, parts: list[str]) -> Typed | None:
    """The only code among words: "Mã: P12-345-678"."""
    codes = [typed for typed in (_code(text, part) for part in parts) if typed.problem is None]
    return codes[0] if len(codes) == 1 else None


def _nothing(text: str, problem: Problem) -> Typed:
    return Typed(text, Carrier.NOTHING, Scanned.NONE, problem=problem)
