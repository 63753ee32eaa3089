"""What a page of plain text shows: its text, the pages below it, where it stands."""

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms.addresses import address
from cms.articles import language_mark
from cms.bodies import body_of, set_pieces
from cms.stories import translation_of

if TYPE_CHECKING:
    from cms.models import StandardPage

#: Pages listed below one.
CHILDREN_SHOWN = 100


@dataclass(frozen=True, slots=True)
class Below:
    """A page below this one."""

    title: str
    intro: str
    url: str


def standard_context(page: "StandardPage", *, on: datetime.date) -> dict[str, object]:
    """Context of cms/standard_page.html."""
    from cms.models import StandardPage

    above = page.get_ancestors().filter(depth__gt=2, live=True).values_list("title", "url_path") if page.pk else []
    below = StandardPage.objects.child_of(page).live().order_by("path") if page.pk else StandardPage.objects.none()
    return {
        "crumbs": [*({"label": title, "url": address(path)} for title, path in above), {"label": page.title}],
        "html": set_pieces(body_of(page.body, on=on).pieces),
        "below": [
            Below(title, intro, address(path))
            for title, intro, path in below.values_list("title", "intro", "url_path")[:CHILDREN_SHOWN]
        ],
        "text_lang": language_mark(page),
        **_alternate(page),
    }


def _alternate(page: "StandardPage") -> dict[str, str]:
    """The language switch leads to the translation; without one there is none."""
    other = translation_of(page)
    return {"alternate_url": address(*other) if other else ""}
