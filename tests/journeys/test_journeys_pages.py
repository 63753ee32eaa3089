"""Every kind of page we draw: no barrier (axe), no overflow at 320, 390 and 1280, no star that nobody granted."""

import json
import re

import pytest
from playwright.sync_api import Page
from support.stars import badges_in, stars_in

#: One address of each kind; a product, certificate and code of every verdict come from the running site below.
FIXED = [
    "/",
    "/en/",
    "/san-pham/",
    "/san-pham/?sao=4&nhom=food",
    "/san-pham/?q=khong-co-gi-nhu-the",
    "/en/san-pham/",
    "/chu-the/",
    "/xa/",
    "/tinh/66/",
    "/huyen/644/",
    "/chung-nhan/",
    "/chung-nhan/?q=mat+ong",
    "/tim-kiem/?q=ca+phe",
    "/tim-kiem/?q=zzzz",
    "/gio-hang/",
    "/tai-khoan/dang-nhap/",
    "/cau-chuyen/",
    "/en/tin-tuc/",
    "/su-kien/",
    "/guong-dien-hinh/",
    "/chinh-sach/",
    "/qua-tang/",
    "/qua-tang/qua-doi-tac/",
    "/gioi-thieu/",
    "/tro-giup/",
    "/thong-tin/",
    "/thong-tin/du-lieu-ca-nhan/",
    "/en/thong-tin/khieu-nai/",
    "/khong-co-trang-nay/",
    "/t/P0000000",
    "/01/08934600000011",
]


@pytest.fixture(scope="session")
def found(site) -> list[str]:
    """Addresses of a product and its scan page for every verdict there is, a certificate for every status, places."""
    code = """
import json
from django.utils import timezone
from catalogue.certificates.models import Certificate
from catalogue.products.models import Product
from traceability.scans.services import verdict_for_product
day = timezone.localdate()
pages = {}
for product in Product.objects.public().select_related('commune', 'producer'):
    verdict = verdict_for_product(product, on=day)
    key = str(verdict.answer)
    if key not in pages:
        pages[key] = product
        pages[key + '-scan'] = None
urls = []
for key, product in pages.items():
    if product is None:
        continue
    urls += [product.get_absolute_url(), f'/t/{product.code}']
    if product.producer:
        urls.append(product.producer.get_absolute_url())
    if product.commune:
        urls.append(f'/xa/{product.commune.code}/')
seen = {}
for certificate in Certificate.objects.with_history():
    seen.setdefault(certificate.status(on=day), certificate.get_absolute_url())
urls += seen.values()
urls.append('/en' + Product.objects.public().filter(is_sample=True).first().get_absolute_url())
print('URLS=' + json.dumps(sorted(set(urls))))
"""
    printed = site.manage("shell", "-c", code)
    return json.loads(re.search(r"URLS=(.*)", printed).group(1))


def look(page: Page, axe, address: str) -> None:
    """Open one page and check it."""
    answer = page.goto(address)
    assert page.locator("h1").count() == 1, address
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{address} is too wide"
    assert stars_in(answer.text()) == [], address


class TestEveryPage:
    def test_fixed_addresses(self, page, axe):
        page.expected.append("404")
        for address in FIXED:
            look(page, axe, address)

    def test_every_verdict_and_status(self, page, axe, found):
        assert len(found) > 15
        for address in found:
            look(page, axe, address)

    def test_nothing_overflows_at_320(self, browser, site, found):
        context = browser.new_context(
            base_url=site.url, viewport={"width": 320, "height": 700}, java_script_enabled=False
        )
        page = context.new_page()
        wide = []
        for address in [*FIXED, *found]:
            page.goto(address)
            if page.evaluate("document.documentElement.scrollWidth > 320"):
                wide.append(address)
        context.close()
        assert wide == []

    def test_a_scan_page_shows_a_badge_exactly_when_its_verdict_is_live(self, page, found):
        live = 0
        for address in found:
            if not address.startswith("/t/"):
                continue
            answer = page.goto(address)
            verdict = page.locator("main").get_attribute("data-verdict")
            assert len(badges_in(answer.text())) == (1 if verdict in ("valid", "expiring") else 0), address
            live += verdict in ("valid", "expiring")
        assert live >= 2
