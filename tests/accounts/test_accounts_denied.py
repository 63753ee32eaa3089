"""The page of a refusal: what it needs, as whom one is logged in, and the ways on."""

import re

import pytest
from django.test import Client
from django.utils.html import escape
from django.utils.translation import gettext
from factories.accounts import UserFactory

pytestmark = pytest.mark.django_db

DESK = "/quan-tri/"


def refused(client: Client) -> str:
    """The page after trying the editors' desk."""
    answer = client.get(f"{DESK}?p=2")
    assert answer.status_code == 403
    return answer.content.decode()


class TestLoggedIn:
    def test_names_the_e_mail_address_and_what_is_needed(self, client):
        client.force_login(UserFactory(email="mai@example.vn"))
        html = refused(client)
        assert '<b class="ink">mai@example.vn</b>' in html
        assert escape(gettext("The editors' desk is open to editors and moderators of the site only.")) in html

    def test_names_the_phone_as_it_is_written_here(self, client):
        client.force_login(UserFactory(by_phone=True, phone="+84905123456"))
        assert '<b class="ink">0905 123 456</b>' in refused(client)

    def test_leads_to_the_account_and_out_of_it(self, client):
        client = Client(enforce_csrf_checks=True)
        client.force_login(UserFactory())
        html = refused(client)
        assert '<a class="btn" href="/tai-khoan/">' in html
        form = re.search(r'<form method="post" action="/tai-khoan/dang-xuat/">.*?</form>', html)[0]
        values = dict(re.findall(r'name="(\w+)" value="([^"]+)"', form))
        answer = client.post("/tai-khoan/dang-xuat/", values)
        assert answer.url == "/tai-khoan/dang-nhap/?next=%2Fquan-tri%2F%3Fp%3D2"
        assert client.get("/tai-khoan/").status_code == 302


class TestForms:
    def test_a_token_that_ran_out_is_said_to_whoever_is_logged_in(self):
        client = Client(enforce_csrf_checks=True)
        client.force_login(UserFactory(email="mai@example.vn"))
        html = client.post("/en/tai-khoan/ho-ten/", {"name": "Mai"}).content.decode()
        assert "This form waited too long" in html
        assert "mai@example.vn" in html
        assert "?next=" not in html

    def test_strangers_are_offered_the_log_in_page_only(self):
        html = Client(enforce_csrf_checks=True).post("/en/tai-khoan/dang-nhap/", {"login": "a"}).content.decode()
        assert 'href="/en/tai-khoan/dang-nhap/"' in html
        assert "dang-xuat" not in html
