"""The pictures of a listing's gallery: uploads in the size the worker made, drawn illustrations otherwise."""

from dataclasses import dataclass

from django.core.files.storage import default_storage
from django.utils.translation import get_language, gettext

from cms.art import art_url
from cms.models import PictureRendition, ProductListing

#: Wagtail filter specs of the two sizes pages use.
CARD = "fill-480x480|format-webp"
GALLERY = "fill-960x960|format-webp"


@dataclass(frozen=True)
class GalleryPicture:
    """A picture of the gallery. ``is_drawn``: an illustration, which the page has to say."""

    url: str
    alt: str
    caption: str
    caption_lang: str
    is_drawn: bool


def gallery_of(listing: ProductListing, *, art: str, group: str, name: str) -> list[GalleryPicture]:
    """Return the gallery of a listing, never empty: without pictures it is the product's illustration.

    One query, one more where there are uploads. ``art`` and ``group`` are the product's, ``name`` is what the
    description of an illustration calls it.
    """
    pictures = listing.pictures.all()
    chosen = list(pictures.select_related("picture") if hasattr(pictures, "select_related") else pictures)
    uploads = [entry.picture_id for entry in chosen if entry.picture_id]
    files = _rendition_files(uploads) if uploads else {}
    drawn_alt = gettext("Illustration: %(name)s") % {"name": name}
    found = []
    for entry in chosen:
        caption = (entry.caption_en if get_language() == "en" else "") or entry.caption_vi
        language = "vi" if get_language() == "en" and caption and not entry.caption_en else ""
        if entry.picture_id:
            file = files.get(entry.picture_id) or entry.picture.file.name
            found.append(
                GalleryPicture(default_storage.url(file), entry.picture.default_alt_text, caption, language, False)
            )
        else:
            found.append(GalleryPicture(art_url(entry.art, group), caption or drawn_alt, caption, language, True))
    return found or [GalleryPicture(art_url(art, group), drawn_alt, "", "", True)]


def _rendition_files(picture_ids: list[int]) -> dict[int, str]:
    rows = PictureRendition.objects.filter(image__in=picture_ids, filter_spec=GALLERY).values_list("image", "file")
    return dict(rows)
