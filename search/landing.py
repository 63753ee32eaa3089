"""Words of the editors above the goods of a group, a commune or a province, and the way into a group's classes."""

from dataclasses import dataclass

from django.utils.safestring import SafeString
from wagtail.templatetags.wagtailcore_tags import richtext

from catalogue.bilingual import fallback_lang
from cms.models import LandingText
from search.catalogue import Catalogue
from search.options import Option


@dataclass(frozen=True, slots=True)
class Words:
    """A title and a text as HTML; each language is "vi" where an English reader is shown Vietnamese, else empty."""

    title: str
    title_lang: str
    text: SafeString
    text_lang: str


@dataclass(frozen=True, slots=True)
class Landing:
    """The head of a group's own page. ``words``: None where nobody has published any."""

    words: Words | None
    classes: tuple[Option, ...]


def landing_of(catalogue: Catalogue) -> Landing | None:
    """The head of the page where one group alone is chosen; None, and no query, for any other choice."""
    key = catalogue.filters.landing_group
    if not key:
        return None
    classes = next(group.classes for group in catalogue.options.groups if group.option.value == key)
    return Landing(_words(LandingText.objects.filter(group=key, live=True).first()), classes)


def words_of_area(area_id: int) -> Words | None:
    """What the editors say of a commune or province; None where they have published nothing. One query."""
    return _words(LandingText.objects.filter(area=area_id, live=True).first())


def _words(found: LandingText | None) -> Words | None:
    if found is None:
        return None
    return Words(
        found.local("title"),
        fallback_lang(found.title_en),
        richtext(found.local("text")),
        fallback_lang(found.text_en),
    )
