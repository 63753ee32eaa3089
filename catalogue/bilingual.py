"""Paired texts: English for those who read English where there is any, else Vietnamese, marked as such."""

from typing import Any

from django.utils.translation import get_language

VIETNAMESE, ENGLISH = "vi", "en"


def for_reader(vietnamese: Any, english: Any) -> Any:
    """The text for the reader: the English one if they read English and it is not empty, else the Vietnamese."""
    return english if english and get_language() == ENGLISH else vietnamese


def fallback_lang(english: Any) -> str:
    """``vi`` where an English reader gets the Vietnamese because ``english`` is empty; else empty (no ``lang``)."""
    return VIETNAMESE if not english and get_language() == ENGLISH else ""


class Bilingual:
    """A model whose texts are pairs of fields, ``<name>_vi`` and ``<name>_en``."""

    def local(self, name: str) -> Any:
        """Text ``name`` in the reader's language, else Vietnamese."""
        return for_reader(getattr(self, f"{name}_vi"), getattr(self, f"{name}_en"))

    def is_fallback(self, name: str) -> bool:
        """Whether an English reader is shown the Vietnamese of this text (mark it ``lang="vi"``)."""
        return bool(fallback_lang(getattr(self, f"{name}_en")))
