"""Periodic jobs of this room."""

from datetime import datetime, timedelta

from django.core.management import call_command

from cms.rasters import render_missing


def draw_rasters(at: datetime) -> None:
    """Make a few missing WebP versions of the drawn pictures; the next tick goes on."""
    render_missing(limit=6)


def publish_scheduled(at: datetime) -> None:
    """Publish pages and listings that editors scheduled, and take down what has expired, by Wagtail's own clock."""
    call_command("publish_scheduled", verbosity=0)


JOBS = [
    ("draw_rasters", timedelta(minutes=1), draw_rasters),
    ("publish_scheduled", timedelta(minutes=1), publish_scheduled),
]
