"""No cache keeps an account page: recovery codes and keys stand on some."""

import pytest
from django.urls import reverse
from factories.accounts import UserFactory

from accounts.urls import urlpatterns

pytestmark = pytest.mark.django_db


#: Asked with a key in its address, or answered only after a second step (test_accounts_two_steps.py).
APART = {
    "account_reset_password_from_key",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
}
NAMES = [pattern.name for pattern in urlpatterns if pattern.name not in APART]


@pytest.mark.parametrize("name", NAMES)
def test_is_private_and_not_stored(client, name):
    client.force_login(UserFactory())
    control = client.get(reverse(name)).headers["Cache-Control"]
    assert "private" in control
    assert "no-store" in control
