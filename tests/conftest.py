"""What every test stands on: compiled catalogues before the first, an empty cache and no real mail in each."""

import os

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import translation
from hypothesis import settings as hypothesis_settings

# Property tests here are about truth, not time: a busy machine must not fail them.
hypothesis_settings.register_profile("unhurried", parent=hypothesis_settings.default, deadline=None)
hypothesis_settings.load_profile("unhurried")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the message catalogues once, before workers start."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        from setup.catalogues import compile_catalogues

        compile_catalogues()


@pytest.fixture(autouse=True)
def _site_language() -> None:
    """A page asked for in English leaves English on in its thread: every test begins in the site's language."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def _empty_cache(request: pytest.FixtureRequest) -> None:
    """Rate limits and claims of one test are not the next one's; the shared cache is in the database."""
    if request.node.get_closest_marker("django_db") or {"db", "transactional_db"} & set(request.fixturenames):
        request.getfixturevalue("db")
        cache.clear()
