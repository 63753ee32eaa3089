"""Outlines: what is refused, and how large one is."""

import pytest

from traceability.origins.outlines import (
    MAX_POINTS,
    OutlineError,
    check_outline,
    hectares_of,
    plane_of,
    point_in,
)

#: A kilometre and a bit on each side: 0.01° of latitude by 0.01° of longitude at 12.7° north.
SQUARE = [[108.0, 12.7], [108.01, 12.7], [108.01, 12.71], [108.0, 12.71], [108.0, 12.7]]
HOLE = [[108.004, 12.704], [108.004, 12.706], [108.006, 12.706], [108.006, 12.704], [108.004, 12.704]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


class TestSize:
    def test_square(self):
        assert hectares_of(polygon(SQUARE)) == pytest.approx(120.9, abs=0.5)

    def test_a_hole_does_not_count(self):
        assert hectares_of(polygon(SQUARE, HOLE)) == pytest.approx(120.9 * 0.96, abs=0.5)

    def test_parts_add_up(self):
        other = [[x + 0.02, y] for x, y in SQUARE]
        both = {"type": "MultiPolygon", "coordinates": [[SQUARE], [other]]}
        assert hectares_of(both) == pytest.approx(241.8, abs=1)
        assert len(plane_of(both).parts) == 2

    def test_plane_is_centred_and_in_metres(self):
        plane = plane_of(polygon(SQUARE))
        xs = [x for x, _y in plane.parts[0][0]]
        assert max(xs) == pytest.approx(-min(xs))
        assert plane.half == pytest.approx(556.6, abs=1)
        assert (plane.lat, plane.lon) == (pytest.approx(12.705), pytest.approx(108.005))

    def test_point_lies_in_it(self):
        lat, lon = point_in(polygon(SQUARE, HOLE))
        assert 12.7 < lat < 12.71
        assert 108.0 < lon < 108.01


class TestCheck:
    @pytest.mark.parametrize("hectares", [80, 121, 190])
    def test_roughly_the_recorded_hectares(self, hectares):
        check_outline(polygon(SQUARE), hectares=hectares)

    @pytest.mark.parametrize("hectares", [70, 200])
    def test_another_size_is_refused(self, hectares):
        with pytest.raises(OutlineError, match="ha are recorded"):
            check_outline(polygon(SQUARE), hectares=hectares)

    @pytest.mark.parametrize(
        "outline",
        [
            None,
            [],
            {"type": "Point", "coordinates": [108, 12.7]},
            {"type": "Polygon"},
            {"type": "Polygon", "coordinates": []},
            {"type": "MultiPolygon", "coordinates": [SQUARE]},
            polygon(SQUARE[:-1]),
            polygon(SQUARE[:2] + SQUARE[:1]),
            polygon([[y, x] for x, y in SQUARE]),
            polygon([["108", "12.7"], *SQUARE[1:4], ["108", "12.7"]]),
            polygon([[108.0, 12.7, 400], *SQUARE[1:4], [108.0, 12.7, 400]]),
            polygon([[True, 12.7], *SQUARE[1:4], [True, 12.7]]),
        ],
    )
    def test_no_outline(self, outline):
        with pytest.raises(OutlineError):
            check_outline(outline, hectares=121)

    def test_a_bow_tie_is_refused(self):
        bow_tie = [[108.0, 12.7], [108.02, 12.71], [108.02, 12.7], [108.0, 12.715], [108.0, 12.7]]
        with pytest.raises(OutlineError):
            check_outline(polygon(bow_tie), hectares=hectares_of(polygon(bow_tie)))

    def test_too_many_points(self):
        ring = [[108 + n / 1e6, 12.7] for n in range(MAX_POINTS)]
        with pytest.raises(OutlineError, match="at most"):
            check_outline(polygon([*ring, [108.0, 12.71], ring[0]]), hectares=1)
