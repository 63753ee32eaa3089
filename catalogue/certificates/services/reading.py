"""Answers of the register for many products at once, in a fixed number of queries."""

import datetime
from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Prefetch

from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Entry, LivePeriod, RankReport
from catalogue.certificates.words import rank_words


def live_periods_of(product_ids: Iterable[int], *, on: datetime.date) -> dict[int, LivePeriod]:
    """Registered product id → the stretch in which it is certified on a day; one query. Others are left out."""
    return LivePeriod.objects.live(on=on).filter(product__in=list(product_ids)).by_product()


def histories_of(product_ids: Iterable[int], *related: str) -> dict[int, list[Certificate]]:
    """Registered product id → all its certificates, the first granted first; two queries.

    Entries, cases and successors are in place: asking for a status queries nothing more. ``related`` names what
    to select with them ("decision__issuer"). Products without certificates are left out.
    """
    certificates = (
        Certificate.objects.filter(product__in=list(product_ids))
        .select_related(*related or [None])
        .prefetch_related(Prefetch("entries", Entry.objects.select_related("case", "decision__issuer")))
        .order_by("valid_from", "pk")
    )
    histories: dict[int, list[Certificate]] = defaultdict(list)
    for certificate in certificates:
        histories[certificate.product_id].append(certificate)
    for history in histories.values():
        link_successors(history)
    return dict(histories)


def link_successors(history: list[Certificate]) -> None:
    """Put each certificate's successor in place among all certificates of its product: no query asks for it then."""
    successors = {certificate.supersedes_id: certificate for certificate in history}
    link = Certificate._meta.get_field("superseded_by")
    for certificate in history:
        link.set_cached_value(certificate, successors.get(certificate.pk))


def history_of(product_id: int, *related: str) -> list[Certificate]:
    """All certificates of one registered product, the first granted first; see :func:`histories_of`."""
    return histories_of([product_id], *related).get(product_id, [])


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
