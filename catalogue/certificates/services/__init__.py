"""What the register can do; every verb is keyword-only, atomic and locks the product it is about."""

from .reading import histories_of, history_of, live_periods_of, standing_words_of

__all__ = [
    "histories_of",
    "history_of",
    "live_periods_of",
    "standing_words_of",
]
