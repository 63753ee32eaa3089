"""Settings: production starts with every variable or not at all; what is read is documented."""

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

SETTINGS = Path(settings.ROOT) / "site" / "config" / "settings"
EXAMPLE = Path(settings.ROOT) / ".env.example"
NEEDED = {
    "SECRET_KEY": "only-for-this-test-" + "abcdefghij0123456789" * 3,
    "ALLOWED_HOSTS": "xaminh.example,www.xaminh.example",
    "PUBLIC_BASE_URL": "https://xaminh.example",
    "DATABASE_URL": "postgres://u:p@127.0.0.1:5/db",
    "EMAIL_URL": "smtp+tls://u:p@127.0.0.1:587",
    "DEFAULT_FROM_EMAIL": "Xã Mình <a@xaminh.example>",
}


def production(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> dict:
    """Run the production settings with exactly these of the needed variables."""
    for name in NEEDED:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return runpy.run_module("config.settings.production")


class TestProduction:
    def test_starts_with_every_variable(self, monkeypatch):
        made = production(monkeypatch, NEEDED)
        assert made["ALLOWED_HOSTS"] == ["xaminh.example", "www.xaminh.example"]
        assert made["DEBUG"] is False
        assert made["DEMO_ALLOWED"] is False

    @pytest.mark.parametrize("missing", NEEDED)
    def test_does_not_start_without_one(self, monkeypatch, missing):
        without = {name: value for name, value in NEEDED.items() if name != missing}
        with pytest.raises(ImproperlyConfigured, match=missing):
            production(monkeypatch, without)
        with pytest.raises(ImproperlyConfigured, match=missing):
            production(monkeypatch, without | {missing: ""})

    def test_passes_djangos_deployment_check(self):
        result = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
            cwd=settings.ROOT,
            env={**os.environ, **NEEDED, "DJANGO_SETTINGS_MODULE": "config.settings.production"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stderr


class TestEnvExample:
    def test_names_every_variable_that_is_read_and_no_other(self):
        read = set()
        for file in SETTINGS.glob("*.py"):
            read |= set(re.findall(r'\benv(?:\.\w+)?\(\s*"([A-Z_]+)"', file.read_text(encoding="utf-8")))
        named = set(re.findall(r"^#?([A-Z_]+)=", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE))
        assert named == read

    def test_holds_no_secret(self):
        assert re.search(r"^#?SECRET_KEY=$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
