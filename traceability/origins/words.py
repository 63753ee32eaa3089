"""Opening hours in words, for every page and form that says whether a place is open."""

import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from traceability.origins.rules import Opening


def opening_words(opening: Opening | None) -> str:
    """Whether a place is open, until when, else when it opens; "Hours not recorded" where that is not known."""
    if opening is None:
        return _("Hours not recorded")
    if opening.closes_at is not None:
        return _("Open until %(time)s") % {"time": _clock(opening.closes_at)}
    if opening.opens_next is None:
        return _("Closed")
    day = opening.opens_next.date()
    words = {"time": _clock(opening.opens_next), "day": date_format(day, "l d/m")}
    ahead = (day - opening.today.day).days
    if ahead == 0:
        return _("Closed, opens at %(time)s") % words
    if ahead == 1:
        return _("Closed, opens tomorrow at %(time)s") % words
    return _("Closed, opens %(day)s at %(time)s") % words


def _clock(moment: datetime.datetime) -> str:
    return f"{moment.hour}:{moment.minute:02d}"
