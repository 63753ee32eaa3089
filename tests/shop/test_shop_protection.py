"""Forms on pages that a shared cache may keep: only our own pages may post them."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from shop.basket.protection import is_same_origin, same_origin_required


class TestIsSameOrigin:
    @pytest.mark.parametrize(
        ("headers", "expected"),
        [
            ({"sec-fetch-site": "same-origin"}, True),
            ({"sec-fetch-site": "same-site"}, False),
            ({"sec-fetch-site": "cross-site"}, False),
            ({"sec-fetch-site": "none"}, False),
            # What the browser says of the fetch outweighs what could be forged elsewhere.
            ({"sec-fetch-site": "cross-site", "origin": "http://testserver"}, False),
            ({"origin": "http://testserver"}, True),
            ({"origin": "https://testserver"}, False),
            ({"origin": "http://testserver.evil.example"}, False),
            ({"origin": "http://testserver:8080"}, False),
            ({"origin": "null"}, False),
            ({"origin": ""}, False),
            ({"origin": "http://evil.example", "referer": "http://testserver/"}, False),
            ({"referer": "http://testserver/san-pham/"}, True),
            ({"referer": "http://evil.example/?http://testserver/"}, False),
            ({"referer": "http://testserver@evil.example/"}, False),
            ({"referer": "http://[broken"}, False),
            ({}, False),
        ],
    )
    def test_first_header_there_decides(self, headers, expected):
        assert is_same_origin(RequestFactory().post("/gio-hang/them/", headers=headers)) is expected

    def test_https_origin_on_https(self):
        request = RequestFactory().post("/", secure=True, headers={"origin": "https://testserver"})
        assert is_same_origin(request)

    def test_trusted_origins_count(self, settings):
        settings.CSRF_TRUSTED_ORIGINS = ["https://shop.example.vn", "https://*.example.vn"]
        assert is_same_origin(RequestFactory().post("/", headers={"origin": "https://shop.example.vn"}))
        assert not is_same_origin(RequestFactory().post("/", headers={"origin": "https://x.example.vn"}))
        assert not is_same_origin(RequestFactory().post("/", headers={"origin": "https://*.example.vn"}))

    def test_a_host_we_do_not_serve(self, settings):
        settings.ALLOWED_HOSTS = ["testserver"]
        request = RequestFactory(SERVER_NAME="evil.example").post("/", headers={"origin": "http://evil.example"})
        assert not is_same_origin(request)


class TestSameOriginRequired:
    def test_does_without_a_token(self):
        assert same_origin_required(lambda request: HttpResponse("done")).csrf_exempt

    @pytest.mark.django_db
    def test_refusal_is_a_page_that_explains(self, client):
        answer = client.post(reverse("basket_add"), {"pack": "1"}, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403
        assert "<h1>" in answer.text
        assert "basket" not in answer.cookies

    def test_lets_reading_through(self):
        view = same_origin_required(lambda request: HttpResponse("done"))
        assert view(RequestFactory().get("/")).status_code == 200
