"""What goes with certificates without being part of the register: checks, other papers, replies, plans."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from catalogue.certificates.models.certificates import Certificate, Entry
from catalogue.certificates.models.files import private_storage
from catalogue.certificates.querysets import VerificationQuerySet


class Verification(models.Model):
    """An advisory body's check whether a certificate must be revoked (Q26 Art. 8).

    It touches neither star nor status; ``stops_sale`` stops the sale where safety is at stake. From ``concluded_on``
    (the inspection's conclusion, or the commune's word that production stopped) 15 days run to the decision.
    States: open (``closed_on`` empty) → closed (``outcome``).
    """

    class Outcome(models.TextChoices):
        """How a check ended."""

        REVOKED = "revoked", _("Revoked")
        UNFOUNDED = "unfounded", _("No ground found")
        MENDED = "mended", _("Mended by the producer")

    product = models.ForeignKey("catalogue.Product", models.PROTECT, related_name="verifications")
    ground = models.CharField(_("ground"), max_length=2, choices=Entry.Ground)
    reason = models.TextField(_("what is checked, and why"))
    stops_sale = models.BooleanField(_("stop the sale now"), default=False)
    opened_on = models.DateField(_("opened on"))
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    concluded_on = models.DateField(_("conclusion of"), null=True, blank=True)
    conclusion = models.CharField(_("number of the conclusion"), max_length=120, blank=True)
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    outcome = models.CharField(_("outcome"), max_length=9, choices=Outcome, blank=True)

    objects = VerificationQuerySet.as_manager()

    class Meta:
        verbose_name = _("verification")
        verbose_name_plural = _("verifications")
        ordering = ["-opened_on", "-id"]
        indexes = [models.Index(fields=["product", "closed_on"], name="verification_of_product")]
        constraints = [
            models.CheckConstraint(
                condition=Q(closed_on__isnull=True, outcome="")
                | (Q(closed_on__gte=models.F("opened_on")) & ~Q(outcome="")),
                name="verification_closed_with_outcome",
            ),
            models.UniqueConstraint(
                fields=["product"], condition=Q(closed_on__isnull=True), name="verification_one_open"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.product_id}: {self.opened_on}"


class OtherCertificate(models.Model):
    """Another paper about a product or its producer (DOMAIN §3.6), with how well we know of it."""

    class Kind(models.TextChoices):
        """The papers that are told apart."""

        VIETGAP = "vietgap", "VietGAP"
        GLOBALGAP = "globalgap", "GlobalG.A.P."
        ORGANIC = "organic", _("Organic")
        HACCP = "haccp", "HACCP"
        ISO22000 = "iso22000", "ISO 22000"
        GMP = "gmp", "GMP"
        HALAL = "halal", "Halal"
        FOOD_SAFETY = "food_safety", _("Food-safety condition certificate")
        DECLARATION = "declaration", _("Quality declaration")
        TEST = "test", _("Test slip")
        TRADEMARK = "trademark", _("Trademark")
        OTHER = "other", _("Other paper")

    class Evidence(models.TextChoices):
        """How well we know."""

        DECLARED = "declared", _("declared by the producer")
        SEEN = "seen", _("paper seen by an officer")
        TESTED = "tested", _("confirmed by a test")

    producer = models.ForeignKey("producers.Producer", models.PROTECT, related_name="other_certificates")
    product = models.ForeignKey(
        "catalogue.Product", models.PROTECT, null=True, blank=True, related_name="other_certificates"
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    name = models.CharField(_("name"), max_length=160, blank=True)
    number = models.CharField(_("number"), max_length=80, blank=True)
    body = models.CharField(_("issued by"), max_length=160, blank=True)
    scope = models.CharField(_("scope"), max_length=200, blank=True)
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    evidence = models.CharField(_("evidence"), max_length=8, choices=Evidence)
    checked_on = models.DateField(_("declared, seen or tested on"))
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    file = models.FileField(_("copy"), upload_to="other-certificates/%Y/%m", storage=private_storage, blank=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    class Meta:
        verbose_name = _("other certificate")
        verbose_name_plural = _("other certificates")
        ordering = ["kind", "-valid_from", "-id"]
        indexes = [models.Index(fields=["producer", "product"], name="other_certificate_of")]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__isnull=True)
                | Q(valid_from__isnull=True)
                | Q(valid_until__gte=models.F("valid_from")),
                name="other_certificate_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}".strip()


class Reply(models.Model):
    """A producer's right to reply beside an adverse status. Shown once an officer has read it (no personal data).

    States: sent → published | refused (with a reason the producer reads).
    """

    class State(models.TextChoices):
        """Where a reply stands."""

        SENT = "sent", _("Waiting to be read")
        PUBLISHED = "published", _("Published")
        REFUSED = "refused", _("Not published")

    certificate = models.ForeignKey(Certificate, models.PROTECT, related_name="replies")
    text = models.TextField(_("reply"), max_length=2000)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    sent_on = models.DateField(_("received on"))
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.SENT)
    read_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    read_at = models.DateTimeField(null=True, blank=True)
    refusal = models.TextField(_("why it is not published"), blank=True)

    class Meta:
        verbose_name = _("reply of a producer")
        verbose_name_plural = _("replies of producers")
        ordering = ["-sent_on", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(state="refused") | ~Q(refusal=""), name="reply_refused_with_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.certificate_id}: {self.sent_on}"


class PlanTarget(models.Model):
    """How many products an area plans to have recognised in a year; per rank, or for all ranks (``stars`` empty)."""

    area = models.ForeignKey("areas.Area", models.PROTECT, null=True, blank=True, related_name="plan_targets")
    year = models.PositiveSmallIntegerField(_("year"))
    stars = models.PositiveSmallIntegerField(_("rank"), null=True, blank=True)
    count = models.PositiveIntegerField(_("planned products"))
    source = models.CharField(_("plan"), max_length=160, blank=True)

    class Meta:
        verbose_name = _("planned number")
        verbose_name_plural = _("planned numbers")
        ordering = ["-year", "stars"]
        constraints = [
            models.UniqueConstraint(Coalesce("area", 0), "year", Coalesce("stars", 0), name="plan_target_once"),
            models.CheckConstraint(
                condition=Q(stars__isnull=True) | Q(stars__gte=3, stars__lte=5), name="plan_target_stars"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.year}: {self.count}"
