"""Pictures in templates: ``{% art_url product.art group %}`` and ``{% icon "store" %}``."""

from functools import cache

from django import template
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe

from cms.art import art_url as address_of

register = template.Library()


@register.simple_tag
def art_url(key: str, group: str = "") -> str:
    """Static address of an illustration, with the tile of ``group`` where there is none."""
    return address_of(key or "", group or "")


@register.simple_tag
def icon(name: str) -> SafeString:
    """The icon ``partials/icons/<name>.svg``, as ``{% include %}`` would draw it, but read once per process.

    For lists, where the same icon is drawn dozens of times. Raises TemplateDoesNotExist for an unknown name.
    """
    return _icon(name)


@cache
def _icon(name: str) -> SafeString:
    return mark_safe(get_template(f"partials/icons/{name}.svg").render())  # noqa: S308 - our own file
