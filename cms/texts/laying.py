"""Puts the written texts into the page trees of both languages.

A page is recognised by its translation key, which comes from its path, so it stays itself when it is moved or gets
another address. A page that somebody has changed, published or taken down is never touched. One that nobody has
touched since it was laid follows the written text: what the software does and what the page says stay the same.
"""

import json
from collections.abc import Iterable, Mapping
from uuid import UUID, uuid5

from django.db import transaction
from wagtail.models import Page

from cms.models import HomePage, StandardPage
from cms.texts import TEXTS
from cms.texts.markup import stream_of
from cms.texts.shapes import Text

_KEYS = UUID("6f1b6c1e-6a0e-4b0c-9c55-6f2d3a9d7c11")


def key_of(path: str) -> UUID:
    """Return the translation key of the page at ``path`` below the home page."""
    return uuid5(_KEYS, path)


@transaction.atomic
def lay_texts() -> int:
    """Make the pages that are missing and renew those nobody touched; return how many pages were written.

    Safe to repeat. A page that stands at the address already counts as ours, whoever made it. New pages are live and
    say that they wait for review. Does nothing without home pages.
    """
    homes = {page.locale.language_code: page for page in HomePage.objects.select_related("locale").order_by("-path")}
    laid = {
        (page.translation_key, page.locale.language_code): page
        for page in StandardPage.objects.filter(translation_key__in=[key_of(text.path) for text in TEXTS])
        .select_related("locale")
        .order_by("-path")
    }
    return sum(_lay(text, language, home, laid) for language, home in homes.items() for text in TEXTS)


def _lay(text: Text, language: str, home: HomePage, laid: dict[tuple[UUID, str], StandardPage]) -> bool:
    page = laid.get((key_of(text.path), language))
    if page is not None:
        return _renew(page, text, language)
    above, _slash, slug = text.path.rpartition("/")
    parent = _parent(above, language, home, laid)
    if parent is None or parent.get_children().filter(slug=slug).exists():
        return False
    words = text.words(language)
    page = StandardPage(
        title=words.title,
        intro=words.intro,
        body=json.dumps(stream_of(words.body, language=language)),
        slug=slug,
        locale=home.locale,
        translation_key=key_of(text.path),
    )
    parent.add_child(instance=page)
    # The first text stays in the page's history. Publishing it anew would cost more than all the rest.
    page.save_revision(changed=False)
    laid[key_of(text.path), language] = page
    return True


def _parent(path: str, language: str, home: HomePage, laid: Mapping[tuple[UUID, str], StandardPage]) -> Page | None:
    """The page a text belongs below, read anew: adding a child needs its present number of children."""
    if not path:
        return Page.objects.get(pk=home.pk)
    known = laid.get((key_of(path), language))
    return Page.objects.get(pk=known.pk) if known else home.get_children().filter(slug=path).first()


def _renew(page: StandardPage, text: Text, language: str) -> bool:
    """Bring a page nobody touched to the written text; return whether it was behind."""
    words = text.words(language)
    body = stream_of(words.body, language=language)
    if (page.title, page.intro, _bare(page.body.raw_data)) == (words.title, words.intro, _bare(body)):
        return False
    if not page.live or not page.needs_review or page.revisions.exclude(user=None).exists():
        return False
    page.title, page.intro, page.body = words.title, words.intro, json.dumps(body)
    page.save_revision().publish(skip_permission_checks=True)
    return True


def _bare(stream: Iterable[object]) -> list[tuple[str, object]]:
    """What blocks say, without their ids."""
    return [(block["type"], block["value"]) for block in stream if isinstance(block, Mapping)]
