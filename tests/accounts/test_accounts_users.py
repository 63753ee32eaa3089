"""Users and their numbers: what the database itself refuses."""

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import User
from accounts.rules import PhoneError, e164, login_key, shown_phone


class TestE164:
    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            ("0905123456", "+84905123456"),
            ("0905 123 456", "+84905123456"),
            ("0905.123.456", "+84905123456"),
            ("(0262) 3 852 345", "+842623852345"),
            ("+1 202 555 0143", "+12025550143"),
        ],
    )
    def test_reads_what_people_write(self, typed, number):
        assert e164(typed) == number

    @pytest.mark.parametrize("typed", ["", "abc", "113", "090512345", "09051234567", "+84 905 12 34"])
    def test_refuses_what_is_no_number(self, typed):
        with pytest.raises(PhoneError):
            e164(typed)

    def test_is_shown_as_in_vietnam(self):
        assert shown_phone("+84905123456") == "0905 123 456"
        assert shown_phone("+12025550143").startswith("+1")


class TestLoginKey:
    def test_one_account_one_key(self):
        assert login_key("", "0905 123 456") == login_key("", "+84905123456")
        assert login_key("Khach@Example.vn ") == "khach@example.vn"
        assert login_key("", "", "") == ""

    @given(st.text())
    def test_takes_whatever_is_typed(self, text):
        assert isinstance(login_key(text), str)


@pytest.mark.django_db
class TestUser:
    def test_needs_a_way_to_be_reached(self):
        with pytest.raises(ValueError, match="e-mail address or a phone"):
            User.objects.create_user()
        with pytest.raises(IntegrityError), transaction.atomic():
            User(email="", phone="").save()

    def test_is_found_whatever_the_case(self):
        user = User.objects.create_user(email="Khach@Example.VN")
        assert user.email == "khach@example.vn"
        assert User.objects.get_by_natural_key("KHACH@example.vn") == user

    def test_two_cannot_share_a_number_or_an_address(self):
        User.objects.create_user(email="mot@example.vn", phone="0905123456")
        with pytest.raises(IntegrityError), transaction.atomic():
            User.objects.create_user(phone="+84 905 123 456")
        with pytest.raises(IntegrityError), transaction.atomic():
            User.objects.create_user(email="MOT@example.vn")

    def test_many_have_no_address(self):
        User.objects.create_user(phone="0905123456")
        User.objects.create_user(phone="0905123457")
        assert User.objects.filter(email__isnull=True).count() == 2

    def test_is_named_family_name_first(self):
        assert str(User(last_name="Nguyễn", first_name="An", email="a@example.vn")) == "Nguyễn An"
        assert str(User(phone="+84905123456")) == "…456"
