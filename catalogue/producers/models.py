"""Producers (OCOP subjects, Q26 Art. 2.3), who works for them, and what is kept apart (DOMAIN §4.2)."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalogue.producers.querysets import ProducerQuerySet


class ProducerKind(models.TextChoices):
    """Who may be a subject (Q26 Art. 2.3); tourism sets also accept an association or operating centre."""

    COOPERATIVE = "cooperative", _("Cooperative")
    COOPERATIVE_GROUP = "cooperative_group", _("Cooperative group")
    SME = "sme", _("Small or medium enterprise")
    FARM = "farm", _("Farm")
    HOUSEHOLD_BUSINESS = "household_business", _("Household business")
    ASSOCIATION = "association", _("Association")
    OPERATING_CENTRE = "operating_centre", _("Operating centre")
    UNKNOWN = "unknown", _("Kind not known")


class Producer(models.Model):
    """Who answers for a product. Contacts show only with a recorded consent.

    ``is_name_withheld``: a natural person named in a source who has not agreed to be named here; ``name`` then
    holds a neutral name and the real one lies in ProducerPrivate.
    """

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("address part"), max_length=120, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=ProducerKind, default=ProducerKind.UNKNOWN)
    commune = models.ForeignKey(
        "areas.Area",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="producers",
        verbose_name=_("commune"),
    )
    address = models.CharField(_("address"), max_length=255, blank=True)
    registration_number = models.CharField(_("registration number"), max_length=40, blank=True)
    phone = models.CharField(_("phone"), max_length=16, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    website = models.URLField(_("website"), blank=True)
    contact_consent_on = models.DateField(_("agreed to show contacts on"), null=True, blank=True)
    is_name_withheld = models.BooleanField(_("name withheld"), default=False)
    name_consent_on = models.DateField(_("agreed to be named on"), null=True, blank=True)
    about_vi = models.TextField(_("about (Vietnamese)"), blank=True)
    about_en = models.TextField(_("about (English)"), blank=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    source_ref = models.CharField(_("source row"), max_length=20, null=True, blank=True, unique=True)  # noqa: DJ001
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ProducerQuerySet.as_manager()

    class Meta:
        verbose_name = _("producer")
        verbose_name_plural = _("producers")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(is_name_withheld=True) | Q(name_consent_on__isnull=True),
                name="producer_withheld_or_agreed",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The producer's public page."""
        return reverse("producer", args=[self.slug])

    @property
    def public_phone(self) -> str:
        """The phone number, empty unless showing it was agreed to."""
        return self.phone if self.contact_consent_on else ""

    @property
    def public_email(self) -> str:
        """The e-mail address, empty unless showing it was agreed to."""
        return self.email if self.contact_consent_on else ""


class ProducerPrivate(models.Model):
    """Restricted personal data of a producer: never on public pages, in logs, exports or events (DOMAIN §4.2)."""

    producer = models.OneToOneField(Producer, models.CASCADE, related_name="private")
    withheld_name = models.CharField(_("withheld name"), max_length=200, blank=True)
    legal_representative = models.CharField(_("legal representative"), max_length=120, blank=True)
    gender = models.CharField(_("gender"), max_length=20, blank=True)
    ethnicity = models.CharField(_("ethnicity"), max_length=40, blank=True)
    permanent_address = models.CharField(_("permanent address"), max_length=255, blank=True)

    class Meta:
        verbose_name = _("restricted data of a producer")
        verbose_name_plural = _("restricted data of producers")

    def __str__(self) -> str:
        return f"#{self.producer_id}"


class ProducerMember(models.Model):
    """A user who works for a producer."""

    class Role(models.TextChoices):
        """What a member may do."""

        OWNER = "owner", _("Owner")
        EDITOR = "editor", _("Editor")
        PACKER = "packer", _("Packer")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="producer_memberships")
    producer = models.ForeignKey(Producer, models.CASCADE, related_name="members")
    role = models.CharField(_("role"), max_length=10, choices=Role)

    class Meta:
        verbose_name = _("member of a producer")
        verbose_name_plural = _("members of producers")
        constraints = [models.UniqueConstraint(fields=["user", "producer"], name="producer_member_once")]

    def __str__(self) -> str:
        return f"{self.user_id} @ {self.producer_id}: {self.role}"
