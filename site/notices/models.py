"""Notices: what was told to whom by which channel, and whether it left."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.rules import masked_email


class Notice(models.Model):
    """One message to one recipient. States: waiting → sent | failed; failed and sent may be sent again (a new row).

    ``subject_ref`` names what it is about ("certificate:C1234…:90"), so that the same reminder is not sent twice by
    accident. The recipient's address is personal data: it is shown masked and removed after the time of keeping.
    """

    class State(models.TextChoices):
        """Where a notice stands."""

        WAITING = "waiting", _("Waiting")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Failed")

    kind = models.CharField(_("kind"), max_length=40)
    channel = models.CharField(_("channel"), max_length=20, default="email")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="notices")
    producer = models.ForeignKey("producers.Producer", models.CASCADE, null=True, blank=True, related_name="notices")
    address = models.CharField(_("to"), max_length=254, blank=True)
    language = models.CharField(max_length=5, default="vi")
    subject_ref = models.CharField(max_length=80, blank=True)
    title = models.CharField(_("subject"), max_length=200)
    text = models.TextField(_("text"))
    html = models.TextField(blank=True)
    state = models.CharField(_("state"), max_length=7, choices=State, default=State.WAITING)
    problem = models.CharField(max_length=200, blank=True)
    #: How often it was handed to its channel: the clock waits longer after each failure.
    tries = models.PositiveSmallIntegerField(default=0)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    made_at = models.DateTimeField(_("made at"))
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)
    resends = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="sent_again_as")

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-made_at", "-id"]
        indexes = [
            models.Index(fields=["subject_ref", "-made_at"], name="notice_about"),
            models.Index(fields=["producer", "-made_at"], name="notice_to_producer"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="sent") | Q(sent_at__isnull=False), name="notice_sent_has_time"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.title}"

    @property
    def shown_address(self) -> str:
        """The address as lists show it: first letter and domain; empty once removed."""
        return masked_email(self.address) if self.address else ""
