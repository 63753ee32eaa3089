"""From a place name that was typed into the filter, old or new, to the communes of today."""

from dataclasses import dataclass

from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.rules import address_parts, readings
from catalogue.areas.services import find_areas
from search.filters import MAX_COMMUNES

_LONGEST_NAME = 120
#: So many communes at most are taken together because their names are alike.
FEW = 8


@dataclass(frozen=True, slots=True)
class NamedPlaces:
    """What a name stands for today: current communes, or one current province; neither when it is unknown.

    ``is_vague``: so many places bear the name that none was chosen.
    """

    communes: tuple[Area, ...] = ()
    province: Area | None = None
    is_vague: bool = False


def places_named(text: str, *, province: str = "") -> NamedPlaces:
    """Find the communes that bear a name, or lie where a unit of that name was. At most five queries.

    A current unit is meant before a former one; former communes of the same name come along while they are few
    ("Phước An" is a commune of Đồng Nai and was the town of Krông Pắc). A typed kind decides ("huyện Cư M'gar").
    A part of a name stands for all that contain it while they are few. ``province``, the code of a current
    one, keeps what lies in it.
    """
    found = find_areas(text[:_LONGEST_NAME])
    if not found:
        return NamedPlaces()
    first = found[0]
    whole = {way.name_key for part in address_parts(text[:_LONGEST_NAME]) for way in readings(part)}
    if first.name_key in whole:
        alike = [unit for unit in found if (unit.name_key, unit.level) == (first.name_key, first.level)]
        current = [unit for unit in alike if unit.is_current]
        former = [unit for unit in alike if not unit.is_current]
        main = _inside(current if first.is_current else _successors(former), province)
        further = _inside(_successors(former), province) if first.is_current and former else []
        both = list({unit.pk: unit for unit in (*main, *further)}.values())
        units = both if len(both) <= FEW else main
    else:
        current, former = [unit for unit in found if unit.is_current], [unit for unit in found if not unit.is_current]
        units = _inside(current or _successors(former), province)
        if len(units) > FEW:
            return NamedPlaces(is_vague=True)
    communes = [unit for unit in units if unit.level == Level.COMMUNE]
    if len(communes) > MAX_COMMUNES:
        return NamedPlaces(is_vague=True)
    provinces = [unit for unit in units if unit.level == Level.PROVINCE]
    return NamedPlaces(tuple(communes), provinces[0] if len(provinces) == 1 and not communes else None)


def _inside(units: list[Area], province: str) -> list[Area]:
    if not province:
        return units
    return [unit for unit in units if province in (unit.code, unit.parent.code if unit.parent else "")]


def _successors(former: list[Area]) -> list[Area]:
    steps = Succession.objects.filter(former__in=former).select_related("current__parent")
    ordered = sorted(steps, key=lambda step: (step.is_partial, step.current.name_key, step.current.code))
    return list({step.current_id: step.current for step in ordered}.values())
