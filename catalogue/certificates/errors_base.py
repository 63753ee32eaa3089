"""What all refusals of the register share."""

from django.utils.translation import gettext_lazy as _


class RegisterError(ValueError):
    """The register refuses an act; nothing was recorded. ``str()`` is the sentence in the reader's language."""

    message = _("The register refuses this.")

    def __init__(self, **facts: object) -> None:
        """``facts`` fill the sentence and stay readable as attributes of ``facts``."""
        self.facts = facts
        super().__init__(facts)

    def __str__(self) -> str:
        return str(self.message) % self.facts
