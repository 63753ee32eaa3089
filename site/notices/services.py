"""Telling people: notices are made, sent on commit, sent again, tried again and forgotten."""

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from catalogue.producers.models import Producer
from notices import rules
from notices.delivery import deliver_notice
from notices.models import Notice

#: So many failed notices are tried again in one run of the clock.
_AT_ONCE = 200
_COPIED = ("kind", "channel", "user_id", "producer_id", "address", "language", "subject_ref", "title", "text", "html")


class NoticeError(Exception):
    """A notice could not be made or sent again; ``str`` says why to whoever asked."""

    sentence: Any = ""

    def __str__(self) -> str:
        return str(self.sentence)


class NoAddress(NoticeError):
    """Neither the user nor the caller names an address."""

    sentence = _("There is no address to write to.")


class NoticeForgotten(NoticeError):
    """Its text was removed after the time of keeping."""

    sentence = _("The text of this letter was removed after a year: send a new reminder instead.")


class NoticeWaiting(NoticeError):
    """It has not left yet."""

    sentence = _("This letter is still waiting to leave: there is no need to send it again.")


def notify(
    *,
    kind: str,
    context: Mapping[str, Any],
    subject_ref: str,
    by: User | None,
    at: datetime.datetime,
    user: User | None = None,
    producer: Producer | None = None,
    address: str = "",
    language: str = "",
    channel: str = "email",
) -> Notice:
    """Render ``notices/<kind>`` in the recipient's language, keep it, and let it leave once the transaction commits.

    ``address`` defaults to the user's, ``language`` to the one they chose, else Vietnamese. Raises NoAddress.
    """
    to = address or (user.email if user else "") or ""
    if not to:
        raise NoAddress
    tongue = language or (user.language if user else "") or "vi"
    with translation.override(tongue):
        title = " ".join(render_to_string(f"notices/{kind}.subject.txt", dict(context)).split())
        letter = {**context, "letter": {"subject": title}, "lang": tongue}
        text = render_to_string(f"notices/{kind}.txt", letter).strip() + "\n"
        html = render_to_string(f"notices/{kind}.html", letter)
    return _kept(
        Notice(
            kind=kind,
            channel=channel,
            user=user,
            producer=producer,
            address=to,
            language=tongue,
            subject_ref=subject_ref,
            title=title[:200],
            text=text,
            html=html,
            made_by=by,
            made_at=at,
        )
    )


def resend(notice: Notice, by: User | None, at: datetime.datetime) -> Notice:
    """Send the same words to the same address again, as a row of its own. Raises NoticeForgotten, NoticeWaiting."""
    if notice.state == Notice.State.WAITING:
        raise NoticeWaiting
    if not notice.text or not notice.address:
        raise NoticeForgotten
    copied = (
        "kind",
        "channel",
        "user_id",
        "producer_id",
        "address",
        "language",
        "subject_ref",
        "title",
        "text",
        "html",
    )
    values = {name: getattr(notice, name) for name in copied}
    return _kept(Notice(**values, made_by=by, made_at=at, resends=notice))


def _kept(notice: Notice) -> Notice:
    notice.save()
    transaction.on_commit(partial(deliver_notice.enqueue, notice.pk))
    return notice


def try_again(at: datetime.datetime) -> int:
    """Let what failed, or was lost by the queue, leave again when its time has come; returns how many were tried."""
    due = Q(state=Notice.State.WAITING, tries=0, made_at__lte=at - datetime.timedelta(hours=1))
    for tries in range(1, len(rules.RETRY_AFTER) + 1):
        due |= Q(state=Notice.State.FAILED, tries=tries, made_at__lte=at - rules.RETRY_AFTER[tries - 1])
    pks = list(Notice.objects.filter(due).exclude(text="").order_by("pk").values_list("pk", flat=True)[:_AT_ONCE])
    for pk in pks:
        deliver_notice.enqueue(pk)
    return len(pks)


def forget_texts(at: datetime.datetime) -> int:
    """Remove addresses and texts after the time of keeping: that something was sent about what, and when, stays."""
    old = Notice.objects.filter(made_at__lt=at - rules.KEEP).exclude(text="", address="")
    return old.update(address="", text="", html="", user=None)
