"""Product cards in templates: ``{% product_card card %}``, the only way a card is drawn."""

import datetime
import re
from decimal import Decimal
from functools import cache
from html import escape
from types import SimpleNamespace

from django import template
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from catalogue.certificates.models import LivePeriod
from catalogue.certificates.templatetags.stars import badge
from cms.cards import Card

register = template.Library()

#: What a card says in words, in the order in which stand-ins are numbered.
_TEXTS = (
    "url",
    "image_url",
    "runner_url",
    "name",
    "place",
    "producer_name",
    "rank_words",
    "stock_text",
    "price_text",
    "add_url",
    "pack_value",
    "add_label",
)
_STAND_IN = re.compile("\x02(\\d+)\x03")


@register.simple_tag
def product_card(card: Card, eager: bool = False, level: int = 3) -> SafeString:
    """Draw a card as ``partials/pcard.html`` has it. ``eager``: load its picture at once; ``level`` of its heading.

    A list draws dozens, so the template is rendered once for each form a card can take (with or without price,
    stars …), with stand-ins for the texts; a card puts its own texts in. No card is kept. Raises
    ``stars.NotALivePeriod`` where ``card.live`` proves no certificate of the day.
    """
    badge(card.live)
    said = [str(getattr(card, name)) for name in _TEXTS]
    form = (
        *(bool(text) for text in said),
        card.stars,
        card.price is None,
        card.can_add,
        card.is_sample,
        card.name_lang,
        bool(eager),
        level,
        get_language(),
    )
    literals, numbers = _skeleton(form)
    pieces = [literals[0]]
    for number, literal in zip(numbers, literals[1:], strict=True):
        pieces += (escape(said[number]), literal)
    return mark_safe("".join(pieces))  # noqa: S308 - our template, and every text is escaped


@cache
def _skeleton(form: tuple) -> tuple[list[str], list[int]]:
    """The template's HTML for one form of card, cut at the stand-ins, and which text stands at each cut."""
    *is_said, stars, is_unpriced, can_add, is_sample, name_lang, eager, level, _language = form
    card = SimpleNamespace(
        **{name: f"\x02{number}\x03" if is_said[number] else "" for number, name in enumerate(_TEXTS)},
        live=_live(stars) if stars else None,
        price=None if is_unpriced else Decimal(0),
        can_add=can_add,
        is_sample=is_sample,
        name_lang=name_lang,
    )
    html = get_template("partials/pcard.html").render({"card": card, "eager": eager, "level": level})
    cut = _STAND_IN.split(html)
    return cut[0::2], [int(number) for number in cut[1::2]]


def _live(stars: int) -> LivePeriod:
    """A stretch with so many stars, for drawing them; the card's own has been looked at by then."""
    day = datetime.date.min
    period = LivePeriod(stars=stars, starts_on=day, ends_on=day)
    period.chosen_for = day
    return period
