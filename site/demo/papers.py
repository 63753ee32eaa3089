"""Other certificates of sample producers: every level of evidence, in force, ended and without an end."""

import datetime
from dataclasses import dataclass

from catalogue.certificates.models import OtherCertificate
from catalogue.producers.models import Producer
from catalogue.products.models import Product

_KIND, _EVIDENCE = OtherCertificate.Kind, OtherCertificate.Evidence
#: No real body is named for an invented paper.
_BODY, _OFFICE = "Tổ chức chứng nhận mẫu", "Cơ quan cấp mẫu"


@dataclass(frozen=True)
class Paper:
    """A paper of a sample maker, or of one of its goods; ``starts`` and ``ends`` in days from the first load."""

    maker: str
    kind: str
    evidence: str
    checked: int
    goods: str = ""
    starts: int | None = None
    ends: int | None = None
    scope: str = ""
    body: str = _BODY


PAPERS = (
    Paper("N01", _KIND.ORGANIC, _EVIDENCE.SEEN, -120, "M01", -400, 330, "12 ha cà phê, hai buôn"),
    Paper("N01", _KIND.HACCP, _EVIDENCE.SEEN, -120, "", -700, 395, "Xưởng rang xay"),
    Paper("N01", _KIND.TEST, _EVIDENCE.TESTED, -90, "M01", -92, None, "Ochratoxin A, độ ẩm"),
    Paper("N02", _KIND.FOOD_SAFETY, _EVIDENCE.SEEN, -200, "", -800, 295, "", _OFFICE),
    Paper("N02", _KIND.TEST, _EVIDENCE.TESTED, -60, "M08", -63, None, "Độ ẩm, HMF, kháng sinh"),
    Paper("N03", _KIND.ISO22000, _EVIDENCE.DECLARED, -300, "", -500, 595, "Xưởng sô-cô-la"),
    Paper("N04", _KIND.VIETGAP, _EVIDENCE.SEEN, -900, "M12", -1200, -105, "8 ha mắc ca"),
    Paper("N05", _KIND.VIETGAP, _EVIDENCE.DECLARED, -250, "M17", -600, 495, "5 ha hồ tiêu"),
    Paper("N07", _KIND.GMP, _EVIDENCE.SEEN, -40, "M31", -300, 795, "Dây chuyền viên nang"),
    Paper("N08", _KIND.DECLARATION, _EVIDENCE.SEEN, -150, "M33", -160, None, "Rượu gạo", _OFFICE),
    Paper("N09", _KIND.HACCP, _EVIDENCE.DECLARED, -30, "", -200, 895, "Khu ủ chượp"),
    Paper("N10", _KIND.GLOBALGAP, _EVIDENCE.SEEN, -75, "M13", -80, 285, "15 ha bơ"),
    Paper("N11", _KIND.VIETGAP, _EVIDENCE.TESTED, -20, "M23", -350, 745, "22 ha lúa"),
    Paper("N17", _KIND.ORGANIC, _EVIDENCE.DECLARED, -500, "M26", -900, -170, "6 ha chè"),
)


def load_papers(makers: dict[str, Producer], *, day: datetime.date) -> int:
    """Record the papers that are missing; ``day`` is the day of the first load. Returns how many were added."""
    goods = {one.source_ref: one for one in Product.objects.filter(is_sample=True, source_ref__startswith="M")}
    added = 0
    for number, paper in enumerate(PAPERS, start=1):
        _row, is_new = OtherCertificate.objects.get_or_create(
            number=f"MẪU-GT {number:02d}",
            is_sample=True,
            defaults={
                "producer": makers[paper.maker],
                "product": goods[paper.goods] if paper.goods else None,
                "kind": paper.kind,
                "body": paper.body,
                "scope": paper.scope,
                "valid_from": _day(day, paper.starts),
                "valid_until": _day(day, paper.ends),
                "evidence": paper.evidence,
                "checked_on": _day(day, paper.checked),
            },
        )
        added += is_new
    return added


def _day(first: datetime.date, offset: int | None) -> datetime.date | None:
    return first + datetime.timedelta(days=offset) if offset is not None else None
