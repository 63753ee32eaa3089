"""A visitor of the register on the day of the tests."""

from types import SimpleNamespace

import pytest
from django.utils import timezone
from factories.certificates import TODAY


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    clock = SimpleNamespace(localdate=lambda: TODAY, localtime=timezone.localtime)
    monkeypatch.setattr("portals.public.register.timezone", clock)


@pytest.fixture
def get(client):
    def get(path: str = "", status: int = 200, language: str = "en", **params):
        headers = {"accept": "application/json"} if params.pop("json", False) else {}
        prefix = "/en" if language == "en" else ""
        response = client.get(f"{prefix}/chung-nhan/{path}", params, headers=headers)
        assert response.status_code == status
        return response

    return get
