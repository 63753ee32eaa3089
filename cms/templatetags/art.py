"""Illustrations in templates: ``{% art_url product.art %}`` or ``{% art_url product.art group %}``."""

from django import template

from cms.art import art_url as address_of

register = template.Library()


@register.simple_tag
def art_url(key: str, group: str = "") -> str:
    """Static address of an illustration, with the tile of ``group`` where there is none."""
    return address_of(key or "", group or "")
