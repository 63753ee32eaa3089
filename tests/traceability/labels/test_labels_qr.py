"""QR pictures: what is drawn is what a phone reads, at the sizes that are printed."""

from __future__ import annotations

import random
from io import BytesIO
from xml.etree import ElementTree

import pytest
import qrcode.util
import resvg_py
import zxingcpp
from PIL import Image, ImageFilter
from qrcode.main import QRCode

from catalogue.codes import CodeError, make_label_code, new_code, shown
from traceability.labels.qr import (
    MASK,
    MAX_PAYLOAD,
    QUIET_ZONE,
    PayloadError,
    payload,
    qr_matrix,
    qr_png,
    qr_svg,
)

BASE_URL = "https://xaminh.example.vn"
CODE = "C1234567M"
ADDRESS = "HTTPS://XAMINH.EXAMPLE.VN/T/C1234567M"
#: 20 mm, the smallest QR code on our labels, on the commonest label printer (203 dots an inch).
SMALLEST_PX = 160


def addresses(count: int) -> list[str]:
    rng = random.Random(20)
    codes = [new_code(rng.choice("PBCR"), rng=rng) for _ in range(count // 2)]
    codes += [
        make_label_code(rng.randrange(2**30), key=bytes(32), key_version=rng.randrange(32))
        for _ in range(count - len(codes))
    ]
    return [payload(code, base_url=BASE_URL) for code in codes]


def rasterised(svg: str, pixels: int) -> Image.Image:
    png = resvg_py.svg_to_bytes(svg_string=svg, width=pixels, height=pixels, skip_system_fonts=True)
    return Image.open(BytesIO(bytes(png))).convert("L")


def read(picture: Image.Image) -> str | None:
    barcode = zxingcpp.read_barcode(picture)
    return barcode.text if barcode else None


class TestPayload:
    @pytest.mark.parametrize("code", [CODE, shown(CODE), "c12 345 67m"])
    def test_is_the_address_in_capitals(self, code: str) -> None:
        assert payload(code, base_url=BASE_URL) == ADDRESS

    @pytest.mark.parametrize(
        ("base_url", "expected"),
        [
            ("https://xaminh.example.vn/", ADDRESS),
            ("http://localhost:8000", "HTTP://LOCALHOST:8000/T/C1234567M"),
        ],
    )
    def test_of_other_hosts(self, base_url: str, expected: str) -> None:
        assert payload(CODE, base_url=base_url) == expected

    @pytest.mark.parametrize(
        "base_url",
        [
            "",
            "xaminh.example.vn",
            "ftp://xaminh.example.vn",
            "https://",
            "https://xaminh.example.vn/shop",
            "https://xaminh.example.vn?x=1",
            "https://xaminh.example.vn#x",
            "https://user:secret@xaminh.example.vn",
            "https://xãmình.vn",
            "https://xa_minh.vn",
        ],
    )
    def test_refuses_what_cannot_be_printed_in_capitals(self, base_url: str) -> None:
        with pytest.raises(PayloadError):
            payload(CODE, base_url=base_url)

    def test_prints_no_mistyped_code(self) -> None:
        with pytest.raises(CodeError):
            payload("C1234567N", base_url=BASE_URL)


class TestMatrix:
    @pytest.mark.parametrize("text", ["", "https://xaminh.vn", "Đ", "A" * (MAX_PAYLOAD + 1), "A\n"])
    def test_refuses_what_is_not_alphanumeric(self, text: str) -> None:
        with pytest.raises(PayloadError):
            qr_matrix(text)

    def test_stays_small(self) -> None:
        assert {len(qr_matrix(text)) for text in addresses(40)} == {25, 29}  # versions 2 and 3

    def test_tries_no_masks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def scoring(modules: object) -> int:
            raise AssertionError("a mask was scored")

        monkeypatch.setattr(qrcode.util, "lost_point", scoring)
        assert len(qr_matrix(ADDRESS)) == 25
        free = QRCode()
        free.add_data(ADDRESS)
        with pytest.raises(AssertionError, match="a mask was scored"):
            free.make()  # the library does score when it is left to choose

    def test_is_level_m_under_the_fixed_mask(self) -> None:
        barcode = zxingcpp.read_barcode(Image.open(BytesIO(qr_png(ADDRESS))))
        assert barcode is not None
        assert barcode.ec_level == "M"
        assert barcode.extra["DataMask"] == MASK


class TestSvg:
    @pytest.mark.parametrize("text", addresses(4))
    def test_draws_exactly_the_matrix_inside_its_quiet_zone(self, text: str) -> None:
        matrix = qr_matrix(text)
        side = len(matrix) + 2 * QUIET_ZONE
        picture = rasterised(qr_svg(text), side)
        for y in range(side):
            for x in range(side):
                row, column = y - QUIET_ZONE, x - QUIET_ZONE
                is_inside = 0 <= row < len(matrix) and 0 <= column < len(matrix)
                is_dark = is_inside and matrix[row][column]
                assert picture.getpixel((x, y)) == (0 if is_dark else 255), (x, y)

    def test_has_crisp_edges_at_any_size(self) -> None:
        for pixels in (160, 163, 200, 301):
            assert {level for _, level in rasterised(qr_svg(ADDRESS), pixels).getcolors() or []} == {0, 255}

    def test_is_read_at_the_smallest_printed_size(self) -> None:
        for text in addresses(120):
            assert read(rasterised(qr_svg(text), SMALLEST_PX)) == text

    def test_is_read_tilted_and_out_of_focus(self) -> None:
        for number, text in enumerate(addresses(40)):
            sharp = rasterised(qr_svg(text), 320)
            tilted = sharp.rotate(7 * number, Image.Resampling.BILINEAR, expand=True, fillcolor=255)
            assert read(tilted.filter(ImageFilter.GaussianBlur(2))) == text

    def test_is_read_with_a_scratch(self) -> None:
        """Level M mends about 15 %: a stroke across the data of every code must not matter."""
        for text in addresses(20):
            picture = rasterised(qr_svg(text), 330)
            picture.paste(255, (170, 200, 230, 215))
            assert read(picture) == text

    def test_weighs_at_most_two_kilobytes(self) -> None:
        assert max(len(qr_svg(text).encode()) for text in addresses(100)) <= 2048

    def test_is_an_image_with_a_name_and_without_styles(self) -> None:
        svg = qr_svg(ADDRESS, label='Mã "Mật ong" <A & B>\x0b')
        root = ElementTree.fromstring(svg)
        assert root.get("role") == "img"
        assert root.get("aria-label") == 'Mã "Mật ong" <A & B> '
        for element in root.iter():
            assert not {"style", "class", "onload"} & set(element.attrib)
            assert element.tag.rpartition("}")[2] in {"svg", "path"}

    def test_is_named_by_its_address_without_a_label(self) -> None:
        assert ElementTree.fromstring(qr_svg(ADDRESS)).get("aria-label") == ADDRESS


class TestPng:
    @pytest.mark.parametrize("module_px", [1, 2, 4, 8])
    def test_is_read(self, module_px: int) -> None:
        for text in addresses(30):
            assert read(Image.open(BytesIO(qr_png(text, module_px=module_px)))) == text

    def test_has_two_colours_and_the_promised_size(self) -> None:
        picture = Image.open(BytesIO(qr_png(ADDRESS, module_px=5)))
        assert picture.format == "PNG"
        assert picture.mode == "1"
        assert picture.size == (33 * 5, 33 * 5)

    def test_draws_the_same_as_the_svg(self) -> None:
        picture = Image.open(BytesIO(qr_png(ADDRESS, module_px=3))).convert("L")
        assert picture.tobytes() == rasterised(qr_svg(ADDRESS), 33 * 3).tobytes()

    def test_refuses_no_pixels(self) -> None:
        with pytest.raises(ValueError, match="at least one pixel"):
            qr_png(ADDRESS, module_px=0)
