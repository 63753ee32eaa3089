"""Passwords: a link by e-mail, no way to learn who has an account, changes only by who knows the old one."""

import re

import pytest
from django.core import mail
from factories.accounts import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

FORGOT = "/tai-khoan/mat-khau/quen/"
NEW = "ruộng bậc thang 2026"


def link_of(message) -> str:
    """The path of the link in a mail."""
    return re.search(r"https?://[^/]+(/\S+)", message.body)[1]


class TestForgotten:
    def test_a_link_leads_to_a_new_password(self, client):
        user = UserFactory(email="khach@example.vn")
        assert client.post(FORGOT, {"email": "Khach@example.vn"}).url == f"{FORGOT}da-gui/"
        page = client.get(link_of(mail.outbox[0]), follow=True)
        answer = client.post(page.context["action_url"], {"password1": NEW, "password2": NEW}, follow=True)
        assert answer.status_code == 200
        user.refresh_from_db()
        assert user.check_password(NEW)

    def test_the_link_works_once(self, client):
        UserFactory(email="khach@example.vn")
        client.post(FORGOT, {"email": "khach@example.vn"})
        link = link_of(mail.outbox[0])
        page = client.get(link, follow=True)
        client.post(page.context["action_url"], {"password1": NEW, "password2": NEW})
        assert client.get(link, follow=True).context["token_fail"] is True

    def test_the_secret_leaves_the_address_bar(self, client):
        UserFactory(email="khach@example.vn")
        client.post(FORGOT, {"email": "khach@example.vn"})
        link = link_of(mail.outbox[0])
        assert client.get(link).url.endswith("-set-password/")

    def test_an_unknown_address_gets_the_same_page_and_no_mail(self, client):
        assert client.post(FORGOT, {"email": "ai@example.vn"}).url == f"{FORGOT}da-gui/"
        assert mail.outbox == []

    def test_a_closed_account_gets_no_mail(self, client):
        UserFactory(email="dong@example.vn", closed=True)
        client.post(FORGOT, {"email": "dong@example.vn"})
        assert mail.outbox == []

    def test_one_address_is_not_flooded(self, client):
        UserFactory(email="khach@example.vn")
        codes = [client.post(FORGOT, {"email": "khach@example.vn"}).status_code for _ in range(7)]
        assert codes.count(429) == 2
        assert len(mail.outbox) == 5

    @pytest.mark.parametrize("weak", ["ngan", "password123"])
    def test_a_weak_password_is_refused(self, client, weak):
        user = UserFactory(email="khach@example.vn")
        client.post(FORGOT, {"email": "khach@example.vn"})
        page = client.get(link_of(mail.outbox[0]), follow=True)
        answer = client.post(page.context["action_url"], {"password1": weak, "password2": weak})
        assert answer.context["form"].errors["password1"]
        user.refresh_from_db()
        assert user.check_password(PASSWORD)


class TestChange:
    def test_needs_the_present_one(self, client):
        user = UserFactory()
        client.force_login(user)
        fields = {"oldpassword": "không nhớ", "password1": NEW, "password2": NEW}
        assert client.post("/tai-khoan/mat-khau/", fields).context["form"].errors["oldpassword"]
        assert client.post("/tai-khoan/mat-khau/", fields | {"oldpassword": PASSWORD}).status_code == 302
        user.refresh_from_db()
        assert user.check_password(NEW)

    def test_other_devices_are_logged_out(self, client, django_user_model):
        from django.test import Client

        user = UserFactory()
        other = Client()
        other.force_login(user)
        client.force_login(user)
        client.post("/tai-khoan/mat-khau/", {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW})
        assert other.get("/tai-khoan/").status_code == 302
        assert client.get("/tai-khoan/").status_code == 200

    def test_an_account_without_password_may_set_one(self, client):
        user = UserFactory(password=None)
        client.force_login(user)
        assert client.get("/tai-khoan/mat-khau/").url == "/tai-khoan/mat-khau/dat/"
        client.post("/tai-khoan/mat-khau/dat/", {"password1": NEW, "password2": NEW})
        user.refresh_from_db()
        assert user.check_password(NEW)
