"""Basket middleware."""

from oscar.apps.basket.middleware import BasketMiddleware as OscarBasketMiddleware


class BasketMiddleware(OscarBasketMiddleware):
    """Loads the basket only when a view or template asks for it: most pages never do."""

    def process_template_response(self, request, response):
        """Leave the context alone (Oscar would load the basket for every template response)."""
        return response
