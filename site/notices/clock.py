"""Periodic jobs of this room."""

from datetime import timedelta

from notices.reminders import remind_by_mark
from notices.services import forget_texts, try_again

JOBS = [
    ("try_again", timedelta(minutes=5), try_again),
    ("forget_texts", timedelta(days=1), forget_texts),
    ("remind_by_mark", timedelta(hours=6), remind_by_mark),
]
