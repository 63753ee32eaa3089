"""A shopper finds goods without accents, reads the certificate, orders from two producers as a guest."""

import re

from playwright.sync_api import Page, expect

#: Names of form fields are the contract here, words are the translators' business.
RECIPIENT = {
    "name": "Nguyễn Thị Thử",
    "phone": "0905 123 456",
    "place": "Ea Tul",
    "street": "Thôn 2",
}


def add(page: Page, slug: str) -> None:
    """Open a product and put its first pack into the basket."""
    page.goto(f"/san-pham/{slug}/")
    page.locator("main form#buy button.btn:not([name])").first.click()


def sold_products_of_two_producers(page: Page) -> list[str]:
    """Slugs of two goods that can be bought, of different producers, found as a visitor would."""
    page.goto("/san-pham/?con-hang=1")
    found: dict[str, str] = {}
    for href in page.locator("main .pcard a[href*='/san-pham/']").evaluate_all("all => all.map(a => a.pathname)"):
        slug = href.rstrip("/").rsplit("/", 1)[1]
        answer = page.request.get(f"/san-pham/{slug}/", headers={"Accept": "application/json"}).json()
        if answer["packs"] and answer["producer"]:
            found.setdefault(answer["producer"]["url"], slug)
        if len(found) == 2:
            return list(found.values())
    raise AssertionError("the demo shop sells goods of at least two producers")


class TestBuying:
    def test_ca_phe_without_accents_leads_to_a_certificate(self, visitor):
        visitor.goto("/")
        box = visitor.locator("header input[name=q]")
        box.fill("ca phe")
        box.press("Enter")
        expect(visitor).to_have_url(re.compile(r"/tim-kiem/\?q=ca(\+|%20)phe"))
        visitor.locator("main .pcard a[href*='/san-pham/']").first.click()
        expect(visitor.locator("main h1")).to_contain_text(re.compile("cà phê|coffee|cafe", re.IGNORECASE))
        visitor.locator("main a[href*='/chung-nhan/C']").first.click()
        main = visitor.locator("main")
        expect(main).to_have_attribute("data-status", "valid")
        expect(main.locator("svg.star").first).to_be_visible()

    def test_goods_of_two_producers_are_ordered_as_a_guest(self, visitor):
        first, second = sold_products_of_two_producers(visitor)
        add(visitor, first)
        add(visitor, second)
        visitor.goto("/gio-hang/")
        expect(visitor.locator("main a[href*='/san-pham/']")).not_to_have_count(0)
        visitor.locator("main a[href$='/thanh-toan/']").click()
        for name, value in RECIPIENT.items():
            visitor.locator(f"main [name={name}]").fill(value)
        visitor.locator("main select[name=province]").select_option("66")
        visitor.locator("main input[name=consent]").check()
        visitor.locator("main button[value=review]").click()
        expect(visitor.locator("main")).to_contain_text("xã Ea Tul")
        expect(visitor.locator("main")).to_contain_text("30.000")
        visitor.locator("main button[value=place]").click()
        expect(visitor).to_have_url(re.compile(r"/don-hang/XM[0-9A-Z]{8}/"))
        expect(visitor.locator("main")).to_contain_text("Nguyễn Thị Thử")

        stranger = visitor.context.browser.new_page()
        stranger.goto(visitor.url.split("?")[0])
        expect(stranger.locator("main h1")).to_be_visible()
        assert "Nguyễn Thị Thử" not in stranger.content()
        stranger.close()

    def test_a_mistake_keeps_what_was_typed(self, visitor):
        add(visitor, sold_products_of_two_producers(visitor)[0])
        visitor.goto("/thanh-toan/")
        visitor.expected.append("422")
        for name, value in {**RECIPIENT, "name": "Trần Văn Sai", "phone": "12"}.items():
            visitor.locator(f"main [name={name}]").fill(value)
        visitor.locator("main select[name=province]").select_option("66")
        visitor.locator("main input[name=consent]").check()
        visitor.locator("main button[value=review]").click()
        expect(visitor.locator("main [name=name]")).to_have_value("Trần Văn Sai")
        expect(visitor.locator("main [name=phone]")).to_have_attribute("aria-invalid", "true")
