"""What the desk's page of figures shows: charts, the tables that say the same, and the way to the rows."""

import datetime
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from catalogue.areas.models import Area, AreaOfficer
from catalogue.areas.models.officers import OfficeLevel
from portals.officer.figures_charts import Chart, by_month, by_year
from reports.figures import RANKS, RETENTION_GOAL, Figure, Figures, Scope, figures_of, plan_of
from reports.sheets import Sheet


@dataclass(frozen=True)
class Cell:
    """A number and the rows behind it; no address where there is none."""

    count: int
    url: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a table; ``planned`` and ``share`` (whole per cent) where something is planned."""

    label: str
    cells: list[Cell]
    total: Cell
    planned: int | None = None
    share: int | None = None


@dataclass(frozen=True)
class FiguresPage:
    """All that the page shows; ``share`` and ``lost`` are of the products recognised up to ``until``."""

    figures: Figures
    years: list[Line]
    months: list[Line]
    places: list[Line]
    live: Line
    year_chart: Chart
    month_chart: Chart
    recognised: Cell
    kept: Cell
    lost: Cell
    filed: Cell
    ending: Cell
    by_place: bool
    goal: int = RETENTION_GOAL

    @property
    def reaches_goal(self) -> bool:
        """Whether enough of the recognised products are still in force."""
        share = self.figures.retention
        return share is not None and share > self.goal


def rows_url(figure: Figure, **narrowed: object) -> str:
    """Address of the rows behind a count."""
    pairs = {name: value for name, value in narrowed.items() if value not in (None, "")}
    address = reverse("desk_figure_rows", args=[figure.value])
    return f"{address}?{urlencode(pairs)}" if pairs else address


def rank_label(stars: int) -> str:
    """A rank as heading of a column."""
    return _("Rank %(stars)d stars") % {"stars": stars}


def page_of(office: AreaOfficer, *, on: datetime.date, until: datetime.date) -> FiguresPage:
    """The page of an office; a fixed number of queries."""
    scope = Scope.of(office)
    figures, plan = figures_of(scope, on=on, until=until), plan_of(scope)
    planned = {year: counts[None] or 0 for year, counts in plan.items()}
    filed = sum(done for done, _total in figures.ending.values())
    ending = sum(total for _done, total in figures.ending.values())
    day = until.isoformat()
    return FiguresPage(
        figures=figures,
        years=_years(figures, planned),
        months=_months(figures),
        places=_places(figures),
        live=_line(_("In force today"), figures.live, Figure.LIVE),
        year_chart=by_year(figures.granted, planned, this_year=on.year),
        month_chart=by_month(figures.ending),
        recognised=_cell(figures.recognised, Figure.KEPT, den=day),
        kept=_cell(figures.kept, Figure.KEPT, con="1", den=day),
        lost=_cell(figures.recognised - figures.kept, Figure.KEPT, con="0", den=day),
        filed=_cell(filed, Figure.ENDING, nop="1"),
        ending=_cell(ending, Figure.ENDING),
        by_place=office.level != OfficeLevel.COMMUNE,
    )


def sheets_of(page: FiguresPage) -> list[Sheet]:
    """The same numbers as sheets of a workbook."""
    ranks = [(rank_label(stars), 14) for stars in RANKS]
    total, planned = (_("Together"), 12), (_("Planned"), 12)

    def counts(line: Line) -> list[int]:
        return [*(cell.count for cell in line.cells), line.total.count]

    sheets = [
        Sheet(
            _("Granted by year"),
            [(_("Year"), 10), *ranks, total, planned],
            [[int(line.label), *counts(line), line.planned] for line in page.years],
        ),
        Sheet(_("In force today"), [(_("In force today"), 24), *ranks, total], [["", *counts(page.live)]]),
        Sheet(
            _("Ending by month"),
            [(_("Month"), 12), (_("Filed again"), 14), (_("Not filed"), 14), total],
            [[line.label, *counts(line)] for line in page.months],
        ),
        Sheet(
            _("Kept"),
            [(_("Recognised up to"), 18), (_("Products"), 12), (_("In force today"), 16), (_("Per cent"), 12)],
            [
                [
                    page.figures.until,
                    page.recognised.count,
                    page.kept.count,
                    None if page.figures.retention is None else round(page.figures.retention, 1),
                ]
            ],
        ),
    ]
    if page.by_place:
        places = [[line.label, *counts(line)] for line in page.places]
        sheets.append(Sheet(_("By place"), [(_("Place"), 36), *ranks, total], places))
    return sheets


def _years(figures: Figures, planned: dict[int, int]) -> list[Line]:
    lines = []
    for year in sorted({*figures.granted, *planned}, reverse=True):
        line = _line(str(year), figures.granted.get(year, {}), Figure.GRANTED, nam=year)
        goal = planned.get(year)
        share = round(100 * line.total.count / goal) if goal else None
        lines.append(Line(line.label, line.cells, line.total, goal, share))
    return lines


def _months(figures: Figures) -> list[Line]:
    lines = []
    for month, (filed, total) in figures.ending.items():
        asked = f"{month:%Y-%m}"
        done = _cell(filed, Figure.ENDING, thang=asked, nop="1")
        left = _cell(total - filed, Figure.ENDING, thang=asked, nop="0")
        lines.append(Line(f"{month:%m/%Y}", [done, left], _cell(total, Figure.ENDING, thang=asked)))
    return lines


def _places(figures: Figures) -> list[Line]:
    """Places with certificates in force, by name; the unknown one last."""
    named = Area.objects.filter(pk__in=[pk for pk in figures.places if pk]).order_by("name_key", "pk")
    lines = [_line(area.full_name, figures.places[area.pk], Figure.LIVE, noi=area.code) for area in named]
    if None in figures.places:
        lines.append(_line(_("Place not known"), figures.places[None], Figure.LIVE, noi="-"))
    return lines


def _line(label: str, counts: dict[int, int], figure: Figure, **narrowed: object) -> Line:
    cells = [_cell(counts.get(stars, 0), figure, **narrowed, sao=stars) for stars in RANKS]
    return Line(label, cells, _cell(sum(counts.values()), figure, **narrowed))


def _cell(count: int, figure: Figure, **narrowed: object) -> Cell:
    return Cell(count, rows_url(figure, **narrowed) if count else "")
