"""What the register says of a product on a day: the certificate panel beside it, and its verdict for machines."""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Entry, LivePeriod, RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.words import date_words, rank_words

#: What a report says, in a sentence of its own; %(stars)d is the reported rank.
REPORTS = {
    RankReport.Basis.REPORTED: gettext_lazy("It was reported as recognised with %(stars)d stars."),
    RankReport.Basis.COUNCIL: gettext_lazy("A council is reported to have proposed %(stars)d stars as its result."),
    RankReport.Basis.DISTRICT: gettext_lazy("A district’s score is reported to amount to %(stars)d stars."),
    RankReport.Basis.PROPOSED: gettext_lazy("It was reported as proposed for %(stars)d stars."),
    RankReport.Basis.REGISTERED: gettext_lazy("It was reported as registered for assessment; no result is known."),
}


@dataclass(frozen=True)
class Panel:
    """The certificate that speaks for a product, as partials/cert_panel.html reads it.

    ``stars`` only while it is live; what the register lacks is None or empty.
    """

    stars: int | None
    status: str
    status_text: str
    rank_words: str
    number: str
    decision: str
    decided_on: datetime.date
    issuer: str
    instrument: str
    score: str
    valid_from: datetime.date
    valid_until: datetime.date
    days_left: int
    percent: int
    url: str


@dataclass(frozen=True)
class Report:
    """A rank that was reported without a decision having been seen."""

    words: str
    sentence: str
    source: str
    issuer: str
    decision: str


def panel_of(certificate: Certificate, live: LivePeriod | None, *, on: datetime.date) -> Panel:
    """Describe ``certificate`` on a day; needs its history and ``decision__issuer``, queries nothing."""
    facts = certificate.facts()
    status = rules.status_on(facts, on)
    # The printed term, and the days of an extension after it: what the bar has gone through.
    last = live.ends_on if live else facts.valid_until
    term = (facts.valid_until - facts.valid_from).days or 1
    gone = min(max((on - facts.valid_from).days, 0), term)
    score = certificate.effective("score")
    return Panel(
        stars=live.stars if live else None,
        status=status,
        status_text=_status_text(certificate, status, facts, last),
        rank_words=rank_words(certificate, on=on),
        number=certificate.effective("number") or "",
        decision=certificate.decision.number,
        decided_on=certificate.decision.signed_on,
        issuer=certificate.decision.issuer.local_name,
        instrument=certificate.decision.get_instrument_display(),
        score=f"{score}".rstrip("0").rstrip(".") + " / 100" if score is not None else "",
        valid_from=facts.valid_from,
        valid_until=facts.valid_until,
        days_left=(facts.valid_until - on).days,
        percent=round(100 * gone / term),
        url=reverse("certificate", args=[certificate.code]),
    )


def _status_text(certificate: Certificate, status: Status, facts: rules.Facts, last: datetime.date) -> str:
    """What a reader has to know beyond the one word; empty where the word says it all."""
    if status == Status.UPCOMING:
        return _("In force from %(day)s.") % {"day": date_words(facts.valid_from)}
    end = {"day": date_words(last)}
    if status == Status.UNDER_REASSESSMENT:
        return _("Being re-assessed: kept until there is a result, %(day)s at the latest.") % end
    if status == Status.EXPIRED:
        return _("Ended on %(day)s. Since then the goods may not be sold under its stars.") % end
    if status == Status.REVOKED:
        revocation = _revocation(certificate)
        return _("Revoked from %(day)s by decision %(number)s: %(ground)s.") % {
            "day": date_words(revocation.effective_on),
            "number": revocation.decision.number,
            "ground": revocation.get_ground_display(),
        }
    return ""


def _revocation(certificate: Certificate) -> Entry:
    """The revocation in force: the newest that nothing annulled."""
    entries = list(certificate.entries.all())
    annulled = {entry.annuls_id for entry in entries if entry.annuls_id}
    standing = [entry for entry in entries if entry.kind == Entry.Kind.REVOCATION and entry.pk not in annulled]
    return max(standing, key=lambda entry: entry.pk)


def report_of(report: RankReport, *, on: datetime.date) -> Report:
    """Describe a reported rank: by whom, after which source."""
    return Report(
        words=rank_words(report, on=on),
        sentence=REPORTS[RankReport.Basis(report.basis)] % {"stars": report.stars or 0},
        source=report.source,
        issuer=report.issuer_text,
        decision=report.decision_text,
    )
