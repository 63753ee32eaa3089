"""How an order is written: Oscar's creator with our numbers, names and reservation of stock."""

from oscar.apps.order.utils import OrderCreator as OscarOrderCreator

from shop.order.models import Order
from shop.order.rules import new_number


class OrderNumberGenerator:
    """Draws order numbers that nobody can guess from another one."""

    def order_number(self, basket=None) -> str:
        """Return a number that no order has."""
        number = new_number()
        while Order.objects.filter(number=number).exists():
            number = new_number()
        return number


class OrderCreator(OscarOrderCreator):
    """Oscar's creator; these steps are ours."""

    def place_order(self, basket, total, shipping_method, shipping_charge, user=None, **kwargs) -> Order:
        """Write an order; raises NotEnoughStock when somebody else was faster. Call it in a transaction."""
        kwargs.setdefault("order_number", OrderNumberGenerator().order_number(basket))
        order = super().place_order(basket, total, shipping_method, shipping_charge, user=user, **kwargs)
        order.status_changes.create(new_status=order.status, by=order.user, at=order.date_placed)
        return order

    def create_line_models(self, order, basket_line, extra_line_fields=None):
        """Keep the name that the buyer saw, and whether the goods are invented samples."""
        extra = {
            **(extra_line_fields or {}),
            "title": basket_line.full_name[:255],
            "is_sample": basket_line.registered.is_sample,
        }
        return super().create_line_models(order, basket_line, extra)

    def create_line_attributes(self, order, order_line, basket_line) -> None:
        """Packs have no options: nothing to copy."""

    def update_stock_records(self, line) -> None:
        """Reserve the goods of a line; raises NotEnoughStock."""
        line.stockrecord.allocate(line.quantity)
