"""The scanner: a typed code, a photo, and what is refused; nobody is led to another site."""

import io

import pytest
import qrcode
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from catalogue.codes.alphabet import VALUES
from catalogue.codes.gtin import check_digit
from catalogue.codes.reading import is_valid
from portals.public import scanner
from traceability.scans.photos import NoPicture, TooLarge, texts_in

SAME = {"HTTP_SEC_FETCH_SITE": "same-origin"}
#: A well-formed product code that no product has.
CODE = next(code for code in (f"P0000001{last}" for last in VALUES) if is_valid(code))
_BODY = "893500000001"
EAN13 = _BODY + check_digit(_BODY)


def photo(text: str, *, size: int = 900, angle: int = 0, kind: str = "JPEG") -> bytes:
    """A picture of a QR code lying somewhere on a grey table."""
    code = qrcode.make(text).convert("L").rotate(angle, expand=True, fillcolor=255).resize((size // 2, size // 2))
    table = Image.new("L", (size, size), 170)
    table.paste(code, (size // 5, size // 4))
    out = io.BytesIO()
    table.save(out, kind)
    return out.getvalue()


def upload(data: bytes, name: str = "anh.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, "image/jpeg")


@pytest.fixture(autouse=True)
def _no_tries_used(db):
    cache.clear()


class TestTextsIn:
    @pytest.mark.parametrize("angle", [0, 12, 90, 183])
    def test_reads_a_code_however_it_lies(self, angle):
        assert texts_in(photo("HTTPS://EXAMPLE.VN/T/" + CODE, angle=angle)) == ["HTTPS://EXAMPLE.VN/T/" + CODE]

    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
    def test_reads_every_kind_it_names(self, kind):
        assert texts_in(photo(CODE, kind=kind)) == [CODE]

    def test_a_picture_without_a_code_gives_nothing(self):
        out = io.BytesIO()
        Image.new("RGB", (640, 480), (90, 120, 60)).save(out, "JPEG")
        assert texts_in(out.getvalue()) == []

    @pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut", b"<svg/>"])
    def test_refuses_what_is_no_picture(self, data):
        with pytest.raises(NoPicture):
            texts_in(data)

    def test_refuses_a_cut_picture(self):
        with pytest.raises(NoPicture):
            texts_in(photo(CODE)[:2000])

    def test_refuses_more_pixels_than_it_looks_at(self, monkeypatch):
        monkeypatch.setattr("traceability.scans.photos.MAX_PIXELS", 1000)
        with pytest.raises(TooLarge):
            texts_in(photo(CODE))

    def test_a_small_file_cannot_hold_a_huge_picture(self):
        out = io.BytesIO()
        Image.new("RGB", (5000, 4000), (255, 255, 255)).save(out, "PNG")
        assert len(out.getvalue()) < 200_000
        with pytest.raises(TooLarge):
            texts_in(out.getvalue())


@pytest.mark.django_db
class TestScanner:
    def test_draws_all_three_ways(self, client):
        page = client.get("/quet/").content.decode()
        assert 'name="anh"' in page
        assert 'name="ma"' in page
        assert 'id="live" hidden' in page

    @pytest.mark.parametrize(
        ("typed", "leads_to"),
        [
            (CODE.lower(), "/t/" + CODE),
            ("https://example.vn/t/" + CODE, "/t/" + CODE),
            (EAN13, "/01/0" + EAN13),
        ],
    )
    def test_a_typed_code_leads_to_its_answer(self, client, typed, leads_to):
        response = client.get("/quet/", {"ma": typed})
        assert response.status_code == 302
        assert response["Location"] == leads_to

    def test_a_mistyped_code_is_kept_and_explained(self, client):
        page = client.get("/quet/", {"ma": "P12345"}).content.decode()
        assert 'value="P12345"' in page
        assert 'role="alert"' in page

    def test_a_photo_leads_to_its_answer(self, client):
        response = client.post("/quet/", {"anh": upload(photo("HTTPS://X.VN/T/" + CODE))}, **SAME)
        assert response.status_code == 302
        assert response["Location"] == "/t/" + CODE

    def test_a_foreign_code_is_named_and_not_followed(self, client):
        response = client.post("/quet/", {"anh": upload(photo("https://evil.example/pay?x=1"))}, **SAME)
        page = response.content.decode()
        assert response.status_code == 400
        assert "evil.example" in page
        assert 'href="https://evil' not in page

    def test_a_text_in_a_code_is_escaped(self, client):
        page = client.get("/quet/", {"ma": '"><script>alert(1)</script>'}).content.decode()
        assert "<script>alert" not in page

    @pytest.mark.parametrize("data", [b"GIF89a nothing", b""])
    def test_what_is_no_photo_is_said(self, client, data):
        assert client.post("/quet/", {"anh": upload(data)}, **SAME).status_code == 400

    def test_without_a_photo_it_is_said(self, client):
        assert client.post("/quet/", {}, **SAME).status_code == 400

    def test_another_site_cannot_have_photos_read(self, client):
        assert (
            client.post("/quet/", {"anh": upload(photo(CODE))}, HTTP_SEC_FETCH_SITE="cross-site").status_code == 403
        )

    def test_photos_are_limited_by_address(self, client, monkeypatch):
        monkeypatch.setattr(scanner, "PHOTOS_A_MINUTE", 2)
        answers = [client.post("/quet/", {"anh": upload(b"x")}, **SAME).status_code for _try in range(3)]
        assert answers == [400, 400, 429]

    def test_asks_the_database_nothing_but_the_frame(self, client, django_assert_max_num_queries):
        client.get("/quet/")
        with django_assert_max_num_queries(2):
            client.get("/quet/")
