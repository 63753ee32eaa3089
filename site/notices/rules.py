"""Pure rules about notices: when a failed one is tried again, how long its text is kept, which reminder is due."""

import datetime

#: How long after a notice was made it is tried again, attempt by attempt; then a person must send it again.
RETRY_AFTER = tuple(datetime.timedelta(minutes=minutes) for minutes in (5, 30, 120, 480, 1440))
#: Address and text are removed after this time (DOMAIN §4.2: no longer than needed).
KEEP = datetime.timedelta(days=365)
#: The same reminder is not sent by hand twice within so many days unless the officer insists.
QUIET_DAYS = 7
#: Days before the end on which a certificate's producer is reminded by the clock, the nearest first.
MARKS = (0, 30, 60, 120, 180)


def next_try(made_at: datetime.datetime, tries: int) -> datetime.datetime | None:
    """When a notice that failed ``tries`` times is tried again; None when it is left to a person."""
    return made_at + RETRY_AFTER[tries - 1] if 1 <= tries <= len(RETRY_AFTER) else None


def mark_for(days_left: int) -> int | None:
    """The one mark a certificate stands at with so many days left; None outside 0–180.

    After a standstill of the clock only this nearest mark is caught up with, never those that passed.
    """
    return next((mark for mark in MARKS if 0 <= days_left <= mark), None)
