"""The pictures of goods: each its own, the same every time, small, without star, text or gradient."""

import json
import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from support.stars import stars_in

from cms.drawing import products
from cms.drawing.country import cells, commune_map, country_map
from cms.drawing.dice import Dice
from cms.drawing.library import alt_texts, art_for, drawing_of
from cms.drawing.packs import Brush
from cms.drawing.parts import DRAWINGS, drawing
from cms.drawing.products import VARIANTS, PictureSpec, digest_of, draw_product, spec_of
from cms.drawing.scenes import static_pictures
from cms.drawing.subjects import SUBJECTS

KEYS = sorted(DRAWINGS)
MOST = 12 * 1024


def some(key: str, number: int = 0) -> PictureSpec:
    return spec_of(f"XM{number:07}", art=key, commune=f"{24_000 + 3 * number:05}", group=DRAWINGS[key].group)


class TestLibrary:
    def test_names_every_drawing_in_both_languages(self):
        assert set(alt_texts()) == set(DRAWINGS)
        assert len(DRAWINGS) == 108
        assert {entry.group for entry in DRAWINGS.values()} == set(products._FIELDS_OF)
        assert all(vietnamese and english for vietnamese, english in alt_texts().values())

    def test_words_are_folded(self):
        rows = json.loads((Path(products.__file__).parent / "words.json").read_text())
        assert all(re.fullmatch(r"[a-z0-9]+( [a-z0-9]+)*", word) for row in rows for word in row["words"])

    def test_every_subject_is_drawn_and_used(self):
        assert {entry.subject for entry in DRAWINGS.values()} - {""} == set(SUBJECTS)

    @pytest.mark.parametrize(
        ("name", "set_no", "group", "key"),
        [
            ("Mật ong ngâm gừng", 4, "food", "honey-jar"),
            # Garlic is drawn beside the other jar.
            ("Gừng ngâm mật ong", 8, "food", "honey-jar"),
            ("Tỏi ngâm mật ong", 8, "food", "honey-infused-jar"),
            ("Mực một nắng", 6, "food", "dried-fish-pouch"),
            ("Củ lạ", 1, "food", "food-fresh-generic"),
            ("Vật lạ", None, "herbal", "herb-generic"),
            ("Vật lạ", None, "", "food-generic"),
        ],
    )
    def test_a_name_finds_its_drawing_else_the_groups_own(self, name, set_no, group, key):
        if name.startswith("Mực"):
            assert art_for(name, set_no, group) in DRAWINGS
        else:
            assert art_for(name, set_no, group) == key

    def test_old_keys_for_another_ground_still_work(self):
        assert drawing_of("honey-jar-2") is drawing_of("honey-jar")
        assert drawing_of("no-such") is None

    def test_a_key_is_taken_once(self):
        with pytest.raises(ValueError, match="honey-jar"):
            drawing("honey-jar", "food")(lambda _brush: None)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("key", KEYS)
def test_every_drawing_is_small_and_plain(key, variant):
    for number in (1, 2, 3):
        svg = draw_product(some(key, number), variant)
        text = svg.decode()
        assert len(svg) <= MOST
        assert stars_in(text) == []
        assert not re.search(r"<text|Gradient|<image|<script|<foreignObject|<style|\sstyle=|href=\"(?!#)", text)
        width, height = products.SIZES[variant]
        assert text.startswith(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"')
        named = re.findall(r' id="([^"]+)"', text)
        assert set(re.findall(r"(?:href=\"#|url\(#)([^\")]+)", text)) <= set(named)


class TestOwnPictures:
    @pytest.mark.parametrize("variant", VARIANTS)
    def test_the_same_product_has_the_same_bytes(self, variant):
        assert draw_product(some("coffee-pouch", 5), variant) == draw_product(some("coffee-pouch", 5), variant)

    @pytest.mark.parametrize("variant", VARIANTS)
    @pytest.mark.parametrize("key", ["coffee-pouch", "honey-jar", "basket", "tea-tin", "village-tour"])
    def test_sixty_products_of_one_drawing_and_commune_all_differ(self, key, variant):
        group = DRAWINGS[key].group
        specs = [spec_of(f"XM{number:07}", art=key, commune="24316", group=group) for number in range(60)]
        # The cloth is the commune's and the same: what differs is above it.
        assert len({draw_product(spec, variant) for spec in specs}) == 60

    def test_the_commune_is_seen(self):
        one = PictureSpec("XM0000001", "honey-jar", "24316")
        other = PictureSpec("XM0000001", "honey-jar", "24319")
        assert draw_product(one, "pack") != draw_product(other, "pack")

    def test_packs_come_in_ones_twos_and_threes(self):
        counts = {draw_product(some("pepper-jar", number), "pack").count(b'href="#p"') for number in range(40)}
        assert counts == {0, 2, 3}

    def test_the_pack_is_not_in_the_crop(self):
        pack, crop = (draw_product(some("tea-tin", 1), variant).decode() for variant in ("pack", "crop"))
        label = 'stroke-width="1.5"'
        assert 'href="#s"' in crop
        assert label not in crop or label in pack

    def test_a_product_without_a_drawing_has_one_by_its_name(self):
        assert spec_of("XM1", title="Cà phê bột", set_no=13, group="food").key == "coffee-pouch"
        assert spec_of("XM1", art="no-such", title="Vật lạ", group="handicraft").key == "craft-generic"

    def test_digest_changes_with_what_is_drawn(self, monkeypatch):
        base = PictureSpec("XM1", "honey-jar", "24316", "food")
        others = [
            PictureSpec("XM2", "honey-jar", "24316", "food"),
            PictureSpec("XM1", "honey-bottle", "24316", "food"),
            PictureSpec("XM1", "honey-jar", "24319", "food"),
            PictureSpec("XM1", "honey-jar", "24316", "herbal"),
        ]
        digests = {digest_of(spec) for spec in (base, *others)}
        assert len(digests) == 5
        assert all(re.fullmatch(r"[0-9a-f]{8}", digest) for digest in digests)
        digest_of.cache_clear()
        monkeypatch.setattr(products, "VERSION", "next")
        assert digest_of(base) not in digests
        digest_of.cache_clear()

    def test_unknown_variant_and_key(self):
        with pytest.raises(KeyError):
            draw_product(some("honey-jar"), "poster")
        with pytest.raises(KeyError):
            draw_product(PictureSpec("XM1", "no-such"), "pack")

    def test_the_library_by_itself_wears_its_own_colours(self):
        assert Brush().dressed("#123456", "pouch") == "#123456"
        assert products.draw_library("honey-jar") == products.draw_library("honey-jar")


def test_dice_fall_as_they_fell():
    dice = Dice("hero-2026")
    assert [round(dice.roll(), 8) for _ in range(3)] == [0.07340336, 0.25667511, 0.10633913]
    assert {Dice(str(seed)).below(6) for seed in range(80)} == set(range(6))


class TestScenes:
    def test_the_committed_pictures_are_as_drawn(self, settings):
        call_command("drawart", check=True)
        differing = [
            name
            for name, content in static_pictures().items()
            if (Path(settings.SITE) / name).read_bytes() != content
        ]
        assert differing == []

    def test_a_changed_picture_is_named_and_drawn_anew(self, settings, tmp_path, capsys):
        settings.SITE = tmp_path
        call_command("drawart", scenes=True)
        call_command("drawart", check=True)
        (tmp_path / "static" / "art" / "hem.svg").write_text("<svg/>")
        with pytest.raises(CommandError, match=r"static/art/hem\.svg"):
            call_command("drawart", check=True)
        call_command("drawart", scenes=True)
        call_command("drawart", check=True)

    def test_none_holds_a_star(self):
        assert {name: found for name, svg in static_pictures().items() if (found := stars_in(svg.decode()))} == {}


class TestMap:
    @pytest.mark.parametrize("svg", [country_map(), commune_map([(12.7, 108.1)])])
    def test_has_the_islands_whole_and_is_small(self, svg):
        text = svg.decode()
        assert len(svg) <= 20 * 1024
        for words in ("Hoàng Sa", "(Đà Nẵng)", "Trường Sa", "(Khánh Hòa)"):
            assert text.count(f">{words}</text>") == 1
        assert stars_in(text) == []
        for x, y in re.findall(r"M(\d+) (\d+)", text):
            assert 0 < int(x) < 450
            assert 0 < int(y) < 564

    def test_has_every_province(self):
        assert len(set(cells().values())) == 34

    def test_marks_each_place_once(self):
        one = commune_map([(12.7, 108.1), (12.7, 108.1)])
        assert one == commune_map([(12.7, 108.1)])
        assert one != commune_map([(12.7, 108.1), (16.568, 112.135)]) != commune_map([])
