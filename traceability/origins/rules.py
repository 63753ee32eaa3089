"""When a place is open: its week, its special days, public holidays. Pure; times are those of Asia/Ho_Chi_Minh."""

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from catalogue.holidays import Holiday, holiday_on

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
#: How far ahead the next opening is looked for; a place closed for longer has none.
LOOK_AHEAD_DAYS = 60
_WEEKDAYS = frozenset("0123456")
#: No place opens more often than this on one day.
_MOST_SPANS = 6

Span = tuple[datetime.time, datetime.time]


class HoursError(ValueError):
    """Opening hours are written down wrongly; the message says how."""


class Basis(StrEnum):
    """What a day's hours rest on."""

    WEEK = "week"
    HOLIDAY = "holiday"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Special:
    """A day with hours of its own; without spans the place is closed. The reason in both languages, may be empty."""

    spans: Sequence[Sequence[str]] = ()
    reason_vi: str = ""
    reason_en: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """The hours of one day and what they rest on. A public holiday is named even where the place stays open."""

    day: datetime.date
    spans: tuple[Span, ...]
    basis: Basis
    reason_vi: str = ""
    reason_en: str = ""
    holiday: Holiday | None = None

    def reason(self, language: str | None) -> str:
        """Why these hours, in a language (English where it is there, else Vietnamese); empty for an ordinary day."""
        return (self.reason_en if language == "en" else "") or self.reason_vi


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a place is open at a moment: ``closes_at`` while it is, ``opens_next`` while it is not, both aware.

    ``opens_next`` is None when the place does not open within LOOK_AHEAD_DAYS.
    """

    is_open: bool
    today: Day
    opens_next: datetime.datetime | None
    closes_at: datetime.datetime | None

    @property
    def spans_today(self) -> tuple[Span, ...]:
        """Today's hours, in order; empty: closed all day."""
        return self.today.spans


def spans_of(written: Iterable[Sequence[str]]) -> tuple[Span, ...]:
    """Read spans as stored, ``["07:00", "11:30"]``, in order of time.

    Raises HoursError for what is no time, for a span that ends before it begins (hours past midnight are written as
    two days), for spans that overlap and for more than six.
    """
    if isinstance(written, (str, bytes)) or not isinstance(written, Iterable):
        raise HoursError(f"not a list of spans: {written!r}")
    spans = sorted(_span(one) for one in written)
    if len(spans) > _MOST_SPANS:
        raise HoursError(f"more than {_MOST_SPANS} spans on one day")
    for before, after in zip(spans, spans[1:], strict=False):
        if after[0] < before[1]:
            raise HoursError(f"{shown((before,))} and {shown((after,))} overlap")
    return tuple(spans)


def check_hours(hours: object) -> None:
    """Raise HoursError unless ``hours`` is a week as stored: weekdays "0" (Monday) to "6" → spans."""
    if not isinstance(hours, Mapping):
        raise HoursError(f"not a week: {hours!r}")
    if unknown := set(hours) - _WEEKDAYS:
        raise HoursError(f"no weekday: {', '.join(sorted(map(str, unknown)))}")
    for spans in hours.values():
        spans_of(spans)


def week_runs(hours: Mapping[str, Sequence]) -> list[tuple[int, int, tuple[Span, ...]]]:
    """The week from Monday (0) on, days in a row with the same hours as one: first day, last day, spans.

    Empty for a week without any hours. Raises HoursError.
    """
    week = [spans_of(hours.get(str(day), ())) for day in range(7)]
    if not any(week):
        return []
    runs: list[tuple[int, int, tuple[Span, ...]]] = []
    for day, spans in enumerate(week):
        if runs and runs[-1][2] == spans:
            runs[-1] = (runs[-1][0], day, spans)
        else:
            runs.append((day, day, spans))
    return runs


def day_hours(
    hours: Mapping[str, Sequence],
    special_days: Mapping[datetime.date, Special],
    closes_on_holidays: bool,
    day: datetime.date,
) -> Day:
    """The hours of a day: a special day decides, then a public holiday, then the week. Raises HoursError."""
    holiday = holiday_on(day)
    special = special_days.get(day)
    if special is not None:
        return Day(day, spans_of(special.spans), Basis.SPECIAL, special.reason_vi, special.reason_en, holiday)
    if holiday is not None and closes_on_holidays:
        return Day(day, (), Basis.HOLIDAY, holiday.name_vi, holiday.name_en, holiday)
    return Day(day, spans_of(hours.get(str(day.weekday()), ())), Basis.WEEK, holiday=holiday)


def opening(
    hours: Mapping[str, Sequence],
    special_days: Mapping[datetime.date, Special],
    closes_on_holidays: bool,
    at: datetime.datetime,
) -> Opening:
    """Whether a place is open at ``at`` (aware, any zone), until when, else when it opens next.

    A span holds from its first minute until just before its last: at 17:00 sharp a place open 7:00–17:00 is closed.
    Spans that touch count as one. Raises HoursError for hours that are written down wrongly.
    """
    local = at.astimezone(VIETNAM)
    today = day_hours(hours, special_days, closes_on_holidays, local.date())
    closes = None
    for begins, ends in today.spans:
        if begins <= local.time() < ends or (closes is not None and begins == closes):
            closes = ends
    if closes is not None:
        return Opening(True, today, None, _moment(local.date(), closes))
    later = next((begins for begins, _ends in today.spans if begins > local.time()), None)
    if later is not None:
        return Opening(False, today, _moment(local.date(), later), None)
    for ahead in range(1, LOOK_AHEAD_DAYS + 1):
        day = day_hours(hours, special_days, closes_on_holidays, local.date() + datetime.timedelta(days=ahead))
        if day.spans:
            return Opening(False, today, _moment(day.day, day.spans[0][0]), None)
    return Opening(False, today, None, None)


def shown(spans: Iterable[Span]) -> str:
    """Spans as people read them: ``7:00–11:30, 13:30–17:00``; empty for none."""
    return ", ".join(f"{_clock(begins)}–{_clock(ends)}" for begins, ends in spans)


def _clock(time: datetime.time) -> str:
    return f"{time.hour}:{time.minute:02d}"


def _moment(day: datetime.date, time: datetime.time) -> datetime.datetime:
    return datetime.datetime.combine(day, time, tzinfo=VIETNAM)


def _span(written: Sequence[str]) -> Span:
    if isinstance(written, (str, bytes)) or not isinstance(written, Sequence) or len(written) != 2:
        raise HoursError(f"not a span: {written!r}")
    begins, ends = (_time(one) for one in written)
    if ends <= begins:
        raise HoursError(f"{written[0]}–{written[1]} ends before it begins; write hours past midnight as two days")
    return begins, ends


def _time(written: object) -> datetime.time:
    if not isinstance(written, str) or len(written) != 5 or written[2] != ":":
        raise HoursError(f"not a time: {written!r}")
    try:
        return datetime.time.fromisoformat(written)
    except ValueError as error:
        raise HoursError(f"not a time: {written!r}") from error


#: Mean radius of the earth, km.
_EARTH_KM = 6371.0


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Distance between two points (latitude, longitude in degrees) on the ground, in km, as the crow flies."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, point)) for point in (one, other))
    chord = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(chord)))


def month_runs(months: Iterable[int]) -> list[tuple[int, int]]:
    """Months of a year as runs, round the turn of the year: {10, 11, 12, 1, 4} → [(4, 4), (10, 1)].

    All twelve are one run, January to December.
    """
    wanted = set(months)
    if len(wanted) == 12:
        return [(1, 12)]
    runs = []
    for first in sorted(wanted):
        if (first - 2) % 12 + 1 in wanted:
            continue
        last = first
        while last % 12 + 1 in wanted:
            last = last % 12 + 1
        runs.append((first, last))
    return runs
