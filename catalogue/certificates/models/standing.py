"""What certificates come to, day by day, and what is only reported."""

import datetime

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from catalogue.certificates.models.certificates import Certificate
from catalogue.certificates.querysets import LivePeriodQuerySet


class LivePeriod(models.Model):
    """A stretch of days, both included, on which a certificate is live: what badges and lists are drawn from."""

    certificate = models.ForeignKey(Certificate, models.CASCADE, related_name="live_periods")
    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="live_periods")
    stars = models.PositiveSmallIntegerField()
    starts_on = models.DateField()
    ends_on = models.DateField()
    is_extension = models.BooleanField(default=False)

    #: The day it was chosen for, on rows of ``objects.live(on=…)``: the badge asks for it.
    chosen_for: datetime.date

    objects = LivePeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("live period")
        verbose_name_plural = _("live periods")
        indexes = [
            models.Index(fields=["product", "starts_on", "ends_on"], name="live_of_product"),
            models.Index(fields=["stars", "starts_on", "ends_on"], name="live_by_stars"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="live_period_in_order"),
            models.CheckConstraint(condition=Q(stars__gte=3, stars__lte=5), name="live_period_stars_3_to_5"),
        ]

    def __str__(self) -> str:
        return f"{self.product_id}: {self.starts_on} – {self.ends_on}"


class RankReport(models.Model):
    """What was reported about a product's rank without a decision having been seen: verdict "unverified".

    Shown in words only, never as stars, never as a badge.
    """

    class Basis(models.TextChoices):
        """How the rank was reported (DESIGN §9 "Real names")."""

        REPORTED = "reported", _("reported as recognised")
        COUNCIL = "council", _("council result")
        DISTRICT = "district", _("district score")
        PROPOSED = "proposed", _("proposed")
        REGISTERED = "registered", _("registered for assessment, result not known")

    product = models.OneToOneField("catalogue.Product", models.CASCADE, related_name="rank_report")
    basis = models.CharField(_("basis"), max_length=10, choices=Basis)
    stars = models.PositiveSmallIntegerField(_("reported rank"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)
    issuer_text = models.CharField(_("body named in the source"), max_length=160, blank=True)
    decision_text = models.CharField(_("decision named in the source"), max_length=80, blank=True)

    class Meta:
        verbose_name = _("reported rank")
        verbose_name_plural = _("reported ranks")
        constraints = [
            models.CheckConstraint(
                condition=Q(basis="registered", stars__isnull=True)
                | (~Q(basis="registered") & Q(stars__gte=3, stars__lte=5)),
                name="rank_report_has_rank_unless_registered",
            )
        ]

    def __str__(self) -> str:
        return f"{self.product_id}: {self.basis}"
