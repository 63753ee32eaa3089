"""Woven motifs: frozen order and hash, and a cloth of its own for every commune."""

import re

import pytest
from support.stars import stars_in

from traceability.labels import weave

FROZEN = (
    "bông lúa", "núi", "sông", "nhà dài", "chiêng", "mắt", "lá", "chim",
    "voi", "ché", "thang", "trăng", "cây nêu", "thoi", "hoa", "mũi tên",
)  # fmt: skip


class TestMotifs:
    def test_their_order_is_frozen_and_none_is_a_star(self):
        assert weave.NAMES == FROZEN
        assert "sao" not in weave.GLYPHS
        for rows in weave.GLYPHS.values():
            assert [len(row) for row in rows] == [weave.SIDE] * weave.SIDE
            assert set("".join(rows)) <= set("#+.")

    @pytest.mark.parametrize(
        ("code", "value", "motifs"),
        [
            ("7K2M-9Q", 1639622840, ("chiêng", "hoa", "lá", "thang")),
            ("ABC", 3321091790, ("hoa", "cây nêu", "lá", "thoi")),
            ("T1", 1808008036, ("chiêng", "lá", "nhà dài", "bông lúa")),
        ],
    )
    def test_hash_and_motifs_are_what_labels_were_printed_with(self, code, value, motifs):
        assert weave.hash32(code) == value
        assert weave.motifs_of(code.replace("-", "")) == weave.motifs_of(code)
        if "-" not in code:
            assert weave.motifs_of(code) == motifs

    def test_a_code_typed_in_another_way_is_the_same_code(self):
        assert weave.motifs_of("7k2m9q") == weave.motifs_of("7K2M-9Q") == weave.motifs_of(" 7K2M 9Q ")

    def test_a_mistyped_code_almost_always_shows(self):
        codes = [f"T{number:07X}" for number in range(2000)]
        same = sum(weave.motifs_of(code) == weave.motifs_of(code[:-1] + "Z") for code in codes)
        assert same <= 2

    def test_every_motif_comes_up(self):
        found = {name for number in range(300) for name in weave.motifs_of(f"A{number}")}
        assert found == set(FROZEN)


class TestPaths:
    def test_covers_exactly_the_threads(self):
        for rows in weave.GLYPHS.values():
            for thread in "#+":
                covered = set()
                for x, y, w, h in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)h", weave.pixel_path(rows, thread)):
                    squares = {
                        (column, line)
                        for column in range(int(x), int(x) + int(w))
                        for line in range(int(y), int(y) + int(h))
                    }
                    assert not covered & squares
                    covered |= squares
                assert covered == {
                    (column, line)
                    for line, row in enumerate(rows)
                    for column, char in enumerate(row)
                    if char == thread
                }

    def test_one_ink_makes_a_dot_of_every_second_thread(self):
        rows = weave.GLYPHS["mắt"]
        assert weave.dotted_path(rows, "+").count("M") == "".join(rows).count("+")
        assert weave.dotted_path(rows, "+", 3, 4).startswith("M8.22 7.22h.56")


class TestCloth:
    def test_no_two_codes_share_one(self):
        cloths = {weave.runner_of(f"{code:05}") for code in range(32_400)}
        assert len(cloths) == 32_400

    def test_neighbours_differ_in_motifs_or_ground(self):
        for code in range(22_000, 25_000, 3):
            one, other = weave.runner_of(f"{code:05}"), weave.runner_of(f"{code + 3:05}")
            assert (one.first, one.second, one.palette.ground) != (other.first, other.second, other.palette.ground)

    def test_two_different_motifs_always(self):
        assert all(cloth.first != cloth.second for cloth in map(weave.runner_of, map(str, range(500))))

    @pytest.mark.parametrize("code", ["", "không", "123456", "٣٤"])
    def test_what_is_no_code_has_a_cloth_too(self, code):
        assert weave.runner_of(code) == weave.runner_of(code)

    def test_the_picture_repeats(self):
        svg = weave.runner_svg("24316")
        assert 'viewBox="0 0 84 20.5" width="336" height="82"' in svg
        assert svg.count("<use") == 2
        assert weave.runner_svg("24316", width=120, start=4).count("<use") == 4
        assert svg == weave.runner_svg("24316") != weave.runner_svg("24319")

    def test_nothing_woven_is_a_star(self):
        for code in range(0, 32_400, 181):
            assert stars_in(weave.runner_svg(f"{code:05}")) == []
        assert stars_in("".join(weave.motif_svg(name) for name in FROZEN) + weave.hem_svg()) == []
