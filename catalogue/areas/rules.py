"""Names without accents: one folding and one slug for the whole house; how a typed unit's name is read."""

import datetime
import re
import unicodedata
from dataclasses import dataclass

from anyascii import anyascii

#: First day of the two-tier system: 34 provinces, no districts (NQ 202/2025/QH15, DOMAIN §4.6).
REFORM_ON = datetime.date(2025, 7, 1)

_SPACES = re.compile(r"\s+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
#: Tone placement differs between sources (Thủy/Thuỷ, Hòa/Hoà): folding removes tones, so both meet.
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘`´ʼ", ""))


def fold(text: str) -> str:
    """Return ``text`` for comparing: lower case, no accents, đ→d, apostrophes dropped, single spaces.

    "Đặc sản", "đặc sản" in NFD and "dac  san" all fold to "dac san".
    """
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _SPACES.sub(" ", plain.translate(_APOSTROPHES)).strip()


_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def accented(text: str) -> str:
    """Return ``text`` for comparing with accents: where a tone mark stands in its word does not matter.

    "Thuỷ" and "Thủy" come out alike, "Thúy" does not; case and apostrophes are dropped as in :func:`fold`.
    """
    words = []
    for word in unicodedata.normalize("NFD", text.lower().translate(_APOSTROPHES)).split():
        tones = "".join(char for char in word if char in _TONES)
        words.append("".join(char for char in word if char not in _TONES) + tones)
    return " ".join(words)


def slug(text: str, allow_unicode: bool = False) -> str:
    """Return an address part for ``text``: a–z, 0–9 and single dashes ("Mật ong Ea Tul" → "mat-ong-ea-tul").

    ``allow_unicode`` is accepted because Oscar passes it; addresses are always plain ASCII here.
    """
    return _NOT_SLUG.sub("-", anyascii(fold(text)).lower()).strip("-")


#: Kind word or its abbreviation, folded → folded kind. One letter counts only with its dot ("p. 2", "h. Lắk").
_KIND_WORDS = {
    "xa": "xa",
    "x.": "xa",
    "phuong": "phuong",
    "p.": "phuong",
    "thi tran": "thi tran",
    "tt.": "thi tran",
    "tt": "thi tran",
    "dac khu": "dac khu",
    "huyen": "huyen",
    "h.": "huyen",
    "quan": "quan",
    "q.": "quan",
    "thi xa": "thi xa",
    "tx.": "thi xa",
    "tx": "thi xa",
    "thanh pho": "thanh pho",
    "tp.": "thanh pho",
    "tp": "thanh pho",
    "tinh": "tinh",
    "t.": "tinh",
}
#: English words after the name → the kinds they may stand for.
_ENGLISH_WORDS = {
    "commune": ("xa",),
    "ward": ("phuong",),
    "township": ("thi tran",),
    "special zone": ("dac khu",),
    "district": ("huyen", "quan"),
    "town": ("thi xa", "thi tran"),
    "city": ("thanh pho",),
    "province": ("tinh",),
}
_LEADING_KIND = re.compile(
    "^(" + "|".join(re.escape(word) for word in sorted(_KIND_WORDS, key=len, reverse=True)) + r")(?=\s|(?<=\.)\S)\s*"
)
_TRAILING_KIND = re.compile(r"\s+(" + "|".join(sorted(_ENGLISH_WORDS, key=len, reverse=True)) + r")$")


@dataclass(frozen=True)
class Reading:
    """One way to read a typed unit: a folded name, and the folded kinds it was called (none: any kind)."""

    name_key: str
    kinds: tuple[str, ...] = ()

    def fits(self, name_key: str, kind: str) -> bool:
        """Whether a unit with this folded name and this kind word is what was typed, kind included."""
        return name_key == self.name_key and (not self.kinds or fold(kind) in self.kinds)


def readings(text: str) -> list[Reading]:
    """Return the ways to read a typed unit, the one with a kind word first.

    "huyen Cu M'gar" → huyện "cu mgar", or a unit named "huyen cu mgar". A name may begin like a kind word
    ("Tịnh Biên", "Quán Thánh"), so the whole text is always a reading too. Empty text has none.
    """
    whole = fold(text).strip(" .,;")
    if not whole:
        return []
    found = [Reading(whole)]
    if match := _LEADING_KIND.match(whole):
        found.insert(0, Reading(whole[match.end() :], (_KIND_WORDS[match[1]],)))
    elif match := _TRAILING_KIND.search(whole):
        found.insert(0, Reading(whole[: match.start()], _ENGLISH_WORDS[match[1]]))
    return [reading for reading in found if reading.name_key]


def address_parts(text: str) -> list[str]:
    """Split "Thôn 5, xã Ea Tul, huyện Cư M'gar" into its parts, smallest unit first as in Vietnam."""
    return [part.strip() for part in text.split(",") if part.strip()]
