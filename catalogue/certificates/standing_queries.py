"""What a certificate is on a day, as expressions of the database: status and facts as last corrected or learned.

The same as ``rules.status_on`` over ``Certificate.facts()``, for choosing, counting and ordering a whole register; a
test compares both, and a third rule, on random days. Certificates that nothing happened to are read from their
own columns; only the few others look into their entries.
"""

import datetime

from django.db.models import (
    Case,
    CharField,
    Count,
    DateField,
    Exists,
    F,
    Field,
    OuterRef,
    PositiveSmallIntegerField,
    Q,
    Value,
    When,
)
from django.db.models.expressions import Combinable, Subquery
from django.db.models.fields.json import KT
from django.db.models.functions import Cast
from django.db.models.lookups import LessThanOrEqual

from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Entry, LivePeriod
from catalogue.certificates.querysets import CertificateQuerySet
from catalogue.certificates.rules import Status

#: Facts that entries may change or bring, and what they are in the database.
_FIELDS: dict[str, Field] = {
    "valid_from": DateField(),
    "valid_until": DateField(),
    "stars": PositiveSmallIntegerField(),
    "instrument": CharField(),
    "number": CharField(),
}
#: Where the fact stands that was granted, if not in a column of the same name.
_GRANTED = {"instrument": "decision__instrument"}
_SUCCESSORS = Certificate.objects.filter(supersedes__isnull=False).order_by()
_TELLING = (Entry.Kind.CORRECTION, Entry.Kind.LEARNED)


def fact(name: str) -> Combinable:
    """A fact as last corrected or learned: valid_from, valid_until, stars, instrument or number."""
    told = Entry.objects.filter(kind__in=_TELLING, values__has_key=name).order_by()
    last = (
        told.filter(certificate=OuterRef("pk"))
        .order_by("-pk")
        .values(told=Cast(KT(f"values__{name}"), _FIELDS[name]))[:1]
    )
    return Case(
        When(pk__in=told.values("certificate"), then=Subquery(last)),
        default=F(_GRANTED.get(name, name)),
        output_field=_FIELDS[name],
    )


def status(*, on: datetime.date) -> Case:
    """The status on a day (``rules.status_on``)."""
    return Case(
        When(_is_changed(), then=_of_changed(on)),
        When(_is_superseded(on), then=Value(Status.SUPERSEDED.value)),
        default=_by_term(on),
        output_field=CharField(max_length=20),
    )


def count_by_status(certificates: CertificateQuerySet, *, on: datetime.date) -> dict[str, int]:
    """How many of the certificates have each status on a day (none: left out); one query."""
    found = certificates.order_by().with_status(on=on).values_list("day_status")
    return dict(found.annotate(n=Count("pk")))


def _is_changed() -> Q:
    """Whether an entry of the certificate or of its successor may decide."""
    changing = Entry.objects.exclude(kind=Entry.Kind.LEARNED).order_by().values("certificate")
    return Q(pk__in=changing) | Q(pk__in=_SUCCESSORS.filter(pk__in=changing).values("supersedes"))


def _is_superseded(on: datetime.date) -> Q:
    """Whether a successor has begun, as long as no entry moved its first day."""
    return Q(pk__in=_SUCCESSORS.filter(valid_from__lte=on).values("supersedes"))


def _by_term(on: datetime.date) -> Case:
    return Case(
        When(valid_from__gt=on, then=Value(Status.UPCOMING.value)),
        When(valid_until__gt=_last_expiring(on), then=Value(Status.VALID.value)),
        When(valid_until__gte=on, then=Value(Status.EXPIRING.value)),
        default=Value(Status.EXPIRED.value),
        output_field=CharField(max_length=20),
    )


def _of_changed(on: datetime.date) -> Case:
    replaced = Certificate.objects.filter(_at_most(fact("valid_from"), on), supersedes=OuterRef("pk")).order_by()
    revoked = Entry.objects.filter(
        Q(annulled_by__isnull=True) | Q(annulled_by__effective_on__gt=on),
        certificate=OuterRef("pk"),
        kind=Entry.Kind.REVOCATION,
        effective_on__lte=on,
    ).order_by()
    kept = LivePeriod.objects.filter(
        certificate=OuterRef("pk"), is_extension=True, starts_on__lte=on, ends_on__gte=on
    )
    first, last = fact("valid_from"), fact("valid_until")
    return Case(
        When(Exists(replaced), then=Value(Status.SUPERSEDED.value)),
        When(Exists(revoked), then=Value(Status.REVOKED.value)),
        When(~_at_most(first, on), then=Value(Status.UPCOMING.value)),
        When(~_at_most(last, _last_expiring(on)), then=Value(Status.VALID.value)),
        When(~_at_most(last, on - rules.ONE_DAY), then=Value(Status.EXPIRING.value)),
        When(Exists(kept), then=Value(Status.UNDER_REASSESSMENT.value)),
        default=Value(Status.EXPIRED.value),
    )


def _last_expiring(on: datetime.date) -> datetime.date:
    """The latest end of a certificate that counts as expiring on a day."""
    return on + datetime.timedelta(days=rules.EXPIRING_DAYS)


def _at_most(day: Combinable, bound: datetime.date) -> Q:
    return Q(LessThanOrEqual(day, Value(bound, output_field=DateField())))
