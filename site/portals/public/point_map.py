"""A map of the country without a tile server: lozenges woven where communes lie, and marks on it. One SVG, cacheable.

Hoàng Sa and Trường Sa are always on it and named.
"""

from collections.abc import Iterable
from functools import cache

from catalogue.areas.models import Area

WIDTH, HEIGHT = 450, 564
#: Degrees between lozenges of a row, and between rows; every other row is shifted by half.
_STEP, _ROW = 0.37, 0.177
_WEST, _NORTH = 101.9, 23.6
_ACROSS, _DOWN, _EDGE = 33.0, 34.4, 6.0
_HOANG_SA = ((111.6, 16.6), (112.0, 16.9), (112.3, 16.7), (112.7, 16.9), (111.7, 16.1), (112.3, 16.2), (111.2, 15.8))
_TRUONG_SA = (
    (111.9, 8.7), (112.9, 8.9), (113.2, 9.6), (113.9, 9.2), (114.3, 10.4), (114.4, 11.2), (113.8, 10.7),
    (114.6, 9.9), (115.0, 10.6), (112.2, 9.6), (113.6, 8.0), (114.9, 11.0),
)  # fmt: skip
_TEXT = '<text x="{x}" y="{y}" fill="#c3cbdc" font-size="14" text-anchor="middle">{text}</text>'


def point_map(points: Iterable[tuple[float, float]]) -> str:
    """The map as an SVG document with a mark at each point (latitude, longitude). One query in a process's life."""
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="#f2b233" stroke="#141925" stroke-width="2"/>'
        for x, y in sorted({_place(lat, lon) for lat, lon in points})
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        "font-family=\"Arial,'Noto Sans',sans-serif\">"
        f'<path fill="#1f2737" d="M0 0H{WIDTH}V{HEIGHT}H0z"/>{_woven()}{marks}</svg>'
    )


@cache
def _woven() -> str:
    """The country itself: where current communes lie does not change while a process runs."""
    points = Area.objects.current().communes().filter(lat__isnull=False).order_by()
    cells = {_cell(lat, lon) for lat, lon in points.values_list("lat", "lon") if lon < 110.2}
    land = "".join(_lozenge(*_place(lat, lon), 5) for lat, lon in sorted(cells))
    isles = "".join(_lozenge(*_place(lat, lon), 4) for lon, lat in (*_HOANG_SA, *_TRUONG_SA))
    names = (
        (112.0, 17.35, "Hoàng Sa"),
        (112.0, 15.25, "(Đà Nẵng)"),
        (113.6, 11.75, "Trường Sa"),
        (113.6, 7.45, "(Khánh Hòa)"),
    )
    words = "".join(
        _TEXT.format(x=round(_place(lat, lon)[0]), y=round(_place(lat, lon)[1]), text=text)
        for lon, lat, text in names
    )
    return f'<path fill="#5a6680" d="{land}"/><path fill="#8e99b3" d="{isles}"/>{words}'


def _cell(lat: float, lon: float) -> tuple[float, float]:
    row = round((_NORTH - lat) / _ROW)
    shift = _STEP / 2 if row % 2 else 0.0
    column = round((lon - 102.0 - shift) / _STEP)
    return round(_NORTH - row * _ROW, 4), round(102.0 + shift + column * _STEP, 4)


def _place(lat: float, lon: float) -> tuple[float, float]:
    return (lon - _WEST) * _ACROSS + _EDGE, (_NORTH - lat) * _DOWN + _EDGE


def _lozenge(x: float, y: float, half: int) -> str:
    return f"M{x:.1f} {y - half:.1f}l{half} {half}l-{half} {half}l-{half} -{half}z"
