"""Forms of log-in and password: allauth's, in our words, numbers as they are written in Vietnam."""

from typing import Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.rules import PhoneError, e164


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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.words.get(name, field.label)
            field.help_text = self.hints.get(name, "")


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


class ResetPasswordForm(Worded, account.ResetPasswordForm):
    """The address that a link to a new password is sent to."""

    words = {"email": _("E-mail address")}


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


class ReauthenticateForm(Worded, account.ReauthenticateForm):
    """The password once more, before something delicate."""

    words = {"password": _("Password")}


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
