"""Who works at the officers' desk, for which area, and who was asked to."""

import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalogue.areas.models.units import Area
from catalogue.areas.querysets import AreaOfficerQuerySet


class OfficeLevel(models.TextChoices):
    """Tier of government an officer works for (Q26 Art. 4: the district is gone)."""

    COMMUNE = "commune", _("Commune")
    PROVINCE = "province", _("Province")
    MINISTRY = "ministry", _("Ministry")


class OfficeRole(models.TextChoices):
    """What an officer may do: everybody works with the register, an administrator with the accounts too."""

    OFFICER = "officer", _("Officer")
    ADMINISTRATOR = "administrator", _("Administrator of accounts")


class Office(models.Model):
    """Level, area and role; the ministry's area is the whole country (null)."""

    level = models.CharField(_("level"), max_length=8, choices=OfficeLevel)
    area = models.ForeignKey(Area, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("area"))
    role = models.CharField(_("role"), max_length=13, choices=OfficeRole, default=OfficeRole.OFFICER)
    title = models.CharField(_("position"), max_length=120, blank=True)

    class Meta:
        abstract = True

    @property
    def is_administrator(self) -> bool:
        """Whether this office manages the accounts of its area and below."""
        return self.role == OfficeRole.ADMINISTRATOR

    @property
    def area_name(self) -> str:
        """Name of the area as in running text; "the whole country" for the ministry."""
        return self.area.full_name if self.area else str(_("the whole country"))

    def covers(self, *, province_id: int | None, commune_id: int | None) -> bool:
        """Whether what lies in this province and commune belongs to this office. No query."""
        if self.level == OfficeLevel.MINISTRY:
            return True
        return self.area_id is not None and self.area_id in (
            {commune_id} if self.level == OfficeLevel.COMMUNE else {province_id}
        )


class AreaOfficer(Office):
    """A user's office for a stretch of days. One at a time per user; ended ones stay, for the audit.

    Whoever leaves loses the desk at once, so the day an office ends is the first on which it is not held.

    States: current (``ends_on`` empty) → ended (left, handed over, role changed: a new row begins).
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="offices")
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("until"), null=True, blank=True)
    appointed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    hands_over_to = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="taken_over_from",
        verbose_name=_("handed over to"),
    )

    objects = AreaOfficerQuerySet.as_manager()

    class Meta:
        verbose_name = _("officer")
        verbose_name_plural = _("officers")
        ordering = ["level", "area", "user"]
        constraints = [
            models.CheckConstraint(
                condition=Q(level="ministry", area__isnull=True) | (~Q(level="ministry") & Q(area__isnull=False)),
                name="officer_area_unless_ministry",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=models.F("starts_on")), name="officer_in_order"
            ),
            models.UniqueConstraint(fields=["user"], condition=Q(ends_on__isnull=True), name="officer_one_office"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.level} {self.area_id or ''}".strip()

    def is_current(self, *, on: datetime.date) -> bool:
        """Whether the office is held on a day; not any more on the day it ends."""
        return self.starts_on <= on and (self.ends_on is None or on < self.ends_on)


class OfficerInvitation(Office):
    """A one-time link by which somebody takes up an office. Only a hash of the link's secret is kept.

    States: open → used | cancelled | past (``expires_at``).
    """

    email = models.EmailField(_("e-mail address"))
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    invited_at = models.DateTimeField(_("invited at"))
    expires_at = models.DateTimeField(_("valid until"))
    used_at = models.DateTimeField(null=True, blank=True)
    used_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    cancelled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("invitation of an officer")
        verbose_name_plural = _("invitations of officers")
        ordering = ["-invited_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(level="ministry", area__isnull=True) | (~Q(level="ministry") & Q(area__isnull=False)),
                name="invitation_area_unless_ministry",
            ),
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(cancelled_at__isnull=True), name="invitation_used_or_cancelled"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.level} {self.area_id or ''}: {self.invited_at:%d/%m/%Y}"

    def is_open(self, *, at: datetime.datetime) -> bool:
        """Whether the link still opens something."""
        return self.used_at is None and self.cancelled_at is None and at < self.expires_at
