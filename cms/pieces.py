"""What a story is made of once it is read: frozen values that say all that is printed, each with its template."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.safestring import SafeString

from catalogue.bilingual import fallback_lang
from cms.art import map_url
from cms.cards import Card
from cms.models import Person, Picture

#: Digits of a commune's code; a province has two.
COMMUNE_CODE = 5


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


@dataclass(frozen=True, slots=True)
class Map:
    """Communes on the woven map."""

    communes: tuple[Commune, ...]
    caption: str
    template = "cms/blocks/map.html"

    @property
    def url(self) -> str:
        """Address of the woven map with these communes on it; empty where a province alone was chosen."""
        return map_url([one.code for one in self.communes if len(one.code) == COMMUNE_CODE])


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


def image_of(picture: Picture, caption: str = "", *, alt: str = "", decorative: bool = False) -> Image:
    """An upload in the size of stories (``story_pictures``).

    ``alt``: words of the story for those who do not see it, else those kept with the picture; none if ``decorative``.
    """
    own = not (alt or decorative)
    words = picture.default_alt_text if own else "" if decorative else alt
    lang = fallback_lang(picture.alt_en) if own else ""
    return Image(picture.story_url, picture.width, picture.height, words, lang, caption, is_drawn=False)


def person_named(person: Person, images: Mapping[int, Picture]) -> Named:
    """The card of a person who may be named; ``images`` by id (``story_pictures``)."""
    picture = images.get(person.picture_id)
    commune, producer = person.commune, person.producer
    return Named(
        name=person.name,
        role=person.local("role"),
        about=person.local("about"),
        lang=fallback_lang(person.role_en),
        image=image_of(picture) if picture else None,
        commune=commune.full_name if commune else "",
        commune_url=reverse(commune.level, args=[commune.code]) if commune else "",
        producer=producer.name if producer else "",
        producer_url=producer.get_absolute_url() if producer else "",
        is_sample=person.is_sample,
    )
