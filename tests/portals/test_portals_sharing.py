"""What robots and shared links are told: structured data, both languages, sitemap."""

import datetime
import json
import re
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from factories.certificates import CertificateFactory
from factories.products import ProductFactory
from factories.shop import PartnerFactory
from factories.stories import article

from cms.texts.laying import lay_texts
from portals.public import sitemaps
from portals.public.sitemaps import sections

URLSET = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


def data_of(html: str) -> list[dict]:
    """Everything the page says in JSON-LD."""
    return [thing for text in BLOCK.findall(html) for thing in json.loads(text)["@graph"]]


def only(things: list[dict], kind: str) -> dict:
    """The one thing of a type."""
    found = [thing for thing in things if thing["@type"] == kind]
    assert len(found) == 1
    return found[0]


@pytest.mark.django_db
class TestProduct:
    def test_says_what_the_page_shows(self, client):
        product = ProductFactory(public=True)
        certificate = CertificateFactory(product=product)
        response = client.get(product.get_absolute_url())
        thing = only(data_of(response.content.decode()), "Product")
        assert thing["sku"] == product.code
        assert thing["url"] == settings.PUBLIC_BASE_URL + product.get_absolute_url()
        assert thing["hasCertification"]["certificationRating"]["ratingValue"] == certificate.stars
        assert thing["hasCertification"]["expires"] == certificate.valid_until.isoformat()
        assert thing["hasCertification"]["certificationStatus"].endswith("CertificationActive")

    def test_a_lapsed_rank_is_no_rating(self, client):
        product = ProductFactory(public=True)
        CertificateFactory(product=product, valid_from=datetime.date(2021, 1, 4))
        thing = only(data_of(client.get(product.get_absolute_url()).content.decode()), "Product")
        assert "certificationRating" not in thing["hasCertification"]
        assert thing["hasCertification"]["certificationStatus"].endswith("CertificationInactive")

    def test_words_cannot_end_the_block(self, client):
        product = ProductFactory(public=True, title="Mật </script><script>alert(1)</script>")
        html = client.get(product.get_absolute_url()).content.decode()
        assert "<script>alert" not in html
        assert "</script><script>" in only(data_of(html), "Product")["name"]


@pytest.mark.django_db
class TestLanguages:
    @pytest.mark.parametrize("path", ["/san-pham/", "/en/san-pham/"])
    def test_a_page_names_both_and_itself(self, client, path):
        html = client.get(path).content.decode()
        for language, address in (("vi", "/san-pham/"), ("en", "/en/san-pham/"), ("x-default", "/san-pham/")):
            assert f'hreflang="{language}" href="{settings.PUBLIC_BASE_URL}{address}"' in html
        assert f'<link rel="canonical" href="{settings.PUBLIC_BASE_URL}{path}">' in html

    def test_a_page_that_is_not_there_names_nothing(self, client):
        html = client.get("/nothing-here/").content.decode()
        assert 'rel="canonical"' not in html
        assert "x-default" not in html


@pytest.mark.django_db
class TestSitemap:
    def addresses(self, client: Client) -> list[str]:
        index = client.get("/sitemap.xml").content.decode()
        files = [urlsplit(found) for found in re.findall(r"<loc>(.*?)</loc>", index)]
        found = []
        for file in files:
            response = client.get(f"{file.path}?{file.query}")
            assert response.status_code == 200, file
            found += re.findall(r"<loc>(.*?)</loc>", response.content.decode())
        return found

    def entries(self, client: Client, path: str) -> dict[str, dict]:
        """What a file says of each address: ``lastmod`` and ``alternates`` by language."""
        found = {}
        for url in ElementTree.fromstring(client.get(path).content):  # noqa: S314 - our own bytes
            links = {link.get("hreflang"): link.get("href") for link in url.findall(f"{XHTML}link")}
            found[url.findtext(f"{URLSET}loc")] = {
                "lastmod": url.findtext(f"{URLSET}lastmod"),
                "alternates": links,
            }
        return found

    def counted(self, client: Client, path: str) -> int:
        """Queries of a file."""
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200
        return len(queries)

    def test_every_address_leads_to_a_page(self, client):
        product = ProductFactory(public=True)
        certificate = CertificateFactory(product=product)
        addresses = self.addresses(client)
        assert settings.PUBLIC_BASE_URL + product.get_absolute_url() in addresses
        assert f"{settings.PUBLIC_BASE_URL}/en/chung-nhan/{certificate.code}/" in addresses
        for address in addresses:
            assert client.get(address.removeprefix(settings.PUBLIC_BASE_URL)).status_code == 200, address

    def test_what_is_not_public_is_not_in_it(self, client):
        hidden = ProductFactory()
        assert hidden.get_absolute_url() not in "".join(self.addresses(client))

    def test_an_entry_names_its_other_language(self, client):
        product = ProductFactory(public=True)
        xml = client.get("/sitemap-san-pham.xml").content.decode()
        for language in ("vi", "en", "x-default"):
            assert f'hreflang="{language}"' in xml
        assert xml.count(f"/en{product.get_absolute_url()}</loc>") == 1

    def test_articles_name_their_translation_and_say_when_they_changed(self, client):
        told = article(title="Kể chuyện")
        article(language="en", translates=told, title="Told")
        alone = article(title="Chưa dịch")
        entries = self.entries(client, "/sitemap-bai-viet.xml")
        vietnamese, english = (
            f"{settings.PUBLIC_BASE_URL}{before}/cau-chuyen/{told.slug}/" for before in ("", "/en")
        )
        both = {"vi": vietnamese, "en": english, "x-default": vietnamese}
        assert entries[vietnamese]["alternates"] == entries[english]["alternates"] == both
        only = f"{settings.PUBLIC_BASE_URL}/cau-chuyen/{alone.slug}/"
        # Its English address shows the Vietnamese text and names the Vietnamese address as the real one.
        assert entries[only]["alternates"] == {"vi": only, "x-default": only}
        assert f"{settings.PUBLIC_BASE_URL}/en/cau-chuyen/{alone.slug}/" not in entries

    def test_text_pages_say_when_they_changed_though_nobody_published_them_again(self, client):
        lay_texts()
        entries = self.entries(client, "/sitemap-bai-viet.xml")
        legal = [entries[found] for found in entries if "/thong-tin/" in found]
        assert len(legal) > 8
        for entry in entries.values():
            assert datetime.datetime.fromisoformat(entry["lastmod"]).tzinfo is not None
            assert set(entry["alternates"]) == {"vi", "en", "x-default"}

    @pytest.mark.parametrize("name", sorted(sections()))
    def test_a_file_asks_a_fixed_number_of_times(self, client, name, django_assert_max_num_queries):
        def more() -> None:
            for _number in range(3):
                CertificateFactory(product=ProductFactory(public=True))
                PartnerFactory()
                article()

        more()
        path = f"/sitemap-{name}.xml"
        before = self.counted(client, path)
        more()
        assert self.counted(client, path) == before
        assert before <= 4
        assert self.counted(client, "/sitemap.xml") <= len(sections()) + 1

    def test_a_long_section_has_several_files(self, client, monkeypatch):
        monkeypatch.setattr(sitemaps, "LIMIT", 2)
        goods = [ProductFactory(public=True) for _number in range(5)]
        assert re.findall(r"sitemap-san-pham\.xml(?:\?p=\d)?", client.get("/sitemap.xml").text) == [
            "sitemap-san-pham.xml", "sitemap-san-pham.xml?p=2", "sitemap-san-pham.xml?p=3"
        ]  # fmt: skip
        addresses = self.addresses(client)
        for product in goods:
            assert addresses.count(settings.PUBLIC_BASE_URL + product.get_absolute_url()) == 1
        assert client.get("/sitemap-san-pham.xml?p=4").status_code == 404

    @pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-san-pham.xml", "/robots.txt"])
    def test_a_shared_cache_may_keep_it_an_hour(self, client, path):
        answer = client.get(path)
        assert answer["Cache-Control"] == "public, max-age=3600"
        assert "Cookie" not in answer.get("Vary", "")
        assert not answer.cookies

    @pytest.mark.parametrize("path", ["/sitemap-nothing.xml", "/sitemap-san-pham.xml?p=99", "/sitemap-xa.xml?p=x"])
    def test_what_is_not_there_is_404(self, client, path):
        assert client.get(path).status_code == 404

    def test_robots_are_told_where_to_go(self, client):
        text = client.get("/robots.txt").content.decode()
        assert "Disallow: /tai-khoan/" in text
        assert f"Sitemap: {settings.PUBLIC_BASE_URL}/sitemap.xml" in text
