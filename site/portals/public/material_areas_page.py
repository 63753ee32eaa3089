"""What the pages of raw-material areas are made of, in a fixed number of queries."""

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Q, prefetch_related_objects
from django.utils.dates import MONTHS
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from catalogue.areas.querysets import lineage
from catalogue.areas.rules import slug
from catalogue.areas.services import place_line
from catalogue.bilingual import fallback_lang
from catalogue.products.models import Product
from cms.cards import Card
from cms.stories import Teaser, stories_about
from portals.public.places_page import goods_page
from portals.public.sale_points_page import Choice
from traceability.origins.models import RawMaterialArea
from traceability.origins.rules import month_runs

PER_PAGE = 24


@dataclass(frozen=True, slots=True)
class Wish:
    """Filters of the list: a crop by its folded name, a province by its code. Empty: all."""

    crop: str = ""
    province: str = ""

    @classmethod
    def read(cls, values: Mapping[str, str]) -> "Wish":
        """Read the address; what makes no sense is left out."""
        province = values.get("tinh", "")
        return cls(
            crop=slug(values.get("cay", "").replace("\0", "")[:80]),
            province=province if province.isascii() and province.isdigit() and len(province) <= 5 else "",
        )

    def query(self, **changes: str) -> str:
        """The filters as the query of an address."""
        wish = replace(self, **changes)
        return urlencode({name: value for name, value in (("cay", wish.crop), ("tinh", wish.province)) if value})


@dataclass(frozen=True, slots=True)
class Month:
    """A month in the bar of the season."""

    number: int
    name: str
    is_harvest: bool


@dataclass(frozen=True)
class AreasPage:
    """One page of the list."""

    wish: Wish
    page: Page
    crops: list[Choice]
    provinces: list[Choice]
    total: int
    hectares: int


@dataclass(frozen=True)
class AreaPage:
    """All that public/material_area.html reads."""

    area: RawMaterialArea
    name: str
    name_lang: str
    crop: str
    place: str
    about: str
    about_lang: str
    season: str
    season_lang: str
    months: list[Month]
    harvest: str
    cards: list[Card]
    page: Page
    told_in: list[Teaser]


def areas_page(wish: Wish, *, number: str | None) -> AreasPage:
    """Compose a page of the list: one query for the numbers, one for what is shown."""
    facts = list(
        RawMaterialArea.objects.public()
        .order_by("name_vi", "pk")
        .values_list("pk", "crop_vi", "crop_en", "commune__parent__code", "commune__parent__name", "hectares")
    )
    english = get_language() == "en"
    rows = [(pk, slug(vi), (en if english else "") or vi, code, name, ha) for pk, vi, en, code, name, ha in facts]
    by_crop = [row for row in rows if wish.province in ("", row[3])]
    by_province = [row for row in rows if wish.crop in ("", row[1])]
    chosen = [row for row in by_crop if wish.crop in ("", row[1])]
    page = Paginator([row[0] for row in chosen], PER_PAGE).get_page(number)
    found = RawMaterialArea.objects.select_related("commune__parent").defer("outline")
    found = found.annotate(has_outline=Q(outline__isnull=False))
    by_pk = found.in_bulk(list(page.object_list))
    page.object_list = [by_pk[pk] for pk in page.object_list if pk in by_pk]
    for area in page.object_list:
        area.shown_name, area.shown_crop = area.local("name"), area.local("crop")
        area.harvest = harvest_words(area.harvest_months)
    return AreasPage(
        wish=wish,
        page=page,
        crops=_choices([(row[1], row[2]) for row in by_crop], wish.crop),
        provinces=_choices([(row[3], row[4]) for row in by_province], wish.province),
        total=len(chosen),
        hectares=round(sum(row[5] for row in chosen)),
    )


def area_page(area: RawMaterialArea, *, on: datetime.date, number: str | None) -> AreaPage:
    """Compose the page of an area: old names of its commune, goods from here with their cards."""
    prefetch_related_objects([area.commune], lineage())
    goods = goods_page(Product.objects.public().filter(material_areas=area), on=on, number=number)
    return AreaPage(
        area=area,
        name=area.local("name"),
        name_lang=_lang(area, "name"),
        crop=area.local("crop"),
        place=place_line(area.commune),
        about=area.local("about"),
        about_lang=_lang(area, "about"),
        season=area.local("season"),
        season_lang=_lang(area, "season"),
        months=[Month(n, str(MONTHS[n]), n in area.harvest_months) for n in range(1, 13)],
        harvest=harvest_words(area.harvest_months),
        cards=goods.cards,
        page=goods.page,
        told_in=stories_about(material_area=area, on=on),
    )


def harvest_words(months: list[int]) -> str:
    """The months of harvest as a sentence says them: "October to January, April"; empty for none."""
    runs = [
        _month(first)
        if first == last
        else _("%(first)s to %(last)s") % {"first": _month(first), "last": _month(last)}
        for first, last in month_runs(months)
    ]
    return ", ".join(runs)


def _month(number: int) -> str:
    """A month as it stands within a sentence: English names are capitals there, Vietnamese ones are not."""
    name = str(MONTHS[number])
    return name if get_language() == "en" else name.lower()


def _lang(area: RawMaterialArea, name: str) -> str:
    """``vi`` where an English reader gets Vietnamese, else empty."""
    text = getattr(area, f"{name}_vi")
    return fallback_lang(getattr(area, f"{name}_en")) if text else ""


def _choices(pairs: list[tuple[str, str]], chosen: str) -> list[Choice]:
    labels = dict(pairs)
    counts = Counter(value for value, _label in pairs)
    return [
        Choice(value, label, counts[value], value == chosen)
        for value, label in sorted(labels.items(), key=lambda pair: slug(pair[1]))
    ]
