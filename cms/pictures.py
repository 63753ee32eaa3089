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
    """A picture of the gallery. ``is_drawn``: an illustration, which the page has to say.

    ``alt`` is the caption or, without one, the description of the upload; ``lang`` is "vi" where an English reader
    gets it in Vietnamese.
    """

    url: str
    alt: str
    lang: str
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
    english = get_language() == "en"
    found = []
    for entry in chosen:
        alt, lang = _words(entry.caption_vi, entry.caption_en, english)
        if entry.picture_id:
            if not alt:
                alt, lang = _words(entry.picture.alt_vi or entry.picture.title, entry.picture.alt_en, english)
            file = files.get(entry.picture_id) or entry.picture.file.name
            found.append(GalleryPicture(default_storage.url(file), alt, lang, False))
        else:
            found.append(GalleryPicture(art_url(entry.art, group), alt or drawn_alt, lang, True))
    return found or [GalleryPicture(art_url(art, group), drawn_alt, "", True)]


def _words(vietnamese: str, in_english: str, english: bool) -> tuple[str, str]:
    """The text for the reader, and "vi" where an English reader gets the Vietnamese."""
    if english and in_english:
        return in_english, ""
    return vietnamese, "vi" if english and vietnamese else ""


def _rendition_files(picture_ids: list[int]) -> dict[int, str]:
    rows = PictureRendition.objects.filter(image__in=picture_ids, filter_spec=GALLERY).values_list("image", "file")
    return dict(rows)
