"""Finding units by what people type, and what became of a unit."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.rules import Reading, accented, address_parts, fold, readings

#: A name found in the middle of others is only looked for from so many letters on.
_MIN_INSIDE = 3
#: So many parts of an address are tried as the unit ("Thôn 5, xã Ea Tul": the second one).
_MAX_PARTS = 3


class UnknownArea(LookupError):
    """No unit, current or former, bears this code at this level."""

    def __init__(self, code: str, level: str) -> None:
        super().__init__(f"no {level} has or had the code {code!r}")
        self.code, self.level = code, level


@dataclass(frozen=True)
class Standing:
    """What a code means today (DESIGN §9 "Areas").

    ``current``: the unit that bears it now, None for codes that ended. ``former``: the unit that bore it until
    2025-06-30, maybe under another name; None when there was none. ``successors``: where the former unit's land
    lies now, whole mergers first. ``former_is_split``: whether it went into several units.
    """

    current: Area | None
    former: Area | None
    successors: tuple[Area, ...] = ()

    @property
    def redirect_to(self) -> Area | None:
        """The only successor of an ended code, where its page leads; None when the code is current."""
        return self.successors[0] if self.current is None and len(self.successors) == 1 else None

    @property
    def former_is_split(self) -> bool:
        """Whether the former unit went into several."""
        return len(self.successors) > 1


def successors_of(code: str, *, level: str) -> Standing:
    """Say what a printed code means today; raises UnknownArea. Two queries.

    A code that is both old and current (3,315 are) stands for the current unit. Successors of a district are
    communes, of a province a province. A unit that began after 2025-07-01 says by ``Area.unrecorded`` which
    days before are not in our data.
    """
    if "\0" in code:  # PostgreSQL refuses to be asked for one
        raise UnknownArea(code, level)
    units = Area.objects.filter(code=code, level=level).select_related("parent__parent").order_by("-valid_from")
    current = next((unit for unit in units if unit.is_current), None)
    former = next((unit for unit in units if not unit.is_current), None)
    if current is None and former is None:
        raise UnknownArea(code, level)
    if former is None:
        return Standing(current, None)
    steps = Succession.objects.filter(former=former).select_related("current__parent")
    ordered = sorted(steps, key=lambda step: (step.is_partial, step.current.name_key, step.current.code))
    return Standing(current, former, tuple(step.current for step in ordered))


def find_areas(text: str, *, level: str | None = None, limit: int = 20) -> list[Area]:
    """Return units, current or former, that bear the typed name; an empty list when there are none.

    With or without accents and kind word ("xã Ea Tul", "huyen Cu M'gar", "Thuỷ" for "Thủy"). Further parts after
    a comma narrow the search by district or province, old or new ("Ea Tul, Cư M'gar"). Order: the kind that was
    typed, the accents that were typed, current before former, the name's beginning before its middle. At most
    three queries for each of the first three parts.
    """
    # PostgreSQL refuses a text with NUL in it.
    parts = address_parts(text.replace("\0", ""))
    for index, part in enumerate(parts[:_MAX_PARTS]):
        found = _by_name(readings(part), level)
        if found:
            kept = _narrowed(_plausible(found, readings(part)), parts[index + 1 :])
            return sorted(kept, key=lambda unit: _rank(unit, readings(part), part))[:limit]
    return []


def _by_name(ways: list[Reading], level: str | None) -> list[Area]:
    if not ways:
        return []
    units = Area.objects.with_lineage()
    if level:
        units = units.filter(level=level)
    found = list(units.filter(name_key__in=[way.name_key for way in ways]))
    if not found:
        key = ways[0].name_key
        inside = Q(name_key__contains=key) if len(key) >= _MIN_INSIDE else Q(name_key__startswith=key)
        found = list(units.filter(inside)[:200])
    return found


def _plausible(units: list[Area], ways: list[Reading]) -> list[Area]:
    """Drop units met only by cutting off what is no kind word: "Quán Thánh" is not a quận "Thánh"."""
    likely = [way for way in ways if any(way.fits(unit.name_key, unit.kind) for unit in units)]
    names = {way.name_key for way in likely}
    return [unit for unit in units if not names or unit.name_key in names]


def _rank(unit: Area, ways: list[Reading], typed: str) -> tuple:
    kinds, written = ways[0].kinds, accented(typed)
    return (
        bool(kinds) and fold(unit.kind) not in kinds,
        written != fold(typed) and accented(unit.name) not in written,
        not unit.is_current,
        not any(unit.name_key == way.name_key for way in ways),
        not unit.name_key.startswith(ways[0].name_key),
        (Level.PROVINCE, Level.COMMUNE, Level.DISTRICT).index(unit.level),
        unit.name_key,
        unit.code,
    )


def _narrowed(units: list[Area], wider: list[str]) -> list[Area]:
    """Keep the units that lie, or lay, in every named wider unit; all of them where none does."""
    kept = units
    for part in wider:
        ways = readings(part)
        inside = [unit for unit in kept if any(way.fits(a.name_key, a.kind) for a in _around(unit) for way in ways)]
        kept = inside or kept
    return kept


def _around(unit: Area) -> Iterable[Area]:
    """Every unit that holds, or held, this one or a part of it."""
    for start in (unit, *(step.former for step in unit.came_from.all())):
        if start is not unit and start.level == Level.DISTRICT:
            yield start
        wider = start.parent
        while wider is not None:
            yield wider
            wider = wider.parent
