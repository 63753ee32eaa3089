"""What comes after a grant without ending it: re-assessment cases, corrections, facts learned later."""

import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from catalogue.certificates import errors, rules
from catalogue.certificates.models import Certificate, Decision, Entry, Instrument, ReassessmentCase
from catalogue.certificates.services.settling import (
    User,
    as_recorded,
    date,
    register_of,
    require_authority,
    require_kind,
    require_past,
    require_signed_before,
    require_term,
    require_two_people,
)

#: What a correction may change, and what may be learned later (DESIGN §9 "Register").
CORRECTABLE = ("valid_from", "valid_until", "stars", "number", "score", "instrument")
LEARNABLE = ("number", "score", "file", "publication", "instrument")


def open_case(
    *, certificate: Certificate, lodged_on: datetime.date, body: str, at: datetime.datetime
) -> ReassessmentCase:
    """Record that a re-assessment dossier was lodged with ``body``; alone it changes no status.

    Raises DayNotYetCome, LodgedOutsideTerm (after the last day, or while not in force) or CaseAlreadyOpen.
    """
    require_past(_("A dossier lodged"), lodged_on, at)
    with register_of(certificate.product_id):
        recorded = as_recorded(certificate)
        facts = recorded.facts()
        if not (
            facts.valid_from <= lodged_on <= facts.valid_until and rules.status_on(facts, lodged_on) in rules.LIVE
        ):
            raise errors.LodgedOutsideTerm(
                day=date(lodged_on),
                code=recorded.code,
                first=date(facts.valid_from),
                last=date(facts.valid_until),
            )
        closed = {e.case_id or 0 for e in recorded.entries_in_order() if e.kind == Entry.Kind.CASE_CLOSED}
        for case in ReassessmentCase.objects.filter(certificate=recorded).exclude(pk__in=closed):
            raise errors.CaseAlreadyOpen(code=recorded.code, day=date(case.lodged_on))
        return ReassessmentCase.objects.create(certificate=recorded, lodged_on=lodged_on, body=body, recorded_at=at)


def extend(
    *,
    case: ReassessmentCase,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    decision: Decision | None = None,
    reason: str = "",
) -> Entry:
    """Keep a certificate past its end while its case is open, 180 days at most (Q26 Art. 12.3).

    The case was lodged before the end: no other opens. Raises SamePerson, AlreadyExtended, CaseClosed,
    NothingToExtend, or OverlappingCertificate where another certificate is live in the days gained.
    """
    require_two_people(by, confirmed_by)
    with register_of(case.certificate.product_id):
        certificate = as_recorded(case.certificate)
        facts = certificate.facts()
        if facts.extension is not None:
            raise errors.AlreadyExtended(code=certificate.code)
        _require_open(case, certificate)
        status = rules.status_on(facts, facts.valid_until)
        if status not in rules.LIVE:
            raise errors.NothingToExtend(code=certificate.code, status=status.label, day=date(facts.valid_until))
        return Entry.objects.create(
            certificate=certificate,
            kind=Entry.Kind.EXTENSION,
            effective_on=facts.valid_until + rules.ONE_DAY,
            case=case,
            decision=decision,
            reason=reason,
            proposed_by=by,
            confirmed_by=confirmed_by,
            recorded_at=at,
        )


def close_case(
    *,
    case: ReassessmentCase,
    closed_on: datetime.date,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    reason: str = "",
) -> Entry:
    """Record that a case ended on a day, with a result or without: an extension ends the day before.

    Raises SamePerson, DayNotYetCome, CaseClosed or CaseClosedBeforeLodged.
    """
    require_two_people(by, confirmed_by)
    require_past(_("A case closed"), closed_on, at)
    if closed_on < case.lodged_on:
        raise errors.CaseClosedBeforeLodged(day=date(closed_on), lodged=date(case.lodged_on))
    with register_of(case.certificate.product_id):
        certificate = as_recorded(case.certificate)
        _require_open(case, certificate)
        return Entry.objects.create(
            certificate=certificate,
            kind=Entry.Kind.CASE_CLOSED,
            effective_on=closed_on,
            case=case,
            reason=reason,
            proposed_by=by,
            confirmed_by=confirmed_by,
            recorded_at=at,
        )


def correct(
    *,
    certificate: Certificate,
    values: dict[str, Any],
    reason: str,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    decision: Decision | None = None,
) -> Entry:
    """Correct what was recorded wrongly (CORRECTABLE), for every day, past ones too; the row stays as it is.

    A corrected first day also moves the end of what the certificate supersedes. Raises SamePerson, ReasonMissing,
    FieldNotOpen, ValueNotUnderstood, NothingToRecord, WrongDecisionKind, DecisionAfterEffect, TermInDisorder,
    TermTooLong, NotRecognisedRank, BeyondAuthority, ScoreBelowRank, SuccessorTooEarly, CorrectionContradicts or
    OverlappingCertificate; then nothing is recorded.
    """
    require_two_people(by, confirmed_by)
    reason = reason.strip()
    if not reason:
        raise errors.ReasonMissing
    if decision is not None:
        require_kind(decision, Decision.Kind.CORRECTION)
        require_past(_("A decision signed"), decision.signed_on, at)
    understood = _understood(values, CORRECTABLE)
    with register_of(certificate.product_id):
        recorded = as_recorded(certificate)
        known = {**recorded.corrected_facts()}
        known |= {name: recorded.effective(name) for name in CORRECTABLE if name not in known}
        if all(known[name] == value for name, value in understood.items()):
            raise errors.NothingToRecord
        _require_sound(recorded, {**known, **understood})
        return _add(recorded, Entry.Kind.CORRECTION, understood, reason, by, confirmed_by, at, decision)


def learn(
    *,
    certificate: Certificate,
    values: dict[str, Any],
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    source: str = "",
) -> Entry:
    """Record facts (LEARNABLE) that were missing: number, score, file, publication, instrument.

    Raises SamePerson, FieldNotOpen, ValueNotUnderstood, NothingToRecord, KnownAlready or ScoreBelowRank.
    """
    require_two_people(by, confirmed_by)
    understood = _understood(values, LEARNABLE)
    with register_of(certificate.product_id):
        recorded = as_recorded(certificate)
        for name in understood:
            if recorded.effective(name) not in (None, ""):
                raise errors.KnownAlready(name=name)
        stars = recorded.corrected_facts()["stars"]
        if "score" in understood and not rules.carries(understood["score"], stars):
            raise errors.ScoreBelowRank(score=understood["score"], stars=stars)
        return _add(recorded, Entry.Kind.LEARNED, understood, source, by, confirmed_by, at, None)


def _require_open(case: ReassessmentCase, certificate: Certificate) -> None:
    for entry in certificate.entries_in_order():
        if entry.kind == Entry.Kind.CASE_CLOSED and entry.case_id == case.pk:
            raise errors.CaseClosed(day=date(case.lodged_on), closed=date(entry.effective_on))


def _understood(values: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The values as dates, numbers and texts; refuses unknown names and values of the wrong kind."""
    if not values:
        raise errors.NothingToRecord
    understood = {}
    for name, value in values.items():
        if name not in names:
            raise errors.FieldNotOpen(name=name)
        try:
            understood[name] = _READERS[name](value)
        except (TypeError, ValueError, InvalidOperation) as problem:
            raise errors.ValueNotUnderstood(name=name, value=value) from problem
    return understood


def _day(value: object) -> datetime.date:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    return datetime.date.fromisoformat(str(value))


def _stars(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    return value


def _score(value: object) -> Decimal:
    score = Decimal(str(value))
    if not score.is_finite():
        raise ValueError(value)
    return score.quantize(Decimal("0.01"))


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value.strip()


def _instrument(value: object) -> str:
    return Instrument(str(value)).value


_READERS = {
    "valid_from": _day,
    "valid_until": _day,
    "stars": _stars,
    "score": _score,
    "number": _text,
    "file": _text,
    "publication": _text,
    "instrument": _instrument,
}


def _require_sound(certificate: Certificate, values: dict[str, Any]) -> None:
    """Refuse a correction that breaks the order of things: decision, term, what it supersedes, what followed."""
    first, last, stars, score = (values[name] for name in ("valid_from", "valid_until", "stars", "score"))
    require_signed_before(certificate.decision, first)
    require_term(first, last)
    require_authority(certificate.decision.issuer, stars)
    if score is not None and not rules.carries(score, stars):
        raise errors.ScoreBelowRank(score=score, stars=stars)
    if certificate.supersedes is not None:
        begun = certificate.supersedes.facts().valid_from
        if first <= begun:
            raise errors.SuccessorTooEarly(code=certificate.supersedes.code, first=date(begun))
    if certificate.successor is not None and certificate.successor.corrected_facts()["valid_from"] <= first:
        raise errors.SuccessorTooEarly(code=certificate.code, first=date(first))
    facts = certificate.facts()
    end = rules.extension_end(last) if facts.extension else last
    happened = [revocation.on for revocation in facts.revocations if revocation.on > end]
    cases = ReassessmentCase.objects.filter(certificate=certificate).values_list("lodged_on", flat=True)
    happened += [lodged for lodged in cases if not first <= lodged <= last]
    if happened:
        raise errors.CorrectionContradicts(first=date(first), last=date(last), day=date(min(happened)))


def _add(
    certificate: Certificate,
    kind: str,
    values: dict[str, Any],
    reason: str,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    decision: Decision | None,
) -> Entry:
    return Entry.objects.create(
        certificate=certificate,
        kind=kind,
        effective_on=timezone.localdate(at),
        decision=decision,
        reason=reason,
        values={name: value if isinstance(value, int) else str(value) for name, value in values.items()},
        proposed_by=by,
        confirmed_by=confirmed_by,
        recorded_at=at,
    )
