"""The lines of a proposal: read, kept within the area of the desk, and carried out in one transaction."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import transaction
from django.db.models import Model, QuerySet

from catalogue.areas.models.officers import Office
from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision, Entry, Issuer, Proposal, ReassessmentCase
from catalogue.certificates.services.bulk import issue_many
from catalogue.certificates.services.deciding import annul_revocation, record_decision, revoke
from catalogue.certificates.services.granting import Grant
from catalogue.certificates.services.keeping import close_case, correct, extend, learn
from catalogue.certificates.services.settling import User, lock_products
from catalogue.codes import normalise
from catalogue.products.models import Product

Kind = Proposal.Kind
#: Rows asked for at once.
_CHUNK = 500
#: What only a decision does.
DECIDED = {
    Kind.GRANT: Decision.Kind.RECOGNITION,
    Kind.REVOCATION: Decision.Kind.REVOCATION,
    Kind.ANNULMENT: Decision.Kind.ANNULMENT,
}


@dataclass
class Line:
    """One line, read: what it is about, its facts as values, or why it cannot be read."""

    product: Product | None = None
    certificate: Certificate | None = None
    entry: Entry | None = None
    case: ReassessmentCase | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    problem: errors.RegisterError | None = None

    @property
    def effective_on(self) -> datetime.date | None:
        """The day it speaks of: first day of a term, day of effect, day of closing."""
        for name in ("valid_from", "effective_on", "closed_on"):
            if name in self.facts:
                return self.facts[name]
        return None


@dataclass
class Outcome:
    """What was recorded: the decision, if there is one, and for each line in turn a certificate or an entry."""

    decision: Decision | None
    rows: list[Certificate | Entry]

    def as_result(self) -> dict[str, object]:
        """Ids and codes, as ``Proposal.result`` keeps them."""
        return {
            "decision": self.decision.pk if self.decision else None,
            "certificates": [row.code for row in self.rows if isinstance(row, Certificate)],
            "entries": [row.pk for row in self.rows if isinstance(row, Entry)],
        }


# --- Reading ----------------------------------------------------------------------------------------------
def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value.strip()


def _day(value: object) -> datetime.date:
    return datetime.date.fromisoformat(str(value))


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError(value)
    return int(value)


def _score(value: object) -> Decimal:
    score = Decimal(str(value).replace(",", "."))
    if not score.is_finite():
        raise ValueError(value)
    return score.quantize(Decimal("0.01"))


def _values(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return {name: _whole(one) if name == "stars" else one for name, one in value.items()}


Reader = Callable[[object], Any]
#: Kind of proposal → what a line must say, and what it may say.
_FIELDS: dict[str, tuple[dict[str, Reader], dict[str, Reader]]] = {
    Kind.GRANT: (
        {"product": _text, "stars": _whole, "valid_from": _day},
        {"valid_until": _day, "number": _text, "score": _score, "supersedes": _text},
    ),
    Kind.REVOCATION: ({"certificate": _text, "effective_on": _day, "ground": _text}, {"reason": _text}),
    Kind.ANNULMENT: ({"entry": _whole, "effective_on": _day}, {"reason": _text}),
    Kind.EXTENSION: ({"case": _whole}, {"reason": _text}),
    Kind.CASE_CLOSED: ({"case": _whole, "closed_on": _day}, {"reason": _text}),
    Kind.CORRECTION: ({"certificate": _text, "values": _values, "reason": _text}, {}),
    Kind.LEARNED: ({"certificate": _text, "values": _values}, {"source": _text}),
}


def read_lines(kind: str, lines: Sequence[dict[str, Any]], office: Office) -> list[Line]:
    """Read the lines of a proposal in their order; each either names something in the office's area or a problem.

    Problems: FieldNotOpen, LineIncomplete, ValueNotUnderstood, NotInRegister, OutsideArea, NamedTwice. What exists
    outside the area is not handed out. A query or two for every 500 lines. Empty values count as not said.
    """
    read = [_read_facts(kind, raw) for raw in lines]
    _resolve(read, "product", Product.objects.all(), "code")
    certificates = Certificate.objects.select_related("product", "decision__issuer")
    _resolve(read, "certificate", certificates, "code")
    _resolve(read, "supersedes", certificates, "code", leave=("auto",))
    _resolve(read, "entry", Entry.objects.select_related("certificate__product", "decision__issuer"), "pk")
    _resolve(read, "case", ReassessmentCase.objects.select_related("certificate__product"), "pk")
    seen: dict[object, int] = {}
    for index, line in enumerate(read):
        if line.problem is not None:
            continue
        line.entry, line.case = line.facts.pop("entry", None), line.facts.pop("case", None)
        line.certificate = line.facts.pop("certificate", None)
        for of in (line.entry, line.case):
            line.certificate = of.certificate if of else line.certificate
        line.product = line.facts.pop("product", None) or (line.certificate.product if line.certificate else None)
        _judge(line, lines[index], office, seen, index)
    return read


def _read_facts(kind: str, raw: dict[str, Any]) -> Line:
    needed, possible = _FIELDS[kind]
    line = Line()
    said = {name: value for name, value in raw.items() if value not in (None, "", {})}
    try:
        for name in needed:
            if name not in said:
                raise errors.LineIncomplete(name=name)
        for name, value in said.items():
            reader = needed.get(name) or possible.get(name)
            if reader is None:
                raise errors.FieldNotOpen(name=name)
            try:
                line.facts[name] = reader(value)
            except (TypeError, ValueError, InvalidOperation) as problem:
                raise errors.ValueNotUnderstood(name=name, value=value) from problem
    except errors.RegisterError as problem:
        line.problem = problem
    return line


def _resolve(read: list[Line], name: str, rows: QuerySet, key: str, leave: Collection[str] = ()) -> None:
    """Put the rows in place that the lines name; a line that names none gets its problem."""
    naming = [line for line in read if line.problem is None and line.facts.get(name) not in (None, *leave)]
    for start in range(0, len(naming), _CHUNK):
        chunk = naming[start : start + _CHUNK]
        wanted = {line.facts[name] if key == "pk" else normalise(line.facts[name]) for line in chunk}
        found: dict[object, Model] = {getattr(row, key): row for row in rows.filter(**{f"{key}__in": wanted})}
        for line in chunk:
            said = line.facts[name]
            row = found.get(said if key == "pk" else normalise(said))
            if row is None:
                line.problem = errors.NotInRegister(what=said)
            line.facts[name] = row


def _judge(line: Line, raw: dict[str, Any], office: Office, seen: dict[object, int], index: int) -> None:
    """Area, and nothing named twice."""
    product = line.product
    assert product is not None  # every kind of line leads to a product
    subject = line.entry or line.case or line.certificate or product
    name = next(raw[key] for key in ("product", "certificate", "entry", "case") if key in raw)
    if not office.covers(province_id=product.province_id, commune_id=product.commune_id):
        line.problem = errors.OutsideArea(what=name)
        line.product = line.certificate = line.entry = line.case = None
        line.facts = {}
        return
    first = seen.setdefault((type(subject), subject.pk), index)
    if first != index:
        line.problem = errors.NamedTwice(what=name, line=first + 1)


# --- Doing ------------------------------------------------------------------------------------------------
def decision_of(proposal: Proposal, *, confirmed_by: User, at: datetime.datetime) -> Decision | None:
    """The decision that a proposal stands on, recorded now if it was not yet; None where none is needed.

    Raises DecisionMissing, ValueNotUnderstood, NotInRegister or what ``record_decision`` raises.
    """
    if proposal.decision is not None:
        return proposal.decision
    facts = {name: value for name, value in proposal.decision_facts.items() if value not in (None, "")}
    if not facts:
        if proposal.kind in DECIDED:
            raise errors.DecisionMissing
        return None
    if not {"number", "signed_on", "issuer"} <= facts.keys():
        raise errors.DecisionMissing
    try:
        signed_on, issuer_id = _day(facts["signed_on"]), _whole(facts["issuer"])
    except (TypeError, ValueError) as problem:
        raise errors.ValueNotUnderstood(name="signed_on", value=facts["signed_on"]) from problem
    issuer = Issuer.objects.filter(pk=issuer_id).first()
    if issuer is None:
        raise errors.NotInRegister(what=issuer_id)
    return record_decision(
        kind=facts.get("kind") or DECIDED.get(Kind(proposal.kind), Decision.Kind.CORRECTION),
        number=str(facts["number"]),
        signed_on=signed_on,
        issuer=issuer,
        by=proposal.proposed_by,
        confirmed_by=confirmed_by,
        at=at,
        instrument=facts.get("instrument", ""),
        source=facts.get("source", ""),
        is_sample=bool(facts.get("is_sample", False)),
    )


def apply_lines(
    kind: str,
    lines: Sequence[Line],
    *,
    decision: Decision | None,
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
) -> list[Certificate | Entry]:
    """Do what every line says, or nothing: the rows recorded, in the order of the lines.

    The products are locked in the order of their ids, so that two long proposals never wait for each other.
    Raises LinesRefused with every refusal, not only the first.
    """
    refused = {index: line.problem for index, line in enumerate(lines) if line.problem is not None}
    if refused:
        raise errors.LinesRefused(refused)
    with transaction.atomic():
        lock_products(line.product.pk for line in lines if line.product)
        if kind == Kind.GRANT:
            if decision is None:
                raise errors.DecisionMissing
            grants = [as_grant(line) for line in lines]
            return list(issue_many(decision=decision, grants=grants, by=by, confirmed_by=confirmed_by, at=at))
        people = {"by": by, "confirmed_by": confirmed_by, "at": at}
        rows: list[Certificate | Entry] = []
        for index, line in enumerate(lines):
            try:
                with transaction.atomic():
                    rows.append(_ACTS[kind](line, decision, people))
            except errors.RegisterError as problem:
                refused[index] = problem
        if refused:
            raise errors.LinesRefused(refused)
        return rows


def as_grant(line: Line) -> Grant:
    """A line of a proposal to grant."""
    assert line.product is not None
    return Grant(product=line.product, **line.facts)


def _revoke(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.certificate is not None
    return revoke(certificate=line.certificate, decision=_given(decision), **line.facts, **people)


def _annul(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.entry is not None
    return annul_revocation(revocation=line.entry, decision=_given(decision), **line.facts, **people)


def _extend(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.case is not None
    return extend(case=line.case, decision=decision, **line.facts, **people)


def _close(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.case is not None
    return close_case(case=line.case, **line.facts, **people)


def _correct(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.certificate is not None
    return correct(certificate=line.certificate, decision=decision, **line.facts, **people)


def _learn(line: Line, decision: Decision | None, people: dict[str, Any]) -> Entry:
    assert line.certificate is not None
    return learn(certificate=line.certificate, **line.facts, **people)


_ACTS: dict[str, Callable[[Line, Decision | None, dict[str, Any]], Entry]] = {
    Kind.REVOCATION: _revoke,
    Kind.ANNULMENT: _annul,
    Kind.EXTENSION: _extend,
    Kind.CASE_CLOSED: _close,
    Kind.CORRECTION: _correct,
    Kind.LEARNED: _learn,
}


def _given(decision: Decision | None) -> Decision:
    if decision is None:
        raise errors.DecisionMissing
    return decision


def sentences(lines: Sequence[Line], refused: errors.LinesRefused) -> Iterator[str]:
    """What was refused, line by line, as sentences that name the line."""
    for index, problem in sorted(refused.problems.items()):
        yield line_sentence(index, problem)


def line_sentence(index: int, problem: errors.RegisterError) -> str:
    """A refusal with the number of its line."""
    return f"{index + 1}. {problem}"


def stored(lines: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines as JSON keeps them: days in ISO form, numbers with fractions as text."""
    return [{name: _stored(value) for name, value in line.items()} for line in lines]


def _stored(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _stored(one) for name, one in value.items()}
    return (
        value.isoformat() if isinstance(value, datetime.date) else str(value) if isinstance(value, Decimal) else value
    )
