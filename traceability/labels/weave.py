"""Woven motifs: the four that go with a label's code, and the cloth of every commune.

The order of the motifs, the hash and the numbers of ``runner_of`` are frozen: labels are printed with them. A motif
is a square of 11 threads; lengths are threads throughout. Pure functions: same input, same output, no database.

The motifs of a code (``motifs_of``) catch a mistyped or invented code. They do not stop a photocopied label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import gcd
from typing import Final

#: Threads on each side of a motif.
SIDE: Final = 11

#: The motifs by their Vietnamese name, in frozen order; "#" main thread, "+" second thread, "." ground.
# fmt: off
GLYPHS: Final[dict[str, tuple[str, ...]]] = {
    "bông lúa": (
        ".....#.....", "....###....", ".#...#...#.", ".##..+..##.",
        "..##.+.##..", "#..#.+.#..#", "##...+...##", ".##..+..##.",
        "..##.+.##..", "...#.+.#...", "....+++....",
    ),
    "núi": (
        ".....#.....", "....#+#....", "....#+#....", "...##+##...",
        "...#+++#...", "..##+++##..", "..#++#++#..", ".##+###+##.",
        ".#+##.##+#.", "##+#...#+##", "###########",
    ),
    "sông": (
        "#....#....#", "##..###..##", ".####.####.", "..##...##..",
        "+....+....+", "++..+++..++", ".++++.++++.", "..++...++..",
        "#....#....#", "##..###..##", ".####.####.",
    ),
    "nhà dài": (
        "#.........#", "##.......##", "###.....###", ".#########.",
        ".#########.", "..#######..", "..+.+.+.+..", "..+++++++..",
        "..+.+.+.+..", "..#.#.#.#..", "..#.#.#.#..",
    ),
    "chiêng": (
        "...#####...", "..#.....#..", ".#..###..#.", "#..#...#..#",
        "#.#..+..#.#", "#.#.+++.#.#", "#.#..+..#.#", "#..#...#..#",
        ".#..###..#.", "..#.....#..", "...#####...",
    ),
    "mắt": (
        ".....#.....", "....###....", "...##.##...", "..##.+.##..",
        ".##.+++.##.", "##.++#++.##", ".##.+++.##.", "..##.+.##..",
        "...##.##...", "....###....", ".....#.....",
    ),
    "lá": (
        ".....#.....", "....###....", "...#####...", "..###+###..",
        "..##+#+##..", ".###.+.###.", ".##+#+#+##.", "..###+###..",
        "...##+##...", ".....+.....", ".....+.....",
    ),
    "chim": (
        ".....#.....", "....#+#....", ".....#.....", "#....#....#",
        "##..###..##", ".#########.", "..#######..", "...##+##...",
        "....###....", "...#.#.#...", "..#..#..#..",
    ),
    "voi": (
        ".##.....##.", "####...####", "###########", "##.#####.##",
        "##.#+#+#.##", ".#.#####.#.", "...#####...", "..+.###.+..",
        "..+..#..+..", ".....#.....", ".....#.....",
    ),
    "ché": (
        "...#####...", "....+++....", "....###....", "...#####...",
        "..#######..", ".####+####.", ".###+++###.", ".####+####.",
        "..#######..", "...#####...", "...+++++...",
    ),
    "thang": (
        ".##.....##.", ".#########.", ".##.....##.", ".##+++++##.",
        ".##.....##.", ".#########.", ".##.....##.", ".##+++++##.",
        ".##.....##.", ".#########.", ".##.....##.",
    ),
    "trăng": (
        ".....+.....", "#...+++...#", "##...+...##", "##.......##",
        "###.....###", ".###...###.", ".#########.", "..#######..",
        "....###....", "...........", "+.+.+.+.+.+",
    ),
    "cây nêu": (
        ".....+.....", "....###....", "...#.#.#...", ".....#.....",
        "...#####...", "..#..#..#..", ".....#.....", ".#########.",
        "#....#....#", ".....#.....", "...+++++...",
    ),
    "thoi": (
        "##.......##", "###.....###", ".###...###.", "..###.###..",
        "...#####...", "....#+#....", "...#####...", "..###.###..",
        ".###...###.", "###.....###", "##.......##",
    ),
    "hoa": (
        "....###....", "...#####...", "...##+##...", ".##.###.##.",
        "####.+.####", "##+#+#+#+##", "####.+.####", ".##.###.##.",
        "...##+##...", "...#####...", "....###....",
    ),
    "mũi tên": (
        ".....#.....", "....###....", "...##.##...", "..##...##..",
        ".##..+..##.", "##..+++..##", "...++.++...", "..++...++..",
        ".....#.....", "....###....", "...##.##...",
    ),
}
# fmt: on
NAMES: Final = tuple(GLYPHS)
#: English names, for readers of English only; never printed on a label.
NAMES_EN: Final = dict(
    zip(
        NAMES,
        (
            "ear of rice", "mountain", "river", "longhouse", "gong", "eye", "leaf", "bird",
            "elephant", "jar", "ladder", "moon", "festival pole", "shuttle", "flower", "arrow",
        ),
        strict=True,
    )
)  # fmt: skip
MOTIFS_OF_A_CODE: Final = 4

_MASK: Final = 0xFFFFFFFF


def hash32(text: str) -> int:
    """Return FNV-1a over the code points of ``text``, finished so that every bit counts: 32 bits. Frozen."""
    value = 2166136261
    for char in text:
        value = ((value ^ ord(char)) * 16777619) & _MASK
    value ^= value >> 15
    value = (value * 2246822507) & _MASK
    return value ^ (value >> 13)


def motifs_of(code: str) -> tuple[str, ...]:
    """Return the names of the four motifs that stand on the label with this code.

    Only letters A–Z and digits count, in either case: "7K2M-9Q" and "7k2m9q" are one code. 65,536 bands exist.
    """
    value = hash32(re.sub(r"[^0-9A-Z]", "", code.upper()))
    return tuple(NAMES[(value >> (4 * place)) & 15] for place in range(MOTIFS_OF_A_CODE))


def pixel_path(rows: tuple[str, ...], thread: str, x: float = 0, y: float = 0) -> str:
    """Return the ``d`` of an SVG path that covers every ``thread`` of ``rows``, moved by ``x``, ``y``.

    Stitches side by side become one piece, and pieces of equal width below each other another.
    """
    open_runs: dict[tuple[int, int], list[int]] = {}
    runs: list[list[int]] = []
    for line, row in enumerate(rows):
        still_open: dict[tuple[int, int], list[int]] = {}
        for match in re.finditer(re.escape(thread) + "+", row):
            key = (match.start(), match.end() - match.start())
            run = open_runs.get(key)
            if run is None:
                run = [key[0], line, key[1], 0]
                runs.append(run)
            run[3] += 1
            still_open[key] = run
        open_runs = still_open
    return "".join(f"M{left + x} {top + y}h{width}v{height}h-{width}z" for left, top, width, height in runs)


def dotted_path(rows: tuple[str, ...], thread: str, x: float = 0, y: float = 0) -> str:
    """Return a path with a small square for every ``thread``: the second colour where only one ink prints."""
    return "".join(
        f"M{left + x + 0.22:g} {line + y + 0.22:g}h.56v.56h-.56z"
        for line, row in enumerate(rows)
        for left, char in enumerate(row)
        if char == thread
    )


def motif_svg(name: str, *, main: str = "currentColor", second: str = "#f2b233") -> str:
    """Return one motif as SVG without size or title: decorative, the words stand beside it.

    Raises KeyError for a motif that does not exist.
    """
    rows = GLYPHS[name]
    return (
        '<svg viewBox="0 0 11 11" aria-hidden="true" shape-rendering="crispEdges">'
        f'<path fill="{main}" d="{pixel_path(rows, "#")}"/><path fill="{second}" d="{pixel_path(rows, "+")}"/></svg>'
    )


# ---- the cloth of a commune ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Palette:
    """Colours of a cloth: ground, main thread, second thread, edge."""

    ground: str
    main: str
    second: str
    edge: str


_IVORY, _GOLD, _RED, _LEAF, _SKY = "#fbf4e4", "#f2b233", "#e04a33", "#6fbf8a", "#8fc0cd"
_GROUNDS: Final = {
    "#141925": ((_RED, _GOLD, _IVORY), (_GOLD, _RED, _IVORY), (_IVORY, _RED, _GOLD)),
    "#12462c": ((_GOLD, _IVORY, _GOLD), (_IVORY, _GOLD, _RED), (_LEAF, _GOLD, _IVORY)),
    "#7a1f12": ((_IVORY, _GOLD, _GOLD), (_GOLD, _IVORY, _IVORY), ("#f0b48c", _GOLD, _IVORY)),
    "#1d3a57": ((_IVORY, _GOLD, _SKY), (_GOLD, _IVORY, _SKY), (_SKY, _GOLD, _IVORY)),
    "#3d1a33": ((_GOLD, _RED, _IVORY), (_IVORY, _GOLD, _RED), ("#e58fa0", _GOLD, _IVORY)),
}
PALETTES: Final = tuple(Palette(ground, *threads) for ground, all3 in _GROUNDS.items() for threads in all3)

#: Rows of stitches along both edges of a cloth, as (start, length, step) in threads: nine weaves.
EDGES: Final = (
    (0, 2, 4), (0, 1, 2), (0, 4, 7), (1, 3, 4), (0, 5, 14),
    (2, 1, 4), (0, 6, 7), (0, 3, 14), (1, 5, 7),
)  # fmt: skip

#: One repeat of a cloth is 28 threads wide (two motifs) and 20.5 high.
REPEAT: Final = 28
HEIGHT: Final = 20.5

_PAIRS: Final = tuple((first, second) for first in NAMES for second in NAMES if first != second)
_CLOTHS: Final = len(_PAIRS) * len(PALETTES) * len(EDGES)
#: Neighbouring codes fall far apart; no common factor with the number of cloths, so no two codes share one.
_STRIDE: Final = 20023
if gcd(_STRIDE, _CLOTHS) != 1:  # pragma: no cover - holds for the frozen numbers above
    raise AssertionError("two communes would share a cloth")


@dataclass(frozen=True)
class Runner:
    """What a commune's cloth is woven of: two motifs by name, its colours, the stitches of its edges."""

    first: str
    second: str
    palette: Palette
    edge: tuple[int, int, int]


def runner_of(commune_code: str) -> Runner:
    """Return the cloth of a commune: no two codes of up to five digits share one (there are 32,400).

    Any other text, "" for an unknown commune among them, gets a cloth by its hash.
    """
    plain = commune_code if commune_code.isascii() and commune_code.isdigit() else ""
    number = int(plain) if 0 < len(plain) <= 5 else hash32("xã " + commune_code)
    place, palette = divmod(number * _STRIDE % _CLOTHS, len(PALETTES))
    edge, pair = divmod(place, len(_PAIRS))
    return Runner(*_PAIRS[pair], PALETTES[palette], EDGES[edge])


def runner_paths(runner: Runner) -> str:
    """Return one repeat of a cloth without its ground: three paths, 28 × 20 threads, at the origin."""
    main = "".join(
        pixel_path(GLYPHS[name], "#", i * 14 + 2, 5) for i, name in enumerate((runner.first, runner.second))
    )
    second = "".join(
        pixel_path(GLYPHS[name], "+", i * 14 + 2, 5) for i, name in enumerate((runner.first, runner.second))
    )
    start, length, step = runner.edge
    stitches = "".join(f"M{x} 3h{length}v1h-{length}z" for x in range(start, REPEAT, step))
    edge = f"M0 1h{REPEAT}v1H0zM0 18h{REPEAT}v1H0z{stitches}"
    palette = runner.palette
    return (
        f'<path fill="{palette.main}" d="{main}"/><path fill="{palette.second}" d="{second}"/>'
        f'<path fill="{palette.edge}" d="{edge}"/>'
    )


def runner_svg(commune_code: str, *, width: int = 3 * REPEAT, start: int = 0) -> str:
    """Return the cloth of a commune as an SVG picture, ``width`` threads long from thread ``start`` of its repeat.

    A width of whole repeats is made to be laid side by side. Four pixels to a thread.
    """
    runner = runner_of(commune_code)
    copies = "".join(f'<use href="#a" x="{x}"/>' for x in range(REPEAT, width + start, REPEAT))
    ground = f"M{start} 0h{width}v{HEIGHT}h-{width}z"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{start} 0 {width} {HEIGHT}" width="{width * 4}" '
        f'height="82" shape-rendering="crispEdges"><path fill="{runner.palette.ground}" d="{ground}"/>'
        f'<g id="a">{runner_paths(runner)}</g>{copies}</svg>'
    )


# ---- the hem: the house's own edge -----------------------------------------------------------------------------

_HEM: Final = (
    "cccccccccccccccc",
    "................",
    "a......bb......a",
    "aa....b..b....aa",
    "aaa..b.aa.b..aaa",
    "aaaab.acca.baaaa",
    "aaa..b.aa.b..aaa",
    "aa....b..b....aa",
    "a......bb......a",
    "................",
    "cccccccccccccccc",
)


def hem_svg(*, ground: str = "#141925", main: str = "#c8321f", second: str = "#f2b233", edge: str = "#f5f1e6") -> str:
    """Return one repeat of the hem, 16 × 11 threads: lozenges and steps, made to be repeated sideways."""
    threads = "".join(
        f'<path fill="{colour}" d="{pixel_path(_HEM, thread)}"/>'
        for thread, colour in (("a", main), ("b", second), ("c", edge))
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 11" width="32" height="22" '
        f'shape-rendering="crispEdges"><path fill="{ground}" d="M0 0h16v11H0z"/>{threads}</svg>'
    )
