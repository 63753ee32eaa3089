"""Work for the worker: sizes of uploaded pictures."""

from django_tasks import task
from wagtail.models import Page

from cms.bodies import pictures_in
from cms.models import Picture, ProductListing
from cms.pictures import CARD, GALLERY, STORY, picture_ids_of


@task()
def make_renditions(listing_id: int) -> int:
    """Make what pages show of the pictures of a published listing; return how many sizes there are now.

    Until then pages show the upload itself. A picture whose file is gone is passed over.
    """
    listing = ProductListing.objects.get(pk=listing_id)
    gallery, story = picture_ids_of(listing)
    story |= pictures_in(listing.story_vi) | pictures_in(listing.story_en)
    made = 0
    for picture in Picture.objects.filter(pk__in=gallery | story):
        sizes = [*((CARD, GALLERY) if picture.pk in gallery else ()), *((STORY,) if picture.pk in story else ())]
        try:
            made += len(picture.get_renditions(*sizes))
        except (OSError, ValueError):
            continue
    return made


@task()
def make_page_renditions(page_id: int) -> int:
    """Make the sizes of the pictures that a published page shows; return how many pictures have theirs now."""
    page = Page.objects.get(pk=page_id).specific
    shown = pictures_in(page.body) | ({page.cover_id} - {None} if hasattr(page, "cover_id") else set())
    made = 0
    for picture in Picture.objects.filter(pk__in=shown):
        try:
            made += len(picture.get_renditions(STORY))
        except (OSError, ValueError):
            continue
    return made
