"""Looks a code up and judges what it names. Reads only: scans are not recorded yet."""

import datetime
from dataclasses import dataclass, field

from catalogue.certificates.models import Certificate, LivePeriod, RankReport
from catalogue.certificates.rules import Facts, Status
from catalogue.certificates.services import history_of
from catalogue.codes import Kind
from catalogue.products.models import Product
from traceability.scans.reading import Carrier, Typed, read
from traceability.scans.rules import Answer, Scanned, verdict_of, worst

#: What the page of a code says of the goods' origin, in the same query as the product.
_ORIGIN = ("producer", "commune__parent", "province", "criteria_set", "rank_report")


@dataclass(frozen=True)
class Verdict:
    """An answer about a product on a day, with all it rests on.

    ``certificate`` speaks for the product and ``status``, ``facts`` are its; ``live`` is its stretch that holds
    the day, the only thing stars may be drawn from; ``report`` counts only without a certificate; ``upcoming``
    is the first certificate still to come.
    """

    answer: Answer
    on: datetime.date
    status: Status | None = None
    certificate: Certificate | None = None
    facts: Facts | None = None
    live: LivePeriod | None = None
    report: RankReport | None = None
    upcoming: Certificate | None = None
    history: list[Certificate] = field(default_factory=list)


@dataclass(frozen=True)
class Scan:
    """What a text led to. ``product`` is the registered one, ``pack`` the one whose GTIN was read.

    ``certificate`` is the one whose own code was typed. ``verdict.answer`` is unknown where the code, its lot or
    its label is in no register.
    """

    typed: Typed
    verdict: Verdict
    product: Product | None = None
    pack: Product | None = None
    certificate: Certificate | None = None

    @property
    def scanned(self) -> Scanned:
        """What kind of code it was."""
        return self.typed.scanned

    @property
    def is_known(self) -> bool:
        """Whether the register holds anything under this code."""
        return self.product is not None or self.certificate is not None


def resolve(text: str | Typed, *, on: datetime.date, related: tuple[str, ...] = ()) -> Scan:
    """Find what a scanned, typed or pasted text names, and judge it on a day.

    Product codes and GTINs find their product; certificate codes their certificate; lots, labels and receipts are
    not recorded yet and honestly unknown. ``related`` names what else to fetch with the product. At most five
    queries; raises nothing: a text that is no code comes back with ``typed.problem``.
    """
    typed = read(text) if isinstance(text, str) else text
    if typed.kind is Kind.CERTIFICATE:
        certificate = Certificate.objects.filter(code=typed.code).first()
        return Scan(typed, Verdict(Answer.UNKNOWN, on), certificate=certificate)
    product, pack = _product_of(typed, related)
    if product is None:
        return Scan(typed, Verdict(Answer.UNKNOWN, on))
    verdict = verdict_for_product(product, on=on)
    if typed.lot or typed.serial:
        # No lot and no label is recorded yet: whoever reads one learns that, and what is known of the product.
        verdict = Verdict(**{**vars(verdict), "answer": worst((verdict.answer, Answer.UNKNOWN))})
    return Scan(typed, verdict, product, pack)


def verdict_for_product(product: Product, *, on: datetime.date) -> Verdict:
    """Judge a registered product (or the one a pack belongs to) on a day; at most four queries.

    The certificates come with ``decision__issuer`` and their entries' decisions.
    """
    registered = product.registered
    history = history_of(registered.pk, "decision__issuer")
    facts = [certificate.facts() for certificate in history]
    report = _report_of(registered) if not history else None
    outcome = verdict_of(facts, is_reported=report is not None, on=on)
    certificate = history[outcome.speaker] if outcome.speaker is not None else None
    is_live = outcome.answer in {Answer.VALID, Answer.EXPIRING}
    return Verdict(
        answer=outcome.answer,
        on=on,
        status=outcome.status,
        certificate=certificate,
        facts=facts[outcome.speaker] if outcome.speaker is not None else None,
        live=LivePeriod.objects.live(on=on).filter(certificate=certificate).first() if is_live else None,
        report=report,
        upcoming=history[outcome.next] if outcome.next is not None else None,
        history=history,
    )


def _report_of(product: Product) -> RankReport | None:
    return getattr(product, "rank_report", None)


def _product_of(typed: Typed, related: tuple[str, ...]) -> tuple[Product | None, Product | None]:
    """The registered product and, for a GTIN, the pack."""
    wanted = (*_ORIGIN, *related)
    if typed.kind is Kind.PRODUCT:
        return Product.objects.select_related(*wanted).filter(code=typed.code).first(), None
    if typed.carrier is not Carrier.GTIN:
        return None, None
    through_parent = (f"parent__{name}" for name in wanted)
    pack = Product.objects.select_related(*wanted, *through_parent).filter(upc=typed.code).first()
    return (pack.registered, pack) if pack else (None, None)
