"""Letters to people: one shape in HTML and in text, in the reader's language, sent by the queue after the commit.

A letter has no picture, no link but its button, nothing that counts who opened it. What waits in the queue is
encrypted: codes and addresses lie in no table in clear.
"""

from dataclasses import dataclass, field
from functools import partial

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import get_language

from accounts.delivery import deliver
from accounts.sealing import seal


@dataclass(frozen=True, slots=True)
class Letter:
    """What is said: a subject, paragraphs, at most one code and one button, and what to do if it was a mistake."""

    subject: str
    paragraphs: tuple[str, ...] = ()
    code: str = ""
    button: str = ""
    url: str = ""
    closing: tuple[str, ...] = ()
    template: str = "emails/letter"
    context: dict[str, object] = field(default_factory=dict)


def message(letter: Letter, to: str) -> EmailMultiAlternatives:
    """Render a letter in the active language: text, and the same as HTML."""
    context = {"letter": letter, "lang": get_language(), **letter.context}
    text = render_to_string(f"{letter.template}.txt", context).strip() + "\n"
    mail = EmailMultiAlternatives(subject=" ".join(letter.subject.split()), body=text, to=[to])
    mail.attach_alternative(render_to_string(f"{letter.template}.html", context), "text/html")
    return mail


def post(letter: Letter, to: str) -> None:
    """Send a letter in the active language once the transaction is committed; nothing is sent when it fails."""
    mail = message(letter, to)
    html = str(mail.alternatives[0][0])
    transaction.on_commit(partial(deliver.enqueue, seal({"to": to, "s": mail.subject, "t": mail.body, "h": html})))
