"""Outlines of raw-material areas: what may be recorded, how large it is, how it lies on a plane. Pure functions.

An outline is a GeoJSON geometry (RFC 7946): Polygon or MultiPolygon, longitude before latitude, WGS 84.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.validation import explain_validity

MAX_POINTS = 2000
#: Vietnam with its seas and islands, degrees: west, south, east, north. Swapped coordinates fall out of it.
WITHIN = (102.0, 6.0, 118.0, 23.6)
#: Recorded hectares and the outline may differ by this factor: paths, houses and streams lie between the fields.
MOST_DIFFERENCE = 1.6
#: Metres of one degree of latitude.
_METRES = 111_320.0
_SQUARE_METRES_PER_HECTARE = 10_000


class OutlineError(ValueError):
    """An outline cannot be recorded; the message says why."""


@dataclass(frozen=True, slots=True)
class Plane:
    """An outline in metres east and north of its middle: rings of points, outer ring of each part first.

    ``parts`` are closed rings grouped by polygon. ``half``: half the larger side of the box around it, in metres.
    """

    parts: tuple[tuple[tuple[tuple[float, float], ...], ...], ...]
    half: float
    lat: float
    lon: float


def check_outline(outline: object, *, hectares: Decimal | float) -> None:
    """Raise OutlineError unless ``outline`` is a sound geometry that roughly covers ``hectares``."""
    geometry = _geometry(outline)
    measured = hectares_of(outline)
    recorded = float(hectares)
    if not recorded / MOST_DIFFERENCE <= measured <= recorded * MOST_DIFFERENCE:
        raise OutlineError(f"the outline covers {measured:.1f} ha, {recorded:.1f} ha are recorded")
    if not geometry.is_valid:
        raise OutlineError(explain_validity(geometry))


def hectares_of(outline: object) -> float:
    """How many hectares an outline covers (within 0.5 % for areas of this size). Raises OutlineError."""
    plane = plane_of(outline)
    polygons = [Polygon(part[0], part[1:]) for part in plane.parts]
    return sum(polygon.area for polygon in polygons) / _SQUARE_METRES_PER_HECTARE


def plane_of(outline: object) -> Plane:
    """Lay an outline on a plane that touches the earth at its middle. Raises OutlineError."""
    geometry = _geometry(outline)
    west, south, east, north = geometry.bounds
    lon, lat = (west + east) / 2, (south + north) / 2
    across = _METRES * math.cos(math.radians(lat))
    polygons = geometry.geoms if isinstance(geometry, MultiPolygon) else [geometry]

    def laid(ring: Sequence) -> tuple[tuple[float, float], ...]:
        return tuple(((x - lon) * across, (y - lat) * _METRES) for x, y in ring)

    parts = tuple((laid(one.exterior.coords), *(laid(hole.coords) for hole in one.interiors)) for one in polygons)
    half = max((east - west) * across, (north - south) * _METRES) / 2
    return Plane(parts, half, lat, lon)


def point_in(outline: object) -> tuple[float, float]:
    """A point that lies in the outline: latitude, longitude. Raises OutlineError."""
    point = _geometry(outline).representative_point()
    return point.y, point.x


def _geometry(outline: object) -> Polygon | MultiPolygon:
    if not isinstance(outline, Mapping) or outline.get("type") not in {"Polygon", "MultiPolygon"}:
        raise OutlineError("an outline is a GeoJSON Polygon or MultiPolygon")
    coordinates = outline.get("coordinates")
    polygons = [coordinates] if outline["type"] == "Polygon" else coordinates
    _check_rings(polygons)
    try:
        return shape({"type": outline["type"], "coordinates": coordinates})
    except (ShapelyError, ValueError, TypeError) as error:
        raise OutlineError(str(error)) from error


def _check_rings(polygons: object) -> None:
    """Rings are closed, of four points at least, on Vietnam's part of the earth, and not too many points in all."""
    count = 0
    for polygon in _list(polygons, "a polygon"):
        for ring in _list(polygon, "a ring"):
            points = [_point(point) for point in _list(ring, "a point")]
            if len(points) < 4 or points[0] != points[-1]:
                raise OutlineError("a ring is not closed: its last point is its first, with two others between")
            count += len(points)
    if count > MAX_POINTS:
        raise OutlineError(f"{count} points; {MAX_POINTS} at most")


def _list(value: object, of_what: str) -> Sequence:
    if not isinstance(value, (list, tuple)) or not value:
        raise OutlineError(f"expected {of_what} or more")
    return value


def _point(point: object) -> tuple[float, float]:
    if not isinstance(point, (list, tuple)) or len(point) != 2:
        raise OutlineError(f"not a point: {point!r}")
    if not all(isinstance(part, (int, float)) and not isinstance(part, bool) for part in point):
        raise OutlineError(f"not a point: {point!r}")
    lon, lat = point
    west, south, east, north = WITHIN
    if not (west <= lon <= east and south <= lat <= north):
        raise OutlineError(f"{lon}, {lat} is not in Vietnam; longitude comes first")
    return float(lon), float(lat)
