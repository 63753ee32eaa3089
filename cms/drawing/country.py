"""The woven map: the country's communes snapped to a lattice of diamonds, with Hoàng Sa and Trường Sa, never cropped.

Nothing is measured on it: a diamond stands for the communes whose centre is nearest, a place is where its diamond is.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

WIDTH, HEIGHT = 450, 564
_UNITS: Final = Path(__file__).parents[2] / "catalogue" / "areas" / "data" / "admin_units.csv"
#: Degrees between two columns and two rows, pixels between them, and half a diamond.
_LON_STEP, _LAT_STEP, _STEP, _HALF = 0.185, 0.177, 6, 5
_WEST, _NORTH = 102.0, 23.6
_MARGIN: Final = 8
#: A diamond belongs to the land where a commune's centre is this near, in steps.
_NEAR: Final = 1.4

_LAND, _ISLANDS = "#46516a", "#8e99b3"
#: Provinces that the home page marks: colour of the cells, colour of the pin, where the pin stands.
_MARKED: Final = {
    "Quảng Ngãi": ("#6fbf8a", "#6fbf8a", (14.85, 108.4)),
    "Đắk Lắk": ("#e04a33", "#ff7a63", (12.8, 108.2)),
    "Lâm Đồng": ("#f2b233", "#f2b233", (11.75, 107.8)),
}
#: Diamonds of the two archipelagos and of islands too small for the lattice, as (latitude, longitude).
_HOANG_SA: Final = (
    (16.6, 111.6), (16.9, 112.0), (16.7, 112.3), (16.9, 112.7), (16.1, 111.7), (16.2, 112.3), (15.8, 111.2),
)  # fmt: skip
_TRUONG_SA: Final = (
    (8.7, 111.9), (8.9, 112.9), (9.6, 113.2), (9.2, 113.9), (10.4, 114.3), (11.2, 114.4), (10.7, 113.8),
    (9.9, 114.6), (10.6, 115.0), (9.6, 112.2), (8.0, 113.6), (11.0, 114.9),
)  # fmt: skip
_SMALL: Final = ((15.38, 109.1), (8.7, 106.6), (20.13, 107.73), (17.16, 107.34), (10.53, 108.95), (9.31, 103.49))


class Cell(NamedTuple):
    """A diamond of the lattice."""

    column: int
    row: int


def _place(lat: float, lon: float) -> tuple[float, float]:
    """Where a point lies, in columns and rows."""
    return (lon - _WEST) / _LON_STEP, (_NORTH - lat) / _LAT_STEP


def _pixels(lat: float, lon: float) -> tuple[int, int]:
    column, row = _place(lat, lon)
    return round(column * _STEP) + _MARGIN, round(row * _STEP) + _MARGIN


@cache
def cells() -> dict[Cell, str]:
    """Every diamond of the mainland with the name of its province, from the centres of today's communes."""
    provinces, centres = {}, defaultdict(list)
    with _UNITS.open(encoding="utf-8", newline="") as file:
        for unit in csv.DictReader(file):
            if unit["status"] != "current":
                continue
            if unit["level"] == "province":
                provinces[unit["code"]] = unit["name"]
            elif unit["type"] != "Đặc khu" or unit["name"] in ("Phú Quốc", "Vân Đồn", "Cát Hải"):
                column, row = _place(float(unit["lat"]), float(unit["lon"]))
                centres[round(column), round(row)].append((column, row, unit["parent"]))
    found = {}
    for column in range(-1, 48):
        for row in range(-1, 90):
            if (column + row) % 2:
                continue
            near = [
                ((x - column) ** 2 + (y - row) ** 2, parent)
                for c in range(column - 2, column + 3)
                for r in range(row - 2, row + 3)
                for x, y, parent in centres.get((c, r), ())
            ]
            if near and min(near)[0] <= _NEAR**2:
                found[Cell(column, row)] = provinces[min(near)[1]]
    return found


def _diamonds(wanted: Iterable[Cell]) -> str:
    """One path of diamonds; each is drawn from where the one before began."""
    out, last = "", None
    for cell in sorted(wanted, key=lambda cell: (cell.row, cell.column)):
        x, y = cell.column * _STEP + _MARGIN, cell.row * _STEP + _MARGIN - _HALF
        out += f"M{x} {y}" if last is None else f"m{x - last[0]} {y - last[1]}"
        out += "l5 5-5 5-5-5z"
        last = (x, y)
    return out


def _small_diamonds(points: Iterable[tuple[float, float]]) -> str:
    places = (_pixels(lat, lon) for lat, lon in points)
    return "".join(f"M{x} {y - 4}l4 4-4 4-4-4z" for x, y in places)


def _text(lat: float, lon: float, words: str, colour: str) -> str:
    x, y = _pixels(lat, lon)
    return f'<text x="{x}" y="{y}" fill="{colour}" font-size="14" text-anchor="middle">{words}</text>'


def _archipelagos() -> str:
    return (
        f'<path d="{_small_diamonds((*_HOANG_SA, *_TRUONG_SA))}" fill="{_ISLANDS}"/>'
        f'<path d="{_small_diamonds(_SMALL)}" fill="{_LAND}"/>'
        + _text(17.35, 112, "Hoàng Sa", "#c3cbdc")
        + _text(15.25, 112, "(Đà Nẵng)", "#9aa5bd")
        + _text(11.75, 113.6, "Trường Sa", "#c3cbdc")
        + _text(7.45, 113.6, "(Khánh Hòa)", "#9aa5bd")
    )


def _svg(inner: str) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f"font-family=\"Arial,'Noto Sans',sans-serif\">{inner}</svg>"
    ).encode()


def country_map() -> bytes:
    """Return the map of the home page, for a dark ground: three provinces marked and named."""
    by_colour = defaultdict(list)
    for cell, province in cells().items():
        by_colour[_MARKED.get(province, (_LAND,))[0]].append(cell)
    land = "".join(f'<path d="{_diamonds(found)}" fill="{colour}"/>' for colour, found in sorted(by_colour.items()))
    pins = ""
    for name, (_cells, colour, point) in _MARKED.items():
        x, y = _pixels(*point)
        pins += (
            f'<path d="M{x} {y}H112" stroke="{colour}" stroke-width="1.5"/>'
            f'<circle cx="{x}" cy="{y}" r="5" fill="#141925" stroke="{colour}" stroke-width="2.5"/>'
            f'<text x="106" y="{y + 5}" fill="#fff" font-size="14" font-weight="600" text-anchor="end">{name}</text>'
        )
    return _svg(land + _archipelagos() + pins)


@cache
def _ground() -> str:
    """The map without marks on a ground of its own."""
    return (
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#141925"/>'
        f'<path d="{_diamonds(cells())}" fill="{_LAND}"/>' + _archipelagos()
    )


def commune_map(points: Iterable[tuple[float, float]]) -> bytes:
    """Return the map with each (latitude, longitude) of ``points`` marked by a golden diamond.

    Points in one diamond share a mark. It has a ground of its own, so it may stand on any page; who stands where is
    said beside it in words.
    """
    places = sorted({_pixels(lat, lon) for lat, lon in points})
    marks = "".join(f"M{x} {y - 11}l11 11-11 11-11-11z" for x, y in places)
    hearts = "".join(f"M{x} {y - 5}l5 5-5 5-5-5z" for x, y in places)
    return _svg(
        _ground()
        + f'<path d="{marks}" fill="#f2b233" stroke="#141925" stroke-width="2"/><path d="{hearts}" fill="#a5351f"/>'
    )
