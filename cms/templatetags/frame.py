"""Head, bottom bar and footer of the site: the same for all pages of a section, so set once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields

from django import template
from django.template import Context
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from cms.typesetting import typeset

register = template.Library()


@dataclass(frozen=True)
class Frame:
    """What the parts of the frame depend on."""

    section: str = ""
    search_text: str = ""
    basket_count: int = 0
    is_logged_in: bool = False


@dataclass(frozen=True)
class Foot:
    """What the footer says of the operator (Decree 248/2026 Art. 4)."""

    operator_name: str = ""
    address: str = ""
    tax_code: str = ""
    phone: str = ""
    email: str = ""
    support_hours: str = ""
    operator_lang: str = ""
    hours_lang: str = ""
    trade_notice_url: str = ""


_FOOT = tuple(entry.name for entry in fields(Foot))
#: Value of the cookie ``theme`` → media query of the dark style sheet; "sang" (light) links none.
_SCHEMES = {"toi": "all", "sang": ""}
_AS_THE_DEVICE = "(prefers-color-scheme:dark)"


#: What would end a script element or begin a comment in one.
_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag
def json_ld(data: Mapping[str, object] | None) -> SafeString:
    """Put structured data (schema.org) into the head: a data block, which no browser runs. Nothing for None."""
    if not data:
        return SafeString("")
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped above


@register.simple_tag(takes_context=True)
def scheme(context: Context) -> SafeString:
    """Link the dark style sheet as the reader chose (cookie ``theme``: "toi", "sang"; else as the device says)."""
    request = context.get("request")
    media = _SCHEMES.get(request.COOKIES.get("theme", "") if request else "", _AS_THE_DEVICE)
    if not media:
        return SafeString("")
    return format_html('<link rel="stylesheet" href="{}" media="{}">', static("css/dark.css"), media)


@register.simple_tag(takes_context=True)
def frame(context: Context, part: str) -> SafeString:
    """Draw ``partials/frame_<part>.html``: "header", "tabbar" or "footer" (docs/ui.md names the variables)."""
    section = str(context.get("section") or "")
    content = Frame(section=section)
    if part == "header":
        user, count = context.get("user"), context.get("basket_count")
        content = Frame(
            section=section,
            search_text=str(context.get("search_text") or ""),
            basket_count=int((count() if callable(count) else count) or 0),
            is_logged_in=bool(user is not None and user.is_authenticated),
        )
    elif part == "footer":
        identity = context.get("identity")
        identity = identity() if callable(identity) else identity
        content = Foot(**{name: getattr(identity, name) for name in _FOOT}) if identity else Foot()
    return typeset(f"partials/frame_{part}.html", content)
