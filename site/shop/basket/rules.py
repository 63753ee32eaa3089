"""Pure rules of the basket: what counts as a number of packs."""

import re

#: More of one pack than this is a wholesale order, not a line of a basket.
MOST_OF_ONE = 999
_NUMBER = re.compile(r"[0-9]{1,9}")


class BadQuantity(ValueError):
    """The text is no whole number of packs between 0 and 999."""


def quantity(text: str | None) -> int:
    """Return the number somebody typed; raises BadQuantity for anything but plain digits from 0 to 999."""
    typed = (text or "").strip()
    if not _NUMBER.fullmatch(typed) or int(typed) > MOST_OF_ONE:
        raise BadQuantity(typed[:20])
    return int(typed)
