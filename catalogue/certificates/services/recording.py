"""Carrying out a confirmed proposal, and looking at what it would do, by doing it and undoing it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from accounts.audit import note
from accounts.models import User
from catalogue.areas.models import AreaOfficer
from catalogue.certificates import errors, rules
from catalogue.certificates.models import Certificate, Decision, Proposal
from catalogue.certificates.rules import Status
from catalogue.certificates.services.applying import (
    Line,
    Outcome,
    apply_lines,
    decision_of,
    read_lines,
    sentences,
)
from catalogue.certificates.services.reading import histories_of
from catalogue.certificates.services.settling import CHUNK
from catalogue.products.models import Product

State = Proposal.State


@dataclass
class PreviewLine:
    """What follows from one line, on ``day``: the day it takes effect, today if that has passed.

    ``certificate``: the one the line is about; of a grant the one it renews or upgrades, or None. ``before`` and
    ``after``: that certificate's status on the day without and with the proposal; after a grant, the new one's.
    ``stars_before``, ``stars_after``: the stars that pages show of the product on the day; None for none.
    """

    line: dict[str, object]
    product: Product | None = None
    certificate: Certificate | None = None
    day: datetime.date | None = None
    before: Status | None = None
    after: Status | None = None
    stars_before: int | None = None
    stars_after: int | None = None
    problem: str = ""


@dataclass
class Preview:
    """What will follow from a proposal, line by line; ``problems`` are those of no single line."""

    lines: list[PreviewLine]
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether all of it would be recorded now."""
        return bool(self.lines) and not self.problems and not any(line.problem for line in self.lines)


class _Undo(Exception):  # noqa: N818 - no error: it takes a trial back
    pass


def desk_of(proposal: Proposal) -> AreaOfficer:
    """The proposal's desk as an office, for asking what it covers."""
    return AreaOfficer(level=proposal.level, area_id=proposal.area_id)


def preview(proposal: Proposal, *, at: datetime.datetime) -> Preview:
    """What will follow from the proposal if it is confirmed at ``at``; found by doing it and taking it back.

    Nothing is recorded, no signal is sent. Never raises a RegisterError: refusals are in the answer.
    """
    raw: Sequence[dict[str, object]] = proposal.lines
    read = read_lines(proposal.kind, proposal.lines, desk_of(proposal))
    today = timezone.localdate(at)
    shown = [PreviewLine(line=said, product=line.product) for said, line in zip(raw, read, strict=True)]
    for row, line in zip(shown, read, strict=True):
        row.problem = str(line.problem) if line.problem else ""
        row.certificate = line.certificate
        row.day = _day_shown(line, today)
    seen = Preview(shown)
    if not read:
        seen.problems.append(str(errors.NothingProposed()))
    _look(seen, read, attribute="before")
    try:
        with transaction.atomic():
            decision = decision_of(proposal, confirmed_by=None, at=at)
            good = [(row, line) for row, line in zip(shown, read, strict=True) if line.problem is None]
            _try(seen, good, proposal, decision, at)
            raise _Undo
    except _Undo:
        pass
    except errors.RegisterError as problem:
        seen.problems.append(str(problem))
    return seen


def _try(
    seen: Preview,
    good: list[tuple[PreviewLine, Line]],
    proposal: Proposal,
    decision: Decision | None,
    at: datetime.datetime,
) -> None:
    """Do the lines that can be read; again without those that are refused, so that the others show what follows."""
    while good:
        lines = [line for _row, line in good]
        try:
            made = apply_lines(
                proposal.kind, lines, decision=decision, by=proposal.proposed_by, confirmed_by=None, at=at
            )
        except errors.LinesRefused as refused:
            for index, problem in refused.problems.items():
                good[index][0].problem = str(problem)
            good = [pair for index, pair in enumerate(good) if index not in refused.problems]
        else:
            for (row, _line), what in zip(good, made, strict=True):
                if isinstance(what, Certificate):
                    row.certificate = what
            _look(seen, lines, attribute="after")
            break
    for row in seen.lines:
        if isinstance(row.certificate, Certificate) and row.certificate.decision_id == getattr(decision, "pk", 0):
            row.certificate = row.certificate.supersedes


def _look(seen: Preview, read: Sequence[Line], *, attribute: str) -> None:
    """Note status and stars of every line's certificate and product as the register stands in this moment."""
    ids = sorted({row.product.pk for row in seen.lines if row.product})
    for start in range(0, len(ids), CHUNK):
        chunk = set(ids[start : start + CHUNK])
        histories = histories_of(chunk)
        for row in seen.lines:
            if row.product is None or row.product.pk not in chunk or row.day is None or row.problem:
                continue
            history = histories.get(row.product.pk, [])
            facts = {certificate.pk: certificate.facts() for certificate in history}
            statuses = {pk: rules.status_on(one, row.day) for pk, one in facts.items()}
            live = next((pk for pk, status in statuses.items() if status in rules.LIVE), None)
            if row.certificate is not None:
                status = statuses.get(row.certificate.pk)
            else:
                speaker = rules.speaker(list(facts.values()), row.day)
                status = None if speaker is None else statuses[history[speaker].pk]
            setattr(row, attribute, status)
            setattr(row, f"stars_{attribute}", facts[live].stars if live is not None else None)


def _day_shown(line: Line, today: datetime.date) -> datetime.date:
    if line.case is not None and line.effective_on is None and line.certificate is not None:
        return max(today, line.certificate.facts().valid_until + rules.ONE_DAY)
    return max(today, line.effective_on or today)


# --- For good ---------------------------------------------------------------------------------------------
def record(proposal: Proposal) -> None:
    """Record decision, copy and every line of a claimed proposal in the running transaction, or none of it.

    The proposal becomes confirmed, with what was recorded in ``result``; or failed, with the refusals in
    ``problems``, and the register is as it was.
    """
    confirmer, at = proposal.decided_by, proposal.decided_at
    assert confirmer is not None
    assert at is not None
    lines: list[Line] = []
    try:
        with transaction.atomic():
            lines = read_lines(proposal.kind, proposal.lines, desk_of(proposal))
            if not lines:
                raise errors.NothingProposed
            decision = decision_of(proposal, confirmed_by=confirmer, at=at)
            rows = apply_lines(
                proposal.kind,
                lines,
                decision=decision,
                by=proposal.proposed_by,
                confirmed_by=confirmer,
                at=at,
            )
            _attach_file(proposal, decision)
            _finish(proposal, Outcome(decision, rows), confirmer, at)
    except errors.LinesRefused as refused:
        fail(proposal, list(sentences(lines, refused)), confirmer, at)
    except errors.RegisterError as problem:
        fail(proposal, [str(problem)], confirmer, at)


def fail(proposal: Proposal, problems: list[str], by: User, at: datetime.datetime) -> None:
    """Note that nothing was recorded, and why."""
    proposal.state, proposal.problems, proposal.done = State.FAILED, problems, 0
    proposal.save(update_fields=["state", "problems", "done"])
    note_act("failed", proposal, by=by, at=at, details={"problems": len(problems)})


def _finish(proposal: Proposal, outcome: Outcome, by: User, at: datetime.datetime) -> None:
    proposal.state, proposal.problems = State.CONFIRMED, []
    proposal.decision, proposal.result = outcome.decision, outcome.as_result()
    proposal.done = proposal.total = len(outcome.rows)
    proposal.save(update_fields=["state", "problems", "decision", "result", "done", "total"])
    note_act("confirmed", proposal, by=by, at=at, details={"lines": len(outcome.rows)})


def _attach_file(proposal: Proposal, decision: Decision | None) -> None:
    """The copy sent with the proposal becomes one of the decision's, unless the same copy is there already."""
    copy = proposal.file
    if copy is None or decision is None or copy.decision_id is not None:
        return
    if not decision.files.filter(sha256=copy.sha256).exists():
        copy.decision = decision
        copy.save(update_fields=["decision"])


def note_act(
    act: str, proposal: Proposal, *, by: User, at: datetime.datetime, details: dict[str, object] | None = None
) -> None:
    """Write into the audit, in the running transaction, what was done to a proposal."""
    number = proposal.decision.number if proposal.decision else proposal.decision_facts.get("number", "")
    note(
        act=f"proposal.{act}",
        subject=f"{proposal.get_kind_display()} #{proposal.pk}",
        by=by,
        at=at,
        decision=str(number),
        **(proposal.area.place_codes if proposal.area else {}),
        details={"proposal": proposal.pk, "kind": proposal.kind, **(details or {})},
    )
