"""The task that lets a notice leave. The queue holds its number only: no address, no text."""

import logging

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task

from notices.channels import ChannelError, channel
from notices.models import Notice

logger = logging.getLogger(__name__)


@task()
def deliver_notice(pk: int) -> None:
    """Send a notice that has not left; a failure is kept with its problem and tried again by the clock."""
    # The row is held while it leaves: a second worker finds it sent. Notices are few and letters short.
    with transaction.atomic():
        notice = Notice.objects.select_for_update().exclude(state=Notice.State.SENT).filter(pk=pk).first()
        if notice is None or not notice.text:
            return
        try:
            channel(notice.channel).send(notice)
        except ChannelError as error:
            Notice.objects.filter(pk=pk).update(
                state=Notice.State.FAILED, problem=str(error)[:200], tries=F("tries") + 1
            )
            logger.warning("Notice %d did not leave: %s", pk, error)
        else:
            Notice.objects.filter(pk=pk).update(
                state=Notice.State.SENT, sent_at=timezone.now(), problem="", tries=F("tries") + 1
            )
