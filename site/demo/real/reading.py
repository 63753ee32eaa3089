"""Reads and checks the table of real products. ``valid_until`` and ``status_on_2026_11_21`` are not read."""

import csv
import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from catalogue.areas.models import Area, Level
from catalogue.areas.rules import fold
from catalogue.certificates.models import RankReport
from catalogue.producers.models import ProducerKind
from catalogue.products.models import Category

TABLE = Path(__file__).resolve().parent.parent / "data" / "products.csv"
COLUMNS = (
    "id",
    "product_name",
    "subject_name",
    "subject_type",
    "product_group",
    "set_no_26_2026",
    "star_rank",
    "star_basis",
    "decision_no",
    "decision_date",
    "issuer",
    "legacy_address",
    "current_commune",
    "current_commune_code",
    "current_province",
    "current_province_code",
    "verification",
    "source",
)
INDIVIDUAL = "individual_named"

KINDS = {
    "": ProducerKind.UNKNOWN,
    "cooperative": ProducerKind.COOPERATIVE,
    "joint_stock_company": ProducerKind.SME,
    "limited_company_or_enterprise": ProducerKind.SME,
    "household_business": ProducerKind.HOUSEHOLD_BUSINESS,
    "facility_household": ProducerKind.HOUSEHOLD_BUSINESS,
    INDIVIDUAL: ProducerKind.HOUSEHOLD_BUSINESS,
}
BASES = {
    "recognised": RankReport.Basis.REPORTED,
    "reported_status_2024": RankReport.Basis.REPORTED,
    "reported_status_2025": RankReport.Basis.REPORTED,
    "council_result": RankReport.Basis.COUNCIL,
    "district_score": RankReport.Basis.DISTRICT,
    "proposed_to_province": RankReport.Basis.PROPOSED,
    "proposed_for_national": RankReport.Basis.PROPOSED,
    "proposed_upgrade_3_to_4": RankReport.Basis.PROPOSED,
    "registered_for_assessment": RankReport.Basis.REGISTERED,
}
_VERIFICATIONS = {"A", "B1", "B2", "C"}
#: Remarks in the table's column "issuer" → the same in the language of the register.
_REMARKS = {
    "2023": "năm 2023",
    "2025": "năm 2025",
    "2023 round, news 29/01/2024": "đợt 2023, tin ngày 29/01/2024",
    "council": "hội đồng chấm",
    "council 11–12/07/2022": "hội đồng chấm ngày 11–12/07/2022",
    "June 2025": "tháng 6/2025",
    "late 2024": "cuối năm 2024",
    "national round 3/2024": "đợt 3/2024 cấp quốc gia",
    "round 1/2022": "đợt 1/2022",
    "round 2/2021": "đợt 2/2021",
    "round 2/2025": "đợt 2/2025",
}


@dataclass(frozen=True)
class Row:
    """One checked row of the table."""

    line: int
    ref: str
    name: str
    subject: str
    subject_type: str
    set_no: int
    stars: int | None
    basis: str
    decision_no: str
    decision_date: datetime.date | None
    issuer: str
    address: str
    commune: Area | None
    province: Area
    verification: str
    source: str

    @property
    def has_decision(self) -> bool:
        """Whether a signed decision was seen (``verification=A``)."""
        return self.verification == "A"

    @property
    def is_withheld(self) -> bool:
        """Whether the subject is a private person whose name is kept apart."""
        return self.subject_type == INDIVIDUAL


class RealRowsError(ValueError):
    """The table was refused as a whole; the message names file, line, column and fault of each row."""

    def __init__(self, source: str, faults: list[tuple[int, str, str]]) -> None:
        super().__init__(
            "\n".join(f"{source}, line {line}, column {column}: {what}" for line, column, what in faults)
        )
        self.faults = faults


def read_rows(path: Path = TABLE) -> list[Row]:
    """Return the rows of a table, checked against the areas and the sets; raises RealRowsError."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise RealRowsError(path.name, [(1, name, "this column is missing") for name in missing])
        return check_rows(reader, source=path.name)


def check_rows(rows: Iterable[Mapping[str, str]], *, source: str) -> list[Row]:
    """Return ``rows`` as values; raises RealRowsError listing every fault. The first row is line 2."""
    codes = list(Area.objects.current().select_related("parent"))
    communes = {area.code: area for area in codes if area.level == Level.COMMUNE}
    provinces = {area.code: area for area in codes if area.level == Level.PROVINCE}
    groups = dict(Category.objects.filter(tier="set").values_list("set_no", "group"))
    checked, faults, seen = [], [], {}
    for line, raw in enumerate(rows, start=2):
        values = {name: " ".join((raw.get(name) or "").split()) for name in COLUMNS}
        before = len(faults)

        def fault(column: str, what: str, line: int = line) -> None:
            faults.append((line, column, what))

        if raw.get(None) or None in raw.values():
            fault("notes", "the row does not have as many values as there are columns")
            continue
        if values["id"] in seen:
            fault("id", f"{values['id']!r} is already on line {seen[values['id']]}")
        seen.setdefault(values["id"], line)
        _check_texts(values, fault)
        set_no = _number(values, "set_no_26_2026", groups, "a criteria set (1–26)", fault)
        stars = (
            _number(values, "star_rank", (3, 4, 5), "a rank (3, 4, 5 or empty)", fault)
            if values["star_rank"]
            else None
        )
        if set_no and values["product_group"] != groups[set_no]:
            fault("product_group", f"{values['product_group']!r} is not the group of set {set_no}: {groups[set_no]}")
        if values["star_basis"] in BASES and (stars is None) != (BASES[values["star_basis"]] == "registered"):
            fault("star_rank", f"a rank and {values['star_basis']!r} do not go together")
        province = provinces.get(values["current_province_code"])
        if province is None or fold(province.name) != fold(values["current_province"]):
            fault(
                "current_province_code", f"{values['current_province_code']!r} is not {values['current_province']!r}"
            )
        commune = _commune(values, communes, province, fault)
        day = _decision(values, stars, fault)
        if len(faults) == before:
            checked.append(
                Row(
                    line=line,
                    ref=values["id"],
                    name=values["product_name"],
                    subject=values["subject_name"],
                    subject_type=values["subject_type"],
                    set_no=set_no,
                    stars=stars,
                    basis=values["star_basis"],
                    decision_no=values["decision_no"],
                    decision_date=day,
                    issuer=values["issuer"],
                    address=values["legacy_address"],
                    commune=commune,
                    province=province,
                    verification=values["verification"],
                    source=values["source"],
                )
            )
    if faults:
        raise RealRowsError(source, faults)
    return checked


Fault = Callable[[str, str], None]


def _check_texts(values: dict[str, str], fault: Fault) -> None:
    for column in ("id", "product_name", "source"):
        if not values[column]:
            fault(column, "is empty")
    for column, allowed in (
        ("subject_type", KINDS),
        ("star_basis", BASES),
        ("verification", _VERIFICATIONS),
    ):
        if values[column] not in allowed:
            fault(column, f"{values[column]!r} is unknown; known: {', '.join(sorted(filter(None, allowed)))}")
    if bool(values["subject_name"]) != bool(values["subject_type"]):
        fault("subject_name", "a subject has both a name and a type, or neither")
    remark = _remark(values["issuer"])
    if remark and remark not in _REMARKS:
        fault("issuer", f"the remark ({remark}) is not in the list of remarks")


def _number(values: dict[str, str], column: str, allowed, what: str, fault: Fault) -> int | None:
    text = values[column]
    if text.isascii() and text.isdigit() and int(text) in allowed:
        return int(text)
    fault(column, f"{text!r} is not {what}")
    return None


def _commune(values: dict[str, str], communes: dict[str, Area], province: Area | None, fault: Fault) -> Area | None:
    code = values["current_commune_code"]
    if not code:
        if values["current_commune"]:
            fault("current_commune_code", f"{values['current_commune']!r} has no code")
        return None
    commune = communes.get(code)
    if commune is None:
        fault("current_commune_code", f"no current commune has the code {code!r}")
    elif fold(commune.full_name) != fold(values["current_commune"]):
        fault("current_commune", f"{code} is {commune.full_name!r}, not {values['current_commune']!r}")
    elif province is not None and commune.parent_id != province.pk:
        fault("current_province", f"{commune.full_name!r} lies in {commune.parent.name}")
    return commune


def _decision(values: dict[str, str], stars: int | None, fault: Fault) -> datetime.date | None:
    """The day of the decision; a row of verification A needs number, day, rank and a known body."""
    day = None
    if values["decision_date"]:
        try:
            day = datetime.date.fromisoformat(values["decision_date"])
        except ValueError:
            fault("decision_date", f"{values['decision_date']!r} is not a date (YYYY-MM-DD)")
    if values["verification"] == "A":
        for column in ("decision_no", "decision_date", "issuer", "subject_name"):
            if not values[column]:
                fault(column, "is empty, and verification A says that a signed decision was seen")
        if stars is None:
            fault("star_rank", "is empty, and verification A says that a rank was granted")
    return day


def _remark(text: str) -> str:
    return text[text.index("(") + 1 : -1] if text.endswith(")") and "(" in text else ""


def issuer_words(text: str) -> str:
    """Return the body a source names, with its remark in Vietnamese ("UBND huyện Đức Trọng (năm 2025)")."""
    remark = _remark(text)
    if not remark:
        return text
    body = text[: text.index("(")].strip()
    return f"{body} ({_REMARKS[remark]})" if body else _REMARKS[remark]
