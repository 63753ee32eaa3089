"""Pages are asked for in Vietnamese unless a test says otherwise; a request leaves its language behind."""

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def _vietnamese() -> Iterator[None]:
    """Addresses that a test reverses have no prefix, whatever the test before asked for."""
    with translation.override("vi"):
        yield
