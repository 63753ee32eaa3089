"""Ranks and statuses in words: what is shown wherever no certificate is live (DESIGN §9 "Stars", "Real names")."""

import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from catalogue.certificates.models import Certificate, RankReport
from catalogue.certificates.rules import Status, status_on

#: Rank and status in one phrase; %(stars)d is the rank.
STATUS_PHRASES = {
    Status.UPCOMING: gettext_lazy("rank %(stars)d stars, not yet in force"),
    Status.VALID: gettext_lazy("rank %(stars)d stars, in force"),
    Status.EXPIRING: gettext_lazy("rank %(stars)d stars, expiring soon"),
    Status.UNDER_REASSESSMENT: gettext_lazy("rank %(stars)d stars, under re-assessment"),
    Status.SUPERSEDED: gettext_lazy("rank %(stars)d stars, superseded"),
    Status.EXPIRED: gettext_lazy("rank %(stars)d stars, expired"),
    Status.REVOKED: gettext_lazy("rank %(stars)d stars, revoked"),
}

#: What was reported without a decision having been seen; %(stars)d is the reported rank.
BASIS_PHRASES = {
    RankReport.Basis.REPORTED: gettext_lazy("reported as recognised: rank %(stars)d stars"),
    RankReport.Basis.COUNCIL: gettext_lazy("council result: rank %(stars)d stars"),
    RankReport.Basis.DISTRICT: gettext_lazy("district score: rank %(stars)d stars"),
    RankReport.Basis.PROPOSED: gettext_lazy("proposed: rank %(stars)d stars"),
    RankReport.Basis.REGISTERED: gettext_lazy("registered for assessment, result not known"),
}


def rank_words(record: Certificate | RankReport, *, on: datetime.date) -> str:
    """Say in words what rank a certificate gives on a day, or what was reported of one; never a star shape.

    A certificate needs its entries and its successor's: fetch it ``with_history()`` to spare queries.
    """
    if isinstance(record, RankReport):
        return BASIS_PHRASES[RankReport.Basis(record.basis)] % {"stars": record.stars or 0}
    facts = record.facts()
    return STATUS_PHRASES[status_on(facts, on)] % {"stars": facts.stars}


def date_words(day: datetime.date) -> str:
    """A day as it is written here, dd/mm/yyyy."""
    return f"{day:%d/%m/%Y}"


def days_words(days: int) -> str:
    """A number of days left, in words."""
    if days == 0:
        return _("today is the last day")
    return ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days}
