"""Where a name stands in typed text: what an editor has to go through when somebody takes the consent back.

Cards of people vanish by themselves (``cms.bodies``); a name typed into a title, a summary, a text or a caption stays
until somebody takes it out. Titles, summaries and descriptions also go into feeds, teasers and the search.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from django.db.models import CharField, Exists, F, Field, Model, OuterRef, Q, QuerySet, TextField
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail.fields import StreamField, StreamValue
from wagtail.models import DraftStateMixin, Page, Revision

from cms.models import (
    EventPage,
    ExemplarPage,
    GiftCollectionPage,
    GiftIndexPage,
    GiftItem,
    HomePage,
    LandingText,
    ListingPicture,
    NewsPage,
    Person,
    Picture,
    PolicyPage,
    ProductListing,
    SectionPage,
    StandardPage,
    StoryPage,
)

#: Rows read of one model at most: nobody goes through more at once, and a mended text leaves the list.
LIMIT = 100
PAGES = (
    StoryPage,
    NewsPage,
    EventPage,
    ExemplarPage,
    PolicyPage,
    SectionPage,
    GiftCollectionPage,
    GiftIndexPage,
    StandardPage,
    HomePage,
)
#: What is edited with something else: model → the foreign key to that.
PARTS: Mapping[type[Model], str] = {GiftItem: "page", ListingPicture: "listing"}
ALONE = (ProductListing, LandingText, Picture, Person)
#: Columns of text that nobody types or nobody reads.
_SILENT = {
    "slug",
    "url_path",
    "draft_title",
    "path",
    "file",
    "file_hash",
    "consent_note",
    "source_ref",
    "art",
    "kind",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that carries a name: what it is, its title, names of its fields, where it is edited.

    ``is_draft``: it stands in what is not yet published.
    """

    kind: str
    title: str
    fields: tuple[str, ...]
    edit_url: str
    is_draft: bool = False

    @property
    def where(self) -> str:
        """Where in the text the name stands, in words."""
        return gettext("in the draft") if self.is_draft else ", ".join(self.fields)


def mentions_of(person: Person) -> list[Mention]:
    """Every text that carries the person's name as it is typed on record, published texts first.

    The queries are as many as there are models, whatever the number of texts; at most ``LIMIT`` rows of each.
    """
    name = " ".join(unicodedata.normalize("NFC", person.name).split())
    if not name:
        return []
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    found = [mention for model in (*PAGES, *PARTS, *ALONE) for mention in _published(model, name, whole, person)]
    return [*dict.fromkeys(found), *_drafts(name, {mention.edit_url for mention in found})]


def _published(model: type[Model], name: str, whole: re.Pattern, person: Person) -> Iterator[Mention]:
    """Mentions in the rows of a model."""
    owner = PARTS.get(model)
    rows = model.objects.all() if model is not Person else Person.objects.exclude(pk=person.pk)
    if owner:
        rows = rows.select_related(owner)
    for row in _carrying(rows, [field.name for field in _typed(model)], name)[:LIMIT]:
        labels = [_label(field) for field in _typed(model) if whole.search(_text(getattr(row, field.name)))]
        if labels:
            thing = getattr(row, owner) if owner else row
            yield Mention(_kind(thing), str(thing), tuple(labels), edit_url(thing))


def _drafts(name: str, known: set[str]) -> Iterator[Mention]:
    """Mentions in drafts whose published text, if there is one, does not carry the name."""
    for model in (Page, ProductListing, LandingText):
        if not issubclass(model, DraftStateMixin):
            continue
        latest = Revision.objects.filter(pk=OuterRef("latest_revision_id")).order_by()
        waiting = model.objects.filter(has_unpublished_changes=True)
        carrying = waiting.filter(Exists(_carrying(latest, ["content"], name)))[:LIMIT]
        for thing in carrying:
            if (url := edit_url(thing)) not in known:
                yield Mention(_kind(thing), str(thing), (), url, is_draft=True)


def _carrying(rows: QuerySet, fields: list[str], name: str) -> QuerySet:
    """Rows in whose text columns the name may stand, in whatever way it is kept there."""
    wanted = Q()
    for field in fields:
        rows = rows.annotate(**{f"as_text_{field}": Cast(F(field), TextField())})
        for written in _ways(name):
            wanted |= Q(**{f"as_text_{field}__icontains": written})
    return rows.filter(wanted)


def _ways(name: str) -> set[str]:
    """The name composed and decomposed, as typed and in capitals; plain, as JSON, and as JSON within JSON.

    Bodies are kept as JSON, which not every engine unescapes when asked for text; a draft holds JSON in a JSON text.
    """
    ways = set()
    for typed in (name, name.upper()):
        for form in ("NFC", "NFD"):
            way = unicodedata.normalize(form, typed)
            for _level in range(3):
                ways.add(way)
                way = json.dumps(way)[1:-1]
    return ways


@cache
def _typed(model: type[Model]) -> tuple[Field, ...]:
    """Fields of a model, of its parents too, in which editors type."""
    return tuple(
        field
        for field in model._meta.get_fields()
        if isinstance(field, (CharField, TextField, StreamField))
        and field.name not in _SILENT
        and not field.choices
        and not field.primary_key
    )


def _text(value: object) -> str:
    """All words of a field, composed, with single spaces; of blocks the words of every block."""
    words = " ".join(_words(list(value.raw_data))) if isinstance(value, StreamValue) else str(value or "")
    return " ".join(unicodedata.normalize("NFC", words).split())


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _words(inner)


def _label(field: Field) -> str:
    return capfirst(str(field.verbose_name))


def _kind(thing: Model) -> str:
    """What a text is called: "Story", "Listing" …"""
    model = thing.specific_class or type(thing) if isinstance(thing, Page) else type(thing)
    return capfirst(str(model._meta.verbose_name))


def edit_url(thing: Model) -> str:
    """Where a page, a snippet or a picture is edited; the page there asks who may."""
    if isinstance(thing, Page):
        return reverse("wagtailadmin_pages:edit", args=[thing.pk])
    if isinstance(thing, Picture):
        return reverse("wagtailimages:edit", args=[thing.pk])
    return reverse(type(thing).snippet_viewset.get_url_name("edit"), args=[thing.pk])
