"""The right to reply: a producer's words beside an adverse status, shown once an officer has read them."""

import datetime

from django.db import transaction
from django.utils import timezone

from accounts.audit import note
from accounts.models import User
from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Reply
from catalogue.products.models import Product

MAX_LENGTH = 2000


@transaction.atomic
def send_reply(*, certificate: Certificate, text: str, by: User, at: datetime.datetime) -> Reply:
    """Keep a reply until an officer reads it. Raises ReplyEmpty, ReplyTooLong, or ReplyWaiting while one waits."""
    text = text.strip()
    if not text:
        raise errors.ReplyEmpty
    if len(text) > MAX_LENGTH:
        raise errors.ReplyTooLong(count=MAX_LENGTH)
    # The lock of the product: two at once are not both the first.
    Product.objects.select_for_update().only("pk").get(pk=certificate.product_id)
    if Reply.objects.filter(certificate=certificate, state=Reply.State.SENT).exists():
        raise errors.ReplyWaiting
    reply = Reply.objects.create(certificate=certificate, text=text, sent_by=by, sent_on=timezone.localdate(at))
    _note("reply.sent", reply, by, at)
    return reply


def publish_reply(*, reply: Reply, by: User, at: datetime.datetime) -> Reply:
    """Show a waiting reply on the certificate's page. Raises ReplyRead where somebody has decided already."""
    return _decide(reply, Reply.State.PUBLISHED, "", by, at)


def refuse_reply(*, reply: Reply, reason: str, by: User, at: datetime.datetime) -> Reply:
    """Do not show a waiting reply; its producer reads why. Raises ReasonMissing or ReplyRead."""
    if not reason.strip():
        raise errors.ReasonMissing
    return _decide(reply, Reply.State.REFUSED, reason.strip(), by, at)


@transaction.atomic
def _decide(reply: Reply, state: str, refusal: str, by: User, at: datetime.datetime) -> Reply:
    waiting = Reply.objects.filter(pk=reply.pk, state=Reply.State.SENT)
    if not waiting.update(state=state, refusal=refusal, read_by=by, read_at=at):
        raise errors.ReplyRead
    reply.refresh_from_db()
    _note(f"reply.{state}", reply, by, at)
    return reply


def _note(act: str, reply: Reply, by: User, at: datetime.datetime) -> None:
    certificate = reply.certificate
    product = certificate.product
    note(
        act=act,
        subject=certificate.code,
        by=by,
        at=at,
        address=certificate.get_absolute_url(),
        details={},
        **product.place_codes,
    )
