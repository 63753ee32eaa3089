"""Reads the table of administrative units: all of it or nothing, as often as one likes."""

import csv
import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.rules import fold

#: The table that comes with the project.
TABLE = Path(__file__).resolve().parent.parent / "data" / "admin_units.csv"
COLUMNS = (
    "code",
    "name",
    "type",
    "level",
    "parent",
    "status",
    "valid_from",
    "valid_to",
    "mapped_codes",
    "lat",
    "lon",
    "area_km2",
)
_LEVELS = {level.value for level in Level}
_CODE_LENGTHS: dict[str, int] = {Level.PROVINCE: 2, Level.DISTRICT: 3, Level.COMMUNE: 5}
_CURRENT, _OLD = "current", "old"
_WHAT_HOLDS: dict[tuple[str, str], Level] = {
    (_CURRENT, Level.COMMUNE): Level.PROVINCE,
    (_OLD, Level.COMMUNE): Level.DISTRICT,
    (_OLD, Level.DISTRICT): Level.PROVINCE,
}
_FIELDS = ("name", "kind", "parent_id", "valid_to", "lat", "lon", "area_km2", "name_key")
_BATCH = 2000
_SHOWN_PROBLEMS = 20

Key = tuple[str, str, str]  # status, level, code
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where and what."""

    line: int
    column: str
    what: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.what}"


class AreaFileError(ValueError):
    """The table was refused as a whole. ``problems`` lists every fault found, the message the first ones."""

    def __init__(self, source: str, problems: list[Problem]) -> None:
        shown = "\n".join(f"{source}, {problem}" for problem in problems[:_SHOWN_PROBLEMS])
        more = len(problems) - _SHOWN_PROBLEMS
        super().__init__(shown + (f"\n… and {more} more" if more > 0 else ""))
        self.source, self.problems = source, problems


@dataclass
class Loaded:
    """How many units and successions a load added, changed and found as they were."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    successions: int = 0


@dataclass(frozen=True)
class _Row:
    line: int
    key: Key
    name: str
    kind: str
    parent: str
    valid_from: datetime.date | None
    valid_to: datetime.date | None
    lat: float | None
    lon: float | None
    area_km2: float | None
    mapped: tuple[tuple[str, bool], ...] = field(default=())


def read_areas(path: Path = TABLE) -> list[dict[str, str]]:
    """Return the rows of a table on disk; raises AreaFileError when a column is missing."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise AreaFileError(path.name, [Problem(1, name, "this column is missing") for name in missing])
        return list(reader)


def load_areas(
    rows: Iterable[Mapping[str, str]], *, source: str = TABLE.name, progress: Progress | None = None
) -> Loaded:
    """Bring the units to what ``rows`` say: add, change, never remove. A second load changes nothing.

    Rows follow the header of the table that comes with the project (the first one is line 2). ``mapped_codes``
    of a current unit name former ones ("~": only a part of it; "D536": a district, where there was no commune), of a
    former unit its successors. One transaction; raises AreaFileError, naming every line and column, and then
    nothing has been changed. ``progress(done, total)`` is called between batches.
    """
    parsed = _parsed(rows, source)
    steps = _successions(parsed, source)
    done = _Meter(progress, len(parsed) + len(steps))
    with transaction.atomic():
        loaded = Loaded()
        units = _write_units(parsed, loaded, done)
        _write_successions(steps, units, loaded, done)
    return loaded


class _Meter:
    def __init__(self, progress: Progress | None, total: int) -> None:
        self.progress, self.total, self.count = progress, total, 0

    def add(self, number: int) -> None:
        self.count += number
        if self.progress:
            self.progress(self.count, self.total)


# --- reading ---------------------------------------------------------------------------------------------


class _Wrong(ValueError):
    def __init__(self, column: str, what: str) -> None:
        super().__init__(what)
        self.column, self.what = column, what


def _parsed(rows: Iterable[Mapping[str, str]], source: str) -> dict[Key, _Row]:
    parsed: dict[Key, _Row] = {}
    problems: list[Problem] = []
    for line, raw in enumerate(rows, start=2):
        try:
            row = _row(line, raw)
            if row.key in parsed:
                raise _Wrong("code", f"{row.key[2]} is already on line {parsed[row.key].line}")
            parsed[row.key] = row
        except _Wrong as wrong:
            problems.append(Problem(line, wrong.column, wrong.what))
    for row in parsed.values():
        status, level, _code = row.key
        holder = _WHAT_HOLDS.get((status, level))
        if holder and (status, holder, row.parent) not in parsed:
            problems.append(Problem(row.line, "parent", f"no {status} {holder} has the code {row.parent!r}"))
    if problems:
        raise AreaFileError(source, sorted(problems, key=lambda problem: problem.line))
    return parsed


def _row(line: int, raw: Mapping[str, str]) -> _Row:
    values = {name: (raw.get(name) or "").strip() for name in COLUMNS}
    if None in raw:  # csv.DictReader keeps surplus values under the key None
        raise _Wrong("area_km2", "there are more values than columns")
    status, level, code = values["status"], values["level"], values["code"]
    if status not in (_CURRENT, _OLD):
        raise _Wrong("status", f"{status!r} is neither 'current' nor 'old'")
    if level not in _LEVELS or (status, level) == (_CURRENT, Level.DISTRICT):
        raise _Wrong("level", f"{level!r} is no level of a unit that is {status}")
    if not (code.isascii() and code.isdigit() and len(code) == _CODE_LENGTHS[level]):
        raise _Wrong("code", f"{code!r} is not the {_CODE_LENGTHS[level]}-digit code of a {level}")
    for name, column in (("name", 80), ("type", 20)):
        if not values[name] or len(values[name]) > column:
            raise _Wrong(name, "is empty" if not values[name] else f"is longer than {column} characters")
    if level == Level.PROVINCE and values["parent"]:
        raise _Wrong("parent", "a province lies in nothing")
    valid_from, valid_to = _day(values, "valid_from"), _day(values, "valid_to")
    if (valid_to is None) != (status == _CURRENT):
        raise _Wrong("valid_to", "a current unit has no end and a former one has one")
    if valid_from and valid_to and valid_to < valid_from:
        raise _Wrong("valid_to", "the unit ends before it begins")
    return _Row(
        line=line,
        key=(status, level, code),
        name=values["name"],
        kind=values["type"],
        parent=values["parent"],
        valid_from=valid_from,
        valid_to=valid_to,
        lat=_number(values, "lat", 90),
        lon=_number(values, "lon", 180),
        area_km2=_number(values, "area_km2", 1e5),
        mapped=tuple(_mapped(values["mapped_codes"])),
    )


def _day(values: Mapping[str, str], column: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(values[column]) if values[column] else None
    except ValueError:
        raise _Wrong(column, f"{values[column]!r} is not a date (YYYY-MM-DD)") from None


def _number(values: Mapping[str, str], column: str, limit: float) -> float | None:
    if not values[column]:
        return None
    try:
        number = float(values[column])
    except ValueError:
        raise _Wrong(column, f"{values[column]!r} is not a number") from None
    if not -limit <= number <= limit:
        raise _Wrong(column, f"{values[column]} is out of range (±{limit:g})")
    return number


def _mapped(text: str) -> Iterator[tuple[str, bool]]:
    for part in filter(None, text.split("|")):
        code = part.removesuffix("~")
        if not code.removeprefix("D").isdigit():
            raise _Wrong("mapped_codes", f"{part!r} is not a code")
        yield code, part.endswith("~")


def _successions(parsed: dict[Key, _Row], source: str) -> dict[tuple[Key, Key], bool]:
    """Return (former, current) → whether only a part went over. Current rows know of parts, so they come first."""
    steps: dict[tuple[Key, Key], bool] = {}
    problems: list[Problem] = []
    for row in sorted(parsed.values(), key=lambda row: row.key[0] != _CURRENT):
        status, level, _code = row.key
        for code, partial in row.mapped:
            if status == _CURRENT:
                former = (_OLD, Level.DISTRICT, code[1:]) if code[0] == "D" else (_OLD, level, code)
                pair = (former, row.key)
            else:
                target = Level.PROVINCE if level == Level.PROVINCE else Level.COMMUNE
                pair = (row.key, (_CURRENT, target, code))
                partial = len(row.mapped) > 1
            other = pair[0] if status == _CURRENT else pair[1]
            if other not in parsed:
                problems.append(
                    Problem(row.line, "mapped_codes", f"no {other[0]} {other[1]} has the code {other[2]!r}")
                )
            steps.setdefault(pair, partial)
    if problems:
        raise AreaFileError(source, sorted(problems, key=lambda problem: problem.line))
    return steps


# --- writing ---------------------------------------------------------------------------------------------


def _write_units(parsed: dict[Key, _Row], loaded: Loaded, done: _Meter) -> dict[Key, Area]:
    known = {(area.level, area.code, area.valid_from): area for area in Area.objects.all()}
    units: dict[Key, Area] = {}
    for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE):
        new, changed = [], []
        for key, row in parsed.items():
            if key[1] != level:
                continue
            wanted = _unit(row, units)
            found = known.get((level, row.key[2], row.valid_from))
            if found is None:
                new.append(wanted)
                units[key] = wanted
                continue
            units[key] = found
            before = [getattr(found, name) for name in _FIELDS]
            for name in _FIELDS:
                setattr(found, name, getattr(wanted, name))
            if before == [getattr(found, name) for name in _FIELDS]:
                loaded.unchanged += 1
            else:
                changed.append(found)
        for start in range(0, len(new), _BATCH):
            Area.objects.bulk_create(new[start : start + _BATCH])
            done.add(len(new[start : start + _BATCH]))
        if changed:
            Area.objects.bulk_update(changed, _FIELDS, batch_size=200)
        loaded.created += len(new)
        loaded.updated += len(changed)
    return units


def _unit(row: _Row, units: dict[Key, Area]) -> Area:
    status, level, code = row.key
    holder = _WHAT_HOLDS.get((status, level))
    return Area(
        level=level,
        code=code,
        name=row.name,
        kind=row.kind,
        parent=units[(status, holder, row.parent)] if holder else None,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        lat=row.lat,
        lon=row.lon,
        area_km2=row.area_km2,
        name_key=fold(row.name),  # save() is not called for rows written in bulk
    )


def _write_successions(
    steps: dict[tuple[Key, Key], bool], units: dict[Key, Area], loaded: Loaded, done: _Meter
) -> None:
    known = {(step.former_id, step.current_id): step for step in Succession.objects.all()}
    new, changed = [], []
    for (former, current), partial in steps.items():
        step = known.get((units[former].pk, units[current].pk))
        if step is None:
            new.append(Succession(former=units[former], current=units[current], is_partial=partial))
        elif step.is_partial != partial:
            step.is_partial = partial
            changed.append(step)
    for start in range(0, len(new), _BATCH):
        Succession.objects.bulk_create(new[start : start + _BATCH])
        done.add(len(new[start : start + _BATCH]))
    if changed:
        Succession.objects.bulk_update(changed, ["is_partial"], batch_size=500)
    loaded.successions = len(new) + len(changed)
