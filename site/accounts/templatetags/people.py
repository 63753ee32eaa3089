"""How contacts are written on pages."""

from django import template

from accounts.rules import shown_phone

register = template.Library()


@register.filter
def national_phone(number: str) -> str:
    """An E.164 number the way it is written in Vietnam; empty stays empty."""
    return shown_phone(number) if number else ""
