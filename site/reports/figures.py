"""Figures of the register for one office: what each of them counts is said at its ``Figure``.

Every figure and the rows behind it come from one queryset (:func:`certificates_behind`), so that they agree. Days are
local. Nothing here names a person.
"""

import datetime
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from django.core.cache import cache
from django.db.models import (
    BooleanField,
    Case,
    Count,
    DateField,
    Exists,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import ExtractMonth, ExtractYear
from django.db.models.lookups import LessThanOrEqual

from catalogue.areas.models.officers import Office, OfficeLevel
from catalogue.certificates.models import Certificate, Entry, LivePeriod, PlanTarget, ReassessmentCase
from catalogue.certificates.rules import ONE_DAY
from catalogue.certificates.standing_queries import fact

RANKS = (5, 4, 3)
#: Months that "ending" looks ahead, the running one included.
MONTHS = 12
#: Share of recognised products that must still be live, in per cent (R0-03, S0 II.2a).
RETENTION_GOAL = 85
#: Seconds that counts are kept while the register has not grown: only goods that moved are then late.
KEPT_FOR = 60


class Figure(StrEnum):
    """What is counted; the value is its part of the address.

    ``GRANTED``: certificates by the year of their first day and their rank, both as last corrected, whatever became
    of them since: superseded, expired and revoked ones stay counted, a renewal counts again in its own year.
    ``LIVE``: certificates in force today (in term, or kept while under re-assessment), at most one a product:
    revoked and superseded ones are not; one whose revocation was annulled is.
    ``ENDING``: certificates in force in their term today by the month of their last day in force, as corrected and
    as cut by a successor that is recorded already; not those whose revocation is decided, not those kept past their
    term. Filed: a re-assessment case is open (Q26 Art. 7) or a successor is recorded.
    ``KEPT``: products with a certificate that began up to a day (R0-03), by whether any certificate of theirs is in
    force today. Whether they are still made is not in the register.
    """

    GRANTED = "cap"
    LIVE = "con-han"
    ENDING = "het-han"
    KEPT = "giu-hang"


@dataclass(frozen=True)
class Scope:
    """The part of the country that is counted: level of the office and its area (none: the whole country)."""

    level: str
    area_id: int | None

    @classmethod
    def of(cls, office: Office) -> Self:
        """The office's own area."""
        return cls(office.level, office.area_id)

    @property
    def holds(self) -> Q:
        """Condition on rows with a ``product``."""
        if self.level == OfficeLevel.MINISTRY:
            return Q()
        return Q(**{"product__commune" if self.level == OfficeLevel.COMMUNE else "product__province": self.area_id})

    @property
    def place(self) -> str:
        """Path to the area that goods are told apart by: provinces for the country, else communes."""
        return "product__province" if self.level == OfficeLevel.MINISTRY else "product__commune"


@dataclass(frozen=True)
class Narrowed:
    """Which rows of a figure are meant; None or "" means all. ``place``: code of an area, "-" where none is known.

    ``month``: first day of a month. ``filed`` is ENDING's, ``kept`` and ``until`` (both ends included) are KEPT's.
    """

    year: int | None = None
    stars: int | None = None
    month: datetime.date | None = None
    place: str = ""
    filed: bool | None = None
    kept: bool | None = None
    until: datetime.date | None = None


@dataclass(frozen=True)
class Figures:
    """The counts of an office on a day. ``places`` is keyed by the id of an area, None where none is known."""

    granted: dict[int, dict[int, int]] = field(default_factory=dict)
    places: dict[int | None, dict[int, int]] = field(default_factory=dict)
    ending: dict[datetime.date, tuple[int, int]] = field(default_factory=dict)
    until: datetime.date = datetime.date.min
    recognised: int = 0
    kept: int = 0

    @property
    def live(self) -> dict[int, int]:
        """Certificates in force by rank."""
        return {stars: sum(counts.get(stars, 0) for counts in self.places.values()) for stars in RANKS}

    @property
    def retention(self) -> float | None:
        """Kept products in per cent of the recognised ones; None where there were none."""
        return 100 * self.kept / self.recognised if self.recognised else None


def baseline(on: datetime.date) -> datetime.date:
    """The day up to which products count as recognised unless another is asked for: the end of last year."""
    return datetime.date(on.year - 1, 12, 31)


def months_from(on: datetime.date) -> list[datetime.date]:
    """First days of the months that "ending" looks at."""
    numbers = range(on.year * 12 + on.month - 1, on.year * 12 + on.month - 1 + MONTHS)
    return [datetime.date(number // 12, number % 12 + 1, 1) for number in numbers]


def certificates_behind(
    figure: Figure, scope: Scope, *, on: datetime.date, narrowed: Narrowed = Narrowed()
) -> QuerySet[Certificate]:
    """The certificates a figure counts, each row of it one; they know ``rank``, ``begins`` and ``ends``.

    For KEPT one certificate stands for a product: the one in force, or else the last that was granted.
    """
    match figure:
        case Figure.GRANTED:
            found = _granted(narrowed)
        case Figure.LIVE:
            found = _live(on)
        case Figure.ENDING:
            found = _ending(on, narrowed)
        case Figure.KEPT:
            found = _recognised(on, narrowed)
    found = found.filter(scope.holds)
    if narrowed.stars:
        found = found.filter(rank=narrowed.stars)
    if narrowed.place:
        unknown = narrowed.place == "-"
        place = {f"{scope.place}__isnull": True} if unknown else {f"{scope.place}__code": narrowed.place}
        found = found.filter(**place)
    return found


def figures_of(scope: Scope, *, on: datetime.date, until: datetime.date) -> Figures:
    """All counts of a scope. Ten queries at most, whatever the register holds; kept until the register grows.

    Register tables only ever grow, so their last ids say whether a count still holds.
    """
    last = [model.objects.aggregate(last=Max("pk"))["last"] for model in (Certificate, Entry, ReassessmentCase)]
    key = f"figures:{scope.level}:{scope.area_id}:{on}:{until}:{last}".replace(" ", "")
    figures = cache.get(key)
    if figures is None:
        figures = _counted(scope, on, until)
        cache.set(key, figures, KEPT_FOR)
    return figures


def plan_of(scope: Scope) -> dict[int, dict[int | None, int]]:
    """What the area itself plans by year and rank; rank None: all ranks, the sum of the ranks where not said."""
    plan: dict[int, dict[int | None, int]] = defaultdict(dict)
    for target in PlanTarget.objects.filter(area=scope.area_id).order_by("year"):
        plan[target.year][target.stars] = target.count
    for counts in plan.values():
        counts.setdefault(None, sum(count for stars, count in counts.items() if stars))
    return dict(plan)


# --- What is counted --------------------------------------------------------------------------------------
def _counted(scope: Scope, on: datetime.date, until: datetime.date) -> Figures:
    granted: dict[int, dict[int, int]] = defaultdict(dict)
    rows = certificates_behind(Figure.GRANTED, scope, on=on).annotate(year=ExtractYear("begins"))
    for year, stars, count in _grouped(rows, "year", "rank"):
        granted[year][stars] = count
    places: dict[int | None, dict[int, int]] = defaultdict(dict)
    for place, stars, count in _grouped(certificates_behind(Figure.LIVE, scope, on=on), scope.place, "rank"):
        places[place][stars] = count
    ending = dict.fromkeys(months_from(on), (0, 0))
    rows = certificates_behind(Figure.ENDING, scope, on=on)
    rows = rows.annotate(year=ExtractYear("ends"), month=ExtractMonth("ends"))
    for year, month, filed, count in _grouped(rows, "year", "month", "filed"):
        first = datetime.date(year, month, 1)
        done, total = ending[first]
        ending[first] = (done + count if filed else done, total + count)
    recognised = _products_until(until).filter(scope.holds)
    kept = _live(on).filter(scope.holds, product__in=_products_until(until))
    return Figures(
        granted=dict(sorted(granted.items())),
        places=dict(places),
        ending=ending,
        until=until,
        recognised=recognised.aggregate(n=Count("product", distinct=True))["n"],
        kept=kept.count(),
    )


def _grouped(rows: QuerySet[Certificate], *names: str) -> QuerySet:
    """The values of the names and how many rows have them; one query."""
    return rows.order_by().values(*names).annotate(n=Count("pk")).values_list(*names, "n")


def _granted(narrowed: Narrowed) -> QuerySet[Certificate]:
    found = _as_told(Certificate.objects.all())
    if narrowed.year:
        days = datetime.date(narrowed.year, 1, 1), datetime.date(narrowed.year, 12, 31)
        found = found.filter(begins__range=days)
    return found


def _live(on: datetime.date, **more: object) -> QuerySet[Certificate]:
    """Certificates joined to their stretch of days that holds the day: one at most."""
    found = Certificate.objects.filter(live_periods__starts_on__lte=on, live_periods__ends_on__gte=on, **more)
    return found.annotate(rank=F("live_periods__stars"), begins=fact("valid_from"), ends=F("live_periods__ends_on"))


def _ending(on: datetime.date, narrowed: Narrowed) -> QuerySet[Certificate]:
    first, last = on, _end_of(months_from(on)[-1])
    if narrowed.month:
        first, last = max(first, narrowed.month), min(last, _end_of(narrowed.month))
    going = Entry.objects.filter(
        Q(annulled_by__isnull=True) | Q(annulled_by__effective_on__gt=F("effective_on")),
        kind=Entry.Kind.REVOCATION,
        effective_on__gt=on,
    )
    closed = Entry.objects.filter(kind=Entry.Kind.CASE_CLOSED, case=OuterRef("pk"), effective_on__lte=on)
    lodged = ReassessmentCase.objects.filter(~Exists(closed), lodged_on__lte=on).order_by()
    followed = Certificate.objects.filter(supersedes__isnull=False).order_by()
    found = _live(on, live_periods__is_extension=False).exclude(pk__in=going.order_by().values("certificate"))
    found = found.filter(ends__range=(first, last)).annotate(
        filed=Case(
            When(Q(pk__in=lodged.values("certificate")) | Q(pk__in=followed.values("supersedes")), then=Value(True)),
            default=Value(False),
            output_field=BooleanField(),
        )
    )
    return found if narrowed.filed is None else found.filter(filed=narrowed.filed)


def _recognised(on: datetime.date, narrowed: Narrowed) -> QuerySet[Certificate]:
    until = narrowed.until or baseline(on)
    live = LivePeriod.objects.live(on=on).order_by()
    latest = Certificate.objects.filter(product=OuterRef("product")).order_by("-valid_from", "-pk").values("pk")[:1]
    standing = Q(pk__in=live.values("certificate"))
    lost = Q(pk=Subquery(latest)) & ~Q(product__in=live.values("product"))
    wanted = {True: standing, False: lost, None: standing | lost}[narrowed.kept]
    return _as_told(Certificate.objects.filter(wanted, product__in=_products_until(until)))


def _products_until(day: datetime.date) -> QuerySet[Certificate]:
    """Products (as ``product`` of certificates) with a certificate that began up to a day, as last corrected."""
    bound = Value(day, output_field=DateField())
    return Certificate.objects.filter(LessThanOrEqual(fact("valid_from"), bound)).order_by().values("product")


def _as_told(found: QuerySet[Certificate]) -> QuerySet[Certificate]:
    return found.annotate(rank=fact("stars"), begins=fact("valid_from"), ends=fact("valid_until"))


def _end_of(month: datetime.date) -> datetime.date:
    """The last day of a month."""
    return (month + 31 * ONE_DAY).replace(day=1) - ONE_DAY
