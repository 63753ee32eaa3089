"""Reminders that a certificate ends: by an officer's hand, and by the clock at 180, 120, 60, 30 and 0 days.

``subject_ref`` is ``certificate:<code>:<mark>``, the mark being the number of days or ``hand``. A letter goes to the
owners' accounts and to the producer's own address, each address once.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from accounts.audit import note
from accounts.models import User
from catalogue.certificates.models import Certificate
from catalogue.producers.models import Producer, ProducerMember
from notices import rules
from notices.ending import Window, ending, open_cases
from notices.models import Notice
from notices.services import notify

HAND = "hand"
PREFIX = "certificate:"
_CHUNK = 100
#: Certificates the clock reminds of in one run: after a long standstill the rest follows with the next.
_AT_ONCE = 500


@dataclass(slots=True)
class Reminded:
    """What came of reminding: certificates (codes) told, told lately, and with nobody to write to."""

    told: list[str] = field(default_factory=list)
    lately: list[str] = field(default_factory=list)
    unreachable: list[str] = field(default_factory=list)


def ref(code: str, mark: int | str) -> str:
    """What a reminder is about."""
    return f"{PREFIX}{code}:{mark}"


def last_reminded(codes: Iterable[str]) -> dict[str, datetime.datetime]:
    """Code → when its last reminder was made that did not fail; one query."""
    refs = {ref(code, mark): code for code in codes for mark in (HAND, *rules.MARKS)}
    rows = Notice.objects.filter(subject_ref__in=list(refs)).exclude(state=Notice.State.FAILED)
    found: dict[str, datetime.datetime] = {}
    for about, made_at in rows.order_by().values_list("subject_ref").annotate(Max("made_at")):
        code = refs[about]
        found[code] = max(found.get(code, made_at), made_at)
    return found


def remind(certificates: Sequence[Certificate], *, by: User, at: datetime.datetime, again: bool = False) -> Reminded:
    """Remind by hand of rows of ``ending``. Those reminded of within 7 days are left, unless ``again``.

    All or nothing; one entry of the audit for the act.
    """
    with transaction.atomic():
        result = _remind(certificates, marks=None, by=by, at=at, again=again)
        if result.told:
            note(
                act="certificates.reminded",
                subject=", ".join(result.told[:15]),
                by=by,
                at=at,
                details={"count": len(result.told), "again": again},
            )
    return result


def remind_by_mark(at: datetime.datetime) -> int:
    """Remind of every certificate at its nearest mark, once each; returns of how many.

    Safe to run as often as one likes: a mark told of is not told again, marks that passed are not caught up with.
    """
    on = timezone.localdate(at)
    rows = list(ending(on=on, first=on, last=on + datetime.timedelta(days=max(rules.MARKS))).only("pk", "code"))
    marks = {row.pk: rules.mark_for((row.last_day - on).days) for row in rows}
    known = set(
        Notice.objects.filter(
            subject_ref__startswith=PREFIX, made_at__gte=at - datetime.timedelta(days=400)
        ).values_list("subject_ref", flat=True)
    )
    due = [row.pk for row in rows if ref(row.code, marks[row.pk]) not in known]
    told = 0
    for start in range(0, len(due), _CHUNK):
        if told >= _AT_ONCE:
            break
        chunk = ending(on=on, first=on, last=on + datetime.timedelta(days=max(rules.MARKS))).filter(
            pk__in=due[start : start + _CHUNK]
        )
        with transaction.atomic():
            told += len(_remind(list(chunk.select_related("product")), marks=marks, by=None, at=at, again=False).told)
    return told


def _remind(
    certificates: Sequence[Certificate],
    *,
    marks: dict[int, int | None] | None,
    by: User | None,
    at: datetime.datetime,
    again: bool,
) -> Reminded:
    on, result = timezone.localdate(at), Reminded()
    producer_ids = {one.product.producer_id for one in certificates} - {None}
    # Held while we look and write: two clicks, or a click and the clock, do not both write.
    producers = {
        one.pk: one for one in Producer.objects.select_for_update().filter(pk__in=producer_ids).order_by("pk")
    }
    owners = _owners(producer_ids)
    told = last_reminded(one.code for one in certificates)
    told_marks = _told_marks(certificates) if marks is not None else set()
    cases = open_cases([one.pk for one in certificates], on=on)
    quiet = at - datetime.timedelta(days=rules.QUIET_DAYS)
    for one in certificates:
        producer = producers.get(one.product.producer_id)
        people = _recipients(producer, owners) if producer else []
        mark = HAND if marks is None else marks[one.pk]
        if not people:
            result.unreachable.append(one.code)
        elif ref(one.code, mark) in told_marks or (not again and one.code in told and told[one.code] > quiet):
            result.lately.append(one.code)
        else:
            for user, address in people:
                _write(one, producer, user, address, about=ref(one.code, mark), on=on, by=by, at=at, case=cases)
            result.told.append(one.code)
    return result


def _told_marks(certificates: Sequence[Certificate]) -> set[str]:
    refs = [ref(one.code, mark) for one in certificates for mark in rules.MARKS]
    return set(Notice.objects.filter(subject_ref__in=refs).values_list("subject_ref", flat=True))


def _owners(producer_ids: set[int]) -> dict[int, list[User]]:
    owners: dict[int, list[User]] = defaultdict(list)
    members = ProducerMember.objects.filter(
        producer__in=producer_ids, role=ProducerMember.Role.OWNER, user__is_active=True, user__email__isnull=False
    )
    for member in members.select_related("user").order_by("pk"):
        owners[member.producer_id].append(member.user)
    return owners


def _recipients(producer: Producer, owners: dict[int, list[User]]) -> list[tuple[User | None, str]]:
    people: dict[str, User | None] = {(user.email or "").lower(): user for user in owners.get(producer.pk, ())}
    if producer.email:
        people.setdefault(producer.email.lower(), None)
    return [(user, address) for address, user in people.items()]


def _write(
    certificate: Certificate,
    producer: Producer,
    user: User | None,
    address: str,
    *,
    about: str,
    on: datetime.date,
    by: User | None,
    at: datetime.datetime,
    case: dict[int, datetime.date],
) -> None:
    language = (user.language if user else "") or "vi"
    last_day = certificate.last_day
    window = Window.of(last_day, on=on)
    with translation.override(language):
        url = f"{settings.PUBLIC_BASE_URL}{reverse('certificate', args=[certificate.code])}"
        url_text = _("See the certificate")
    notify(
        kind="certificate_ends" if last_day >= on else "certificate_ended",
        user=user,
        producer=producer,
        address=address,
        subject_ref=about,
        by=by,
        at=at,
        language=language,
        context={
            "product": certificate.product.title,
            "code": certificate.shown_code,
            "last_day": f"{last_day:%d/%m/%Y}",
            "days_left": max((last_day - on).days, 0),
            "opens": f"{window.opens:%d/%m/%Y}",
            "closes": f"{window.closes:%d/%m/%Y}",
            "window": window.state,
            "working_days": window.working_days,
            "case_open": certificate.pk in case,
            "url": url,
            "url_text": url_text,
        },
    )
