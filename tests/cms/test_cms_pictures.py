"""The gallery of a listing: uploads where the worker has made their sizes, illustrations otherwise."""

import datetime
import io

import pytest
from django.core.files.images import ImageFile
from django.utils import translation
from factories.cms import ListingFactory
from PIL import Image

from cms.bodies import body_of, set_pieces
from cms.drawing.products import PictureSpec
from cms.models import ListingPicture, Picture, PictureRendition
from cms.pictures import CARD, GALLERY, STORY, gallery_of
from cms.services import publish
from cms.tasks import make_renditions

pytestmark = pytest.mark.django_db
SPEC = PictureSpec("XM0000123", "honey-jar", "24316", "food")


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def upload() -> Picture:
    data = io.BytesIO()
    Image.new("RGB", (1200, 1000), "#a5351f").save(data, "JPEG")
    file = ImageFile(io.BytesIO(data.getvalue()), name="vuon.jpg")
    return Picture.objects.create(title="Vườn", alt_vi="Vườn cà phê", alt_en="Coffee garden", file=file)


def gallery(listing):
    return gallery_of(list(listing.pictures.all()), spec=SPEC, name="Mật ong")


class TestGallery:
    def test_without_pictures_it_is_the_products_own_drawings(self, django_assert_num_queries):
        listing = ListingFactory(live=True)
        with django_assert_num_queries(1), translation.override("en"):
            pictures = gallery(listing)
        assert [picture.url.split(".")[0] for picture in pictures] == [
            "/hinh/XM0000123-pack", "/hinh/XM0000123-crop", "/hinh/XM0000123-landscape"
        ]  # fmt: skip
        assert [(picture.width, picture.height) for picture in pictures] == [(480, 480), (480, 480), (1200, 630)]
        assert all(picture.is_drawn and picture.runner_url == "" for picture in pictures)
        assert [picture.alt for picture in pictures] == [
            "Illustration: Mật ong",
            "Illustration: Mật ong up close",
            "Illustration: the land where Mật ong comes from",
        ]

    def test_a_photo_keeps_the_cloth_of_the_commune(self, upload):
        listing = ListingFactory()
        listing.pictures.add(ListingPicture(picture=upload))
        publish(listing=listing)
        (picture,) = gallery(listing)
        assert (picture.runner_url, picture.is_drawn) == ("/hinh/xa/24316-vien.svg", False)

    def test_an_upload_shows_itself_until_the_worker_made_its_size(self, client, upload):
        listing = ListingFactory()
        listing.pictures.add(ListingPicture(picture=upload))
        publish(listing=listing)
        PictureRendition.objects.all().delete()
        assert f'src="{upload.file.url}"' in client.get(listing.get_absolute_url()).content.decode()
        make_renditions.func(listing.pk)
        html = client.get(listing.get_absolute_url()).content.decode()
        made = PictureRendition.objects.get(filter_spec=GALLERY)
        assert f'src="{made.url}"' in html
        assert upload.file.url not in html

    @pytest.mark.parametrize(
        ("language", "caption_vi", "caption_en", "words"),
        [
            ("vi", "", "", ("Vườn cà phê", "")),
            ("en", "", "", ("Coffee garden", "")),
            ("vi", "Trên đồi", "On the hill", ("Trên đồi", "")),
            ("en", "Trên đồi", "On the hill", ("On the hill", "")),
            ("en", "Trên đồi", "", ("Trên đồi", "vi")),
        ],
    )
    def test_a_caption_goes_before_the_description_and_both_follow_the_language(
        self, upload, language, caption_vi, caption_en, words
    ):
        listing = ListingFactory()
        listing.pictures.add(ListingPicture(picture=upload, caption_vi=caption_vi, caption_en=caption_en))
        publish(listing=listing)
        with translation.override(language):
            (picture,) = gallery(listing)
        assert (picture.alt, picture.lang) == words

    def test_a_draft_that_is_not_saved_has_its_pictures_too(self):
        listing = ListingFactory(live=True)
        listing.pictures.add(ListingPicture(art="group-2"))
        (picture,) = gallery(listing)
        assert picture.url.endswith("group-2.svg")


class TestStoryPictures:
    @pytest.fixture
    def listing(self, upload):
        blocks = [("picture", {"picture": upload, "caption": f"Hình {number}"}) for number in range(3)]
        return ListingFactory(live=True, story_vi=blocks)

    def test_show_themselves_until_the_worker_made_their_size(self, client, upload, listing):
        html = client.get(listing.get_absolute_url()).content.decode()
        assert html.count(f'src="{upload.file.url}"') == 3
        assert 'alt="Vườn cà phê"' in html
        assert "Hình 2" in html
        make_renditions.func(listing.pk)
        html = client.get(listing.get_absolute_url()).content.decode()
        made = PictureRendition.objects.get()
        assert made.filter_spec == STORY
        assert html.count(f'src="{made.url}"') == 3

    def test_cost_one_query_together_and_make_nothing(self, listing, django_assert_num_queries):
        stored = listing.__class__.objects.get(pk=listing.pk)
        with django_assert_num_queries(1):
            html = set_pieces(body_of(stored.story_vi, on=datetime.date(2026, 11, 24)).pieces)
        assert html.count("<img") == 3
        assert not PictureRendition.objects.exists()

    def test_a_picture_that_was_deleted_is_left_out(self, client, upload, listing):
        upload.delete()
        html = client.get(listing.get_absolute_url()).content.decode()
        assert 'class="pic"' not in html


class TestMakeRenditions:
    def test_is_asked_for_when_a_listing_with_uploads_is_published(self, upload, django_capture_on_commit_callbacks):
        listing = ListingFactory()
        listing.pictures.add(ListingPicture(picture=upload))
        with django_capture_on_commit_callbacks(execute=True):
            publish(listing=listing)
        assert set(PictureRendition.objects.values_list("filter_spec", flat=True)) == {CARD, GALLERY}

    def test_passes_over_a_file_that_is_gone(self, upload):
        listing = ListingFactory()
        listing.pictures.add(ListingPicture(picture=upload))
        publish(listing=listing)
        PictureRendition.objects.all().delete()
        upload.file.storage.delete(upload.file.name)
        assert make_renditions.func(listing.pk) == 0
