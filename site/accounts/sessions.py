"""Sessions of people who are gone."""

from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django_tasks import task


@task()
def end_sessions(user_id: int) -> None:
    """Remove every session of an account that is gone: they open nothing any more, and hold what was looked at."""
    store = import_module(settings.SESSION_ENGINE).SessionStore
    for session in Session.objects.iterator(chunk_size=500):
        if str(session.get_decoded().get(SESSION_KEY, "")) == str(user_id):
            store(session.session_key).delete()
