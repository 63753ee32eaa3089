"""What is done with whole accounts: freeing contacts nobody confirmed, handing out one's data, erasing."""

import datetime
import logging
from functools import partial
from typing import Any

from allauth.account import app_settings
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.deletion import ProtectedError
from django.utils.translation import gettext as _

from accounts.letters import post
from accounts.models import User
from accounts.notices import erased
from accounts.sessions import end_sessions
from accounts.signals import data_requested, erasing, erasure_considered

logger = logging.getLogger(__name__)

#: An account that nobody confirmed is forgotten after this.
UNCONFIRMED_FOR = datetime.timedelta(days=3)


class CannotErase(Exception):
    """Something stands against erasing this account now; ``reasons`` are sentences for its owner."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(f"{len(reasons)} reasons")
        self.reasons = reasons


def _unconfirmed() -> QuerySet[User]:
    """Accounts made by signing up of which no contact was ever confirmed and nobody logged in."""
    confirmed = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
    return User.objects.filter(
        ~Exists(confirmed),
        consented_at__isnull=False,
        last_login__isnull=True,
        phone_verified=False,
        is_staff=False,
        is_superuser=False,
        groups__isnull=True,
    )


def _by_contact(email: str, phone: str) -> Q:
    return Q(email=email) if email else Q(phone=phone)


def is_unconfirmed(*, email: str = "", phone: str = "") -> bool:
    """Whether this contact belongs to an account that somebody began and nobody confirmed."""
    return _unconfirmed().filter(_by_contact(email, phone)).exists()


def free_unconfirmed(
    *, at: datetime.datetime, email: str = "", phone: str = "", but: User | None = None, begun: int | None = None
) -> None:
    """Forget an account that was never confirmed, so that its contact can be used by whoever receives the code.

    One whose code still works stays, or a stranger could void it; unless it is ``begun``, the key of the account that
    the same browser began.
    """
    life = max(app_settings.EMAIL_VERIFICATION_BY_CODE_TIMEOUT, app_settings.PHONE_VERIFICATION_TIMEOUT)
    old = Q(date_joined__lte=at - datetime.timedelta(seconds=life)) | Q(pk=begun)
    found = _unconfirmed().filter(_by_contact(email, phone), old)
    (found.exclude(pk=but.pk) if but else found).delete()


def forget_unconfirmed(at: datetime.datetime) -> int:
    """Forget accounts that nobody confirmed for three days; return how many rows went."""
    return _unconfirmed().filter(date_joined__lt=at - UNCONFIRMED_FOR).delete()[0]


def is_staff_account(user: User) -> bool:
    """Whether somebody's work hangs on this account: editors, officers, administrators, people of a producer."""
    return bool(
        user.is_superuser
        or user.is_staff
        or user.groups.exists()
        or user.producer_memberships.exists()
        or user.offices.exists()
    )


def needs_second_step(user: User) -> bool:
    """Whether this account may not enter the editors' or the officers' desk before log-in in two steps is on.

    Up to four queries.
    """
    if not settings.STAFF_TWO_STEPS or not user.is_authenticated:
        return False
    if not (
        user.is_superuser
        or user.has_perm("wagtailadmin.access_admin")
        or user.offices.filter(ends_on__isnull=True).exists()
    ):
        return False
    return not Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists()


def data_of(user: User) -> dict[str, Any]:
    """Return everything kept of a person, by room, as JSON can hold it (DOMAIN §4.2: right to one's data)."""
    held: dict[str, Any] = {
        "account": {
            "name": user.get_full_name(),
            "email": user.email or "",
            "email_confirmed": bool(user.verified_email),
            "phone": user.phone or "",
            "phone_confirmed": user.phone_verified,
            "language": user.language,
            "since": user.date_joined.isoformat(),
            "groups": sorted(user.groups.values_list("name", flat=True)),
        },
        "consents": [
            {"purpose": "account", "given_at": user.consented_at.isoformat() if user.consented_at else None}
        ],
        "log_ins": {
            "last_at": user.last_login.isoformat() if user.last_login else None,
            "second_step": [
                {
                    "kind": kept.type,
                    "since": kept.created_at.isoformat(),
                    "used": kept.last_used_at and kept.last_used_at.isoformat(),
                }
                for kept in Authenticator.objects.filter(user=user).order_by("pk")
            ],
        },
    }
    answers: list[tuple[Any, Any]] = data_requested.send(sender=User, user=user)
    held.update(dict(answer for _receiver, answer in answers))
    return held


def reasons_against(user: User) -> list[str]:
    """Return why an account cannot be erased now, in sentences; none when it can."""
    reasons = []
    if is_staff_account(user):
        reasons.append(_("Your account is used for work here. Ask the administrator to end that first."))
    answers: list[tuple[Any, Any]] = erasure_considered.send(sender=User, user=user)
    return [*reasons, *(sentence for _receiver, found in answers for sentence in found)]


def erase(*, user: User, at: datetime.datetime) -> None:
    """Erase an account at once: who they are, addresses, log-ins, second step; what the law keeps stays elsewhere.

    Raises CannotErase; then nothing has changed. The last letter and the end of sessions follow the commit.
    """
    pk, address = user.pk, user.verified_email
    with transaction.atomic():
        held = User.objects.select_for_update().get(pk=pk)
        if reasons := reasons_against(held):
            raise CannotErase(reasons)
        erasing.send(sender=User, user=held, at=at)
        try:
            held.delete()
        except ProtectedError as error:
            raise CannotErase([_("Public records name this account. Ask the administrator.")]) from error
        if address:
            post(erased(), address)
        transaction.on_commit(partial(end_sessions.enqueue, pk))
    logger.info("account erased")
