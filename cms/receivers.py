"""After a listing is published: have the sizes of its uploaded pictures made, without anybody waiting."""

from functools import partial

from django.db import transaction
from django.dispatch import receiver
from wagtail.signals import published

from cms.models import ProductListing
from cms.pictures import picture_ids_of
from cms.tasks import make_renditions


@receiver(published, sender=ProductListing, dispatch_uid="cms.make_renditions")
def renditions_after_publish(instance: ProductListing, **kwargs) -> None:
    """Ask the worker for the sizes, once the publication is committed."""
    if any(picture_ids_of(instance)):
        transaction.on_commit(partial(make_renditions.enqueue, instance.pk))
