"""RSS of a section and the calendar file of an event, read as other programmes read them."""

import datetime
import re
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from factories.areas import CommuneFactory
from factories.products import ProductFactory
from factories.stories import DAY, article, section_of

from cms import rasters
from cms.art import product_spec

MEDIA, CONTENT = "{http://search.yahoo.com/mrss/}", "{http://purl.org/rss/1.0/modules/content/}"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _host(settings):
    settings.PUBLIC_BASE_URL = "https://xaminh.example"


def channel(client, path: str) -> ElementTree.Element:
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    return ElementTree.fromstring(response.content).find("channel")  # noqa: S314 - our own bytes


def properties(calendar: bytes) -> list[tuple[str, str]]:
    """Name and value of each line, unfolded."""
    unfolded = calendar.decode().replace("\r\n ", "").split("\r\n")[:-1]
    return [tuple(line.split(":", 1)) for line in unfolded]


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

    def test_an_item_has_its_picture_as_it_is_now(self, client, django_assert_num_queries, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        product = ProductFactory(public=True, art="honey-jar", commune=CommuneFactory())
        article(title="Mật & ong", cover_product=product)
        (item,) = channel(client, "/cau-chuyen/rss.xml").findall("item")
        # Nothing is drawn as WebP yet: the drawing itself stands in the text, and no enclosure promises a file.
        assert item.find("enclosure") is None
        assert item.find(f"{MEDIA}content") is None
        source = re.search(r'<img src="([^"]+)" alt="', item.findtext(f"{CONTENT}encoded"))[1]
        assert source.endswith(".svg")
        assert client.get(source.removeprefix("https://xaminh.example")).status_code == 200

        rasters.render_missing(limit=1, seconds=0)
        with django_assert_num_queries(2):
            (item,) = channel(client, "/cau-chuyen/rss.xml").findall("item")
        url = f"https://xaminh.example{rasters.raster_of(product_spec(product), 'landscape', 1200)}"
        file = tmp_path / url.removeprefix("https://xaminh.example/media/")
        enclosure, media = item.find("enclosure"), item.find(f"{MEDIA}content")
        assert enclosure.attrib == {"url": url, "type": "image/webp", "length": str(file.stat().st_size)}
        assert (media.get("url"), media.get("width"), media.get("height")) == (url, "1200", "630")
        assert media.findtext(f"{MEDIA}description") == "Hình minh hoạ: Mật & ong"
        assert f'<img src="{url}" alt="Hình minh hoạ: Mật &amp; ong">' in item.findtext(f"{CONTENT}encoded")

    def test_what_is_invented_says_so_in_title_text_and_category(self, client):
        article(title="Chuyện bịa", summary="Tóm <b>", is_sample=True)
        article(title="Chuyện thật")
        items = {item.findtext("link"): item for item in channel(client, "/en/cau-chuyen/rss.xml").findall("item")}
        (invented,) = (item for item in items.values() if "bịa" in item.findtext("title"))
        (real,) = (item for item in items.values() if "thật" in item.findtext("title"))
        assert invented.findtext("title") == "Chuyện bịa (sample)"
        assert "Sample" in [found.text for found in invented.findall("category")]
        for name in ("description", f"{CONTENT}encoded"):
            assert "are invented" in invented.findtext(name)
            assert "invented" not in real.findtext(name)
        assert "<p>Tóm &lt;b&gt;</p>" in invented.findtext(f"{CONTENT}encoded")
        assert real.findtext("title") == "Chuyện thật"
        assert "Sample" not in [found.text for found in real.findall("category")]

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

    def test_is_valid_and_says_when_it_was_made_and_changed(self, lines, event):
        """RFC 5545 § 3.6.1: UID and DTSTAMP once, no property that may stand once stands twice."""
        names = [name for name, _value in properties(lines)]
        assert names[:2] == ["BEGIN", "VERSION"]
        inside = names[names.index("UID") : names.index("URL") + 1]
        assert len(set(inside)) == len(inside)
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CREATED", "LAST-MODIFIED"} <= set(inside)
        said = dict(properties(lines))
        published = f"{event.last_published_at:%Y%m%dT%H%M%SZ}"
        assert said["DTSTAMP"] == said["LAST-MODIFIED"] == published
        assert said["CREATED"] == f"{event.first_published_at:%Y%m%dT%H%M%SZ}"

    def test_says_the_same_until_it_is_published_again(self, client, event):
        path = f"/su-kien/{event.slug}/lich.ics"
        first = client.get(path).content
        assert client.get(path).content == first
        event.title = "Phiên chợ khác"
        event.save_revision().publish(skip_permission_checks=True)
        before, after = dict(properties(first)), dict(properties(client.get(path).content))
        assert after["LAST-MODIFIED"] == after["DTSTAMP"] >= before["DTSTAMP"]
        assert after["CREATED"] == before["CREATED"]
        assert after["UID"] == before["UID"]
        assert after["SUMMARY"] == "Phiên chợ khác"

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("Gian 1", "Gian 1, xã Tân Lập Thử, Tỉnh Thử"),
            ("Gian 1, xã Tân Lập Thử", "Gian 1, xã Tân Lập Thử, Tỉnh Thử"),
            ("Gian 1, xã Tân Lập Thử, tỉnh Tỉnh Thử", "Gian 1, xã Tân Lập Thử, tỉnh Tỉnh Thử"),
            ("Stall 1, Tân Lập Thử commune, Tỉnh Thử", "Stall 1, Tân Lập Thử commune, Tỉnh Thử"),
            ("Chợ Tân Lập Thử", "Chợ Tân Lập Thử, xã Tân Lập Thử, Tỉnh Thử"),
        ],
    )
    def test_names_each_place_once(self, client, event, written, shown):
        event.commune.parent.name = "Tỉnh Thử"
        event.commune.parent.save()
        event.place_name = written
        event.save_revision().publish(skip_permission_checks=True)
        said = dict(properties(client.get(f"/su-kien/{event.slug}/lich.ics").content))
        assert said["LOCATION"].replace("\\,", ",") == shown

    def test_an_invented_event_says_so_in_its_own_language(self, client):
        event = article("event", title="Chợ bịa", is_sample=True)
        for before in ("", "/en"):
            said = dict(properties(client.get(f"{before}/su-kien/{event.slug}/lich.ics").content))
            assert said["SUMMARY"].startswith("Chợ bịa (")
            assert "\\n\\nBài mẫu: " in said["DESCRIPTION"]

    def test_control_characters_are_left_out_and_line_ends_written(self, client, event):
        event.summary = "Một\x07\r\nhai\tba"
        event.save_revision().publish(skip_permission_checks=True)
        said = dict(properties(client.get(f"/su-kien/{event.slug}/lich.ics").content))
        assert said["DESCRIPTION"] == "Một\\nhai\tba"

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
