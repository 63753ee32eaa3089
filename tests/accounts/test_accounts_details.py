"""Name, e-mail address and phone number are changed by their owner alone, after the password and a code."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from factories.accounts import PASSWORD, UserFactory
from support.letters import code_in

from accounts.models import User

pytestmark = pytest.mark.django_db

EMAIL, PHONE = "/tai-khoan/thu-dien-tu/", "/tai-khoan/dien-thoai/"
AGAIN = "/tai-khoan/xac-nhan/"


@pytest.fixture
def me(client):
    """Somebody who is logged in, with a confirmed address and phone."""
    user = UserFactory(email="cu@example.vn", phone="+84905123456", phone_verified=True)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    client.force_login(user)
    return user


class TestName:
    def test_the_last_word_is_the_given_name(self, client, me):
        assert client.post("/tai-khoan/ho-ten/", {"name": "  Trần  Thị Mai "}).url == "/tai-khoan/"
        me.refresh_from_db()
        assert (me.last_name, me.first_name) == ("Trần Thị", "Mai")

    def test_may_not_be_empty(self, client, me):
        assert client.post("/tai-khoan/ho-ten/", {"name": " "}).status_code == 422


class TestEmail:
    def test_asks_for_the_password_then_a_code_then_tells_the_old_address(self, client, me):
        asked = client.post(EMAIL, {"email": "moi@example.vn", "action_add": "1"})
        assert asked.url.startswith(AGAIN)
        assert mail.outbox == []
        client.post(asked.url, {"password": PASSWORD, "next": EMAIL})
        [letter] = mail.outbox
        assert letter.to == ["moi@example.vn"]
        me.refresh_from_db()
        assert me.email == "cu@example.vn"
        client.post("/tai-khoan/dang-ky/ma-thu/", {"code": code_in(letter.body)})
        me.refresh_from_db()
        assert me.verified_email == "moi@example.vn"
        assert not EmailAddress.objects.filter(email="cu@example.vn").exists()
        told = mail.outbox[-1]
        assert told.to == ["cu@example.vn"]
        assert "m•••@example.vn" in told.body
        assert "moi@example.vn" not in told.body + told.alternatives[0][0]

    def test_a_wrong_password_changes_nothing(self, client, me):
        asked = client.post(EMAIL, {"email": "moi@example.vn", "action_add": "1"})
        client.post(asked.url, {"password": "không phải"})
        assert mail.outbox == []

    def test_another_accounts_address_is_refused_only_to_who_reads_its_mail(self, client, me):
        other = UserFactory(email="moi@example.vn")
        EmailAddress.objects.create(user=other, email=other.email, verified=True, primary=True)
        client.post(AGAIN, {"password": PASSWORD})
        assert client.post(EMAIL, {"email": "moi@example.vn", "action_add": "1"}).status_code == 302
        answer = client.post("/tai-khoan/dang-ky/ma-thu/", {"code": code_in(mail.outbox[0].body)})
        assert answer.context["form"].errors["code"]
        me.refresh_from_db()
        assert me.email == "cu@example.vn"


class TestPhone:
    def test_asks_for_the_password_then_a_code(self, client, me, phone_outbox):
        asked = client.post(PHONE, {"phone": "0905 777 777"})
        assert asked.url.startswith(AGAIN)
        assert phone_outbox == []
        client.post(asked.url, {"password": PASSWORD, "next": PHONE})
        [(number, text)] = phone_outbox
        assert number == "+84905777777"
        me.refresh_from_db()
        assert me.phone == "+84905123456"
        client.post("/tai-khoan/dang-ky/ma-dien-thoai/", {"code": code_in(text)})
        me.refresh_from_db()
        assert me.verified_phone == "+84905777777"

    def test_twice_at_once_is_too_quick(self, client, me, phone_outbox):
        client.post(AGAIN, {"password": PASSWORD})
        client.post(PHONE, {"phone": "0905777777"})
        answer = client.post(f"/en{PHONE}", {"phone": "0905777777"})
        assert "Wait half a minute" in str(answer.context["form"].errors["phone"])
        assert len(phone_outbox) == 1

    def test_another_accounts_number_is_not_taken(self, client, me, phone_outbox):
        UserFactory(by_phone=True, phone="+84905777777", phone_verified=True)
        client.post(AGAIN, {"password": PASSWORD})
        client.post(PHONE, {"phone": "0905777777"})
        client.post("/tai-khoan/dang-ky/ma-dien-thoai/", {"code": code_in(phone_outbox[0][1])})
        me.refresh_from_db()
        assert me.phone == "+84905123456"
        assert User.objects.filter(phone="+84905777777").count() == 1

    def test_without_a_channel_it_is_said(self, client, me, settings):
        settings.PHONE_CODE_CHANNEL = ""
        client.post(AGAIN, {"password": PASSWORD})
        assert client.post(PHONE, {"phone": "0905777777"}).context["form"].errors["phone"]
        assert PHONE not in client.get("/tai-khoan/").content.decode()


class TestLogs:
    def test_the_console_channel_names_nobody(self, client, settings, caplog):
        settings.PHONE_CODE_CHANNEL = "accounts.channels.ConsoleChannel"
        fields = {"name": "Mai", "contact": "0905123456", "password1": PASSWORD, "consent": "on"}
        client.post("/tai-khoan/dang-ky/", fields)
        assert "••• 56" in caplog.text
        assert "905123456" not in caplog.text.replace(" ", "")

    def test_a_channel_that_fails_names_nobody(self, client, settings, caplog, monkeypatch):
        from accounts.channels import ChannelError, MemoryChannel

        def refuse(self, phone, text):
            raise ChannelError(f"{phone} {text}")

        monkeypatch.setattr(MemoryChannel, "send", refuse)
        fields = {"name": "Mai", "contact": "0905123456", "password1": PASSWORD, "consent": "on"}
        assert client.post("/tai-khoan/dang-ky/", fields).status_code == 302
        assert "905123456" not in caplog.text
        assert "NotSent" in caplog.text

    def test_what_waits_in_the_queue_is_not_in_clear(self, client, settings):
        from django_tasks_db.models import DBTaskResult

        settings.TASKS = {"default": {"BACKEND": settings.TASK_BACKENDS["database"]}}
        fields = {"name": "Mai", "contact": "mai@example.vn", "password1": PASSWORD, "consent": "on"}
        client.post("/tai-khoan/dang-ky/", fields)
        kept = str(DBTaskResult.objects.get().args_kwargs)
        assert "example.vn" not in kept
        assert mail.outbox == []
