"""Beside a certificate, outside the register: published copies, other papers, the producer's replies."""

import datetime
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from catalogue.certificates.models import Certificate, DecisionFile, OtherCertificate, Reply
from catalogue.certificates.words import date_words
from catalogue.products.models import Product

#: So many other papers are shown at most; a producer has a handful.
MAX_PAPERS = 40
MAX_REPLIES = 10


@dataclass(frozen=True)
class OtherPaper:
    """Another certificate in words: what it is, its number and body, its term, how well it is known."""

    name: str
    details: str
    term: str
    has_ended: bool
    evidence: str
    is_of_producer: bool
    is_sample: bool


def published_copies(certificate: Certificate) -> list[DecisionFile]:
    """The published copies of the decisions a certificate stands on, its entries' included; one query."""
    decisions = {certificate.decision_id, *(entry.decision_id for entry in certificate.entries_in_order())}
    return list(
        DecisionFile.objects.filter(decision__in=decisions - {None}, published_at__isnull=False)
        .select_related("decision")
        .order_by("decision__signed_on", "pk")
    )


def other_papers(product: Product, *, on: datetime.date) -> list[OtherPaper]:
    """Papers of the product and of its producer that were not withdrawn by a day; one query."""
    if product.producer_id is None:
        return []
    found = OtherCertificate.objects.filter(
        Q(product=product.pk) | Q(product__isnull=True),
        Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gt=on),
        producer=product.producer_id,
    )
    return [_in_words(paper, on=on) for paper in found[:MAX_PAPERS]]


def published_replies(certificate: Certificate) -> list[Reply]:
    """What the producer answered and an officer let through, the newest first; one query."""
    return list(Reply.objects.filter(certificate=certificate, state=Reply.State.PUBLISHED)[:MAX_REPLIES])


def evidence_words(paper: OtherCertificate) -> str:
    """How well a paper is known, and since which day."""
    return _("%(evidence)s, %(day)s") % {
        "evidence": paper.get_evidence_display(),
        "day": date_words(paper.checked_on),
    }


def term_words(paper: OtherCertificate, *, on: datetime.date) -> str:
    """When a paper is good, as of a day; a paper without an end says so."""
    if paper.valid_until is not None:
        day = {"day": date_words(paper.valid_until)}
        return (_("expired, was good until %(day)s") if paper.valid_until < on else _("good until %(day)s")) % day
    if paper.valid_from is not None:
        return _("since %(day)s, no end stated") % {"day": date_words(paper.valid_from)}
    return _("no term stated")


def _in_words(paper: OtherCertificate, *, on: datetime.date) -> OtherPaper:
    details = [
        _("No. %(number)s") % {"number": paper.number} if paper.number else "",
        paper.body,
        paper.scope,
    ]
    kind = str(paper.get_kind_display())
    return OtherPaper(
        name=paper.name if paper.kind == OtherCertificate.Kind.OTHER and paper.name else kind,
        details=", ".join(detail for detail in details if detail),
        term=term_words(paper, on=on),
        has_ended=paper.valid_until is not None and paper.valid_until < on,
        evidence=evidence_words(paper),
        is_of_producer=paper.product_id is None,
        is_sample=paper.is_sample,
    )
