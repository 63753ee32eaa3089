"""What is done for an account in the background. Errors name nobody: no address, no number, no code."""

import logging
from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.core.mail import EmailMultiAlternatives
from django_tasks import task

from accounts.channels import ChannelError, channel
from accounts.letters import unseal

logger = logging.getLogger(__name__)


class NotSent(Exception):
    """The mail server or the channel refused; the message names the kind of refusal only."""


@task()
def deliver(sealed: str) -> None:
    """Send a letter (``accounts.letters.post``). Raises NotSent."""
    content = unseal(sealed)
    mail = EmailMultiAlternatives(subject=content["s"], body=content["t"], to=[content["to"]])
    mail.attach_alternative(content["h"], "text/html")
    try:
        mail.send()
    except OSError as error:
        raise NotSent(type(error).__name__) from None


@task()
def text_phone(sealed: str) -> None:
    """Send a text to a phone through the channel of the settings. Raises NotSent."""
    content = unseal(sealed)
    try:
        channel().send(content["to"], content["t"])
    except (ChannelError, OSError) as error:
        raise NotSent(type(error).__name__) from None


@task()
def end_sessions(user_id: int) -> None:
    """Remove every session of an account that is gone: they open nothing any more, and hold what was looked at."""
    store = import_module(settings.SESSION_ENGINE).SessionStore
    for session in Session.objects.iterator(chunk_size=500):
        if str(session.get_decoded().get(SESSION_KEY, "")) == str(user_id):
            store(session.session_key).delete()
