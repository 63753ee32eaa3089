"""Granting many certificates by one decision: the checks of one grant, the queries of a few."""

import datetime
import secrets
from collections.abc import Callable, Iterator, Sequence

from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision
from catalogue.certificates.services.granting import Grant, fresh_codes, planned
from catalogue.certificates.services.reading import histories_of
from catalogue.certificates.services.settling import CHUNK, User, register_of, require_kind, require_two_people
from catalogue.codes import Randomness
from catalogue.products.models import Product


def issue_many(
    *,
    decision: Decision,
    grants: Sequence[Grant],
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    rng: Randomness = secrets,
) -> list[Certificate]:
    """Grant every one of them or none, in one transaction; the certificates in the order of ``grants``.

    Every product is locked in the order of ids before its history is read. Refuses what ``issue_certificate``
    refuses, all lines at once: raises SamePerson, WrongDecisionKind or LinesRefused.
    """
    require_two_people(by, confirmed_by)
    require_kind(decision, Decision.Kind.RECOGNITION)
    with register_of(*sorted({grant.product.pk for grant in grants})):
        certificates = plan_many(decision=decision, grants=grants, by=by, confirmed_by=confirmed_by, at=at, rng=rng)
        return Certificate.objects.bulk_create(certificates, batch_size=CHUNK)


def plan_many(
    *,
    decision: Decision,
    grants: Sequence[Grant],
    by: User,
    confirmed_by: User,
    at: datetime.datetime,
    rng: Randomness = secrets,
    progress: Callable[[int], None] | None = None,
) -> list[Certificate]:
    """The certificates that the grants come to, not saved. Records nothing and locks nothing.

    ``decision`` need not be recorded yet. ``progress`` hears how many were looked at, after every 500. Raises
    LinesRefused with every refusal.
    """
    codes = fresh_codes(len(grants), rng)
    certificates: list[Certificate] = []
    refused: dict[int, errors.RegisterError] = {}
    for start, chunk in _chunks(grants):
        ids = [grant.product.pk for grant in chunk]
        products = Product.objects.select_related("parent").in_bulk(ids)
        histories = histories_of(ids)
        for index, grant in enumerate(chunk, start):
            try:
                certificate = planned(
                    grant,
                    decision=decision,
                    product=products[grant.product.pk],
                    history=histories.get(grant.product.pk, []),
                    code=codes[index],
                    by=by,
                    confirmed_by=confirmed_by,
                    at=at,
                )
            except errors.RegisterError as problem:
                refused[index] = problem
            else:
                certificates.append(certificate)
        if progress:
            progress(start + len(chunk))
    seen: dict[int, Certificate] = {}
    for certificate in certificates:
        first = seen.setdefault(certificate.product_id, certificate)
        if first is not certificate:
            again = errors.AlreadyGranted(number=decision.number, code=first.code)
            refused[codes.index(certificate.code)] = again
    if refused:
        raise errors.LinesRefused(refused)
    return certificates


def _chunks(grants: Sequence[Grant]) -> Iterator[tuple[int, Sequence[Grant]]]:
    for start in range(0, len(grants), CHUNK):
        yield start, grants[start : start + CHUNK]
