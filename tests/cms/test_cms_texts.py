"""The pages every site begins with: there in both languages, kept as edited, every link leads somewhere."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from factories.accounts import UserFactory
from support.stars import stars_in
from wagtail.models import Page

from cms.models import HomePage, StandardPage
from cms.texts import TEXTS
from cms.texts import laying as laying_module
from cms.texts.laying import key_of, lay_texts
from cms.texts.markup import MarkupError, links_in, stream_of
from cms.texts.shapes import Text, Words

PATHS = [text.path for text in TEXTS]
LANGUAGES = ("vi", "en")
ALL_WORDS = [
    pytest.param(text.words(language), id=f"{language}-{text.path}") for text in TEXTS for language in LANGUAGES
]
#: What the footer of every page links to and the law asks for (Decree 248/2026, DOMAIN §4.1).
ASKED_FOR = {
    "gioi-thieu", "tro-giup", "thong-tin", "thong-tin/chu-so-huu", "thong-tin/du-lieu-ca-nhan",
    "thong-tin/quyen-nghia-vu", "thong-tin/khieu-nai", "thong-tin/gioi-han-cung-cap", "thong-tin/dieu-kien-giao-dich",
    "thong-tin/giao-hang-doi-tra", "thong-tin/nguon-du-lieu", "thong-tin/tiep-can", "thong-tin/hinh-minh-hoa",
}  # fmt: skip
WAITS = {"vi": "(chờ đơn vị vận hành xác nhận)", "en": "(to be confirmed by the operator)"}


def address_of(path: str, language: str) -> str:
    return f"{'/en' if language == 'en' else ''}/{path.strip('/')}/".replace("//", "/")


def laid(path: str, language: str = "vi") -> StandardPage:
    return StandardPage.objects.get(translation_key=key_of(path), locale__language_code=language)


class TestMarkup:
    def test_paragraphs_and_lists_that_follow_each_other_are_one_block(self):
        stream = stream_of("Một\nhai.\n\n- a\n- b\n  c\n\n1. x\n2. y", language="vi")
        assert [(block["type"], block["value"]) for block in stream] == [
            ("paragraph", "<p>Một hai.</p><ul><li>a</li><li>b c</li></ul><ol><li>x</li><li>y</li></ol>")
        ]

    def test_headings_and_tables(self):
        heading, table = stream_of("## Đầu\n\n| a | b |\n| 1 | 2 < 3 |", language="vi")
        assert (heading["type"], heading["value"]) == ("heading", "Đầu")
        assert [column["heading"] for column in table["value"]["columns"]] == ["a", "b"]
        assert table["value"]["rows"] == [{"values": ["1", "2 < 3"]}]

    @pytest.mark.parametrize(("language", "href"), [("vi", "/xa/"), ("en", "/en/xa/")])
    def test_links_stay_in_the_language(self, language, href):
        [block] = stream_of("Xem [các **xã**](/xa/) & <b>.", language=language)
        assert block["value"] == f'<p>Xem <a href="{href}">các <b>xã</b></a> &amp; &lt;b&gt;.</p>'

    def test_the_same_text_gives_the_same_data(self):
        assert stream_of("## A\n\nb", language="vi") == stream_of("## A\n\nb", language="vi")

    @pytest.mark.parametrize("text", ["## A\nb", "- a\nb", "| a | b |\n| 1 |"])
    def test_refuses_what_is_not_written_by_the_rules(self, text):
        with pytest.raises(MarkupError):
            stream_of(text, language="vi")


class TestTexts:
    def test_all_that_is_asked_for_is_written_once(self):
        assert set(PATHS) == ASKED_FOR
        assert len(PATHS) == len(ASKED_FOR)

    @pytest.mark.parametrize("text", TEXTS, ids=PATHS)
    def test_both_languages_are_built_alike(self, text: Text):
        def shape(words: Words, language: str):
            stream = stream_of(words.body, language=language)
            sizes = [
                len(block["value"]["rows"]) if block["type"] == "table" else
                block["value"].count("<li>") if block["type"] == "paragraph" else 0
                for block in stream
            ]  # fmt: skip
            return [block["type"] for block in stream], sizes, sorted(links_in(words.body))

        assert shape(text.vi, "vi") == shape(text.en, "en")
        # One line break in the middle must not hide one.
        waits = {language: " ".join(text.words(language).body.split()).count(WAITS[language]) for language in WAITS}
        assert waits["vi"] == waits["en"]

    @pytest.mark.parametrize("words", ALL_WORDS)
    def test_no_placeholder_and_no_star_is_left(self, words: Words):
        everything = f"{words.title}\n{words.intro}\n{words.body}"
        assert not re.search(r"TODO|TBD|FIXME|lorem|ipsum|\bxxx\b|\[\.\.\.\]|\{\{|\?\?", everything, re.IGNORECASE)
        assert not stars_in(everything)
        assert "\\" not in everything
        assert len(words.title) <= 60
        assert len(words.intro) <= 220
        assert len(words.body.split()) > 50

    @pytest.mark.parametrize("words", ALL_WORDS)
    def test_headings_fit_their_block(self, words: Words):
        headings = [line for line in words.body.splitlines() if line.startswith("## ")]
        assert all(len(heading) <= 120 for heading in headings)
        assert len(set(headings)) == len(headings)


@pytest.mark.django_db
class TestLaying:
    """The test database was made by ``migrate`` alone."""

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("path", PATHS)
    def test_every_page_is_there_and_says_that_it_waits_for_review(self, client, path, language):
        page = laid(path, language)
        assert (page.live, page.needs_review, page.slug) == (True, True, path.rpartition("/")[2])
        answer = client.get(address_of(path, language))
        assert answer.status_code == 200
        assert f"<h1>{page.title}</h1>" in answer.text
        assert f'<html lang="{language}"' in answer.text
        assert not stars_in(answer.text)
        other = "en" if language == "vi" else "vi"
        assert f'href="{address_of(path, other)}"' in answer.text

    def test_the_two_languages_are_translations_of_each_other(self):
        assert laid("tro-giup").get_translations().get().pk == laid("tro-giup", "en").pk
        assert Page.find_problems() == ([], [], [], [], [])

    def test_the_index_lists_those_below_it(self, client):
        page = client.get("/thong-tin/").text
        for path in PATHS:
            if path.startswith("thong-tin/"):
                assert f'<a href="/{path}/">' in page
        assert 'href="/thong-tin/xep-hang/"' in page

    def test_laying_again_changes_nothing(self):
        before = list(StandardPage.objects.order_by("pk").values())
        assert lay_texts() == 0
        assert list(StandardPage.objects.order_by("pk").values()) == before

    def test_a_page_that_is_gone_comes_back_with_those_below_it(self, client):
        laid("thong-tin", "en").delete()
        assert lay_texts() == 11
        assert client.get("/en/thong-tin/khieu-nai/").status_code == 200
        assert client.get("/thong-tin/khieu-nai/").status_code == 200

    def test_a_page_nobody_touched_follows_the_written_text(self, monkeypatch):
        self.rewrite(monkeypatch)
        assert lay_texts() == 1
        page = laid("gioi-thieu")
        assert (page.title, page.body.raw_data[0]["value"]) == ("Khác", "<p>Khác.</p>")
        assert page.live
        assert lay_texts() == 0

    def test_what_somebody_edited_is_kept(self, monkeypatch):
        page = laid("gioi-thieu")
        page.title = "Của chúng tôi"
        page.save_revision(user=UserFactory()).publish(skip_permission_checks=True)
        self.rewrite(monkeypatch)
        assert lay_texts() == 0
        assert laid("gioi-thieu").title == "Của chúng tôi"

    def test_a_draft_in_the_making_is_kept(self, monkeypatch):
        page = laid("gioi-thieu")
        page.title = "Bản nháp"
        page.save_revision(user=UserFactory())
        self.rewrite(monkeypatch)
        assert lay_texts() == 0
        assert laid("gioi-thieu").get_latest_revision_as_object().title == "Bản nháp"

    @pytest.mark.parametrize("change", [{"needs_review": False}, {"live": False}])
    def test_a_page_that_was_reviewed_or_taken_down_is_kept(self, monkeypatch, change):
        StandardPage.objects.filter(pk=laid("gioi-thieu").pk).update(**change)
        self.rewrite(monkeypatch)
        assert lay_texts() == 0
        assert laid("gioi-thieu").title == "Giới thiệu"

    def test_a_moved_page_is_not_made_twice(self):
        page = laid("gioi-thieu")
        page.slug = "ve-chung-toi"
        page.save()
        assert lay_texts() == 0

    def test_a_page_that_stands_at_the_address_counts(self):
        laid("gioi-thieu").delete()
        home = HomePage.objects.get(locale__language_code="vi")
        home.add_child(instance=StandardPage(title="Tự viết", slug="gioi-thieu", locale=home.locale))
        assert lay_texts() == 0

    def test_without_home_pages_nothing_is_laid(self):
        HomePage.objects.all().delete()
        assert lay_texts() == 0

    @staticmethod
    def rewrite(monkeypatch) -> None:
        """The software comes with another text of the first page."""
        new = Text("gioi-thieu", Words("Khác", "Khác", "Khác."), TEXTS[0].en)
        monkeypatch.setattr(laying_module, "TEXTS", (new, *TEXTS[1:]))


@pytest.mark.django_db
class TestLinks:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_link_in_the_texts_leads_somewhere(self, client, language):
        links = {link for text in TEXTS for link in links_in(text.words(language).body)}
        assert len(links) > 20
        answers = {link: client.get(address_of(link, language), follow=True).status_code for link in links}
        assert {link: code for link, code in answers.items() if code != 200} == {}

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_link_of_the_footer_leads_somewhere(self, client, language):
        page = client.get(address_of("tro-giup", language)).text
        footer = page[page.index('<footer class="foot"') :]
        links = set(re.findall(r'<a [^>]*href="(/[^"#]*)"', footer))
        assert {address_of(path, language) for path in ("thong-tin", "tro-giup", "gioi-thieu")} <= links
        answers = {link: client.get(link, follow=True).status_code for link in links}
        assert {link: code for link, code in answers.items() if code != 200} == {}

    def test_queries_do_not_grow_with_the_text(self):
        counts = set()
        for path in ("thong-tin/hinh-minh-hoa", "thong-tin/du-lieu-ca-nhan", "thong-tin/chu-so-huu"):
            client = Client()
            client.get(address_of(path, "vi"))
            with CaptureQueriesContext(connection) as queries:
                client.get(address_of(path, "vi"))
            counts.add(len(queries))
        assert len(counts) == 1
        assert counts.pop() <= 14
