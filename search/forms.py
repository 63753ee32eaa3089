"""What a search address asks for, and what is wrong with it."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext

from search.models import DocumentKind
from search.rules import MAX_QUERY

MAX_PER_PAGE = 50
#: Pages are read up to this one: nobody turns further, and a longer number is a mistake.
MAX_PAGE = 10_000


@dataclass(frozen=True, slots=True)
class Search:
    """``q``, ``loai``, ``page`` and ``per_page`` of an address; wrong values are replaced and named in ``errors``."""

    text: str = ""
    kind: str = ""
    page: int = 1
    per_page: int = 24
    errors: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, params: QueryDict) -> "Search":
        """Read an address."""
        errors: dict[str, str] = {}
        kind = params.get("loai", "")
        if kind and kind not in DocumentKind.values:
            errors["loai"] = gettext("must be one of: %(kinds)s") % {"kinds": ", ".join(DocumentKind.values)}
            kind = ""
        page = _number(params, "page", 1, MAX_PAGE, errors)
        per_page = _number(params, "per_page", 24, MAX_PER_PAGE, errors)
        text = " ".join(params.get("q", "").replace("\0", "").split())[:MAX_QUERY]
        return cls(text, kind, page, per_page, errors)

    def querystring(self, *, kind: str | None = None) -> str:
        """The words with a kind (this search's own unless given), without page."""
        kind = self.kind if kind is None else kind
        pairs = [("q", self.text)] if self.text else []
        pairs += [("loai", kind)] if kind else []
        pairs += [("per_page", str(self.per_page))] if self.per_page != 24 else []
        return urlencode(pairs)


def _number(params: QueryDict, name: str, default: int, most: int, errors: dict[str, str]) -> int:
    text = params.get(name, "")
    if not text:
        return default
    if text.isascii() and text.isdigit() and len(text) < 8 and 1 <= int(text) <= most:
        return int(text)
    errors[name] = gettext("must be a whole number from 1 to %(most)d") % {"most": most}
    # Too many is answered with as many as there may be, anything else as if it had not been asked.
    return most if text.isascii() and text.isdigit() and int(text[:8]) > most else default
