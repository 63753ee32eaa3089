"""Where goods come from and lie: raw-material areas and physical places (mill, packing house, store, showroom)."""

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from catalogue.bilingual import Bilingual, for_reader
from traceability.origins.querysets import FacilityQuerySet
from traceability.origins.rules import (
    HoursError,
    Opening,
    Special,
    check_hours,
    opening,
    shown,
    spans_of,
    week_runs,
)


class FacilityKind(models.TextChoices):
    """Kinds of places (sale points after QĐ 950/QĐ-BCT, DOMAIN §2.4)."""

    MILL = "mill", _("Processing place")
    PACKING_HOUSE = "packing_house", _("Packing house")
    WAREHOUSE = "warehouse", _("Warehouse")
    PRODUCER_STORE = "producer_store", _("Producer's store")
    SHOWROOM = "showroom", _("Showroom")
    OCOP_CENTRE = "ocop_centre", _("OCOP centre")
    TRAVEL_SHOP = "travel_shop", _("Shop in a station, airport or rest stop")
    MARKET = "market", _("Market or supermarket counter")
    TOURIST_SHOP = "tourist_shop", _("Shop in a tourist area")


#: Places where a consumer can buy.
SELLING_KINDS = (
    FacilityKind.PRODUCER_STORE,
    FacilityKind.SHOWROOM,
    FacilityKind.OCOP_CENTRE,
    FacilityKind.TRAVEL_SHOP,
    FacilityKind.MARKET,
    FacilityKind.TOURIST_SHOP,
)


class Facility(models.Model):
    """A physical place. ``hours``: weekday 0–6 (Monday first) → list of ["07:00", "21:00"]; absent = closed."""

    kind = models.CharField(_("kind"), max_length=16, choices=FacilityKind)
    name_vi = models.CharField(_("name (Vietnamese)"), max_length=160)
    name_en = models.CharField(_("name (English)"), max_length=160, blank=True)
    slug = models.SlugField(_("address part"), max_length=120, unique=True)
    producer = models.ForeignKey(
        "producers.Producer", models.PROTECT, null=True, blank=True, related_name="facilities"
    )
    commune = models.ForeignKey("areas.Area", models.PROTECT, related_name="facilities")
    address = models.CharField(_("address"), max_length=255)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    gln = models.CharField("GLN", max_length=13, blank=True)
    phone = models.CharField(_("phone"), max_length=16, blank=True)
    hours = models.JSONField(_("opening hours"), default=dict, blank=True)
    offers_pickup = models.BooleanField(_("orders can be picked up here"), default=False)
    closes_on_holidays = models.BooleanField(_("closed on public holidays"), default=False)
    about_vi = models.TextField(_("about (Vietnamese)"), blank=True, max_length=1200)
    about_en = models.TextField(_("about (English)"), blank=True, max_length=1200)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)

    objects = FacilityQuerySet.as_manager()

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["name_vi"]
        constraints = [
            models.CheckConstraint(
                condition=Q(lat__isnull=True, lon__isnull=True)
                | Q(lat__gte=-90, lat__lte=90, lon__gte=-180, lon__lte=180),
                name="facility_point_on_earth",
            )
        ]

    def __str__(self) -> str:
        return self.name_vi

    def clean(self) -> None:
        """Refuse hours that are written down wrongly."""
        try:
            check_hours(self.hours)
        except HoursError as error:
            raise ValidationError({"hours": str(error)}) from error

    def opening(self, *, at: datetime.datetime) -> Opening | None:
        """When it is open, seen from ``at``; None where the hours are not recorded. Reads ``with_days``."""
        days = {special.day: special.as_special() for special in self.special_days.all()}
        if not self.hours and not days:
            return None
        try:
            return opening(self.hours, days, self.closes_on_holidays, at)
        except HoursError:
            # Hours that came in past the forms: a page says that they are not known rather than something wrong.
            return None

    @property
    def local_name(self) -> str:
        """Name in the reader's language."""
        return for_reader(self.name_vi, self.name_en)

    def week_lines(self) -> list[str]:
        """The week in words, days with the same hours together: "Monday–Saturday: 7:00–11:30"; empty if not known."""
        try:
            runs = week_runs(self.hours)
        except HoursError:
            return []
        lines = []
        for first, last, spans in runs:
            days = WEEKDAYS[first] if first == last else f"{WEEKDAYS[first]}–{WEEKDAYS[last]}"
            lines.append(f"{days}: {shown(spans) or gettext('closed')}")
        return lines

    @property
    def full_address(self) -> str:
        """Address, commune and province in one line. Reads ``commune__parent``."""
        province = self.commune.parent.name if self.commune.parent else ""
        return ", ".join(filter(None, [self.address, self.commune.full_name, province]))

    def get_absolute_url(self) -> str:
        """Public page of a selling place."""
        return reverse("place", args=[self.slug])

    @property
    def is_selling_place(self) -> bool:
        """Whether consumers can buy here."""
        return self.kind in SELLING_KINDS


class RawMaterialAreaQuerySet(models.QuerySet["RawMaterialArea"]):
    """Raw-material areas."""

    def public(self) -> "RawMaterialAreaQuerySet":
        """Those that have a page."""
        return self.filter(is_public=True)


class RawMaterialArea(Bilingual, models.Model):
    """Where the raw material of goods grows (vùng nguyên liệu): a crop, its fields, the households that tend them.

    ``hectares`` in ha. ``outline``: GeoJSON Polygon or MultiPolygon (WGS 84, lon/lat) around the fields, never a
    single household's plot; ``lat``/``lon`` a point in it. ``growing_area_code``: "mã số vùng trồng" if one was
    given. Months of harvest are numbers 1–12.
    """

    slug = models.SlugField(_("address part"), max_length=120, unique=True)
    name_vi = models.CharField(_("name (Vietnamese)"), max_length=160)
    name_en = models.CharField(_("name (English)"), max_length=160, blank=True)
    crop_vi = models.CharField(_("crop (Vietnamese)"), max_length=80)
    crop_en = models.CharField(_("crop (English)"), max_length=80, blank=True)
    producer = models.ForeignKey(
        "producers.Producer",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="material_areas",
        verbose_name=_("producer"),
    )
    commune = models.ForeignKey(
        "areas.Area", models.PROTECT, related_name="material_areas", verbose_name=_("commune")
    )
    products = models.ManyToManyField(
        "catalogue.Product", blank=True, related_name="material_areas", verbose_name=_("products")
    )
    hectares = models.DecimalField(_("area (ha)"), max_digits=9, decimal_places=2)
    households = models.PositiveIntegerField(_("households"), null=True, blank=True)
    harvest_months = models.JSONField(_("months of harvest"), default=list, blank=True)
    season_vi = models.CharField(_("season (Vietnamese)"), max_length=200, blank=True)
    season_en = models.CharField(_("season (English)"), max_length=200, blank=True)
    about_vi = models.TextField(_("about (Vietnamese)"), blank=True, max_length=2000)
    about_en = models.TextField(_("about (English)"), blank=True, max_length=2000)
    growing_area_code = models.CharField(_("growing-area code"), max_length=60, blank=True)
    altitude_m = models.PositiveIntegerField(_("altitude (m)"), null=True, blank=True)
    outline = models.JSONField(_("outline (GeoJSON)"), null=True, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    is_public = models.BooleanField(_("public"), default=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    source_ref = models.CharField(_("source row"), max_length=20, null=True, blank=True, unique=True)  # noqa: DJ001

    objects = RawMaterialAreaQuerySet.as_manager()

    class Meta:
        verbose_name = _("raw-material area")
        verbose_name_plural = _("raw-material areas")
        ordering = ["name_vi", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(hectares__gt=0), name="material_area_has_hectares"),
            models.CheckConstraint(
                condition=Q(lat__isnull=True, lon__isnull=True)
                | Q(lat__gte=-90, lat__lte=90, lon__gte=-180, lon__lte=180),
                name="material_area_point_on_earth",
            ),
        ]

    def __str__(self) -> str:
        return self.name_vi

    def get_absolute_url(self) -> str:
        """Its public page."""
        return reverse("material_area", args=[self.slug])

    @property
    def local_name(self) -> str:
        """Name in the reader's language."""
        return self.local("name")


class SpecialDay(models.Model):
    """A day on which a place keeps other hours than its week says; ``spans`` empty: closed."""

    facility = models.ForeignKey(Facility, models.CASCADE, related_name="special_days")
    day = models.DateField(_("day"))
    spans = models.JSONField(_("hours"), default=list, blank=True)
    reason_vi = models.CharField(_("reason (Vietnamese)"), max_length=120, blank=True)
    reason_en = models.CharField(_("reason (English)"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("special day")
        verbose_name_plural = _("special days")
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["facility", "day"], name="special_day_once")]

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y}"

    def clean(self) -> None:
        """Refuse hours that are written down wrongly."""
        try:
            spans_of(self.spans)
        except HoursError as error:
            raise ValidationError({"spans": str(error)}) from error

    def as_special(self) -> Special:
        """What the rules of opening read."""
        return Special(self.spans, self.reason_vi, self.reason_en)
