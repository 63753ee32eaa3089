"""The rows behind a figure: what was asked for, a page of them, and the whole of them for a workbook."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.paginator import Page
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from catalogue.areas.models import Area, AreaOfficer
from catalogue.areas.models.officers import OfficeLevel
from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.certificates.rules import Status
from portals.officer.figures_page import rank_label
from portals.public.paging import NearPages
from reports.figures import RANKS, Figure, Narrowed, Scope, baseline, certificates_behind, months_from
from reports.sheets import Sheet

PER_PAGE = 50
#: Rows of one workbook: as many as the register is built for, with room.
MOST_ROWS = 50_000
#: Rows read at once for a workbook.
CHUNK = 500
_ORDER = {
    Figure.GRANTED: ("-valid_from", "-pk"),
    Figure.LIVE: ("-valid_from", "-pk"),
    Figure.ENDING: ("ends", "pk"),
    Figure.KEPT: ("-valid_from", "-pk"),
}
_FLAGS = {"1": True, "0": False}


@dataclass(frozen=True)
class Row:
    """A certificate of a figure: days and rank as last corrected. ``live`` only while its stars may be drawn."""

    certificate: Certificate
    rank: str
    begins: datetime.date
    ends: datetime.date
    status: Status
    live: LivePeriod | None
    place: str


class RowsAsked:
    """A figure narrowed by the parameters of an address; what is not among the choices is left aside.

    ``nam`` year, ``sao`` rank, ``thang`` month (2027-03), ``noi`` code of a place ("-" none known), ``nop`` and
    ``con`` (1 or 0) filed again and still in force, ``den`` the day up to which products count as recognised.
    """

    def __init__(self, figure: Figure, params: QueryDict, office: AreaOfficer, *, on: datetime.date) -> None:
        self.figure, self.office, self.on = figure, office, on
        self.months = months_from(on)
        self.narrowed = Narrowed(
            year=self._year(params) if figure is Figure.GRANTED else None,
            stars=next((stars for stars in RANKS if str(stars) == params.get("sao")), None),
            month=self._month(params) if figure is Figure.ENDING else None,
            place=_code(params.get("noi", "")) if office.level != OfficeLevel.COMMUNE else "",
            filed=_FLAGS.get(params.get("nop", "")) if figure is Figure.ENDING else None,
            kept=_FLAGS.get(params.get("con", "")) if figure is Figure.KEPT else None,
            until=day_asked(params, on=on) if figure is Figure.KEPT else None,
        )

    @property
    def pairs(self) -> dict[str, str]:
        """The question as parameters; what was not asked is left out."""
        asked = self.narrowed
        pairs = {
            "nam": str(asked.year or ""),
            "sao": str(asked.stars or ""),
            "thang": f"{asked.month:%Y-%m}" if asked.month else "",
            "noi": asked.place,
            "nop": _flag(asked.filed),
            "con": _flag(asked.kept),
            "den": asked.until.isoformat() if asked.until else "",
        }
        return {name: value for name, value in pairs.items() if value}

    @property
    def querystring(self) -> str:
        """The question as it stands in an address."""
        return urlencode(self.pairs)

    @cached_property
    def found(self):
        """The rows in their order."""
        scope = Scope.of(self.office)
        found = certificates_behind(self.figure, scope, on=self.on, narrowed=self.narrowed)
        return found.order_by(*_ORDER[self.figure])

    @cached_property
    def places(self) -> list[Area]:
        """The areas to choose among: provinces for the country, communes for a province, none for a commune."""
        current = Area.objects.current().order_by("name_key")
        if self.office.level == OfficeLevel.MINISTRY:
            return list(current.provinces())
        if self.office.level == OfficeLevel.PROVINCE:
            return list(current.communes().filter(parent=self.office.area_id))
        return []

    def page(self, number: str) -> Page:
        """A page of :class:`Row`; eight queries at most, however many there are."""
        page = NearPages(self.found, PER_PAGE).get_page(number)
        page.object_list = self._rows(list(page.object_list.values_list("pk", "rank", "begins", "ends")))
        return page

    def sheet(self, name: str) -> Sheet:
        """All rows, at most MOST_ROWS; goods, makers and papers, nobody's name beside the maker's public one."""
        columns = [
            (_("Product code"), 14),
            (_("Product"), 40),
            (_("Producer"), 36),
            (_("Place"), 30),
            (_("Certificate"), 14),
            (_("Rank"), 16),
            (_("First day"), 12),
            (_("Last day"), 12),
            (_("Status"), 24),
        ]
        return Sheet(name, columns, self._lines())

    def _lines(self) -> Iterator[list[object]]:
        found = list(self.found.values_list("pk", "rank", "begins", "ends")[:MOST_ROWS])
        for start in range(0, len(found), CHUNK):
            for row in self._rows(found[start : start + CHUNK]):
                product = row.certificate.product
                yield [
                    product.code,
                    product.title,
                    product.producer.name if product.producer else "",
                    row.place,
                    row.certificate.code,
                    row.rank,
                    row.begins,
                    row.ends,
                    str(row.status.label),
                ]

    def _rows(self, known: list[tuple[int, int, datetime.date, datetime.date]]) -> list[Row]:
        """Read what a page shows of certificates whose rank and days are known, in their order."""
        ids = [pk for pk, *_rest in known]
        read = Certificate.objects.filter(pk__in=ids).with_status(on=self.on)
        read = read.select_related("product__producer", "product__commune", "product__province")
        certificates = {one.pk: one for one in read.order_by()}
        live = {one.certificate_id: one for one in LivePeriod.objects.live(on=self.on).filter(certificate__in=ids)}
        rows = []
        for pk, stars, begins, ends in known:
            one = certificates[pk]
            area = one.product.commune or one.product.province
            rows.append(
                Row(
                    certificate=one,
                    rank=rank_label(stars),
                    begins=begins,
                    ends=ends,
                    status=Status(one.day_status),
                    live=live.get(pk),
                    place=area.full_name if area else "",
                )
            )
        return rows

    def _year(self, params: QueryDict) -> int | None:
        text = params.get("nam", "")
        return int(text) if len(text) == 4 and text.isascii() and text.isdigit() and text > "1900" else None

    def _month(self, params: QueryDict) -> datetime.date | None:
        return next((month for month in self.months if f"{month:%Y-%m}" == params.get("thang")), None)


def day_asked(params: QueryDict, *, on: datetime.date) -> datetime.date:
    """``den``: a day until today; the end of last year where it is none."""
    try:
        day = datetime.date.fromisoformat(params.get("den", ""))
    except ValueError:
        return baseline(on)
    return min(day, on)


def _code(text: str) -> str:
    """A code of an area, or "-"; anything else is left aside."""
    return text if text == "-" or (len(text) <= 10 and text.isascii() and text.isdigit()) else ""


def _flag(value: bool | None) -> str:
    return "" if value is None else str(int(value))
