"""A reader finds goods by filters, compares some and comes back to what was seen, with and without scripts."""

import re

from playwright.sync_api import Page, expect

from search.catalogue import PAGE_SIZE


def pick(page: Page, *numbers: int) -> list[str]:
    """Tick "compare" under some cards; answer their codes."""
    boxes = page.locator("input[name=sp][form=ss]")
    for number in numbers:
        boxes.nth(number).check()
    return [boxes.nth(number).get_attribute("value") for number in numbers]


def test_filters_narrow_and_chips_take_them_off(visitor):
    visitor.goto("/san-pham/")
    if visitor.viewport_size["width"] < 1024:
        visitor.locator(".tools [popovertarget=loc]").click()
    form = visitor.locator("#loc")
    form.locator("input[name=nhom][value=food]").check()
    form.locator("input[name=gia_den]").fill("200k")
    form.locator("button[type=submit]").click()
    visitor.wait_for_url(re.compile(r"/san-pham/\?nhom=food&gia=-200000$"))
    expect(visitor.locator(".chips .tag")).to_have_count(2)
    shown = int(re.search(r"\d+", visitor.locator(".tools__n").inner_text()).group())
    prices = visitor.locator(".pcard .price").all_inner_texts()
    assert len(prices) == min(shown, PAGE_SIZE)
    assert all(int(re.sub(r"\D", "", price)) <= 200_000 for price in prices)
    visitor.locator(".chips .tag", has_text="200.000").click()
    visitor.wait_for_url(re.compile(r"/san-pham/\?nhom=food$"))


def test_lists_and_sheet_are_in_order(page, axe):
    for address in ("/san-pham/?nhom=food", "/san-pham/?gia_tu=x&ten_chu_the=zzz", "/en/san-pham/?q=mat+ong&sao=4"):
        page.goto(address)
        page.evaluate("document.querySelectorAll('.facets details').forEach((one) => { one.open = true; })")
        if page.viewport_size["width"] < 1024:
            page.locator(".tools [popovertarget=loc]").click()
        axe(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_three_are_compared_with_and_without_scripts(visitor):
    visitor.goto("/san-pham/")
    bar = visitor.locator(".cmpbar")
    expect(bar).to_be_hidden()
    codes = pick(visitor, 0, 2, 3)
    expect(bar).to_be_visible()
    # What is chosen is said whole; without scripts nothing offers to clear it.
    said = bar.locator(".cmpbar__n")
    assert said.evaluate("box => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]") == [0, 0]
    runs_scripts = "is-on" in bar.get_attribute("class")
    expect(bar.locator("[data-clear]")).to_be_visible(visible=runs_scripts)
    bar.locator("button:not([type])").click()
    visitor.wait_for_url(re.compile(r"/so-sanh/\?sp="))
    assert [one.get_attribute("data-code-of") for one in visitor.locator("[data-code-of]").all()] == codes
    assert visitor.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visitor.locator(".cmp__off").first.click()
    expect(visitor.locator("[data-code-of]")).to_have_count(2)


def test_the_choice_stays_on_the_device_from_page_to_page(page, axe):
    page.goto("/san-pham/")
    first = pick(page, 0)
    page.goto("/san-pham/?page=2")
    expect(page.locator(".cmpbar")).to_be_visible()
    second = pick(page, 0, 1)
    page.locator("input[name=sp][form=ss]").nth(2).click()
    expect(page.locator("input[name=sp][form=ss]").nth(2)).not_to_be_checked()
    axe(page)
    page.locator(".cmpbar button:not([type])").click()
    page.wait_for_url(re.compile("/so-sanh/"))
    shown = {one.get_attribute("data-code-of") for one in page.locator("[data-code-of]").all()}
    assert shown == {*first, *second}
    axe(page)


def test_a_product_leads_to_a_comparison(visitor):
    visitor.goto("/san-pham/")
    visitor.locator(".pcard h3 a").first.click()
    visitor.locator("a[data-compare]").click()
    visitor.wait_for_url(re.compile(r"/so-sanh/\?sp=P"))
    expect(visitor.locator("[data-code-of]")).to_have_count(1)


def test_what_was_seen_stays_on_the_device_until_it_is_asked_for(page, axe):
    page.goto("/san-pham/")
    links = [link.get_attribute("href") for link in page.locator(".pcard h3 a").all()[:3]]
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/san-pham/the/" in request.url else None)
    for link in links:
        page.goto(link)
    shelf = page.locator("#da-xem")
    expect(shelf).to_be_visible()
    assert sent == []
    shelf.locator("summary").click()
    expect(shelf.locator(".pcard")).to_have_count(2)
    assert len(sent) == 1
    axe(page)
    page.goto("/")
    shelf.locator("summary").click()
    expect(shelf.locator(".pcard")).to_have_count(3)
    shelf.locator("[data-forget]").click()
    page.reload()
    expect(shelf).to_be_hidden()


def test_nothing_of_it_shows_without_scripts(plain_page):
    plain_page.goto("/san-pham/")
    plain_page.locator(".pcard h3 a").first.click()
    expect(plain_page.locator("#da-xem")).to_be_hidden()
