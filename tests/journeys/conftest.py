"""A real browser on the running site: fixtures for phone and desk, with and without scripts.

- ``site``: the running site (tests.support.server.Site) with demo data, one for each xdist worker: a journey changes
  only what it made itself or names no other journey's goods.
- ``page``: a page at 390 and at 1280 pixels (the test runs twice). A console error, a script error or something that
  the content security policy refused fails the test at its end; ``page.expected`` lists words that excuse one.
- ``plain_page``: the same without JavaScript; ``visitor`` runs a test with and without.
- ``axe``: call it with a page; it fails on any finding of axe-core.

Every test in this folder is marked ``journey``.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from support.server import Site, running_site

HERE = Path(__file__).parent
AXE = HERE.parent / "vendor" / "axe.min.js"
VIEWPORTS = {"390": {"width": 390, "height": 844}, "1280": {"width": 1280, "height": 900}}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The site with demo data, as `make run` serves it."""
    with running_site() as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; a run without one fails (`make test` looks for it first)."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.fail(
            "No Chromium: apt install chromium, or CHROMIUM=/path/to/chrome, or leave out with -m 'not journey'."
        )
    # Playwright keeps an event loop in this thread; Django's other tests in this worker would take it for their own.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(params=VIEWPORTS, ids=list(VIEWPORTS))
def viewport(request: pytest.FixtureRequest) -> dict[str, int]:
    """Phone, then desk."""
    return VIEWPORTS[request.param]


@pytest.fixture
def page(browser: Browser, site: Site, viewport: dict[str, int]) -> Iterator[Page]:
    """A new visitor's page with scripts."""
    yield from visit(browser, site, viewport, scripts=True)


@pytest.fixture
def plain_page(browser: Browser, site: Site, viewport: dict[str, int]) -> Iterator[Page]:
    """A new visitor's page without scripts."""
    yield from visit(browser, site, viewport, scripts=False)


@pytest.fixture(params=[True, False], ids=["scripts", "plain"])
def visitor(request: pytest.FixtureRequest, browser: Browser, site: Site, viewport: dict[str, int]) -> Iterator[Page]:
    """A new visitor, once with and once without JavaScript."""
    yield from visit(browser, site, viewport, scripts=request.param)


def visit(browser: Browser, site: Site, viewport: dict[str, int], *, scripts: bool) -> Iterator[Page]:
    """Open a context of its own; complain at the end about what the browser complained about."""
    context = browser.new_context(
        base_url=site.url,
        viewport=viewport,
        java_script_enabled=scripts,
        locale="vi-VN",
        timezone_id="Asia/Ho_Chi_Minh",
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    complaints: list[str] = []
    page.expected = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    left = [text for text in complaints if not any(words in text for words in page.expected)]
    assert left == []


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """Check a page with axe-core; fails naming rule, element and help."""
    source = AXE.read_text(encoding="utf-8")

    def check(page: Page) -> None:
        page.evaluate(source)
        found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
        lines = [f"{rule['id']}: {node['html'][:160]} – {rule['help']}" for rule in found for node in rule["nodes"]]
        assert lines == [], f"{page.url}\n" + "\n".join(lines)

    return check
