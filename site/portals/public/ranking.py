"""How goods are put in order, said from the numbers the search counts with (Decree 248/2026 Art. 11)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.engines.database import ranking as points
from search.filters import RANKS, Sort


@require_safe
def ranking(request: HttpRequest) -> HttpResponse:
    """``/thong-tin/xep-hang/``: what counts in a search, in the catalogue, and that nobody can pay for a place."""
    fit = [
        (_("The name is exactly what was typed"), points.NAME_IS),
        (_("The name begins with it"), points.NAME_BEGINS),
        (_("The name contains it in one piece"), points.NAME_HAS_PHRASE),
        (_("The name contains all the words"), points.NAME_HAS_WORDS),
        (_("The description begins with it"), points.TEXT_BEGINS),
        (_("The description contains it in one piece"), points.TEXT_HAS_PHRASE),
        (_("The words stand anywhere: producer, place, old place names, ingredients"), points.TEXT_HAS_WORDS),
    ]
    more = [
        (_("It stands in the name as whole words"), points.WHOLE_WORDS),
        *(
            (
                _("A live OCOP certificate, rank %(stars)d") % {"stars": rank},
                points.CERTIFIED + points.PER_STAR * rank,
            )
            for rank in RANKS
        ),
    ]
    context = {
        "section": "information",
        "crumbs": [
            {"label": _("Legal information"), "url": f"{reverse('home')}thong-tin/"},
            {"label": _("How goods are ranked")},
        ],
        "fit": fit,
        "more": more,
        "sorts": [str(sort.label) for sort in Sort],
    }
    return render(request, "public/ranking.html", context)
