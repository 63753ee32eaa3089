"""After a listing or page is published: have the sizes of its uploaded pictures made, without anybody waiting.

And what the editors' desk answers when an account asks who somebody is.
"""

from functools import partial

from django.db import transaction
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Page
from wagtail.signals import page_published, published

from accounts.models import User
from accounts.overview import RoleLine, Work
from accounts.signals import roles_asked
from cms.bodies import pictures_in
from cms.foundation import MODERATORS
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


@receiver(roles_asked, dispatch_uid="cms_editors")
def editors(user: User, **kwargs) -> list[RoleLine]:
    """What somebody is who may enter the editors' desk; one query for editors beyond those of their rights."""
    if not user.has_perm("wagtailadmin.access_admin"):
        return []
    if user.is_superuser:
        title, detail = _("Administrator of the site"), _("all of the site and its settings")
    elif user.groups.filter(name=MODERATORS).exists():
        title, detail = _("Moderator"), _("looks over and publishes what editors send in")
    else:
        title, detail = pgettext("of the site", "Editor"), _("writes pages, stories and listings")
    line = RoleLine(
        Work.EDITOR,
        title,
        detail=detail,
        href=reverse("wagtailadmin_home"),
        link=_("Edit the site"),
        icon="book-open-check",
        needs_second_step=True,
    )
    return [line]
