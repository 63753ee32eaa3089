"""The pictures of a listing's gallery: uploads in the size the worker made, drawn illustrations otherwise."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.core.files.storage import default_storage
from django.db.models import F, FilteredRelation, Q
from django.utils.translation import get_language, gettext

from cms.art import art_url, edge_url, picture_address
from cms.drawing.products import SIZES, VARIANTS, PictureSpec
from cms.models import ListingPicture, Picture, ProductListing

#: Wagtail filter specs of the sizes pages use.
CARD = "fill-480x480|format-webp"
GALLERY = "fill-960x960|format-webp"
STORY = "width-960|format-webp"


@dataclass(frozen=True)
class GalleryPicture:
    """A picture of the gallery. ``is_drawn``: an illustration, which the page has to say.

    ``alt`` is the caption or, without one, the description of the upload; ``lang`` is "vi" where an English reader
    gets it in Vietnamese. ``runner_url`` is the commune's cloth for the lower edge of a photo, empty for drawings:
    they have it already.
    """

    url: str
    alt: str
    lang: str
    is_drawn: bool
    width: int = 480
    height: int = 480
    runner_url: str = ""


def gallery_of(pictures: Sequence[ListingPicture], *, spec: PictureSpec, name: str) -> list[GalleryPicture]:
    """Return a gallery of the pictures of a listing, never empty: without any it is the product's own drawings.

    Queries nothing if ``picture`` was fetched with them; ``gallery_file`` of each, if there, is the size that the
    worker has made. ``spec`` is the product's (``cms.art.product_spec``), ``name`` is what the description of an
    illustration calls it.
    """
    english = get_language() == "en"
    found = []
    for entry in pictures:
        alt, lang = _words(entry.caption_vi, entry.caption_en, english)
        if entry.picture_id:
            if not alt:
                alt, lang = _words(entry.picture.alt_vi or entry.picture.title, entry.picture.alt_en, english)
            file = getattr(entry, "gallery_file", None) or entry.picture.file.name
            edge = edge_url(spec.commune)
            found.append(GalleryPicture(default_storage.url(file), alt, lang, False, runner_url=edge))
        else:
            found.append(GalleryPicture(art_url(entry.art, spec.group), alt or _drawn_alt("pack", name), lang, True))
    return found or drawn_gallery(spec, name)


def drawn_gallery(spec: PictureSpec, name: str) -> list[GalleryPicture]:
    """Return the three drawings of a product: its pack, the thing itself, its land."""
    return [
        GalleryPicture(
            picture_address(variant, spec.code, spec.key, spec.commune, spec.group),
            _drawn_alt(variant, name),
            "",
            True,
            *SIZES[variant],
        )
        for variant in (VARIANTS if spec.code else VARIANTS[:1])
    ]


def _drawn_alt(variant: str, name: str) -> str:
    """What an illustration shows, in the reader's language."""
    texts = {
        "pack": gettext("Illustration: %(name)s"),
        "crop": gettext("Illustration: %(name)s up close"),
        "landscape": gettext("Illustration: the land where %(name)s comes from"),
    }
    return texts[variant] % {"name": name}


def _words(vietnamese: str, in_english: str, english: bool) -> tuple[str, str]:
    """The text for the reader, and "vi" where an English reader gets the Vietnamese."""
    if english and in_english:
        return in_english, ""
    return vietnamese, "vi" if english and vietnamese else ""


def story_pictures(ids: Collection[int]) -> dict[int, Picture]:
    """Pictures by id in one query, each with ``story_file``: its size for stories, None until the worker made it."""
    made = FilteredRelation("renditions", condition=Q(renditions__filter_spec=STORY))
    pictures = Picture.objects.filter(pk__in=ids).annotate(made=made).annotate(story_file=F("made__file"))
    return {picture.pk: picture for picture in pictures} if ids else {}


def picture_ids_of(listing: ProductListing) -> tuple[set[int], set[int]]:
    """Ids of the uploads in the gallery and in the stories of a listing."""
    gallery = {entry.picture_id for entry in listing.pictures.all() if entry.picture_id}
    blocks = [block for story in (listing.story_vi, listing.story_en) for block in story.raw_data]
    return gallery, {block["value"]["picture"] for block in blocks if block["type"] == "picture"} - {None}
