"""Certificates that end soon, or ended without a successor: what the expiry board, reminders and calendars read."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import DateField, Exists, F, OuterRef, Q, QuerySet
from django.db.models.expressions import ExpressionWrapper

from catalogue.certificates import rules as register_rules
from catalogue.certificates.models import Certificate, Entry, LivePeriod, ReassessmentCase
from catalogue.certificates.rules import Status
from catalogue.certificates.standing_queries import fact, status
from catalogue.holidays import is_working_day

_DAY = datetime.timedelta(days=1)
#: The last days of the window, both ends included, on which it is "closing".
CLOSING_DAYS = 14


def window_state(last_day: datetime.date, *, on: datetime.date) -> str:
    """Where the re-filing window (Q26 Art. 7) stands on a day: not_yet, open, closing (last 14 days) or closed."""
    first, last = register_rules.refile_window(last_day)
    if on < first:
        return "not_yet"
    if on > last:
        return "closed"
    return "closing" if (last - on).days < CLOSING_DAYS else "open"


def working_days(first: datetime.date, last: datetime.date) -> int:
    """How many days are worked from ``first`` to ``last``, both included; 0 when last comes first."""
    return sum(is_working_day(first + count * _DAY) for count in range((last - first).days + 1))


def ending(*, on: datetime.date, first: datetime.date | None = None, last: datetime.date) -> "QuerySet[Certificate]":
    """Certificates whose term, as last corrected, ends between two days, with no successor of any kind.

    Left out: superseded and revoked ones, those whose revocation is decided for a later day, and those whose product
    holds another certificate that lives longer. Each row carries ``last_day`` and ``standing`` (its status ``on``).
    """
    corrected = Entry.objects.filter(kind=Entry.Kind.CORRECTION, values__has_key="valid_until").values("certificate")
    bounds = Q(valid_until__lte=last) if first is None else Q(valid_until__range=(first, last))
    revoked = Entry.objects.filter(certificate=OuterRef("pk"), kind=Entry.Kind.REVOCATION, annulled_by__isnull=True)
    longer = LivePeriod.objects.filter(
        product=OuterRef("product"), is_extension=False, ends_on__gt=OuterRef("last_day")
    ).exclude(certificate=OuterRef("pk"))
    rows = Certificate.objects.filter(bounds | Q(pk__in=corrected), superseded_by__isnull=True).annotate(
        last_day=ExpressionWrapper(fact("valid_until"), output_field=DateField()), standing=status(on=on)
    )
    if first is not None:
        rows = rows.filter(last_day__gte=first)
    return (
        rows.filter(last_day__lte=last)
        .filter(standing__in=[Status.VALID, Status.EXPIRING, Status.EXPIRED, Status.UNDER_REASSESSMENT])
        .filter(~Exists(revoked), ~Exists(longer))
        .order_by(F("last_day").asc(), "pk")
    )


def open_cases(certificate_ids: Iterable[int], *, on: datetime.date) -> dict[int, datetime.date]:
    """Certificate id → the day its re-assessment dossier was lodged, for those open on a day; one query."""
    closed = Entry.objects.filter(kind=Entry.Kind.CASE_CLOSED, case=OuterRef("pk"), effective_on__lte=on)
    cases = ReassessmentCase.objects.filter(~Exists(closed), certificate__in=list(certificate_ids), lodged_on__lte=on)
    return dict(cases.order_by("lodged_on").values_list("certificate", "lodged_on"))


@dataclass(frozen=True, slots=True)
class Window:
    """The re-filing window of an end, as seen on a day."""

    opens: datetime.date
    closes: datetime.date
    state: str
    #: Working days until it closes, both days included; 0 once closed.
    working_days: int

    @classmethod
    def of(cls, last_day: datetime.date, *, on: datetime.date) -> "Window":
        """Work it out."""
        opens, closes = register_rules.refile_window(last_day)
        return cls(opens, closes, window_state(last_day, on=on), working_days(max(on, opens), closes))
