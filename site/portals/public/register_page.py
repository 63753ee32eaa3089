"""One certificate on one day: what it is, what may be concluded, who decided, what happened, what is missing."""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from catalogue.areas.rules import REFORM_ON
from catalogue.areas.services import place_line, place_lines
from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, DecisionFile, Entry, Instrument, LivePeriod, Reply
from catalogue.certificates.rules import Status
from catalogue.certificates.services import history_of
from catalogue.certificates.words import date_words, days_words, rank_words
from catalogue.products.models import Product
from portals.public.register_beside import OtherPaper, other_papers, published_copies, published_replies
from portals.public.scan_page import certificate_json, percent_of_term
from traceability.scans.rules import ANSWER_OF
from traceability.scans.services import Verdict, verdict_of_history
from traceability.scans.words import certificate_sentences, revocation_in_force

#: Facts that may be missing, and what a correction may name besides.
_MISSING = {
    "number": gettext_lazy("certificate number"),
    "score": gettext_lazy("council score"),
    "file": gettext_lazy("copy of the decision"),
    "instrument": gettext_lazy("legal instrument"),
}
_FIELDS = {
    **_MISSING,
    "valid_from": gettext_lazy("first day"),
    "valid_until": gettext_lazy("last day"),
    "stars": gettext_lazy("rank in stars"),
    "publication": gettext_lazy("publication"),
}


@dataclass(frozen=True)
class Event:
    """A line of the certificate's history."""

    day: datetime.date
    text: str
    detail: str
    certificate: Certificate | None = None


@dataclass(frozen=True)
class CertificatePage:
    """All that public/certificate.html reads. ``live`` is there only while the stars may be drawn."""

    certificate: Certificate
    product: Product
    on: datetime.date
    status: Status
    answer: str
    facts: rules.Facts
    live: LivePeriod | None
    rank_words: str
    sentences: list[str]
    rows: list[tuple[str, str, bool]]
    missing: list[str]
    percent: int
    left: str
    first: str
    last: str
    history: list[Event]
    speaking: Certificate | None
    place: str
    is_shown: bool
    copies: list[DecisionFile]
    papers: list[OtherPaper]
    replies: list[Reply]
    may_be_answered: bool


#: Statuses beside which a producer may answer.
ADVERSE = frozenset({Status.REVOKED, Status.EXPIRED})


def certificate_page(code: str, *, on: datetime.date) -> CertificatePage | None:
    """Compose a certificate's page for a day; None where none bears the code. At most twelve queries."""
    found = (
        Certificate.objects.filter(code=code)
        .select_related(
            "product__producer",
            "product__commune__parent",
            "product__province",
            "product__listing",
            "product__criteria_set",
        )
        .defer("product__listing__story_vi", "product__listing__story_en")
        .first()
    )
    if found is None:
        return None
    product = found.product
    history = history_of(product.pk)
    certificate = next(one for one in history if one.pk == found.pk)
    facts = certificate.facts()
    status = rules.status_on(facts, on)
    verdict = verdict_of_history(history, on=on)
    answer = ANSWER_OF.get(status)
    copies = published_copies(certificate)
    has_copy = any(copy.decision_id == certificate.decision_id for copy in copies)
    live = None
    if status in rules.LIVE:
        live = LivePeriod.objects.live(on=on).filter(certificate=certificate.pk).first()
    return CertificatePage(
        certificate=certificate,
        product=product,
        on=on,
        status=status,
        answer=answer.value if answer else "",
        facts=facts,
        live=live,
        rank_words=rank_words(certificate, on=on),
        sentences=certificate_sentences(certificate, facts, status, on=on),
        rows=_rows(certificate, facts, product),
        missing=[str(_MISSING[name]) for name in certificate.missing() if not (name == "file" and has_copy)],
        percent=percent_of_term(Verdict(verdict.answer, on, status), facts),
        left=_left(facts, status, on=on),
        first=date_words(facts.valid_from),
        last=date_words(facts.valid_until),
        history=_history(certificate, history),
        speaking=_speaking(certificate, verdict),
        place=_place(product, with_former=False),
        is_shown=bool(product.is_public and getattr(getattr(product, "listing", None), "live", False)),
        copies=copies,
        papers=other_papers(product, on=on),
        replies=published_replies(certificate),
        may_be_answered=status in ADVERSE,
    )


def _speaking(certificate: Certificate, verdict: Verdict) -> Certificate | None:
    """The product's live certificate where it is another one."""
    speaking = verdict.certificate
    is_other = speaking is not None and speaking.pk != certificate.pk
    return speaking if is_other and verdict.status in rules.LIVE else None


def _left(facts: rules.Facts, status: Status, *, on: datetime.date) -> str:
    if status in {Status.VALID, Status.EXPIRING}:
        return days_words((facts.valid_until - on).days)
    if status is Status.UNDER_REASSESSMENT:
        last = {"day": date_words(rules.extension_end(facts.valid_until))}
        return _("until there is a result, %(day)s at the latest") % last
    return ""


def _rows(certificate: Certificate, facts: rules.Facts, product: Product) -> list[tuple[str, str, bool]]:
    """Name, value and whether the value is known."""
    decision, score = certificate.decision, certificate.effective("score")
    instrument = certificate.effective("instrument")
    unknown = _("not recorded")
    rows = [
        (_("Certificate number"), certificate.effective("number") or unknown, bool(certificate.effective("number"))),
        (_("Decision"), f"{decision.number}, {date_words(decision.signed_on)}", True),
        (_("Issued by"), _issuer(certificate), True),
        (
            _("Judged under"),
            str(Instrument(instrument).label) if instrument else _("not known"),
            bool(instrument),
        ),
        (_("Rank granted"), _("%(stars)d stars") % {"stars": facts.stars}, True),
        (
            _("Council score"),
            f"{score.normalize():f} / 100".replace(".", ",") if score is not None else unknown,
            score is not None,
        ),
        (
            pgettext("term of a certificate", "In force"),
            f"{date_words(facts.valid_from)} – {date_words(facts.valid_until)}",
            True,
        ),
    ]
    if decision.signed_on < REFORM_ON and product.commune:
        rows.append((_("Place, with its names on the paper"), _place(product, with_former=True), True))
    return rows


def _issuer(certificate: Certificate) -> str:
    """The body, and who stands in its place where that is recorded."""
    issuer = certificate.decision.issuer
    if issuer.succeeded_by_id is None:
        return issuer.local_name
    return _("%(issuer)s (succeeded by %(successor)s)") % {
        "issuer": issuer.local_name,
        "successor": issuer.succeeded_by.local_name,
    }


def _place(product: Product, *, with_former: bool) -> str:
    if product.commune is None:
        return product.province.full_name if product.province else ""
    if with_former:
        return place_lines([product.commune])[product.commune.pk]
    return place_line(product.commune, with_former=False)


def _history(certificate: Certificate, history: list[Certificate]) -> list[Event]:
    """What the register holds about this certificate and its neighbours, the newest first."""
    events = [_granted(certificate, _("Granted"))]
    for other in history:
        if other.pk == certificate.supersedes_id:
            events.append(_granted(other, _("Replaces certificate %(code)s") % {"code": other.shown_code}, other))
        elif other.supersedes_id == certificate.pk:
            events.append(_granted(other, _("Replaced by certificate %(code)s") % {"code": other.shown_code}, other))
    known = _granted_values(certificate)
    for entry in certificate.entries_in_order():
        events.append(_event(entry, known))
        known |= entry.values
    return sorted(events, key=lambda event: event.day, reverse=True)


def _granted(certificate: Certificate, text: str, link: Certificate | None = None) -> Event:
    facts = certificate.facts()
    rank = _("%(stars)d stars") % {"stars": facts.stars}
    decision = certificate.decision
    return Event(facts.valid_from, f"{text}, {rank}", f"{decision.number}, {decision.issuer.local_name}", link)


def _granted_values(certificate: Certificate) -> dict[str, object]:
    """What the certificate said before any entry."""
    return {
        "valid_from": certificate.valid_from.isoformat(),
        "valid_until": certificate.valid_until.isoformat(),
        "stars": certificate.stars,
        "number": certificate.number,
        "score": certificate.score,
        "instrument": certificate.decision.instrument,
    }


def _event(entry: Entry, known: dict[str, object]) -> Event:
    """An entry in words; a correction says what stood there and what stands there now."""
    details = []
    for name, value in entry.values.items():
        if name not in _FIELDS:
            continue
        words = {"field": _FIELDS[name], "after": _value(name, value), "before": _value(name, known.get(name))}
        if entry.kind == Entry.Kind.CORRECTION:
            details.append(_("%(field)s: “%(before)s” is corrected to “%(after)s”") % words)
        else:
            details.append(_("%(field)s: %(after)s") % words)
    if entry.decision:
        details.append(f"{entry.decision.number}, {entry.decision.issuer.local_name}")
    if entry.case:
        lodged = {"day": date_words(entry.case.lodged_on), "body": entry.case.body}
        details.append(_("dossier lodged on %(day)s with %(body)s") % lodged)
    if entry.ground:
        details.append(str(entry.get_ground_display()))
    if entry.reason:
        details.append(entry.reason)
    return Event(entry.effective_on, str(entry.get_kind_display()), "; ".join(details))


def _value(name: str, value: object) -> str:
    """A fact of an entry as it is written here."""
    if value in (None, ""):
        return _("not recorded")
    match name:
        case "valid_from" | "valid_until":
            return date_words(datetime.date.fromisoformat(str(value)))
        case "stars":
            return _("%(stars)d stars") % {"stars": value}
        case "instrument":
            return str(Instrument(value).label) if value in Instrument.values else str(value)
        case _:
            return str(value)


def as_json(page: CertificatePage) -> dict[str, object]:
    """What a machine is told of a certificate on a day. Dates ISO; no personal data."""
    certificate, product = page.certificate, page.product
    revocation = revocation_in_force(certificate, on=page.on) if page.status is Status.REVOKED else None
    successor = certificate.successor
    return {
        "day": page.on.isoformat(),
        "status": page.status.value,
        "verdict": page.answer or None,
        "is_live": page.live is not None,
        "sentences": page.sentences,
        "certificate": certificate_json(certificate, page.facts),
        "missing": certificate.missing(),
        "superseded_by": successor.code if successor else None,
        "revoked": {
            "from": revocation.effective_on.isoformat(),
            "decision": revocation.decision.number,
            "ground": revocation.ground,
        }
        if revocation
        else None,
        "product": {"name": product.title, "code": product.code, "is_sample": product.is_sample},
        "producer": {"name": product.producer.name} if product.producer else None,
        "commune": {"code": product.commune.code, "name": product.commune.full_name} if product.commune else None,
        "decision_copies": [reverse("decision_copy", args=[certificate.code, copy.pk]) for copy in page.copies],
        "other_certificates": [
            {"name": paper.name, "details": paper.details, "term": paper.term, "evidence": paper.evidence}
            for paper in page.papers
        ],
        "entries": [
            {"kind": entry.kind, "day": entry.effective_on.isoformat(), "values": entry.values}
            for entry in certificate.entries_in_order()
        ],
    }
