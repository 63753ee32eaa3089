"""Written text (cms.texts.shapes) as the raw data of a stream of ``StoryBlocks``."""

import re
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"\[([^\]]+)\]\((/[^)\s]*)\)")
_ITEM = re.compile(r"(?:-|\d+\.) ")


class MarkupError(ValueError):
    """A text is not written by the rules; the message quotes the place."""


def stream_of(text: str, *, language: str) -> list[dict[str, Any]]:
    """Return a text as raw stream data; equal texts give equal data, ids included.

    Links lead to the addresses of ``language`` ("vi" without prefix, "en" below ``/en/``). Paragraphs and lists that
    follow each other are one block. Raises MarkupError.
    """
    blocks: list[tuple[str, Any]] = []
    for part in filter(None, re.split(r"\n\s*\n", text.strip())):
        kind, value = _block(part.strip("\n"), language)
        if kind == "paragraph" and blocks and blocks[-1][0] == kind:
            value = blocks.pop()[1] + value
        blocks.append((kind, value))
    return [
        {"type": kind, "value": value, "id": str(uuid5(NAMESPACE_URL, f"{language}:{place}:{kind}:{value}"))}
        for place, (kind, value) in enumerate(blocks)
    ]


def links_in(text: str) -> list[str]:
    """Return the addresses that a text links to, as they are written."""
    return [path for _words, path in _LINK.findall(text)]


def _block(part: str, language: str) -> tuple[str, Any]:
    if part.startswith("## "):
        if "\n" in part:
            raise MarkupError(f"An empty line belongs after the heading: {part[:60]!r}")
        return "heading", part.removeprefix("## ").strip()
    if part.startswith("|"):
        return "table", _table(part)
    if _ITEM.match(part):
        return "paragraph", _list(part, language)
    return "paragraph", f"<p>{_inline(part, language)}</p>"


def _list(part: str, language: str) -> str:
    items: list[str] = []
    for line in part.splitlines():
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line, count=1))
        elif line.startswith("  "):
            items[-1] += f" {line.strip()}"
        else:
            raise MarkupError(f"Neither an item nor the rest of one: {line[:60]!r}")
    name = "ul" if part.startswith("- ") else "ol"
    return f"<{name}>{''.join(f'<li>{_inline(item, language)}</li>' for item in items)}</{name}>"


def _table(part: str) -> dict[str, Any]:
    head, *rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in part.splitlines()]
    if wrong := next((row for row in rows if len(row) != len(head)), None):
        raise MarkupError(f"A row has {len(wrong)} cells, the head has {len(head)}: {wrong[0]!r}")
    return {
        "columns": [{"type": "text", "heading": cell} for cell in head],
        "rows": [{"values": row} for row in rows],
        "caption": "",
    }


def _inline(text: str, language: str) -> str:
    prefix = "" if language == "vi" else f"/{language}"
    html = escape(" ".join(text.split()), quote=False)
    html = _BOLD.sub(r"<b>\1</b>", html)
    return _LINK.sub(lambda found: f'<a href="{prefix}{found[2]}">{found[1]}</a>', html)
