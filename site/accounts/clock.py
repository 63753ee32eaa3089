"""Periodic jobs of this room."""

from datetime import datetime, timedelta
from importlib import import_module

from django.conf import settings

from accounts.services import forget_unconfirmed


def clear_sessions(at: datetime) -> None:
    """Remove sessions that have expired."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()


JOBS = [
    ("clear_sessions", timedelta(days=1), clear_sessions),
    ("forget_unconfirmed", timedelta(days=1), forget_unconfirmed),
]
