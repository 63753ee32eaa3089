"""What people scan, type and paste: understood, or refused with a sentence that says where it went wrong."""

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes import Kind, make_label_code, shown
from traceability.scans.reading import MAX_SHOWN, Carrier, read, read_digital_link
from traceability.scans.rules import Scanned
from traceability.scans.words import problem_sentence

PRODUCT, CERTIFICATE, LOT = "P7K2M9QXD", "C7K2M9QXF", "B7K2M9QX7"
LABEL = make_label_code(5, key=b"k" * 40, key_version=1)
GTIN = "08934600000011"


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def test_the_sample_codes_are_sound():
    """Their check characters come from the codes room; this file only needs them to be right."""
    for code in (PRODUCT, CERTIFICATE, LOT):
        assert read(code).problem is None, code


@pytest.mark.parametrize(
    "text",
    [
        PRODUCT,
        PRODUCT.lower(),
        shown(PRODUCT),
        f"  {shown(PRODUCT)} ",
        " ".join(PRODUCT),
        f"http://localhost:8000/t/{PRODUCT}",
        f"HTTPS://XAMINH.VN/T/{PRODUCT}",
        f"https://xaminh.vn/en/t/{shown(PRODUCT)}?utm_source=zalo#top",
        f"xaminh.vn/t/{PRODUCT}/",
        f"/t/{PRODUCT}",
        f"https: localhost:8000 t {shown(PRODUCT)}",
        f"https://xaminh.vn/t/{PRODUCT[:3]} {PRODUCT[3:]}",
        f"Mã: {shown(PRODUCT)}",
        f"mã sản phẩm {PRODUCT}",
        f"<https://xaminh.vn/t/{PRODUCT}>",
    ],
)
def test_a_product_code_in_any_writing(text):
    typed = read(text)
    assert (typed.code, typed.kind, typed.scanned, typed.problem) == (
        PRODUCT,
        Kind.PRODUCT,
        Scanned.PRODUCT,
        None,
    )
    assert typed.shown == shown(PRODUCT)


@pytest.mark.parametrize(
    ("text", "kind", "scanned"),
    [
        (CERTIFICATE, Kind.CERTIFICATE, Scanned.NONE),
        (f"https://xaminh.vn/chung-nhan/{CERTIFICATE}/", Kind.CERTIFICATE, Scanned.NONE),
        (LOT, Kind.LOT, Scanned.LOT),
        (LABEL, Kind.LABEL, Scanned.LABEL),
        (shown(LABEL).lower(), Kind.LABEL, Scanned.LABEL),
    ],
)
def test_other_kinds(text, kind, scanned):
    typed = read(text)
    assert (typed.kind, typed.scanned, typed.problem) == (kind, scanned, None)


@pytest.mark.parametrize("text", ["8934600000011", GTIN, "893-4600-00001-1", "8934600 000011", "8934600000011\n"])
def test_a_gtin(text):
    typed = read(text)
    assert (typed.carrier, typed.code, typed.scanned, typed.shown) == (
        Carrier.GTIN,
        GTIN,
        Scanned.PRODUCT,
        GTIN,
    )


@pytest.mark.parametrize(
    ("text", "lot", "serial", "scanned"),
    [
        (f"(01){GTIN}", "", "", Scanned.PRODUCT),
        (f"(01){GTIN}(10)L2411", "L2411", "", Scanned.LOT),
        (f"/01/{GTIN}/10/L2411/21/0001", "L2411", "0001", Scanned.LABEL),
        (f"https://id.gs1.org/01/{GTIN}/21/{LABEL}", "", LABEL, Scanned.LABEL),
        (f"https: id.gs1.org 01 {GTIN}", "", "", Scanned.PRODUCT),
    ],
)
def test_gs1_texts(text, lot, serial, scanned):
    typed = read(text)
    assert (typed.code, typed.lot, typed.serial, typed.scanned) == (GTIN, lot, serial, scanned)


def test_a_digital_link_keeps_escaped_characters():
    assert read_digital_link(f"/01/{GTIN}/10/L%2F24?q=1").lot == "L/24"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no code"),
        ("P7K2M9QX", "1 fewer than the 9"),
        ("P7K2M9QXDD", "too long"),
        ("P7K2M9QX8", "mistyped"),
        ("P7K2M9XQD", "mistyped"),
        ("P7K2M9QXĐ", "Character 9 is “Đ”"),
        ("P7Á2M9QXD", "Character 3 is “Á”"),
        ("P7K2M9QXU", "Character 9 is “U”"),
        ("Z7K2M9QXD", "begins with “Z”"),
        ("8934600000012", "last digit"),
        ("12345", "not 5"),
        (f"/01/{GTIN[:-1]}2", "last digit"),
        ("(99)123", "Character 1 is “(”"),
        ("(01)12345", "not 5"),
        ("(01)x(02)y", "no code of ours"),
        ("https://example.com/san-pham/mat-ong", "no code of ours in this address"),
        (f"{PRODUCT} {CERTIFICATE}", "too long"),
        ("☕", "Character 1"),
    ],
)
def test_what_is_no_code_says_why(text, sentence):
    typed = read(text)
    assert (typed.carrier, typed.scanned) == (Carrier.NOTHING, Scanned.NONE)
    assert sentence in problem_sentence(typed.problem)


@given(st.text(max_size=400))
def test_any_text_is_understood_or_refused_in_words(text):
    typed = read(text)
    assert (typed.problem is None) == (typed.carrier is not Carrier.NOTHING)
    assert len(typed.shown) <= MAX_SHOWN
    if typed.problem is not None:
        assert problem_sentence(typed.problem)


def test_a_novel_is_cut():
    assert len(read("x" * 10_000).text) == 300
