"""Rules of the register as tables, and the promise that holds `status_on` and `live_periods` together."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.certificates import rules
from catalogue.certificates.rules import (
    LIVE,
    ONE_DAY,
    Extension,
    Facts,
    Period,
    PeriodKind,
    Revocation,
    Status,
    end_of_term,
    ended_on,
    first_overlap,
    live_periods,
    speaker,
    status_on,
)

D = datetime.date
GRANTED, LAST = D(2024, 8, 28), D(2027, 8, 28)
PLAIN = Facts(GRANTED, LAST, 4)
KEPT_UNTIL = LAST + datetime.timedelta(days=180)


def facts(**changes) -> Facts:
    return Facts(**{"valid_from": GRANTED, "valid_until": LAST, "stars": 4} | changes)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (D(2025, 6, 19), D(2028, 6, 19)),
        (D(2026, 8, 5), D(2029, 8, 5)),
        (D(2024, 2, 29), D(2027, 2, 28)),
        (D(2021, 2, 28), D(2024, 2, 28)),
        (D(2024, 12, 31), D(2027, 12, 31)),
    ],
)
def test_end_of_term_is_the_same_day_36_months_later(first, last):
    assert end_of_term(first) == last


def test_refile_window_of_the_worked_example():
    assert rules.refile_window(D(2028, 6, 19)) == (D(2027, 12, 22), D(2028, 2, 20))


@pytest.mark.parametrize(
    ("score", "stars", "fits"),
    [
        ("49.99", 3, False),
        ("50", 3, True),
        ("69.99", 4, False),
        ("70", 4, True),
        ("89.99", 5, False),
        ("90", 5, True),
        ("100", 5, True),
        ("100.01", 5, False),
        ("95", 3, True),
    ],
)
def test_score_carries_rank(score, stars, fits):
    """A high score may carry a low rank, because a star minimum was missed; never the other way round."""
    assert rules.carries(Decimal(score), stars) is fits


@pytest.mark.parametrize(
    ("history", "day", "status"),
    [
        (PLAIN, GRANTED - ONE_DAY, Status.UPCOMING),
        (PLAIN, GRANTED, Status.VALID),
        (PLAIN, LAST - datetime.timedelta(days=91), Status.VALID),
        (PLAIN, LAST - datetime.timedelta(days=90), Status.EXPIRING),
        (PLAIN, LAST, Status.EXPIRING),
        (PLAIN, LAST + ONE_DAY, Status.EXPIRED),
        # An open case changes nothing before the end; after it the star stays until closed, 180 days at most.
        (facts(extension=Extension(D(2027, 4, 1))), LAST, Status.EXPIRING),
        (facts(extension=Extension(D(2027, 4, 1))), LAST + ONE_DAY, Status.UNDER_REASSESSMENT),
        (facts(extension=Extension(D(2027, 4, 1))), KEPT_UNTIL, Status.UNDER_REASSESSMENT),
        (facts(extension=Extension(D(2027, 4, 1))), KEPT_UNTIL + ONE_DAY, Status.EXPIRED),
        (facts(extension=Extension(D(2027, 4, 1), D(2027, 10, 1))), D(2027, 9, 30), Status.UNDER_REASSESSMENT),
        (facts(extension=Extension(D(2027, 4, 1), D(2027, 10, 1))), D(2027, 10, 1), Status.EXPIRED),
        (facts(extension=Extension(D(2027, 4, 1), D(2027, 8, 1))), LAST + ONE_DAY, Status.EXPIRED),
        (facts(revocations=(Revocation(D(2026, 10, 2)),)), D(2026, 10, 1), Status.VALID),
        (facts(revocations=(Revocation(D(2026, 10, 2)),)), D(2026, 10, 2), Status.REVOKED),
        (facts(revocations=(Revocation(D(2026, 10, 2)),)), LAST + ONE_DAY, Status.REVOKED),
        (facts(revocations=(Revocation(D(2026, 10, 2), D(2026, 11, 2)),)), D(2026, 11, 1), Status.REVOKED),
        (facts(revocations=(Revocation(D(2026, 10, 2), D(2026, 11, 2)),)), D(2026, 11, 2), Status.VALID),
        (facts(revocations=(Revocation(D(2026, 10, 2), D(2028, 1, 1)),)), D(2028, 1, 1), Status.EXPIRED),
        (facts(revocations=(Revocation(D(2026, 10, 2), D(2026, 10, 2)),)), D(2026, 10, 2), Status.VALID),
        (facts(revocations=(Revocation(D(2024, 8, 1)),)), D(2024, 8, 2), Status.REVOKED),
        (facts(superseded_on=D(2026, 5, 1)), D(2026, 4, 30), Status.VALID),
        (facts(superseded_on=D(2026, 5, 1)), D(2026, 5, 1), Status.SUPERSEDED),
        (facts(superseded_on=D(2028, 5, 1)), D(2028, 4, 30), Status.EXPIRED),
        (
            facts(superseded_on=D(2026, 5, 1), revocations=(Revocation(D(2026, 4, 1)),)),
            D(2026, 5, 1),
            Status.SUPERSEDED,
        ),
    ],
)
def test_status_of_a_day(history, day, status):
    assert status_on(history, day) is status


class TestLivePeriods:
    def test_term_and_extension_are_two_stretches(self):
        assert live_periods(facts(extension=Extension(D(2027, 4, 1)))) == [
            Period(GRANTED, LAST, 4, PeriodKind.TERM),
            Period(LAST + ONE_DAY, KEPT_UNTIL, 4, PeriodKind.EXTENSION),
        ]

    def test_an_annulled_revocation_leaves_a_gap(self):
        history = facts(revocations=(Revocation(D(2026, 10, 2), D(2026, 11, 2)),))
        assert [(p.starts_on, p.ends_on) for p in live_periods(history)] == [
            (GRANTED, D(2026, 10, 1)),
            (D(2026, 11, 2), LAST),
        ]

    def test_none_where_it_was_revoked_before_it_began(self):
        assert live_periods(facts(revocations=(Revocation(D(2024, 8, 1)),))) == []


@pytest.mark.parametrize(
    ("history", "day", "ended"),
    [
        (PLAIN, D(2030, 1, 1), LAST + ONE_DAY),
        (facts(extension=Extension(D(2027, 4, 1), D(2027, 10, 1))), D(2030, 1, 1), D(2027, 10, 1)),
        (facts(revocations=(Revocation(D(2026, 10, 2)),)), D(2030, 1, 1), D(2026, 10, 2)),
        (facts(revocations=(Revocation(D(2026, 10, 2), D(2029, 1, 1)),)), D(2030, 1, 1), LAST + ONE_DAY),
    ],
)
def test_first_day_without_stars(history, day, ended):
    assert ended_on(history, day) == ended


class TestSpeaker:
    """The live one; else the one that ended last; one that has not begun only alone (DESIGN §8)."""

    DAY = D(2027, 1, 1)
    EXPIRED_LONG_AGO = Facts(D(2018, 1, 1), D(2021, 1, 1), 3)
    EXPIRED = Facts(D(2022, 6, 1), D(2025, 6, 1), 3)
    REVOKED = Facts(D(2023, 1, 1), D(2026, 1, 1), 3, revocations=(Revocation(D(2025, 1, 1)),))
    UPCOMING = Facts(D(2027, 6, 1), D(2030, 6, 1), 5)
    UPCOMING_LATER = Facts(D(2028, 6, 1), D(2031, 6, 1), 5)
    SUPERSEDED = Facts(D(2024, 1, 1), D(2027, 1, 1), 3, superseded_on=D(2024, 8, 28))

    @pytest.mark.parametrize(
        ("histories", "index"),
        [
            ([], None),
            ([PLAIN], 0),
            ([EXPIRED, UPCOMING, PLAIN], 2),
            ([EXPIRED_LONG_AGO, EXPIRED, REVOKED], 1),
            ([REVOKED, EXPIRED_LONG_AGO, UPCOMING], 0),
            ([UPCOMING_LATER, UPCOMING], 1),
            ([SUPERSEDED, EXPIRED_LONG_AGO], 1),
        ],
    )
    def test_speaks(self, histories, index):
        assert speaker(histories, self.DAY) == index


def test_first_overlap_names_both_and_the_shared_days():
    term = Period(D(2024, 1, 1), D(2026, 12, 31), 3, PeriodKind.TERM)
    inside = Period(D(2025, 1, 1), D(2025, 2, 1), 4, PeriodKind.TERM)
    after = Period(D(2027, 1, 1), D(2029, 1, 1), 4, PeriodKind.TERM)
    late = Period(D(2026, 12, 31), D(2027, 3, 1), 4, PeriodKind.TERM)
    assert first_overlap([("a", term), ("c", after)]) is None
    assert first_overlap([("b", inside), ("a", term)]) == ("a", "b", D(2025, 1, 1), D(2025, 2, 1))
    # The longer one is compared with, not the latest to begin.
    assert first_overlap([("a", term), ("b", inside), ("c", late)])[:2] == ("a", "b")
    assert first_overlap([("a", term), ("c", late)]) == ("a", "c", D(2026, 12, 31), D(2026, 12, 31))


# --- Any history, any day ---------------------------------------------------------------------------------
some_days = st.dates(D(2020, 1, 1), D(2032, 12, 31))
maybe_days = st.none() | some_days


@st.composite
def any_facts(draw) -> Facts:
    first = draw(some_days)
    return Facts(
        valid_from=first,
        valid_until=draw(st.just(end_of_term(first)) | st.integers(1, 1096).map(lambda n: first + n * ONE_DAY)),
        stars=draw(st.integers(3, 5)),
        superseded_on=draw(maybe_days),
        revocations=tuple(draw(st.lists(st.builds(Revocation, some_days, maybe_days), max_size=3))),
        extension=draw(st.none() | st.builds(Extension, some_days, maybe_days)),
    )


@given(any_facts(), some_days)
def test_live_periods_and_status_agree_on_every_day(history, day):
    holding = [period for period in live_periods(history) if period.starts_on <= day <= period.ends_on]
    status = status_on(history, day)
    assert len(holding) == (status in LIVE)
    for period in holding:
        assert period.stars == history.stars
        assert (period.kind is PeriodKind.EXTENSION) == (status is Status.UNDER_REASSESSMENT)


@given(any_facts())
def test_live_periods_agree_with_status_at_their_edges(history):
    """Random days seldom meet an edge: look at both sides of each."""
    periods = live_periods(history)
    for period in periods:
        assert period.starts_on <= period.ends_on
        assert status_on(history, period.starts_on) in LIVE
        assert status_on(history, period.ends_on) in LIVE
    covered = {edge for p in periods for edge in (p.starts_on, p.ends_on)}
    for edge in covered:
        for day in (edge - ONE_DAY, edge + ONE_DAY):
            held = any(p.starts_on <= day <= p.ends_on for p in periods)
            assert (status_on(history, day) in LIVE) == held
    for earlier, later in zip(periods, periods[1:], strict=False):
        assert earlier.ends_on < later.starts_on


@given(st.lists(any_facts(), max_size=4), some_days)
def test_a_live_certificate_always_speaks(histories, day):
    index = speaker(histories, day)
    statuses = [status_on(history, day) for history in histories]
    if any(status in LIVE for status in statuses):
        assert statuses[index] in LIVE
    elif index is None:
        assert set(statuses) <= {Status.SUPERSEDED}
    else:
        assert statuses[index] is not Status.SUPERSEDED
