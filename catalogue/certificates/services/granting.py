"""What must be true before a certificate is granted: the one check behind one grant and behind five thousand."""

import datetime
import secrets
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from catalogue.certificates import errors, rules
from catalogue.certificates.models import Certificate, Decision
from catalogue.certificates.services.reading import link_successors
from catalogue.certificates.services.settling import (
    User,
    date,
    live_periods_from,
    require_authority,
    require_no_overlap,
    require_signed_before,
    require_term,
)
from catalogue.codes import Kind, Randomness, new_code
from catalogue.products.models import Product

_CHUNK = 500


@dataclass(frozen=True)
class Grant:
    """Stars for one registered product. ``valid_until`` empty: 36 months.

    ``supersedes``: the certificate it renews or upgrades; "auto": the live or last one, none where that is revoked.
    """

    product: Product
    stars: int
    valid_from: datetime.date
    valid_until: datetime.date | None = None
    number: str = ""
    score: Decimal | None = None
    supersedes: Certificate | Literal["auto"] | None = None


def planned(
    grant: Grant,
    *,
    decision: Decision,
    product: Product,
    history: list[Certificate],
    code: str,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
) -> Certificate:
    """The certificate that a grant comes to, with the public id ``code``, not saved; no query.

    ``product`` and ``history`` (``history_of``) are what the register holds now: read under the lock before anything
    is saved. Raises DecisionAfterEffect, BeyondAuthority, NotRecognisedRank, ScoreBelowRank, TermInDisorder,
    TermTooLong, NotARegisteredProduct, ProducerUnknown, AlreadyGranted, SupersedesOtherProduct, AlreadySuperseded,
    SuccessorTooEarly, SupersedesRevoked or OverlappingCertificate.
    """
    first = grant.valid_from
    require_signed_before(decision, first)
    require_authority(decision.issuer, grant.stars)
    if grant.score is not None and not rules.carries(grant.score, grant.stars):
        raise errors.ScoreBelowRank(score=grant.score, stars=grant.stars)
    last = grant.valid_until or rules.end_of_term(first)
    require_term(first, last)
    if product.is_child:
        raise errors.NotARegisteredProduct(product=product)
    if product.producer_id is None:
        raise errors.ProducerUnknown(product=product)
    for earlier in history:
        if decision.pk is not None and earlier.decision_id == decision.pk:
            raise errors.AlreadyGranted(number=decision.number, code=earlier.code)
    supersedes = last_before(history, first) if grant.supersedes == "auto" else grant.supersedes
    if supersedes is not None:
        _require_successor(supersedes, history, first)
    certificate = Certificate(
        code=code,
        product=product,
        decision=decision,
        stars=grant.stars,
        valid_from=first,
        valid_until=last,
        number=grant.number.strip(),
        score=grant.score,
        supersedes_id=supersedes.pk if supersedes else None,
        proposed_by=by,
        confirmed_by=confirmed_by,
        recorded_at=at,
    )
    _require_room(certificate, history)
    if supersedes is not None:
        # Not by assignment: that would tell the predecessor of a successor that is not saved.
        Certificate._meta.get_field("supersedes").set_cached_value(certificate, supersedes)
    return certificate


def last_before(history: list[Certificate], first: datetime.date) -> Certificate | None:
    """What a certificate from ``first`` on would renew: the live or last one without successor; no revoked one."""
    open_ones = [(one.facts(), one) for one in history if one.successor is None]
    open_ones = [(facts, one) for facts, one in open_ones if facts.valid_from < first]
    live = [one for facts, one in open_ones if rules.status_on(facts, first) in rules.LIVE]
    if live:
        return live[0]
    facts, one = max(open_ones, key=lambda pair: (pair[0].valid_from, pair[1].pk), default=(None, None))
    return one if facts is not None and rules.revoked_on(facts, first) is None else None


def fresh_code(rng: Randomness = secrets) -> str:
    """A public id that no certificate has."""
    return fresh_codes(1, rng)[0]


def fresh_codes(count: int, rng: Randomness = secrets) -> list[str]:
    """So many different public ids that no certificate has; a query for every 500."""
    codes: dict[str, None] = {}
    while len(codes) < count:
        drawn = {new_code(Kind.CERTIFICATE, rng=rng): None for _ in range(min(_CHUNK, count - len(codes)))}
        taken = set(Certificate.objects.filter(code__in=list(drawn)).values_list("code", flat=True))
        codes |= {code: None for code in drawn if code not in taken}
    return list(codes)


def _require_successor(supersedes: Certificate, history: list[Certificate], first: datetime.date) -> None:
    predecessor = next((one for one in history if one.pk == supersedes.pk), None)
    if predecessor is None:
        raise errors.SupersedesOtherProduct(code=supersedes.code)
    if predecessor.successor is not None:
        raise errors.AlreadySuperseded(code=predecessor.code, by=predecessor.successor.code)
    facts = predecessor.facts()
    if first <= facts.valid_from:
        raise errors.SuccessorTooEarly(code=predecessor.code, first=date(facts.valid_from))
    revoked = rules.revoked_on(facts, first)
    if revoked is not None:
        raise errors.SupersedesRevoked(code=predecessor.code, day=date(revoked))


def _require_room(certificate: Certificate, history: list[Certificate]) -> None:
    """Raises OverlappingCertificate when the new one would be live on a day of another.

    What was read and the new one remember nothing of the trial: its successor may come later.
    """
    certificate.known_entries = []
    try:
        link_successors([*history, certificate])
        require_no_overlap(live_periods_from([*history, certificate]))
    finally:
        link_successors(history)
        certificate.known_entries = None
        Certificate._meta.get_field("superseded_by").delete_cached_value(certificate)
