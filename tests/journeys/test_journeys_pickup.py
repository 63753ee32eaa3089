"""Somebody looks for a place, sorts by distance on the device, and orders goods to be picked up there."""

import re

from playwright.sync_api import expect

PLACE = "/diem-ban/nha-trung-bay-dat-do/"
AREA = "/vung-nguyen-lieu/ray-ca-phe-suong-mai/"
#: Where the visitor stands: in the commune of that place, near enough.
HERE = {"latitude": 12.68, "longitude": 108.05}


def put_first_of_place(visitor) -> str:
    """Put the first thing that lies at the place into the basket; return its name."""
    visitor.goto(PLACE)
    card = visitor.locator("main .here:has(.pcard)").first
    card.locator("a[href*='/san-pham/']").first.click()
    visitor.wait_for_url("**/san-pham/**")
    name = visitor.locator("main h1").inner_text()
    visitor.locator("main form#buy button.btn:not([name])").first.click()
    return name


class TestPickup:
    def test_a_guest_orders_and_fetches_without_an_address(self, visitor):
        name = put_first_of_place(visitor)
        visitor.goto("/thanh-toan/")
        visitor.locator("main #way-pickup").check()
        expect(visitor.locator("main [name=street]")).to_be_hidden()
        visitor.locator("main .choice", has_text="Đất Đỏ").locator("input[name=pickup]").check()
        visitor.locator("main [name=name]").fill("Nguyễn Thị Thử")
        visitor.locator("main [name=phone]").fill("0905 123 456")
        visitor.locator("main input[name=consent]").check()
        visitor.locator("main button[value=review]").click()
        expect(visitor.locator("main")).to_contain_text("Đất Đỏ")
        expect(visitor.locator("main")).to_contain_text("7:30–20:30")
        expect(visitor.locator("main")).to_contain_text(name)
        visitor.locator("main button[value=place]").click()
        expect(visitor).to_have_url(re.compile(r"/don-hang/XM[0-9A-Z]{8}/"))
        expect(visitor.locator(f"main a[href='{PLACE}']")).to_be_visible()
        expect(visitor.locator("main")).to_contain_text("7:30–20:30")


class TestNearest:
    def test_is_asked_only_on_tap_and_stays_on_the_device(self, page, axe):
        page.context.grant_permissions(["geolocation"])
        page.context.set_geolocation(HERE)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/diem-ban/")
        listed = page.locator("#places .spot").count()
        axe(page)
        before = len(asked)
        page.locator("#nearest").click()
        first = page.locator("#places .spot").first
        expect(first.locator(".spot__n b")).to_contain_text("km")
        expect(first.locator("h3")).to_contain_text("1. ")
        expect(first.locator(".pill").first).to_be_visible()
        assert page.locator("#places .spot").count() == listed
        shown = [text for text in page.locator("#places .spot .spot__n b").all_inner_texts() if text]
        distances = [int(re.search(r"\d+", text).group()) for text in shown]
        assert distances == sorted(distances)
        assert not [url for url in asked[before:] if "gan=" in url or "12.68" in url]

    def test_without_permission_a_commune_is_offered(self, page):
        page.context.clear_permissions()
        page.goto("/diem-ban/")
        page.locator("#nearest").click()
        expect(page.locator("#nearest-said")).not_to_be_empty()
        page.locator("main [name=xa]").fill("Ea Tul")
        page.locator("main [name=xa]").press("Enter")
        expect(page.locator("main h2").last).to_be_visible()
        expect(page.locator("main .spot b").first).to_contain_text("km")

    def test_the_button_is_not_there_without_scripts(self, plain_page):
        plain_page.goto("/diem-ban/")
        expect(plain_page.locator("#nearest")).to_be_hidden()
        expect(plain_page.locator("main .spot")).not_to_have_count(0)


class TestPages:
    def test_fit_and_pass_axe(self, page, axe):
        for address in ("/diem-ban/", PLACE, "/vung-nguyen-lieu/", AREA, f"/en{PLACE}", f"/en{AREA}"):
            page.goto(address)
            axe(page)
            wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wider <= 0, address
        page.set_viewport_size({"width": 320, "height": 700})
        for address in ("/diem-ban/", PLACE, "/vung-nguyen-lieu/", AREA, "/thanh-toan/"):
            page.goto(address)
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address

    def test_a_scan_leads_to_the_field_in_one_tap(self, page):
        page.goto("/san-pham/ca-phe-bot-rang-moc-suong-mai/")
        code = page.locator("main .mono").first.inner_text().replace("-", "")
        page.goto(f"/t/{code}")
        page.locator(f"main a[href='{AREA}']").click()
        expect(page.locator("main h1")).to_contain_text("Sương Mai")
