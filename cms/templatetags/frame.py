"""Head, bottom bar and footer of the site: the same for all pages of a section, so set once."""

from dataclasses import dataclass

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from cms.typesetting import typeset

register = template.Library()


@dataclass(frozen=True)
class Frame:
    """What the parts of the frame depend on."""

    section: str = ""
    search_text: str = ""
    basket_count: int = 0
    is_logged_in: bool = False


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
        content = Frame()
    return typeset(f"partials/frame_{part}.html", content)
