"""Periodic jobs of this room."""

from datetime import datetime, timedelta

from cms.rasters import render_missing


def draw_rasters(at: datetime) -> None:
    """Make a few missing WebP versions of the drawn pictures; the next tick goes on."""
    render_missing(limit=6)


JOBS = [("draw_rasters", timedelta(minutes=1), draw_rasters)]
