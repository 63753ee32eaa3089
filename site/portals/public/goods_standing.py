"""What the register says of a product on a day: the certificate panel beside it, and its verdict for machines."""

import datetime
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Instrument, LivePeriod, RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.services import history_of
from catalogue.certificates.words import date_words, rank_words
from catalogue.products.models import Product
from traceability.scans.rules import verdict_of
from traceability.scans.words import REPORTED, revocation_in_force


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


@dataclass(frozen=True)
class Standing:
    """What is known of a product's rank today. At most one of ``panel`` and ``report`` is there.

    ``live`` is what the badge is drawn from, it compares by its key alone; ``panel`` says the same in plain values.
    """

    verdict: str
    status: str
    live: LivePeriod | None = field(compare=False)
    panel: Panel | None
    report: Report | None


def standing_of(product: Product, live: LivePeriod | None, *, on: datetime.date) -> Standing:
    """Say what is known of a product's rank on a day; ``live`` is the stretch of its certificate that holds the day.

    Two queries, one without any certificate. The verdict is the one a scan of the product's code gives
    (``traceability.scans.rules``).
    """
    history = history_of(product.pk)
    report = getattr(product, "rank_report", None) if not history else None
    outcome = verdict_of([one.facts() for one in history], is_reported=report is not None, on=on)
    panel = panel_of(history[outcome.speaker], live, on=on) if outcome.speaker is not None else None
    return Standing(
        verdict=outcome.answer.value,
        status=outcome.status.value if outcome.status else "",
        live=live,
        panel=panel,
        report=report_of(report, on=on) if report else None,
    )


def panel_of(certificate: Certificate, live: LivePeriod | None, *, on: datetime.date) -> Panel:
    """Describe ``certificate`` on a day; needs its history and ``decision__issuer``, queries nothing."""
    facts = certificate.facts()
    status = rules.status_on(facts, on)
    term = (facts.valid_until - facts.valid_from).days or 1
    gone = min(max((on - facts.valid_from).days, 0), term)
    score = certificate.effective("score")
    return Panel(
        stars=live.stars if live else None,
        status=status,
        status_text=_status_text(certificate, status, facts, on),
        rank_words=rank_words(certificate, on=on),
        number=certificate.effective("number") or "",
        decision=certificate.decision.number,
        decided_on=certificate.decision.signed_on,
        issuer=certificate.decision.issuer.local_name,
        instrument=str(dict(Instrument.choices).get(certificate.effective("instrument"), "")),
        score=f"{number_format(score.normalize())} / 100" if score is not None else "",
        valid_from=facts.valid_from,
        valid_until=facts.valid_until,
        days_left=(facts.valid_until - on).days,
        percent=round(100 * gone / term),
        url=reverse("certificate", args=[certificate.code]),
    )


def _status_text(certificate: Certificate, status: Status, facts: rules.Facts, on: datetime.date) -> str:
    """What a reader has to know beyond the one word; empty where the word says it all."""
    match status:
        case Status.UPCOMING:
            return _("In force from %(day)s.") % {"day": date_words(facts.valid_from)}
        case Status.UNDER_REASSESSMENT:
            last = {"day": date_words(rules.extension_end(facts.valid_until))}
            return _("Being re-assessed: kept until there is a result, %(day)s at the latest.") % last
        case Status.EXPIRED:
            first = {"day": date_words(rules.ended_on(facts, on))}
            return _("Since %(day)s this product may no longer bear an OCOP rank.") % first
        case Status.REVOKED:
            revocation = revocation_in_force(certificate, on=on)
            return _("Revoked from %(day)s by decision %(number)s: %(ground)s.") % {
                "day": date_words(revocation.effective_on),
                "number": revocation.decision.number,
                "ground": revocation.get_ground_display(),
            }
        case _:
            return ""


def report_of(report: RankReport, *, on: datetime.date) -> Report:
    """Describe a reported rank: by whom, after which source."""
    return Report(
        words=rank_words(report, on=on),
        sentence=REPORTED[RankReport.Basis(report.basis)] % {"stars": report.stars or 0},
        source=report.source,
        issuer=report.issuer_text,
        decision=report.decision_text,
    )
