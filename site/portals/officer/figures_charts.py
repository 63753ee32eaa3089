"""Shapes of the desk's charts, in whole units of their drawing; every number also stands in a table."""

import datetime
import math
from dataclasses import dataclass

from reports.figures import RANKS

#: Bars by year: width and height of the drawing, where the bars stand, room above them, how many years fit.
WIDTH, HEIGHT, FLOOR, LEFT, TOP, YEARS = 560, 270, 232, 40, 34, 8
#: Bars by month and by place: width of the drawing, where bars begin and end, height of a line.
WIDE, BEGIN, END, LINE = 420, 64, 356, 30


@dataclass(frozen=True)
class Box:
    """A filled part of a bar; ``kind`` names its colour."""

    kind: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Bar:
    """One bar with its label and number; ``plan``: where the planned number lies, None where nothing is planned."""

    label: str
    number: str
    boxes: list[Box]
    x: int
    y: int
    plan: int | None = None


@dataclass(frozen=True)
class Chart:
    """A drawing; ``marks``: numbers of its scale and where they lie."""

    width: int
    height: int
    bars: list[Bar]
    marks: list[tuple[int, int]]


def by_year(granted: dict[int, dict[int, int]], plan: dict[int, int], *, this_year: int) -> Chart:
    """Certificates by year, ranks upon one another, the plan as a line across; the last years only."""
    years = sorted({*granted, *plan, this_year})
    # One year ahead is news, further ones are plans that the table tells.
    years = [year for year in years if year <= this_year + 1][-YEARS:]
    most = max([sum(granted.get(year, {}).values()) for year in years] + [plan.get(year, 0) for year in years])
    top = _round_up(most)
    step = (WIDTH - LEFT) // len(years)
    bars = []
    for place, year in enumerate(years):
        counts, width = granted.get(year, {}), min(50, step - 16)
        x, y, boxes = LEFT + place * step + (step - width) // 2, FLOOR, []
        for stars in reversed(RANKS):
            height = _scaled(counts.get(stars, 0), top, FLOOR - TOP)
            if height:
                y -= height
                boxes.append(Box(f"rank{stars}", x, y, width, height))
        line = FLOOR - _scaled(plan[year], top, FLOOR - TOP) if year in plan else None
        bars.append(Bar(str(year), str(sum(counts.values())), boxes, x + width // 2, y - 7, line))
    marks = [(top * part // 4, FLOOR - (FLOOR - TOP) * part // 4) for part in range(5)]
    return Chart(WIDTH, HEIGHT, bars, marks)


def by_month(ending: dict[datetime.date, tuple[int, int]]) -> Chart:
    """Ending certificates by month, the filed ones first."""
    most = max([total for _filed, total in ending.values()], default=0)
    bars = []
    for place, (month, (filed, total)) in enumerate(ending.items()):
        done, whole = (_scaled(count, most, END - BEGIN) for count in (filed, total))
        y = 6 + place * LINE
        boxes = [Box("filed", BEGIN, y, done, 22), Box("open", BEGIN + done, y, whole - done, 22)]
        bars.append(
            Bar(
                f"{month:%m/%y}", f"{filed} / {total}", [box for box in boxes if box.width], BEGIN + whole + 8, y + 16
            )
        )
    return Chart(WIDE, 12 + len(bars) * LINE, bars, [])


def _scaled(count: int, most: int, room: int) -> int:
    """Length of a count; what is there is seen."""
    return max(1, round(count * room / most)) if count and most else 0


def _round_up(most: int) -> int:
    """The scale's end: four equal steps of 1, 2 or 5 times a power of ten."""
    quarter = max(1, math.ceil(most / 4))
    power = 10 ** (len(str(quarter)) - 1)
    return 4 * next(step * power for step in (1, 2, 5, 10) if step * power >= quarter)
