"""Checks before a revocation (Q26 Art. 8): opened, concluded, closed. They touch neither star nor status.

From the conclusion of an inspection, or the commune's word that production stopped, the province has
``DAYS_TO_DECIDE`` calendar days to decide on a revocation.
"""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.audit import note
from accounts.models import User
from catalogue.areas.models.officers import Office
from catalogue.certificates import errors
from catalogue.certificates.models import Entry, LivePeriod, Verification
from catalogue.certificates.querysets import InsertOnlyQuerySet
from catalogue.certificates.services.settling import date, require_past
from catalogue.products.models import Product
from catalogue.products.querysets import ProductQuerySet

#: Days from the conclusion to the decision, the day of the conclusion not counted (Q26 Art. 8).
DAYS_TO_DECIDE = 15

Outcome = Verification.Outcome


def open_verification(
    *,
    product: Product,
    ground: str,
    reason: str,
    office: Office,
    by: User,
    at: datetime.datetime,
    opened_on: datetime.date | None = None,
    stops_sale: bool = False,
) -> Verification:
    """Begin to check a registered product on one of the grounds of Art. 8; with ``stops_sale`` nobody can buy it now.

    Raises OutsideArea, NotARegisteredProduct, ValueNotUnderstood (ground), WhyMissing, DayNotYetCome or
    AlreadyBeingChecked; then nothing is recorded.
    """
    opened_on = opened_on or timezone.localdate(at)
    reason = reason.strip()
    _require_own(product, office)
    if product.is_child:
        raise errors.NotARegisteredProduct(product=product)
    if ground not in Entry.Ground.values:
        raise errors.ValueNotUnderstood(name=_("ground"), value=ground)
    if not reason:
        raise errors.WhyMissing
    require_past(_("A check begun"), opened_on, at)
    try:
        with transaction.atomic():
            verification = Verification.objects.create(
                product=product,
                ground=ground,
                reason=reason,
                stops_sale=stops_sale,
                opened_on=opened_on,
                opened_by=by,
            )
            _note("verification.opened", verification, by, at, ground=ground, stops_sale=stops_sale)
    except IntegrityError as problem:
        if running := Verification.objects.filter(product=product, closed_on__isnull=True).first():
            raise errors.AlreadyBeingChecked(product=product, day=date(running.opened_on)) from problem
        raise
    return verification


def set_sale_stop(
    verification: Verification, *, stops_sale: bool, office: Office, by: User, at: datetime.datetime
) -> Verification:
    """Stop the sale while the check runs, or let it go on. Raises OutsideArea or CheckClosed."""
    with _running(verification, office) as running:
        running.stops_sale = stops_sale
        running.save(update_fields=["stops_sale"])
        _note("verification.sale", running, by, at, stops_sale=stops_sale)
    return running


def conclude(
    verification: Verification,
    *,
    concluded_on: datetime.date,
    office: Office,
    by: User,
    at: datetime.datetime,
    conclusion: str = "",
) -> Verification:
    """Record the day of the inspection's conclusion: the 15 days to a decision run from it (Q26 Art. 8).

    Concluded once. Raises OutsideArea, CheckClosed, AlreadyConcluded, DayNotYetCome or CheckInDisorder.
    """
    require_past(_("A conclusion signed"), concluded_on, at)
    with _running(verification, office) as running:
        if running.concluded_on is not None:
            raise errors.AlreadyConcluded(day=date(running.concluded_on))
        if concluded_on < running.opened_on:
            raise errors.CheckInDisorder(day=date(concluded_on), first=date(running.opened_on))
        running.concluded_on, running.conclusion = concluded_on, " ".join(conclusion.split())[:120]
        running.save(update_fields=["concluded_on", "conclusion"])
        _note("verification.concluded", running, by, at, concluded_on=concluded_on.isoformat())
    return running


def close(
    verification: Verification,
    *,
    outcome: str,
    office: Office,
    by: User,
    at: datetime.datetime,
    closed_on: datetime.date | None = None,
) -> Verification:
    """End a check; a stopped sale goes on, as far as anything is left to sell.

    "Revoked" needs a revocation in the register since the check was opened. Raises OutsideArea, CheckClosed,
    ValueNotUnderstood, DayNotYetCome, CheckInDisorder or NotRevokedYet.
    """
    closed_on = closed_on or timezone.localdate(at)
    if outcome not in Outcome.values:
        raise errors.ValueNotUnderstood(name=_("outcome"), value=outcome)
    require_past(_("A check closed"), closed_on, at)
    with _running(verification, office) as running:
        first = running.concluded_on or running.opened_on
        if closed_on < first:
            raise errors.CheckInDisorder(day=date(closed_on), first=date(first))
        if outcome == Outcome.REVOKED and not _revocations_since(running).exists():
            raise errors.NotRevokedYet
        running.closed_on, running.closed_by, running.outcome = closed_on, by, outcome
        running.save(update_fields=["closed_on", "closed_by", "outcome"])
        _note("verification.closed", running, by, at, outcome=outcome)
    return running


def decide_by(verification: Verification) -> datetime.date | None:
    """The last day to decide on a revocation: 15 days after the conclusion; None before there is one."""
    if verification.concluded_on is None:
        return None
    return verification.concluded_on + datetime.timedelta(days=DAYS_TO_DECIDE)


def days_left(verification: Verification, *, on: datetime.date) -> int | None:
    """Days from ``on`` to the last day to decide: 0 on it, below 0 when it is over; None where no clock runs."""
    last = decide_by(verification)
    if last is None or (verification.closed_on is not None and verification.closed_on <= on):
        return None
    return (last - on).days


def products_that_may_be_labelled(*, on: datetime.date) -> ProductQuerySet:
    """Registered products whose labels may be printed with their stars on a day; one query when it is read.

    They have a producer and a certificate that is live on the day, and no check stops their sale on it.
    """
    live = LivePeriod.objects.filter(product=OuterRef("pk"), starts_on__lte=on, ends_on__gte=on)
    stopped = Verification.objects.stopping_sale(on=on).filter(product=OuterRef("pk"))
    return Product.objects.registered().filter(Exists(live), ~Exists(stopped), producer__isnull=False)


@contextmanager
def _running(verification: Verification, office: Office) -> Iterator[Verification]:
    """Hold an open check of the office's area for changing, in one transaction."""
    with transaction.atomic():
        rows = Verification.objects.select_for_update(of=("self",)).select_related("product")
        running = rows.get(pk=verification.pk)
        _require_own(running.product, office)
        if running.closed_on is not None:
            raise errors.CheckClosed(day=date(running.closed_on))
        yield running


def _revocations_since(verification: Verification) -> InsertOnlyQuerySet:
    return Entry.objects.filter(
        kind=Entry.Kind.REVOCATION,
        certificate__product=verification.product_id,
        effective_on__gte=verification.opened_on,
    )


def _require_own(product: Product, office: Office) -> None:
    """Communes check and report, provinces and the ministry check and decide, each in its area (Q26 Art. 8)."""
    if not office.covers(province_id=product.province_id, commune_id=product.commune_id):
        raise errors.OutsideArea(what=product)


def _note(act: str, verification: Verification, by: User, at: datetime.datetime, **details: object) -> None:
    product = verification.product
    note(
        act=act,
        subject=f"{product.code} {product}",
        by=by,
        at=at,
        decision=verification.conclusion,
        **product.place_codes,
        details={"verification": verification.pk, **details},
    )
