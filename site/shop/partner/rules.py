"""Pure rules about money: whole đồng, VAT included."""

from decimal import ROUND_HALF_UP, Decimal


def whole_dong(amount: Decimal) -> Decimal:
    """Round an amount to whole đồng, halves up."""
    return amount.quantize(Decimal(1), rounding=ROUND_HALF_UP)
