"""The few shapes every drawing is cut from, as SVG text: flat colour, no outline, light from the left.

Throughout: ``x``, ``y`` where, ``k`` size, ``a`` turn in degrees. Numbers are cleaned once, by :func:`tidy`.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Callable, Iterable
from typing import Any

from cms.drawing import palette as hue

#: The line on which packs stand; below it lies the woven runner.
BASE = 398
_SHADE = "#000"


def r1(number: float) -> float:
    """Return ``number`` with one decimal, halves rounded up."""
    return math.floor(number * 10 + 0.5) / 10


def tidy(svg: str) -> str:
    """Return SVG text with numbers of one decimal and none where it is nought."""
    return re.sub(r"\.0(?=[^\d])", "", re.sub(r"(\d+\.\d)\d+", r"\1", svg))


def path(d: str, fill: str, extra: str = "") -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}"{extra}/>'


def stroke(d: str, colour: str, width: float, extra: str = "") -> str:
    """A line with round ends."""
    return path(d, "none", f' stroke="{colour}" stroke-width="{width}" stroke-linecap="round"{extra}')


def rect(x: float, y: float, width: float, height: float, fill: str, rx: float = 0, extra: str = "") -> str:
    """A rectangle, its corners rounded by ``rx``."""
    corner = f' rx="{rx}"' if rx else ""
    return f'<rect x="{r1(x)}" y="{r1(y)}" width="{r1(width)}" height="{r1(height)}"{corner} fill="{fill}"{extra}/>'


def circle(x: float, y: float, r: float, fill: str, extra: str = "") -> str:
    """A disc."""
    return f'<circle cx="{r1(x)}" cy="{r1(y)}" r="{r1(r)}" fill="{fill}"{extra}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, extra: str = "") -> str:
    """An ellipse."""
    return f'<ellipse cx="{r1(x)}" cy="{r1(y)}" rx="{r1(rx)}" ry="{r1(ry)}" fill="{fill}"{extra}/>'


def group(svg: str, transform: str) -> str:
    """``svg`` moved, turned or scaled."""
    return f'<g transform="{transform}">{svg}</g>'


def many(places: Iterable[Iterable[Any]], draw: Callable[..., str]) -> str:
    """``draw`` once for each place, its numbers as arguments."""
    return "".join(draw(*place) for place in places)


def clip_id(d: str) -> str:
    """A name for a piece of SVG: the same piece has the same name, so no counter is needed."""
    return f"c{zlib.crc32(d.encode()):x}"


def clipped(d: str, svg: str) -> str:
    """``svg`` inside the outline ``d``."""
    name = clip_id(d)
    return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{svg}</g>'


def stamps(svg: str, transforms: Iterable[str]) -> str:
    """``svg`` at each of ``transforms``, written once."""
    name = clip_id(svg)
    uses = "".join(f'<use href="#{name}" transform="{transform}"/>' for transform in transforms)
    return f'<defs><g id="{name}">{svg}</g></defs>{uses}'


def body(d: str, fill: str, x0: float, x1: float, k: float = 0.14) -> str:
    """An outline with one flat shadow of strength ``k`` from ``x0`` to ``x1``: the side away from the light."""
    return path(d, fill) + clipped(d, f'<path d="M{x0} 0H{x1}V480H{x0}z" fill="#000" opacity="{k}"/>')


def leaf(
    x: float, y: float, length: float, width: float, a: float, light: str = hue.LA2, shade: str = hue.LA3
) -> str:
    """A leaf of two halves that grows from ``x``, ``y``."""
    upper = path(f"M0 0Q{r1(length * 0.42)} {-width} {length} 0z", shade)
    lower = path(f"M0 0Q{r1(length * 0.42)} {width} {length} 0z", light)
    return group(upper + lower, f"translate({r1(x)} {r1(y)})rotate({a})")


def sun(x: float, y: float, r: float, one: str, other: str) -> str:
    """The sun as a gong: rings of two colours."""
    return (
        circle(x, y, r, one)
        + circle(x, y, r * 0.74, other)
        + circle(x, y, r * 0.5, one)
        + circle(x, y, r * 0.2, other)
    )


def shadow(x: float, width: float) -> str:
    """The shadow a pack throws on the base line, to the right."""
    return path(f"M{x} {BASE}h{width}l46 -22h-{width - 30}z", _SHADE, ' opacity=".14"')


def zigzag(x: float, y: float, count: int, t: float, colour: str) -> str:
    """A woven band of ``count`` triangles."""
    steps = (f"M{x + i * 4 * t} {y + 2 * t}l{2 * t} {-2 * t}l{2 * t} {2 * t}l{-2 * t} {2 * t}z" for i in range(count))
    return path("".join(steps), colour)
