"""Sample raw-material areas: sound outlines of the recorded size, near their commune, each in words of its own."""

import re
from decimal import Decimal

import pytest

from demo.area_texts import TEXTS
from demo.material_areas import AREAS, outline_of
from demo.place_extras import EXTRAS
from demo.samples.writing import GOODS
from traceability.origins.outlines import check_outline, hectares_of, point_in
from traceability.origins.rules import distance_km, spans_of

MAKERS = {goods.ref: goods.maker for goods in GOODS}


class TestAreas:
    def test_at_least_twelve_with_references_of_their_own(self):
        assert len(AREAS) >= 12
        assert len({area.ref for area in AREAS}) == len(AREAS)
        assert {area.ref for area in AREAS} == set(TEXTS)

    @pytest.mark.parametrize("area", AREAS, ids=lambda area: area.ref)
    def test_outline(self, area):
        outline = outline_of(area, lat=12.7, lon=108.0)
        check_outline(outline, hectares=Decimal(area.hectares))
        assert hectares_of(outline) == pytest.approx(float(area.hectares), rel=0.02)
        assert distance_km(point_in(outline), (12.7, 108.0)) < 4
        assert outline == outline_of(area, lat=12.7, lon=108.0)

    @pytest.mark.parametrize("area", AREAS, ids=lambda area: area.ref)
    def test_belongs_to_the_maker_of_its_goods(self, area):
        assert area.products
        assert {MAKERS[ref] for ref in area.products} == {area.maker}

    @pytest.mark.parametrize("language", [0, 1])
    def test_texts_have_60_to_120_words_and_share_no_sentence(self, language):
        seen = set()
        for ref, texts in TEXTS.items():
            assert 60 <= len(texts[language].split()) <= 120, ref
            for sentence in re.split(r"(?<=[.!?])\s+", " ".join(texts[language].split())):
                assert sentence not in seen
                seen.add(sentence)

    def test_some_lack_a_code_or_households(self):
        """Pages must show what is not recorded."""
        assert any(not area.code for area in AREAS)
        assert any(area.households is None for area in AREAS)
        assert all(not area.code or area.code.startswith("MẪU-") for area in AREAS)


class TestPlaces:
    def test_special_days_are_written_well(self):
        for extra in EXTRAS.values():
            for ahead, spans, vi, en in extra.days:
                assert ahead > 0
                assert vi
                assert en
                spans_of(spans)

    def test_some_hand_out_orders(self):
        assert sum(extra.pickup for extra in EXTRAS.values()) >= 3
        assert any(not extra.pickup for extra in EXTRAS.values())
