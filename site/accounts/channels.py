"""How codes and links reach a phone. ``PHONE_CODE_CHANNEL`` names the class; docs/operations.md says how to add one.

A channel has one method, ``send(phone, text)``: it hands the text over, or raises ChannelError. It may not write the
number or the text to a log.
"""

import logging
from typing import ClassVar, Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from accounts.rules import masked_phone

logger = logging.getLogger(__name__)


class ChannelError(Exception):
    """The message was not taken; the text names no number and no code."""


class Channel(Protocol):
    """Takes a text to a phone."""

    def send(self, phone: str, text: str) -> None:
        """Hand ``text`` over for the E.164 number ``phone``; raises ChannelError."""


class ConsoleChannel:
    """For development: says in the log what would be sent, the number masked. Sends nothing."""

    def send(self, phone: str, text: str) -> None:
        """Write the text to the log."""
        logger.warning("No SMS provider: to the phone %s would go: %s", masked_phone(phone), text)


class MemoryChannel:
    """For tests: keeps what would be sent."""

    outbox: ClassVar[list[tuple[str, str]]] = []

    def send(self, phone: str, text: str) -> None:
        """Keep number and text."""
        self.outbox.append((phone, text))


def phones_get_codes() -> bool:
    """Whether a channel is plugged in at all."""
    return bool(settings.PHONE_CODE_CHANNEL)


def channel() -> Channel:
    """Return the channel of the settings; raises ChannelError when there is none."""
    if not phones_get_codes():
        raise ChannelError("no channel is plugged in")
    return import_string(settings.PHONE_CODE_CHANNEL)()
