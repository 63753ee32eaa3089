"""Sections: what is listed, in which order, in which language, and what it costs."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import gettext
from factories.stories import DAY, article, section_of

from cms.models import GiftIndexPage, SectionPage
from cms.stories import SECTIONS

pytestmark = pytest.mark.django_db
LIMIT = 10
NOTE = "Some of these are not translated yet"


def page_of(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def in_order(html: str, *words: str) -> bool:
    places = [html.index(word) for word in words]
    return places == sorted(places)


@pytest.fixture
def queries_of(client):
    def count(path: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            page_of(client, path)
        return len(asked)

    return count


class TestFoundation:
    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_every_section_is_there_in_both_languages_under_one_address(self, client, language):
        section_of("story")
        prefix = "/en" if language == "en" else ""
        for slug in (*SECTIONS.values(), "qua-tang"):
            assert f'<html lang="{language}">' in page_of(client, f"{prefix}/{slug}/")

    def test_a_section_and_its_translation_share_a_key(self):
        section_of("story")
        for kind in SECTIONS:
            assert len(set(SectionPage.objects.filter(kind=kind).values_list("translation_key", flat=True))) == 1
        assert len(set(GiftIndexPage.objects.values_list("translation_key", flat=True))) == 1

    def test_an_empty_section_says_so(self, client):
        section_of("story")
        assert 'class="empty"' in page_of(client, "/cau-chuyen/")

    def test_each_names_its_feed(self, client):
        section_of("story")
        assert 'type="application/rss+xml"' in page_of(client, "/tin-tuc/")
        assert 'href="/en/tin-tuc/rss.xml"' in page_of(client, "/en/tin-tuc/")


class TestList:
    def test_is_of_one_kind_newest_first_without_drafts(self, client):
        for title, days in (("Cũ", 9), ("Mới", 1), ("Giữa", 5)):
            article(title=f"Chuyện {title}", published_on=DAY - datetime.timedelta(days=days))
        article(title="Bản nháp", live=False)
        article("news", title="Một tin")
        html = page_of(client, "/cau-chuyen/")
        assert in_order(html, "Chuyện Mới", "Chuyện Giữa", "Chuyện Cũ")
        assert "Bản nháp" not in html
        assert "Một tin" not in html

    def test_pages_hold_twelve(self, client):
        for number in range(13):
            article(title=f"Chuyện số {number:02}", published_on=DAY - datetime.timedelta(days=number))
        first, second = page_of(client, "/cau-chuyen/"), page_of(client, "/cau-chuyen/?page=2")
        assert "Chuyện số 11" in first
        assert "Chuyện số 12" not in first
        assert "Chuyện số 12" in second
        assert 'href="?page=2"' in first
        assert page_of(client, "/cau-chuyen/?page=abc").count("Chuyện số") == first.count("Chuyện số")

    def test_english_readers_get_translations_and_what_is_not_translated_in_vietnamese(self, client):
        translated, only = article(title="Có bản dịch"), article(title="Chưa dịch")
        article(language="en", translates=translated, title="Translated")
        html = page_of(client, "/en/cau-chuyen/")
        assert "Translated" in html
        assert "Có bản dịch" not in html
        assert f'href="/en/cau-chuyen/{only.slug}/" lang="vi">Chưa dịch</a>' in html
        assert NOTE in html
        assert "Translated" not in page_of(client, "/cau-chuyen/")

    def test_there_is_no_note_where_all_is_translated(self, client):
        vietnamese = article()
        article(language="en", translates=vietnamese)
        assert NOTE not in page_of(client, "/en/cau-chuyen/")


class TestEvents:
    @staticmethod
    def event(title: str, days: int, hours: int = 4):
        starts = timezone.now() + datetime.timedelta(days=days)
        return article("event", title=title, starts_at=starts, ends_at=starts + datetime.timedelta(hours=hours))

    def test_coming_ones_by_their_day_then_past_ones_from_the_last_back(self, client):
        self.event("Hội xa", 20)
        self.event("Hội gần", 2)
        self.event("Hội vừa qua", -2)
        self.event("Hội lâu rồi", -50)
        html = page_of(client, "/su-kien/")
        assert in_order(html, "Hội gần", "Hội xa", "Hội vừa qua", "Hội lâu rồi")
        assert html.count("event--over") == 2

    def test_one_that_is_on_now_is_not_over(self, client):
        running = self.event("Đang mở", -1, hours=48)
        assert "event--over" not in page_of(client, "/su-kien/")
        html = page_of(client, f"/su-kien/{running.slug}/")
        assert 'data-tone="ok"' in html
        assert f'href="/su-kien/{running.slug}/lich.ics"' in html

    def test_one_that_is_over_says_so_and_offers_no_calendar(self, client):
        past = self.event("Qua rồi", -3)
        html = page_of(client, f"/su-kien/{past.slug}/")
        assert "lich.ics" not in html
        assert gettext("This event is over") in html

    def test_days_are_days_of_vietnam(self, client):
        starts = datetime.datetime(2030, 1, 1, 20, 0, tzinfo=datetime.UTC)
        article("event", title="Đêm", starts_at=starts, ends_at=starts + datetime.timedelta(hours=1))
        assert "03:00 02/01/2030" in page_of(client, "/su-kien/")


class TestPolicies:
    def test_say_number_issuer_and_since_when(self, client):
        article("policy", number="37/2026/NĐ-CP", issued_by="Chính phủ", in_force_from=datetime.date(2026, 1, 23))
        html = page_of(client, "/chinh-sach/")
        for words in ("37/2026/NĐ-CP", "Chính phủ", "23/01/2026"):
            assert words in html


class TestCost:
    @pytest.mark.parametrize("kind", list(SECTIONS))
    @pytest.mark.parametrize("prefix", ["", "/en"])
    def test_is_the_same_for_few_and_for_many(self, queries_of, kind, prefix):
        path = f"{prefix}/{SECTIONS[kind]}/"
        article(kind)
        queries_of(path)
        few = queries_of(path)
        for _ in range(9):
            article(kind)
        assert queries_of(path) == few
        assert few <= LIMIT
