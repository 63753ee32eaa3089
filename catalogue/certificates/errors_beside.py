"""What is refused beside the register: checks before a revocation, replies of producers."""

from django.utils.translation import gettext_lazy as _

from catalogue.certificates.errors_base import RegisterError


# --- Checks before a revocation ---------------------------------------------------------------------------
class WhyMissing(RegisterError):
    """A check says what is checked."""

    message = _("Say what is checked, and why.")


class AlreadyBeingChecked(RegisterError):
    """One check of a product at a time."""

    message = _("“%(product)s” is already being checked since %(day)s.")


class CheckClosed(RegisterError):
    """The check has ended."""

    message = _("This check was closed on %(day)s: nothing was changed.")


class AlreadyConcluded(RegisterError):
    """The 15 days of Art. 8 run once."""

    message = _("The conclusion of %(day)s is already recorded: the 15 days run from it.")


class CheckInDisorder(RegisterError):
    """Concluded or closed before it began."""

    message = _("%(day)s lies before %(first)s, the day that must come first.")


class NotRevokedYet(RegisterError):
    """A check ends with a revocation only when there is one."""

    message = _("No revocation of this product has been recorded since the check began.")


class ReplyEmpty(RegisterError):
    """Nothing was written."""

    message = _("Write what you have to say.")


class ReplyTooLong(RegisterError):
    """More than a page takes."""

    message = _("A reply has %(count)d characters at most.")


class ReplyWaiting(RegisterError):
    """One reply at a time."""

    message = _("Your earlier reply is still waiting to be read: nothing was sent.")


class ReplyRead(RegisterError):
    """Another officer was faster."""

    message = _("This reply has been decided on already: nothing was changed.")
