"""``{% share_picture url name %}``: the picture of a shared link, for the block ``share`` of a page's head."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from cms.sharing import shared_picture

register = template.Library()


@register.simple_tag
def share_picture(url: str = "", name: str = "") -> SafeString:
    """Open Graph of the picture at ``url`` that shows ``name``; without ``url`` of the picture of the house."""
    picture = shared_picture(url or "", name or "")
    facts = [("image", picture.url), ("image:type", picture.type), ("image:alt", picture.alt)]
    if picture.width:
        facts += [("image:width", str(picture.width)), ("image:height", str(picture.height))]
    said = format_html_join("", '<meta property="og:{}" content="{}">', [fact for fact in facts if fact[1]])
    card = "summary_large_image" if picture.is_wide else "summary"
    return format_html('{}<meta name="twitter:card" content="{}">', said, card)
