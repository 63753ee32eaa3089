"""What an article tells machines, and that a draft may wait for its video."""

import json
import re

import pytest
from factories.stories import article
from wagtail.contrib.redirects.models import Redirect

from cms.blocks import VideoBlock

pytestmark = pytest.mark.django_db

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


class TestStructured:
    @pytest.mark.parametrize(
        ("kind", "section", "said"),
        [("story", "cau-chuyen", "Article"), ("news", "tin-tuc", "NewsArticle"), ("event", "su-kien", "Event")],
    )
    def test_an_article_says_what_it_is(self, client, kind, section, said):
        page = article(kind)
        html = client.get(f"/{section}/{page.slug}/").content.decode()
        [found] = json.loads(BLOCK.search(html)[1])["@graph"]
        assert found["@type"] == said
        assert found["name"] == page.title
        assert found["url"].endswith(f"/{section}/{page.slug}/")
        assert html.count('property="og:type"') == 1


class TestVideo:
    def test_a_draft_may_wait_for_its_file(self):
        block = VideoBlock()
        block.defer_required_validation()
        value = block.to_python({"file": None, "poster": None, "title": "", "transcript": ""})
        assert block.clean(value)["file"] is None


class TestRedirects:
    def test_what_editors_redirect_leads_on(self, client):
        Redirect.objects.create(old_path="/mua-o-dau", redirect_link="/diem-ban/")
        response = client.get("/mua-o-dau/")
        assert (response.status_code, response["Location"]) == (301, "/diem-ban/")
