"""How allauth meets our user: log-in by e-mail or phone, one answer to every wrong log-in, encrypted secrets."""

import base64
import hashlib
import io
from functools import partial
from typing import Any

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathImage

from accounts.channels import phones_get_codes
from accounts.delivery import text_phone
from accounts.letters import post
from accounts.models import User
from accounts.notices import letter_for
from accounts.rules import PhoneError, e164, login_key
from accounts.sealing import seal
from accounts.services import is_unconfirmed

#: The same words whether the account is unknown or the password wrong: nobody can try out who has an account.
WRONG_LOGIN = _("This e-mail address or phone number and this password do not belong together.")

#: Steps of a log-in that follow our rules.
OUR_STAGES = {
    "allauth.account.stages.PhoneVerificationStage": "accounts.stages.ConfirmPhone",
    "allauth.account.stages.EmailVerificationStage": "accounts.stages.ConfirmEmail",
}


class AccountAdapter(DefaultAccountAdapter):
    """Phone numbers live on the user; a new one is unverified until a code has been typed."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        **dict.fromkeys(
            ["email_password_mismatch", "phone_password_mismatch", "username_password_mismatch"], WRONG_LOGIN
        ),
        "too_many_login_attempts": _("Too many attempts. Wait a few minutes, then try again."),
        "incorrect_password": _("This password is not right."),
        "too_many_codes": _("Too many wrong codes today. Try again tomorrow."),
        "enter_current_password": _("This is not your present password."),
        "incorrect_code": _("This code is not right."),
        "email_taken": _("Another account uses this e-mail address."),
        "duplicate_email": _("Your account uses this e-mail address already."),
        "phone_taken": _("Another account uses this phone number."),
        "same_as_current": _("Your account uses this already."),
        "rate_limited": _("That was quick. Wait half a minute, then ask for another code."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Whoever wants an account may make one; nobody needs one to buy."""
        return True

    def get_login_stages(self) -> list[str]:
        """Our rules about who owes which code, in place of allauth's."""
        return [OUR_STAGES.get(stage, stage) for stage in super().get_login_stages()]

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Their own page, in the language they chose."""
        with translation.override(request.user.language or translation.get_language()):
            return reverse("account")

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to their own page."""
        return reverse("account")

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Write a new account: the phone before the row, which may not be without any contact."""
        user.phone = form.cleaned_data.get("phone") or None
        user.language = translation.get_language() or ""
        user.consented_at = timezone.now()
        return super().save_user(request, user, form, commit=commit)

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """Post our letter of this occasion through the queue: the answer takes the same time for every address."""
        letter = letter_for(template_prefix, context)
        if letter is not None:
            post(letter, email)

    def send_notification_mail(
        self, template_prefix: str, user: User, context: dict | None = None, email: str | None = None
    ) -> None:
        """Tell the owner of an account what changed; where from is not said, so it need not be known."""
        if to := email or user.email:
            self.send_mail(template_prefix, to, context or {})

    def send_verification_code_sms(self, user: User, phone: str, code: str, **kwargs: Any) -> None:
        """Send a code to a phone."""
        self._text(phone, _("Xã Mình: your code is %(code)s. Give it to nobody.") % {"code": code})

    def send_account_already_exists_mail(self, email: str) -> None:
        """Tell who has an account already; whoever waits for a first code has none yet and is told nothing."""
        if not is_unconfirmed(email=email):
            super().send_account_already_exists_mail(email)

    def send_account_already_exists_sms(self, phone: str) -> None:
        """Tell who has an account already; the browser that asked learns nothing of it."""
        if is_unconfirmed(phone=phone):
            return
        text = _("Xã Mình: this number has an account already. Forgot the password? %(url)s")
        self._text(phone, text % {"url": context.request.build_absolute_uri(reverse("account_reset_password"))})

    def send_password_reset_sms(self, phone: str, url: str) -> None:
        """Send the link to a new password to a phone."""
        self._text(phone, _("Xã Mình: choose a new password here: %(url)s") % {"url": url})

    def _text(self, phone: str, text: str) -> None:
        if phones_get_codes():
            transaction.on_commit(partial(text_phone.enqueue, seal({"to": phone, "t": str(text)})))

    def phone_form_field(self, **kwargs: Any) -> Any:
        """A field that takes numbers the way they are written in Vietnam."""
        from accounts.forms import PhoneField

        return PhoneField(**kwargs)

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

    def reauthenticate(self, user: User, password: str) -> bool:
        """Whether the password is the user's, under the limits of a log-in."""
        named = {"email": user.email} if user.email else {"phone": user.phone}
        found = self.authenticate(context.request, password=password, **named)
        return found is not None and found.pk == user.pk

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Count attempts per account; allauth's own key forgets phones and would lock them all out together."""
        return login_key(*(str(credentials.get(name) or "") for name in ("email", "phone", "username")))


class MFAAdapter(DefaultMFAAdapter):
    """Secrets of the second step are stored encrypted with keys made from SECRET_KEY and its fallbacks."""

    def get_totp_label(self, user: User) -> str:
        """What an authenticator app writes beside the code."""
        return str(user.email or user.phone)

    def build_totp_svg(self, url: str) -> str:
        """The set-up address as an inline SVG without style attributes."""
        picture = qrcode.make(url, image_factory=SvgPathImage, border=4)
        out = io.BytesIO()
        picture.save(out)
        return out.getvalue().decode().partition("?>")[2].strip()

    def encrypt(self, text: str) -> str:
        """Encrypt with the present key."""
        return _ciphers().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Decrypt with the present or an older key; raises cryptography's InvalidToken if none fits."""
        return _ciphers().decrypt(encrypted_text.encode()).decode()


def _ciphers() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(b"accounts.mfa:" + key.encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
