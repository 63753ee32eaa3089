"""Fork of Oscar's address models: street or hamlet → commune → province, no postcode (DOMAIN §4.6)."""

import hashlib

from django.db import models
from django.utils.translation import gettext_lazy as _
from oscar.apps.address.abstract_models import AbstractUserAddress

from accounts.rules import shown_phone


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

    def generate_hash(self) -> str:
        """What tells a customer's addresses apart: Oscar's forgets the commune and the phone."""
        told = "\n".join([self.first_name, str(self.phone_number or ""), str(self.commune_id), self.line1])
        return hashlib.sha256(told.lower().encode()).hexdigest()

    @property
    def place(self) -> str:
        """Street or hamlet, commune and province in one line, by the names of today."""
        units = [self.commune, self.commune.parent] if self.commune else []
        return ", ".join(filter(None, [self.line1, *(unit.full_name for unit in units if unit)]))

    def as_fields(self) -> dict[str, str]:
        """Name and value of each field of an address form."""
        commune = self.commune
        return {
            "name": self.first_name,
            "phone": shown_phone(str(self.phone_number)) if self.phone_number else "",
            "province": commune.parent.code if commune and commune.parent else "",
            "place": self.place_typed or (commune.full_name if commune else ""),
            "commune": str(commune.pk) if commune else "",
            "street": self.line1,
        }

    def ensure_postcode_is_valid_for_country(self) -> None:
        """Vietnamese parcels need no postcode: nothing to check."""


from oscar.apps.address.models import *  # noqa: E402, F403
