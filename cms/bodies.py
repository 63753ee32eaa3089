"""Stories as HTML: all that the blocks name is read at once, whatever their number, then set block by block.

A body is made of pieces: frozen values that say all that is printed, so that equal pieces are set once
(``cms.typesetting``). Read from the raw data of the stream: Wagtail would ask for each chooser and each link.
Queries: one each for people, pictures, drawn goods, communes, files and linked pages, if the body has any, and those
of the cards.
"""

import datetime
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from mimetypes import guess_type

from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from wagtail.documents import get_document_model
from wagtail.fields import StreamValue

from catalogue.areas.models import Area
from catalogue.products.models import Product
from cms.art import picture_address
from cms.cards import Card, cards_of
from cms.drawing.products import SIZES
from cms.models import Person, Picture
from cms.pictures import story_pictures
from cms.richtext import expand
from cms.typesetting import card_values, typeset


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the story."""

    text: str
    template = "cms/blocks/heading.html"


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs and lists."""

    html: SafeString
    template = "cms/blocks/text.html"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody; ``who`` is empty where nobody may be named."""

    text: str
    who: str
    template = "cms/blocks/quote.html"


@dataclass(frozen=True, slots=True)
class Image:
    """A picture; ``is_drawn``: an illustration. ``lang``: of ``alt`` where it is not the reader's."""

    url: str
    width: int
    height: int
    alt: str
    lang: str
    caption: str
    is_drawn: bool
    template = "cms/blocks/picture.html"


@dataclass(frozen=True, slots=True)
class Gallery:
    """Several pictures side by side."""

    images: tuple[Image, ...]
    template = "cms/blocks/gallery.html"

    @property
    def is_drawn(self) -> bool:
        """Whether any of them is an illustration."""
        return any(image.is_drawn for image in self.images)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Goods with price and certificate of the day; cards compare by ``values``."""

    title: str
    cards: list[Card] = field(compare=False)
    values: tuple[tuple, ...]
    template = "cms/blocks/shelf.html"


@dataclass(frozen=True, slots=True)
class Named:
    """A person who agreed to be named; ``lang`` is "vi" where an English reader gets role and words in Vietnamese."""

    name: str
    role: str
    about: str
    lang: str
    image: Image | None
    commune: str
    commune_url: str
    producer: str
    producer_url: str
    is_sample: bool
    template = "cms/blocks/person.html"


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune on a map."""

    code: str
    name: str
    province: str
    url: str
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Map:
    """Communes on the woven map."""

    communes: tuple[Commune, ...]
    caption: str
    template = "cms/blocks/map.html"

    @property
    def points(self) -> list[tuple[float, float]]:
        """Latitude and longitude of those whose place is known."""
        return [(one.lat, one.lon) for one in self.communes if one.lat is not None and one.lon is not None]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has as many cells as ``head``."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str
    template = "cms/blocks/table.html"

    @property
    def lines(self) -> list[list[tuple[str, str]]]:
        """Rows of (column name, cell), for tables whose rows stack on a phone."""
        return [list(zip(self.head, row, strict=False)) for row in self.rows]


@dataclass(frozen=True, slots=True)
class Video:
    """A video file, its still picture and what is said in it."""

    url: str
    type: str
    poster_url: str
    title: str
    transcript: SafeString
    template = "cms/blocks/video.html"


Piece = Heading | Text | Quote | Image | Gallery | Shelf | Named | Map | Table | Video


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of a body and the cards of all goods that were asked for, by product."""

    pieces: tuple[Piece, ...]
    cards: Mapping[int, Card]


@dataclass(frozen=True, slots=True)
class _Set:
    pieces: tuple[Piece, ...]
    level: int


def set_pieces(pieces: Sequence[Piece], *, level: int = 2) -> SafeString:
    """HTML of pieces whose headings are of ``level`` (2 or 3). No query."""
    return typeset("cms/story.html", _Set(tuple(pieces), level)) if pieces else SafeString("")


def body_of(
    stream: StreamValue, *, on: datetime.date, goods: Iterable[int] = (), silent: Collection[str] | None = None
) -> Body:
    """Read what ``stream`` names and return its pieces as they stand on a day.

    Nobody is named who has not agreed or has taken it back: neither card nor attribution of a quote. Goods that are
    not public, communes, files and pictures that are gone leave no trace. ``goods``: further products whose cards
    the page needs, read together with those of the shelves. ``silent``: names of those who may not be named, where
    the caller has read them.
    """
    raw = [(block["type"], block["value"]) for block in stream.raw_data]
    cards = cards_of(dict.fromkeys([*goods, *_shelved(raw)]), on=on)
    by_id = {card.product_id: card for card in cards}
    return Body(tuple(_Reading(raw, by_id, on, silent).pieces()), by_id)


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
    ) -> None:
        self.raw, self.cards, self.on = raw, cards, on
        self.texts = iter(expand(self._rich()))
        self.people, self.silent = self._people(silent)
        portraits = {person.picture_id for person in self.people.values()} - {None}
        self.pictures = story_pictures(_picture_ids(raw) | portraits)
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
                area.lat,
                area.lon,
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
        return image_of(found, value.get("caption") or "") if found else None

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


def image_of(picture: Picture, caption: str = "") -> Image:
    """An upload in the size of stories (``story_pictures``)."""
    english = get_language() == "en"
    lang = "vi" if english and not picture.alt_en else ""
    return Image(
        picture.story_url, picture.width, picture.height, picture.default_alt_text, lang, caption, is_drawn=False
    )


def person_named(person: Person, images: Mapping[int, Picture]) -> Named:
    """The card of a person who may be named; ``images`` by id (``story_pictures``)."""
    picture = images.get(person.picture_id)
    commune, producer = person.commune, person.producer
    return Named(
        name=person.name,
        role=person.local("role"),
        about=person.local("about"),
        lang="vi" if get_language() == "en" and not person.role_en else "",
        image=image_of(picture) if picture else None,
        commune=commune.full_name if commune else "",
        commune_url=reverse(commune.level, args=[commune.code]) if commune else "",
        producer=producer.name if producer else "",
        producer_url=producer.get_absolute_url() if producer else "",
        is_sample=person.is_sample,
    )
