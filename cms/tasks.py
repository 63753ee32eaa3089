"""Work for the worker: sizes of uploaded pictures."""

from django_tasks import task

from cms.models import Picture
from cms.pictures import CARD, GALLERY


@task()
def make_renditions(listing_id: int) -> int:
    """Make what pages show of the pictures of a listing; return how many sizes there are now.

    Until then pages show the upload itself. A picture whose file is gone is passed over.
    """
    pictures = Picture.objects.filter(listing_pictures__listing=listing_id).distinct()
    made = 0
    for picture in pictures:
        try:
            made += len(picture.get_renditions(CARD, GALLERY))
        except (OSError, ValueError):
            continue
    return made
