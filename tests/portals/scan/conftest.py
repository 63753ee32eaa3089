"""A visitor of the scan page on the day of the tests."""

from types import SimpleNamespace

import pytest
from django.utils import timezone
from factories.certificates import TODAY


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    clock = SimpleNamespace(localdate=lambda: TODAY, localtime=timezone.localtime)
    monkeypatch.setattr("portals.public.scan.timezone", clock)


@pytest.fixture
def get(client):
    def get(path: str, *, language: str = "en", status: int = 200, **headers):
        response = client.get(f"/{language}{path}" if language == "en" else path, headers=headers)
        assert response.status_code == status, path
        return response

    return get
