"""The desk's front page: what waits, what ends, where to go."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portals.officer.access import desk


@require_safe
@desk
def front(request: HttpRequest) -> HttpResponse:
    """``/can-bo/``: the office, and what waits for it."""
    return render(request, "officer/home.html", {"desk_section": "home", "crumbs": [{"label": _("Officers' desk")}]})
