"""The register's look-up: one box for codes, numbers, names and places, for any day."""

import datetime
import re
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext as _

from catalogue.areas.services import place_lines
from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.certificates.querysets import CertificateQuerySet
from catalogue.certificates.rules import Status
from catalogue.certificates.services import statuses_of
from catalogue.certificates.words import date_words, rank_words
from catalogue.codes import Kind, normalise
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from search.engines import Matching, get_engine
from search.models import DocumentKind
from search.places import places_named
from traceability.scans.reading import Carrier, Typed, read
from traceability.scans.words import problem_sentence

PER_PAGE = 20
MAX_QUERY = 120
#: Days that can be asked about: before the programme nothing was certified, and nobody certifies beyond.
FIRST_DAY, LAST_DAY = datetime.date(2018, 1, 1), datetime.date(2099, 12, 31)

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

_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y")
_CODE_LIKE = re.compile(r"[PBCRTpbcrt][0-9A-Za-zĐđÀ-ỹ\s-]{4,30}")


@dataclass(frozen=True)
class Asked:
    """What was asked: text, day, status; ``problems`` say what could not be read and was left aside."""

    text: str
    day: datetime.date
    is_today: bool
    status: Status | None
    problems: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, params: QueryDict, *, today: datetime.date) -> "Asked":
        """Read ``q``, ``ngay`` (a day, YYYY-MM-DD; the Vietnamese writing is understood) and ``trang_thai``."""
        problems = []
        day, problem = read_day(params.get("ngay", ""), today=today)
        if problem:
            problems.append(problem)
        text = " ".join(params.get("q", "").replace("\0", "").split())
        if len(text) > MAX_QUERY:
            text = text[:MAX_QUERY].strip()
            problems.append(_("Only the first %(count)d characters were looked up.") % {"count": MAX_QUERY})
        wanted = params.get("trang_thai", "")
        status = Status(wanted) if wanted in Status.values else None
        return cls(text, day, day == today, status, problems)

    def querystring(self, *, status: Status | None) -> str:
        """The same question with another status, without a page."""
        pairs = {
            "q": self.text,
            "ngay": "" if self.is_today else self.day.isoformat(),
            "trang_thai": status.value if status else "",
        }
        return urlencode({name: value for name, value in pairs.items() if value})


def read_day(text: str, *, today: datetime.date) -> tuple[datetime.date, str]:
    """The day that was asked about, and what was wrong with the text; today where it was empty or wrong."""
    text = text.strip()
    if not text:
        return today, ""
    for form in _DAYS:
        try:
            day = datetime.datetime.strptime(text[:20], form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        if FIRST_DAY <= day <= LAST_DAY:
            return day, ""
        bounds = {"first": date_words(FIRST_DAY), "last": date_words(LAST_DAY)}
        return today, _("The register can be asked about days from %(first)s to %(last)s.") % bounds
    return today, _("“%(text)s” is not a day; write it as 2026-11-24. Today is shown.") % {"text": text[:20]}


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
    """Find certificates and say what each is on the day asked; at most ten queries and those of a place name."""
    typed = read(asked.text) if asked.text else None
    statuses = _statuses(asked, typed)
    counts = Counter(statuses.values())
    ids = [pk for pk, status in statuses.items() if asked.status in (None, status)]
    shown = Paginator(ids, PER_PAGE).get_page(page)
    return Found(
        rows=_rows(list(shown.object_list), statuses, on=asked.day),
        page=shown,
        total=len(ids),
        tabs=_tabs(asked, counts),
        hint=_hint(asked, typed) if not statuses else "",
        product_code=typed.code if not statuses and typed and typed.kind is Kind.PRODUCT else "",
    )


def _statuses(asked: Asked, typed: Typed | None) -> dict[int, Status]:
    certificates = Certificate.objects.order_by("-valid_from", "-pk")
    if not asked.text:
        return statuses_of(certificates, on=asked.day)
    if typed is not None and typed.problem is None:
        found = statuses_of(certificates.filter(_bearing(typed)), on=asked.day)
        if found:
            return found
    named = statuses_of(certificates.filter(_named(asked.text)), on=asked.day)
    return named or statuses_of(_mentioned(certificates, asked.text), on=asked.day)


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
    conditions = _matching(DocumentKind.CERTIFICATE, text).found
    conditions |= Q(number__icontains=text) | Q(decision__number__icontains=text)
    conditions |= Q(product__title__icontains=text) | Q(product__producer__name__icontains=text)
    goods = _matching(DocumentKind.PRODUCT, text).by_name
    makers = _matching(DocumentKind.PRODUCER, text).by_name
    conditions |= Q(
        product__in=Product.objects.filter(
            goods | Q(producer__in=Producer.objects.filter(makers).order_by().values("pk"))
        )
        .order_by()
        .values("pk")
    )
    places = places_named(text)
    if places.communes:
        conditions |= Q(product__commune__in=[area.pk for area in places.communes])
    if places.province:
        conditions |= Q(product__province=places.province)
    return conditions


def _mentioned(certificates: CertificateQuerySet, text: str) -> CertificateQuerySet:
    """Where no name holds every word: name, producer, place and description together."""
    goods = _matching(DocumentKind.PRODUCT, text).found
    return certificates.filter(product__in=Product.objects.filter(goods).order_by().values("pk"))


def _matching(kind: DocumentKind, text: str) -> Matching:
    return get_engine().matching(kind=kind.value, text=text)


def _tabs(asked: Asked, counts: Counter) -> list[Tab]:
    tabs = [
        Tab(_("All"), sum(counts.values()), asked.querystring(status=None), asked.status is None),
    ]
    for status in TABS:
        if counts[status] or asked.status is status:
            label = str(status.label)
            tabs.append(Tab(label, counts[status], asked.querystring(status=status), asked.status is status))
    return tabs


def _rows(ids: list[int], statuses: dict[int, Status], *, on: datetime.date) -> list[Row]:
    if not ids:
        return []
    found = {certificate.pk: certificate for certificate in Certificate.objects.filter(pk__in=ids).with_history()}
    live = {period.certificate_id: period for period in LivePeriod.objects.live(on=on).filter(certificate__in=ids)}
    places = place_lines([one.product.commune for one in found.values()], with_former=False)
    rows = []
    for pk in ids:
        certificate, status = found[pk], statuses[pk]
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
