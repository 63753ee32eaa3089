"""The basket of a request, loaded only when a view or template asks for it: most pages never do."""

from django.conf import settings
from django.contrib import messages
from django.utils.translation import gettext as _
from oscar.apps.basket.middleware import BasketMiddleware as OscarBasketMiddleware

from shop.basket.models import Basket
from shop.basket.offers import apply_offers
from shop.basket.services import merge_into_own


class BasketMiddleware(OscarBasketMiddleware):
    """Oscar's middleware; which basket it is, its offers and its cookie are decided here."""

    def process_template_response(self, request, response):
        """Leave the context alone (Oscar would load the basket for every template response)."""
        return response

    def process_response(self, request, response):
        """Send the basket's cookie with SameSite, which Oscar leaves out."""
        response = super().process_response(request, response)
        key = self.get_cookie_key(request)
        if key in response.cookies:
            response.cookies[key]["samesite"] = settings.SESSION_COOKIE_SAMESITE
        return response

    def get_basket(self, request) -> Basket:
        """Return the open basket of the visitor or customer, unsaved when there is none yet.

        What a customer had put in before logging in is taken along, and told once.
        """
        if request._basket_cache is None:
            request._basket_cache = self._find_basket(request)
        return request._basket_cache

    def _find_basket(self, request) -> Basket:
        cookie_key = self.get_cookie_key(request)
        from_cookie = self.get_cookie_basket(cookie_key, request, Basket.open)
        if not request.user.is_authenticated:
            return from_cookie or Basket()
        if from_cookie is None:
            return Basket.open.filter(owner=request.user).first() or Basket(owner=request.user)
        own, moved = merge_into_own(user=request.user, guest_basket=from_cookie)
        request.cookies_to_delete.append(cookie_key)
        if moved:
            messages.info(request, _("What you had put in before logging in is in your basket now."))
        return own

    def apply_offers_to_basket(self, request, basket) -> None:
        """Work out discounts."""
        apply_offers(basket)
