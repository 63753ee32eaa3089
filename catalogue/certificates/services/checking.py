"""Compares the register with what is drawn from it, product by product, without holding it all."""

from collections.abc import Iterator
from itertools import groupby

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Decision, Entry, LivePeriod
from catalogue.certificates.services.reading import link_successors
from catalogue.certificates.services.settling import as_period, as_row, date, live_periods_from

_CHUNK = 500

#: Which decision an entry must carry, where it carries one.
_DECIDED_BY = {
    Entry.Kind.REVOCATION: Decision.Kind.REVOCATION,
    Entry.Kind.ANNULMENT: Decision.Kind.ANNULMENT,
    Entry.Kind.CORRECTION: Decision.Kind.CORRECTION,
}


def problems() -> Iterator[str]:
    """Sentences about whatever is wrong in the register; nothing when all is well.

    Wrong is: two certificates of a product live on one day, LivePeriod rows that are not what the history comes
    to, a certificate on a pack or on goods without producer, a successor of another product or that begins too
    early, a decision of the wrong kind. Reads in chunks: memory does not grow with the register.
    """
    certificates = (
        Certificate.objects.select_related("decision", "product")
        .prefetch_related(Prefetch("entries", Entry.objects.select_related("case", "decision")))
        .order_by("product_id", "valid_from", "pk")
        .iterator(chunk_size=_CHUNK)
    )
    periods = groupby(
        LivePeriod.objects.select_related("certificate")
        .order_by("product_id", "starts_on", "pk")
        .iterator(chunk_size=_CHUNK),
        key=lambda period: period.product_id,
    )
    next_drawn = next(periods, None)
    for product_id, group in groupby(certificates, key=lambda certificate: certificate.product_id):
        history = list(group)
        while next_drawn and next_drawn[0] < product_id:
            yield from (_stray(period) for period in next_drawn[1])
            next_drawn = next(periods, None)
        drawn: list[LivePeriod] = []
        if next_drawn and next_drawn[0] == product_id:
            drawn = list(next_drawn[1])
            next_drawn = next(periods, None)
        yield from _of_product(history, drawn)
    while next_drawn:
        yield from (_stray(period) for period in next_drawn[1])
        next_drawn = next(periods, None)


def _of_product(history: list[Certificate], drawn: list[LivePeriod]) -> Iterator[str]:
    link_successors(history)
    wanted = live_periods_from(history)
    clash = rules.first_overlap([(period.certificate.code, as_period(period)) for period in wanted])
    if clash:
        one, other, first, last = clash
        yield _("Certificates %(one)s and %(other)s are both live from %(first)s to %(last)s.") % {
            "one": one,
            "other": other,
            "first": date(first),
            "last": date(last),
        }
    wanted_rows, drawn_rows = {as_row(period) for period in wanted}, {as_row(period) for period in drawn}
    for period in wanted:
        if as_row(period) not in drawn_rows:
            yield _("Certificate %(code)s is live from %(first)s to %(last)s, but no live period says so.") % _words(
                period
            )
    for period in drawn:
        if as_row(period) not in wanted_rows:
            yield _stray(period)
    if len(drawn) > len(drawn_rows):
        yield _("Live periods of product %(product)s are recorded twice.") % {"product": history[0].product}
    for certificate in history:
        yield from _of_certificate(certificate, {one.pk: one for one in history})


def _of_certificate(certificate: Certificate, history: dict[int, Certificate]) -> Iterator[str]:
    code, product = certificate.code, certificate.product
    if product.structure == "child":
        yield _("Certificate %(code)s names a pack, not a registered product.") % {"code": code}
    elif product.producer_id is None:
        yield _("Certificate %(code)s names goods without a producer.") % {"code": code}
    if certificate.decision.kind != Decision.Kind.RECOGNITION:
        yield _("Certificate %(code)s stands on a decision of the wrong kind.") % {"code": code}
    if certificate.supersedes_id:
        earlier = history.get(certificate.supersedes_id)
        if earlier is None:
            yield _("Certificate %(code)s supersedes one of another product.") % {"code": code}
        elif certificate.facts().valid_from <= earlier.facts().valid_from:
            yield _("Certificate %(code)s does not begin after the one it supersedes.") % {"code": code}
    for entry in certificate.entries_in_order():
        needed = _DECIDED_BY.get(Entry.Kind(entry.kind))
        if needed and entry.decision and entry.decision.kind != needed:
            yield _("An entry of certificate %(code)s stands on a decision of the wrong kind.") % {"code": code}


def _stray(period: LivePeriod) -> str:
    return _("A live period of certificate %(code)s, %(first)s – %(last)s, is not what its history says.") % _words(
        period
    )


def _words(period: LivePeriod) -> dict[str, str]:
    return {
        "code": period.certificate.code,
        "first": date(period.starts_on),
        "last": date(period.ends_on),
    }
