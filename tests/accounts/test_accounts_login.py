"""Log-in: by e-mail or phone, one answer to every wrong try, limited tries, safe ways on."""

import pytest
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.test import Client
from django.urls import reverse
from factories.accounts import PASSWORD, UserFactory

from accounts.adapter import WRONG_LOGIN, AccountAdapter

pytestmark = pytest.mark.django_db

LOGIN = "/tai-khoan/dang-nhap/"


def log_in(client: Client, login: str, password: str = PASSWORD, **fields):
    """Post the form."""
    return client.post(LOGIN, {"login": login, "password": password, **fields})


def said(response) -> list[str]:
    """What the page says about the form as a whole."""
    return [str(error) for error in response.context["form"].non_field_errors()]


class TestLogIn:
    @pytest.mark.parametrize("typed", ["khach@example.vn", " Khach@Example.VN "])
    def test_by_email(self, client, typed):
        UserFactory(email="khach@example.vn")
        response = log_in(client, typed)
        assert response.status_code == 302
        assert response.url == "/tai-khoan/"
        assert client.get("/tai-khoan/").context["user"].email == "khach@example.vn"

    @pytest.mark.parametrize("typed", ["0905123456", "0905 123 456", "+84 905.123.456", "84905123456"])
    def test_by_phone_as_people_write_it(self, client, typed):
        user = UserFactory(by_phone=True, phone="+84905123456")
        assert log_in(client, typed).status_code == 302
        assert client.get("/tai-khoan/").context["user"] == user

    def test_the_page_in_english(self, client):
        response = client.get("/en/tai-khoan/dang-nhap/")
        assert b"E-mail address or phone number" in response.content

    def test_wrong_password_keeps_what_was_typed_and_not_the_password(self, client):
        UserFactory(email="khach@example.vn")
        response = log_in(client, "khach@example.vn", "sai bét nhè")
        assert response.status_code == 200
        assert b'value="khach@example.vn"' in response.content
        assert "sai bét nhè" not in response.content.decode()

    def test_an_unknown_account_is_told_the_same_as_a_wrong_password(self, client):
        UserFactory(email="co@example.vn")
        UserFactory(by_phone=True, phone="+84905123456")
        answers = {
            tuple(said(log_in(client, login, "sai bét nhè")))
            for login in ("co@example.vn", "khong@example.vn", "0905123456", "0905999999", "không phải gì")
        }
        assert answers == {(str(WRONG_LOGIN),)}

    def test_a_closed_account_stays_out(self, client):
        UserFactory(email="dong@example.vn", closed=True)
        assert log_in(client, "dong@example.vn").url == reverse("account_inactive")
        assert client.get("/tai-khoan/").status_code == 302

    def test_an_account_without_password_stays_out(self, client):
        UserFactory(email="moi@example.vn", password=None)
        assert said(log_in(client, "moi@example.vn", "")) == []
        assert said(log_in(client, "moi@example.vn", "None")) == [str(WRONG_LOGIN)]

    def test_needs_the_token(self):
        UserFactory(email="khach@example.vn")
        assert log_in(Client(enforce_csrf_checks=True), "khach@example.vn").status_code == 403

    def test_is_never_kept_by_a_cache(self, client):
        assert "no-store" in client.get(LOGIN)["Cache-Control"]

    def test_the_session_number_changes(self, client):
        UserFactory(email="khach@example.vn")
        client.get(LOGIN)
        session = client.session
        session["basket"] = "here"
        session.save()
        before = client.session.session_key
        client.cookies["sessionid"] = before
        log_in(client, "khach@example.vn")
        assert client.session.session_key != before


class TestLimits:
    def test_five_wrong_tries_lock_one_account_for_a_while(self, client):
        UserFactory(email="khach@example.vn")
        for _ in range(5):
            log_in(client, "khach@example.vn", "sai bét nhè")
        assert said(log_in(client, "khach@example.vn")) == [
            str(AccountAdapter.error_messages["too_many_login_attempts"])
        ]

    def test_a_phone_written_in_another_way_counts_on(self, client):
        UserFactory(by_phone=True, phone="+84905123456")
        for typed in ("0905123456", "0905 123 456", "+84905123456", "0905.123.456", "84905123456"):
            log_in(client, typed, "sai bét nhè")
        assert log_in(client, "0905123456").status_code == 200

    def test_another_phone_may_still_log_in(self, client):
        UserFactory(by_phone=True, phone="+84905123456")
        UserFactory(by_phone=True, phone="+84905777777")
        for _ in range(5):
            log_in(client, "0905123456", "sai bét nhè")
        assert log_in(client, "0905777777").status_code == 302

    def test_many_tries_from_one_address_are_refused_with_a_page_of_ours(self, client):
        for number in range(30):
            log_in(client, f"ai{number}@example.vn", "sai bét nhè")
        response = log_in(client, "khac@example.vn", "sai bét nhè")
        assert response.status_code == 429
        assert b'<main id="main"' in response.content

    def test_limits_are_counted_where_processes_agree(self):
        assert not isinstance(caches["default"], LocMemCache)


class TestNext:
    def test_goes_where_one_wanted_to(self, client):
        UserFactory(email="khach@example.vn")
        assert log_in(client, "khach@example.vn", next="/gio-hang/").url == "/gio-hang/"

    @pytest.mark.parametrize(
        "elsewhere", ["https://lua-dao.example/", "//lua-dao.example/", "/\\lua-dao.example", "javascript:alert(1)"]
    )
    def test_never_leads_to_another_site(self, client, elsewhere):
        UserFactory(email="khach@example.vn")
        assert log_in(client, "khach@example.vn", next=elsewhere).url == "/tai-khoan/"

    def test_somebody_logged_in_goes_on_at_once(self, client):
        client.force_login(UserFactory())
        assert client.get(LOGIN, {"next": "/gio-hang/"}).url == "/gio-hang/"

    def test_the_editors_desk_sends_here(self, client):
        response = client.get("/quan-tri/", follow=True)
        assert response.redirect_chain[-1][0].startswith(LOGIN)
        assert response.redirect_chain[-1][0].endswith("?next=/quan-tri/")

    def test_somebody_whom_the_desk_refuses_does_not_go_round_in_circles(self, client):
        client.force_login(UserFactory())
        assert client.get(LOGIN, {"next": "/quan-tri/"}, follow=True).status_code == 403


class TestLogOut:
    def test_only_by_post(self, client):
        client.force_login(UserFactory())
        assert client.get("/tai-khoan/dang-xuat/").status_code == 200
        assert client.get("/tai-khoan/").status_code == 200
        client.post("/tai-khoan/dang-xuat/")
        assert client.get("/tai-khoan/").status_code == 302
