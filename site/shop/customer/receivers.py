"""What the shop keeps of a person, and what of it stands against erasing an account (accounts.signals)."""

from django.dispatch import receiver
from django.utils.translation import ngettext

from accounts.signals import data_requested, erasing, erasure_considered
from shop.basket.models import Basket
from shop.customer.services import addresses_held, basket_held, orders_held
from shop.order.services import open_orders


@receiver(data_requested, dispatch_uid="shop_addresses_held")
def addresses(sender, user, **kwargs):
    """The addresses kept."""
    return "addresses", addresses_held(user)


@receiver(data_requested, dispatch_uid="shop_orders_held")
def orders(sender, user, **kwargs):
    """The orders."""
    return "orders", orders_held(user)


@receiver(data_requested, dispatch_uid="shop_basket_held")
def basket(sender, user, **kwargs):
    """What lies in the basket."""
    return "basket", basket_held(user)


@receiver(erasure_considered, dispatch_uid="shop_open_orders")
def open_orders_stand_against(sender, user, **kwargs) -> list[str]:
    """An order on its way needs its buyer."""
    count = open_orders(user).count()
    if not count:
        return []
    text = ngettext(
        "%(n)d order is still on its way. Erase your account when it has arrived or is cancelled.",
        "%(n)d orders are still on their way. Erase your account when they have arrived or are cancelled.",
        count,
    )
    return [text % {"n": count}]


@receiver(erasing, dispatch_uid="shop_erase_basket")
def forget_basket(sender, user, **kwargs) -> None:
    """Open baskets go; addresses go with the account; a basket that was ordered stays with its order, ownerless."""
    Basket.objects.filter(owner=user, order__isnull=True).delete()
    Basket.objects.filter(owner=user).update(owner=None)
