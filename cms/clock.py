"""Periodic jobs of this room."""

from datetime import datetime, timedelta

from cms.rasters import render_missing


def draw_rasters(at: datetime) -> None:
    """Draw a few missing WebP versions of the illustrations; the next tick goes on."""
    render_missing(limit=20)


JOBS = [("draw_rasters", timedelta(minutes=1), draw_rasters)]
