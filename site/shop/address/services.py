"""Understanding where a parcel goes from what the buyer typed (DOMAIN §4.6)."""

from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.services import find_areas

#: More namesakes than this are no help to choose from.
MOST_CHOICES = 12
#: No name is borne by more units than this; the province sorts them out.
_NAMESAKES = 200


def communes_meant(text: str, *, province_code: str = "") -> list[Area]:
    """Return the current communes that a typed name may mean, best first, each with its province.

    A name from before 7/2025, of a commune or a district, stands for the communes its land went into. With a
    province given only communes there are returned, unless there are none: then those of other provinces.
    Communes that bear the very name and kind typed come alone. Queries do not grow with what is found.
    """
    if not text.strip():
        return []
    found = find_areas(text, level=Level.COMMUNE, limit=_NAMESAKES)
    found = found or find_areas(text, level=Level.DISTRICT, limit=_NAMESAKES)
    successors: dict[int, list[Area]] = {}
    former = [area.pk for area in found if not area.is_current]
    if former:
        for step in (
            Succession.objects.filter(former__in=former)
            .select_related("current__parent")
            .order_by("is_partial", "current__name_key", "current__code")
        ):
            successors.setdefault(step.former_id, []).append(step.current)
    meant: dict[int, Area] = {}
    for area in found:
        for current in [area] if area.is_current else successors.get(area.pk, []):
            if current.level == Level.COMMUNE:
                meant.setdefault(current.pk, current)
    inside = [area for area in meant.values() if area.parent and area.parent.code == province_code]
    return (inside or list(meant.values()))[:MOST_CHOICES]


def provinces() -> list[Area]:
    """Return the current provinces by name. One query."""
    return list(Area.objects.current().provinces().order_by("name_key"))
