"""The verdict: one table from a certificate's status to an answer, and one order from the worst answer to the best.

Three axes that are never mixed (DESIGN §8): what was scanned (:class:`Scanned`), the answer (:class:`Answer`), a
certificate's status (``catalogue.certificates.rules.Status``). Their values stand in ``data-code``,
``data-verdict`` and ``data-status`` and in JSON, so they never change.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from catalogue.certificates import rules as register
from catalogue.certificates.rules import Facts, Status


class Scanned(StrEnum):
    """What kind of code was scanned, typed or pasted."""

    PRODUCT = "product"
    LOT = "lot"
    LABEL = "label"
    NONE = "none"


class Answer(StrEnum):
    """What the reader is told.

    ``unverified``: something about a rank was reported, no decision seen. ``uncertified``: known to hold none.
    ``unknown``: the code is not in the register.
    """

    VALID = "valid"
    EXPIRING = "expiring"
    LAPSED = "lapsed"
    REVOKED = "revoked"
    RECALLED = "recalled"
    SUSPECT = "suspect"
    VOID = "void"
    UNVERIFIED = "unverified"
    UNCERTIFIED = "uncertified"
    UNKNOWN = "unknown"


#: The answer that the certificate speaking for a product gives. A superseded one never speaks: its successor does.
ANSWER_OF: dict[Status, Answer] = {
    Status.VALID: Answer.VALID,
    Status.EXPIRING: Answer.EXPIRING,
    # The star is kept until there is a result, so the goods may be sold under it (Q26 Art. 12.3).
    Status.UNDER_REASSESSMENT: Answer.EXPIRING,
    Status.EXPIRED: Answer.LAPSED,
    Status.REVOKED: Answer.REVOKED,
    # It holds none yet; the page names the first day.
    Status.UPCOMING: Answer.UNCERTIFIED,
}

#: The order in which label, lot and certificate are weighed against each other: danger first, then what is known
#: to be wrong, then what is not known. Never used between a product's past and its present.
WORST_FIRST: tuple[Answer, ...] = (
    Answer.RECALLED,
    Answer.SUSPECT,
    Answer.VOID,
    Answer.REVOKED,
    Answer.LAPSED,
    Answer.UNKNOWN,
    Answer.UNCERTIFIED,
    Answer.UNVERIFIED,
    Answer.EXPIRING,
    Answer.VALID,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer about a product on a day, with the certificate it comes from (its index) and that one's status.

    ``next`` is the index of the first certificate still to come, where there is one.
    """

    answer: Answer
    status: Status | None = None
    speaker: int | None = None
    next: int | None = None


def verdict_of(histories: Sequence[Facts], *, is_reported: bool, on: datetime.date) -> Outcome:
    """Judge a product by all its certificates on a day.

    The live certificate speaks; if there is none, the one that ended last; one still to come only alone
    (``register.speaker``). Without any certificate a reported rank makes it unverified, nothing uncertified.
    """
    coming = [
        (facts.valid_from, index)
        for index, facts in enumerate(histories)
        if register.status_on(facts, on) is Status.UPCOMING
    ]
    first = min(coming)[1] if coming else None
    speaker = register.speaker(histories, on)
    if speaker is None:
        return Outcome(Answer.UNVERIFIED if is_reported else Answer.UNCERTIFIED, next=first)
    status = register.status_on(histories[speaker], on)
    return Outcome(ANSWER_OF[status], status, speaker, first)


def worst(answers: Iterable[Answer]) -> Answer:
    """Return the worst of the answers about one label: its own, its lot's, its product's certificate's."""
    return min(answers, key=WORST_FIRST.index)
