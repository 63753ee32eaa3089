"""Blocks of a story: what each shows, who may be named, what all of them together cost."""

import datetime
import io
import re

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory, certificate_with, days
from factories.cms import ListingFactory, editor_of
from factories.products import ProductFactory
from factories.stories import article, listed, person
from PIL import Image
from support.stars import badges_in, stars_in
from wagtail.documents.models import Document

from catalogue.certificates.rules import Status
from cms.bodies import body_of, pictures_in, set_pieces
from cms.files import VIDEO_LIMIT, kind_of
from cms.foundation import EDITORS
from cms.models import Picture, PictureRendition, StoryPage
from cms.tasks import make_page_renditions

pytestmark = pytest.mark.django_db
#: Queries of an article with every block there is, without a basket.
LIMIT = 16
MP4 = b"\x00\x00\x00\x18ftypisom" + bytes(40)
WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm" + bytes(40)
TODAY = timezone.localdate


@pytest.fixture
def upload(settings, tmp_path):
    """An uploaded picture."""
    settings.MEDIA_ROOT = tmp_path
    data = io.BytesIO()
    Image.new("RGB", (1200, 800)).save(data, "PNG")
    return Picture.objects.create(title="Vườn", alt_vi="Vườn buổi sớm", file=ImageFile(data, name="vuon.png"))


@pytest.fixture
def film(settings, tmp_path):
    """An uploaded video."""
    settings.MEDIA_ROOT = tmp_path
    return Document.objects.create(title="Phim", file=ContentFile(MP4, name="phim.mp4"))


@pytest.fixture
def commune():
    return CommuneFactory(code="99901", lat=12.9, lon=108.1)


@pytest.fixture
def goods(commune):
    return lambda **kwargs: ProductFactory(public=True, commune=commune, producer__commune=commune, **kwargs)


def html_of(*blocks, on=None) -> str:
    page = article(blocks=blocks)
    return set_pieces(body_of(page.body, on=on or TODAY()).pieces)


def said_by(who: str) -> tuple:
    return ("quote", {"text": "Chờ chín mới hái.", "who": who})


class TestWords:
    def test_headings_paragraphs_and_quotes(self):
        html = html_of(("heading", "Mùa hái"), ("paragraph", "<p>Cả <b>buôn</b>.</p>"), said_by("tổ trưởng"))
        assert '<h2 class="t-xl">Mùa hái</h2>' in html
        assert "<p>Cả <b>buôn</b>.</p>" in html
        assert "<figcaption" in html
        assert "tổ trưởng" in html

    def test_what_an_editor_types_is_no_markup(self):
        html = html_of(("heading", "<script>x</script>"), ("quote", {"text": "<i>a</i>", "who": "<b>"}))
        assert "<script" not in html
        assert "<i>" not in html
        assert "<b>" not in html

    def test_links_to_pages_become_addresses_in_one_query(self, django_assert_num_queries):
        first, second, draft = article(), article("news"), article(live=False)
        link = '<p><a linktype="page" id="{}">đọc</a></p>'
        page = article(blocks=[("paragraph", link.format(one.pk)) for one in (first, second, draft)])
        with django_assert_num_queries(1):
            html = set_pieces(body_of(page.body, on=TODAY()).pieces)
        assert f'<a href="/cau-chuyen/{first.slug}/">đọc</a>' in html
        assert f'<a href="/tin-tuc/{second.slug}/">đọc</a>' in html
        assert draft.slug not in html
        assert "linktype" not in html


class TestPictures:
    def test_show_the_upload_until_the_worker_made_its_size(self, upload):
        block = ("picture", {"picture": upload.pk, "caption": "Sáng sớm"})
        gallery = ("gallery", {"items": listed([{"picture": upload.pk, "product": None, "caption": ""}])})
        page = article(blocks=[block, gallery], cover=upload)
        assert pictures_in(page.body) == {upload.pk}
        html = set_pieces(body_of(page.body, on=TODAY()).pieces)
        assert html.count(upload.file.url) == 2
        assert 'alt="Vườn buổi sớm"' in html
        assert "Sáng sớm" in html
        make_page_renditions.func(page.pk)
        made = PictureRendition.objects.get()
        assert set_pieces(body_of(page.body, on=TODAY()).pieces).count(made.file.url) == 2

    def test_a_drawn_one_says_that_it_is(self, goods):
        product = goods()
        item = {"picture": None, "product": product.pk, "variant": "crop", "caption": "Chùm chín"}
        html = html_of(("gallery", {"items": listed([item])}))
        assert product.code in html
        assert "crop" in html
        assert "Chùm chín" in html
        assert "gallery__note" in html

    def test_deleted_ones_leave_no_trace(self, upload):
        page = article(blocks=[("picture", {"picture": upload.pk, "caption": "x"})])
        upload.delete()
        assert set_pieces(body_of(page.body, on=TODAY()).pieces) == ""


class TestShelf:
    def test_a_badge_exactly_for_a_live_certificate(self, goods):
        live, lapsed = goods(), goods()
        CertificateFactory(product=live, valid_from=TODAY() - days(30))
        certificate_with(Status.EXPIRED, on=TODAY(), product=lapsed)
        html = html_of(("shelf", {"title": "Trên kệ", "products": listed([live.pk, lapsed.pk])}))
        assert len(badges_in(html)) == 1
        assert stars_in(html) == []
        assert html.index(live.title) < html.index(lapsed.title)

    def test_a_badge_goes_the_day_after_the_certificate_ends(self, goods):
        product = goods()
        certificate = CertificateFactory(product=product, valid_from=TODAY() - days(30))
        block = ("shelf", {"title": "", "products": listed([product.pk])})
        page = article(blocks=[block])
        last = certificate.valid_until
        for on, number in ((last, 1), (last + days(1), 0)):
            assert len(badges_in(set_pieces(body_of(page.body, on=on).pieces))) == number

    def test_goods_that_are_not_public_are_left_out_and_an_empty_shelf_too(self, goods):
        hidden = ProductFactory(title="Chưa công khai")
        assert "Chưa công khai" not in html_of(("shelf", {"title": "", "products": listed([hidden.pk, goods().pk])}))
        assert html_of(("shelf", {"title": "Trống", "products": listed([hidden.pk])})) == ""


class TestPeople:
    def test_a_person_who_agreed_is_shown_and_the_consent_is_not(self, commune):
        someone = person(name="Y Mẫu Niê", commune=commune, about_vi="Nuôi ong.", consent_note="Tủ số 3")
        html = html_of(("person", {"person": someone.pk}))
        for words in ("Y Mẫu Niê", "Người trồng", "Nuôi ong.", f"/xa/{commune.code}/"):
            assert words in html
        assert "Tủ số 3" not in html

    def test_who_took_it_back_is_named_nowhere(self):
        gone = person(name="Y Mẫu Niê", withdrawn=True)
        html = html_of(("person", {"person": gone.pk}), said_by("Y Mẫu Niê, tổ trưởng"))
        assert "Mẫu" not in html
        assert "figcaption" not in html
        assert "Chờ chín mới hái." in html

    def test_consent_counts_from_its_day_until_the_day_it_is_taken_back(self):
        someone = person(
            name="Trần Mẫu", consented_on=datetime.date(2026, 3, 1), withdrawn_on=datetime.date(2026, 6, 1)
        )
        page = article(blocks=[("person", {"person": someone.pk}), said_by("Trần Mẫu")])
        for day, named in (("2026-02-28", 0), ("2026-03-01", 2), ("2026-05-31", 2), ("2026-06-01", 0)):
            html = set_pieces(body_of(page.body, on=datetime.date.fromisoformat(day)).pieces)
            assert html.count("Trần Mẫu") == named, day

    def test_another_with_a_longer_name_is_still_quoted(self):
        person(name="Lan", withdrawn=True)
        assert "chị Lanh" in html_of(said_by("chị Lanh"))
        assert "chị Lan" not in html_of(said_by("chị lan, kế toán"))

    def test_a_quote_on_a_product_page_loses_the_name_too(self, client, django_assert_max_num_queries):
        someone = person(name="Y Mẫu Niê")
        quote = {"text": "Chờ chín.", "who": "Y Mẫu Niê"}
        listing = ListingFactory(live=True, story_vi=[("paragraph", "<p>a</p>"), ("quote", quote)])
        path = listing.get_absolute_url()
        assert "Y Mẫu Niê" in client.get(path).content.decode()
        someone.withdrawn_on = TODAY()
        someone.save()
        html = client.get(path).content.decode()
        assert "Y Mẫu Niê" not in html
        assert "Chờ chín." in html

    def test_an_exemplar_shows_its_person_once_and_only_while_it_may(self, client):
        someone = person(name="Y Mẫu Niê")
        alone = article("exemplar", person=someone)
        told = article("exemplar", person=someone, blocks=[("person", {"person": someone.pk})])
        for page in (alone, told):
            html = client.get(f"/guong-dien-hinh/{page.slug}/").content.decode()
            assert html.count("person__name") == 1
        someone.withdrawn_on = TODAY()
        someone.save()
        for page in (alone, told):
            assert "Y Mẫu Niê" not in client.get(f"/guong-dien-hinh/{page.slug}/").content.decode()


class TestMapAndTable:
    def test_a_map_names_its_communes_and_keeps_the_islands(self, commune):
        html = html_of(("map", {"communes": listed([commune.pk]), "caption": "Chỗ này"}))
        assert f'href="/xa/{commune.code}/"' in html
        assert commune.name in html
        assert "Chỗ này" in html
        assert "Hoàng Sa" in html
        assert "Trường Sa" in html
        assert re.search(rf'src="/hinh/ban-do/[^"]*{commune.code}', html)

    def test_a_table_can_stack_on_a_phone(self):
        columns = [{"type": "text", "heading": name} for name in ("Ngày", "Số thùng")]
        html = html_of(("table", {"columns": columns, "rows": [{"values": ["3/8", "12"]}], "caption": "Sổ"}))
        assert '<th scope="col">Ngày</th>' in html
        assert '<th scope="row">3/8</th>' in html
        assert '<td data-th="Số thùng">12</td>' in html
        assert "tbl--stack" in html


class TestVideo:
    def test_plays_nothing_by_itself_and_says_what_is_said(self, film, upload):
        value = {"file": film.pk, "poster": upload.pk, "title": "Rang mộc", "transcript": "<p>Lửa nhỏ.</p>"}
        html = html_of(("video", value))
        assert 'controls preload="none"' in html
        assert f'poster="{upload.file.url}"' in html
        assert f'<source src="{film.file.url}" type="video/mp4">' in html
        assert "Lửa nhỏ." in html.split("<details>")[1]
        assert "autoplay" not in html

    @pytest.mark.parametrize(
        ("head", "kind"), [(MP4, "mp4"), (WEBM, "webm"), (b"%PDF-1.7", "pdf"), (b"<html>", ""), (b"", "")]
    )
    def test_content_says_what_a_file_is(self, head, kind):
        assert kind_of(io.BytesIO(head)) == kind

    @pytest.mark.parametrize(
        ("content", "is_fine"), [(MP4, True), (WEBM, True), (b"%PDF-1.7", False), (b"<svg onload=x>", False)]
    )
    def test_the_block_takes_only_a_video(self, settings, tmp_path, content, is_fine):
        settings.MEDIA_ROOT = tmp_path
        document = Document.objects.create(title="x", file=ContentFile(content, name="x.mp4"))
        block = StoryPage._meta.get_field("body").stream_block.child_blocks["video"]
        value = block.to_python({"file": document.pk, "poster": None, "title": "x", "transcript": "<p>x</p>"})
        if is_fine:
            assert block.clean(value)["file"] == document
        else:
            with pytest.raises(ValidationError):
                block.clean(value)

    def test_the_block_refuses_a_file_that_is_too_large(self, film, monkeypatch):
        monkeypatch.setattr("cms.blocks.VIDEO_LIMIT", 10)
        block = StoryPage._meta.get_field("body").stream_block.child_blocks["video"]
        value = block.to_python({"file": film.pk, "poster": None, "title": "x", "transcript": "<p>x</p>"})
        with pytest.raises(ValidationError):
            block.clean(value)

    @pytest.mark.parametrize(
        ("name", "content", "is_taken"),
        [
            ("phim.mp4", MP4, True),
            ("giay.pdf", b"%PDF-1.7 x", True),
            ("phim.mp4", b"<html><script>", False),
            ("phim.webm", MP4, False),
            ("trang.html", b"<html>", False),
        ],
    )
    def test_an_upload_is_what_its_name_says(self, client, settings, tmp_path, name, content, is_taken):
        settings.MEDIA_ROOT = tmp_path
        client.force_login(editor_of(EDITORS))
        sent = {"title": "Tệp", "file": SimpleUploadedFile(name, content), "collection": 1}
        client.post("/quan-tri/documents/add/", sent)
        assert Document.objects.exists() is is_taken
        assert VIDEO_LIMIT > 20_000_000


class TestCost:
    def blocks(self, goods, commune, upload, film, number: int) -> list[tuple]:
        """Every kind of block, so many times."""
        made = []
        for _ in range(number):
            product, someone, other = goods(), person(), article("news")
            drawn = {"picture": None, "product": product.pk, "variant": "pack", "caption": ""}
            made += [
                ("heading", "Mục"),
                ("paragraph", f'<p><a linktype="page" id="{other.pk}">x</a></p>'),
                said_by(someone.name),
                ("gallery", {"items": listed([drawn])}),
                ("person", {"person": someone.pk}),
                ("map", {"communes": listed([commune.pk]), "caption": ""}),
                ("picture", {"picture": upload.pk, "caption": ""}),
            ]
        shelf = listed([goods().pk for _ in range(number)])
        lapsed = goods()
        certificate_with(Status.EXPIRED, on=TODAY(), product=lapsed)
        made += [("shelf", {"title": "", "products": [*shelf, *listed([lapsed.pk])]})]
        return [
            *made,
            ("video", {"file": film.pk, "poster": upload.pk, "title": "x", "transcript": "<p>x</p>"}),
        ]

    def test_is_the_same_for_few_blocks_and_for_many(self, client, goods, commune, upload, film):
        def count(number: int) -> int:
            product = goods()
            page = article(
                cover=upload,
                about=[product, product.producer, commune],
                blocks=self.blocks(goods, commune, upload, film, number),
            )
            path = f"/cau-chuyen/{page.slug}/"
            client.get(path)
            with CaptureQueriesContext(connection) as asked:
                assert client.get(path).status_code == 200
            return len(asked)

        few = count(1)
        assert count(5) == few
        assert few <= LIMIT
