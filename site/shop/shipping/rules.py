"""Pure rule about the delivery fee."""

from decimal import Decimal


def delivery_fee(goods_total: Decimal, *, fee: int, free_from: int) -> Decimal:
    """Return the fee in đồng for delivering goods worth ``goods_total``: flat, nothing from ``free_from`` on."""
    return Decimal(0) if goods_total >= free_from else Decimal(fee)


def missing_for_free(goods_total: Decimal, *, free_from: int) -> Decimal:
    """Return how many đồng of goods are missing for free delivery; 0 when nothing is."""
    return max(Decimal(free_from) - goods_total, Decimal(0))
