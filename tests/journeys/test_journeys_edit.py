"""An editor changes the home page and drafts a listing: the public sees the old one until it is published."""

import uuid

import pytest
from playwright.sync_api import Page, expect

EDITOR = ("bientap@example.vn", "xa-minh-2026")
SLUG = "gao-thom-bo-say"


def log_in(page: Page) -> None:
    """Log in as the editor."""
    page.goto("/tai-khoan/dang-nhap/?next=/quan-tri/")
    page.locator("input[name=login]").fill(EDITOR[0])
    page.locator("input[type=password]").fill(EDITOR[1])
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/quan-tri/")


@pytest.fixture
def public(browser, site):
    """A visitor who is not logged in."""
    context = browser.new_context(base_url=site.url)
    yield context.new_page()
    context.close()


def save(page: Page, *, publish: bool) -> None:
    """Press the editor's button: save draft, or publish (behind the arrow beside it)."""
    if publish:
        toggle = page.locator("footer [data-w-dropdown-target=toggle], footer .w-dropdown__toggle").first
        if not page.locator("button[name=action-publish]").first.is_visible():
            toggle.click()
        page.locator("button[name=action-publish]").first.click()
    else:
        page.locator("footer button[type=submit]:not([name])").first.click()
    page.wait_for_load_state("load")


class TestEditor:
    def test_changes_the_home_page(self, page, public):
        words = f"Mùa này có {uuid.uuid4().hex[:6]}"
        log_in(page)
        page.goto("/quan-tri/pages/")
        page.goto("/quan-tri/pages/" + _home_id(page) + "/edit/")
        page.locator("[name=hero_title]").fill(words)
        save(page, publish=False)
        public.goto("/")
        assert words not in public.content()
        save(page, publish=True)
        public.goto("/")
        expect(public.locator("main h1")).to_have_text(words)

    def test_drafts_and_publishes_a_listing(self, page, public):
        words = f"Gạo đã đổi lời {uuid.uuid4().hex[:6]}."
        log_in(page)
        page.goto("/quan-tri/snippets/cms/productlisting/?q=gạo")
        page.locator("main a[href*='/edit/']", has_text="Gạo").first.click()
        page.locator("[name=summary_vi]").fill(words)
        save(page, publish=False)
        address = _public_address(page, public)
        public.goto(address)
        assert words not in public.content()
        save(page, publish=True)
        public.goto(address)
        expect(public.locator("main")).to_contain_text(words)


def _home_id(page: Page) -> str:
    """Id of the Vietnamese home page, from the explorer's links."""
    links = page.locator("main a[href*='/quan-tri/pages/']").evaluate_all("all => all.map(a => a.pathname)")
    ids = [part for link in links for part in link.split("/") if part.isdigit()]
    return ids[0]


def _public_address(page: Page, public: Page) -> str:
    """Address of the listing's product."""
    name = page.locator("[name=display_name_vi]").input_value()
    public.goto(f"/tim-kiem/?q={name}&loai=product")
    return public.locator("main .pcard a[href*='/san-pham/']").first.get_attribute("href")
