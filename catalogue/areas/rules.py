"""Names without accents: one folding and one slug for the whole house."""

import re
import unicodedata

from anyascii import anyascii

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


def slug(text: str, allow_unicode: bool = False) -> str:
    """Return an address part for ``text``: a–z, 0–9 and single dashes ("Mật ong Ea Tul" → "mat-ong-ea-tul").

    ``allow_unicode`` is accepted because Oscar passes it; addresses are always plain ASCII here.
    """
    return _NOT_SLUG.sub("-", anyascii(fold(text)).lower()).strip("-")
