"""How names are folded, read and split."""

import pytest

from catalogue.areas.rules import Reading, accented, address_parts, fold, readings


@pytest.mark.parametrize(
    ("text", "kinds", "name"),
    [
        ("xã Ea Tul", ("xa",), "ea tul"),
        ("XA EA TUL", ("xa",), "ea tul"),
        ("huyen Cu M'gar", ("huyen",), "cu mgar"),
        ("tp. Buôn Ma Thuột", ("thanh pho",), "buon ma thuot"),
        ("P.1", ("phuong",), "1"),
        ("p. 1", ("phuong",), "1"),
        ("TX Buôn Hồ", ("thi xa",), "buon ho"),
        ("đặc khu Lý Sơn", ("dac khu",), "ly son"),
        ("Ea Tul commune", ("xa",), "ea tul"),
        ("Cư M'gar district", ("huyen", "quan"), "cu mgar"),
    ],
)
def test_a_kind_word_is_cut_off(text, kinds, name):
    assert readings(text)[0] == Reading(name, kinds)


@pytest.mark.parametrize("text", ["Ea Tul", "Xanh", "P1"])
def test_a_name_without_kind_word_is_read_whole(text):
    assert readings(text) == [Reading(fold(text))]


def test_the_whole_text_is_a_reading_too():
    assert Reading("quan thanh") in readings("Quán Thánh")


@pytest.mark.parametrize("text", ["", "  ", ",;."])
def test_nothing_to_find(text):
    assert readings(text) == []


def test_a_kind_word_alone_may_only_be_a_name():
    assert readings("xã ") == [Reading("xa")]


@pytest.mark.parametrize(("one", "other"), [("Thuỷ", "Thủy"), ("Hoà Phú", "Hòa Phú"), ("Cư M’gar", "Cư M'gar")])
def test_where_a_tone_mark_stands_does_not_matter(one, other):
    assert accented(one) == accented(other)
    assert fold(one) == fold(other)


def test_another_tone_is_another_name():
    assert accented("Thủy") != accented("Thúy")
    assert fold("Thủy") == fold("Thúy")


def test_an_address_falls_into_its_parts():
    assert address_parts("Thôn 5, xã Ea Tul,  huyện Cư M'gar, ") == ["Thôn 5", "xã Ea Tul", "huyện Cư M'gar"]
