"""No cache keeps an account page: recovery codes and keys stand on some."""

import pytest
from django.urls import reverse
from factories.accounts import PASSWORD, UserFactory

from accounts.urls import urlpatterns

pytestmark = pytest.mark.django_db


#: Asked with a key in its address, or answered only after the password once more (below) or a second step.
APART = {
    "account_reset_password_from_key",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "account_data",
    "account_data_file",
}
NAMES = [pattern.name for pattern in urlpatterns if pattern.name not in APART]


@pytest.mark.parametrize("name", NAMES)
def test_is_private_and_not_stored(client, name):
    client.force_login(UserFactory())
    control = client.get(reverse(name)).headers["Cache-Control"]
    assert "private" in control
    assert "no-store" in control


@pytest.mark.parametrize("name", ["account_data", "account_data_file"])
def test_all_of_ones_data_is_private_and_not_stored(client, name):
    client.force_login(UserFactory())
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    answer = client.get(reverse(name))
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("name", ["orders", "addresses", "address_add", "display"])
def test_pages_of_the_shop_too(client, name):
    client.force_login(UserFactory())
    control = client.get(reverse(name)).headers["Cache-Control"]
    assert "private" in control
    assert "no-store" in control
