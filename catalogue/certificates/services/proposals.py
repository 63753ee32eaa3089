"""Two people for whatever adds, changes or takes a star: one proposes, another of the same desk confirms.

States and who leads from one to the next: ``models.Proposal``. Every verb is atomic, moves the proposal only from
the states it says (of two people at once, one wins) and writes one audit entry.
"""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import task

from accounts.models import User
from catalogue.areas.models import AreaOfficer
from catalogue.areas.models.officers import OfficeLevel
from catalogue.certificates import errors
from catalogue.certificates.models import Decision, DecisionFile, Proposal
from catalogue.certificates.services.applying import read_lines, stored
from catalogue.certificates.services.recording import (
    Preview,
    PreviewLine,
    desk_of,
    fail,
    note_act,
    preview,
    record,
)

__all__ = [
    "Preview",
    "PreviewLine",
    "confirm",
    "decline",
    "draft",
    "preview",
    "revise",
    "send",
    "withdraw",
]

State = Proposal.State
#: Proposals of more lines are recorded by the worker.
LONG = 50
#: A long one that has not ended after so much time was interrupted: it may be confirmed again.
INTERRUPTED = datetime.timedelta(hours=1)


def draft(
    *,
    kind: str,
    office: AreaOfficer,
    by: User,
    at: datetime.datetime,
    decision: Decision | None = None,
    decision_facts: dict[str, Any] | None = None,
    file: DecisionFile | None = None,
    lines: Iterable[dict[str, Any]] = (),
    reason: str = "",
) -> Proposal:
    """Begin a proposal at the desk of ``office``, held by ``by``. Nobody else is asked yet.

    ``lines`` may still be incomplete; ``preview`` says what is wrong with them. What exists outside the area of
    the office is refused at once. Raises NotInOffice, DeskCannotDecide (a commune), OutsideArea or ValueError for
    a kind that does not exist.
    """
    kind = Proposal.Kind(kind).value
    _require_office(office, by, at)
    with transaction.atomic():
        proposal = Proposal(
            kind=kind, level=office.level, area_id=office.area_id, proposed_by=by, made_at=at, state=State.DRAFT
        )
        _fill(proposal, decision, decision_facts, file, lines, reason)
        proposal.save()
        note_act("drafted", proposal, by=by, at=at, details={"lines": len(proposal.lines)})
    return proposal


def revise(
    proposal: Proposal,
    *,
    by: User,
    at: datetime.datetime,
    decision: Decision | None = None,
    decision_facts: dict[str, Any] | None = None,
    file: DecisionFile | None = None,
    lines: Iterable[dict[str, Any]] = (),
    reason: str = "",
) -> Proposal:
    """Replace all that one's own proposal says; one that was sent back or failed becomes a draft again.

    Raises ProposalNotYours, NotInOffice, ProposalNotOpen or OutsideArea.
    """
    _require_maker(proposal, by, at)
    with transaction.atomic():
        _move(proposal, {State.DRAFT, State.DECLINED, State.FAILED}, state=State.DRAFT, problems=[])
        _fill(proposal, decision, decision_facts, file, lines, reason)
        proposal.save(update_fields=["decision", "decision_facts", "file", "lines", "reason"])
        note_act("revised", proposal, by=by, at=at, details={"lines": len(proposal.lines)})
    return proposal


def send(proposal: Proposal, *, by: User, at: datetime.datetime) -> Proposal:
    """Hand one's own draft to the second person. Whether it can be recorded is judged when it is confirmed.

    Raises ProposalNotYours, NotInOffice, ProposalNotOpen or NothingProposed.
    """
    _require_maker(proposal, by, at)
    with transaction.atomic():
        _move(proposal, {State.DRAFT}, state=State.OPEN, sent_at=at, decided_by=None, decided_at=None, note="")
        if not proposal.lines:
            raise errors.NothingProposed
        note_act("sent", proposal, by=by, at=at, details={"lines": len(proposal.lines)})
    return proposal


def confirm(
    proposal: Proposal,
    *,
    office: AreaOfficer,
    by: User,
    at: datetime.datetime,
    seen: datetime.datetime | None = None,
) -> Proposal:
    """Confirm another officer's open proposal: decision and all lines are recorded in one transaction, or nothing.

    Returns it confirmed; or failed, with the refusals in ``problems`` and the register as it was. More than 50
    lines are recorded by the worker: then it is returned working, and ``done`` stays 0 until all are recorded.
    ``seen``: ``sent_at`` of the proposal as it was read.

    Raises NotInOffice, OtherDesk, SamePerson, ProposalNotOpen (somebody was quicker) or ProposalChanged.
    """
    _require_second(proposal, office, by, at)
    with transaction.atomic():
        _move(
            proposal,
            {State.OPEN},
            or_interrupted_before=at - INTERRUPTED,
            state=State.WORKING,
            decided_by=by,
            decided_at=at,
            problems=[],
            done=0,
        )
        if seen is not None and seen != proposal.sent_at:
            raise errors.ProposalChanged
        proposal.total = len(proposal.lines)
        proposal.save(update_fields=["total"])
        if proposal.total > LONG:
            note_act("taken_up", proposal, by=by, at=at, details={"lines": proposal.total})
            key, claim = proposal.pk, at.isoformat()
            transaction.on_commit(lambda: record_long.enqueue(key, claim))
        else:
            record(proposal)
    return proposal


def decline(proposal: Proposal, *, office: AreaOfficer, by: User, at: datetime.datetime, note: str) -> Proposal:
    """Send another officer's open proposal back with a note.

    Raises NoteMissing, NotInOffice, OtherDesk, SamePerson or ProposalNotOpen.
    """
    if not note.strip():
        raise errors.NoteMissing
    _require_second(proposal, office, by, at)
    with transaction.atomic():
        _move(proposal, {State.OPEN}, state=State.DECLINED, decided_by=by, decided_at=at, note=note.strip())
        note_act("declined", proposal, by=by, at=at)
    return proposal


def withdraw(proposal: Proposal, *, by: User, at: datetime.datetime) -> Proposal:
    """Take back one's own proposal for good, as long as nobody has confirmed it.

    Where the maker no longer works at this desk, any officer of the desk may. Raises ProposalNotYours,
    NotInOffice or ProposalNotOpen.
    """
    if by.pk != proposal.proposed_by_id and _works_at(proposal, proposal.proposed_by, at):
        raise errors.ProposalNotYours
    if not _works_at(proposal, by, at):
        raise errors.NotInOffice
    with transaction.atomic():
        _move(proposal, {State.DRAFT, State.OPEN, State.FAILED, State.DECLINED}, state=State.WITHDRAWN)
        note_act("withdrawn", proposal, by=by, at=at)
    return proposal


@task()
def record_long(proposal_id: int, claim: str) -> str:
    """Record a claimed proposal of many lines; returns the state it came to.

    ``claim`` is the moment it was confirmed: a second claim after an interruption makes the first one void.
    """
    decided_at = datetime.datetime.fromisoformat(claim)
    claimed = Proposal.objects.filter(pk=proposal_id, state=State.WORKING, decided_at=decided_at)
    if not claimed.exists():
        return "void"
    try:
        with transaction.atomic():
            proposal = claimed.select_for_update().get()
            record(proposal)
    except Exception:
        with transaction.atomic():
            stopped = claimed.select_for_update().first()
            if stopped is not None and stopped.decided_by is not None:
                fail(
                    stopped,
                    [_("The recording was interrupted; nothing was recorded.")],
                    stopped.decided_by,
                    decided_at,
                )
        raise
    return proposal.state


# --- Guards -----------------------------------------------------------------------------------------------
def _fill(
    proposal: Proposal,
    decision: Decision | None,
    decision_facts: dict[str, Any] | None,
    file: DecisionFile | None,
    lines: Iterable[dict[str, Any]],
    reason: str,
) -> None:
    proposal.decision, proposal.file, proposal.reason = decision, file, reason.strip()
    proposal.decision_facts = {} if decision is not None else stored([decision_facts or {}])[0]
    proposal.lines = stored(lines)
    for line in read_lines(proposal.kind, proposal.lines, desk_of(proposal)):
        if isinstance(line.problem, errors.OutsideArea):
            raise line.problem


def _move(
    proposal: Proposal,
    states: set[State],
    *,
    or_interrupted_before: datetime.datetime | None = None,
    **changes: Any,
) -> None:
    """Lead the proposal on if it is still in one of the states, in one statement, and read it again.

    Raises ProposalNotOpen otherwise.
    """
    allowed = Q(state__in=states)
    if or_interrupted_before is not None:
        allowed |= Q(state=State.WORKING, decided_at__lt=or_interrupted_before)
    moved = Proposal.objects.filter(allowed, pk=proposal.pk).update(**changes)
    proposal.refresh_from_db()
    if not moved:
        raise errors.ProposalNotOpen(state=proposal.get_state_display())


def _require_office(office: AreaOfficer, by: User, at: datetime.datetime) -> None:
    if office.user_id != by.pk or not by.is_active or not office.is_current(on=timezone.localdate(at)):
        raise errors.NotInOffice
    if office.level == OfficeLevel.COMMUNE:
        raise errors.DeskCannotDecide


def _require_second(proposal: Proposal, office: AreaOfficer, by: User, at: datetime.datetime) -> None:
    _require_office(office, by, at)
    if (office.level, office.area_id) != (proposal.level, proposal.area_id):
        raise errors.OtherDesk
    if by.pk == proposal.proposed_by_id:
        raise errors.SamePerson


def _require_maker(proposal: Proposal, by: User, at: datetime.datetime) -> None:
    if by.pk != proposal.proposed_by_id:
        raise errors.ProposalNotYours
    if not _works_at(proposal, by, at):
        raise errors.NotInOffice


def _works_at(proposal: Proposal, user: User, at: datetime.datetime) -> bool:
    offices = AreaOfficer.objects.current(on=timezone.localdate(at)).filter(user=user)
    return offices.filter(level=proposal.level, area=proposal.area_id).exists()
