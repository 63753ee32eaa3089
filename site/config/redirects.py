"""Redirects that editors keep in Wagtail, followed where a page was not found."""

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.redirects.middleware import RedirectMiddleware

#: Printed addresses answer for themselves, also with 404, and ask the database nothing when a code is mistyped.
_PRINTED = ("/t/", "/T/", "/en/t/", "/en/T/", "/01/", "/en/01/")


class EditorsRedirects(RedirectMiddleware):
    """Wagtail's redirects, except below printed addresses."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Answer a 404 with the redirect for its address, if there is one."""
        if request.path_info.startswith(_PRINTED):
            return response
        return super().process_response(request, response)
