"""Decisions and what they do: grant, revoke, annul a revocation."""

import datetime
import secrets
from decimal import Decimal

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from catalogue.certificates import errors, rules
from catalogue.certificates.models import Certificate, Decision, Entry, Issuer
from catalogue.certificates.services.granting import Grant, fresh_code, planned
from catalogue.certificates.services.reading import history_of
from catalogue.certificates.services.settling import (
    User,
    as_recorded,
    date,
    register_of,
    require_authority,
    require_kind,
    require_past,
    require_signed_before,
    require_two_people,
)
from catalogue.codes import Randomness
from catalogue.products.models import Product


def record_decision(
    *,
    kind: str,
    number: str,
    signed_on: datetime.date,
    issuer: Issuer,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    instrument: str = "",
    source: str = "",
    is_sample: bool = False,
) -> Decision:
    """Record an administrative decision. ``instrument`` stays empty where it is not known.

    Raises SamePerson, DecisionIncomplete, DayNotYetCome, IssuerNotInOffice, InstrumentNotInForce or
    DuplicateDecision.
    """
    require_two_people(by, confirmed_by)
    number = " ".join(number.split())
    if not number or not signed_on:
        raise errors.DecisionIncomplete
    require_past(_("A decision signed"), signed_on, at)
    if (issuer.valid_from and signed_on < issuer.valid_from) or (issuer.valid_to and signed_on > issuer.valid_to):
        raise errors.IssuerNotInOffice(issuer=issuer.local_name, day=date(signed_on))
    if instrument and signed_on < rules.IN_FORCE_FROM[instrument]:
        raise errors.InstrumentNotInForce(instrument=instrument, day=date(signed_on))
    try:
        with transaction.atomic():
            return Decision.objects.create(
                kind=kind,
                number=number,
                signed_on=signed_on,
                issuer=issuer,
                instrument=instrument,
                source=source,
                is_sample=is_sample,
                proposed_by=by,
                confirmed_by=confirmed_by,
                recorded_at=at,
            )
    except IntegrityError as problem:
        if Decision.objects.filter(issuer=issuer, number=number, signed_on=signed_on).exists():
            raise errors.DuplicateDecision(number=number, day=date(signed_on), issuer=issuer.local_name) from problem
        raise


def issue_certificate(
    *,
    decision: Decision,
    product: Product,
    stars: int,
    valid_from: datetime.date,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    supersedes: Certificate | None = None,
    number: str = "",
    score: Decimal | None = None,
    valid_until: datetime.date | None = None,
    rng: Randomness = secrets,
) -> Certificate:
    """Grant stars to a registered product by a recognition decision, for 36 months unless it says less.

    A renewal or upgrade names what it ``supersedes`` and ends it on its own first day. ``rng`` makes the public
    id repeatable for demo data. Raises SamePerson, WrongDecisionKind, DecisionAfterEffect, BeyondAuthority,
    NotRecognisedRank, ScoreBelowRank, TermInDisorder, TermTooLong, NotARegisteredProduct, ProducerUnknown,
    AlreadyGranted, SupersedesOtherProduct, AlreadySuperseded, SuccessorTooEarly, SupersedesRevoked or
    OverlappingCertificate; then nothing is recorded.
    """
    require_two_people(by, confirmed_by)
    require_kind(decision, Decision.Kind.RECOGNITION)
    grant = Grant(product, stars, valid_from, valid_until, number, score, supersedes)
    with register_of(product.pk):
        certificate = planned(
            grant,
            decision=decision,
            product=Product.objects.select_related("parent").get(pk=product.pk),
            history=history_of(product.pk),
            code=fresh_code(rng),
            by=by,
            confirmed_by=confirmed_by,
            at=at,
        )
        certificate.save()
        return certificate


def revoke(
    *,
    certificate: Certificate,
    decision: Decision,
    effective_on: datetime.date,
    ground: str,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    reason: str = "",
) -> Entry:
    """Revoke a certificate from a day on, by its own decision, on one of the grounds of Q26 Art. 8.

    Raises SamePerson, WrongDecisionKind, DecisionAfterEffect, BeyondAuthority, ValueNotUnderstood,
    AlreadyRevoked or NothingToRevoke.
    """
    require_two_people(by, confirmed_by)
    require_kind(decision, Decision.Kind.REVOCATION)
    require_signed_before(decision, effective_on)
    if ground not in Entry.Ground.values:
        raise errors.ValueNotUnderstood(name=_("ground"), value=ground)
    with register_of(certificate.product_id):
        facts = as_recorded(certificate).facts()
        require_authority(decision.issuer, facts.stars)
        for earlier in facts.revocations:
            if earlier.annulled_on is None or earlier.annulled_on > effective_on:
                raise errors.AlreadyRevoked(code=certificate.code, day=date(earlier.on))
        status = rules.status_on(facts, effective_on)
        if status not in {*rules.LIVE, rules.Status.UPCOMING}:
            raise errors.NothingToRevoke(code=certificate.code, status=status.label, day=date(effective_on))
        return Entry.objects.create(
            certificate=certificate,
            kind=Entry.Kind.REVOCATION,
            effective_on=effective_on,
            decision=decision,
            ground=ground,
            reason=reason,
            proposed_by=by,
            confirmed_by=confirmed_by,
            recorded_at=at,
        )


def annul_revocation(
    *,
    revocation: Entry,
    decision: Decision,
    effective_on: datetime.date,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    reason: str = "",
) -> Entry:
    """Annul a revocation from a day on, by its own decision: the certificate is again what the day makes of it.

    Raises SamePerson, NotARevocation, WrongDecisionKind, DecisionAfterEffect, BeyondAuthority, AlreadyAnnulled,
    AnnulledBeforeRevoked, or OverlappingCertificate where another certificate is live in the restored days.
    """
    require_two_people(by, confirmed_by)
    if revocation.kind != Entry.Kind.REVOCATION:
        raise errors.NotARevocation
    require_kind(decision, Decision.Kind.ANNULMENT)
    require_signed_before(decision, effective_on)
    if effective_on < revocation.effective_on:
        raise errors.AnnulledBeforeRevoked(day=date(effective_on), revoked=date(revocation.effective_on))
    with register_of(revocation.certificate.product_id):
        certificate = as_recorded(revocation.certificate)
        require_authority(decision.issuer, certificate.facts().stars)
        if any(entry.annuls_id == revocation.pk for entry in certificate.entries_in_order()):
            raise errors.AlreadyAnnulled
        return Entry.objects.create(
            certificate=certificate,
            kind=Entry.Kind.ANNULMENT,
            effective_on=effective_on,
            decision=decision,
            annuls=revocation,
            reason=reason,
            proposed_by=by,
            confirmed_by=confirmed_by,
            recorded_at=at,
        )
