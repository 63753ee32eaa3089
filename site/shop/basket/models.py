"""Fork of Oscar's basket models: restricted goods are refused by the basket itself."""

from django.utils.translation import gettext_lazy as _
from oscar.apps.basket.abstract_models import AbstractBasket


class NotForSale(ValueError):
    """These goods may not enter a basket; the message says why, in the reader's language."""


class Basket(AbstractBasket):
    """A shopper's basket: one line per pack and place."""

    def add_product(self, product, quantity=1, options=None):
        """Add packs; raises NotForSale for restricted goods (DESIGN §9) and for goods that are not public."""
        if product.is_restricted:
            raise NotForSale(_("These goods cannot be ordered here."))
        listing = getattr(product.registered, "listing", None)
        if listing is None or not listing.live:
            raise NotForSale(_("This product is not on sale now."))
        return super().add_product(product, quantity, options)

    add_product.alters_data = True
    add = add_product


from oscar.apps.basket.models import *  # noqa: E402, F403
