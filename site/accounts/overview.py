"""Who somebody is here, in words: what their own page says of their work.

The rooms above know: they receive ``accounts.signals.roles_asked`` and answer with lines.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from django.utils.translation import gettext as _

from accounts.models import User
from accounts.signals import roles_asked


class Work(IntEnum):
    """Kinds of work, in the order they are shown in."""

    OFFICER = 1
    EDITOR = 2
    PRODUCER = 3
    PLACE = 4


@dataclass(frozen=True, slots=True)
class RoleLine:
    """One thing somebody is here.

    ``title`` is the role, ``detail`` where or for whom (an area, a producer), ``note`` what else they should know.
    ``href`` leads on and ``link`` names it; with ``needs_second_step`` it shows only once log-in in two steps is on.
    ``icon`` is a name of ``partials/icons``.
    """

    work: Work
    title: str
    detail: str = ""
    href: str = ""
    link: str = ""
    note: str = ""
    icon: str = "user-round"
    needs_second_step: bool = False


#: Group of people who work at a sale point; no room keeps yet at which.
SHOWROOM_STAFF = "Showroom staff"


def roles_of(user: User) -> list[RoleLine]:
    """Return what somebody is here besides a customer, officers first; empty for customers.

    One query here, and those of the rooms that answer.
    """
    answers: list[tuple[Any, Iterable[RoleLine]]] = roles_asked.send(sender=User, user=user)
    lines = [line for _receiver, found in answers for line in found]
    if user.groups.filter(name=SHOWROOM_STAFF).exists():
        note = _("The sale points' own pages are not open yet.")
        lines.append(RoleLine(Work.PLACE, _("Staff of a sale point"), note=note, icon="store"))
    return sorted(lines, key=lambda line: line.work)
