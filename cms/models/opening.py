"""What all pages of this site share: open to all, addresses without diacritics, previews in their own language."""

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from catalogue.areas.rules import slug as plain


class OpenPage:
    """A page without "privacy": lists, feeds and search show whatever is published, so nothing may be half public."""

    private_page_options: list[str] = []

    def full_clean(self, *args, **kwargs) -> None:
        """Addresses have no diacritics (DESIGN §8), whatever the form makes of a title."""
        self.slug = plain(self.slug or self.title)
        super().full_clean(*args, **kwargs)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The page readers will get, set in its own language wherever the request came from."""
        with translation.override(self.locale.language_code):
            request.LANGUAGE_CODE = self.locale.language_code
            return super().serve_preview(request, mode_name).render()
