"""The mark-up of sample articles (demo/stories/shapes.py) as blocks of a story, in Wagtail's stored form."""

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.html import escape

_NAMESPACE = uuid.UUID("6f1f0a2e-6f0c-4b8e-9a53-0d5d2a7b6c11")
_ALONE = re.compile(r"(?m)^\s*(## .*|\[(?:gallery|shelf|person|map) [^\]]*\])$")
_BRACKET = re.compile(r"\[(gallery|shelf|person|map) ([^\]]*)\]$")
_LINK = re.compile(r"\[([^\]]+)\]\((/[^)\s]*)\)")
_WHO = re.compile(r"\s+—\s+")


@dataclass(frozen=True)
class Known:
    """What references of a text stand for: primary keys by reference. What is missing leaves no trace."""

    goods: Mapping[str, int]
    people: Mapping[str, int]
    communes: Mapping[str, int]


def blocks_of(body: str, known: Known, *, of: str = "") -> list[dict[str, object]]:
    """The blocks of ``body`` as a StreamField stores them. ``of`` makes their ids: equal texts get equal ids."""
    made = [block for block in (_block(kind, text, known) for kind, text in _parts(body)) if block is not None]
    return [
        {"type": kind, "value": _with_ids(value, f"{of}/{place}"), "id": _id(f"{of}/{place}")}
        for place, (kind, value) in enumerate(made)
    ]


def _id(name: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, name))


def _with_ids(value: object, name: str) -> object:
    """The items of lists with the ids that Wagtail knows them by."""
    if not isinstance(value, dict):
        return value
    return {
        key: [
            {**item, "id": _id(f"{name}/{number}")} if isinstance(item, dict) and item.get("type") == "item" else item
            for number, item in enumerate(entry)
        ]
        if isinstance(entry, list)
        else entry
        for key, entry in value.items()
    }


def _parts(body: str) -> Iterator[tuple[str, str]]:
    """(kind, text) of every block in order."""
    for part in re.split(r"\n\s*\n", _ALONE.sub(r"\n\1\n", body)):
        text = part.strip()
        bracket = _BRACKET.match(text)
        if text.startswith("## "):
            yield "heading", text[3:].strip()
        elif text.startswith("> "):
            yield "quote", " ".join(text[2:].split())
        elif text.startswith("|"):
            yield "table", text
        elif bracket:
            yield bracket[1], " ".join(bracket[2].split())
        elif text:
            yield "paragraph", " ".join(text.split())


def _block(kind: str, text: str, known: Known) -> tuple[str, object] | None:
    return _MAKERS[kind](text, known)


def _heading(text: str, known: Known) -> tuple[str, object]:
    return "heading", text


def _paragraph(text: str, known: Known) -> tuple[str, object]:
    return "paragraph", f"<p>{_LINK.sub(_link, escape(text))}</p>"


def _link(match: re.Match) -> str:
    return f'<a href="{match[2]}">{match[1]}</a>'


def _quote(text: str, known: Known) -> tuple[str, object]:
    *words, who = _WHO.split(text) if _WHO.search(text) else (text, "")
    return "quote", {"text": " — ".join(words), "who": who}


def _table(text: str, known: Known) -> tuple[str, object]:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in text.splitlines()]
    columns = [{"type": "text", "heading": cell} for cell in rows[0]]
    return "table", {"columns": columns, "rows": [{"values": row} for row in rows[1:]], "caption": ""}


def _gallery(text: str, known: Known) -> tuple[str, object] | None:
    items = []
    for entry in text.split(";"):
        key, _bar, caption = entry.strip().partition("|")
        ref, _colon, variant = key.partition(":")
        if ref in known.goods:
            item = {"picture": None, "product": known.goods[ref], "variant": variant, "caption": caption.strip()}
            items.append({"type": "item", "value": item})
    return ("gallery", {"items": items}) if items else None


def _shelf(text: str, known: Known) -> tuple[str, object] | None:
    found = [known.goods[ref] for ref in text.split() if ref in known.goods]
    return ("shelf", {"title": "", "products": _listed(found)}) if found else None


def _person(text: str, known: Known) -> tuple[str, object] | None:
    return ("person", {"person": known.people[text]}) if text in known.people else None


def _map(text: str, known: Known) -> tuple[str, object] | None:
    found = [known.communes[code] for code in text.split() if code in known.communes]
    return ("map", {"communes": _listed(found), "caption": ""}) if found else None


def _listed(keys: list[int]) -> list[dict[str, object]]:
    return [{"type": "item", "value": pk} for pk in keys]


_MAKERS = {
    "heading": _heading,
    "paragraph": _paragraph,
    "quote": _quote,
    "table": _table,
    "gallery": _gallery,
    "shelf": _shelf,
    "person": _person,
    "map": _map,
}
