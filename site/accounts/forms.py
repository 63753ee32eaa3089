"""Forms of log-in and password: allauth's, in our words, numbers as they are written in Vietnam."""

from typing import Any

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.account.utils import user_pk_to_url_str
from allauth.core import context, ratelimit
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django import forms
from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.channels import phones_get_codes
from accounts.models import User
from accounts.rules import PhoneError, e164, split_name
from accounts.services import free_unconfirmed


class PhoneField(forms.CharField):
    """A phone number typed in any form; the cleaned value is E.164."""

    widget = forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "inputmode": "tel"})

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Phone number"))
        super().__init__(**kwargs)

    def to_python(self, value: str | None) -> str:
        """Return E.164, or ValidationError with an example."""
        text = super().to_python(value)
        if not text:
            return text
        try:
            return e164(text)
        except PhoneError as error:
            raise ValidationError(_("Enter a phone number, for example 0905 123 456."), code="invalid") from error


class Worded:
    """Mixin: labels instead of placeholders, our words, where ``words`` names a field."""

    words: dict[str, Any] = {}
    hints: dict[str, Any] = {}
    #: Whether the field ``code`` holds digits alone: phones then show their digits.
    digits = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.words.get(name, field.label)
            field.help_text = self.hints.get(name, "")
        if self.digits:
            self.fields["code"].widget.attrs["inputmode"] = "numeric"


NEW_PASSWORD = _("At least 10 characters. Not a word that others use often.")


class LoginForm(Worded, account.LoginForm):
    """E-mail address or phone, and password."""

    words = {
        "login": _("E-mail address or phone number"),
        "password": _("Password"),
        "remember": _("Stay logged in on this device"),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs |= {
            "autocomplete": "username",
            "autocapitalize": "none",
            "spellcheck": "false",
        }


class ReauthenticateForm(Worded, account.ReauthenticateForm):
    """The password once more, before something delicate."""

    words = {"password": _("Password")}


class ContactField(forms.CharField):
    """An e-mail address or a phone number; the cleaned value is ``("email" | "phone", value)``."""

    widget = forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"})

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 254)
        super().__init__(**kwargs)

    def clean(self, value: str | None) -> tuple[str, str]:
        """Tell the two apart, or ValidationError with an example of each."""
        text = super().clean(value).strip()
        try:
            if "@" in text:
                return "email", forms.EmailField().clean(text).lower()
            return "phone", e164(text)
        except (ValidationError, PhoneError) as error:
            message = _("Enter an e-mail address, or a phone number, for example 0905 123 456.")
            raise ValidationError(message, code="invalid") from error


class SignupForm(Worded, account.SignupForm):
    """A new account: a name, one way to be reached, a password, and a consent that nobody ticked before.

    A contact whose account was never confirmed is free again once its code has run out: whoever receives the next
    code gets the account. Nothing is freed before the form is right and the limits allow another code.
    """

    #: Where the session keeps the key of the account that this browser began; it may begin that one anew.
    BEGUN = "accounts_begun"

    words = {"password1": _("Password")}
    hints = {"password1": NEW_PASSWORD}
    field_order = ["name", "contact", "password1", "consent"]

    name = forms.CharField(
        label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    contact = ContactField(label=_("E-mail address or phone number"))
    consent = forms.BooleanField(
        label=_("I agree that my name and this contact are used to keep my account and to show me my orders."),
        error_messages={"required": _("Without this we cannot keep an account for you.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("email", "phone"):
            self.fields.pop(name, None)
        if not phones_get_codes():
            self.fields["contact"].label = _("E-mail address")
            self.fields["contact"].help_text = _("We cannot send codes to phones yet.")
        else:
            self.fields["contact"].help_text = _("We send a code there to see that it is yours.")

    def clean_name(self) -> str:
        """Keep what people are called by apart from the family's part."""
        family, given = split_name(self.cleaned_data["name"])
        self.cleaned_data["last_name"], self.cleaned_data["first_name"] = family, given
        return self.cleaned_data["name"]

    def clean_contact(self) -> tuple[str, str]:
        """Sort it; that an account exists is not told here, but to its owner."""
        kind, value = self.cleaned_data["contact"]
        if kind == "phone" and not phones_get_codes():
            raise ValidationError(_("We cannot send codes to phones yet. Use an e-mail address."), code="no_channel")
        self.cleaned_data[kind] = value
        return kind, value

    def try_save(self, request: HttpRequest) -> tuple[Any, Any]:
        """Write the account; one that another request has just made counts as there already."""
        kind, value = self.cleaned_data["contact"]
        action = "confirm_email" if kind == "email" else "verify_phone"
        if not ratelimit.consume(request, action=action, key=value, dry_run=True):
            return None, ratelimit.respond_429(request)
        begun = request.session.get(self.BEGUN)
        try:
            with transaction.atomic():
                free_unconfirmed(at=timezone.now(), begun=begun, **{kind: value})
                self.account_already_exists = User.objects.filter(**{kind: value}).exists()
                if kind == "email" and not self.account_already_exists:
                    self.validate_unique_email(value)
                if not self.account_already_exists:
                    user, answer = super().try_save(request)
                    request.session[self.BEGUN] = user.pk
                    return user, answer
        except IntegrityError:
            self.account_already_exists = True
        # A new account costs a hash: without one here the time of the answer would tell who has an account.
        make_password(self.cleaned_data["password1"])
        return super().try_save(request)


def _must_be_owed(user: User | None) -> None:
    """Refuse every code where none was sent: the sign-up only looks like one, or its account is gone meanwhile.

    allauth makes up a code in both cases and would fall over one that was guessed (ValueError).
    """
    if user is None:
        raise get_adapter().validation_error("incorrect_code")


def _count_try(contact: str) -> None:
    """Count a try of a code sent to ``contact`` whatever the browser; ValidationError after too many in a day."""
    if not ratelimit.consume(context.request, action="code_tries", key=contact):
        raise get_adapter().validation_error("too_many_codes")


class EmailCodeForm(Worded, account.ConfirmEmailVerificationCodeForm):
    """The code that was sent to an e-mail address."""

    words = {"code": _("Code from the letter")}
    digits = True

    def clean_code(self) -> str:
        """Compare, while this address has tries left today."""
        _count_try(self.email)
        _must_be_owed(self.user)
        return super().clean_code()


class PhoneCodeForm(Worded, account.VerifyPhoneForm):
    """The code that was sent to a phone."""

    words = {"code": _("Code from the message")}
    digits = True

    def clean_code(self) -> str:
        """Compare, while this number has tries left today."""
        _count_try(self.phone)
        _must_be_owed(self.user)
        return super().clean_code()


class ChangeEmailForm(Worded, account.AddEmailForm):
    """Another e-mail address."""

    words = {"email": _("New e-mail address")}


class ChangePhoneForm(Worded, account.ChangePhoneForm):
    """Another phone number."""

    words = {"phone": _("New phone number")}

    def clean_phone(self) -> str:
        """Refuse while no code could reach it or may be sent; free a number whose account was never confirmed."""
        if not phones_get_codes():
            raise ValidationError(_("We cannot send codes to phones yet."), code="no_channel")
        phone = self.cleaned_data["phone"]
        # allauth raises what nobody catches when the limit is met only at sending.
        if not ratelimit.consume(context.request, action="verify_phone", key=phone, dry_run=True):
            raise get_adapter().validation_error("rate_limited")
        free_unconfirmed(at=timezone.now(), phone=phone, but=self.user)
        return super().clean_phone()


class NameForm(forms.ModelForm):
    """The name people are called by here; the last word is the given name."""

    name = forms.CharField(
        label=_("Your name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )

    class Meta:
        model = User
        fields: list[str] = []

    def save(self, commit: bool = True) -> User:
        """Write both parts."""
        self.instance.last_name, self.instance.first_name = split_name(self.cleaned_data["name"])
        self.instance.save(update_fields=["last_name", "first_name"])
        return self.instance


class EraseForm(ReauthenticateForm):
    """The password, and a yes that nobody ticked before."""

    agreed = forms.BooleanField(
        label=_("Yes, erase my account. I know that it cannot be brought back."),
        error_messages={"required": _("Tick this if you want your account erased.")},
    )


class ResetPasswordForm(Worded, account.ResetPasswordForm):
    """Where a link to a new password is sent: the e-mail address or the phone of an account."""

    field_order = ["email"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        label = _("E-mail address or phone number") if phones_get_codes() else _("E-mail address")
        self.fields["email"] = ContactField(label=label)

    def clean_email(self) -> str:
        """Look for the account without saying whether there is one; the limit counts the contact."""
        kind, value = self.cleaned_data["email"]
        self.phone = value if kind == "phone" else ""
        if self.phone:
            self.users = list(User.objects.filter(phone=self.phone, phone_verified=True, is_active=True))
            return value
        self.cleaned_data["email"] = value
        return super().clean_email()

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Send the link."""
        if not self.phone:
            return super().save(request, **kwargs)
        for user in self.users:
            key = f"{user_pk_to_url_str(user)}-{account.default_token_generator.make_token(user)}"
            adapter = get_adapter()
            adapter.send_password_reset_sms(self.phone, adapter.get_reset_password_from_key_url(key))
        return self.phone


class ResetPasswordKeyForm(Worded, account.ResetPasswordKeyForm):
    """A new password after the link."""

    words = {"password1": _("New password"), "password2": _("New password again")}
    hints = {"password1": NEW_PASSWORD}


class SetPasswordForm(Worded, account.SetPasswordForm):
    """The first password of an account that was made without one."""

    words = {"password1": _("New password"), "password2": _("New password again")}
    hints = {"password1": NEW_PASSWORD}


class ChangePasswordForm(Worded, account.ChangePasswordForm):
    """A new password for somebody who is logged in."""

    words = {
        "oldpassword": _("Present password"),
        "password1": _("New password"),
        "password2": _("New password again"),
    }
    hints = {"password1": NEW_PASSWORD}


class CodeForm(Worded, mfa.AuthenticateForm):
    """The second step of a log-in."""

    words = {"code": _("Code from your authenticator app")}
    hints = {"code": _("Six digits. Without the app at hand, a recovery code works too.")}


class ReauthenticateCodeForm(Worded, mfa.ReauthenticateForm):
    """The second step once more, before something delicate."""

    words = CodeForm.words
    hints = CodeForm.hints


class ActivateCodeForm(Worded, totp.ActivateTOTPForm):
    """The first code proves that the app was set up."""

    words = {"code": _("Code from your authenticator app")}
