"""Pictures in templates.

``{% picture_url product "crop" %}``, ``{% art_url key group %}``, ``{% cloth_url commune %}``,
``{% woven_map places %}`` and ``{% icon "store" %}``.
"""

from collections.abc import Iterable
from functools import cache

from django import template
from django.template.loader import get_template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from catalogue.areas.models import Area
from catalogue.products.models import Product
from cms.art import art_url as address_of
from cms.art import map_url, product_picture, runner_url
from cms.drawing.country import HEIGHT, WIDTH

register = template.Library()


@register.simple_tag
def art_url(key: str, group: str = "") -> str:
    """Address of a library drawing by itself, with the tile of ``group`` where there is none."""
    return address_of(key or "", group or "")


@register.simple_tag
def picture_url(product: Product | None, variant: str = "pack") -> str:
    """Address of a product's own picture: ``pack`` or ``crop`` (480 × 480), ``landscape`` (1200 × 630). No query.

    Without a product (it was deleted since) it is the tile of the first group.
    """
    return product_picture(product, variant) if product else address_of("")


@register.simple_tag
def cloth_url(commune: Area | None) -> str:
    """Address of the cloth of a commune or province, 336 × 82, made to be repeated sideways."""
    return runner_url(commune.code if commune else None)


@register.simple_tag
def woven_map(places: Area | str | Iterable[Area | str], alt: str = "") -> SafeString:
    """The map of the country with communes marked: one, or up to 40, as areas or codes; nothing for none.

    Say in words beside it what stands where, then ``alt`` may stay empty.
    """
    url = map_url([places] if isinstance(places, Area | str) else places or ())
    if not url:
        return SafeString("")
    return format_html(
        '<img class="woven-map" src="{}" width="{}" height="{}" alt="{}" loading="lazy">',
        url,
        str(WIDTH),
        str(HEIGHT),
        alt,
    )


@register.simple_tag
def icon(name: str) -> SafeString:
    """The icon ``partials/icons/<name>.svg``, as ``{% include %}`` would draw it, but read once per process.

    For lists, where the same icon is drawn dozens of times. Raises TemplateDoesNotExist for an unknown name.
    """
    return _icon(name)


@cache
def _icon(name: str) -> SafeString:
    return mark_safe(get_template(f"partials/icons/{name}.svg").render())  # noqa: S308 - our own file
