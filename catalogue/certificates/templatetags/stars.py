"""The two tags that draw stars (DESIGN §9 "Stars"): the badge of a live certificate, and the legend.

Nothing else in the project may draw one: a star on a page says that the State recognises the goods today.
"""

import datetime
from functools import cache

from django import template
from django.template.loader import get_template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from catalogue.certificates.models import LivePeriod

register = template.Library()

SIZES = frozenset({"", "lg"})
KINDS = frozenset({"", "bar"})
RANKS = range(3, 6)


class NotALivePeriod(TypeError):
    """A badge was asked for something that does not prove a live certificate on the day of the page."""


@register.simple_tag
def badge(live_period: LivePeriod | None, size: str = "") -> str:
    """Draw the stars of a live certificate; nothing for ``None`` (no certificate is live).

    Takes only a LivePeriod chosen for a day (``LivePeriod.objects.live(on=day)``), so that no number, report or
    lapsed certificate can become stars. Raises NotALivePeriod for anything else, ValueError for an unknown size.
    """
    if live_period is None or live_period == "":
        return ""
    if not isinstance(live_period, LivePeriod):
        raise NotALivePeriod(f"A badge needs a LivePeriod, not {type(live_period).__name__}.")
    day = getattr(live_period, "chosen_for", None)
    if not isinstance(day, datetime.date):
        raise NotALivePeriod("Choose the LivePeriod for a day: LivePeriod.objects.live(on=day).")
    if not live_period.starts_on <= day <= live_period.ends_on:
        raise NotALivePeriod(f"The certificate is not live on {day}.")
    return _draw("partials/tier.html", live_period.stars, size)


@register.simple_tag
def star_legend(stars: int, size: str = "", kind: str = "") -> str:
    """Draw what a rank looks like, for explanations and the star filter; never beside a product's name.

    ``kind="bar"`` draws the shapes alone. Raises ValueError unless ``stars`` is 3, 4 or 5.
    """
    return _draw("partials/star_legend.html", stars, size, kind)


def _draw(name: str, stars: int, size: str, kind: str = "") -> SafeString:
    if stars not in RANKS:
        raise ValueError(f"A rank has 3, 4 or 5 stars, not {stars!r}.")
    if size not in SIZES or kind not in KINDS:
        raise ValueError(f"Unknown size {size!r} or kind {kind!r}.")
    return _drawn(name, int(stars), size, kind, get_language())


@cache
def _drawn(name: str, stars: int, size: str, kind: str, language: str | None) -> SafeString:
    """What three stars look like in a language never changes; whether they are drawn is decided before."""
    return get_template(name).render({"stars": stars, "size": size, "kind": kind})
