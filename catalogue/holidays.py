"""Public holidays of Vietnam for 2024–2028, and which days are worked.

Source: Labour Code 45/2019/QH14, Art. 112 (days off with full pay: new year 1, Tết 5, Hùng Kings 1, 30/4 1, 1/5 1,
National Day 2) and Art. 111.3 (a holiday on a weekly day off is made up for on the next working day). Days of the
lunar calendar are those of UTC+7.

What is uncertain. Which five days Tết takes, and whether 1/9 or 3/9 goes with 2/9, is announced in the autumn
before: 2024–2026 are as announced, 2027–2028 are our assumption (two days before Tết and three from it on; the day
that makes the longer rest) and ``is_certain`` is False for them. Working days swapped for a long weekend concern
state bodies; they are in ``_SWAPPED`` as far as they were announced. A Day of Vietnamese Culture (24/11) as a paid
day off was announced in 2026; no text that puts it in force is among our sources, so it is not in the table.
Outside 2024–2028 only the days of the solar calendar are known.
"""

import datetime
from dataclasses import dataclass
from functools import cache

FIRST_YEAR, LAST_YEAR = 2024, 2028

_SATURDAY = 5
_ONE_DAY = datetime.timedelta(days=1)
#: No run of days off is as long as this.
_LONGEST_REST = 31

#: Year → first day of the lunar year, days off before it (of five), the tenth of the third lunar month, first of the
#: two days off for National Day, and whether the choices were announced.
_YEARS: dict[int, tuple[tuple[int, int], int, tuple[int, int], tuple[int, int], bool]] = {
    2024: ((2, 10), 2, (4, 18), (9, 1), True),
    2025: ((1, 29), 2, (4, 7), (9, 1), True),
    2026: ((2, 17), 1, (4, 26), (9, 1), True),
    2027: ((2, 6), 2, (4, 16), (9, 2), False),
    2028: ((1, 26), 2, (4, 4), (9, 1), False),
}
_TET_DAYS = 5
#: Day off for state bodies → the Saturday that was worked for it.
_SWAPPED = {
    datetime.date(2024, 4, 29): datetime.date(2024, 5, 4),
    datetime.date(2025, 5, 2): datetime.date(2025, 4, 26),
    datetime.date(2026, 1, 2): datetime.date(2026, 1, 10),
    datetime.date(2026, 8, 31): datetime.date(2026, 8, 22),
}
_WORKED_SATURDAYS = frozenset(_SWAPPED.values())

_NEW_YEAR = ("Tết Dương lịch", "New Year's Day")
_TET = ("Tết Nguyên đán", "Lunar New Year (Tết)")
_HUNG_KINGS = ("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day")
_REUNIFICATION = ("Ngày Chiến thắng 30/4", "Reunification Day")
_LABOUR = ("Ngày Quốc tế Lao động 1/5", "Labour Day")
_NATIONAL = ("Quốc khánh 2/9", "National Day")


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday. ``is_compensatory``: a day off for one on a weekend; ``is_certain``: it was announced."""

    day: datetime.date
    name_vi: str
    name_en: str
    is_compensatory: bool = False
    is_certain: bool = True

    def local_name(self, language: str | None) -> str:
        """The name in a language: English for ``en``, else Vietnamese."""
        return self.name_en if language == "en" else self.name_vi


def holiday_on(day: datetime.date) -> Holiday | None:
    """The public holiday, or the day off that makes up for one, on a day; None on any other day."""
    return _holidays(day.year).get(day)


def is_working_day(day: datetime.date) -> bool:
    """Whether state bodies work on a day: Monday to Friday, no holiday; announced swaps of days are followed."""
    if day in _WORKED_SATURDAYS:
        return True
    return day.weekday() < _SATURDAY and day not in _SWAPPED and holiday_on(day) is None


def next_working_day(day: datetime.date) -> datetime.date:
    """The first working day after ``day``."""
    following = day + _ONE_DAY
    while not is_working_day(following):
        following += _ONE_DAY
    return following


def holidays_between(first: datetime.date, last: datetime.date) -> list[Holiday]:
    """Holidays from ``first`` to ``last``, both included, in order."""
    found = [one for year in range(first.year, last.year + 1) for one in _holidays(year).values()]
    return sorted((one for one in found if first <= one.day <= last), key=lambda one: one.day)


@cache
def _holidays(year: int) -> dict[datetime.date, Holiday]:
    """Holidays of a year with their days off in compensation (none of which runs into another year)."""
    named = _named(year)
    certain = year not in _YEARS or _YEARS[year][4]
    found = {day: Holiday(day, *names, is_certain=_is_certain(names, certain, year)) for day, names in named}
    for day in sorted(found):
        if day.weekday() >= _SATURDAY:
            holiday, instead = found[day], day
            for _ in range(_LONGEST_REST):
                instead += _ONE_DAY
                if instead.weekday() < _SATURDAY and instead not in found:
                    break
            found[instead] = Holiday(instead, holiday.name_vi, holiday.name_en, True, holiday.is_certain)
    return found


def _named(year: int) -> list[tuple[datetime.date, tuple[str, str]]]:
    days = [
        (datetime.date(year, 1, 1), _NEW_YEAR),
        (datetime.date(year, 4, 30), _REUNIFICATION),
        (datetime.date(year, 5, 1), _LABOUR),
    ]
    if year not in _YEARS:
        return [*days, (datetime.date(year, 9, 2), _NATIONAL)]
    tet, before, hung_kings, national, _announced = _YEARS[year]
    first = datetime.date(year, *tet) - before * _ONE_DAY
    days += [(first + number * _ONE_DAY, _TET) for number in range(_TET_DAYS)]
    days.append((datetime.date(year, *hung_kings), _HUNG_KINGS))
    days += [(datetime.date(year, *national) + number * _ONE_DAY, _NATIONAL) for number in range(2)]
    return days


def _is_certain(names: tuple[str, str], announced: bool, year: int) -> bool:
    """Days of the solar and lunar calendar are certain whatever was announced; how Tết and 2/9 are cut is not."""
    return announced if year in _YEARS and names in (_TET, _NATIONAL) else True
