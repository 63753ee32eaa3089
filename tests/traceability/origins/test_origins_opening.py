"""When a place is open: lunch breaks, holidays, special days, and what is refused."""

import datetime

import pytest

from traceability.origins.rules import (
    VIETNAM,
    Basis,
    HoursError,
    Special,
    check_hours,
    day_hours,
    opening,
    shown,
    spans_of,
)

D = datetime.date
#: Monday to Saturday with a lunch break.
WEEK = {str(day): [["07:00", "11:30"], ["13:30", "17:00"]] for day in range(6)}
DAILY = {str(day): [["07:30", "20:30"]] for day in range(7)}


def at(day: str, time: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=VIETNAM)


def say(moment: datetime.datetime | None) -> str:
    return f"{moment:%d/%m %H:%M}" if moment else ""


class TestOpening:
    @pytest.mark.parametrize(
        ("day", "time", "is_open", "closes", "opens"),
        [
            ("2026-11-24", "06:59", False, "", "24/11 07:00"),
            ("2026-11-24", "07:00", True, "24/11 11:30", ""),
            ("2026-11-24", "11:29", True, "24/11 11:30", ""),
            ("2026-11-24", "11:30", False, "", "24/11 13:30"),
            ("2026-11-24", "12:00", False, "", "24/11 13:30"),
            ("2026-11-24", "13:30", True, "24/11 17:00", ""),
            ("2026-11-24", "17:00", False, "", "25/11 07:00"),
            ("2026-11-28", "18:00", False, "", "30/11 07:00"),  # Saturday evening: Sunday is closed
            ("2026-11-29", "10:00", False, "", "30/11 07:00"),
        ],
    )
    def test_the_week(self, day, time, is_open, closes, opens):
        found = opening(WEEK, {}, False, at(day, time))
        assert (found.is_open, say(found.closes_at), say(found.opens_next)) == (is_open, closes, opens)

    def test_the_day_is_that_of_vietnam(self):
        """23:30 UTC on Saturday is Sunday morning here."""
        found = opening(WEEK, {}, False, datetime.datetime(2026, 11, 28, 23, 30, tzinfo=datetime.UTC))
        assert found.today.day == D(2026, 11, 29)
        assert not found.spans_today

    def test_closed_on_holidays_opens_after_them(self):
        found = opening(DAILY, {}, True, at("2026-02-16", "09:00"))
        assert (found.is_open, found.today.basis, found.today.reason("vi")) == (
            False,
            Basis.HOLIDAY,
            "Tết Nguyên đán",
        )
        assert say(found.opens_next) == "21/02 07:30"

    def test_open_on_holidays_says_that_it_is_one(self):
        found = opening(DAILY, {}, False, at("2026-02-17", "09:00"))
        assert (found.is_open, found.today.basis) == (True, Basis.WEEK)
        assert found.today.holiday.name_en == "Lunar New Year (Tết)"

    def test_a_special_day_wins_over_a_holiday_and_the_week(self):
        special = {D(2026, 2, 17): Special([["08:00", "11:00"]], "Chợ Tết", "Tết market")}
        found = opening(DAILY, special, True, at("2026-02-17", "09:00"))
        assert (found.is_open, say(found.closes_at), found.today.basis) == (True, "17/02 11:00", Basis.SPECIAL)
        assert (found.today.reason("vi"), found.today.reason("en")) == ("Chợ Tết", "Tết market")

    def test_a_special_day_without_hours_is_closed(self):
        found = opening(DAILY, {D(2026, 11, 24): Special((), "Kiểm kê")}, False, at("2026-11-24", "09:00"))
        assert (found.is_open, found.today.reason("en"), say(found.opens_next)) == (False, "Kiểm kê", "25/11 07:30")

    def test_spans_that_touch_are_one(self):
        found = opening({"1": [["12:00", "17:00"], ["07:00", "12:00"]]}, {}, False, at("2026-11-24", "08:00"))
        assert say(found.closes_at) == "24/11 17:00"

    def test_a_place_that_never_opens(self):
        found = opening({}, {}, False, at("2026-11-24", "08:00"))
        assert (found.is_open, found.opens_next, found.closes_at) == (False, None, None)


class TestWritten:
    @pytest.mark.parametrize(
        "spans",
        [
            [["22:00", "02:00"]],
            [["07:00", "07:00"]],
            [["7:00", "11:30"]],
            [["07:00", "24:00"]],
            [["07:00"]],
            ["07:00-11:30"],
            "07:00",
            [["07:00", "12:00"], ["11:00", "13:00"]],
            [[7, 11]],
            [["0a:00", "11:00"]],
            [[f"{hour:02d}:00", f"{hour:02d}:30"] for hour in range(7)],
            None,
        ],
    )
    def test_refused(self, spans):
        with pytest.raises(HoursError):
            spans_of(spans)
        with pytest.raises(HoursError):
            check_hours({"0": spans})

    @pytest.mark.parametrize("hours", [[], None, {"7": []}, {"mon": []}])
    def test_no_week(self, hours):
        with pytest.raises(HoursError):
            check_hours(hours)

    def test_past_midnight_says_what_to_do(self):
        with pytest.raises(HoursError, match="two days"):
            spans_of([["22:00", "02:00"]])

    def test_shown(self):
        assert shown(spans_of([["13:30", "17:00"], ["07:00", "11:30"]])) == "7:00–11:30, 13:30–17:00"
        assert shown(()) == ""

    def test_a_good_week(self):
        check_hours(WEEK)
        assert day_hours(WEEK, {}, False, D(2026, 11, 29)).spans == ()
