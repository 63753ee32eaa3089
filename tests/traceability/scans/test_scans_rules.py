"""The verdict as tables: every status has its answer, every answer its place, its word and its ground."""

import datetime
from itertools import pairwise

import pytest

from catalogue.certificates.rules import LIVE, Extension, Facts, Revocation, Status
from traceability.scans.rules import ANSWER_OF, WORST_FIRST, Answer, Outcome, Scanned, verdict_of, worst
from traceability.scans.words import HEADINGS, TONES, WORDS

D = datetime.date
DAY = D(2026, 11, 24)
VALID = Facts(D(2025, 1, 1), D(2028, 1, 1), 4)
EXPIRING = Facts(D(2023, 12, 28), D(2026, 12, 28), 4)
EXPIRED = Facts(D(2022, 1, 1), D(2025, 1, 1), 3)
KEPT = Facts(D(2023, 9, 1), D(2026, 9, 1), 4, extension=Extension(D(2026, 4, 1)))
REVOKED = Facts(D(2024, 8, 28), D(2027, 8, 28), 4, revocations=(Revocation(D(2026, 10, 2)),))
UPCOMING = Facts(D(2026, 12, 1), D(2029, 12, 1), 5)
REPLACED = Facts(D(2023, 1, 1), D(2026, 1, 1), 3, superseded_on=D(2025, 1, 1))


ANSWERS = "valid expiring lapsed revoked recalled suspect void unverified uncertified unknown".split()  # noqa: SIM905
STATUSES = "upcoming valid expiring under_reassessment superseded expired revoked".split()  # noqa: SIM905
ORDER = "recalled suspect void revoked lapsed unknown uncertified unverified expiring valid"


def test_the_vocabulary_is_what_machines_read():
    """Frozen: these values stand in pages and JSON (DESIGN §8)."""
    assert [one.value for one in Scanned] == ["product", "lot", "label", "none"]
    assert {one.value for one in Answer} == set(ANSWERS)
    assert {one.value for one in Status} == set(STATUSES)


@pytest.mark.parametrize(
    ("histories", "answer", "status", "speaker", "coming"),
    [
        ([VALID], "valid", "valid", 0, None),
        ([EXPIRING], "expiring", "expiring", 0, None),
        ([KEPT], "expiring", "under_reassessment", 0, None),
        ([EXPIRED], "lapsed", "expired", 0, None),
        ([REVOKED], "revoked", "revoked", 0, None),
        ([UPCOMING], "uncertified", "upcoming", 0, 0),
        # A product's past is never weighed against its present.
        ([REVOKED, VALID], "valid", "valid", 1, None),
        ([REPLACED, VALID], "valid", "valid", 1, None),
        ([EXPIRED, REVOKED], "revoked", "revoked", 1, None),
        ([EXPIRING, UPCOMING], "expiring", "expiring", 0, 1),
        ([EXPIRED, UPCOMING], "lapsed", "expired", 0, 1),
    ],
)
@pytest.mark.parametrize("is_reported", [True, False])
def test_a_certificate_speaks_whatever_was_reported(histories, answer, status, speaker, coming, is_reported):
    outcome = verdict_of(histories, is_reported=is_reported, on=DAY)
    assert outcome == Outcome(Answer(answer), Status(status), speaker, coming)


@pytest.mark.parametrize(("is_reported", "answer"), [(True, Answer.UNVERIFIED), (False, Answer.UNCERTIFIED)])
def test_without_a_certificate_a_report_is_all_there_is(is_reported, answer):
    assert verdict_of([], is_reported=is_reported, on=DAY) == Outcome(answer)


def test_every_status_but_superseded_has_an_answer():
    assert set(ANSWER_OF) == set(Status) - {Status.SUPERSEDED}
    assert {status for status, answer in ANSWER_OF.items() if answer in {Answer.VALID, Answer.EXPIRING}} == LIVE


def test_every_answer_has_a_place_a_word_a_heading_and_a_ground():
    assert len(WORST_FIRST) == len(set(WORST_FIRST))
    assert set(WORST_FIRST) == set(WORDS) == set(HEADINGS) == set(TONES) == set(Answer)
    assert len({str(word) for word in WORDS.values()}) == len(Answer)


def test_worst_first():
    assert [answer.value for answer in WORST_FIRST] == ORDER.split()
    for worse, better in pairwise(WORST_FIRST):
        assert worst((better, worse)) is worst((worse, better)) is worse


def test_only_what_is_live_or_expiring_has_a_green_or_gold_ground():
    assert {answer for answer, tone in TONES.items() if tone in {"ok", "warn"}} == {Answer.VALID, Answer.EXPIRING}
