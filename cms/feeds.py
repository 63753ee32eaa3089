"""Articles for other programmes: RSS 2.0 of a section, a calendar file of an event.

What is invented says so wherever it shows: in the title, which is all that many readers list, and in the text.
"""

import datetime
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.feedgenerator import Enclosure, Rss201rev2Feed
from django.utils.html import format_html
from django.utils.translation import get_language, gettext
from django.utils.xmlutils import SimplerXMLGenerator

from cms.addresses import address
from cms.articles import section_title
from cms.ical import calendar_text, escaped, utc
from cms.sharing import SharedPicture, absolute, length_of, raster_beside, shared_picture
from cms.stories import SECTIONS, Teaser, newest, published_section

if TYPE_CHECKING:
    from cms.models import EventPage

ITEMS = 20
#: Words for the kind of a unit, before its name or (in English) behind it.
_KINDS = (
    *("xã", "phường", "thị trấn", "đặc khu", "tỉnh", "thành phố", "tp.", "tp"),
    *("commune", "ward", "township", "special zone", "province", "city"),
)


class _Feed(Rss201rev2Feed):
    """RSS 2.0 with the whole of an item as HTML (``content:encoded``) and its picture (``media:content``)."""

    def rss_attributes(self) -> dict[str, str]:
        """The namespaces of both."""
        return super().rss_attributes() | {
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:media": "http://search.yahoo.com/mrss/",
        }

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict) -> None:
        """What Django does not know of."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])
        picture: SharedPicture | None = item["picture"]
        if picture is not None:
            size = {"width": str(picture.width), "height": str(picture.height)} if picture.width else {}
            about = {"url": picture.url, "type": picture.type, "medium": "image", **size}
            handler.startElement("media:content", {key: value for key, value in about.items() if value})
            handler.addQuickElement("media:description", picture.alt, {"type": "plain"})
            handler.endElement("media:content")


def feed_of(kind: str, *, on: datetime.date) -> str:
    """RSS 2.0 of the newest articles of a kind in the reader's language. Two queries."""
    slug = SECTIONS[kind]
    section = published_section(kind)
    feed = _Feed(
        title=f"{section.title if section else section_title(kind)} – Xã Mình",
        link=_absolute(reverse("section", args=[slug])),
        description=(section.intro if section else "") or section_title(kind),
        language=get_language(),
        feed_url=_absolute(reverse("section_feed", args=[slug])),
    )
    for teaser in newest(kind, on=on, limit=ITEMS):
        _add(feed, teaser)
    return feed.writeString("utf-8")


def _add(feed: _Feed, teaser: Teaser) -> None:
    raster = raster_beside(teaser.image_url) if teaser.is_drawn else teaser.image_url
    picture = _picture(raster, teaser)
    length = length_of(raster)
    note = _sample_note() if teaser.is_sample else ""
    feed.add_item(
        title=_titled(teaser.title, is_sample=teaser.is_sample),
        link=_absolute(teaser.url),
        description=f"{teaser.summary}\n\n{note}" if note else teaser.summary,
        pubdate=datetime.datetime.combine(
            teaser.published_on, datetime.time(8), tzinfo=timezone.get_default_timezone()
        ),
        unique_id=_absolute(teaser.url),
        unique_id_is_permalink=True,
        categories=[teaser.kind_label, *([gettext("Sample")] if teaser.is_sample else [])],
        # An enclosure says its length: of a picture in another store none is said.
        enclosures=[Enclosure(picture.url, str(length), picture.type)] if picture and picture.type and length else [],
        picture=picture,
        content=_content(teaser, picture, note),
    )


def _picture(raster: str, teaser: Teaser) -> SharedPicture | None:
    if not raster:
        return None
    alt = gettext("Illustration: %(name)s") % {"name": teaser.title} if teaser.is_drawn else teaser.title
    return replace(shared_picture(raster, teaser.title), alt=alt)


def _content(teaser: Teaser, picture: SharedPicture | None, note: str) -> str:
    """An item as HTML: its picture (the drawing itself until the worker has made a raster), summary and mark."""
    source, alt = (picture.url, picture.alt) if picture else (absolute(teaser.image_url), "")
    html = format_html('<p><img src="{}" alt="{}"></p><p>{}</p>', source, alt, teaser.summary)
    return html + format_html("<p><em>{}</em></p>", note) if note else html


def _titled(title: str, *, is_sample: bool) -> str:
    return gettext("%(title)s (sample)") % {"title": title} if is_sample else title


def _sample_note() -> str:
    return gettext("This text is a sample: people, producers and goods in it are invented; communes are real.")


def _absolute(path: str) -> str:
    return f"{settings.PUBLIC_BASE_URL}{path}"


def calendar_of(page: "EventPage", *, at: datetime.datetime) -> str:
    """An event as an iCalendar object (RFC 5545), in its own language; ``at``: when it was last published.

    ``DTSTAMP`` is the same moment: without a ``METHOD`` it says when the event was last revised (§ 3.8.7.2).
    """
    language = page.locale.language_code
    with translation.override(language):
        title = _titled(page.title, is_sample=page.is_sample)
        about = f"{page.summary}\n\n{_sample_note()}" if page.is_sample else page.summary
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Xa Minh//Su kien//VI",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{page.translation_key}@xaminh",
        f"DTSTAMP:{utc(at)}",
        f"CREATED:{utc(min(at, page.first_published_at or at))}",
        f"LAST-MODIFIED:{utc(at)}",
        f"DTSTART:{utc(page.starts_at)}",
        f"DTEND:{utc(page.ends_at)}",
        f"SUMMARY:{escaped(title)}",
        f"DESCRIPTION:{escaped(about)}",
        f"LOCATION:{escaped(_location(page))}",
        f"URL:{_absolute(quote(address(page.url_path, language)))}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return calendar_text(lines)


def _location(page: "EventPage") -> str:
    """The place as the editor wrote it, and the commune and province that it does not name already."""
    parts = [page.place_name]
    said = {name for part in page.place_name.split(",") for name in _readings(part)}
    if page.commune is not None:
        units = [(page.commune.name, page.commune.full_name)]
        if page.commune.parent is not None:
            units.append((page.commune.parent.name, page.commune.parent.name))
        parts += [shown for name, shown in units if _plain(name) not in said]
    return ", ".join(part for part in parts if part)


def _readings(part: str) -> set[str]:
    """What a part of an address may name: itself, and itself without the word for its kind."""
    text = _plain(part)
    return {text, *(text.removeprefix(f"{kind} ").removesuffix(f" {kind}") for kind in _KINDS)}


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
