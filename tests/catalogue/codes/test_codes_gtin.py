"""GTIN and GLN: test vectors of DOMAIN §3.3 and GS1, and what is refused with which reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes.gtin import (
    EmptyNumber,
    GtinError,
    GtinReason,
    NotDigits,
    Placeholder,
    WrongCheckDigit,
    WrongNumberLength,
    check_digit,
    is_restricted_circulation,
    normalise_gln,
    normalise_gtin,
    require_gtin14,
)


@st.composite
def gtins(draw: st.DrawFn) -> str:
    length = draw(st.sampled_from([8, 12, 13, 14]))
    body = draw(st.text(alphabet="0123456789", min_size=length - 1, max_size=length - 1).filter(int))
    return body + check_digit(body)


class TestCheckDigit:
    @pytest.mark.parametrize(
        ("body", "digit"),
        [
            ("893460000001", "1"),
            ("893500000123", "3"),
            ("629104150021", "3"),  # the example of GS1's own calculator
            ("9638507", "4"),  # GTIN-8
            ("03600029145", "2"),  # GTIN-12
            ("1001234567890", "2"),  # GTIN-14
        ],
    )
    def test_known_numbers(self, body: str, digit: str) -> None:
        assert check_digit(body) == digit

    @pytest.mark.parametrize("body", ["", "12a", "١٢٣", "-1"])
    def test_refuses_what_is_no_digits(self, body: str) -> None:
        with pytest.raises(ValueError, match="not digits"):
            check_digit(body)


class TestNormaliseGtin:
    @pytest.mark.parametrize(
        ("text", "gtin"),
        [
            ("8934600000011", "08934600000011"),
            ("8935000001233", "08935000001233"),
            ("893 4600 00001-1", "08934600000011"),
            ("\u00a08934600–000011\n", "08934600000011"),
            ("96385074", "00000096385074"),
            ("036000291452", "00036000291452"),
            ("10012345678902", "10012345678902"),
            ("08934600000011", "08934600000011"),
        ],
    )
    def test_pads_to_fourteen(self, text: str, gtin: str) -> None:
        assert normalise_gtin(text) == gtin

    @given(gtins())
    def test_is_stable(self, text: str) -> None:
        once = normalise_gtin(text)
        assert len(once) == 14
        assert normalise_gtin(once) == once
        assert require_gtin14(once) == once

    @given(gtins(), st.data())
    def test_catches_every_wrong_digit(self, text: str, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(text) - 1))
        wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != text[place]]))
        with pytest.raises((WrongCheckDigit, Placeholder)):
            normalise_gtin(text[:place] + wrong + text[place + 1 :])

    @pytest.mark.parametrize("text", ["", " ", "- -"])
    def test_says_when_there_is_nothing(self, text: str) -> None:
        with pytest.raises(EmptyNumber) as caught:
            normalise_gtin(text)
        assert caught.value.reason is GtinReason.EMPTY

    @pytest.mark.parametrize(
        ("text", "typed", "position"),
        [("893460000001O", "O", 13), ("893-46x", "x", 6), ("٨934600000011", "٨", 1)],
    )
    def test_names_what_is_no_digit(self, text: str, typed: str, position: int) -> None:
        with pytest.raises(NotDigits) as caught:
            normalise_gtin(text)
        assert (caught.value.typed, caught.value.position) == (typed, position)
        assert caught.value.reason is GtinReason.NOT_DIGITS

    @pytest.mark.parametrize("length", [1, 7, 9, 10, 11, 15, 5000])
    def test_names_the_length(self, length: int) -> None:
        with pytest.raises(WrongNumberLength) as caught:
            normalise_gtin("8" * length)
        assert caught.value.length == min(length, 64)
        assert caught.value.expected == (8, 12, 13, 14)
        assert caught.value.reason is GtinReason.LENGTH

    def test_names_both_check_digits(self) -> None:
        with pytest.raises(WrongCheckDigit) as caught:
            normalise_gtin("8934600000012")
        assert (caught.value.found, caught.value.expected) == ("2", "1")
        assert caught.value.reason is GtinReason.CHECK_DIGIT

    @pytest.mark.parametrize("length", [8, 12, 13, 14])
    def test_refuses_zeros(self, length: int) -> None:
        with pytest.raises(Placeholder) as caught:
            normalise_gtin("0" * length)
        assert caught.value.reason is GtinReason.PLACEHOLDER

    @given(st.text())
    def test_any_text_is_a_number_or_a_named_error(self, text: str) -> None:
        try:
            gtin = normalise_gtin(text)
        except GtinError as error:
            reason: str = error.reason
        else:
            reason = "none" if gtin.isdecimal() and gtin.isascii() and len(gtin) == 14 else "wrong"
        assert reason in {"none", "empty", "not_digits", "length", "check_digit", "placeholder"}


class TestRequireGtin14:
    @pytest.mark.parametrize(
        ("text", "error"),
        [
            ("", EmptyNumber),
            ("8934600000011", WrongNumberLength),
            ("8934600-000011", NotDigits),
            ("08934600000011 ", NotDigits),
            ("08934600000012", WrongCheckDigit),
            ("00000000000000", Placeholder),
        ],
    )
    def test_forgives_nothing(self, text: str, error: type[GtinError]) -> None:
        with pytest.raises(error):
            require_gtin14(text)


class TestIsRestrictedCirculation:
    @pytest.mark.parametrize(
        ("body", "is_restricted"),
        [
            ("200000000001", True),  # GTIN-13, 20–29
            ("299000000001", True),
            ("020000000001", True),  # 02 and 04: GTIN-12 beginning with 2 and 4
            ("040000000001", True),
            ("030000000001", False),
            ("893460000001", False),
            ("2963850", True),  # GTIN-8
            ("0963850", True),
            ("9638507", False),
            ("1893460000001", False),  # a case of a Vietnamese item
            ("1200000000001", True),
            ("2893460000001", False),  # the packaging indicator is no prefix
        ],
    )
    def test_by_prefix(self, body: str, is_restricted: bool) -> None:
        assert is_restricted_circulation(normalise_gtin(body + check_digit(body))) is is_restricted

    @pytest.mark.parametrize("text", ["8934600000011", "", "0893460000001x"])
    def test_wants_a_normalised_number(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a normalised GTIN"):
            is_restricted_circulation(text)


class TestNormaliseGln:
    def test_accepts_thirteen_digits(self) -> None:
        assert normalise_gln("893 4600 00001 1") == "8934600000011"
        assert normalise_gln("5412345000013") == "5412345000013"

    @pytest.mark.parametrize(
        ("text", "error"),
        [
            ("08934600000011", WrongNumberLength),
            ("96385074", WrongNumberLength),
            ("5412345000014", WrongCheckDigit),
            ("0000000000000", Placeholder),
            ("VN541234500001", NotDigits),
            ("", EmptyNumber),
        ],
    )
    def test_refuses(self, text: str, error: type[GtinError]) -> None:
        with pytest.raises(error):
            normalise_gln(text)
