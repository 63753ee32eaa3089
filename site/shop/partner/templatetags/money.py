"""Money in templates: ``{{ amount|dong }}`` or ``{% money amount %}``."""

from decimal import Decimal

from django import template

from shop.partner import rules

register = template.Library()


@register.filter
def dong(amount: Decimal | int | None) -> str:
    """``1.250.000 ₫`` with a no-break space; an empty string for None or a variable that is not there."""
    return rules.dong(None if amount == "" else amount)


@register.simple_tag
def money(amount: Decimal | int | None) -> str:
    """The same as a tag."""
    return dong(amount)
