"""The register's look-up: one box for codes, numbers, names and places, filters beside it, for any day.

Everything is chosen and counted by the database; only the twenty certificates of a page are read.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.paginator import Page
from django.db.models import DateField, Q, Value
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from catalogue.areas.services import place_lines
from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Decision, LivePeriod
from catalogue.certificates.querysets import CertificateQuerySet
from catalogue.certificates.rules import Status
from catalogue.certificates.services import statuses_of
from catalogue.certificates.standing_queries import count_by_status, fact
from catalogue.certificates.words import date_words, rank_words
from catalogue.codes import Kind, normalise
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from portals.public.paging import NearPages
from portals.public.register_asked import NOT_RECORDED, Asked
from search.engines import Matching, get_engine
from search.models import DocumentKind
from search.places import places_named
from traceability.scans.reading import Carrier, Typed, read
from traceability.scans.words import problem_sentence

PER_PAGE = 20

#: Filters by status, in the order of the tabs.
TABS = (
    Status.VALID,
    Status.EXPIRING,
    Status.UNDER_REASSESSMENT,
    Status.UPCOMING,
    Status.EXPIRED,
    Status.SUPERSEDED,
    Status.REVOKED,
)

_CODE_LIKE = re.compile(r"[PBCRTpbcrt][0-9A-Za-zĐđÀ-ỹ\s-]{4,30}")


@dataclass(frozen=True)
class Row:
    """A certificate in the list. ``live`` is there only while its stars may be drawn."""

    certificate: Certificate
    status: Status
    live: LivePeriod | None
    rank_words: str
    number: str
    place: str
    until: str


@dataclass(frozen=True)
class Tab:
    """A filter by status with its count."""

    label: str
    count: int
    querystring: str
    is_current: bool


@dataclass(frozen=True)
class Found:
    """The answer to a look-up. ``hint`` explains an empty one, ``product_code`` leads to goods without certificate.

    ``page`` is None where nothing was looked up.
    """

    rows: list[Row]
    page: Page | None
    total: int
    tabs: list[Tab]
    hint: str = ""
    product_code: str = ""


def look_up(asked: Asked, *, page: str) -> Found:
    """Find certificates and say what each is on the day asked; at most fourteen queries and those of a place name."""
    typed = read(asked.text) if asked.text else None
    found, counts = _answer(asked, typed)
    total = sum(counts.values())
    if asked.status:
        found = found.filter(day_status=asked.status.value)
    shown = Counted(found.order_by("-valid_from", "-pk"), counts, asked.status).get_page(page)
    return Found(
        rows=_rows(list(shown.object_list.values_list("pk", flat=True)), on=asked.day),
        page=shown,
        total=shown.paginator.count,
        tabs=_tabs(asked, counts),
        hint=_hint(asked, typed) if not total else "",
        product_code=typed.code if not total and typed and typed.kind is Kind.PRODUCT else "",
    )


def chosen(asked: Asked) -> CertificateQuerySet:
    """The certificates of an answer with their ``day_status``, the newest first, as the list shows them."""
    found, _counts = _answer(asked, read(asked.text) if asked.text else None)
    if asked.status:
        found = found.filter(day_status=asked.status.value)
    return found.order_by("-valid_from", "-pk")


class Counted(NearPages):
    """Pages of certificates whose number is known from the counts by status."""

    def __init__(self, found: CertificateQuerySet, counts: dict[str, int], status: Status | None) -> None:
        super().__init__(found, PER_PAGE)
        self._known = counts.get(status.value, 0) if status else sum(counts.values())

    @cached_property
    def count(self) -> int:
        """How many there are."""
        return self._known


def _answer(asked: Asked, typed: Typed | None) -> tuple[CertificateQuerySet, dict[str, int]]:
    """The certificates of the first reading of the text that finds any, and how many have each status."""
    filtered = _filtered(asked).with_status(on=asked.day)
    if asked.within:
        # What no longer stands does not come to its end.
        filtered = filtered.filter(day_status__in=[Status.VALID.value, Status.EXPIRING.value])
    found, counts = filtered, {}
    for condition in _readings(asked.text, typed):
        found = filtered.filter(condition)
        counts = count_by_status(found, on=asked.day)
        if counts:
            break
    return found, counts


def _readings(text: str, typed: Typed | None) -> Iterator[Q]:
    """What a text may mean, the surest first: a code, a number, names and places, words anywhere."""
    if not text:
        yield Q()
        return
    if typed is not None and typed.problem is None:
        yield _bearing(typed)
    if any(char.isdigit() for char in text):
        yield Q(number=text) | Q(decision__in=Decision.objects.filter(number=text).order_by().values("pk"))
    yield _named(text)
    goods = _matching(DocumentKind.PRODUCT, text).found
    yield Q(product__in=Product.objects.filter(goods).order_by().values("pk"))


def _filtered(asked: Asked) -> CertificateQuerySet:
    """Certificates that pass every filter but the status."""
    found = Certificate.objects.order_by()
    goods = {
        "criteria_set__group": asked.group,
        "province__code": asked.province,
        "province__valid_to__isnull": True if asked.province else None,
        "commune__code": asked.commune,
        "commune__valid_to__isnull": True if asked.commune else None,
    }
    goods = {name: value for name, value in goods.items() if value}
    if goods:
        found = found.filter(product__in=Product.objects.filter(**goods).order_by().values("pk"))
    if asked.stars:
        found = found.filter(pk__in=_with_fact("stars", asked.stars))
    if asked.instrument:
        wanted = "" if asked.instrument == NOT_RECORDED else asked.instrument
        found = found.filter(pk__in=_with_fact("instrument", wanted))
    first, last = asked.ends_from, asked.ends_to
    if asked.within:
        bound = asked.day + rules.ONE_DAY * asked.within
        first, last = max(first or asked.day, asked.day), min(last or bound, bound)
    if first:
        found = found.filter(GreaterThanOrEqual(fact("valid_until"), Value(first, output_field=DateField())))
    if last:
        found = found.filter(LessThanOrEqual(fact("valid_until"), Value(last, output_field=DateField())))
    return found


def _with_fact(name: str, value: object) -> CertificateQuerySet:
    return Certificate.objects.annotate(wanted=fact(name)).filter(wanted=value).order_by().values("pk")


def _bearing(typed: Typed) -> Q:
    """Certificates of exactly what a code names; other kinds of codes name none."""
    if typed.kind is Kind.CERTIFICATE:
        return Q(code=typed.code)
    if typed.kind is Kind.PRODUCT:
        return Q(product__code=typed.code)
    if typed.carrier is Carrier.GTIN:
        return Q(product__upc=typed.code) | Q(product__children__upc=typed.code)
    return Q(pk__in=[])


def _named(text: str) -> Q:
    """By number, decision, product, producer or place, with or without accents, old names or new.

    Goods without a public page are not in the index: their names are compared as they are written.
    """
    goods = _matching(DocumentKind.PRODUCT, text).by_name | Q(title__icontains=text)
    makers = _matching(DocumentKind.PRODUCER, text).by_name | Q(name__icontains=text)
    goods |= Q(producer__in=Producer.objects.filter(makers).order_by().values("pk"))
    places = places_named(text)
    if places.communes:
        goods |= Q(commune__in=[area.pk for area in places.communes])
    if places.province:
        goods |= Q(province=places.province)
    decisions = Decision.objects.filter(number__icontains=text).order_by().values("pk")
    return (
        _matching(DocumentKind.CERTIFICATE, text).found
        | Q(number__icontains=text)
        | Q(decision__in=decisions)
        | Q(product__in=Product.objects.filter(goods).order_by().values("pk"))
    )


def _matching(kind: DocumentKind, text: str) -> Matching:
    return get_engine().matching(kind=kind.value, text=text)


def _tabs(asked: Asked, counts: dict[str, int]) -> list[Tab]:
    tabs = [Tab(_("All"), sum(counts.values()), asked.querystring(trang_thai=""), asked.status is None)]
    for status in TABS:
        count = counts.get(status.value, 0)
        if count or asked.status is status:
            address = asked.querystring(trang_thai=status.value)
            tabs.append(Tab(str(status.label), count, address, asked.status is status))
    return tabs


def _rows(ids: list[int], *, on: datetime.date) -> list[Row]:
    if not ids:
        return []
    statuses = statuses_of(Certificate.objects.filter(pk__in=ids).order_by("-valid_from", "-pk"), on=on)
    found = {one.pk: one for one in Certificate.objects.filter(pk__in=statuses).with_history()}
    live = {period.certificate_id: period for period in LivePeriod.objects.live(on=on).filter(certificate__in=found)}
    places = place_lines([one.product.commune for one in found.values()], with_former=False)
    rows = []
    for pk, status in statuses.items():
        certificate = found[pk]
        rows.append(
            Row(
                certificate=certificate,
                status=status,
                live=live.get(pk),
                rank_words=rank_words(certificate, on=on),
                number=certificate.effective("number") or "",
                place=places.get(certificate.product.commune_id, ""),
                until=_until(certificate, status, on=on),
            )
        )
    return rows


def _until(certificate: Certificate, status: Status, *, on: datetime.date) -> str:
    facts = certificate.facts()
    if status is Status.REVOKED:
        return _("revoked %(day)s") % {"day": date_words(rules.ended_on(facts, on))}
    if status is Status.SUPERSEDED and facts.superseded_on:
        return _("replaced %(day)s") % {"day": date_words(facts.superseded_on)}
    if status is Status.UNDER_REASSESSMENT:
        return _("%(day)s at the latest") % {"day": date_words(rules.extension_end(facts.valid_until))}
    return date_words(facts.valid_until)


def _hint(asked: Asked, typed: Typed | None) -> str:
    """Why nothing was found, as far as that can be said."""
    if asked.is_filtered:
        return _("No certificate fits all of this. Leave out a filter, or the text.")
    if typed is None:
        return _("No certificate is recorded yet.")
    if typed.problem is None:
        if typed.kind is Kind.PRODUCT or typed.carrier is Carrier.GTIN:
            return _("The register holds no certificate for this code.")
        return _("No certificate bears this code.")
    if _CODE_LIKE.fullmatch(asked.text) and any(char.isdigit() for char in asked.text):
        return problem_sentence(typed.problem)
    if normalise(asked.text).isdigit():
        return problem_sentence(typed.problem)
    return _("Nothing in the register bears this name or number. Try fewer words, or the name of the commune.")
