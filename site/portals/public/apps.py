"""Public pages that compose what several rooms offer."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicPortalConfig(AppConfig):
    """Public pages that compose what several rooms offer."""

    name = "portals.public"
    verbose_name = _("Public pages")

    def ready(self) -> None:
        """Lend the product page to the previews of the content room."""
        from cms.previews import register_listing_page
        from portals.public.goods import draw_listing

        register_listing_page(draw_listing)
