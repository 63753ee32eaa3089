"""Printed text: every letter of Vietnamese and of Êđê, M'nông and Ba Na names; no star; found again in the PDF."""

import io

import pypdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate
from support.stars import stars_in_pdf

from reports.paper import fonts

TEXTS = [
    "Xã Ea Kiết, buôn Čư̆ Mgar, Ŏ ŏ ŭ ƀ ĕ, Krông Bŭk",
    "Giấy chứng nhận “hạng 3 sao” – đã hết hạn, 1.250.000 ₫ & phụ lục <B>",
    "Ẩm thực ở huyện Mỹ Đức: ậ ẫ ỵ ỹ ỗ ỡ ự",
]


def pdf_of(text: str, face: str) -> bytes:
    buffer = io.BytesIO()
    style = ParagraphStyle("text", fontName=face, fontSize=12, leading=16)
    SimpleDocTemplate(buffer).build([Paragraph(fonts.markup(text, face), style)])
    return buffer.getvalue()


class TestFaces:
    @pytest.mark.parametrize("text", TEXTS)
    @pytest.mark.parametrize("face", ["regular", "bold"])
    def test_text_comes_out_of_the_pdf_as_it_went_in(self, text, face):
        document = pdf_of(text, getattr(fonts.register(), face))
        assert pypdf.PdfReader(io.BytesIO(document)).pages[0].extract_text().strip() == text

    def test_a_line_on_a_canvas_is_cut_by_face_and_comes_out_whole(self):
        fonts.register()
        buffer = io.BytesIO()
        canvas = Canvas(buffer)
        fonts.draw(canvas, 50, 700, TEXTS[0], 12)
        canvas.save()
        assert pypdf.PdfReader(buffer).pages[0].extract_text().strip() == TEXTS[0]
        assert len({face for face, _ in fonts.runs(TEXTS[0])}) == 2
        assert fonts.width("ŏŏ", 10) == pytest.approx(2 * fonts.width("ŏ", 10))
        assert fonts.width("ŏ", 10) > 0

    def test_decomposed_letters_are_put_together(self):
        assert list(fonts.runs("e\u0302\u0301")) == [(fonts.register().regular, "ế")]

    def test_a_typed_star_is_left_out_and_an_unknown_sign_says_so(self):
        document = pdf_of("Mật ong ★★★ ⭐ ngon", fonts.register().regular)
        assert stars_in_pdf(document) == []
        assert pypdf.PdfReader(io.BytesIO(document)).pages[0].extract_text().split() == ["Mật", "ong", "ngon"]
        assert list(fonts.runs("漢")) == [(fonts.register().regular, "?")]

    def test_markup_of_the_text_is_not_markup_of_the_page(self):
        assert "&lt;b&gt;" in fonts.markup("<b>")
