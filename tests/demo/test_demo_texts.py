"""What the samples say, read without a database: complete, their own words, nobody's geographical indication."""

import json
import re
from collections import Counter

import pytest

from catalogue.areas.rules import fold
from catalogue.products import rules
from catalogue.products.classification import nodes
from demo.art import art_for
from demo.people import LOGINS, table
from demo.samples.makers import MAKERS
from demo.samples.writing import GOODS, story_blocks

GROUP_OF = {node.set_no: node.group for node in nodes() if node.set_no}
#: Names that registered geographical indications of these provinces rest on, as they stand beside their goods.
INDICATIONS = (
    "buon ma thuot",
    "ly son",
    "tra bong",
    "krong pac",
    "krong no",
    "ngoc linh",
    "phan thiet",
    "binh thuan",
    "dak nong",
    "dak ha",
    "mang den",
    "da lat",
    "b lao",
    "cau dat",
    "di linh",
    "don duong",
    "chu se",
)


#: Turns that advertisements and machines are fond of; none of them says anything about these goods.
WORN = (
    r"hương vị đậm đà",
    r"kết tinh",
    r"tinh hoa",
    r"không chỉ\b[^.]*\bmà còn",
    r"tinh tuý|tinh túy",
    r"hoà quyện|hòa quyện",
    r"đậm đà bản sắc",
    r"tự hào",
    r"not (?:only|just|merely)\b[^.]*\bbut",
    r"\b(?:authentic|premium|testament|tapestry|nestled|elevate)\b",
)


def texts(goods):
    return [goods.title, goods.name_en, goods.summary_vi, goods.summary_en, goods.story_vi, goods.story_en]


def sentences(*told):
    """The sentences of more than four words in texts as samples are written, folded, without marks."""
    found = set()
    for text in told:
        for part in re.split(r"\n\s*\n", re.sub(r"(?m)^(\s*## .*)$", r"\1\n", text)):
            line = " ".join(part.split()).removeprefix("## ").removeprefix("> ")
            for sentence in re.split(r"[.!?:;…]+(?:\s|$)|\s— ", line):
                words = re.findall(r"[a-z0-9]+", fold(sentence))
                if len(words) > 4:
                    found.add(" ".join(words))
    return found


class TestGoods:
    def test_are_66_of_every_producer_in_three_provinces(self):
        assert [goods.ref for goods in GOODS] == [f"M{number:02}" for number in range(1, 67)]
        assert {goods.maker for goods in GOODS} == {maker.ref for maker in MAKERS}
        assert {maker.province for maker in MAKERS} == {
            "UBND tỉnh Đắk Lắk",
            "UBND tỉnh Lâm Đồng",
            "UBND tỉnh Quảng Ngãi",
        }

    def test_cover_all_26_sets(self):
        assert {goods.set_no for goods in GOODS} == set(GROUP_OF)

    def test_several_have_two_or_three_packs_with_content_and_some_are_gifts(self):
        assert Counter(len(goods.packs) for goods in GOODS)[3] >= 5
        assert Counter(len(goods.packs) for goods in GOODS)[2] >= 20
        assert all(pack.net_quantity and pack.name_vi and pack.name_en for goods in GOODS for pack in goods.packs)
        assert sum(goods.is_gift for goods in GOODS) >= 10

    def test_prices_are_thousands_of_dong_and_grow_with_the_pack(self):
        for goods in GOODS:
            prices = [pack.price for pack in goods.packs]
            if None in prices:
                assert goods.set_no in rules.RESTRICTED_SETS, goods.ref
                continue
            assert prices == sorted(prices), goods.ref
            assert all(20_000 <= price <= 1_000_000 and price % 1_000 == 0 for price in prices), goods.ref

    @pytest.mark.parametrize("goods", GOODS, ids=lambda goods: goods.ref)
    def test_states_what_the_label_of_its_group_must(self, goods):
        assert rules.missing_facts(GROUP_OF[goods.set_no], goods.facts) == []
        for name in goods.facts:
            if name.endswith("_vi"):
                assert goods.facts.get(f"{name[:-3]}_en"), f"{name} has no English"

    @pytest.mark.parametrize("goods", GOODS, ids=lambda goods: goods.ref)
    def test_claims_no_geographical_indication(self, goods):
        words = fold(" ".join(texts(goods)))
        assert [name for name in INDICATIONS if re.search(rf"\b{name}\b", words)] == []

    def test_alcohol_states_its_strength_and_its_warning(self):
        drinks = [goods for goods in GOODS if goods.set_no in {14, 15}]
        assert drinks
        assert all(goods.facts["abv_percent"] and "18 tuổi" in goods.facts["warnings_vi"] for goods in drinks)

    def test_a_supplement_says_that_it_is_no_medicine(self):
        pills = [goods for goods in GOODS if goods.set_no == 18]
        assert pills
        assert all("không phải là thuốc" in goods.facts["warnings_vi"] for goods in pills)


class TestWords:
    def test_every_sample_has_a_name_and_a_summary_in_both_languages(self):
        assert all(goods.name_en and goods.summary_vi and goods.summary_en for goods in GOODS)
        assert all(max(len(goods.summary_vi), len(goods.summary_en)) <= 400 for goods in GOODS)

    def test_at_least_forty_tell_a_story_in_both(self):
        told = [goods for goods in GOODS if goods.story_vi]
        assert len(told) >= 40
        assert all(goods.story_en for goods in told)
        lengths = {goods.ref: (len(goods.story_vi.split()), len(goods.story_en.split())) for goods in told}
        assert {ref: both for ref, both in lengths.items() if not (min(both) > 80 and max(both) <= 170)} == {}

    def test_no_two_share_a_sentence(self):
        """Whatever the accents and commas: a sentence of more than four words belongs to one sample only."""
        said = Counter()
        for goods in GOODS:
            said.update(sentences(goods.story_vi, goods.story_en, goods.summary_vi, goods.summary_en))
        assert sum(said.values()) > 1_000
        assert [part for part, times in said.items() if times > 1] == []

    def test_a_sentence_is_known_again_under_other_accents_and_marks(self):
        one = sentences(
            "## Đầu đề của chuyện này\nGà đậu yên, mò theo cành! Thôi.", "> Lời nói của một người — Bà Ba"
        )
        assert one == {"dau de cua chuyen nay", "ga dau yen mo theo canh", "loi noi cua mot nguoi"}
        assert sentences("Ga đâu yên mo theo canh.") < one

    @pytest.mark.parametrize("goods", GOODS, ids=lambda goods: goods.ref)
    def test_says_nothing_that_any_advertisement_says(self, goods):
        told = " ".join(" ".join(texts(goods)).casefold().split())
        assert [worn for worn in WORN if re.search(worn, told)] == []

    def test_a_story_becomes_blocks(self):
        blocks = story_blocks("\n  Một <hai>\n  ba.\n\n  ## Đầu\n  Bốn.\n\n  > Lời\n  nói. — Chị Ba\n")
        assert json.loads(blocks) == [
            {"type": "paragraph", "value": "<p>Một &lt;hai&gt; ba.</p>"},
            {"type": "heading", "value": "Đầu"},
            {"type": "paragraph", "value": "<p>Bốn.</p>"},
            {"type": "quote", "value": {"text": "Lời nói.", "who": "Chị Ba"}},
        ]

    def test_both_languages_of_a_story_have_the_same_shape(self):
        for goods in GOODS:
            shapes = [
                [block["type"] for block in json.loads(story_blocks(text))]
                for text in (goods.story_vi, goods.story_en)
            ]
            assert shapes[0] == shapes[1], goods.ref

    def test_makers_tell_of_themselves_in_both(self):
        assert all(maker.about_vi and maker.about_en and maker.district for maker in MAKERS)


class TestArt:
    @pytest.mark.parametrize(
        ("name", "set_no", "art"),
        [
            ("Cà phê bột Ea Nam", 13, "coffee-pouch"),
            ("Bột ca cao 3 in 1", 13, "cocoa-powder-tin"),
            ("Bộ quà tặng socola cao cấp", 13, "chocolate-box"),
            ("Tiêu chín đỏ Vườn Già", 10, "pepper-jar"),
            ("Bơ XM3", 1, "avocado-crate"),
            ("Sô-cô-la đen Bếp Nâu", 13, "cocoa-bar"),
            ("Phấn hoa sấy lạnh", 4, "honey-jar"),
            ("Giỏ mây đan tay", 21, "basket"),
            ("Củ lạ chưa ai vẽ", 1, "food-fresh-generic"),
            ("Vật lạ chưa ai vẽ", 21, "craft-generic"),
        ],
    )
    def test_a_name_and_a_set_choose_the_drawing(self, name, set_no, art):
        assert art_for(name, set_no) == art


def test_there_is_an_account_for_every_role_in_the_printed_table():
    roles = {"customer", "producer, owner", "producer, editor", "producer, packer", "showroom staff"}
    roles |= {
        "officer, commune",
        "officer, province",
        "officer, ministry",
        "editor",
        "moderator",
        "site administrator",
    }
    assert {login.role for login in LOGINS} >= roles
    assert all(login.email in table() and login.phone in table() for login in LOGINS)
    assert len({login.email for login in LOGINS}) == len({login.phone for login in LOGINS}) == len(LOGINS)
