"""Answers of the register for many products at once, in a fixed number of queries."""

import datetime
from collections import defaultdict
from collections.abc import Iterable

from django.db import connection
from django.db.models import Exists, OuterRef

from catalogue.certificates import rules
from catalogue.certificates.models import (
    Certificate,
    Decision,
    Entry,
    Issuer,
    LivePeriod,
    RankReport,
    ReassessmentCase,
)
from catalogue.certificates.querysets import CertificateQuerySet
from catalogue.certificates.services.rows import Rows
from catalogue.certificates.words import rank_words
from catalogue.prepared import Prepared


def live_periods_of(product_ids: Iterable[int], *, on: datetime.date) -> dict[int, LivePeriod]:
    """Registered product id → the stretch in which it is certified on a day; one query. Others are left out."""
    periods = {}
    for row in _LIVE.rows(product_ids=list(product_ids), on=on):
        period = LivePeriod.from_db(connection.alias, _LIVE_FIELDS, row[:-1])
        period.chosen_for = row[-1]
        periods[period.product_id] = period
    return periods


_LIVE_FIELDS = [field.attname for field in LivePeriod._meta.concrete_fields]
_LIVE = Prepared(
    lambda product_ids, on: (
        LivePeriod.objects.live(on=on).filter(product__in=product_ids).values_list(*_LIVE_FIELDS, "chosen_for")
    )
)


def histories_of(product_ids: Iterable[int]) -> dict[int, list[Certificate]]:
    """Registered product id → all its certificates, the first granted first; at most two queries.

    Entries with their cases and decisions, decisions with their issuers, and successors are in place: asking for a
    status or for who decided queries nothing more. Products without certificates are left out.
    """
    ids = list(product_ids)
    histories: dict[int, list[Certificate]] = defaultdict(list)
    entries: dict[int, list[Entry]] = {}
    has_entries = False
    for row in _CERTIFICATES.rows(product_ids=ids):
        certificate: Certificate = _CERTIFICATE.read(row)
        certificate.known_entries = entries[certificate.pk] = []
        histories[certificate.product_id].append(certificate)
        has_entries = has_entries or row[-1]
    for row in _ENTRIES.rows(product_ids=ids) if has_entries else ():
        entry: Entry = _ENTRY.read(row)
        entries[entry.certificate_id].append(entry)
    for history in histories.values():
        link_successors(history)
    return dict(histories)


_WHO_AND_WHEN = ("proposed_by", "confirmed_by", "recorded_at")
_ISSUER = Rows(Issuer, leave=("area", "valid_from", "valid_to"))
_DECISION = Rows(Decision, leave=("source", *_WHO_AND_WHEN), issuer=_ISSUER)
_CERTIFICATE = Rows(Certificate, leave=_WHO_AND_WHEN, decision=_DECISION)
_ENTRY = Rows(Entry, leave=_WHO_AND_WHEN, case=Rows(ReassessmentCase, leave=("recorded_at",)), decision=_DECISION)
_CERTIFICATES = Prepared(
    lambda product_ids: (
        Certificate.objects.filter(product__in=product_ids)
        .annotate(has_entries=Exists(Entry.objects.filter(certificate=OuterRef("pk"))))
        .order_by("valid_from", "pk")
        .values_list(*_CERTIFICATE.names(), "has_entries")
    )
)
_ENTRIES = Prepared(
    lambda product_ids: (
        Entry.objects.filter(certificate__product__in=product_ids).order_by("pk").values_list(*_ENTRY.names())
    )
)


def history_of(product_id: int) -> list[Certificate]:
    """All certificates of one registered product, the first granted first; see :func:`histories_of`."""
    return histories_of([product_id]).get(product_id, [])


def link_successors(history: list[Certificate]) -> None:
    """Put each certificate's successor in place among all certificates of its product: no query asks for it then."""
    successors = {certificate.supersedes_id: certificate for certificate in history if certificate.supersedes_id}
    link = Certificate._meta.get_field("superseded_by")
    for certificate in history:
        link.set_cached_value(certificate, successors.get(certificate.pk))


def standing_words_of(product_ids: Iterable[int], *, on: datetime.date) -> dict[int, str]:
    """Registered product id → its rank on a day in words; three queries. Products without any are left out.

    The certificate that speaks for the product is named (``rules.speaker``); a reported rank only where there
    is none.
    """
    words: dict[int, str] = {}
    missing = set(product_ids)
    for product_id, history in histories_of(missing).items():
        index = rules.speaker([certificate.facts() for certificate in history], on)
        if index is not None:
            words[product_id] = rank_words(history[index], on=on)
    missing -= words.keys()
    for report in RankReport.objects.filter(product__in=missing) if missing else ():
        words[report.product_id] = rank_words(report, on=on)
    return words


def statuses_of(certificates: CertificateQuerySet, *, on: datetime.date) -> dict[int, rules.Status]:
    """Certificate id → status on a day, in the queryset's order; one query, whatever happened to them."""
    rows = certificates.with_status(on=on).values_list("pk", "day_status")
    return {pk: rules.Status(status) for pk, status in rows}
