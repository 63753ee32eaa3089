"""Stars mean the State: nothing but the two tags draws one (DESIGN §9 "Stars")."""

import math
import zlib
from pathlib import Path

import pytest
from django.template.loader import get_template
from support.stars import badges_in, legends_in, stars_in, stars_in_pdf

ROOT = Path(__file__).resolve().parents[2]
DRAWN_BY_TAGS = {"tier.html", "star_legend.html"}

#: The star of the drawings, the icon set's rounded one, a polygon, a pentagram in one stroke.
DRAWING = "M12 1.8l3.1 6.7 7.3.9-5.4 5 1.4 7.2L12 18l-6.4 3.6L7 14.4l-5.4-5 7.3-.9z"
ROUNDED = (
    "M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904"
    "l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0"
    "L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906"
    "l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z"
)
POLYGON = "50,0 61,35 98,35 68,57 79,91 50,70 21,91 32,57 2,35 39,35"


def corners(count: int, inner: float, turn: float = 0) -> list[tuple[float, float]]:
    """Corners of a star with `count` points in a circle of 100."""
    return [
        (
            100 + (100 if index % 2 == 0 else inner) * math.sin(math.pi * index / count + turn),
            100 - (100 if index % 2 == 0 else inner) * math.cos(math.pi * index / count + turn),
        )
        for index in range(2 * count)
    ]


def path(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "z"


PLANTED = {
    "glyph": "<p>★★★★ 4 sao</p>",
    "hollow glyph": "<p>☆</p>",
    "emoji": "<p>⭐</p>",
    "entity": "<p>&#9733;</p>",
    "named entity": "<p>&starf;</p>",
    "CSS content": '.x::before{content:"\\2605"}',
    "symbol": '<symbol id="star" viewBox="0 0 24 24"></symbol>',
    "use": '<svg><use href="#star" x="-1"/></svg>',
    "use in a sprite": '<svg><use xlink:href="/static/i.svg#star-half"/></svg>',
    "class": '<i class="rank star"></i>',
    "drawing": f'<svg><path d="{DRAWING}"/></svg>',
    "rounded icon": f'<svg><path d="{ROUNDED}"/></svg>',
    "second subpath": f'<svg><path d="M0 0h5v5z{DRAWING}"/></svg>',
    "polygon": f'<svg><polygon points="{POLYGON}"/></svg>',
    "turned and fat": f'<svg><path d="{path(corners(5, 60, 0.3))}"/></svg>',
    "thin": f'<svg><path d="{path(corners(5, 20))}"/></svg>',
    "pentagram": f'<svg><path d="{path([corners(5, 1)[i] for i in (0, 4, 8, 2, 6)])}"/></svg>',
    "clip path": f"i{{clip-path:polygon({','.join(p.replace(',', '% ') + '%' for p in POLYGON.split())})}}",
}


@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_star_is_found(kind):
    assert stars_in(f"<main><h1>Mật ong</h1>{PLANTED[kind]}</main>")


@pytest.mark.parametrize(
    "harmless",
    [
        '<a class="start restart" id="starting" href="#start">Bắt đầu</a>',
        '<svg viewBox="0 0 60 60"><path d="M30 2l7 6 9-2 3 9 9 4-2 9 3 2-5 8 1 9-9 2-4 9-9-2-3 4-3-4-9 2-4-9-9-2 1-9'
        '-5-8 3-2-2-9 9-4 3-9 9 2z"/></svg>',
        f'<svg><path d="{path(corners(6, 50))}"/><path d="{path(corners(4, 40))}"/></svg>',
        '<svg><path d="M50 0L100 36 81 95H19L0 36z"/></svg>',
        "<p>3 sao * 4 sao • 5 sao ✓</p>",
        ".i{content:'\\201C'}",
    ],
)
def test_what_is_no_star_is_left_alone(harmless):
    assert stars_in(harmless) == []


@pytest.mark.parametrize("stars", [3, 4, 5])
def test_the_two_tags_may(stars):
    badge = get_template("partials/tier.html").render({"stars": stars})
    legend = get_template("partials/star_legend.html").render({"stars": stars})
    page = f"<main>{badge}<p>…</p>{badge}{legend}</main>"
    assert stars_in(page) == []
    assert badges_in(page) == [stars, stars]
    assert legends_in(page) == [stars]


def test_a_changed_copy_of_a_badge_is_a_star():
    badge = get_template("partials/tier.html").render({"stars": 4})
    assert stars_in(badge.replace('data-stars="4"', 'data-stars="5"'))


@pytest.mark.parametrize("compressed", [True, False])
def test_a_star_in_a_pdf_is_found(compressed):
    def pdf(stream: str) -> bytes:
        body = zlib.compress(stream.encode()) if compressed else stream.encode()
        return b"%PDF-1.4\n4 0 obj\n<<>>\nstream\n" + body + b"\nendstream\nendobj"

    def strokes(points: list[tuple[float, float]]) -> str:
        (x, y), *rest = points
        return f"{x:.2f} {y:.2f} m " + "".join(f"{x:.2f} {y:.2f} l " for x, y in rest) + "h f\n"

    assert stars_in_pdf(pdf(strokes(corners(5, 40))))
    assert stars_in_pdf(pdf(strokes(corners(6, 40)) + "0 0 m 1 0 l 1 1 l h f\n")) == []


def _sources() -> list[Path]:
    site = ROOT / "site"
    kinds = ("templates/**/*.html", "templates/**/*.svg", "templates/**/*.txt", "static/**/*.svg", "static/**/*.css")
    found = [path for kind in kinds for path in site.glob(kind)]
    assert len(found) > 50
    return [path for path in found if path.name not in DRAWN_BY_TAGS]


def test_no_template_picture_or_style_sheet_holds_a_star():
    assert {
        str(path.relative_to(ROOT)): stars
        for path in _sources()
        if (stars := stars_in(path.read_text(encoding="utf-8")))
    } == {}


def test_no_template_goes_round_the_tags():
    """The two partials are drawn by the tags alone: an include could draw stars from a bare number."""
    around = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "site" / "templates").rglob("*.html")
        if any(f'include "partials/{name}"' in path.read_text() for name in DRAWN_BY_TAGS)
    ]
    assert around == []
