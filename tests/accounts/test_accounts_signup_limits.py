"""Limits of signing up: what a stranger cannot do to somebody who waits for a code, or learn by the clock."""

import datetime

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.core.cache import cache
from django.utils import timezone
from factories.accounts import PASSWORD, UserFactory
from support.letters import code_in, last_letter

from accounts.models import User

pytestmark = pytest.mark.django_db

SIGN_UP = "/tai-khoan/dang-ky/"
BY_MAIL = f"{SIGN_UP}ma-thu/"
BY_PHONE = f"{SIGN_UP}ma-dien-thoai/"
LOG_IN = "/tai-khoan/dang-nhap/"
CONTACTS = {"mai@example.vn": BY_MAIL, "0905 123 456": BY_PHONE}


def fields(contact: str, **changed) -> dict[str, str]:
    """What somebody fills in."""
    return {"name": "Trần Thị Mai", "contact": contact, "password1": PASSWORD, "consent": "on", **changed}


def make_older(**age) -> None:
    """Let time pass for the accounts there are, and for the limits."""
    User.objects.update(date_joined=timezone.now() - datetime.timedelta(**age))
    cache.clear()


@pytest.fixture
def stranger(client):
    """Another browser."""
    return type(client)()


@pytest.fixture
def sent(phone_outbox):
    """Texts of all letters and messages so far, by asking."""
    return lambda: [letter.body for letter in mail.outbox] + [text for _number, text in phone_outbox]


@pytest.fixture(params=list(CONTACTS), ids=["e-mail", "phone"])
def contact(request):
    """A contact of either kind."""
    return request.param


class TestSomebodyWaits:
    """A sign-up whose code still works is not voided by another."""

    @pytest.fixture(autouse=True)
    def waiting(self, client, contact, phone_outbox):
        """The account that waits for its code."""
        client.post(SIGN_UP, fields(contact))
        return User.objects.get()

    def test_twice_at_once_is_too_quick_and_changes_nothing(self, client, stranger, contact, waiting, sent):
        assert stranger.post(SIGN_UP, fields(contact)).status_code == 429
        assert len(sent()) == 1
        assert client.post(CONTACTS[contact], {"code": code_in(sent()[0])}).url == "/tai-khoan/"
        assert User.objects.get() == waiting

    def test_a_second_gets_the_same_page_and_nothing_is_sent(self, client, stranger, contact, waiting, sent):
        make_older(minutes=1)
        assert stranger.post(SIGN_UP, fields(contact)).url == CONTACTS[contact]
        assert stranger.get(CONTACTS[contact]).status_code == 200
        assert len(sent()) == 1
        assert client.post(CONTACTS[contact], {"code": code_in(sent()[0])}).url == "/tai-khoan/"

    def test_a_form_that_is_wrong_frees_nothing(self, stranger, contact, waiting):
        make_older(hours=1)
        assert stranger.post(SIGN_UP, fields(contact, consent="")).context["form"].errors
        assert User.objects.get() == waiting

    def test_a_limit_frees_nothing(self, stranger, contact, waiting):
        User.objects.update(date_joined=timezone.now() - datetime.timedelta(hours=1))
        assert stranger.post(SIGN_UP, fields(contact)).status_code == 429
        assert User.objects.get() == waiting

    def test_after_the_life_of_the_code_the_contact_is_free(self, stranger, contact, waiting, sent):
        make_older(minutes=16)
        stranger.post(SIGN_UP, fields(contact))
        assert User.objects.get() != waiting
        assert stranger.post(CONTACTS[contact], {"code": code_in(sent()[-1])}).url == "/tai-khoan/"

    def test_the_same_browser_may_begin_anew(self, client, contact, waiting, sent):
        client.post(f"{SIGN_UP}bo/", {"to": "signup"})
        make_older(minutes=1)
        client.post(SIGN_UP, fields(contact, name="Trần Mai"))
        assert User.objects.get() != waiting
        assert client.post(CONTACTS[contact], {"code": code_in(sent()[-1])}).url == "/tai-khoan/"

    def test_logging_in_at_once_is_too_quick(self, stranger, contact):
        answer = stranger.post(LOG_IN, {"login": contact, "password": PASSWORD})
        assert answer.status_code in {200, 429}
        assert stranger.get("/tai-khoan/").status_code == 302


def test_a_phone_that_waits_is_told_in_words_at_log_in(client, stranger, phone_outbox):
    client.post(SIGN_UP, fields("0905 123 456"))
    answer = stranger.post(LOG_IN, {"login": "0905 123 456", "password": PASSWORD})
    assert answer.status_code == 429
    assert len(phone_outbox) == 1


class TestTheClockTellsNothing:
    def test_known_pending_and_new_contacts_cost_as_many_hashes(self, client, contact, phone_outbox, monkeypatch):
        hashes = []
        encode = MD5PasswordHasher.encode
        monkeypatch.setattr(MD5PasswordHasher, "encode", lambda *args: hashes.append(1) or encode(*args))

        def cost() -> int:
            cache.clear()
            hashes.clear()
            type(client)().post(SIGN_UP, fields(contact))
            return len(hashes)

        new, pending = cost(), cost()
        user = User.objects.get()
        EmailAddress.objects.filter(user=user).update(verified=True)
        User.objects.update(phone_verified=bool(user.phone))
        assert (new, pending, cost()) == (1, 1, 1)
        assert User.objects.get() == user


class TestLetters:
    @pytest.fixture
    def clock(self, monkeypatch):
        """The clock of the limits, to be set forward; allauth reads it from ``time``."""
        now = [timezone.now().timestamp()]
        monkeypatch.setattr("allauth.core.internal.ratelimit.time.time", lambda: now[0])
        return now

    def test_five_in_ten_minutes_and_twenty_a_day(self, client, clock):
        known = UserFactory(email="mai@example.vn")
        EmailAddress.objects.create(user=known, email="mai@example.vn", verified=True, primary=True)
        for _ in range(8):
            type(client)().post(SIGN_UP, fields("mai@example.vn"))
            clock[0] += 11
        assert len(mail.outbox) == 5
        for _ in range(30):
            clock[0] += 601
            last = type(client)().post(SIGN_UP, fields("mai@example.vn"))
        assert len(mail.outbox) == 20
        assert last.status_code == 429

    def test_a_forgotten_password_too(self, client, clock):
        known = UserFactory(email="mai@example.vn")
        EmailAddress.objects.create(user=known, email="mai@example.vn", verified=True, primary=True)
        for _ in range(8):
            client.post("/tai-khoan/mat-khau/quen/", {"email": "mai@example.vn"})
            clock[0] += 61
        assert len(mail.outbox) == 5


class TestTries:
    def test_a_contact_has_fifteen_a_day_in_all_its_codes(self, client, contact, sent, settings):
        # Only the limits of sending are lifted here, those of trying are not.
        lifted = dict.fromkeys(["signup", "confirm_email", "verify_phone"])
        settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | lifted
        for _ in range(5):
            client.post(f"{SIGN_UP}bo/", {"to": "signup"})
            client.post(SIGN_UP, fields(contact))
            for _ in range(3):
                client.post(CONTACTS[contact], {"code": "000000"})
        client.post(SIGN_UP, fields(contact))
        answer = client.post(f"/en{CONTACTS[contact]}", {"code": code_in(sent()[-1])})
        assert "Too many wrong codes" in str(answer.context["form"].errors["code"])
        assert client.get("/tai-khoan/").status_code == 302

    def test_other_contacts_are_not_touched(self, client, settings):
        settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"code_tries": "1/d/key"}
        client.post(SIGN_UP, fields("mai@example.vn"))
        client.post(BY_MAIL, {"code": "000000"})
        other = type(client)()
        other.post(SIGN_UP, fields("moi@example.vn"))
        assert other.post(BY_MAIL, {"code": code_in(last_letter().body)}).url == "/tai-khoan/"


class TestGuessedCode:
    """A sign-up that only looks like one has a code nobody was sent: guessing it is like any wrong code."""

    @staticmethod
    def guess(client, contact: str, code: str):
        """The page after typing the code that the session keeps for e-mail; for a phone it keeps none."""
        kept = client.session.get("account_email_verification_code")
        return client.post(f"/en{CONTACTS[contact]}", {"code": kept["code"] if kept else code})

    def test_of_a_contact_that_somebody_else_waits_for(self, client, stranger, contact, phone_outbox):
        client.post(SIGN_UP, fields(contact))
        make_older(minutes=1)
        stranger.post(SIGN_UP, fields(contact))
        answer = self.guess(stranger, contact, "123456")
        assert answer.context["form"].errors["code"] == ["This code is not right."]
        assert stranger.get("/tai-khoan/").status_code == 302

    def test_of_an_account_that_is_there(self, client, phone_outbox):
        known = UserFactory(email="mai@example.vn")
        EmailAddress.objects.create(user=known, email="mai@example.vn", verified=True, primary=True)
        client.post(SIGN_UP, fields("mai@example.vn"))
        answer = self.guess(client, "mai@example.vn", "")
        assert answer.context["form"].errors["code"] == ["This code is not right."]

    def test_of_an_account_that_is_gone_meanwhile(self, client, contact, sent):
        client.post(SIGN_UP, fields(contact))
        User.objects.all().delete()
        answer = client.post(f"/en{CONTACTS[contact]}", {"code": code_in(sent()[0])})
        assert answer.status_code in {200, 302}
        assert client.get("/tai-khoan/").status_code == 302
