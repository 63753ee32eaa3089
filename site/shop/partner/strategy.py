"""Which stock record sells a pack, for how much, and whether it can be bought now."""

from decimal import Decimal

from oscar.apps.partner import availability, prices, strategy

from shop.partner.querysets import sale_is_stopped
from shop.partner.rules import preference


class Selector:
    """Hands out the one strategy of this shop; nothing depends on who is asking."""

    def strategy(self, request=None, user=None, **kwargs) -> "ShopStrategy":
        """Return a strategy (Oscar passes the request and the user)."""
        return ShopStrategy()


class ShopStrategy(strategy.Structured):
    """Prices are what the buyer pays, VAT included, so no tax is added. All stock is counted."""

    def __init__(self) -> None:
        """Leave the user alone: looking at it would load the session of every visitor."""
        self.request = self.user = None

    def fetch_for_line(self, line, stockrecord=None) -> strategy.PurchaseInfo:
        """Price and stock at the place that the line was put in from."""
        return strategy.PurchaseInfo(
            price=self.pricing_policy(line.product, line.stockrecord),
            availability=_availability(line.product, line.stockrecord, is_stopped=line.is_sale_stopped),
            stockrecord=line.stockrecord,
        )

    def select_stockrecord(self, product):
        """The preferred record of a pack (see rules.preference); None when nobody has it for a price."""
        records = [record for record in product.stockrecords.select_related("partner") if record.price is not None]
        return min(records, key=_preference, default=None)

    def pricing_policy(self, product, stockrecord) -> prices.Base:
        """The record's price, without a second tax."""
        if stockrecord is None or stockrecord.price is None:
            return prices.Unavailable()
        return prices.FixedPrice(currency=stockrecord.price_currency, excl_tax=stockrecord.price, tax=Decimal(0))

    def availability_policy(self, product, stockrecord) -> availability.Base:
        """What is neither restricted, stopped by a check nor without a price can be bought as far as stock goes."""
        return _availability(product, stockrecord, is_stopped=None)


def _availability(product, stockrecord, *, is_stopped: bool | None) -> availability.Base:
    """``is_stopped`` None: ask."""
    if stockrecord is None or stockrecord.price is None or product.is_restricted:
        return availability.Unavailable()
    if sale_is_stopped(product.pk) if is_stopped is None else is_stopped:
        return availability.Unavailable()
    return availability.StockRequired(stockrecord.net_stock_level)


def _preference(record) -> tuple:
    return preference(available=record.net_stock_level, place_kind=record.partner.kind, record_id=record.pk)
