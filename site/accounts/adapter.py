"""How allauth meets our user: log-in by e-mail or phone, family name first."""

from allauth.account.adapter import DefaultAccountAdapter

from accounts.models import User
from accounts.rules import PhoneError, e164


class AccountAdapter(DefaultAccountAdapter):
    """Phone numbers live on the user; a new one is unverified until a code has been typed."""

    def get_phone(self, user: User) -> tuple[str, bool] | None:
        """Return the user's number and whether it is verified."""
        return (user.phone, user.phone_verified) if user.phone else None

    def set_phone(self, user: User, phone: str, verified: bool) -> None:
        """Store a number."""
        user.phone, user.phone_verified = phone, verified
        user.save(update_fields=["phone", "phone_verified"])

    def set_phone_verified(self, user: User, phone: str) -> None:
        """Mark the number as verified."""
        self.set_phone(user, phone, True)

    def get_user_by_phone(self, phone: str) -> User | None:
        """Find the user of a number typed in any form."""
        try:
            return User.objects.filter(phone=e164(phone)).first()
        except PhoneError:
            return None
