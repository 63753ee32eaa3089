"""Letters to people: one shape in HTML and in text, in the reader's language, sent by the task queue after the commit.

A letter has no picture, no link but its button, nothing that counts who opened it. What waits in the queue is
encrypted: codes and addresses lie in no table in clear.
"""

import base64
import hashlib
import json
import zlib
from dataclasses import dataclass, field
from functools import partial

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import get_language


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
    from accounts.tasks import deliver

    mail = message(letter, to)
    html = str(mail.alternatives[0][0])
    transaction.on_commit(partial(deliver.enqueue, seal({"to": to, "s": mail.subject, "t": mail.body, "h": html})))


def seal(content: dict[str, str]) -> str:
    """Encrypt what waits in the queue, with the present key."""
    return _ciphers().encrypt(zlib.compress(json.dumps(content).encode())).decode()


def unseal(sealed: str) -> dict[str, str]:
    """Decrypt it with the present or an older key; raises cryptography's InvalidToken if none fits."""
    return json.loads(zlib.decompress(_ciphers().decrypt(sealed.encode())))


def _ciphers() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(b"accounts.letters:" + key.encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
