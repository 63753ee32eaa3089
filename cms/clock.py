"""Periodic jobs of this room."""

from datetime import datetime, timedelta

from django.core.management import call_command

from cms.rasters import render_missing


def draw_rasters(at: datetime) -> None:
    """Make missing WebP versions of the drawn pictures for some seconds; the next tick goes on.

    The queue's tasks run beside it in their own thread; other periodic jobs wait so long at most.
    """
    render_missing()


def publish_scheduled(at: datetime) -> None:
    """Publish pages and listings that editors scheduled, and take down what has expired, by Wagtail's own clock."""
    call_command("publish_scheduled", verbosity=0)


JOBS = [
    ("draw_rasters", timedelta(minutes=1), draw_rasters),
    ("publish_scheduled", timedelta(minutes=1), publish_scheduled),
]
