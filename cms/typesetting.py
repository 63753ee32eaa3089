"""HTML of a part of a page that depends on nothing but what it is given."""

from collections.abc import Hashable
from dataclasses import fields
from functools import lru_cache

from django.template.loader import get_template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from cms.cards import Card

#: So many pieces are kept in a process, the ones used last: some 20 KB each.
KEPT = 400


def typeset(template: str, content: Hashable) -> SafeString:
    """Render ``template`` for ``content``, its only variable, in the reader's language.

    What the piece says is never taken from memory: ``content`` is made anew for every request and *is* the key, so
    equal content gives equal HTML and whatever changed is set anew. It must compare by all that the template reads
    (frozen dataclasses of plain values); the template may ask for no request, clock, user or setting.
    """
    return _typeset(template, content, get_language())


@lru_cache(maxsize=KEPT)
def _typeset(template: str, content: Hashable, language: str) -> SafeString:
    return get_template(template).render({"page": content})


def forget() -> None:
    """Forget every piece, as a new process would have none: for measurements."""
    _typeset.cache_clear()


#: What a card says apart from its certificate.
_CARD_FIELDS = tuple(entry.name for entry in fields(Card) if entry.name != "live")


def card_values(card: Card) -> tuple:
    """All that a card says, as plain values: the card itself holds a model instance, which compares by its key."""
    live = card.live and (card.live.stars, card.live.starts_on, card.live.ends_on, card.live.chosen_for)
    return (live, *(getattr(card, name) for name in _CARD_FIELDS))
