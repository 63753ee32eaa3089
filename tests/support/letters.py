"""Codes in letters and in texts to phones."""

import re

from django.core import mail


def code_in(text: str) -> str:
    """The code of a letter or of a text to a phone."""
    return re.search(r"\b\d{6}\b", text)[0]


def last_letter():
    """The letter that went out last."""
    return mail.outbox[-1]
