"""Sample articles, read without a database: their own words, whole references, the same build in both languages."""

import csv
import importlib
import pkgutil
import re
from collections import defaultdict
from pathlib import Path

import pytest
from support.stars import is_star_glyph

import catalogue.areas
import demo.stories
from demo.samples.makers import MAKERS
from demo.samples.writing import GOODS

MODULES = [
    importlib.import_module(f"demo.stories.{found.name}") for found in pkgutil.iter_modules(demo.stories.__path__)
]
ARTICLES = [article for module in MODULES for article in getattr(module, "ARTICLES", ())]
PEOPLE = [person for module in MODULES for person in getattr(module, "PEOPLE", ())]

KINDS = {"story", "news", "event", "exemplar", "policy"}
GOODS_REFS = {goods.ref for goods in GOODS}
MAKER_REFS = {maker.ref for maker in MAKERS}
PERSON_REFS = {person.ref for person in PEOPLE}
UNITS = Path(catalogue.areas.__file__).parent / "data" / "admin_units.csv"
with UNITS.open(encoding="utf-8", newline="") as _lines:
    COMMUNES = {
        row["code"] for row in csv.DictReader(_lines) if row["level"] == "commune" and row["status"] == "current"
    }

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)
each_person = pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.ref)


def blocks(body):
    """(kind, text) of every block of a body, in order."""
    found = []
    # A heading is one line, whatever follows it; a block in brackets may be the line below another one.
    parts = re.sub(r"(?m)^\s*(## .*|\[(?:gallery|shelf|person|map) [^\]]*\])$", r"\n\1\n", body)
    for part in re.split(r"\n\s*\n", parts):
        text = part.strip()
        if not text:
            continue
        if text.startswith("## "):
            found.append(("heading", text[3:]))
        elif text.startswith("> "):
            found.append(("quote", " ".join(text[2:].split())))
        elif text.startswith("|"):
            found.append(("table", text))
        elif named := re.match(r"\[(gallery|shelf|person|map) ([^\]]*)\]$", text):
            found.append((named[1], " ".join(named[2].split())))
        else:
            found.append(("paragraph", " ".join(text.split())))
    return found


def sentences(text):
    """The sentences of more than four words in a text, told apart by their words alone."""
    plain = re.sub(r"\[(?:gallery|shelf|person|map) |[MNPV]\d\d:\w+\|", "\n", text)
    # Lines of a paragraph run on; cells of a table, headings and captions stand alone.
    plain = re.sub(r"(?m)^\s*(## .*|\|.*)$", r"\n\n\1\n\n", plain)
    parts = re.split(r"""[.!?:;…|\]]+["”’]*(?:\s+|$)|\s[|—]\s|\n\s*\n""", plain)
    told = (" ".join(re.findall(r"[\w'’]+", part.casefold())) for part in parts)
    return {sentence for sentence in told if len(sentence.split()) > 4}


def owners_of(texts):
    """Sentence to the names of all whose text has it, for ``texts`` of (name, text)."""
    owners = defaultdict(set)
    for name, text in texts:
        for sentence in sentences(text):
            owners[sentence].add(name)
    return owners


def words_of(article, language):
    return "\n\n".join(getattr(article, f"{part}_{language}") for part in ("title", "summary", "body"))


def references(article, kind):
    """What the blocks of one kind name, in either language."""
    return [
        ref
        for body in (article.body_vi, article.body_en)
        for block, text in blocks(body)
        if block == kind
        for ref in text.split()
    ]


class TestReading:
    def test_a_body_is_read_into_its_blocks(self):
        body = """
        Một dòng
        hai.

        ## Đầu
        Ba.

        > Lời nói. — Chị Ba

        | a | b |
        | 1 | 2 |

        [person P01]
        [gallery M01:crop|Trái; M01:pack|Túi]
        """
        assert blocks(body) == [
            ("paragraph", "Một dòng hai."),
            ("heading", "Đầu"),
            ("paragraph", "Ba."),
            ("quote", "Lời nói. — Chị Ba"),
            ("table", "| a | b |\n        | 1 | 2 |"),
            ("person", "P01"),
            ("gallery", "M01:crop|Trái; M01:pack|Túi"),
        ]

    def test_a_shared_sentence_is_found_across_line_breaks_and_punctuation(self):
        owners = owners_of(
            [
                ("a", "Mưa.\n  Chó nằm lên tờ\n  nháp từ sáng. Hết."),
                ("b", "## Chó\n“Chó nằm lên tờ nháp, từ sáng!”"),
                ("c", "| Chó nằm | lên tờ nháp từ sáng |"),
            ]
        )
        assert owners["chó nằm lên tờ nháp từ sáng"] == {"a", "b"}
        assert "chó" not in owners


class TestArticles:
    def test_there_are_twelve_stories_and_more_of_twelve_samples(self):
        stories = [article for article in ARTICLES if article.kind == "story"]
        assert len({article.picture.partition(":")[0] for article in stories}) >= 12

    def test_their_addresses_are_plain_and_their_own(self):
        slugs = [article.slug for article in ARTICLES]
        assert len(set(slugs)) == len(slugs)
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)

    @each_article
    def test_is_of_a_known_kind_and_complete(self, article):
        assert article.kind in KINDS
        assert all(
            (
                article.title_vi,
                article.title_en,
                article.summary_vi,
                article.summary_en,
                article.body_vi,
                article.body_en,
            )
        )
        assert max(len(article.summary_vi), len(article.summary_en)) <= 400

    @each_article
    def test_is_built_alike_in_both_languages(self, article):
        vietnamese, english = blocks(article.body_vi), blocks(article.body_en)
        assert [kind for kind, _text in vietnamese] == [kind for kind, _text in english]
        for (kind, vi), (_kind, en) in zip(vietnamese, english, strict=True):
            if kind in {"shelf", "person", "map"}:
                assert vi == en
            if kind == "table":
                assert [line.count("|") for line in vi.splitlines()] == [line.count("|") for line in en.splitlines()]
                assert len({line.count("|") for line in vi.splitlines()}) == 1, "a ragged table"
            if kind == "gallery":
                assert re.findall(r"[A-Z]\d\d:\w+", vi) == re.findall(r"[A-Z]\d\d:\w+", en)
            if kind == "quote":
                assert all(words and who for words, _dash, who in (vi.rpartition(" — "), en.rpartition(" — ")))

    @each_article
    def test_names_only_what_exists(self, article):
        for ref in article.about:
            known = GOODS_REFS | MAKER_REFS | COMMUNES
            assert ref in known or re.fullmatch(r"V\d\d", ref), ref
        assert [ref for ref in references(article, "shelf") if ref not in GOODS_REFS] == []
        assert [ref for ref in references(article, "map") if ref not in COMMUNES] == []
        assert [ref for ref in references(article, "person") if ref not in PERSON_REFS] == []
        assert article.person in PERSON_REFS | {""}
        shown = re.findall(r"([A-Z]\w*):(\w+)\|", " ".join(references(article, "gallery")))
        for ref, drawing in (*shown, *filter(None, [tuple(article.picture.split(":")) if article.picture else None])):
            assert ref in GOODS_REFS, ref
            assert drawing in {"pack", "crop", "landscape"}

    def test_stories_are_about_their_product_its_maker_and_commune(self):
        made = {goods.ref: goods.maker for goods in GOODS}
        lives = {maker.ref: maker.commune for maker in MAKERS}
        for article in ARTICLES:
            if article.kind == "story":
                ref = article.picture.partition(":")[0]
                assert {ref, made[ref], lives[made[ref]]} <= set(article.about), article.slug

    def test_stories_appear_on_different_days_of_the_past_year(self):
        days = [article.published for article in ARTICLES if article.kind == "story"]
        assert all(5 <= day <= 400 for day in days)
        assert len(set(days)) > len(days) / 2

    @each_article
    def test_shows_and_words_no_rank(self, article):
        for text in (words_of(article, "vi"), words_of(article, "en")):
            assert [char for char in text if is_star_glyph(char)] == []
            if article.kind == "story":
                assert re.findall(r"(?i)\bocop\b|\b[1-5] sao\b|\b[1-5]-star\b|\bstars\b", text) == []


class TestWords:
    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_no_two_articles_share_a_sentence(self, language):
        owners = owners_of((article.slug, words_of(article, language)) for article in ARTICLES)
        assert {sentence: names for sentence, names in owners.items() if len(names) > 1} == {}

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_none_repeats_a_listing_or_a_producer(self, language):
        said = owners_of(
            [
                *(
                    (goods.ref, getattr(goods, f"{part}_{language}"))
                    for goods in GOODS
                    for part in ("story", "summary")
                ),
                *((maker.ref, getattr(maker, f"about_{language}")) for maker in MAKERS),
            ]
        )
        told = owners_of((article.slug, words_of(article, language)) for article in ARTICLES)
        assert {sentence: (told[sentence], said[sentence]) for sentence in told.keys() & said.keys()} == {}


class TestPeople:
    def test_have_their_own_references_and_names(self):
        assert len(PERSON_REFS) == len(PEOPLE)
        assert len({person.name for person in PEOPLE}) == len(PEOPLE)

    @each_person
    def test_belong_to_a_sample_producer_and_a_commune(self, person):
        assert re.fullmatch(r"P\d\d", person.ref)
        assert person.maker in MAKER_REFS
        assert person.commune in COMMUNES
        assert all((person.role_vi, person.role_en, person.about_vi, person.about_en))

    @each_person
    def test_is_met_in_an_article(self, person):
        assert any(
            person.ref in {*references(article, "person"), article.person} or person.name in words_of(article, "vi")
            for article in ARTICLES
        )
