"""Why an order could not be placed. Nothing is changed by a failed attempt: the basket is kept."""


class CheckoutError(Exception):
    """An order could not be placed."""


class EmptyBasket(CheckoutError):
    """There is nothing in the basket."""


class ContentsChanged(CheckoutError):
    """Goods, numbers, prices or the total are not what the buyer agreed to."""


class CannotBeSold(CheckoutError):
    """Some line may not be sold here, or not so many of it; the basket page says which and why."""


class SoldOutMeanwhile(CheckoutError):
    """Somebody else was faster: of ``name`` only ``left`` units (0 or more) can still be had."""

    def __init__(self, name: str, left: int) -> None:
        super().__init__(f"{left} left")
        self.name = name
        self.left = left


class NotAllHere(CheckoutError):
    """The chosen place has not all goods of the basket; ``names`` are those it lacks, as buyers read them."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class NoPickup(CheckoutError):
    """The chosen place does not hand out orders, or not any more."""
