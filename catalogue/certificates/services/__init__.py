"""What the register can do; every verb is keyword-only, atomic and locks the product it is about."""

from .checking import problems
from .deciding import annul_revocation, issue_certificate, record_decision, revoke
from .keeping import close_case, correct, extend, learn, open_case
from .reading import histories_of, history_of, live_periods_of, standing_words_of, statuses_of
from .verifying import products_that_may_be_labelled

__all__ = [
    "annul_revocation",
    "close_case",
    "correct",
    "extend",
    "histories_of",
    "history_of",
    "issue_certificate",
    "learn",
    "live_periods_of",
    "open_case",
    "problems",
    "products_that_may_be_labelled",
    "record_decision",
    "revoke",
    "standing_words_of",
    "statuses_of",
]
