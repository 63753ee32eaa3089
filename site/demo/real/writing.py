"""Registers the checked rows: decision and certificate where one was seen, a reported rank otherwise."""

import datetime
from collections.abc import Callable, Mapping

from catalogue.areas.rules import fold, slug
from catalogue.certificates.models import Decision, Instrument, Issuer, RankReport
from catalogue.certificates.services import issue_certificate, record_decision
from catalogue.producers.models import Producer, ProducerKind, ProducerPrivate
from catalogue.products.models import Category, Product
from catalogue.products.services import register_product
from cms.services import publish_facts_only_listing
from demo.art import art_for
from demo.real.reading import BASES, KINDS, TABLE, RealRowsError, Row, issuer_words

#: The name that stands for a private person who has not agreed to be named here.
WITHHELD = "Hộ sản xuất (tên giữ kín)"


def load_real(
    rows: list[Row], *, issuers: Mapping[str, Issuer], at: datetime.datetime, step: Callable[[], None] = lambda: None
) -> int:
    """Register what is missing of ``rows`` and return how many products were added; ``step`` runs after each row.

    A row of verification A gets its decision and certificate, any other a reported rank. Rows known by their id
    are left as they are.
    """
    sets = {category.set_no: category for category in Category.objects.filter(tier="set")}
    known = set(Product.objects.filter(source_ref__isnull=False).values_list("source_ref", flat=True))
    producers = _Producers()
    decisions: dict[tuple[str, datetime.date], Decision] = {}
    added = 0
    for row in rows:
        if row.ref not in known:
            product = register_product(
                title=row.name,
                producer=producers.of(row),
                criteria_set=sets[row.set_no],
                commune=row.commune,
                province=row.province,
                art=art_for(row.name, row.set_no),
                source_ref=row.ref,
            )
            if row.has_decision:
                decision = _decision_of(row, decisions, issuers, at)
                issue_certificate(
                    decision=decision,
                    product=product,
                    stars=row.stars,
                    valid_from=row.decision_date,
                    by=None,
                    confirmed_by=None,
                    at=at,
                )
            else:
                RankReport.objects.create(
                    product=product,
                    basis=BASES[row.basis],
                    stars=row.stars,
                    source=row.source,
                    issuer_text=issuer_words(row.issuer),
                    decision_text=_decision_words(row),
                )
            publish_facts_only_listing(product=product)
            added += 1
        step()
    return added


def _decision_words(row: Row) -> str:
    return " ".join(filter(None, [row.decision_no, f"{row.decision_date:%d/%m/%Y}" if row.decision_date else ""]))


def _decision_of(row: Row, decisions: dict, issuers: Mapping[str, Issuer], at: datetime.datetime) -> Decision:
    key = (row.decision_no, row.decision_date)
    if key not in decisions:
        issuer = issuers.get(row.issuer)
        if issuer is None:
            raise RealRowsError(
                TABLE.name, [(row.line, "issuer", f"{row.issuer!r} is not among the recorded bodies")]
            )
        known = Decision.objects.filter(number=row.decision_no, signed_on=row.decision_date, issuer=issuer).first()
        decisions[key] = known or record_decision(
            kind=Decision.Kind.RECOGNITION,
            number=row.decision_no,
            signed_on=row.decision_date,
            issuer=issuer,
            # The decisions of 2025 are known to follow QĐ 148/2023; of the one of 05/08/2026 it is not known.
            instrument=Instrument.QD_148_2023 if row.decision_date.year == 2025 else "",
            source=row.source,
            by=None,
            confirmed_by=None,
            at=at,
        )
    return decisions[key]


class _Producers:
    """Subjects by name, made where they are missing; a private person's name goes to ProducerPrivate alone."""

    def __init__(self) -> None:
        self.by_name = {
            producer.name: producer for producer in Producer.objects.filter(is_sample=False, is_name_withheld=False)
        }
        private = ProducerPrivate.objects.filter(producer__is_name_withheld=True).select_related("producer")
        self.withheld = {entry.withheld_name: entry.producer for entry in private}
        self.slugs = set(Producer.objects.values_list("slug", flat=True))

    def of(self, row: Row) -> Producer | None:
        """The subject of a row, None where the source names none."""
        if not row.subject:
            return None
        known = (self.withheld if row.is_withheld else self.by_name).get(row.subject)
        if known is not None:
            if known.commune_id is None and row.commune is not None:
                known.commune = row.commune
                known.save(update_fields=["commune"])
            return known
        return self._withheld(row) if row.is_withheld else self._named(row)

    def _named(self, row: Row) -> Producer:
        kind = KINDS[row.subject_type]
        if kind == ProducerKind.COOPERATIVE and fold(row.subject).startswith(("tht ", "to hop tac")):
            kind = ProducerKind.COOPERATIVE_GROUP
        producer = Producer.objects.create(
            name=row.subject,
            slug=self._free_slug(row.subject),
            kind=kind,
            commune=row.commune,
            address=row.address,
            source_ref=row.ref,
        )
        self.by_name[row.subject] = producer
        return producer

    def _withheld(self, row: Row) -> Producer:
        producer = Producer.objects.create(
            name=WITHHELD,
            slug=self._free_slug(WITHHELD),
            kind=KINDS[row.subject_type],
            commune=row.commune,
            is_name_withheld=True,
            source_ref=row.ref,
        )
        ProducerPrivate.objects.create(producer=producer, withheld_name=row.subject)
        self.withheld[row.subject] = producer
        return producer

    def _free_slug(self, name: str) -> str:
        base = slug(name)[:110].strip("-")
        number, candidate = 1, base
        while candidate in self.slugs:
            number += 1
            candidate = f"{base}-{number}"
        self.slugs.add(candidate)
        return candidate
