"""Which letter belongs to what happened to an account: allauth's occasions in our words."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from accounts.letters import Letter
from accounts.rules import masked_email


def letter_for(occasion: str, context: Mapping[str, Any]) -> Letter | None:
    """Return the letter of an occasion (the name of allauth's template), None when we write nothing about it."""
    write = _LETTERS.get(occasion)
    return write(context) if write else None


def _code_for_signup(context: Mapping[str, Any]) -> Letter:
    return Letter(
        subject=_("Your code for Xã Mình"),
        paragraphs=(_("Type this code on the page where you are making your account. It works for 15 minutes."),),
        code=context["code"],
        closing=(_("You are making no account? Then do nothing: without the code none is made."),),
    )


def _code_for_address(context: Mapping[str, Any]) -> Letter:
    return Letter(
        subject=_("Your code for Xã Mình"),
        paragraphs=(_("Type this code to confirm that this e-mail address is yours. It works for 15 minutes."),),
        code=context["code"],
        closing=(_("You did not ask for it? Then do nothing: without the code nothing changes."),),
    )


def _known_already(context: Mapping[str, Any]) -> Letter:
    return Letter(
        subject=_("You have an account at Xã Mình already"),
        paragraphs=(
            _("Somebody, probably you, wanted to make an account with this e-mail address. There is one already."),
            _("If you forgot your password, choose a new one:"),
        ),
        button=_("Choose a new password"),
        url=context["password_reset_url"],
        closing=(_("It was not you? Then do nothing: your account stays as it is."),),
    )


def _new_password(context: Mapping[str, Any]) -> Letter:
    return Letter(
        subject=_("A new password for Xã Mình"),
        paragraphs=(_("You asked for a new password for your account at Xã Mình. Open this link to choose one."),),
        button=_("Choose a new password"),
        url=context["password_reset_url"],
        closing=(_("You did not ask? Then do nothing: your password stays as it is."),),
    )


def _email_changed(context: Mapping[str, Any]) -> Letter:
    new = masked_email(context["to_email"])
    return Letter(
        subject=_("Your e-mail address at Xã Mình was changed"),
        paragraphs=(
            _("Your account now uses %(address)s. This address is no longer used for it.") % {"address": new},
        ),
        closing=(_not_you(),),
    )


def _plain(subject: Callable[[], str], sentence: Callable[[], str]) -> Callable[[Mapping[str, Any]], Letter]:
    return lambda context: Letter(subject=subject(), paragraphs=(sentence(),), closing=(_not_you(),))


def erased() -> Letter:
    """The last letter: the account is gone."""
    return Letter(
        subject=_("Your account at Xã Mình is erased"),
        paragraphs=(
            _("Your account, your addresses and your log-ins are erased, as you asked."),
            _(
                "Orders you placed are kept for three years after they ended, because the law wants it "
                "(Law 122/2025, Article 16). After that your name, phone number and address leave them too."
            ),
        ),
        closing=(_("You did not ask for this? Write to us at once: our address is on the site."),),
    )


def _not_you() -> str:
    return _("It was not you? Choose a new password at once, and write to us: our address is on the site.")


_LETTERS: dict[str, Callable[[Mapping[str, Any]], Letter]] = {
    "account/email/email_confirmation_signup": _code_for_signup,
    "account/email/email_confirmation": _code_for_address,
    "account/email/account_already_exists": _known_already,
    "account/email/password_reset_key": _new_password,
    "account/email/email_changed": _email_changed,
    "account/email/email_deleted": _plain(
        lambda: _("Your e-mail address at Xã Mình was changed"),
        lambda: _("This address is no longer used for your account."),
    ),
    **dict.fromkeys(
        ("account/email/password_changed", "account/email/password_set", "account/email/password_reset"),
        _plain(
            lambda: _("Your password at Xã Mình was changed"),
            lambda: _("Your account has a new password. Other devices are logged out."),
        ),
    ),
    "mfa/email/totp_activated": _plain(
        lambda: _("Log-in in two steps is on"),
        lambda: _("From now on your account asks for a code from your authenticator app too."),
    ),
    "mfa/email/totp_deactivated": _plain(
        lambda: _("Log-in in two steps is off"), lambda: _("From now on your password alone opens your account.")
    ),
    "mfa/email/recovery_codes_generated": _plain(
        lambda: _("New recovery codes"),
        lambda: _("New recovery codes were made for your account. The old ones no longer work."),
    ),
}
