"""An editor changes the home page and drafts a listing: the public sees the old one until it is published."""

import uuid

import pytest
from playwright.sync_api import Page, expect
from support.second_step import log_in

#: The one who may publish; an editor of the other group hands a draft on.
EDITOR = "duyetbai@example.vn"
SLUG = "gao-thom-bo-say"
HOME_ID = "from cms.models import HomePage; print('ID=', HomePage.objects.get(locale__language_code='vi').pk)"


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
    def test_changes_the_home_page(self, page, public, site):
        words = f"Mùa này có {uuid.uuid4().hex[:6]}"
        home = site.manage("shell", "-c", HOME_ID).split("=")[-1].strip()
        log_in(page, EDITOR)
        page.goto(f"/quan-tri/pages/{home}/edit/")
        page.locator("[name=hero_title]").fill(words)
        save(page, publish=False)
        public.goto("/")
        assert words not in public.content()
        save(page, publish=True)
        public.goto("/")
        expect(public.locator("main h1")).to_have_text(words)

    def test_drafts_and_publishes_a_listing(self, page, public):
        words = f"Gạo đã đổi lời {uuid.uuid4().hex[:6]}."
        log_in(page, EDITOR)
        page.goto("/quan-tri/snippets/cms/productlisting/?q=gạo thơm")
        page.locator("main a[href*='/edit/']", has_text="Gạo thơm Bờ Sậy").first.click()
        page.locator("[name=summary_vi]").fill(words)
        save(page, publish=False)
        public.goto(f"/san-pham/{SLUG}/")
        assert words not in public.content()
        save(page, publish=True)
        public.goto(f"/san-pham/{SLUG}/")
        expect(public.locator("main")).to_contain_text(words)
