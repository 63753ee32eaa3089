"""What robots and shared links are told: structured data, both languages, sitemap."""

import json
import re
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.test import Client
from factories.certificates import CertificateFactory
from factories.products import ProductFactory

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
        import datetime

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

    def test_a_file_asks_once_whatever_its_length(self, client, django_assert_max_num_queries):
        for _number in range(12):
            ProductFactory(public=True)
        client.get("/sitemap-san-pham.xml")
        with django_assert_max_num_queries(3):
            client.get("/sitemap-san-pham.xml")

    @pytest.mark.parametrize("path", ["/sitemap-nothing.xml", "/sitemap-san-pham.xml?p=99"])
    def test_what_is_not_there_is_404(self, client, path):
        assert client.get(path).status_code == 404

    def test_robots_are_told_where_to_go(self, client):
        text = client.get("/robots.txt").content.decode()
        assert "Disallow: /tai-khoan/" in text
        assert f"Sitemap: {settings.PUBLIC_BASE_URL}/sitemap.xml" in text
