"""Who sees the name, phone and address of an order (DESIGN §9 "People").

The number alone shows the status. More is shown to the browser that placed the order, to the customer it belongs
to, to who comes by the signed link of the confirmation, and to who knows the phone's last four digits.
"""

import datetime
import hmac

from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpRequest

from accounts.tries import take_try

_SESSION_KEY = "orders_seen"
#: Orders this browser placed itself: an account may take these, not what somebody opened by four digits.
_PLACED = "orders_placed"
#: The order that is to go into the account about to be made or opened.
_WISH = "order_to_adopt"
#: A browser remembers so many orders.
_REMEMBERED = 20
_LINK_AGE = datetime.timedelta(days=90)
_DIGITS = 4
_HOUR, _DAY = 3600, 86_400
#: Tries at the four digits: (what is counted, seconds, tries). 10 a day of 10,000 leave a guesser 0.1 %.
_ORDER_LIMITS = (("order digits", _HOUR, 5), ("order digits", _DAY, 10))
_ADDRESS_LIMITS = (("order digits from", _HOUR, 20),)


class TooManyTries(Exception):
    """The four digits were tried too often; later again."""


def sign(number: str) -> str:
    """Return the key that opens an order's details by link for 90 days."""
    return _signer().sign(number).partition(":")[2]


def remember(request: HttpRequest, order) -> None:
    """Let this browser see the order's details from now on."""
    numbers = [number for number in request.session.get(_SESSION_KEY, []) if number != order.number]
    request.session[_SESSION_KEY] = [*numbers, order.number][-_REMEMBERED:]


def remember_placed(request: HttpRequest, order) -> None:
    """Let this browser see the order, and take it into an account."""
    remember(request, order)
    numbers = [number for number in request.session.get(_PLACED, []) if number != order.number]
    request.session[_PLACED] = [*numbers, order.number][-_REMEMBERED:]


def placed_here(request: HttpRequest, order) -> bool:
    """Whether this browser placed the order."""
    return order.number in request.session.get(_PLACED, [])


def wish(request: HttpRequest, order) -> None:
    """Keep in mind that this order goes into the account that this browser makes or opens next."""
    request.session[_WISH] = order.number


def take_wish(request: HttpRequest) -> str:
    """Return the number of the order to adopt, once; empty when none is wished or this browser did not place it."""
    number = request.session.pop(_WISH, "")
    return number if number in request.session.get(_PLACED, []) else ""


def may_see_details(request: HttpRequest, order) -> bool:
    """Whether this request may see who ordered and where it goes."""
    if order.number in request.session.get(_SESSION_KEY, []):
        return True
    if request.user.is_authenticated and order.user_id == request.user.pk:
        return True
    key = request.GET.get("k", "")
    try:
        return bool(key) and bool(_signer().unsign(f"{order.number}:{key}", max_age=_LINK_AGE))
    except BadSignature:
        return False


def phone_matches(order, digits: str, *, ip: str, at: datetime.datetime) -> bool:
    """Whether ``digits`` end the order's phone number. Every call counts as a try; raises TooManyTries."""
    # The address first: one that is out of tries must not use up the order's, which its buyer may need.
    limits = [(name, ip, seconds, most) for name, seconds, most in _ADDRESS_LIMITS]
    limits += [(name, order.number, seconds, most) for name, seconds, most in _ORDER_LIMITS]
    if not all(take_try(name, whose, seconds=seconds, most=most, at=at) for name, whose, seconds, most in limits):
        raise TooManyTries
    typed = digits.strip().encode()
    return len(typed) == _DIGITS and hmac.compare_digest(typed, order.phone[-_DIGITS:].encode())


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="shop.order.details")
