"""What the register was asked: text, day and filters, read from an address and written into one."""

import datetime
from dataclasses import dataclass, field, fields
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from catalogue.areas.models import Area
from catalogue.certificates.models import Instrument
from catalogue.certificates.rules import Status
from catalogue.certificates.words import date_words
from catalogue.products.models import Category

MAX_QUERY = 120
#: Days that can be asked about: before the programme nothing was certified, and nobody certifies beyond.
FIRST_DAY, LAST_DAY = datetime.date(2018, 1, 1), datetime.date(2099, 12, 31)
#: "Ends within": so many days from the day asked about.
WITHIN = (30, 60, 90, 180)
RANKS = (3, 4, 5)
#: Value of the instrument filter for certificates whose instrument is not recorded.
NOT_RECORDED = "chua-ro"

_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y")


@dataclass(frozen=True)
class Asked:
    """A question to the register; ``problems`` say what could not be read and was left aside.

    ``group``: key of a group of goods; ``province``, ``commune``: codes of current units; ``within``: days from
    ``day`` in which a certificate in force ends; ``ends_from``, ``ends_to``: bounds of the last day, both included.
    """

    text: str
    day: datetime.date
    is_today: bool
    status: Status | None = None
    stars: int | None = None
    group: str = ""
    province: str = ""
    commune: str = ""
    within: int | None = None
    ends_from: datetime.date | None = None
    ends_to: datetime.date | None = None
    instrument: str = ""
    problems: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, params: QueryDict, *, today: datetime.date) -> "Asked":
        """Read the parameters of an address; what is not among the choices is left aside."""
        problems: list[str] = []
        day, problem = read_day(params.get("ngay", ""), today=today)
        if problem:
            problems.append(problem)
        text = " ".join(params.get("q", "").replace("\0", "").split())
        if len(text) > MAX_QUERY:
            text = text[:MAX_QUERY].strip()
            problems.append(_("Only the first %(count)d characters were looked up.") % {"count": MAX_QUERY})
        status, instrument = params.get("trang_thai", ""), params.get("van_ban", "")
        first, last = (_bound(params.get(name, ""), problems) for name in ("tu", "den"))
        if first and last and first > last:
            first, last = last, first
        return cls(
            text=text,
            day=day,
            is_today=day == today,
            status=Status(status) if status in Status.values else None,
            stars=_number(params.get("sao", ""), RANKS),
            group=_plain(params.get("nhom", "")),
            province=_code(params.get("tinh", "")),
            commune=_code(params.get("xa", "")),
            within=_number(params.get("het_han", ""), WITHIN),
            ends_from=first,
            ends_to=last,
            instrument=instrument if instrument in {*Instrument.values, NOT_RECORDED} else "",
            problems=problems,
        )

    @property
    def pairs(self) -> dict[str, str]:
        """The question as parameters; what was not asked is left out."""
        pairs = {
            "q": self.text,
            "ngay": "" if self.is_today else self.day.isoformat(),
            "sao": str(self.stars or ""),
            "nhom": self.group,
            "tinh": self.province,
            "xa": self.commune,
            "het_han": str(self.within or ""),
            "tu": self.ends_from.isoformat() if self.ends_from else "",
            "den": self.ends_to.isoformat() if self.ends_to else "",
            "van_ban": self.instrument,
            "trang_thai": self.status.value if self.status else "",
        }
        return {name: value for name, value in pairs.items() if value}

    def querystring(self, **changed: str) -> str:
        """The same question with other parameters, without a page; an empty one is left out."""
        return urlencode({name: value for name, value in (self.pairs | changed).items() if value})

    @property
    def is_filtered(self) -> bool:
        """Whether anything but text, day and status was asked."""
        plain = {"text", "day", "is_today", "status", "problems"}
        return any(getattr(self, one.name) for one in fields(self) if one.name not in plain)


def read_day(text: str, *, today: datetime.date) -> tuple[datetime.date, str]:
    """The day that was asked about, and what was wrong with the text; today where it was empty or wrong."""
    text = text.strip()
    if not text:
        return today, ""
    day = _day(text)
    if day is None:
        return today, _("“%(text)s” is not a day; write it as 2026-11-24. Today is shown.") % {"text": text[:20]}
    if FIRST_DAY <= day <= LAST_DAY:
        return day, ""
    bounds = {"first": date_words(FIRST_DAY), "last": date_words(LAST_DAY)}
    return today, _("The register can be asked about days from %(first)s to %(last)s.") % bounds


@dataclass(frozen=True)
class Choice:
    """A line of a filter."""

    value: str
    label: str
    is_chosen: bool


def province_choices(asked: Asked) -> list[Choice]:
    """The current provinces; one query."""
    rows = Area.objects.current().provinces().order_by("name_key").values_list("code", "name")
    return [Choice(code, name, code == asked.province) for code, name in rows]


def commune_choices(asked: Asked) -> list[Choice]:
    """The current communes of the province that was asked for; one query, none without a province."""
    if not asked.province:
        return []
    rows = Area.objects.current().communes().filter(parent__code=asked.province).order_by("name_key")
    return [Choice(area.code, area.full_name, area.code == asked.commune) for area in rows]


def group_choices(asked: Asked) -> list[Choice]:
    """The six groups of goods; one query."""
    groups = Category.objects.filter(tier=Category.Tier.GROUP).order_by("path")
    return [Choice(group.key, group.local_name, group.key == asked.group) for group in groups]


def instrument_choices(asked: Asked) -> list[Choice]:
    """The legal instruments, and "not recorded"."""
    labels = [*((value, str(label)) for value, label in Instrument.choices), (NOT_RECORDED, _("not recorded"))]
    return [Choice(value, label, value == asked.instrument) for value, label in labels]


def _day(text: str) -> datetime.date | None:
    for form in _DAYS:
        try:
            return datetime.datetime.strptime(text[:20], form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


def _bound(text: str, problems: list[str]) -> datetime.date | None:
    text = text.strip()
    if not text:
        return None
    day = _day(text)
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        problems.append(_("“%(text)s” is no last day to look for and was left aside.") % {"text": text[:20]})
        return None
    return day


def _number(text: str, choices: tuple[int, ...]) -> int | None:
    return int(text) if text in {str(choice) for choice in choices} else None


def _code(text: str) -> str:
    return text if text.isascii() and text.isdigit() and len(text) <= 5 else ""


def _plain(text: str) -> str:
    return text if text.isascii() and text.isalnum() and len(text) <= 12 else ""
