"""Editors, officers and administrators enter the editors' desk with a second step only."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.models import Permission
from factories.accounts import PASSWORD, UserFactory
from factories.officers import AreaOfficerFactory

from accounts.services import needs_second_step

pytestmark = pytest.mark.django_db

DESK, TURN_ON = "/quan-tri/", "/tai-khoan/hai-buoc/bat/"


@pytest.fixture(autouse=True)
def _on(settings):
    """As everywhere but in other rooms' tests."""
    settings.STAFF_TWO_STEPS = True


@pytest.fixture
def editor():
    """Somebody who may enter the desk."""
    user = UserFactory()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return user


class TestDesk:
    @pytest.mark.parametrize("path", [DESK, "/quan-tri/pages/", "/quan-tri/images/"])
    def test_sends_an_editor_to_turn_it_on(self, client, editor, path):
        client.force_login(editor)
        assert client.get(path).url == TURN_ON

    def test_an_administrator_too(self, client):
        client.force_login(UserFactory(staff=True))
        assert client.get(DESK).url == TURN_ON

    def test_opens_once_it_is_on(self, client, editor):
        TOTP.activate(editor, "JBSWY3DPEHPK3PXP")
        client.force_login(editor)
        assert client.get(DESK).status_code == 200

    def test_a_password_alone_then_opens_nothing(self, client, editor):
        TOTP.activate(editor, "JBSWY3DPEHPK3PXP")
        answer = client.post("/tai-khoan/dang-nhap/", {"login": editor.email, "password": PASSWORD, "next": DESK})
        assert answer.url.startswith("/tai-khoan/hai-buoc/ma/")
        assert client.get(DESK).status_code == 302
        assert client.get(DESK, follow=True).redirect_chain[-1][0].startswith("/tai-khoan/hai-buoc/ma/")

    def test_the_overview_says_so(self, client, editor):
        client.force_login(editor)
        html = client.get("/tai-khoan/").content.decode()
        assert TURN_ON in html
        assert f'href="{DESK}"' not in html


class TestWho:
    def test_every_officer_while_in_office(self):
        office = AreaOfficerFactory()
        assert needs_second_step(office.user)
        office.ends_on = office.starts_on
        office.save()
        assert not needs_second_step(office.user)

    def test_no_customer(self):
        assert not needs_second_step(UserFactory())
