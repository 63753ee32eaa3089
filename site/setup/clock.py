"""The clock: periodic jobs of every room, run by ``manage.py work``.

A room lists its jobs in its own ``clock.py``, which imports nothing from here (imports point down)::

    JOBS = [("clear_sessions", timedelta(days=1), clear_sessions)]

Each is (name, every, call); ``call`` is handed the aware datetime of the tick. No status depends on the clock: it is
computed for the day. Jobs send reminders, release reservations and tidy up.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module

from django.apps import apps
from django.core.cache import cache
from django.utils.module_loading import module_has_submodule

logger = logging.getLogger(__name__)

#: Results of finished tasks are kept this long.
KEEP_RESULTS = timedelta(days=14)
#: A job that failed is tried again after this long (or its own period, if that is shorter).
RETRY = timedelta(minutes=5)


@dataclass(frozen=True)
class Job:
    """One periodic job: its full name ``app.name``, how often it runs, what is called."""

    name: str
    every: timedelta
    call: Callable[[datetime], object]


def forget_finished_tasks(at: datetime) -> None:
    """Remove results of tasks that ended long ago."""
    from django_tasks_db.models import DBTaskResult

    DBTaskResult.objects.finished().filter(finished_at__lt=at - KEEP_RESULTS).delete()


JOBS = [("forget_finished_tasks", timedelta(days=1), forget_finished_tasks)]


def jobs() -> list[Job]:
    """Every job of every installed room, by name."""
    found = []
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "clock"):
            listed = getattr(import_module(f"{config.name}.clock"), "JOBS", [])
            found += [Job(f"{config.label}.{name}", every, call) for name, every, call in listed]
    return sorted(found, key=lambda job: job.name)


def tick(at: datetime, due: list[Job] | None = None) -> list[str]:
    """Run what is due at ``at`` and return the names that ran well.

    Processes share the claim through the default cache, so a job runs once per period however many clocks tick. A job
    that fails is logged and tried again after RETRY; the others still run.
    """
    done = []
    for job in jobs() if due is None else due:
        claim = f"clock:{job.name}"
        if not cache.add(claim, at.isoformat(), timeout=job.every.total_seconds()):
            continue
        try:
            job.call(at)
        except Exception:
            logger.exception("The periodic job %s failed.", job.name)
            cache.touch(claim, min(RETRY, job.every).total_seconds())
        else:
            done.append(job.name)
    return done
