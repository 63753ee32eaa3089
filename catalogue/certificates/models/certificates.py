"""Certificates and what happened to them."""

import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalogue.certificates import rules
from catalogue.certificates.models.decisions import Decision, InsertOnly
from catalogue.certificates.querysets import CertificateQuerySet
from catalogue.certificates.rules import Status
from catalogue.codes import shown


class Certificate(InsertOnly):
    """Stars granted to a registered product by a decision, for 36 months (Q26 Art. 4.3).

    The row is what was granted; :meth:`facts` adds what happened since. States of a day (``rules.Status``):
    upcoming → valid → expiring → expired; upcoming|valid|expiring|under_reassessment → revoked → (annulled) what
    the day makes of it; expiring → under_reassessment → expired; any → superseded (final).
    """

    code = models.CharField(_("public id"), max_length=9, unique=True)
    product = models.ForeignKey("catalogue.Product", models.PROTECT, related_name="certificates")
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="certificates")
    stars = models.PositiveSmallIntegerField(_("stars"))
    valid_from = models.DateField(_("valid from"))
    valid_until = models.DateField(_("valid until"))
    number = models.CharField(_("certificate number"), max_length=60, blank=True)
    score = models.DecimalField(_("score"), max_digits=5, decimal_places=2, null=True, blank=True)
    supersedes = models.OneToOneField(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="superseded_by",
        verbose_name=_("supersedes"),
    )
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded at"))

    #: The entries, oldest first, where services read them together with the certificate.
    known_entries: "list[Entry] | None" = None

    objects = CertificateQuerySet.as_manager()

    class Meta:
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        ordering = ["-valid_from", "-id"]
        indexes = [
            models.Index(fields=["product", "-valid_from"], name="certificate_of_product"),
            models.Index(fields=["valid_until"], name="certificate_end"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(stars__gte=3, stars__lte=5), name="certificate_stars_3_to_5"),
            models.CheckConstraint(condition=Q(valid_until__gt=F("valid_from")), name="certificate_ends_after_start"),
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=100),
                name="certificate_score_0_to_100",
            ),
            models.UniqueConstraint(fields=["product", "decision"], name="certificate_once_per_decision"),
            models.CheckConstraint(
                condition=Q(supersedes__isnull=True) | ~Q(supersedes=F("id")),
                name="certificate_not_its_own_successor",
            ),
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def shown_code(self) -> str:
        """The public id in groups, as it is printed."""
        return shown(self.code)

    def get_absolute_url(self) -> str:
        """The certificate's public page."""
        return reverse("certificate", args=[self.code])

    def facts(self) -> rules.Facts:
        """What the row and its entries come to: corrected dates and stars, revocations, extension, successor.

        A successor ends it on its own first day as last corrected. Fetch ``with_entries()`` (or link a product's
        certificates with ``services.history_of``), else this queries.
        """
        entries = self.entries_in_order()
        values = self.corrected_facts()
        annulled = {e.annuls_id: e.effective_on for e in entries if e.kind == Entry.Kind.ANNULMENT}
        closed = {e.case_id: e.effective_on for e in entries if e.kind == Entry.Kind.CASE_CLOSED}
        revocations, extension = [], None
        for entry in entries:
            if entry.kind == Entry.Kind.REVOCATION:
                revocations.append(rules.Revocation(entry.effective_on, annulled.get(entry.pk)))
            elif entry.kind == Entry.Kind.EXTENSION:
                extension = rules.Extension(entry.case.lodged_on, closed.get(entry.case_id))
        successor = self.successor
        return rules.Facts(
            valid_from=values["valid_from"],
            valid_until=values["valid_until"],
            stars=values["stars"],
            superseded_on=successor.corrected_facts()["valid_from"] if successor else None,
            revocations=tuple(revocations),
            extension=extension,
        )

    def entries_in_order(self) -> list["Entry"]:
        """Entries as they were recorded, the oldest first."""
        if self.known_entries is not None:
            return self.known_entries
        return sorted(self.entries.all(), key=lambda entry: entry.pk)

    @property
    def successor(self) -> "Certificate | None":
        """The renewal or upgrade that names this certificate."""
        return getattr(self, "superseded_by", None)

    def corrected_facts(self) -> dict[str, Any]:
        """``valid_from``, ``valid_until`` and ``stars`` as last corrected."""
        values: dict[str, Any] = {
            "valid_from": self.valid_from,
            "valid_until": self.valid_until,
            "stars": self.stars,
        }
        for entry in self.entries_in_order():
            if entry.kind == Entry.Kind.CORRECTION:
                values |= entry.corrected_dates_and_stars()
        return values

    def status(self, *, on: datetime.date) -> Status:
        """Status on a day."""
        return rules.status_on(self.facts(), on)

    def is_live(self, *, on: datetime.date) -> bool:
        """Whether its stars may be shown on a day."""
        return self.status(on=on) in rules.LIVE

    def effective(self, name: str) -> Any:
        """A fact that may be missing at first, as last corrected or learned; empty (None, "") while unknown.

        ``name``: number, file, publication, instrument (text) or score (Decimal).
        """
        for entry in reversed(self.entries_in_order()):
            if name in entry.values:
                value = entry.values[name]
                return Decimal(value) if name == "score" and value is not None else value
        if name == "instrument":
            return self.decision.instrument
        return getattr(self, name, "")

    def missing(self) -> list[str]:
        """Which of number, score, file and instrument are still unknown: a page must say so."""
        return [name for name in ("number", "score", "file", "instrument") if self.effective(name) in (None, "")]


class ReassessmentCase(InsertOnly):
    """A re-assessment dossier lodged with a body before a certificate's end (Q26 Art. 7, Art. 12.3)."""

    certificate = models.ForeignKey(Certificate, models.PROTECT, related_name="cases")
    lodged_on = models.DateField(_("lodged on"))
    body = models.CharField(_("body"), max_length=160)
    recorded_at = models.DateTimeField(_("recorded at"))

    class Meta:
        verbose_name = _("re-assessment case")
        verbose_name_plural = _("re-assessment cases")

    def __str__(self) -> str:
        return f"{self.certificate_id}: {self.lodged_on}"


class Entry(InsertOnly):
    """Something that happened to a certificate. ``values`` holds corrected or learned fields as JSON."""

    class Kind(models.TextChoices):
        """What an entry says."""

        REVOCATION = "revocation", _("Revocation")
        ANNULMENT = "annulment", _("Annulment of a revocation")
        EXTENSION = "extension", _("Kept while under re-assessment")
        CASE_CLOSED = "case_closed", _("Re-assessment closed")
        CORRECTION = "correction", _("Correction")
        LEARNED = "learned", _("Learned later")

    class Ground(models.TextChoices):
        """The six grounds of revocation (Q26 Art. 8)."""

        UNTRUTHFUL = "a", _("untruthful or forged dossier")
        CRITERIA = "b", _("no longer meets the criteria, by an inspection's conclusion")
        LAW = (
            "c",
            _("breach of quality, food-safety, environment, property or labelling law, by a conclusion"),
        )
        MARK = "d", _("OCOP mark misused or misleading")
        STOPPED = "đ", _("the producer stopped making the product")
        AUTHORITY = "e", _("another conclusion or request of an authority")

    certificate = models.ForeignKey(Certificate, models.PROTECT, related_name="entries")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    effective_on = models.DateField(_("in effect from"))
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="entries")
    case = models.ForeignKey(ReassessmentCase, models.PROTECT, null=True, blank=True, related_name="entries")
    annuls = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="annulled_by")
    ground = models.CharField(_("ground"), max_length=2, choices=Ground, blank=True)
    reason = models.TextField(_("reason"), blank=True)
    values = models.JSONField(_("values"), default=dict, blank=True)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded at"))

    class Meta:
        verbose_name = _("register entry")
        verbose_name_plural = _("register entries")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(kind="revocation", decision__isnull=False, annuls__isnull=True, case__isnull=True)
                    & ~Q(ground="")
                )
                | Q(kind="annulment", decision__isnull=False, annuls__isnull=False, case__isnull=True)
                | Q(kind__in=["extension", "case_closed"], case__isnull=False, annuls__isnull=True)
                | (Q(kind="correction", annuls__isnull=True, case__isnull=True) & ~Q(reason=""))
                | Q(kind="learned", annuls__isnull=True, case__isnull=True),
                name="entry_carries_what_its_kind_needs",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.effective_on}"

    def corrected_dates_and_stars(self) -> dict[str, object]:
        """The corrected fields that decide status, as dates and numbers."""
        values: dict[str, object] = {}
        for name in ("valid_from", "valid_until"):
            if name in self.values:
                values[name] = datetime.date.fromisoformat(self.values[name])
        if "stars" in self.values:
            values["stars"] = self.values["stars"]
        return values
