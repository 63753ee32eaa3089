"""One line that says where a place is, and what the place was called before (DESIGN-UI §1 rule 5)."""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from catalogue.areas.models import Area, Level
from catalogue.areas.querysets import lineage
from catalogue.areas.rules import fold


def place_line(area: Area, *, with_former: bool = True) -> str:
    """Return "xã Ea Tul, Đắk Lắk (trước 7/2025: huyện Cư M'gar)".

    The bracket names the former districts the land came from, with their province where its name has changed;
    for a province the former provinces. A former unit is named as it was, "xã Ea Tul, huyện Cư M'gar, Đắk Lắk
    (đến 6/2025)". Without queries for areas fetched with ``Area.objects.with_lineage()``, else two.
    """
    if not area.is_current:
        return _("%(place)s (until 6/2025)") % {"place": _plain(area)}
    former = _former(area) if with_former else ""
    if not former:
        return _plain(area)
    return _("%(place)s (before 7/2025: %(former)s)") % {"place": _plain(area), "former": former}


def place_lines(areas: Iterable[Area], *, with_former: bool = True) -> dict[int, str]:
    """Return the line of every area by primary key, in two queries however many there are."""
    areas = [area for area in areas if area is not None]
    prefetch_related_objects(areas, "parent__parent", lineage())
    return {area.pk: place_line(area, with_former=with_former) for area in areas}


def _plain(area: Area) -> str:
    """The unit with what holds it: kinds for the unit and its district, the bare name for its province."""
    parts, wider = [area.full_name], area.parent
    while wider is not None:
        parts.append(wider.name if wider.level == Level.PROVINCE else wider.full_name)
        wider = wider.parent
    return ", ".join(parts)


def _former(area: Area) -> str:
    steps = sorted(area.came_from.all(), key=lambda step: (step.is_partial, step.pk))
    units = [step.former for step in steps]
    if area.level == Level.PROVINCE:
        names = sorted({unit.name for unit in units}, key=fold)
        return "" if names == [area.name] else ", ".join(names)
    # Districts of the former communes, whole mergers first; islands that had none come straight from a district.
    held = [unit.parent for unit in units if unit.level == Level.COMMUNE and unit.parent is not None]
    districts = list(dict.fromkeys(held or [unit for unit in units if unit.level == Level.DISTRICT]))
    by_province: dict[str, list[str]] = {}
    for district in districts:
        province = district.parent.name if district.parent else ""
        by_province.setdefault(province, []).append(district.full_name)
    groups = []
    for province, names in by_province.items():
        tail = "" if not province or (area.parent and province == area.parent.name) else f", {province}"
        groups.append(", ".join(names) + tail)
    return "; ".join(groups)
