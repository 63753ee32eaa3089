"""What the drawn part of the site promises: no star outside its two partials, nothing inline, small files."""

import math
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "site" / "static"
TEMPLATES = ROOT / "site" / "templates"
STAR_PARTIALS = {"partials/tier.html", "partials/star_legend.html"}

PICTURES = sorted(STATIC.rglob("*.svg"))
PAGES = sorted(path for kind in ("*.html", "*.svg", "*.txt") for path in TEMPLATES.rglob(kind))

#: Star characters, their escapes, and the motif that was a star.
STAR_GLYPH = re.compile(
    '[★☆⭐🌟✦✧✩✪✫✬✭✮✯✰⚝⋆✶✴]|&#0*9733|&#x0*2605|&starf?;|id="(?:star|sao)"|href="#(?:star|sao)"', re.I
)
NUMBER = r"[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?"
GAP = r"[\s,]*"
#: Numbers of one step by command. An arc's two flags may stand glued to what follows.
STEP = {
    k: GAP.join([f"({NUMBER})"] * n)
    for k, n in {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2}.items()
}
STEP["A"] = GAP.join([f"({NUMBER})"] * 3 + ["([01])"] * 2 + [f"({NUMBER})"] * 2)


def corners(path: str) -> list[list[tuple[float, float]]]:
    """The corners of every straight-edged closed figure in an SVG path; figures with curves are left out."""
    figures: list[list[tuple[float, float]]] = []
    current: list[tuple[float, float]] = []
    x = y = 0.0
    is_curved = False
    for command, arguments in re.findall(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)", path):
        kind, is_relative = command.upper(), command.islower()
        if kind == "Z":
            if current and not is_curved:
                figures.append(current)
            if current:
                x, y = current[0]
            current, is_curved = [], False
            continue
        for nth, step in enumerate(re.finditer(STEP[kind], arguments)):
            numbers = [float(number) for number in step.groups()]
            dx, dy = (x, y) if is_relative else (0.0, 0.0)
            if kind == "H":
                x = dx + numbers[0]
            elif kind == "V":
                y = dy + numbers[0]
            else:
                x, y = dx + numbers[-2], dy + numbers[-1]
            if kind == "M" and nth == 0:
                current, is_curved = [], False
            is_curved = is_curved or kind in "CSQTA"
            current.append((x, y))
    return figures


def is_star(figure: list[tuple[float, float]]) -> bool:
    """Ten corners (or eleven, the last on the first) that lie near and far from the middle by turns."""
    if len(figure) == 11 and math.dist(figure[0], figure[-1]) < 0.3:
        figure = figure[:-1]
    if len(figure) != 10:
        return False
    middle = (sum(x for x, _ in figure) / 10, sum(y for _, y in figure) / 10)
    reach = [math.dist(middle, corner) for corner in figure]
    even, odd = reach[::2], reach[1::2]
    return max(even) < 0.8 * min(odd) or max(odd) < 0.8 * min(even)


def stars_in(text: str) -> list[str]:
    """Every star found in a piece of SVG or HTML: glyphs, references, ten-point figures."""
    found = [match.group() for match in STAR_GLYPH.finditer(text)]
    figures = [figure for path in re.findall(r'\bd="([^"]*)"', text) for figure in corners(path)]
    for points in re.findall(r'\bpoints="([^"]*)"', text):
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", points)]
        figures.append(list(zip(numbers[::2], numbers[1::2], strict=False)))
    return found + [f"ten-point figure at {figure[0]}" for figure in figures if is_star(figure)]


class TestTheStarFinder:
    """A finder that finds nothing would pass every picture."""

    def test_finds_the_drawn_star(self):
        badge = (TEMPLATES / "partials" / "tier.html").read_text()
        assert len(stars_in(badge)) == 5 + 4 + 3

    @pytest.mark.parametrize("radius", [0.38, 0.42, 0.6])
    def test_finds_a_computed_star(self, radius):
        angles = [(-math.pi / 2 + i * math.pi / 5, radius if i % 2 else 1) for i in range(10)]
        points = [(round(50 + 20 * r * math.cos(a), 1), round(50 + 20 * r * math.sin(a), 1)) for a, r in angles]
        d = "M" + "L".join(f"{x} {y}" for x, y in points) + "z"
        assert stars_in(f'<path d="{d}"/>')
        assert stars_in('<polygon points="{}"/>'.format(" ".join(f"{x},{y}" for x, y in points)))

    @pytest.mark.parametrize("text", ["★", "4 ⭐", "&#9733;", '<use href="#star"/>', '<g id="sao"/>'])
    def test_finds_glyphs_and_references(self, text):
        assert stars_in(f"<svg>{text}</svg>")

    def test_leaves_a_decagon_and_a_lozenge_alone(self):
        ring = " ".join(f"{math.cos(i * math.pi / 5):.3f},{math.sin(i * math.pi / 5):.3f}" for i in range(10))
        assert not stars_in(f'<polygon points="{ring}"/><path d="M0 4L4 0L8 4L4 8z"/>')


class TestPictures:
    @pytest.mark.parametrize("picture", PICTURES, ids=lambda p: str(p.relative_to(STATIC)))
    def test_no_star_and_nothing_foreign(self, picture):
        text = picture.read_text()
        assert stars_in(text) == []
        assert not re.search(r"<(script|image|foreignObject)\b|\bhref=\"(?!#)|\bon\w+=|\bstyle=", text)

    def test_scenes_are_small(self):
        assert {p.name: p.stat().st_size for p in PICTURES if p.stat().st_size > 14 * 1024} == {}

    def test_map_keeps_the_islands(self):
        text = (STATIC / "art" / "map.svg").read_text()
        assert "Hoàng Sa" in text
        assert "Trường Sa" in text


class TestTemplates:
    @pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(TEMPLATES)))
    def test_only_the_two_partials_draw_stars(self, page):
        if str(page.relative_to(TEMPLATES)) not in STAR_PARTIALS:
            assert stars_in(page.read_text()) == []

    @pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(TEMPLATES)))
    def test_nothing_inline(self, page):
        text = re.sub(r"{% comment %}.*?{% endcomment %}|{%.*?%}", "", page.read_text(), flags=re.S)
        # Mail programs know no style sheets.
        if "emails" not in page.parts:
            assert not re.search(r"<[^>]*\sstyle\s*=", text)
        assert not re.search(r"<[^>]*\son[a-z]+\s*=", text)
        assert not re.search(r"javascript:", text, re.I)
        for tag in re.findall(r"<script\b[^>]*>", text):
            assert " src=" in tag or "application/ld+json" in tag, tag

    def test_badges_carry_what_a_test_can_count(self):
        for name in STAR_PARTIALS:
            text = (TEMPLATES / name).read_text()
            assert text.count('<svg class="star" data-stars=') == text.count("<svg"), name

    def test_the_error_page_needs_no_request(self):
        text = (TEMPLATES / "500.html").read_text()
        assert "{% extends" not in text
        assert "{% url" not in text
        assert not re.search(r"{{\s*(request|user|messages|basket)", text)


class TestStyles:
    def test_shared_sheets_keep_their_budget(self):
        size = sum((STATIC / "css" / name).stat().st_size for name in ("tokens.css", "components.css"))
        assert size <= 25 * 1024

    def test_page_sheets_are_small(self):
        sizes = {p.name: p.stat().st_size for p in (STATIC / "css" / "pages").glob("*.css")}
        assert {name: size for name, size in sizes.items() if size > 5 * 1024} == {}
        assert (STATIC / "css" / "scan.css").stat().st_size <= 10 * 1024

    def test_every_address_in_a_sheet_exists(self):
        for sheet in (STATIC / "css").rglob("*.css"):
            for url in re.findall(r"url\(([^)]+)\)", sheet.read_text()):
                target = STATIC / url.removeprefix("/static/") if url.startswith("/") else sheet.parent / url
                assert target.resolve().is_file(), f"{sheet.name}: {url}"

    def test_no_sheet_needs_a_data_address(self):
        assert not [p.name for p in (STATIC / "css").rglob("*.css") if "data:" in p.read_text()]

    @pytest.mark.parametrize("letter", list("ĕŏŭƀĔŎŬɃ") + ["\u0306", "\u030c"])
    def test_second_face_covers_the_letters_of_the_highlands(self, letter):
        ranges = re.search(r"unicode-range:([^}]+)}", (STATIC / "css" / "tokens.css").read_text()).group(1)
        bounds = [part.removeprefix("U+").split("-") for part in ranges.split(",")]
        assert any(int(b[0], 16) <= ord(letter) <= int(b[-1], 16) for b in bounds)

    def test_fonts_are_small_and_licensed(self):
        fonts = STATIC / "fonts"
        assert {p.name: p.stat().st_size for p in fonts.glob("*.woff2") if p.stat().st_size > 12 * 1024} == {}
        for licence in ("OFL-be-vietnam-pro.txt", "OFL-noto-sans.txt"):
            assert "SIL OPEN FONT LICENSE" in (fonts / licence).read_text().upper()


class TestClasses:
    """A class a shared partial uses is one a shared sheet knows."""

    def test_partials_use_known_classes(self):
        sheets = "".join(p.read_text() for p in (STATIC / "css").glob("*.css") if p.name != "scan.css")
        # Teasers bring a sheet of their own to the few pages that have some.
        sheets += (STATIC / "css" / "pages" / "teasers.css").read_text()
        known = set(re.findall(r"\.([a-zA-Z][\w-]*)", sheets))
        unknown = {}
        for page in [*(TEMPLATES / "partials").rglob("*.html"), TEMPLATES / "base.html"]:
            text = re.sub(r"{%.*?%}|{{.*?}}", " ", page.read_text())
            used = {name for group in re.findall(r'class="([^"]*)"', text) for name in group.split()}
            unknown |= {f"{page.name}: {name}": 1 for name in used - known if not name.endswith("--")}
        assert unknown == {}
