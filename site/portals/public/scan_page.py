"""What the page of a scan shows besides its verdict: goods, certificate, origin, and where to go from here.

Composed for one answer on one day; nothing of it is kept. At most seven queries (tests/portals/scan counts them).
"""

import datetime
from dataclasses import dataclass
from functools import cache

from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from catalogue.areas.models import Area
from catalogue.areas.rules import REFORM_ON
from catalogue.areas.services import place_line
from catalogue.certificates import rules as register
from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.certificates.rules import Status
from catalogue.certificates.words import date_words, rank_words
from catalogue.codes import shown
from cms.art import picture_address
from shop.partner.services import offers_for
from traceability.scans.rules import Answer
from traceability.scans.services import Goods, Scan, Verdict
from traceability.scans.words import Saying, revocation_in_force, saying_of

#: Answers after which buying is not offered, only the way to the goods.
_NO_BUYING = {Answer.REVOKED, Answer.LAPSED, Answer.RECALLED, Answer.SUSPECT, Answer.VOID, Answer.UNKNOWN}


@dataclass(frozen=True)
class Link:
    """A way on."""

    url: str
    label: str


@dataclass(frozen=True)
class ShownGoods:
    """The goods as a scan shows them: registered name, pack where a GTIN named one, producer and place."""

    name: str
    pack: str
    image_url: str
    image_text: str
    is_sample: bool
    rank_words: str
    producer: Link | None
    place: Link | None
    area: Link | None
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
    day_text: str
    asked_at: str
    asked_at_text: str
    live: LivePeriod | None
    goods: ShownGoods | None
    extract: Extract | None


def scan_page(scan: Scan, *, at: datetime.datetime) -> ScanPage:
    """Compose the page of a scan; ``at`` is the local time of asking."""
    verdict = scan.verdict
    return ScanPage(
        scan=scan,
        saying=saying_of(scan),
        code=scan.typed.shown,
        day_text=_("As the register stands on %(day)s") % {"day": date_words(verdict.on)},
        asked_at=at.isoformat(timespec="minutes"),
        asked_at_text=f"{at:%H:%M}",
        live=verdict.live,
        goods=_goods(scan) if scan.goods else None,
        extract=_extract(verdict, verdict.certificate) if verdict.certificate else None,
    )


def context_of(page: ScanPage) -> dict[str, object]:
    """What public/scan.html reads. Plain dictionaries: a template finds names in them without trying twice."""
    verdict, goods, extract = page.scan.verdict, page.goods, page.extract
    return {
        "code": page.code,
        "typed": page.scan.typed.text,
        "scanned": page.scan.scanned.value,
        "answer": verdict.answer.value,
        "status": verdict.status.value if verdict.status else "",
        "word": page.saying.word,
        "tone": page.saying.tone,
        "heading": page.saying.heading,
        "text": page.saying.text,
        "caution": page.saying.caution,
        "advice": page.saying.advice,
        "day_text": page.day_text,
        "asked_at": page.asked_at,
        "asked_at_text": page.asked_at_text,
        "live": page.live,
        "report": verdict.report,
        "goods": goods and vars(goods),
        "producer": goods and goods.producer and vars(goods.producer),
        "place": goods and goods.place and vars(goods.place),
        "area": goods and goods.area and vars(goods.area),
        "way_on": goods and goods.page and vars(goods.page),
        "extract": extract and vars(extract),
    }


def _goods(scan: Scan) -> ShownGoods:
    goods, pack, verdict = scan.goods, scan.pack, scan.verdict
    sells = goods.is_shown and verdict.answer not in _NO_BUYING
    offer = offers_for([goods.pk]).get(goods.pk) if sells else None
    can_buy = offer is not None and offer.can_buy
    url = _address("product", goods.slug)
    if pack is not None and pack.pk != goods.pk:
        url = f"{url}?goi={pack.pk}"
    record = verdict.certificate or verdict.report
    return ShownGoods(
        name=goods.title,
        pack=pack.pack_name if pack is not None else "",
        image_url=picture_address(
            "pack", goods.code, goods.art, goods.commune and goods.commune.code, goods.group, goods.title
        ),
        image_text=_("Illustration: %(name)s") % {"name": goods.title},
        is_sample=goods.is_sample,
        rank_words=rank_words(record, on=verdict.on) if record is not None and verdict.live is None else "",
        producer=Link(_address("producer", goods.producer[1]), goods.producer[0]) if goods.producer else None,
        place=_place(goods, verdict.certificate),
        area=Link(_address("material_area", goods.area.slug), goods.area.name) if goods.area else None,
        page=Link(url, _("Buy again") if can_buy else _("See the product")) if goods.is_shown else None,
        price=offer.price_text if can_buy else "",
        can_buy=can_buy,
    )


def _place(goods: Goods, certificate: Certificate | None) -> Link | None:
    """Where the goods come from; with the old names where the certificate still bears them (DESIGN-UI §1.5)."""
    commune, province = goods.commune, goods.province
    if commune is None:
        return Link(_address("province", province.code), province.full_name) if province else None
    if certificate is not None and certificate.decision.signed_on < REFORM_ON:
        line = place_line(Area.objects.with_lineage().get(pk=commune.pk))
    else:
        line = f"{commune.full_name}, {commune.within}" if commune.within else commune.full_name
    return Link(_address("commune", commune.code), line)


def _address(name: str, part: str) -> str:
    """What ``reverse`` gives for a one-part address, looked up once per name and language."""
    before, after = _around(name, get_language())
    return f"{before}{part}{after}"


@cache
def _around(name: str, language: str | None) -> tuple[str, str]:
    before, after = reverse(name, args=["between"]).split("between")
    return before, after


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
        url=_address("certificate", certificate.code),
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
    scan, verdict, shown_goods = page.scan, page.scan.verdict, page.goods
    typed, goods, saying = scan.typed, scan.goods, page.saying
    code = {"kind": scan.scanned.value, "text": page.code, "value": typed.code or None}
    code |= {name: value for name, value in (("lot", typed.lot), ("serial", typed.serial)) if value}
    answer: dict[str, object] = {
        "code": code,
        "day": verdict.on.isoformat(),
        "verdict": verdict.answer.value,
        "status": verdict.status.value if verdict.status else None,
        "heading": saying.heading,
        "sentences": [*saying.sentences, saying.caution] if saying.caution else saying.sentences,
        "certificate": certificate_json(verdict.certificate, verdict.facts) if verdict.certificate else None,
        "product": None,
        "producer": None,
        "commune": None,
    }
    if goods is not None and shown_goods is not None:
        answer["product"] = {
            "name": goods.title,
            "code": shown(goods.code),
            "pack": shown_goods.pack or None,
            "is_sample": goods.is_sample,
            "url": shown_goods.page.url if shown_goods.page else None,
        }
        if shown_goods.producer:
            answer["producer"] = {"name": shown_goods.producer.label, "url": shown_goods.producer.url}
        if goods.commune and shown_goods.place:
            name = goods.commune.full_name
            answer["commune"] = {"code": goods.commune.code, "name": name, "url": shown_goods.place.url}
    return answer


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
