"""How heavy a page may be (docs/ui.md): raw bytes of the document and all it loads before anybody scrolls."""

import json

import pytest
from playwright.sync_api import Browser, Response

KB = 1024
#: Page → most KB with everything it loads; scans also: most KB of the document alone.
LIMITS = {
    "scan": 60,
    "home": 220,
    "list": 240,
    "product": 200,
    "basket": 120,
    "checkout": 120,
    "register": 100,
    "certificate": 100,
    "producer": 240,
    "commune": 240,
    "story": 200,
    "stories": 240,
    "places": 200,
    "place": 240,
    "material_area": 200,
}
SCAN_DOCUMENT = 24


@pytest.fixture(scope="session")
def addresses(site) -> dict[str, str]:
    """An address of each kind of page: of those there are many, one that has most on it."""
    code = """
import json
from catalogue.certificates.models import Certificate
from catalogue.products.models import Product
from cms.models import StoryPage
from traceability.origins.models import Facility, RawMaterialArea
product = Product.objects.public().get(source_ref='M01')
story = StoryPage.objects.live().filter(locale__language_code='vi').order_by('pk').first()
urls = {
    'scan': f'/t/{product.code}',
    'home': '/',
    'list': '/san-pham/',
    'product': product.get_absolute_url(),
    'basket': '/gio-hang/',
    'register': '/chung-nhan/',
    'certificate': f'/chung-nhan/{Certificate.objects.filter(product=product).latest("pk").code}/',
    'producer': product.producer.get_absolute_url(),
    'commune': f'/xa/{product.commune.code}/',
    'stories': '/cau-chuyen/',
    'story': story.get_url(),
    'places': '/diem-ban/',
    'place': Facility.objects.filter(kind='showroom').first().get_absolute_url(),
    'material_area': RawMaterialArea.objects.public().first().get_absolute_url(),
}
print(json.dumps(urls))
"""
    return json.loads(site.manage("shell", "-c", code).splitlines()[-1])


def weigh(browser: Browser, url: str, viewport: dict[str, int]) -> tuple[int, int]:
    """Bytes of the document, and of everything the page loads, unpacked."""
    context = browser.new_context(viewport=viewport, locale="vi-VN")
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    document = page.goto(url, wait_until="networkidle")
    assert document is not None
    assert document.ok
    weights = {answer.url: len(answer.body()) for answer in answers if answer.ok}
    own = len(document.body())
    context.close()
    return own, sum(weights.values())


class TestBudgets:
    @pytest.mark.parametrize("kind", [kind for kind in LIMITS if kind != "checkout"])
    def test_a_page_stays_within_its_budget(self, browser, site, addresses, viewport, kind):
        document, whole = weigh(browser, site.url + addresses[kind], viewport)
        assert whole <= LIMITS[kind] * KB, f"{kind}: {whole / KB:.0f} KB"
        if kind == "scan":
            assert document <= SCAN_DOCUMENT * KB
