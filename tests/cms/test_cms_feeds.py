"""RSS of a section and the calendar file of an event, read as other programmes read them."""

import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from factories.areas import CommuneFactory
from factories.stories import DAY, article, section_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _host(settings):
    settings.PUBLIC_BASE_URL = "https://xaminh.example"


def channel(client, path: str) -> ElementTree.Element:
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    return ElementTree.fromstring(response.content).find("channel")  # noqa: S314 - our own bytes


class TestRss:
    def test_holds_the_newest_of_the_kind_with_whole_addresses(self, client):
        old = article(title="Cũ", published_on=DAY - datetime.timedelta(days=9))
        new = article(title="Mới & hay", summary="Tóm <b>tắt</b>", published_on=DAY)
        article("news", title="Tin")
        article(title="Nháp", live=False)
        items = channel(client, "/cau-chuyen/rss.xml").findall("item")
        assert [item.findtext("title") for item in items] == ["Mới & hay", "Cũ"]
        assert items[0].findtext("link") == f"https://xaminh.example/cau-chuyen/{new.slug}/"
        assert items[1].findtext("guid") == f"https://xaminh.example/cau-chuyen/{old.slug}/"
        assert items[0].findtext("description") == "Tóm <b>tắt</b>"
        assert parsedate_to_datetime(items[0].findtext("pubDate")).date() == DAY

    @pytest.mark.parametrize("section", ["cau-chuyen", "tin-tuc", "su-kien", "guong-dien-hinh", "chinh-sach"])
    def test_every_section_has_one_in_both_languages(self, client, section):
        section_of("story")
        assert channel(client, f"/{section}/rss.xml").findtext("language") == "vi"
        english = channel(client, f"/en/{section}/rss.xml")
        assert english.findtext("language") == "en"
        assert english.findtext("link") == f"https://xaminh.example/en/{section}/"

    def test_english_readers_get_translations_and_the_rest(self, client):
        translated, only = article(), article(title="Chưa dịch")
        article(language="en", translates=translated, title="Translated")
        titles = {item.findtext("title") for item in channel(client, "/en/cau-chuyen/rss.xml").findall("item")}
        assert titles == {"Translated", only.title}

    def test_costs_two_queries_whatever_it_holds(self, client, django_assert_num_queries):
        for _ in range(3):
            article()
        client.get("/cau-chuyen/rss.xml")
        with django_assert_num_queries(2):
            client.get("/cau-chuyen/rss.xml")

    def test_another_word_is_no_feed(self, client):
        assert client.get("/san-pham/rss.xml").status_code == 404


class TestCalendar:
    @pytest.fixture
    def event(self):
        starts = datetime.datetime(2026, 12, 12, 1, 0, tzinfo=datetime.UTC)
        return article(
            "event",
            title="Phiên chợ; nếm thử, cân lại",
            summary="Dòng một.\nDòng hai " + "rất dài " * 20,
            starts_at=starts,
            ends_at=starts + datetime.timedelta(hours=12),
            place_name="Gian 1 đến 28",
            commune=CommuneFactory(kind="Xã", name="Tân Lập Thử"),
        )

    @pytest.fixture
    def lines(self, client, event):
        response = client.get(f"/su-kien/{event.slug}/lich.ics")
        assert response["Content-Type"].startswith("text/calendar")
        assert response["Content-Disposition"] == f'attachment; filename="{event.slug}.ics"'
        return response.content

    def test_says_when_what_and_where(self, lines, event):
        said = lines.decode().replace("\r\n ", "").split("\r\n")
        assert said[0] == "BEGIN:VCALENDAR"
        assert "DTSTART:20261212T010000Z" in said
        assert "DTEND:20261212T130000Z" in said
        assert r"SUMMARY:Phiên chợ\; nếm thử\, cân lại" in said
        assert any(line.startswith(r"DESCRIPTION:Dòng một.\nDòng hai rất dài") for line in said)
        assert any(line.startswith(r"LOCATION:Gian 1 đến 28\, xã Tân Lập Thử") for line in said)
        assert f"URL:https://xaminh.example/su-kien/{event.slug}/" in said
        assert f"UID:{event.translation_key}@xaminh" in said

    def test_no_line_is_longer_than_75_octets_and_each_ends_as_the_rule_says(self, lines):
        assert lines.endswith(b"END:VCALENDAR\r\n")
        assert max(len(line) for line in lines.split(b"\r\n")) <= 75
        assert b"\n" not in lines.replace(b"\r\n", b"")

    def test_a_draft_has_none_and_a_story_neither(self, client, event):
        draft, story = article("event", live=False), article("story")
        for slug in (draft.slug, story.slug):
            assert client.get(f"/su-kien/{slug}/lich.ics").status_code == 404

    def test_english_readers_get_it_too(self, client, event):
        assert client.get(f"/en/su-kien/{event.slug}/lich.ics").status_code == 200
