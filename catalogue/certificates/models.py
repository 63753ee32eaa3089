"""The register: insert-only decisions, certificates and entries, and what they come to (DESIGN §9 "Register").

``Decision``, ``Certificate``, ``ReassessmentCase`` and ``Entry`` rows are written once: the model, the queryset
and a database trigger refuse a change. ``LivePeriod`` is no register row: it is what a certificate's history
comes to, as stretches of days, rebuilt by the services in the transaction that adds to the history and compared
with it by ``manage.py check_register``.
"""

import datetime
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from catalogue.certificates import rules
from catalogue.certificates.querysets import (
    CertificateQuerySet,
    InsertOnlyQuerySet,
    LivePeriodQuerySet,
    RegisterIsInsertOnly,
)
from catalogue.certificates.rules import Status


class Instrument(models.TextChoices):
    """The legal instrument a product was judged under; empty where it is not known."""

    QD_1048_2019 = "1048/2019", "QĐ 1048/QĐ-TTg (2019)"
    QD_148_2023 = "148/2023", "QĐ 148/QĐ-TTg (2023)"
    QD_148_2023_AMENDED = "148/2023+1489/2025", _("QĐ 148/QĐ-TTg as amended by QĐ 1489/QĐ-TTg (2025)")
    QD_26_2026 = "26/2026", "QĐ 26/2026/QĐ-TTg"


class InsertOnly(models.Model):
    """A row that is written once."""

    objects = InsertOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        """Insert; raises RegisterIsInsertOnly for a row that exists."""
        if not self._state.adding:
            raise RegisterIsInsertOnly(f"{type(self).__name__} rows are never updated: add an entry.")
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{type(self).__name__} rows are never deleted.")


class Issuer(models.Model):
    """A body that decides: district committee (until 6/2025), province committee, ministry.

    ``succeeded_by`` is recorded, never guessed from the map.
    """

    class Level(models.TextChoices):
        """Level of the body."""

        DISTRICT = "district", _("District committee")
        PROVINCE = "province", _("Province committee")
        MINISTRY = "ministry", _("Ministry")

    name = models.CharField(_("name"), max_length=160)
    name_en = models.CharField(_("English name"), max_length=160, blank=True)
    level = models.CharField(_("level"), max_length=8, choices=Level)
    area = models.ForeignKey("areas.Area", models.PROTECT, null=True, blank=True, related_name="issuers")
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("to"), null=True, blank=True)
    succeeded_by = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="succeeds", verbose_name=_("succeeded by")
    )

    class Meta:
        verbose_name = _("issuer")
        verbose_name_plural = _("issuers")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["name", "level"], name="issuer_once")]

    def __str__(self) -> str:
        return self.name

    @property
    def local_name(self) -> str:
        """Name in the reader's language."""
        return self.name_en if get_language() == "en" and self.name_en else self.name


class Decision(InsertOnly):
    """An administrative decision: number and date are required, everything else may be learned later."""

    class Kind(models.TextChoices):
        """What a decision does."""

        RECOGNITION = "recognition", _("Recognition")
        REVOCATION = "revocation", _("Revocation")
        ANNULMENT = "annulment", _("Annulment of a revocation")
        CORRECTION = "correction", _("Correction")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    number = models.CharField(_("number"), max_length=60)
    signed_on = models.DateField(_("signed on"))
    issuer = models.ForeignKey(Issuer, models.PROTECT, related_name="decisions", verbose_name=_("issuer"))
    instrument = models.CharField(_("instrument"), max_length=24, choices=Instrument, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded at"))

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-signed_on", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["issuer", "number", "signed_on"], name="decision_once"),
            models.CheckConstraint(condition=~Q(number=""), name="decision_has_number"),
        ]

    def __str__(self) -> str:
        return f"{self.number} ({self.signed_on:%d/%m/%Y})"


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


class LivePeriod(models.Model):
    """A stretch of days, both included, on which a certificate is live: what badges and lists are drawn from."""

    certificate = models.ForeignKey(Certificate, models.CASCADE, related_name="live_periods")
    product = models.ForeignKey("catalogue.Product", models.CASCADE, related_name="live_periods")
    stars = models.PositiveSmallIntegerField()
    starts_on = models.DateField()
    ends_on = models.DateField()
    is_extension = models.BooleanField(default=False)

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
