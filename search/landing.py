"""What stands above the goods of one group: the editors' words, and the way into its classes."""

from dataclasses import dataclass

from django.utils.translation import get_language

from cms.models import LandingText
from search.catalogue import Catalogue
from search.options import Option


@dataclass(frozen=True, slots=True)
class Landing:
    """The head of a group's own page. ``text`` is rich text, empty where nobody has written it.

    ``title_lang`` and ``text_lang`` are "vi" where an English reader is shown Vietnamese.
    """

    title: str
    title_lang: str
    text: str
    text_lang: str
    classes: tuple[Option, ...]


def landing_of(catalogue: Catalogue) -> Landing | None:
    """The head of the page where one group alone is chosen; None for any other choice. One query for the former."""
    key = catalogue.filters.landing_group
    if not key:
        return None
    words = LandingText.objects.filter(group=key, live=True).first()
    classes = next(group.classes for group in catalogue.options.groups if group.option.value == key)
    if words is None:
        return Landing("", "", "", "", classes)
    return Landing(words.local("title"), _lang(words.title_en), words.local("text"), _lang(words.text_en), classes)


def _lang(english: str) -> str:
    return "vi" if get_language() == "en" and not english else ""
