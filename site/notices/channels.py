"""How notices leave. ``NOTICE_CHANNELS`` maps a channel's name to its class; e-mail is built in.

A channel has one method, ``send(notice)``: it hands the notice over, or raises ChannelError with a text that names
no address. It may not write address or text to a log.
"""

from typing import Protocol

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils.module_loading import import_string

from notices.models import Notice


class ChannelError(Exception):
    """The notice was not taken; the text names nobody."""


class Channel(Protocol):
    """Takes notices to people."""

    def send(self, notice: Notice) -> None:
        """Hand it over; raises ChannelError."""


class EmailChannel:
    """Text and HTML to the address of the notice through the mail server of the settings."""

    def send(self, notice: Notice) -> None:
        """Send one letter. Raises ChannelError."""
        try:
            mail = EmailMultiAlternatives(subject=notice.title, body=notice.text, to=[notice.address])
            if notice.html:
                mail.attach_alternative(notice.html, "text/html")
            mail.send()
        except (OSError, ValueError) as error:
            # The server's own words may quote the address.
            raise ChannelError(type(error).__name__) from None


def channel(name: str) -> Channel:
    """The channel of a name; raises ChannelError when none is plugged in under it."""
    try:
        path = settings.NOTICE_CHANNELS[name]
    except KeyError:
        raise ChannelError("no such channel") from None
    return import_string(path)()
