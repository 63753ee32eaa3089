"""Looks a code up and judges what it names. Reads only: scans are not recorded yet."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from django.db.models import QuerySet

from catalogue.certificates.models import Certificate, LivePeriod, RankReport
from catalogue.certificates.rules import Facts, Status
from catalogue.certificates.services import history_of, live_periods_of
from catalogue.certificates.services.rows import Rows
from catalogue.codes import Kind
from catalogue.prepared import Prepared
from catalogue.products.models import Product
from traceability.origins.services import AreaOf, area_of_row, largest_area
from traceability.scans.reading import Carrier, Typed, read
from traceability.scans.rules import Answer, Scanned, verdict_of, worst


@dataclass(frozen=True, slots=True)
class Place:
    """A commune or province, as far as a scan names it. ``within`` is the province's name, empty for a province."""

    pk: int
    code: str
    kind: str
    name: str
    within: str = ""

    @property
    def full_name(self) -> str:
        """Kind and name as in running text."""
        return f"{self.kind.lower()} {self.name}"


@dataclass(frozen=True, slots=True)
class Goods:
    """A registered product as a scan sees it; ``is_shown``: it has a public page. ``producer`` is name and slug."""

    pk: int
    code: str
    title: str
    slug: str
    art: str
    group: str
    is_sample: bool
    is_shown: bool
    producer: tuple[str, str] | None
    commune: Place | None
    province: Place | None
    report: RankReport | None
    area: AreaOf | None = None


@dataclass(frozen=True)
class Verdict:
    """An answer about a product on a day, with all it rests on.

    ``certificate`` speaks for the product and ``status``, ``facts`` are its; ``live`` is its stretch that holds
    the day, the only thing stars may be drawn from; ``report`` counts only without a certificate; ``upcoming``
    is the first certificate still to come. Certificates come with their decisions and entries.
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
    """What a text led to. ``pack`` is the one whose GTIN was read.

    ``verdict.answer`` is unknown where the code, its lot or its label is in no register.
    """

    typed: Typed
    verdict: Verdict
    goods: Goods | None = None
    pack: Product | None = None

    @property
    def scanned(self) -> Scanned:
        """What kind of code it was."""
        return self.typed.scanned


def resolve(text: str | Typed, *, on: datetime.date) -> Scan:
    """Find what a scanned, typed or pasted text names, and judge it on a day.

    Product codes and GTINs find their product. Lots, labels and receipts are not recorded yet and honestly unknown;
    certificates have pages of their own. At most five queries; raises nothing: a text that is no code comes back
    with ``typed.problem``.
    """
    typed = read(text) if isinstance(text, str) else text
    pack = _pack_with(typed.code) if typed.carrier is Carrier.GTIN else None
    if typed.kind is Kind.PRODUCT:
        goods = _goods(_BY_CODE.rows(code=typed.code))
    else:
        goods = _goods(_BY_ID.rows(pk=pack.parent_id or pack.pk)) if pack else None
    if goods is None:
        return Scan(typed, Verdict(Answer.UNKNOWN, on))
    verdict = _judge(goods.pk, lambda: goods.report, on=on)
    if typed.lot or typed.serial:
        # No lot and no label is recorded yet: whoever reads one learns that, and what is known of the product.
        verdict = replace(verdict, answer=worst((verdict.answer, Answer.UNKNOWN)))
    return Scan(typed, verdict, goods, pack)


def verdict_for_product(product: Product, *, on: datetime.date) -> Verdict:
    """Judge a registered product (or the one a pack belongs to) on a day; at most four queries."""
    registered = product.registered
    return _judge(registered.pk, lambda: getattr(registered, "rank_report", None), on=on)


def _judge(product_id: int, report_of: Callable[[], RankReport | None], *, on: datetime.date) -> Verdict:
    history = history_of(product_id)
    verdict = verdict_of_history(history, report=report_of() if not history else None, on=on)
    if verdict.answer not in {Answer.VALID, Answer.EXPIRING}:
        return verdict
    return replace(verdict, live=live_periods_of([product_id], on=on).get(product_id))


def verdict_of_history(history: list[Certificate], *, on: datetime.date, report: RankReport | None = None) -> Verdict:
    """Judge by a product's certificates (``history_of``) alone; queries nothing, so ``live`` stays empty."""
    facts = [certificate.facts() for certificate in history]
    outcome = verdict_of(facts, is_reported=report is not None, on=on)
    return Verdict(
        answer=outcome.answer,
        on=on,
        status=outcome.status,
        certificate=history[outcome.speaker] if outcome.speaker is not None else None,
        facts=facts[outcome.speaker] if outcome.speaker is not None else None,
        report=report,
        upcoming=history[outcome.next] if outcome.next is not None else None,
        history=history,
    )


# --- Looking goods up -------------------------------------------------------------------------------------
_REPORT = Rows(RankReport)
_COLUMNS = (
    *("pk", "code", "title", "slug", "art", "criteria_set__group", "is_sample", "is_public", "listing__live"),
    *("producer__name", "producer__slug"),
    *("commune_id", "commune__code", "commune__kind", "commune__name", "commune__parent__name"),
    *("province_id", "province__code", "province__kind", "province__name"),
    *_REPORT.names("rank_report__"),
)
_BY_CODE = Prepared(lambda code: _rows_of(Product.objects.filter(code=code)))
_BY_ID = Prepared(lambda pk: _rows_of(Product.objects.filter(pk=pk)))


def _rows_of(products: QuerySet) -> QuerySet:
    area = largest_area()
    return products.order_by().annotate(**area).values_list(*_COLUMNS, *area)


def _goods(rows: list[tuple]) -> Goods | None:
    if not rows:
        return None
    pk, code, title, slug, art, group, is_sample, is_public, is_live, *origin, area, area_vi, area_en = rows[0]
    producer, producer_slug, commune, province, report = origin[0], origin[1], origin[2:7], origin[7:11], origin[11:]
    return Goods(
        pk=pk,
        code=code,
        title=title,
        slug=slug,
        art=art,
        group=group,
        is_sample=is_sample,
        is_shown=bool(is_public and is_live),
        producer=(producer, producer_slug) if producer_slug else None,
        commune=_place(*commune),
        province=_place(*province),
        report=_REPORT.read(report),
        area=area_of_row((area, area_vi, area_en)),
    )


def _place(pk: int | None, code: str, kind: str, name: str, within: str | None = None) -> Place | None:
    return Place(pk, code, kind, name, within or "") if pk else None


def _pack_with(gtin: str) -> Product | None:
    return (
        Product.objects.filter(upc=gtin)
        .only("parent_id", "structure", "slug", "pack_name_vi", "pack_name_en", "net_quantity", "net_unit")
        .first()
    )
