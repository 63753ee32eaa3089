"""What waits for its second person, outside the register (DESIGN §9 "Register")."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalogue.certificates.models.decisions import Decision
from catalogue.certificates.models.files import DecisionFile


class Proposal(models.Model):
    """One officer's proposal to add to the register; another confirms it, and all of it is recorded or nothing.

    States: draft → open (sent) → working (a long one is being recorded) → confirmed | failed; open → declined;
    draft|open|failed → withdrawn; failed and declined → draft again by their maker.
    ``decision_facts``: kind, number, signed_on (ISO), issuer (id), instrument, source of a decision still to be
    recorded; empty where ``decision`` is recorded already or none is needed. ``lines``: list of what is to be done,
    one dict a certificate (see ``services.proposals``). ``result``: what came of it (ids and codes).
    """

    class Kind(models.TextChoices):
        """What is proposed."""

        GRANT = "grant", _("Grant certificates")
        REVOCATION = "revocation", _("Revoke certificates")
        ANNULMENT = "annulment", _("Annul revocations")
        EXTENSION = "extension", _("Keep while under re-assessment")
        CASE_CLOSED = "case_closed", _("Close a re-assessment case")
        CORRECTION = "correction", _("Correct a clerical error")
        LEARNED = "learned", _("Add what was missing")

    class State(models.TextChoices):
        """Where a proposal stands."""

        DRAFT = "draft", _("Draft")
        OPEN = "open", _("Waiting for the second person")
        WORKING = "working", _("Being recorded")
        CONFIRMED = "confirmed", _("Recorded")
        DECLINED = "declined", _("Sent back")
        FAILED = "failed", _("Could not be recorded")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT)
    #: The desk it belongs to: level and area of its maker's office.
    level = models.CharField(_("level"), max_length=8)
    area = models.ForeignKey("areas.Area", models.PROTECT, null=True, blank=True, related_name="+")
    decision = models.ForeignKey(Decision, models.PROTECT, null=True, blank=True, related_name="proposals")
    decision_facts = models.JSONField(default=dict, blank=True)
    file = models.ForeignKey(DecisionFile, models.PROTECT, null=True, blank=True, related_name="proposals")
    lines = models.JSONField(default=list, blank=True)
    reason = models.TextField(_("reason"), blank=True)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(_("made at"))
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    note = models.TextField(_("note of the second person"), blank=True)
    #: Why it could not be recorded, sentence by sentence.
    problems = models.JSONField(default=list, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    result = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-made_at", "-id"]
        indexes = [models.Index(fields=["level", "area", "state", "-made_at"], name="proposal_of_desk")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="confirmed")
                | (Q(decided_by__isnull=False) & ~Q(decided_by=models.F("proposed_by"))),
                name="proposal_confirmed_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} #{self.pk}"
