"""Pure rules about money and stock: whole đồng, VAT included."""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext, ngettext

#: From this number of units down, a page says how many are left.
FEW_LEFT = 5


def whole_dong(amount: Decimal, currency: str = "VND") -> Decimal:
    """Round an amount to whole đồng, halves up. Oscar passes the currency with every discount (there is one)."""
    return amount.quantize(Decimal(1), rounding=ROUND_HALF_UP)


def dong(amount: Decimal | int | None) -> str:
    """Write an amount of đồng as a price tag does: ``1.250.000 ₫`` with a no-break space; nothing for None.

    The same in every language of the site: readers compare it with the label in their hand.
    """
    if amount is None:
        return ""
    digits = f"{int(whole_dong(Decimal(amount))):,}".replace(",", ".")
    return f"{digits}\N{NO-BREAK SPACE}₫"


def stock_condition(available: int) -> str:
    """Say in words how much can be bought: in stock, only ``available`` left, or out of stock."""
    if available <= 0:
        return gettext("Out of stock")
    if available <= FEW_LEFT:
        return ngettext("%(count)d left", "%(count)d left", available) % {"count": available}
    return gettext("In stock")


def stopped_words() -> str:
    """Say why goods under a check cannot be bought: nothing of their star or status is touched."""
    return gettext("Sale paused for a check")


def preference(*, available: int, place_kind: str, record_id: int) -> tuple[bool, bool, int, int]:
    """Sort key of the places that have a pack; the least one sells it unless the buyer names another.

    In stock before sold out, the producer's own store before others, more stock before less, then the older record.
    """
    return (available <= 0, place_kind != "producer_store", -available, record_id)
