"""Pure rules of the register: how long a certificate lives, what its status is on a day (DESIGN §9, Q26).

A certificate's history is a :class:`Facts` value; :func:`status_on` reads it for one day and
:func:`live_periods` for all days at once. Both must always agree: a property test holds them together.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _

#: Validity in months (Q26 Art. 4.3).
VALIDITY_MONTHS = 36
#: "Expiring" from so many days before the end, both ends included.
EXPIRING_DAYS = 90
#: Re-filing window in days before the end (Q26 Art. 7): opens 180, closes 120, both included.
REFILE_OPENS, REFILE_CLOSES = 180, 120
#: Transitional extension: so many days past the end at most (Q26 Art. 12.3).
EXTENSION_DAYS = 180

#: Lowest average score of a rank (Q26 Art. 3.3); star minima may still lower the rank.
SCORE_FLOORS = {3: 50, 4: 70, 5: 90}
#: Ranks each level of body decides on: Q26 Art. 4; the district's three stars are QĐ 148/2023's, until 6/2025.
AUTHORITY = {
    "district": frozenset({3}),
    "province": frozenset({3, 4}),
    "ministry": frozenset({5}),
}
#: First day on which a product could be judged under an instrument (DOMAIN §2.1).
IN_FORCE_FROM = {
    "1048/2019": datetime.date(2019, 8, 21),
    "148/2023": datetime.date(2023, 2, 24),
    "148/2023+1489/2025": datetime.date(2025, 7, 6),
    "26/2026": datetime.date(2026, 5, 22),
}

ONE_DAY = datetime.timedelta(days=1)


class Status(models.TextChoices):
    """Status of one certificate on one day. Live: valid, expiring, under_reassessment."""

    UPCOMING = "upcoming", _("Not yet in force")
    VALID = "valid", _("In force")
    EXPIRING = "expiring", _("Expiring soon")
    UNDER_REASSESSMENT = "under_reassessment", _("Under re-assessment")
    SUPERSEDED = "superseded", _("Superseded")
    EXPIRED = "expired", _("Expired")
    REVOKED = "revoked", _("Revoked")


LIVE = frozenset({Status.VALID, Status.EXPIRING, Status.UNDER_REASSESSMENT})


class PeriodKind(StrEnum):
    """Why a certificate is live in a stretch of days."""

    TERM = "term"
    EXTENSION = "extension"


@dataclass(frozen=True)
class Revocation:
    """A revocation in force from ``on``; annulled from ``annulled_on`` (never in force on that day or later)."""

    on: datetime.date
    annulled_on: datetime.date | None = None


@dataclass(frozen=True)
class Extension:
    """An open re-assessment case (Q26 Art. 12.3): keeps the star until ``closed_on`` (exclusive) at the latest."""

    lodged_on: datetime.date
    closed_on: datetime.date | None = None


@dataclass(frozen=True)
class Facts:
    """All that decides a certificate's status; days are dates in Asia/Ho_Chi_Minh."""

    valid_from: datetime.date
    valid_until: datetime.date
    stars: int
    superseded_on: datetime.date | None = None
    revocations: tuple[Revocation, ...] = field(default=())
    extension: Extension | None = None


@dataclass(frozen=True)
class Period:
    """A stretch of days, both ends included, on which a certificate is live with ``stars``."""

    starts_on: datetime.date
    ends_on: datetime.date
    stars: int
    kind: PeriodKind


def end_of_term(valid_from: datetime.date, months: int = VALIDITY_MONTHS) -> datetime.date:
    """Return the last valid day: the same day ``months`` later, 29/02 → 28/02 (Q26 Art. 4.3, DESIGN §9)."""
    total = valid_from.year * 12 + valid_from.month - 1 + months
    year, month = divmod(total, 12)
    month += 1
    for day in (valid_from.day, 30, 29, 28):
        try:
            return datetime.date(year, month, min(day, valid_from.day))
        except ValueError:
            continue
    raise AssertionError("every month has a 28th day")


def carries(score: Decimal, stars: int) -> bool:
    """Whether an average score of 0–100 is high enough for a rank (Q26 Art. 3.3)."""
    return SCORE_FLOORS[stars] <= score <= 100


def refile_window(valid_until: datetime.date) -> tuple[datetime.date, datetime.date]:
    """Return first and last day on which a re-assessment dossier may be lodged (Q26 Art. 7)."""
    return (
        valid_until - datetime.timedelta(days=REFILE_OPENS),
        valid_until - datetime.timedelta(days=REFILE_CLOSES),
    )


def extension_end(valid_until: datetime.date) -> datetime.date:
    """Return the last day an open re-assessment case can keep a star (Q26 Art. 12.3)."""
    return valid_until + datetime.timedelta(days=EXTENSION_DAYS)


def revoked_on(facts: Facts, day: datetime.date) -> datetime.date | None:
    """Return the first day of the revocation in force on ``day``, if any."""
    for revocation in facts.revocations:
        if revocation.on <= day and (revocation.annulled_on is None or day < revocation.annulled_on):
            return revocation.on
    return None


def first_overlap(
    periods: Sequence[tuple[str, Period]],
) -> tuple[str, str, datetime.date, datetime.date] | None:
    """Return the first two of the named stretches that share a day, and the days they share."""
    latest: tuple[str, Period] | None = None
    for name, period in sorted(periods, key=lambda pair: pair[1].starts_on):
        if latest and period.starts_on <= latest[1].ends_on:
            return latest[0], name, period.starts_on, min(period.ends_on, latest[1].ends_on)
        if latest is None or period.ends_on > latest[1].ends_on:
            latest = (name, period)
    return None


def status_on(facts: Facts, day: datetime.date) -> Status:
    """Return the status on ``day``. A superseded certificate stays superseded, whatever comes later."""
    if facts.superseded_on is not None and facts.superseded_on <= day:
        return Status.SUPERSEDED
    if revoked_on(facts, day) is not None:
        return Status.REVOKED
    if day < facts.valid_from:
        return Status.UPCOMING
    if day <= facts.valid_until:
        days_left = (facts.valid_until - day).days
        return Status.EXPIRING if days_left <= EXPIRING_DAYS else Status.VALID
    if facts.extension is not None and day <= extension_end(facts.valid_until):
        closed = facts.extension.closed_on
        if facts.extension.lodged_on <= day and (closed is None or day < closed):
            return Status.UNDER_REASSESSMENT
    return Status.EXPIRED


def ended_on(facts: Facts, day: datetime.date) -> datetime.date:
    """Return the first day without stars of a certificate that is revoked or expired on ``day``."""
    revoked = revoked_on(facts, day)
    if revoked is not None:
        return revoked
    last = max((period.ends_on for period in live_periods(facts) if period.ends_on < day), default=None)
    return max(facts.valid_until, last or facts.valid_until) + ONE_DAY


def speaker(histories: Sequence[Facts], day: datetime.date) -> int | None:
    """Return the index of the certificate that speaks for its product on ``day`` (DESIGN §8), if there is one.

    The live one; if there is none, the one that ended last; one that has not begun only where there is no other.
    A superseded certificate leaves the word to its successor.
    """
    statuses = [status_on(facts, day) for facts in histories]
    ended: list[tuple[datetime.date, int]] = []
    upcoming: list[tuple[datetime.date, int]] = []
    for index, (facts, status) in enumerate(zip(histories, statuses, strict=True)):
        if status in LIVE:
            return index
        if status in {Status.EXPIRED, Status.REVOKED}:
            ended.append((ended_on(facts, day), index))
        elif status is Status.UPCOMING:
            upcoming.append((facts.valid_from, index))
    if ended:
        return max(ended)[1]
    return min(upcoming)[1] if upcoming else None


def live_periods(facts: Facts) -> list[Period]:
    """Return every stretch of live days, in order, never overlapping."""
    stretches = [(facts.valid_from, facts.valid_until, PeriodKind.TERM)]
    if facts.extension is not None:
        last = extension_end(facts.valid_until)
        if facts.extension.closed_on is not None:
            last = min(last, facts.extension.closed_on - ONE_DAY)
        first = max(facts.valid_until + ONE_DAY, facts.extension.lodged_on)
        stretches.append((first, last, PeriodKind.EXTENSION))
    cuts = [(r.on, r.annulled_on - ONE_DAY if r.annulled_on else datetime.date.max) for r in facts.revocations]
    if facts.superseded_on is not None:
        cuts.append((facts.superseded_on, datetime.date.max))
    periods = []
    for first, last, kind in stretches:
        pieces = [(first, last)] if first <= last else []
        for cut_first, cut_last in cuts:
            pieces = [piece for whole in pieces for piece in _without(whole, cut_first, cut_last)]
        periods += [Period(start, end, facts.stars, kind) for start, end in pieces]
    return sorted(periods, key=lambda period: period.starts_on)


def _without(
    whole: tuple[datetime.date, datetime.date], cut_first: datetime.date, cut_last: datetime.date
) -> list[tuple[datetime.date, datetime.date]]:
    first, last = whole
    if cut_last < cut_first or cut_first > last or cut_last < first:
        return [whole]
    pieces = []
    if cut_first > first:
        pieces.append((first, cut_first - ONE_DAY))
    if cut_last < last:
        pieces.append((cut_last + ONE_DAY, last))
    return pieces
