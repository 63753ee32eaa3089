"""The tasks that take letters to mail boxes and texts to phones. Errors name nobody: no address, number or code."""

from django.core.mail import EmailMultiAlternatives
from django_tasks import task

from accounts.channels import ChannelError, channel
from accounts.sealing import unseal


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
