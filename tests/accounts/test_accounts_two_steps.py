"""Log-in in two steps: turned on with the app's code, asked at log-in, secrets encrypted in the database."""

from types import SimpleNamespace

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.core.cache import cache
from factories.accounts import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


def code_for(secret: str) -> str:
    """What the app shows now."""
    return auth.format_hotp_value(auth.hotp_value(secret, next(auth.yield_hotp_counters_from_time())))


@pytest.fixture(autouse=True)
def _one_moment(monkeypatch):
    """No step of 30 s ends while a test types."""
    monkeypatch.setattr(auth, "time", SimpleNamespace(time=lambda: 1_795_000_000))


@pytest.fixture
def known(client):
    """A user who is logged in and has just typed the password once more."""
    user = UserFactory(email="canbo@example.vn")
    client.force_login(user)
    client.post("/tai-khoan/xac-nhan/", {"password": PASSWORD})
    return user


@pytest.fixture
def switched_on(client, known):
    """A user who turned the second step on, logged out again, and the secret."""
    user = known
    secret = client.get("/tai-khoan/hai-buoc/bat/").context["form"].secret
    client.post("/tai-khoan/hai-buoc/bat/", {"code": code_for(secret)})
    client.post("/tai-khoan/dang-xuat/")
    cache.clear()  # allauth takes each code once
    return user, secret


class TestTwoSteps:
    def test_the_picture_is_drawn_inline_without_styles(self, client, known):
        html = client.get("/tai-khoan/hai-buoc/bat/").content.decode()
        assert "<svg" in html
        assert "style=" not in html
        assert "data:image" not in html

    def test_a_wrong_code_turns_nothing_on(self, client, known):
        client.get("/tai-khoan/hai-buoc/bat/")
        assert client.post("/tai-khoan/hai-buoc/bat/", {"code": "000000"}).context["form"].errors["code"]
        assert not Authenticator.objects.exists()

    def test_turning_on_asks_for_the_password_again(self, client):
        client.force_login(UserFactory())
        assert client.get("/tai-khoan/hai-buoc/bat/").url.startswith("/tai-khoan/xac-nhan/")

    def test_the_password_alone_does_not_let_in(self, client, switched_on):
        user, _ = switched_on
        response = client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        assert response.url.startswith("/tai-khoan/hai-buoc/ma/")
        assert client.get("/tai-khoan/").status_code == 302

    def test_the_code_lets_in(self, client, switched_on):
        user, secret = switched_on
        client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        assert client.post("/tai-khoan/hai-buoc/ma/", {"code": "000000"}).status_code == 200
        assert client.post("/tai-khoan/hai-buoc/ma/", {"code": code_for(secret)}).url == "/tai-khoan/"
        assert client.get("/tai-khoan/").status_code == 200

    def test_a_code_is_taken_once(self, client, switched_on):
        user, secret = switched_on
        for _ in range(2):
            client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
            answer = client.post("/tai-khoan/hai-buoc/ma/", {"code": code_for(secret)})
            client.post("/tai-khoan/dang-xuat/")
        assert answer.status_code == 200

    def test_a_recovery_code_lets_in_once(self, client, switched_on):
        user, _ = switched_on
        codes = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
        client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        assert client.post("/tai-khoan/hai-buoc/ma/", {"code": codes[0]}).url == "/tai-khoan/"
        client.post("/tai-khoan/dang-xuat/")
        client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        assert client.post("/tai-khoan/hai-buoc/ma/", {"code": codes[0]}).status_code == 200

    def test_the_secret_is_not_in_the_database(self, switched_on):
        user, secret = switched_on
        stored = Authenticator.objects.get(user=user, type="totp").data["secret"]
        assert secret not in stored

    def test_an_older_key_still_opens_the_secret(self, client, switched_on, settings):
        user, secret = switched_on
        settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "a-newer-key"
        client.cookies.clear()
        client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        assert client.post("/tai-khoan/hai-buoc/ma/", {"code": code_for(secret)}).url == "/tai-khoan/"

    def test_the_other_pages_answer(self, client, switched_on):
        user, secret = switched_on
        client.post("/tai-khoan/dang-nhap/", {"login": user.email, "password": PASSWORD})
        client.post("/tai-khoan/hai-buoc/ma/", {"code": code_for(secret)})
        assert client.get("/tai-khoan/hai-buoc/tat/").url.startswith("/tai-khoan/xac-nhan/")
        assert client.get("/tai-khoan/hai-buoc/xac-nhan/").status_code == 200
        client.post("/tai-khoan/xac-nhan/", {"password": PASSWORD})
        for path in ("", "tat/", "du-phong/", "du-phong/moi/"):
            answer = client.get(f"/tai-khoan/hai-buoc/{path}")
            assert answer.status_code == 200, path
            assert "no-store" in answer.headers["Cache-Control"], path
        client.post("/tai-khoan/hai-buoc/tat/")
        assert not Authenticator.objects.filter(user=user).exists()
