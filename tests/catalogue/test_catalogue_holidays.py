"""Public holidays: the announced years day by day, days off in compensation, what is a working day."""

import datetime

import pytest

from catalogue.holidays import (
    FIRST_YEAR,
    LAST_YEAR,
    holiday_on,
    holidays_between,
    is_working_day,
    next_working_day,
)

D = datetime.date


def of(year: int) -> list[tuple[int, int]]:
    return [(one.day.month, one.day.day) for one in holidays_between(D(year, 1, 1), D(year, 12, 31))]


class TestHolidays:
    @pytest.mark.parametrize(
        ("year", "days"),
        [
            (2024, "1/1 2/8 2/9 2/10 2/11 2/12 2/13 2/14 4/18 4/30 5/1 9/1 9/2 9/3"),
            (2025, "1/1 1/27 1/28 1/29 1/30 1/31 4/7 4/30 5/1 9/1 9/2"),
            (2026, "1/1 2/16 2/17 2/18 2/19 2/20 4/26 4/27 4/30 5/1 9/1 9/2"),
        ],
    )
    def test_announced_years(self, year, days):
        assert of(year) == [tuple(map(int, day.split("/"))) for day in days.split()]

    @pytest.mark.parametrize(
        ("day", "vi", "en"),
        [
            (D(2026, 1, 1), "Tết Dương lịch", "New Year's Day"),
            (D(2026, 2, 17), "Tết Nguyên đán", "Lunar New Year (Tết)"),
            (D(2027, 2, 6), "Tết Nguyên đán", "Lunar New Year (Tết)"),
            (D(2028, 1, 26), "Tết Nguyên đán", "Lunar New Year (Tết)"),
            (D(2027, 4, 16), "Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"),
            (D(2028, 4, 4), "Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"),
            (D(2026, 4, 30), "Ngày Chiến thắng 30/4", "Reunification Day"),
            (D(2026, 5, 1), "Ngày Quốc tế Lao động 1/5", "Labour Day"),
            (D(2026, 9, 2), "Quốc khánh 2/9", "National Day"),
        ],
    )
    def test_names(self, day, vi, en):
        holiday = holiday_on(day)
        assert (holiday.local_name("vi"), holiday.local_name("en"), holiday.is_compensatory) == (vi, en, False)

    @pytest.mark.parametrize("day", [D(2026, 11, 24), D(2026, 2, 21), D(2025, 9, 3), D(2026, 12, 25)])
    def test_ordinary_days(self, day):
        assert holiday_on(day) is None

    @pytest.mark.parametrize(
        ("day", "weekend"),
        [(D(2026, 4, 27), D(2026, 4, 26)), (D(2027, 5, 3), D(2027, 5, 1)), (D(2028, 1, 3), D(2028, 1, 1))],
    )
    def test_a_holiday_on_a_weekend_is_made_up_for(self, day, weekend):
        assert holiday_on(day).is_compensatory
        assert holiday_on(day).name_vi == holiday_on(weekend).name_vi

    def test_every_year_has_eleven_days_off_by_law_on_weekdays(self):
        """Labour Code Art. 112: eleven days, none lost to a weekend."""
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            days = holidays_between(D(year, 1, 1), D(year, 12, 31))
            assert sum(one.day.weekday() < 5 for one in days) == 11, year
            assert sum(not one.is_compensatory for one in days) == 11

    def test_what_is_not_announced_is_said_to_be_uncertain(self):
        assert holiday_on(D(2026, 2, 17)).is_certain
        assert not holiday_on(D(2027, 2, 6)).is_certain
        assert holiday_on(D(2027, 4, 30)).is_certain
        assert holiday_on(D(2027, 4, 16)).is_certain

    def test_other_years_know_the_solar_days_only(self):
        assert of(2031) == [(1, 1), (4, 30), (5, 1), (9, 2)]


class TestWorkingDays:
    @pytest.mark.parametrize(
        ("day", "works"),
        [
            (D(2026, 11, 24), True),
            (D(2026, 11, 28), False),
            (D(2026, 11, 29), False),
            (D(2026, 4, 27), False),
            (D(2026, 8, 31), False),  # swapped for a Saturday
            (D(2026, 8, 22), True),
            (D(2025, 5, 2), False),
            (D(2025, 4, 26), True),
        ],
    )
    def test_table(self, day, works):
        assert is_working_day(day) is works

    @pytest.mark.parametrize(
        ("day", "following"),
        [
            (D(2026, 11, 24), D(2026, 11, 25)),
            (D(2026, 11, 27), D(2026, 11, 30)),
            (D(2026, 2, 13), D(2026, 2, 23)),
            (D(2026, 4, 25), D(2026, 4, 28)),
            (D(2026, 8, 21), D(2026, 8, 22)),
        ],
    )
    def test_next(self, day, following):
        assert next_working_day(day) == following
