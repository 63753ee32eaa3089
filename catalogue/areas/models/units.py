"""Administrative units: key (level, code, valid_from), because 3,315 codes are both old and current."""

import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalogue.areas.querysets import AreaQuerySet
from catalogue.areas.rules import REFORM_ON, fold


class Level(models.TextChoices):
    """Tiers of government. Districts ended on 2025-06-30."""

    PROVINCE = "province", _("Province")
    DISTRICT = "district", _("District (until 6/2025)")
    COMMUNE = "commune", _("Commune")


class Area(models.Model):
    """One unit for one stretch of time. ``valid_from`` empty: since before our records; ``valid_to`` empty: current.

    ``kind`` is the unit's own word (Xã, Phường, Đặc khu, Thị trấn, Huyện, Tỉnh …), ``name`` goes without it.
    """

    level = models.CharField(_("level"), max_length=8, choices=Level)
    code = models.CharField(_("code"), max_length=5)
    name = models.CharField(_("name"), max_length=80)
    kind = models.CharField(_("kind"), max_length=20)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    area_km2 = models.FloatField(_("area (km²)"), null=True, blank=True)
    name_key = models.CharField(max_length=80, editable=False)
    successors = models.ManyToManyField("self", through="Succession", symmetrical=False, related_name="predecessors")

    objects = AreaQuerySet.as_manager()

    class Meta:
        verbose_name = _("administrative unit")
        verbose_name_plural = _("administrative units")
        ordering = ["name_key", "code"]
        indexes = [
            models.Index(fields=["name_key", "level"], name="area_name"),
            models.Index(fields=["code", "level"], name="area_code"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["level", "code", "valid_from"], name="area_key"),
            models.UniqueConstraint(
                fields=["level", "code"], condition=Q(valid_from__isnull=True), name="area_key_without_start"
            ),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True)
                | Q(valid_from__isnull=True)
                | Q(valid_to__gte=models.F("valid_from")),
                name="area_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(level="province", parent__isnull=True) | ~Q(level="province"),
                name="area_province_has_no_parent",
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name in step."""
        self.name_key = fold(self.name)
        super().save(*args, **kwargs)

    @property
    def full_name(self) -> str:
        """Kind and name as in running text: "xã Ea Tul", "phường 1", "tỉnh Đắk Lắk"."""
        return f"{self.kind.lower()} {self.name}"

    @property
    def place_codes(self) -> dict[str, str]:
        """Codes of the province and the commune that this unit is or lies in, as the audit keeps them."""
        if self.level == Level.PROVINCE:
            return {"province": self.code, "commune": ""}
        return {"province": self.parent.code if self.parent else "", "commune": self.code}

    @property
    def is_current(self) -> bool:
        """Whether this unit has no end in our records."""
        return self.valid_to is None

    @property
    def unrecorded(self) -> tuple[datetime.date, datetime.date] | None:
        """First and last day before this unit's start of which our data says nothing; None for most units.

        Twelve communes and Đồng Nai as a city begin on 2026-04-30 while the former units ended on 2025-06-30.
        """
        if self.valid_from is None or self.valid_from <= REFORM_ON:
            return None
        return REFORM_ON, self.valid_from - datetime.timedelta(days=1)


class Succession(models.Model):
    """A former unit went into a current one, whole or in part."""

    former = models.ForeignKey(Area, models.CASCADE, related_name="went_into")
    current = models.ForeignKey(Area, models.CASCADE, related_name="came_from")
    is_partial = models.BooleanField(_("only a part"), default=False)

    class Meta:
        verbose_name = _("succession")
        verbose_name_plural = _("successions")
        constraints = [models.UniqueConstraint(fields=["former", "current"], name="succession_once")]

    def __str__(self) -> str:
        return f"{self.former} → {self.current}"
