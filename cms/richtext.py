"""Rich text of editors as HTML: links to pages become addresses in one query for any number of texts."""

import re
from collections.abc import Sequence

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from cms.addresses import address

_PAGE_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="page")[^>]*\bid="(\d+)"[^>]*>')


def expand(texts: Sequence[str]) -> list[SafeString]:
    """HTML of stored rich texts, in order. A link to a page that is not live stays as words without address.

    At most one query for links to pages, and Wagtail's own for other kinds of links that the editor allows.
    """
    ids = {int(pk) for text in texts for pk in _PAGE_LINK.findall(text)}
    urls: dict[int, str] = {}
    if ids:
        rows = Page.objects.filter(pk__in=ids, live=True).values_list("pk", "url_path", "locale__language_code")
        urls = {pk: address(url_path, language) for pk, url_path, language in rows}

    def link(match: re.Match) -> str:
        url = urls.get(int(match[1]))
        return f'<a href="{escape(url)}">' if url else "<a>"

    return [mark_safe(expand_db_html(_PAGE_LINK.sub(link, text))) for text in texts]  # noqa: S308 - cleaned when stored
