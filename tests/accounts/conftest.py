"""What tests of accounts share: letters that go out at once, texts to phones, the code in a message."""

import re

import pytest
from django.core import mail
from django.db import transaction

from accounts.channels import MemoryChannel


@pytest.fixture(autouse=True)
def _letters_at_once(monkeypatch):
    """A test lies in one transaction that never commits: what waits for a commit is done at once."""
    monkeypatch.setattr(transaction, "on_commit", lambda call, **kwargs: call())


@pytest.fixture
def phone_outbox():
    """Texts that went to phones, as (number, text)."""
    MemoryChannel.outbox.clear()
    yield MemoryChannel.outbox
    MemoryChannel.outbox.clear()


def code_in(text: str) -> str:
    """The code of a letter or of a text to a phone."""
    return re.search(r"\b[A-Z0-9]{3}-?[A-Z0-9]{3}\b", text)[0]


def last_letter():
    """The letter that went out last."""
    return mail.outbox[-1]
