"""Bodies that recognised goods, and what succeeded them: written down here, never guessed from the map."""

import datetime
from dataclasses import dataclass

from catalogue.areas.models import Area, Level
from catalogue.certificates.models import Issuer

_LAST_DAY_OF_DISTRICTS = datetime.date(2025, 6, 30)
_MINISTRIES_MERGED = datetime.date(2025, 3, 1)


@dataclass(frozen=True)
class Body:
    """One body. ``area``: level and code of the unit as it was; ``ends``: its last day; ``then``: its successor."""

    name: str
    name_en: str
    level: str
    area: tuple[Level, str] | None = None
    begins: datetime.date | None = None
    ends: datetime.date | None = None
    then: str = ""


def _district(name: str, name_en: str, code: str, then: str) -> Body:
    return Body(name, name_en, Issuer.Level.DISTRICT, (Level.DISTRICT, code), ends=_LAST_DAY_OF_DISTRICTS, then=then)


#: Successors before what they succeed. Committees of provinces that kept their name stay one body.
BODIES = (
    Body(
        "Bộ Nông nghiệp và Môi trường",
        "Ministry of Agriculture and Environment",
        Issuer.Level.MINISTRY,
        begins=_MINISTRIES_MERGED,
    ),
    Body(
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "Ministry of Agriculture and Rural Development",
        Issuer.Level.MINISTRY,
        ends=_MINISTRIES_MERGED - datetime.timedelta(days=1),
        then="Bộ Nông nghiệp và Môi trường",
    ),
    Body("UBND tỉnh Đắk Lắk", "People's Committee of Đắk Lắk Province", "province", (Level.PROVINCE, "66")),
    Body("UBND tỉnh Lâm Đồng", "People's Committee of Lâm Đồng Province", "province", (Level.PROVINCE, "68")),
    Body("UBND tỉnh Quảng Ngãi", "People's Committee of Quảng Ngãi Province", "province", (Level.PROVINCE, "51")),
    Body(
        "UBND tỉnh Đắk Nông",
        "People's Committee of Đắk Nông Province",
        Issuer.Level.PROVINCE,
        (Level.PROVINCE, "67"),
        ends=_LAST_DAY_OF_DISTRICTS,
        then="UBND tỉnh Lâm Đồng",
    ),
    Body(
        "UBND tỉnh Kon Tum",
        "People's Committee of Kon Tum Province",
        Issuer.Level.PROVINCE,
        (Level.PROVINCE, "62"),
        ends=_LAST_DAY_OF_DISTRICTS,
        then="UBND tỉnh Quảng Ngãi",
    ),
    Body(
        "UBND tỉnh Phú Yên",
        "People's Committee of Phú Yên Province",
        Issuer.Level.PROVINCE,
        (Level.PROVINCE, "54"),
        ends=_LAST_DAY_OF_DISTRICTS,
        then="UBND tỉnh Đắk Lắk",
    ),
    _district("UBND huyện Đắk Song", "People's Committee of Đắk Song District", "665", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Cư Jút", "People's Committee of Cư Jút District", "662", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Cư M'gar", "People's Committee of Cư M'gar District", "648", "UBND tỉnh Đắk Lắk"),
    _district("UBND huyện Ea Kar", "People's Committee of Ea Kar District", "651", "UBND tỉnh Đắk Lắk"),
    _district("UBND huyện Lắk", "People's Committee of Lắk District", "656", "UBND tỉnh Đắk Lắk"),
    _district("UBND TP. Buôn Ma Thuột", "People's Committee of Buôn Ma Thuột City", "643", "UBND tỉnh Đắk Lắk"),
    _district("UBND huyện Mộ Đức", "People's Committee of Mộ Đức District", "533", "UBND tỉnh Quảng Ngãi"),
    _district("UBND huyện Buôn Đôn", "People's Committee of Buôn Đôn District", "647", "UBND tỉnh Đắk Lắk"),
    _district("UBND huyện Tuy An", "People's Committee of Tuy An District", "559", "UBND tỉnh Đắk Lắk"),
    _district("UBND huyện Tuy Đức", "People's Committee of Tuy Đức District", "667", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Đắk Mil", "People's Committee of Đắk Mil District", "663", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Lạc Dương", "People's Committee of Lạc Dương District", "675", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Lâm Hà", "People's Committee of Lâm Hà District", "676", "UBND tỉnh Lâm Đồng"),
    _district("UBND huyện Nghĩa Hành", "People's Committee of Nghĩa Hành District", "532", "UBND tỉnh Quảng Ngãi"),
    _district("UBND huyện Sơn Tây", "People's Committee of Sơn Tây District", "530", "UBND tỉnh Quảng Ngãi"),
    _district("UBND huyện Tu Mơ Rông", "People's Committee of Tu Mơ Rông District", "617", "UBND tỉnh Quảng Ngãi"),
)


def load_issuers() -> dict[str, Issuer]:
    """Record the bodies that are missing and return all of them by name; bodies there are left as they are."""
    known = {(issuer.level, issuer.name): issuer for issuer in Issuer.objects.all()}
    wanted = {body.area for body in BODIES if body.area}
    units: dict[tuple[str, str, bool], Area] = {}
    # A committee that ended belongs to the former unit, one that goes on to the current one.
    for area in Area.objects.filter(code__in=[code for _level, code in wanted]):
        units[(area.level, area.code, area.is_current)] = area
    found: dict[str, Issuer] = {}
    for body in BODIES:
        issuer = known.get((body.level, body.name))
        if issuer is None:
            issuer = Issuer.objects.create(
                name=body.name,
                name_en=body.name_en,
                level=body.level,
                area=units[(*body.area, body.ends is None)] if body.area else None,
                valid_from=body.begins,
                valid_to=body.ends,
                succeeded_by=found[body.then] if body.then else None,
            )
        found[body.name] = issuer
    return found
