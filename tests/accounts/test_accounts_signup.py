"""Signing up: by e-mail or phone, a code that proves it, nobody learns who has an account."""

import datetime

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.cache import cache
from django.utils import timezone
from factories.accounts import PASSWORD, UserFactory
from support.letters import code_in, last_letter

from accounts.models import User
from accounts.services import forget_unconfirmed

pytestmark = pytest.mark.django_db

SIGN_UP = "/tai-khoan/dang-ky/"
BY_MAIL = f"{SIGN_UP}ma-thu/"
BY_PHONE = f"{SIGN_UP}ma-dien-thoai/"


def fields(contact: str, **changed) -> dict[str, str]:
    """What somebody fills in."""
    return {"name": "Trần Thị Mai", "contact": contact, "password1": PASSWORD, "consent": "on", **changed}


class TestByEmail:
    def test_a_code_by_mail_makes_the_account_and_logs_in(self, client):
        assert client.post(SIGN_UP, fields("Mai@Example.vn")).url == BY_MAIL
        assert client.get("/tai-khoan/").status_code == 302
        answer = client.post(BY_MAIL, {"code": code_in(last_letter().body)})
        assert answer.url == "/tai-khoan/"
        user = client.get("/tai-khoan/").context["user"]
        assert (user.email, user.last_name, user.first_name) == ("mai@example.vn", "Trần Thị", "Mai")
        assert (user.phone, user.verified_email) == (None, "mai@example.vn")
        assert user.consented_at is not None
        assert (user.is_staff, user.language) == (False, "vi")

    def test_the_letter_is_in_both_forms_and_the_readers_language(self, client):
        client.post(f"/en{SIGN_UP}", fields("mai@example.vn"))
        letter = last_letter()
        html = letter.alternatives[0][0]
        assert letter.subject == "Your code for Xã Mình"
        assert 'lang="en"' in html
        assert code_in(letter.body) in html
        assert "http" not in html
        assert "<" not in letter.body

    def test_a_wrong_code_lets_nobody_in(self, client):
        client.post(SIGN_UP, fields("mai@example.vn"))
        assert client.post(BY_MAIL, {"code": "000000"}).context["form"].errors["code"]
        assert client.get("/tai-khoan/").status_code == 302

    def test_three_wrong_codes_end_the_try(self, client):
        client.post(SIGN_UP, fields("mai@example.vn"))
        code = code_in(last_letter().body)
        answers = [client.post(BY_MAIL, {"code": "000000"}).status_code for _ in range(3)]
        assert answers == [200, 200, 302]
        client.post(BY_MAIL, {"code": code})
        assert client.get("/tai-khoan/").status_code == 302

    def test_goes_where_one_wanted_to(self, client):
        client.post(SIGN_UP, fields("mai@example.vn", next="/gio-hang/"))
        assert client.post(BY_MAIL, {"code": code_in(last_letter().body)}).url == "/gio-hang/"

    def test_logging_in_before_the_code_asks_for_it_again(self, client):
        client.post(SIGN_UP, fields("mai@example.vn"))
        client.logout()
        answer = client.post("/tai-khoan/dang-nhap/", {"login": "mai@example.vn", "password": PASSWORD})
        # Too soon for another letter, or on to the page of the code; never in.
        assert answer.status_code in {200, 302, 429}
        assert client.get("/tai-khoan/").status_code == 302


class TestByPhone:
    def test_a_code_by_message_makes_the_account(self, client, phone_outbox):
        assert client.post(SIGN_UP, fields("0905 123 456")).url == BY_PHONE
        [(number, text)] = phone_outbox
        assert number == "+84905123456"
        assert client.post(BY_PHONE, {"code": code_in(text)}).url == "/tai-khoan/"
        user = User.objects.get(phone="+84905123456")
        assert (user.phone_verified, user.email) == (True, None)
        assert mail.outbox == []

    def test_can_then_log_in_by_it(self, client, phone_outbox):
        client.post(SIGN_UP, fields("0905 123 456"))
        client.post(BY_PHONE, {"code": code_in(phone_outbox[0][1])})
        client.post("/tai-khoan/dang-xuat/")
        answer = client.post("/tai-khoan/dang-nhap/", {"login": "0905123456", "password": PASSWORD})
        assert answer.url == "/tai-khoan/"

    def test_without_a_channel_a_phone_is_refused_in_words(self, client, settings):
        settings.PHONE_CODE_CHANNEL = ""
        page = client.get(f"/en{SIGN_UP}")
        assert str(page.context["form"].fields["contact"].label) == "E-mail address"
        answer = client.post(f"/en{SIGN_UP}", fields("0905 123 456"))
        assert "cannot send codes" in str(answer.context["form"].errors["contact"])
        assert not User.objects.exists()

    def test_a_new_password_by_message(self, client, phone_outbox):
        user = UserFactory(by_phone=True, phone="+84905123456", phone_verified=True)
        client.post("/tai-khoan/mat-khau/quen/", {"email": "0905 123 456"})
        link = phone_outbox[0][1].rpartition("http://testserver")[2]
        page = client.get(link, follow=True)
        new = "ruộng bậc thang 2026"
        client.post(page.context["action_url"], {"password1": new, "password2": new})
        user.refresh_from_db()
        assert user.check_password(new)

    def test_no_message_to_an_unknown_or_unconfirmed_phone(self, client, phone_outbox):
        UserFactory(by_phone=True, phone="+84905123456")
        urls = [
            client.post("/tai-khoan/mat-khau/quen/", {"email": number}).url for number in ("0905123456", "0905999999")
        ]
        assert urls[0] == urls[1]
        assert phone_outbox == []


class TestWaysOut:
    """Whoever mistyped, or has an account after all, is not held on the page of the code."""

    CANCEL = f"{SIGN_UP}bo/"

    @pytest.fixture(params=[("mai@exmaple.vn", BY_MAIL), ("0905 123 456", BY_PHONE)], ids=["e-mail", "phone"])
    def waiting(self, request, client, phone_outbox):
        """The page of a code that this browser owes."""
        contact, page = request.param
        assert client.post(SIGN_UP, fields(contact, next="/gio-hang/")).url.startswith(page)
        return page

    def test_without_them_every_door_leads_here(self, client, waiting):
        assert client.get("/tai-khoan/dang-nhap/").url == waiting
        assert client.get(SIGN_UP).url == waiting

    def test_the_page_offers_both(self, client, waiting):
        page = client.get(waiting).text
        assert f'action="{self.CANCEL}"' in page
        assert 'name="to" value="signup"' in page
        assert 'name="to" value="login"' in page

    @pytest.mark.parametrize(("to", "door"), [("signup", SIGN_UP), ("login", "/tai-khoan/dang-nhap/")])
    def test_leads_to_a_door_that_is_open(self, client, waiting, to, door):
        assert client.post(self.CANCEL, {"to": to}).url == door
        assert client.get(door).status_code == 200
        assert client.get(waiting).url == "/tai-khoan/dang-nhap/"
        assert User.objects.count() == 1

    def test_keeps_where_one_wanted_to(self, client, waiting):
        answer = client.post(self.CANCEL, {"to": "signup", "next": "/gio-hang/"})
        assert 'name="next" value="/gio-hang/"' in client.get(answer.url).text
        foreign = client.post(self.CANCEL, {"to": "signup", "next": "https://elsewhere.example/"})
        assert 'value="https://elsewhere.example/"' not in client.get(foreign.url).text

    def test_another_address_then_makes_the_account(self, client, waiting):
        client.post(self.CANCEL, {"to": "signup"})
        client.post(SIGN_UP, fields("mai@example.vn"))
        assert client.post(BY_MAIL, {"code": code_in(last_letter().body)}).url == "/tai-khoan/"

    def test_only_a_form_cancels_and_only_what_waits(self, client):
        assert client.get(self.CANCEL).status_code == 405
        client.force_login(UserFactory())
        assert client.post(self.CANCEL).url == "/tai-khoan/"
        assert client.get("/tai-khoan/").status_code == 200


class TestForm:
    @pytest.mark.parametrize("missing", ["name", "contact", "password1", "consent"])
    def test_wants_each(self, client, missing):
        answer = client.post(SIGN_UP, fields("mai@example.vn") | {missing: ""})
        assert answer.context["form"].errors[missing]
        assert not User.objects.exists()

    @pytest.mark.parametrize("contact", ["mai", "mai@", "12345", "+84 12"])
    def test_wants_a_contact_that_can_be_reached(self, client, contact):
        assert client.post(SIGN_UP, fields(contact)).context["form"].errors["contact"]

    def test_nothing_is_ticked_before(self, client):
        html = client.get(SIGN_UP).content.decode()
        assert 'name="consent"' in html
        assert "checked" not in html

    def test_offers_no_newsletter(self, client):
        form = client.get(SIGN_UP).context["form"]
        assert list(form.fields) == ["name", "contact", "password1", "consent"]

    @pytest.mark.parametrize("weak", ["ngan", "password123"])
    def test_a_weak_password_is_refused(self, client, weak):
        assert client.post(SIGN_UP, fields("mai@example.vn", password1=weak)).context["form"].errors["password1"]


class TestNobodyLearnsWhoHasAnAccount:
    def test_a_known_address_gets_the_same_answer_and_its_owner_a_letter(self, client):
        known = UserFactory(email="mai@example.vn")
        EmailAddress.objects.create(user=known, email="mai@example.vn", verified=True, primary=True)
        answer = client.post(SIGN_UP, fields("mai@example.vn"))
        page = client.get(answer.url)
        other = type(client)()
        answer_new = other.post(SIGN_UP, fields("moi@example.vn"))
        page_new = other.get(answer_new.url)
        assert (answer.status_code, answer.url) == (answer_new.status_code, answer_new.url)

        def seen(page, address):
            text = page.content.decode().replace(address, "…")
            return text.replace(page.context["csrf_token"] and str(page.context["csrf_token"]), "token")

        assert seen(page, "mai@example.vn") == seen(page_new, "moi@example.vn")
        assert User.objects.filter(email="mai@example.vn").count() == 1
        assert "/tai-khoan/mat-khau/quen/" in mail.outbox[0].body
        assert client.post(BY_MAIL, {"code": "000000"}).context["form"].errors["code"]

    def test_a_known_phone_too(self, client, phone_outbox):
        UserFactory(by_phone=True, phone="+84905123456", phone_verified=True)
        assert client.post(SIGN_UP, fields("0905123456")).url == BY_PHONE
        [(number, text)] = phone_outbox
        assert number == "+84905123456"
        assert "/tai-khoan/mat-khau/quen/" in text
        assert client.post(BY_PHONE, {"code": ""}).context["form"].errors["code"]
        assert User.objects.count() == 1

    def test_many_tries_from_one_address_are_refused(self, client):
        codes = [client.post(SIGN_UP, fields(f"mai{n}@example.vn", consent="")).status_code for n in range(22)]
        assert codes[-1] == 429


class TestNeverConfirmed:
    def test_whoever_gets_the_code_gets_the_contact(self, client):
        client.post(SIGN_UP, fields("mai@example.vn", name="Kẻ Giành Chỗ"))
        squatter = User.objects.get()
        User.objects.update(date_joined=timezone.now() - datetime.timedelta(minutes=16))
        cache.clear()
        owner = type(client)()
        assert owner.post(SIGN_UP, fields("mai@example.vn")).url == BY_MAIL
        assert not User.objects.filter(pk=squatter.pk).exists()
        assert owner.post(BY_MAIL, {"code": code_in(last_letter().body)}).url == "/tai-khoan/"

    def test_is_forgotten_after_three_days(self, client, phone_outbox):
        client.post(SIGN_UP, fields("mai@example.vn"))
        made, confirmed = UserFactory(), UserFactory(consented_at=timezone.now())
        EmailAddress.objects.create(user=confirmed, email=confirmed.email, verified=True)
        old = timezone.now() - datetime.timedelta(days=4)
        forget_unconfirmed(timezone.now())
        assert User.objects.filter(email="mai@example.vn").exists()
        User.objects.update(date_joined=old)
        forget_unconfirmed(timezone.now())
        assert set(User.objects.all()) == {made, confirmed}

    def test_an_account_made_for_somebody_logs_in_without_a_code(self, client):
        UserFactory(email="moi@example.vn")
        answer = client.post("/tai-khoan/dang-nhap/", {"login": "moi@example.vn", "password": PASSWORD})
        assert answer.url == "/tai-khoan/"
        assert User.objects.get().verified_email == ""
