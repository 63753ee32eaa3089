"""The catalogue's cards, each with its box for the comparison: one call for a page, lists draw dozens of them."""

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from cms.cards import Card
from cms.templatetags.cards import product_card

register = template.Library()

_PICK = (
    '<div class="pick">{card}<label class="pick__box"><input type="checkbox" name="sp" value="{code}" form="ss"'
    ' data-name="{name}"><span>{compare}<span class="sr"> {name}</span></span></label></div>'
)


@register.simple_tag
def pick_cards(cards: Iterable[Card]) -> SafeString:
    """Draw cards with a box each that belongs to the form of the comparison (``search/_compare_bar.html``)."""
    compare = escape(gettext("Compare"))
    drawn = (
        _PICK.format(card=product_card(card, number == 0), code=card.code, name=escape(card.name), compare=compare)
        for number, card in enumerate(cards)
    )
    return mark_safe("".join(drawn))  # noqa: S308 - our own texts; names are escaped, codes are letters and digits
