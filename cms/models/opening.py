"""What all pages of this site have in common: everybody may read them, and a preview is in the page's language."""

from django.http import HttpRequest, HttpResponse
from django.utils import translation


class OpenPage:
    """A page without "privacy": lists, feeds and search show whatever is published, so nothing may be half public."""

    private_page_options: list[str] = []

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The page readers will get, set in its own language wherever the request came from."""
        with translation.override(self.locale.language_code):
            request.LANGUAGE_CODE = self.locale.language_code
            return super().serve_preview(request, mode_name).render()
