"""After a listing or page is published: have the sizes of its uploaded pictures made, without anybody waiting."""

from functools import partial

from django.db import transaction
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, published

from cms.bodies import pictures_in
from cms.models import ProductListing
from cms.pictures import picture_ids_of
from cms.tasks import make_page_renditions, make_renditions


@receiver(published, sender=ProductListing, dispatch_uid="cms.make_renditions")
def renditions_after_publish(instance: ProductListing, **kwargs) -> None:
    """Ask the worker for the sizes, once the publication is committed."""
    if any(picture_ids_of(instance)) or any(map(pictures_in, (instance.story_vi, instance.story_en))):
        transaction.on_commit(partial(make_renditions.enqueue, instance.pk))


@receiver(page_published, dispatch_uid="cms.make_page_renditions")
def page_renditions_after_publish(instance: Page, **kwargs) -> None:
    """The same for a page that has a text of blocks."""
    if hasattr(instance, "body"):
        transaction.on_commit(partial(make_page_renditions.enqueue, instance.pk))
