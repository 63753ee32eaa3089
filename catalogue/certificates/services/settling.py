"""What every act shares: the lock, the checks that need no database, and working out the live stretches."""

import datetime
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from django.db import transaction
from django.utils import timezone

import accounts.models
from catalogue.certificates import errors, rules
from catalogue.certificates.models import Certificate, Decision, Issuer, LivePeriod
from catalogue.certificates.services.reading import histories_of, history_of
from catalogue.certificates.signals import register_changed
from catalogue.products.models import Product

#: Who proposes or confirms; nobody where a published decision is imported.
User = accounts.models.User | None
#: Products read, locked and settled at once.
CHUNK = 500


@contextmanager
def register_of(*product_ids: int) -> Iterator[None]:
    """Hold the products' part of the register: lock it, then work out and check what the new rows come to.

    Raises OverlappingCertificate, and records nothing, when two certificates would be live on the same day.
    """
    with transaction.atomic():
        lock_products(product_ids)
        yield
        for start in range(0, len(product_ids), CHUNK):
            settle(*product_ids[start : start + CHUNK])
        for product_id in product_ids:
            transaction.on_commit(partial(register_changed.send, sender=Certificate, product_id=product_id))


def lock_products(product_ids: Iterable[int]) -> None:
    """Lock products until the transaction ends, in the order of their ids: two acts never wait for each other."""
    ids = sorted(set(product_ids))
    for start in range(0, len(ids), CHUNK):
        rows = Product.objects.select_for_update().filter(pk__in=ids[start : start + CHUNK])
        list(rows.order_by("pk").values_list("pk", flat=True))


def settle(*product_ids: int) -> None:
    """Make the products' LivePeriod rows what their certificates come to; raises OverlappingCertificate."""
    wanted = []
    for history in histories_of(product_ids).values():
        periods = live_periods_from(history)
        require_no_overlap(periods)
        wanted += periods
    wanted_rows = {as_row(period) for period in wanted}
    kept = {as_row(period): period.pk for period in LivePeriod.objects.filter(product__in=product_ids)}
    stale = [pk for row, pk in kept.items() if row not in wanted_rows]
    if stale:
        LivePeriod.objects.filter(pk__in=stale).delete()
    LivePeriod.objects.bulk_create(period for period in wanted if as_row(period) not in kept)


def require_no_overlap(periods: Iterable[LivePeriod]) -> None:
    """Raises OverlappingCertificate when two stretches of one product share a day."""
    clash = rules.first_overlap([(period.certificate.code, as_period(period)) for period in periods])
    if clash:
        one, other, first, last = clash
        raise errors.OverlappingCertificate(one=one, other=other, first=date(first), last=date(last))


def as_recorded(certificate: Certificate) -> Certificate:
    """The certificate with its history, read again: to be called under the lock."""
    return next(one for one in history_of(certificate.product_id) if one.pk == certificate.pk)


def live_periods_from(history: list[Certificate]) -> list[LivePeriod]:
    """The LivePeriod rows, not saved, that a product's certificates come to."""
    return [
        LivePeriod(
            certificate=certificate,
            product_id=certificate.product_id,
            stars=period.stars,
            starts_on=period.starts_on,
            ends_on=period.ends_on,
            is_extension=period.kind is rules.PeriodKind.EXTENSION,
        )
        for certificate in history
        for period in rules.live_periods(certificate.facts())
    ]


def as_row(period: LivePeriod) -> tuple[object, ...]:
    """What two LivePeriod rows must share to be the same."""
    return (
        period.certificate_id,
        period.product_id,
        period.stars,
        period.starts_on,
        period.ends_on,
        period.is_extension,
    )


def as_period(period: LivePeriod) -> rules.Period:
    """A LivePeriod row as a value."""
    kind = rules.PeriodKind.EXTENSION if period.is_extension else rules.PeriodKind.TERM
    return rules.Period(period.starts_on, period.ends_on, period.stars, kind)


def date(day: datetime.date) -> str:
    """A day in an error's sentence."""
    return f"{day:%d/%m/%Y}"


# --- Guards -----------------------------------------------------------------------------------------------
def require_two_people(by: User, confirmed_by: User) -> None:
    """Raises SamePerson; imports of published decisions name nobody."""
    if by is not None and by == confirmed_by:
        raise errors.SamePerson


def require_past(what: object, day: datetime.date, at: datetime.datetime) -> None:
    """Raises DayNotYetCome when ``day`` is after the local day of recording."""
    if day > timezone.localdate(at):
        raise errors.DayNotYetCome(what=what, day=date(day))


def require_kind(decision: Decision, kind: str) -> None:
    """Raises WrongDecisionKind."""
    if decision.kind != kind:
        raise errors.WrongDecisionKind(
            number=decision.number, kind=decision.get_kind_display(), needed=Decision.Kind(kind).label
        )


def require_signed_before(decision: Decision, effect: datetime.date) -> None:
    """Raises DecisionAfterEffect: nothing takes effect before it was decided."""
    if decision.signed_on > effect:
        raise errors.DecisionAfterEffect(number=decision.number, signed=date(decision.signed_on), effect=date(effect))


def require_authority(issuer: Issuer, stars: int) -> None:
    """Raises NotRecognisedRank or BeyondAuthority."""
    if stars not in rules.SCORE_FLOORS:
        raise errors.NotRecognisedRank(stars=stars)
    if stars not in rules.AUTHORITY[issuer.level]:
        raise errors.BeyondAuthority(issuer=issuer.local_name, stars=stars)


def require_term(first: datetime.date, last: datetime.date) -> None:
    """Raises TermInDisorder or TermTooLong."""
    if last <= first:
        raise errors.TermInDisorder(first=date(first), last=date(last))
    if last > rules.end_of_term(first):
        raise errors.TermTooLong(first=date(first), last=date(last))
