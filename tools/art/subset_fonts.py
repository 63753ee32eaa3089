"""Cut the second face of the site: letters of Êđê, M'nông and Ba Na names that Be Vietnam Pro lacks.

Needs ``fonttools``, ``brotli`` and the variable ``NotoSans[wdth,wght].ttf`` (package ``fontpkg-noto-sans``).
Usage: ``python tools/art/subset_fonts.py <NotoSans.ttf> site/static/fonts``.
Combining breve and caron shape only together with their base, so the bases are in the face too.
"""

import sys
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

BREVE_LETTERS = "ĕŏŭƀĔŎŬɃ"
BASES = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYbcnBCN"
TONES = "\u0300\u0301\u0303\u0309\u0323"
MARKS = TONES + "\u0302\u0306\u030c\u031b\u032e\u0331"


def codepoints() -> set[int]:
    """Every code point of the face: the letters, the bases with each tone, and the marks."""
    toned = {unicodedata.normalize("NFC", base + tone) for base in BASES for tone in TONES}
    return {ord(c) for c in BREVE_LETTERS + BASES + MARKS} | {ord(c) for c in toned if len(c) == 1}


def cut(source: str, target: Path, weight: int) -> int:
    """Write one weight and give its size in bytes."""
    font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight, "wdth": 100})
    options = subset.Options()
    options.flavor, options.hinting, options.desubroutinize = "woff2", False, True
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codepoints())
    cutter.subset(font)
    path = target / f"ext-{weight}.woff2"
    subset.save_font(font, str(path), options)
    return path.stat().st_size


if __name__ == "__main__":
    for wght in (400, 700):
        sys.stdout.write(f"{wght}: {cut(sys.argv[1], Path(sys.argv[2]), wght)} bytes\n")
