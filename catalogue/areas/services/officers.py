"""The life of an officer's account: invited, taken up, role changed, handed over, left.

An administrator manages the desk of their own area and those one level below. Every act is noted in the audit in the
same transaction; whoever loses an office has no desk from the next request on, and their sessions end.
"""

import datetime
import hashlib
import secrets
from functools import partial

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.audit import note
from accounts.models import User
from accounts.sessions import end_sessions
from catalogue.areas.models import Area, AreaOfficer, OfficerInvitation
from catalogue.areas.models.officers import Office, OfficeLevel, OfficeRole

#: A link that nobody used opens nothing after this.
VALID_FOR = datetime.timedelta(days=7)


class OfficerError(ValueError):
    """An act on an officer's account that is not allowed; nothing has changed."""


class NotManaged(OfficerError):
    """The office lies outside what the administrator manages."""


class LastAdministrator(OfficerError):
    """The desk would have no administrator: name a successor first."""


class InvitationGone(OfficerError):
    """The link was used, cancelled or is past, or never was."""


class NotTheInvited(OfficerError):
    """The account is not the one invited: its confirmed e-mail address is another."""


class HoldsOffice(OfficerError):
    """The account holds an office already; that one must end first."""


class NoSuccessor(OfficerError):
    """An office is handed over to a colleague of the same desk who holds office."""


def manages(office: AreaOfficer, *, level: str, area: Area | None) -> bool:
    """Whether an administrator manages the desk of a level and area: their own, or one right below it."""
    if not office.is_administrator:
        return False
    if (level, area.pk if area else None) == (office.level, office.area_id):
        return True
    if office.level == OfficeLevel.MINISTRY:
        return level == OfficeLevel.PROVINCE and area is not None
    return office.level == OfficeLevel.PROVINCE and area is not None and area.parent_id == office.area_id


def areas_managed(office: AreaOfficer) -> list[Area]:
    """Return the areas of the desks an administrator manages, without the ministry's; one query."""
    current = Area.objects.current()
    if office.level == OfficeLevel.MINISTRY:
        rows = current.provinces()
    elif office.level == OfficeLevel.PROVINCE:
        rows = current.filter(Q(pk=office.area_id) | Q(parent=office.area_id, level="commune"))
    else:
        rows = current.filter(pk=office.area_id)
    return list(rows.order_by("-level", "name", "code"))


@transaction.atomic
def invite(
    *, email: str, area: Area | None, role: str, title: str, office: AreaOfficer, at: datetime.datetime
) -> tuple[OfficerInvitation, str]:
    """Make a one-time link for an e-mail address and return it with its secret, which is kept nowhere.

    ``area`` None is the ministry. An open invitation of this address is cancelled. Raises NotManaged, HoldsOffice.
    """
    level = area.level if area else OfficeLevel.MINISTRY
    email = email.strip().lower()
    if not manages(office, level=level, area=area):
        raise NotManaged
    if AreaOfficer.objects.filter(user__email=email, ends_on__isnull=True).exists():
        raise HoldsOffice
    _open(at).filter(email=email).update(cancelled_at=at)
    secret = secrets.token_urlsafe(32)
    invitation = OfficerInvitation.objects.create(
        level=level,
        area=area,
        role=role,
        title=title.strip(),
        email=email,
        secret_hash=_hash(secret),
        invited_by=office.user,
        invited_at=at,
        expires_at=at + VALID_FOR,
    )
    _note("officer.invited", invitation, by=office.user, at=at, who=email)
    return invitation, secret


def invitation_of(secret: str, *, at: datetime.datetime) -> OfficerInvitation:
    """Return the open invitation of a link; raises InvitationGone."""
    found = _open(at).filter(secret_hash=_hash(secret)).select_related("area__parent").first()
    if found is None:
        raise InvitationGone
    return found


@transaction.atomic
def accept(*, secret: str, user: User, at: datetime.datetime) -> AreaOfficer:
    """Take up the office of a link. Raises InvitationGone, NotTheInvited, HoldsOffice."""
    invitation = (
        OfficerInvitation.objects.select_for_update()
        .filter(pk=invitation_of(secret, at=at).pk, used_at__isnull=True, cancelled_at__isnull=True)
        .first()
    )
    if invitation is None:
        raise InvitationGone
    if user.verified_email != invitation.email:
        raise NotTheInvited
    if user.offices.filter(ends_on__isnull=True).exists():
        raise HoldsOffice
    invitation.used_at, invitation.used_by = at, user
    invitation.save(update_fields=["used_at", "used_by"])
    made = AreaOfficer.objects.create(
        user=user,
        level=invitation.level,
        area=invitation.area,
        role=invitation.role,
        title=invitation.title,
        starts_on=timezone.localdate(at),
        appointed_by=invitation.invited_by,
    )
    _note("officer.took_up", made, by=user, at=at, who=str(user))
    return made


@transaction.atomic
def cancel(invitation: OfficerInvitation, *, office: AreaOfficer, at: datetime.datetime) -> None:
    """Let an open link open nothing any more. Raises NotManaged, InvitationGone."""
    if not manages(office, level=invitation.level, area=invitation.area):
        raise NotManaged
    if not _open(at).filter(pk=invitation.pk).update(cancelled_at=at):
        raise InvitationGone
    _note("officer.invitation_cancelled", invitation, by=office.user, at=at, who=invitation.email)


@transaction.atomic
def change_role(
    held: AreaOfficer, *, role: str, title: str, office: AreaOfficer, at: datetime.datetime
) -> AreaOfficer:
    """End the office today and begin it anew with another role or position. Raises NotManaged, LastAdministrator."""
    held = _locked(held, office)
    if held.is_administrator and role != OfficeRole.ADMINISTRATOR:
        _keep_an_administrator(held, office)
    made = _anew(held, role=role, title=title.strip(), by=office.user, at=at)
    _note("officer.role_changed", made, by=office.user, at=at, who=str(held.user), role=role)
    return made


@transaction.atomic
def hand_over(held: AreaOfficer, *, to: AreaOfficer, office: AreaOfficer, at: datetime.datetime) -> None:
    """End the office today in favour of a colleague of the same desk, who takes the role over too.

    What is open stays with the desk: proposals belong to it, not to a person. Raises NotManaged, NoSuccessor.
    """
    held = _locked(held, office)
    to = AreaOfficer.objects.select_for_update(of=("self",)).select_related("user").get(pk=to.pk)
    same = (to.level, to.area_id) == (held.level, held.area_id)
    if not same or to.pk == held.pk or not to.is_current(on=timezone.localdate(at)) or not to.user.is_active:
        raise NoSuccessor
    if held.is_administrator and not to.is_administrator:
        to = _anew(to, role=OfficeRole.ADMINISTRATOR, title=to.title, by=office.user, at=at)
    held.hands_over_to = to
    _end(held, at)
    _note("officer.handed_over", held, by=office.user, at=at, who=str(held.user), to=to.user_id)


@transaction.atomic
def leave(held: AreaOfficer, *, office: AreaOfficer, at: datetime.datetime) -> None:
    """End the office today. Raises NotManaged, LastAdministrator."""
    held = _locked(held, office)
    if held.is_administrator:
        _keep_an_administrator(held, office)
    _end(held, at)
    _note("officer.left", held, by=office.user, at=at, who=str(held.user))


def _locked(held: AreaOfficer, office: AreaOfficer) -> AreaOfficer:
    """All open offices of the desk are locked together: two administrators cannot end each other at once."""
    desk = AreaOfficer.objects.select_for_update(of=("self",)).select_related("user", "area")
    rows = {row.pk: row for row in desk.filter(level=held.level, area=held.area_id, ends_on__isnull=True)}
    if held.pk not in rows or not manages(office, level=held.level, area=held.area):
        raise NotManaged
    return rows[held.pk]


def _keep_an_administrator(held: AreaOfficer, office: AreaOfficer) -> None:
    """One of the level above may end the last one: the desk is then managed from there."""
    if office.level != held.level:
        return
    others = AreaOfficer.objects.filter(
        level=held.level,
        area=held.area_id,
        role=OfficeRole.ADMINISTRATOR,
        ends_on__isnull=True,
        user__is_active=True,
    )
    if not others.exclude(pk=held.pk).exists():
        raise LastAdministrator


def _end(held: AreaOfficer, at: datetime.datetime) -> None:
    held.ends_on = max(timezone.localdate(at), held.starts_on)
    held.save(update_fields=["ends_on", "hands_over_to"])
    transaction.on_commit(partial(end_sessions.enqueue, held.user_id))


def _anew(held: AreaOfficer, *, role: str, title: str, by: User, at: datetime.datetime) -> AreaOfficer:
    _end(held, at)
    return AreaOfficer.objects.create(
        user=held.user,
        level=held.level,
        area=held.area,
        role=role,
        title=title,
        starts_on=timezone.localdate(at),
        appointed_by=by,
    )


def _note(act: str, held: Office, *, by: User, at: datetime.datetime, who: str, **details: object) -> None:
    places = held.area.place_codes if held.area else {}
    details = {"level": held.level, "role": held.role, **details}
    note(act=act, subject=who, by=by, at=at, details=details, **places)


def _open(at: datetime.datetime) -> QuerySet[OfficerInvitation]:
    return OfficerInvitation.objects.filter(used_at__isnull=True, cancelled_at__isnull=True, expires_at__gt=at)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
