"""What tests of accounts share: letters that go out at once, and texts to phones."""

import pytest
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
