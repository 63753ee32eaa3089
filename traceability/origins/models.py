"""Physical places: mill, packing house, warehouse, producer's store, showroom."""

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


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
    is_sample = models.BooleanField(_("sample (invented)"), default=False)

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

    @property
    def local_name(self) -> str:
        """Name in the reader's language."""
        return self.name_en if get_language() == "en" and self.name_en else self.name_vi

    @property
    def is_selling_place(self) -> bool:
        """Whether consumers can buy here."""
        return self.kind in SELLING_KINDS
