"""Closing the site for a moment: while the file ``MAINTENANCE_FILE`` exists, every page answers 503.

The file is looked at on each request, so `touch` and `rm` work on all processes at once, without a restart. Pictures
and style sheets go on being served. The page needs no database: it may be away.
"""

from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

#: Seconds after which a client may come back.
RETRY_AFTER = 600


def closed_while_maintained(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: answer 503 for everything while the file is there."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not Path(settings.MAINTENANCE_FILE).exists():
            return get_response(request)
        with override("en" if request.path_info.startswith("/en/") else "vi"):
            if request.headers.get("Accept") == "application/json":
                response = JsonResponse({"detail": _("The site is being worked on.")}, status=503)
            else:
                response = HttpResponse(render_to_string("503.html"), status=503)
        response["Retry-After"] = str(RETRY_AFTER)
        response["Cache-Control"] = "no-store"
        return response

    return middleware
