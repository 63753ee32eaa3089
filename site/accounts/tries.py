"""So many tries in a stretch of time, for what allauth's own limits do not guard."""

import datetime

from django.core.cache import cache
from django.utils.crypto import salted_hmac


def take_try(what: str, whose: str, *, seconds: int, most: int, at: datetime.datetime) -> bool:
    """Take one of ``most`` places of the running stretch of ``seconds``; False when all are taken.

    One ``cache.add`` per place: unlike a counter it cannot lose a try when two come at once, on any cache. The
    key holds a digest, so no address of a visitor lies in the cache.
    """
    stretch = int(at.timestamp()) // seconds
    digest = salted_hmac("accounts.tries", f"{what}:{whose}").hexdigest()[:24]
    return any(cache.add(f"try:{digest}:{seconds}:{stretch}:{place}", 1, seconds) for place in range(most))
