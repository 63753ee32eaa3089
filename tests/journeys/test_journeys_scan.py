"""Somebody scans the QR on a jar: the verdict first, the producer one tap away."""

import io
import re

import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

PRODUCT = "/san-pham/mat-ong-hoa-ca-phe-hoa-ray/"


def printed_on(page: Page) -> str:
    """What the QR of the product's page says, decoded from the picture a phone would see."""
    page.goto(PRODUCT)
    source = page.locator("main img[src*='/qr/']").first.get_attribute("src")
    picture = page.request.get(source.replace(".svg", ".png")).body()
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)))
    return found.text


class TestScan:
    def test_from_the_printed_code_to_the_producer(self, visitor):
        payload = printed_on(visitor)
        assert payload == payload.upper()
        # The printed host is in capitals; a browser lowers it, the path stays.
        visitor.goto(re.sub(r"^HTTPS?://[^/]+", "", payload))
        main = visitor.locator("main")
        expect(main).to_have_attribute("data-code", "product")
        expect(main).to_have_attribute("data-verdict", "valid")
        assert "tem thật" not in visitor.content().lower()
        assert visitor.locator("main a[href*='/xa/']").count() >= 1
        visitor.locator("main a[href*='/chu-the/']").first.click()
        expect(visitor.locator("main h1")).to_contain_text("Nuôi ong Hoa Rẫy")

    def test_a_mistyped_code_explains_itself(self, visitor):
        payload = printed_on(visitor)
        code = payload.rsplit("/", 1)[1]
        visitor.expected.append("404")
        wrong = code[:-1] + ("X" if code[-1] != "X" else "Y")
        visitor.goto(f"/t/{wrong}")
        expect(visitor.locator("main")).to_have_attribute("data-verdict", "unknown")
        expect(visitor.locator("main form input")).not_to_have_count(0)

    def test_the_box_on_the_home_page_takes_a_typed_code(self, visitor):
        code = printed_on(visitor).rsplit("/", 1)[1]
        visitor.goto("/")
        box = visitor.locator("main form input.code-in")
        box.fill(f" {code[:3].lower()} {code[3:6]}-{code[6:]} ")
        box.press("Enter")
        expect(visitor.locator("main")).to_have_attribute("data-verdict", "valid")
