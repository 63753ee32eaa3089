"""Fork of Oscar's address models: street or hamlet → commune → province, no postcode (DOMAIN §4.6)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from oscar.apps.address.abstract_models import AbstractUserAddress


class CommuneAddress(models.Model):
    """What a Vietnamese delivery address adds: the current commune and its province as words of the day."""

    commune = models.ForeignKey(
        "areas.Area", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("commune")
    )
    #: What the buyer typed as place, kept beside the unit it was understood as.
    place_typed = models.CharField(_("place as typed"), max_length=120, blank=True)

    class Meta:
        abstract = True


class UserAddress(CommuneAddress, AbstractUserAddress):
    """An address a customer keeps for the next order."""

    POSTCODE_REQUIRED = False

    def __str__(self) -> str:
        return f"#{self.pk}"

    def ensure_postcode_is_valid_for_country(self) -> None:
        """Vietnamese parcels need no postcode: nothing to check."""


from oscar.apps.address.models import *  # noqa: E402, F403
