"""Work for the worker: sizes of uploaded pictures."""

from django_tasks import task

from cms.models import Picture, ProductListing
from cms.pictures import CARD, GALLERY, STORY, picture_ids_of


@task()
def make_renditions(listing_id: int) -> int:
    """Make what pages show of the pictures of a published listing; return how many sizes there are now.

    Until then pages show the upload itself. A picture whose file is gone is passed over.
    """
    gallery, story = picture_ids_of(ProductListing.objects.get(pk=listing_id))
    made = 0
    for picture in Picture.objects.filter(pk__in=gallery | story):
        sizes = [*((CARD, GALLERY) if picture.pk in gallery else ()), *((STORY,) if picture.pk in story else ())]
        try:
            made += len(picture.get_renditions(*sizes))
        except (OSError, ValueError):
            continue
    return made
