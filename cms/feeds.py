"""Articles for other programmes: RSS 2.0 of a section, a calendar file of an event."""

import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.translation import get_language

from cms.addresses import address
from cms.articles import section_title
from cms.stories import SECTIONS, newest, published_section

if TYPE_CHECKING:
    from cms.models import EventPage

ITEMS = 20
#: Octets of a line of a calendar, without its end (RFC 5545 § 3.1).
_LINE = 75


def feed_of(kind: str, *, on: datetime.date) -> str:
    """RSS 2.0 of the newest articles of a kind in the reader's language. Two queries."""
    slug = SECTIONS[kind]
    section = published_section(kind)
    feed = Rss201rev2Feed(
        title=f"{section.title if section else section_title(kind)} – Xã Mình",
        link=_absolute(reverse("section", args=[slug])),
        description=(section.intro if section else "") or section_title(kind),
        language=get_language(),
        feed_url=_absolute(reverse("section_feed", args=[slug])),
    )
    for teaser in newest(kind, on=on, limit=ITEMS):
        feed.add_item(
            title=teaser.title,
            link=_absolute(teaser.url),
            description=teaser.summary,
            pubdate=datetime.datetime.combine(
                teaser.published_on, datetime.time(8), tzinfo=timezone.get_default_timezone()
            ),
            unique_id=_absolute(teaser.url),
            unique_id_is_permalink=True,
        )
    return feed.writeString("utf-8")


def _absolute(path: str) -> str:
    return f"{settings.PUBLIC_BASE_URL}{path}"


def calendar_of(page: "EventPage", *, at: datetime.datetime) -> str:
    """An event as an iCalendar object (RFC 5545), in its own language; ``at``: when it was last published."""
    place = [page.place_name]
    if page.commune is not None:
        place += [page.commune.full_name, page.commune.parent.name if page.commune.parent else ""]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Xa Minh//Su kien//VI",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{page.translation_key}@xaminh",
        f"DTSTAMP:{_utc(at)}",
        f"DTSTART:{_utc(page.starts_at)}",
        f"DTEND:{_utc(page.ends_at)}",
        f"SUMMARY:{_escaped(page.title)}",
        f"DESCRIPTION:{_escaped(page.summary)}",
        f"LOCATION:{_escaped(', '.join(part for part in place if part))}",
        f"URL:{_absolute(address(page.url_path, page.locale.language_code))}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for folded in map(_folded, lines))


def _utc(moment: datetime.datetime) -> str:
    return f"{moment.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets; no letter is cut."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    return "\r\n".join([*pieces, piece])
