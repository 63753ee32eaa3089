"""What the page of a scan shows besides its verdict: goods, certificate, origin, and where to go from here.

Composed for one answer on one day; nothing of it is kept. At most seven queries (tests/portals/scan counts them).
"""

import datetime
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalogue.areas.rules import REFORM_ON
from catalogue.areas.services import place_lines
from catalogue.certificates import rules as register
from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.certificates.rules import Status
from catalogue.certificates.words import date_words, rank_words
from catalogue.codes import shown
from catalogue.products.models import Product
from cms.art import art_url
from shop.partner.services import offers_for
from traceability.scans.rules import Answer
from traceability.scans.services import Scan, Verdict
from traceability.scans.words import Saying, revocation_in_force, saying_of

#: Answers after which buying is not offered, only the way to the goods.
_NO_BUYING = {Answer.REVOKED, Answer.LAPSED, Answer.RECALLED, Answer.SUSPECT, Answer.VOID, Answer.UNKNOWN}


@dataclass(frozen=True)
class Link:
    """A way on."""

    url: str
    label: str


@dataclass(frozen=True)
class Goods:
    """The goods as a scan shows them: registered name, pack where a GTIN named one, producer and place."""

    name: str
    pack: str
    image_url: str
    is_sample: bool
    rank_words: str
    producer: Link | None
    commune: Link | None
    page: Link | None
    price: str
    can_buy: bool


@dataclass(frozen=True)
class Extract:
    """The certificate that speaks, as pairs of words; ``percent`` of its term has passed."""

    heading: str
    rows: list[tuple[str, str]]
    url: str
    percent: int
    first: str
    last: str


@dataclass(frozen=True)
class ScanPage:
    """All that public/scan.html reads."""

    scan: Scan
    saying: Saying
    code: str
    live: LivePeriod | None
    goods: Goods | None
    extract: Extract | None


def scan_page(scan: Scan) -> ScanPage:
    """Compose the page of a scan."""
    verdict = scan.verdict
    return ScanPage(
        scan=scan,
        saying=saying_of(scan),
        code=scan.typed.shown,
        live=verdict.live,
        goods=_goods(scan) if scan.product else None,
        extract=_extract(verdict, verdict.certificate) if verdict.certificate else None,
    )


def _goods(scan: Scan) -> Goods:
    product, pack, verdict = scan.product, scan.pack, scan.verdict
    is_public = product.is_public and getattr(getattr(product, "listing", None), "live", False)
    offer = offers_for([product.pk]).get(product.pk) if is_public and verdict.answer not in _NO_BUYING else None
    can_buy = offer is not None and offer.can_buy
    url = product.get_absolute_url()
    if pack is not None and pack.pk != product.pk:
        url = f"{url}?goi={pack.pk}"
    label = _("Buy again") if can_buy else _("See the product")
    record = verdict.certificate or verdict.report
    return Goods(
        name=product.title,
        pack=pack.pack_name if pack is not None else "",
        image_url=art_url(product.art, product.criteria_set.group),
        is_sample=product.is_sample,
        rank_words=rank_words(record, on=verdict.on) if record is not None and verdict.live is None else "",
        producer=Link(product.producer.get_absolute_url(), product.producer.name) if product.producer else None,
        commune=_place(product, verdict.certificate),
        page=Link(url, label) if is_public else None,
        price=offer.price_text if can_buy else "",
        can_buy=can_buy,
    )


def _place(product: Product, certificate: Certificate | None) -> Link | None:
    """Where the goods come from; with the old names where the certificate still bears them (DESIGN-UI §1.5)."""
    commune = product.commune
    if commune is None:
        province = product.province
        return Link(reverse("province", args=[province.code]), province.full_name) if province else None
    if certificate is not None and certificate.decision.signed_on < REFORM_ON:
        line = place_lines([commune])[commune.pk]
    else:
        line = f"{commune.full_name}, {commune.parent.name}" if commune.parent else commune.full_name
    return Link(reverse("commune", args=[commune.code]), line)


def _extract(verdict: Verdict, certificate: Certificate) -> Extract:
    facts, on = verdict.facts, verdict.on
    rows = [(_("Rank"), _rank(certificate, facts)), *decision_rows(certificate, verdict.status, on=on)]
    last = date_words(facts.valid_until)
    if verdict.status in register.LIVE:
        rows.append((_("Left"), _left(verdict)))
        heading = _("OCOP certificate")
    elif verdict.status is Status.REVOKED:
        heading = _("Why it was revoked")
        last = _("revoked %(day)s") % {"day": date_words(register.ended_on(facts, on))}
    elif verdict.status is Status.UPCOMING:
        heading = _("Certificate to come")
    else:
        heading = _("The last OCOP certificate")
    return Extract(
        heading=heading,
        rows=rows,
        url=certificate.get_absolute_url(),
        percent=percent_of_term(verdict, facts),
        first=date_words(facts.valid_from),
        last=last,
    )


def decision_rows(certificate: Certificate, status: Status | None, *, on: datetime.date) -> list[tuple[str, str]]:
    """Who decided what and when; for a revoked certificate first why it was revoked."""
    decision = certificate.decision
    rows = []
    revocation = revocation_in_force(certificate, on=on) if status is Status.REVOKED else None
    if revocation is not None:
        rows += [
            (_("Revoked by"), f"{revocation.decision.number}, {revocation.decision.issuer.local_name}"),
            (_("Revoked from"), date_words(revocation.effective_on)),
            (_("Ground"), str(revocation.get_ground_display())),
        ]
        if revocation.reason:
            rows.append((_("Reason"), revocation.reason))
    rows += [
        (_("Certificate number"), certificate.effective("number") or _("not recorded")),
        (_("Decision"), f"{decision.number}, {decision.issuer.local_name}"),
        (_("Signed on"), date_words(decision.signed_on)),
    ]
    return rows


def percent_of_term(verdict: Verdict, facts: register.Facts) -> int:
    """Whole percent of the term that has passed on the day, or had passed when it was cut short."""
    until = verdict.on
    if verdict.status is Status.REVOKED:
        until = register.ended_on(facts, verdict.on)
    term = (facts.valid_until - facts.valid_from).days or 1
    return round(100 * min(max((until - facts.valid_from).days, 0), term) / term)


def _rank(certificate: Certificate, facts: register.Facts) -> str:
    score = certificate.effective("score")
    if score is None or score == "":
        return _("%(stars)d stars") % {"stars": facts.stars}
    words = {"stars": facts.stars, "score": f"{score.normalize():f}".replace(".", ",")}
    return _("%(stars)d stars, %(score)s points") % words


def _left(verdict: Verdict) -> str:
    if verdict.status is Status.UNDER_REASSESSMENT:
        last = register.extension_end(verdict.facts.valid_until)
        return _("until there is a result, %(day)s at the latest") % {"day": date_words(last)}
    days = (verdict.facts.valid_until - verdict.on).days
    return ngettext("%(days)d day", "%(days)d days", days) % {"days": days}


def as_json(page: ScanPage) -> dict[str, object]:
    """What a machine is told of a scan. Dates ISO; no personal data."""
    scan, verdict = page.scan, page.scan.verdict
    certificate, product = verdict.certificate, scan.product
    return {
        "code": {"kind": scan.scanned.value, "text": page.code, "value": scan.typed.code or None}
        | ({"lot": scan.typed.lot} if scan.typed.lot else {})
        | ({"serial": scan.typed.serial} if scan.typed.serial else {}),
        "day": verdict.on.isoformat(),
        "verdict": verdict.answer.value,
        "status": verdict.status.value if verdict.status else None,
        "heading": page.saying.heading,
        "sentences": [*page.saying.sentences, page.saying.caution] if page.saying.caution else page.saying.sentences,
        "certificate": certificate_json(certificate, verdict.facts) if certificate else None,
        "product": {
            "name": product.title,
            "code": shown(product.code),
            "pack": page.goods.pack or None,
            "is_sample": product.is_sample,
            "url": page.goods.page.url if page.goods.page else None,
        }
        if product
        else None,
        "producer": {"name": product.producer.name, "url": page.goods.producer.url}
        if product and product.producer
        else None,
        "commune": {
            "code": product.commune.code,
            "name": product.commune.full_name,
            "url": reverse("commune", args=[product.commune.code]),
        }
        if product and product.commune
        else None,
    }


def certificate_json(certificate: Certificate, facts: register.Facts) -> dict[str, object]:
    """A certificate as last corrected and learned; needs ``decision__issuer`` and its entries."""
    score = certificate.effective("score")
    return {
        "code": certificate.code,
        "number": certificate.effective("number") or None,
        "stars": facts.stars,
        "score": str(score) if score not in (None, "") else None,
        "instrument": certificate.effective("instrument") or None,
        "valid_from": facts.valid_from.isoformat(),
        "valid_until": facts.valid_until.isoformat(),
        "decision": {
            "number": certificate.decision.number,
            "signed_on": certificate.decision.signed_on.isoformat(),
            "issuer": certificate.decision.issuer.name,
        },
        "url": certificate.get_absolute_url(),
    }
