"""Stories as HTML: all that the blocks name is read at once, whatever their number, then set block by block.

A body is made of pieces: frozen values that say all that is printed, so that equal pieces are set once
(``cms.typesetting``). Read from the raw data of the stream: Wagtail would ask for each chooser and each link.
Queries: one each for people, pictures, drawn goods, communes, files and linked pages, if the body has any, and those
of the cards.
"""

import datetime
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from mimetypes import guess_type

from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from wagtail.documents import get_document_model
from wagtail.fields import StreamValue

from catalogue.areas.models import Area
from catalogue.products.models import Product
from cms.art import picture_address
from cms.cards import Card, cards_of
from cms.drawing.products import SIZES
from cms.models import Person, Picture
from cms.pictures import story_pictures
from cms.pieces import (
    Commune,
    Gallery,
    Heading,
    Image,
    Map,
    Named,
    Piece,
    Quote,
    Shelf,
    Table,
    Text,
    Video,
    image_of,
    person_named,
)
from cms.richtext import expand
from cms.typesetting import card_values, typeset


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of a body; the cards of all goods that were asked for, by product; the pictures by id."""

    pieces: tuple[Piece, ...]
    cards: Mapping[int, Card]
    pictures: Mapping[int, Picture]


@dataclass(frozen=True, slots=True)
class _Set:
    pieces: tuple[Piece, ...]
    level: int


def set_pieces(pieces: Sequence[Piece], *, level: int = 2) -> SafeString:
    """HTML of pieces whose headings are of ``level`` (2 or 3). No query."""
    return typeset("cms/story.html", _Set(tuple(pieces), level)) if pieces else SafeString("")


def body_of(
    stream: StreamValue,
    *,
    on: datetime.date,
    goods: Iterable[int] = (),
    pictures: Iterable[int | None] = (),
    silent: Collection[str] | None = None,
) -> Body:
    """Read what ``stream`` names and return its pieces as they stand on a day.

    Nobody is named who has not agreed or has taken it back: neither card nor attribution of a quote. Goods that are
    not public, communes, files and pictures that are gone leave no trace. ``goods``: further products whose cards
    the page needs, ``pictures``: further uploads, read together with those of the blocks. ``silent``: names of those
    who may not be named, where the caller has read them.
    """
    raw = [(block["type"], block["value"]) for block in stream.raw_data]
    cards = cards_of(dict.fromkeys([*goods, *_shelved(raw)]), on=on)
    by_id = {card.product_id: card for card in cards}
    reading = _Reading(raw, by_id, on, silent, set(pictures) - {None})
    return Body(tuple(reading.pieces()), by_id, reading.pictures)


def pictures_in(stream: StreamValue) -> set[int]:
    """Ids of the uploads that a body shows, those of its people included. At most one query."""
    raw = [(block["type"], block["value"]) for block in stream.raw_data]
    people = {value.get("person") for kind, value in raw if kind == "person"} - {None}
    shown = _picture_ids(raw)
    return shown | set(Person.objects.filter(pk__in=people).values_list("picture_id", flat=True)) - {None}


def _picture_ids(raw: Iterable[tuple[str, object]]) -> set[int]:
    """Ids of uploads in pictures, galleries and stills of videos."""
    ids = set()
    for kind, value in raw:
        if kind in ("picture", "video"):
            ids.add(value.get("picture" if kind == "picture" else "poster"))
        elif kind == "gallery":
            ids |= {item.get("picture") for item in items(value.get("items"))}
    return ids - {None}


def items(value: object) -> list:
    """Items of a list block in raw data, as Wagtail writes them now or wrote them once."""
    listed = value if isinstance(value, Sequence) and not isinstance(value, str) else []
    return [item["value"] if isinstance(item, Mapping) and item.get("type") == "item" else item for item in listed]


def _shelved(raw: Iterable[tuple[str, object]]) -> list[int]:
    return [pk for kind, value in raw if kind == "shelf" for pk in items(value.get("products")) if pk]


class _Reading:
    """One reading of a body: what it names is fetched once."""

    def __init__(
        self,
        raw: list[tuple[str, object]],
        cards: Mapping[int, Card],
        on: datetime.date,
        silent: Collection[str] | None,
        pictures: set[int],
    ) -> None:
        self.raw, self.cards, self.on = raw, cards, on
        self.texts = iter(expand(self._rich()))
        self.people, self.silent = self._people(silent)
        portraits = {person.picture_id for person in self.people.values()} - {None}
        self.pictures = story_pictures(pictures | portraits | _picture_ids(raw))
        self.drawn = self._drawn()
        self.communes = self._communes()
        self.files = self._files()

    def pieces(self) -> list[Piece]:
        """The pieces in order."""
        made = [getattr(self, f"_{kind}")(value) for kind, value in self.raw if hasattr(self, f"_{kind}")]
        return [piece for piece in made if piece is not None]

    def _values(self, kind: str) -> list:
        return [value for its_kind, value in self.raw if its_kind == kind]

    # what is fetched

    def _rich(self) -> list[str]:
        """Every rich text in order: paragraphs and transcripts."""
        return [
            value if kind == "paragraph" else value.get("transcript") or ""
            for kind, value in self.raw
            if kind in ("paragraph", "video")
        ]

    def _people(self, silent: Collection[str] | None) -> tuple[dict[int, Person], re.Pattern | None]:
        """People by id who may be named; what finds the name of one who may not in the attribution of a quote."""
        ids = {value.get("person") for value in self._values("person")} - {None}
        wants_silent = silent is None and any(value.get("who") for value in self._values("quote"))
        people = list(Person.objects.for_story(ids, silent=wants_silent, on=self.on)) if ids or wants_silent else []
        allowed = {person.pk: person for person in people if person.is_named(on=self.on)}
        names = [re.escape(name) for name in (silent or [one.name for one in people if one.pk not in allowed])]
        return allowed, re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", re.IGNORECASE) if names else None

    def _drawn(self) -> dict[int, tuple]:
        """Code, art key, commune, group, name and set of the goods whose drawn pictures galleries show."""
        wanted = [item for value in self._values("gallery") for item in items(value.get("items"))]
        ids = {item.get("product") for item in wanted if not item.get("picture")} - {None}
        if not ids:
            return {}
        fields = ("code", "art", "commune__code", "criteria_set__group", "title", "criteria_set__set_no")
        return {pk: tuple(row) for pk, *row in Product.objects.filter(pk__in=ids).values_list("pk", *fields)}

    def _communes(self) -> dict[int, Commune]:
        ids = {pk for value in self._values("map") for pk in items(value.get("communes"))}
        if not ids:
            return {}
        return {
            area.pk: Commune(
                area.code,
                area.full_name,
                area.parent.name if area.parent else "",
                reverse(area.level, args=[area.code]),
            )
            for area in Area.objects.filter(pk__in=ids).select_related("parent")
        }

    def _files(self) -> dict[int, str]:
        ids = {value.get("file") for value in self._values("video")} - {None}
        return dict(get_document_model().objects.filter(pk__in=ids).values_list("pk", "file")) if ids else {}

    # the blocks

    def _heading(self, value: str) -> Heading:
        return Heading(value)

    def _paragraph(self, value: str) -> Text:
        return Text(next(self.texts))

    def _quote(self, value: Mapping) -> Quote:
        who = value.get("who") or ""
        is_silent = self.silent is not None and self.silent.search(who)
        return Quote(value.get("text") or "", "" if is_silent else who)

    def _picture(self, value: Mapping) -> Image | None:
        found = self.pictures.get(value.get("picture"))
        if not found:
            return None
        alt, decorative = value.get("alt") or "", bool(value.get("decorative"))
        return image_of(found, value.get("caption") or "", alt=alt, decorative=decorative)

    def _gallery(self, value: Mapping) -> Gallery | None:
        images = [self._gallery_image(item) for item in items(value.get("items"))]
        found = tuple(image for image in images if image is not None)
        return Gallery(found) if found else None

    def _gallery_image(self, item: Mapping) -> Image | None:
        if item.get("picture"):
            return self._picture(item)
        if item.get("product") not in self.drawn:
            return None
        variant = item.get("variant") or "landscape"
        drawn = self.drawn[item["product"]]
        alt = gettext("Illustration: %(name)s") % {"name": drawn[4]}
        width, height = SIZES[variant]
        return Image(picture_address(variant, *drawn), width, height, alt, "", item.get("caption") or "", True)

    def _shelf(self, value: Mapping) -> Shelf | None:
        cards = [self.cards[pk] for pk in items(value.get("products")) if pk in self.cards]
        return Shelf(value.get("title") or "", cards, tuple(map(card_values, cards))) if cards else None

    def _person(self, value: Mapping) -> Named | None:
        person = self.people.get(value.get("person"))
        return person_named(person, self.pictures) if person else None

    def _map(self, value: Mapping) -> Map | None:
        found = tuple(self.communes[pk] for pk in items(value.get("communes")) if pk in self.communes)
        return Map(found, value.get("caption") or "") if found else None

    def _table(self, value: Mapping) -> Table:
        head = tuple(column.get("heading") or "" for column in value.get("columns", ()))
        rows = tuple(tuple(str(cell or "") for cell in row.get("values", ())) for row in value.get("rows", ()))
        return Table(head, rows, value.get("caption") or "")

    def _video(self, value: Mapping) -> Video | None:
        transcript = next(self.texts)
        file = self.files.get(value.get("file"))
        if not file:
            return None
        poster = self.pictures.get(value.get("poster"))
        return Video(
            url=default_storage.url(file),
            type=guess_type(file)[0] or "",
            poster_url=poster.story_url if poster else "",
            title=value.get("title") or "",
            transcript=transcript,
        )
