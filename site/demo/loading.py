"""Loads the demonstration: areas, classes, people, real rows, samples, places, home page, in one transaction."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from catalogue.areas.services import load_areas, read_areas
from catalogue.certificates.models import Decision
from catalogue.products.classification import load_classification
from demo import articles, gifts, home, introductions, material_areas, papers, people, places, real
from demo.issuers import load_issuers
from demo.samples.writing import GOODS, load_goods, load_makers
from search.services import bulk_load

#: Told what is being done, how much of the whole is done and how much there is.
Progress = Callable[[str, int, int], None]

_AREAS_SHARE, _END_SHARE = 120, 40


class DemoError(ValueError):
    """The demonstration cannot be loaded; the message says why. Nothing has been changed."""


@dataclass(frozen=True)
class Loaded:
    """What a load added: nothing the second time. ``day``: the first load's day, which histories count from."""

    day: datetime.date
    areas: int
    real: int
    samples: int
    places: int
    material_areas: int
    articles: int

    @property
    def is_empty(self) -> bool:
        """Whether everything was there already."""
        return not (self.areas or self.real or self.samples or self.places or self.material_areas or self.articles)


def first_load_day() -> datetime.date | None:
    """The day of the first load: the day on which the oldest sample decision was recorded."""
    recorded = Decision.objects.filter(is_sample=True).order_by("recorded_at").values_list("recorded_at", flat=True)
    first = recorded.first()
    return timezone.localdate(first) if first else None


@transaction.atomic
def load_demo(*, today: datetime.date, progress: Progress = lambda what, done, total: None) -> Loaded:
    """Load what is missing of the demonstration and return what was added. Repeating it changes nothing.

    Histories of certificates count from the day of the first load, later loads keep it. All or nothing. Raises
    DemoError where settings do not allow demonstration data or ``today`` lies before the newest real decision;
    RealRowsError or AreaFileError for a bad table.
    """
    if not getattr(settings, "DEMO_ALLOWED", False):
        raise DemoError("These settings do not allow demonstration data (DEMO_ALLOWED).")
    bar = _Bar(progress)
    # The index is built once at the end, not product by product.
    with bulk_load():
        loaded = _load(today, bar)
    bar.end()
    return loaded


def _load(today: datetime.date, bar: "_Bar") -> Loaded:
    areas = load_areas(read_areas(), progress=bar.areas)
    load_classification()
    users = people.load_people()
    people.load_offices(users)
    issuers = load_issuers()
    rows = real.read_rows()
    day = first_load_day() or today
    newest = max(row.decision_date for row in rows if row.has_decision)
    if day < newest:
        raise DemoError(f"The newest real decision is of {newest}: the demonstration cannot begin on {day}.")
    at = datetime.datetime.combine(day, datetime.time(8), tzinfo=timezone.get_default_timezone())
    bar.begin(len(rows) + len(GOODS))
    added_real = real.load_real(rows, issuers=issuers, at=at, step=bar.step("real products"))
    makers = load_makers()
    people.load_members(makers, users)
    added = load_goods(
        makers=makers,
        issuers=issuers,
        day=day,
        at=at,
        by=users[people.PROPOSES],
        confirmed_by=users[people.CONFIRMS],
        step=bar.step("samples"),
    )
    papers.load_papers(makers, day=day)
    opened = places.load_places(makers, day=day)
    grounds = material_areas.load_material_areas(makers)
    home.load_home()
    told = articles.load_articles(day=day)
    gifts.load_gifts()
    introductions.load_introductions()
    return Loaded(day, areas.created + areas.updated, added_real, added, opened, grounds, told)


class _Bar:
    """Adds up the parts of a load to one progress."""

    def __init__(self, progress: Progress) -> None:
        self.progress, self.done, self.total = progress, 0, _AREAS_SHARE * 4

    def areas(self, done: int, total: int) -> None:
        self.done = _AREAS_SHARE * done // max(total, 1)
        self.progress("areas", self.done, self.total)

    def begin(self, rows: int) -> None:
        self.done, self.total = _AREAS_SHARE, _AREAS_SHARE + rows + _END_SHARE

    def step(self, what: str) -> Callable[[], None]:
        def one() -> None:
            self.done += 1
            self.progress(what, self.done, self.total)

        return one

    def end(self) -> None:
        self.progress("done", self.total, self.total)
