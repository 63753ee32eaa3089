"""A writer writes a story, an editor asks for changes, the writer mends it, the editor publishes, readers find it."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect
from support.second_step import log_in

WRITER, EDITOR = "bientap@example.vn", "duyetbai@example.vn"
PRODUCT = "gao-thom-bo-say"
SECTION_ID = (
    "from cms.models import SectionPage; "
    "print('ID=', SectionPage.objects.get(kind='story', locale__language_code='vi').pk)"
)
#: Places of the blocks in the editor's menu (cms.blocks.StoryBlocks).
HEADING, PARAGRAPH, QUOTE, SHELF = 0, 1, 2, 5
DESK = {"width": 1280, "height": 900}


@pytest.fixture
def someone(browser, site):
    """Opens a desk-wide page of its own for each who takes part."""
    contexts = []

    def enter(email: str = "") -> Page:
        context = browser.new_context(
            base_url=site.url, viewport=DESK, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh"
        )
        context.set_default_timeout(20_000)
        contexts.append(context)
        page = context.new_page()
        if email:
            log_in(page, email)
        return page

    yield enter
    for context in contexts:
        context.close()


def add_block(page: Page, kind: int) -> None:
    """Insert a block of this kind below the others."""
    page.locator("[data-contentpath=body] .c-sf-add-button").last.click()
    page.locator(".w-combobox__option").nth(kind).click()


def choose(page: Page, field: str, words: str) -> None:
    """Choose the first thing that ``words`` find in the chooser of a form field."""
    page.locator(f"#{field}-chooser button", has_text=re.compile(r"\w")).first.click()
    page.locator(".modal input[name=q]").fill(words)
    page.locator(".modal a[data-chooser-modal-choice]", has_text=words).first.click()
    page.locator(".modal").wait_for(state="detached")


def press(page: Page, action: str) -> None:
    """Press the button of an action, behind the arrow beside the first one."""
    button = page.locator(f"footer button[name={action}]").first
    if not button.is_visible():
        page.locator("footer .w-dropdown__toggle").first.click()
    with page.expect_navigation():
        button.click()


class TestStory:
    def test_from_the_first_word_to_the_reader(self, someone, site):
        mark = uuid.uuid4().hex[:6]
        title, slug = f"Chuyện thử {mark}", f"chuyen-thu-{mark}"
        section = site.manage("shell", "-c", SECTION_ID).split("ID=")[-1].strip()

        # The writer composes it of blocks and hands it in.
        writer = someone(WRITER)
        writer.goto(f"/quan-tri/pages/add/cms/storypage/{section}/")
        writer.locator("[name=title]").fill(title)
        writer.locator("[name=summary]").fill("Ba mẻ trong một đêm.")
        writer.locator("[name=published_on]").fill("20/11/2026")
        add_block(writer, HEADING)
        writer.locator("[name=body-0-value]").fill("Đêm mất điện")
        add_block(writer, PARAGRAPH)
        writer.locator("[data-contentpath=body] .public-DraftEditor-content").last.click()
        writer.keyboard.type(f"Gió đổi chiều lúc hai giờ, mã {mark}.")
        add_block(writer, QUOTE)
        writer.locator("[name=body-2-value-text]").fill("Nghe nổ là biết.")
        add_block(writer, SHELF)
        choose(writer, "body-3-value-products-0-value", "Gạo thơm Bờ Sậy")
        writer.locator("#id_links-ADD").click()
        choose(writer, "id_links-0-product", "Gạo thơm Bờ Sậy")
        press(writer, "action-submit")

        reader = someone()
        assert reader.goto(f"/cau-chuyen/{slug}/").status == 404

        # The editor asks for changes.
        editor = someone(EDITOR)
        editor.goto("/quan-tri/")
        editor.get_by_role("link", name=title).first.click()
        editor.locator("footer .w-dropdown__toggle").first.click()
        editor.locator("[data-workflow-action-name=reject]").first.click()
        editor.locator(".modal textarea[name=comment]").fill("Ghi rõ đêm nào.")
        with editor.expect_navigation():
            editor.locator(".modal [type=submit]").first.click()
        assert reader.goto(f"/cau-chuyen/{slug}/").status == 404

        # The writer reads why, mends it and hands it in again.
        writer.goto("/quan-tri/")
        writer.get_by_role("link", name=title).first.click()
        expect(writer.locator("body")).to_contain_text("Ghi rõ đêm nào.")
        writer.locator("[name=summary]").fill("Ba mẻ trong đêm mười tám.")
        press(writer, "action-submit")

        # The editor approves, which publishes it.
        editor.goto("/quan-tri/")
        editor.get_by_role("link", name=title).first.click()
        expect(editor.locator("[name=summary]")).to_have_value("Ba mẻ trong đêm mười tám.")
        editor.locator("footer .w-dropdown__toggle").first.click()
        with editor.expect_navigation():
            editor.locator("[data-workflow-action-name=approve]").first.click()

        # Readers find it in the section, on the product, by search and in the feed.
        for path in ("/cau-chuyen/", f"/san-pham/{PRODUCT}/", f"/tim-kiem/?q={mark}"):
            reader.goto(path)
            expect(reader.locator("main").get_by_role("link", name=title)).to_have_count(1)
        assert title in reader.request.get("/cau-chuyen/rss.xml").text()
        reader.goto("/cau-chuyen/")
        reader.get_by_role("link", name=title).click()
        expect(reader).to_have_url(re.compile(rf"/cau-chuyen/{slug}/$"))
        main = reader.locator("main")
        expect(main.locator("time").first).to_have_text("20/11/2026")
        for words in (title, "đêm mười tám", "Đêm mất điện", f"mã {mark}", "Nghe nổ là biết."):
            expect(main).to_contain_text(words)
        expect(main.locator(f".shelf a[href='/san-pham/{PRODUCT}/']")).to_have_count(1)
        assert "Ghi rõ đêm nào" not in reader.content()
