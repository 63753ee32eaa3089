"""Offers on a basket: Oscar's machinery, asked for no more than this shop has, in a fixed number of queries."""

from decimal import Decimal

from oscar.apps.offer.applicator import Applicator as OscarApplicator
from oscar.core.loading import get_model


class Applicator(OscarApplicator):
    """Applies the offers of the site. There are no voucher codes, so they are not looked for."""

    def get_offers(self, basket, user=None, request=None) -> list:
        """Offers that run now, most important first, each knowing which goods of this basket it is about.

        One query when none runs; otherwise three or four more for each range of goods, however many lines there are
        (stock Oscar asks for each line, condition and benefit anew).
        """
        offers = sorted(self.get_site_offers(), key=lambda offer: -offer.priority)
        if not offers:
            return []
        wanted = {part.range_id for offer in offers for part in (offer.condition, offer.benefit) if part.range_id}
        ranges = get_model("offer", "Range").objects.in_bulk(wanted)
        products = [line.product_id for line in basket.all_lines()]
        for goods in ranges.values():
            if not goods.proxy:
                _remember(goods, products)
        for offer in offers:
            # A part that is its own proxy already is not copied by Oscar, so it keeps the range it is given here.
            offer.condition, offer.benefit = offer.condition.proxy(), offer.benefit.proxy()
            for part in (offer.condition, offer.benefit):
                if part.range_id:
                    part.range = ranges[part.range_id]
        return offers

    def apply_offers(self, basket, offers) -> None:
        """Apply them; what an offer gives in all is what it took off the lines, each rounded to whole đồng."""
        super().apply_offers(basket, offers)
        given: dict[int, Decimal] = {}
        for line in basket.all_lines():
            for discount in line.discounts:
                given[discount.offer.pk] = given.get(discount.offer.pk, Decimal(0)) + discount.amount
        for application in basket.offer_applications:
            if application["offer"].pk in given:
                application["discount"] = given[application["offer"].pk]


def _remember(goods, products: list[int]) -> None:
    """Let a range answer from memory which of ``products`` it holds."""
    held = set(goods.product_queryset.filter(id__in=products).values_list("id", flat=True))
    goods.contains_product = lambda product: product.pk in held


def apply_offers(basket) -> None:
    """Work out the discounts of a basket: one query when no offer runs."""
    if len(basket.all_lines()):
        Applicator().apply(basket)
