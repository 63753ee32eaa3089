"""The editors' desk may run inline scripts; nothing else may (docs/adr/0010-listings.md)."""

import pytest
from django.urls import reverse
from factories.cms import ListingFactory, editor_of, home_page

from cms.foundation import MODERATORS

pytestmark = pytest.mark.django_db


def policy(response) -> str:
    return response["Content-Security-Policy"]


class TestDesk:
    def test_allows_inline_scripts_and_no_other_host(self, client):
        client.force_login(editor_of(MODERATORS))
        header = policy(client.get("/quan-tri/"))
        assert "script-src 'self' 'unsafe-inline'" in header
        assert "http" not in header
        assert "*" not in header

    def test_its_404_has_it_too(self, client):
        client.force_login(editor_of(MODERATORS))
        response = client.get("/quan-tri/khong-co/")
        assert response.status_code == 404
        assert "'unsafe-inline'" in policy(response)


class TestPublicPages:
    @pytest.mark.parametrize("path", ["/", "/en/", "/xa/", "/chu-the/", "/khong-co-trang-nay/", "/quan-tri-khac/"])
    def test_keep_the_strict_one(self, client, path):
        home_page()
        header = policy(client.get(path))
        assert "unsafe" not in header
        assert "script-src 'self'" in header

    def test_a_product_keeps_it_for_an_editor_too(self, client):
        client.force_login(editor_of(MODERATORS))
        listing = ListingFactory(live=True)
        assert "unsafe" not in policy(client.get(listing.get_absolute_url()))

    def test_a_preview_is_drawn_under_the_strict_one(self, client):
        client.force_login(editor_of(MODERATORS))
        listing = ListingFactory(live=True)
        url = reverse(
            "wagtailsnippets_cms_productlisting:revisions_view", args=[listing.pk, listing.latest_revision_id]
        )
        response = client.get(url)
        assert response.status_code == 200
        assert "unsafe" not in policy(response)
