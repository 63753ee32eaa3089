"""Who owes a code on the way in: whoever signed up, by the contact they log in with, until a code has come back.

allauth would ask everybody with an unconfirmed e-mail address, and send a letter to those who have none. An account
made for somebody (``consented_at`` is null) owes none: who made it vouches, and the first log-in of a new site must
not wait for a mail server. It adopts no orders either, because its contacts count as unconfirmed.
"""

from allauth.account.adapter import get_adapter
from allauth.account.stages import EmailVerificationStage, PhoneVerificationStage
from allauth.core.exceptions import RateLimited
from allauth.core.internal.httpkit import headed_redirect_response
from allauth.core.ratelimit import respond_429
from django.contrib import messages
from django.utils.translation import gettext as _

from accounts.channels import phones_get_codes


class ConfirmPhone(PhoneVerificationStage):
    """A code to the phone, when somebody signs up or logs in by it and it is not confirmed yet."""

    def handle(self):
        """Go on, or to the page that asks for the code."""
        user = self.login.user
        if user is not None and (not user.consented_at or (self.login.email and not self.login.signup)):
            return None, True
        owed = user is not None and user.phone and not user.phone_verified
        if owed and not phones_get_codes():
            text = _("We cannot send codes to phones now. Log in with your e-mail address.")
            get_adapter().add_message(self.request, messages.ERROR, message=text)
            return headed_redirect_response("account_login"), False
        try:
            return super().handle()
        except RateLimited:
            # allauth raises this for phones alone; for e-mail it answers the page itself.
            return respond_429(self.request), False


class ConfirmEmail(EmailVerificationStage):
    """A code to the e-mail address, when somebody signs up or logs in by it and it is not confirmed yet."""

    def handle(self):
        """Go on, or to the page that asks for the code."""
        login = self.login
        user = login.user
        if user is not None and not (user.consented_at and (user.email if login.signup else login.email)):
            return None, True
        return super().handle()
