"""What the site frame (header, footer) shows on every page."""

from django.http import HttpRequest


def site_frame(request: HttpRequest) -> dict[str, object]:
    """Context of the frame."""
    return {}
