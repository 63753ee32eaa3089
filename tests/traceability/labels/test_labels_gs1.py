"""GS1 keys: read from paths and element strings, written back, and refused with the key that is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes import make_label_code
from catalogue.codes.gtin import GtinReason, check_digit
from traceability.labels.gs1 import (
    EmptyValue,
    Gs1Error,
    Gs1Keys,
    Gs1Reason,
    NotGs1,
    RepeatedKey,
    UnknownKey,
    WrongGtin,
    WrongKeyOrder,
    WrongValueCharacter,
    WrongValueLength,
    digital_link_path,
    element_string,
    parse_digital_link,
    parse_element_string,
)

GTIN = "08934600000011"
SET_82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
WITHOUT_PARENTHESES = SET_82.replace("(", "").replace(")", "")


@st.composite
def keys(draw: st.DrawFn, alphabet: str = SET_82) -> Gs1Keys:
    body = draw(st.text(alphabet="0123456789", min_size=13, max_size=13).filter(int))
    value = st.none() | st.text(alphabet=alphabet, min_size=1, max_size=20)
    return Gs1Keys(body + check_digit(body), draw(value), draw(value), draw(value))


class TestParseDigitalLink:
    @pytest.mark.parametrize(
        ("path", "expected"),
        [
            (f"/01/{GTIN}", Gs1Keys(GTIN)),
            (f"/01/{GTIN}/", Gs1Keys(GTIN)),
            (f"/01/{GTIN}/10/L2411", Gs1Keys(GTIN, lot="L2411")),
            (f"/01/{GTIN}/21/0001", Gs1Keys(GTIN, serial="0001")),
            (f"/01/{GTIN}/22/2A/10/L-24.11/21/s_1", Gs1Keys(GTIN, "2A", "L-24.11", "s_1")),
            (f"/01/{GTIN}/10/A%2FB%252?17=271231&linkType=all", Gs1Keys(GTIN, lot="A/B%2")),
            (f"/01/{GTIN}/10/1#top", Gs1Keys(GTIN, lot="1")),
        ],
    )
    def test_reads(self, path: str, expected: Gs1Keys) -> None:
        assert parse_digital_link(path) == expected

    @given(keys())
    def test_reads_back_what_was_written(self, item: Gs1Keys) -> None:
        assert parse_digital_link(digital_link_path(item)) == item

    def test_carries_a_label_code_as_serial(self) -> None:
        code = make_label_code(9, key=bytes(32), key_version=0)
        path = digital_link_path(Gs1Keys(GTIN, lot="B00000006", serial=code))
        assert path == f"/01/{GTIN}/10/B00000006/21/{code}"

    @pytest.mark.parametrize("path", ["", "/", "01/" + GTIN, "https://x.vn/01/" + GTIN, "/01/" + "1" * 400])
    def test_refuses_what_is_no_path(self, path: str) -> None:
        with pytest.raises(NotGs1) as caught:
            parse_digital_link(path)
        assert caught.value.reason is Gs1Reason.SYNTAX

    @pytest.mark.parametrize(
        ("path", "ai"),
        [("/00/1", "00"), (f"/01/{GTIN}/17/271231", "17"), (f"/1/{GTIN}", "1"), ("/san-pham/x", "san-pham")],
    )
    def test_names_an_unknown_key(self, path: str, ai: str) -> None:
        with pytest.raises(UnknownKey) as caught:
            parse_digital_link(path)
        assert caught.value.ai == ai
        assert caught.value.reason is Gs1Reason.UNKNOWN_KEY

    @pytest.mark.parametrize(
        ("path", "ai"),
        [
            (f"/01/{GTIN}/21/1/10/L1", "10"),
            (f"/01/{GTIN}/10/L1/22/A", "22"),
            (f"/01/{GTIN}/21/1/22/A", "22"),
            (f"/10/L1/01/{GTIN}", "10"),
            ("/21/1", "21"),
        ],
    )
    def test_names_the_key_out_of_order(self, path: str, ai: str) -> None:
        with pytest.raises(WrongKeyOrder) as caught:
            parse_digital_link(path)
        assert caught.value.ai == ai
        assert caught.value.reason is Gs1Reason.KEY_ORDER

    @pytest.mark.parametrize(("path", "ai"), [(f"/01/{GTIN}/01/{GTIN}", "01"), (f"/01/{GTIN}/10/A/10/A", "10")])
    def test_names_a_repeated_key(self, path: str, ai: str) -> None:
        with pytest.raises(RepeatedKey) as caught:
            parse_digital_link(path)
        assert caught.value.ai == ai
        assert caught.value.reason is Gs1Reason.REPEATED_KEY

    @pytest.mark.parametrize(
        ("path", "ai"),
        [
            ("/01", "01"),
            ("/01/", "01"),
            (f"/01/{GTIN}/10", "10"),
            (f"/01/{GTIN}/10/", "10"),
            (f"/01/{GTIN}/10//21/1", "10"),
        ],
    )
    def test_names_a_key_without_value(self, path: str, ai: str) -> None:
        with pytest.raises(EmptyValue) as caught:
            parse_digital_link(path)
        assert caught.value.ai == ai
        assert caught.value.reason is Gs1Reason.EMPTY_VALUE

    @pytest.mark.parametrize(
        ("gtin", "problem"),
        [
            ("08934600000012", GtinReason.CHECK_DIGIT),
            ("8934600000011", GtinReason.LENGTH),
            ("0893460000001O", GtinReason.NOT_DIGITS),
            ("8934600-000011", GtinReason.NOT_DIGITS),
            ("00000000000000", GtinReason.PLACEHOLDER),
        ],
    )
    def test_says_why_the_gtin_is_none(self, gtin: str, problem: GtinReason) -> None:
        with pytest.raises(WrongGtin) as caught:
            parse_digital_link(f"/01/{gtin}")
        assert caught.value.problem.reason is problem
        assert (caught.value.ai, caught.value.reason) == ("01", Gs1Reason.GTIN)

    def test_says_how_long_a_value_is(self) -> None:
        assert parse_digital_link(f"/01/{GTIN}/10/{'x' * 20}").lot == "x" * 20
        with pytest.raises(WrongValueLength) as caught:
            parse_digital_link(f"/01/{GTIN}/10/{'x' * 21}")
        assert (caught.value.ai, caught.value.length) == ("10", 21)
        assert caught.value.reason is Gs1Reason.LENGTH

    @pytest.mark.parametrize(
        ("value", "typed", "position"),
        [
            ("L 1", " ", 2),
            ("L%201", " ", 2),
            ("%C4%90", "Đ", 1),
            ("a%00", "\0", 2),
            ("a%FF", "\ufffd", 2),
            ("ab%4", "%", 3),
            ("ab%zz", "%", 3),
            ("a^b", "^", 2),
        ],
    )
    def test_names_a_character_gs1_does_not_allow(self, value: str, typed: str, position: int) -> None:
        with pytest.raises(WrongValueCharacter) as caught:
            parse_digital_link(f"/01/{GTIN}/21/{value}")
        assert (caught.value.ai, caught.value.typed, caught.value.position) == ("21", typed, position)
        assert caught.value.reason is Gs1Reason.CHARACTER

    @given(st.text(max_size=60) | st.text(alphabet="/0123%", max_size=60))
    def test_any_text_is_read_or_refused_by_name(self, text: str) -> None:
        for parse in (parse_digital_link, parse_element_string):
            try:
                gtin = parse(text).gtin
            except Gs1Error as error:
                gtin = f"0{error.reason}"
            assert gtin


class TestParseElementString:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (f"(01){GTIN}", Gs1Keys(GTIN)),
            (f"(01){GTIN}(10)L2411(21)0001", Gs1Keys(GTIN, lot="L2411", serial="0001")),
            (f" (01) {GTIN} (22) A (10) L(x) ", Gs1Keys(GTIN, "A", "L(x)")),
        ],
    )
    def test_reads(self, text: str, expected: Gs1Keys) -> None:
        assert parse_element_string(text) == expected

    @given(keys(alphabet=WITHOUT_PARENTHESES))
    def test_reads_back_what_was_written(self, item: Gs1Keys) -> None:
        assert parse_element_string(element_string(item)) == item

    @pytest.mark.parametrize(
        ("text", "error"),
        [
            ("", NotGs1),
            (GTIN, NotGs1),
            (f"x(01){GTIN}", NotGs1),
            (f"(01){GTIN}" + " " * 400, NotGs1),
            (f"(17)271231(01){GTIN}", UnknownKey),
            (f"(10)L1(01){GTIN}", WrongKeyOrder),
            (f"(01){GTIN}(21)1(10)L1", WrongKeyOrder),
            (f"(01){GTIN}(10)1(10)1", RepeatedKey),
            (f"(01){GTIN}(10)", EmptyValue),
            (f"(01){GTIN}(10)(21)1", EmptyValue),
            ("(01)08934600000012", WrongGtin),
            ("(01)8934600000011", WrongGtin),
            (f"(01){GTIN}(10)L 1", WrongValueCharacter),
            (f"(01){GTIN}(10){'1' * 21}", WrongValueLength),
        ],
    )
    def test_refuses_by_name(self, text: str, error: type[Gs1Error]) -> None:
        with pytest.raises(error):
            parse_element_string(text)


class TestGs1Keys:
    def test_cannot_be_made_unsound(self) -> None:
        with pytest.raises(WrongGtin):
            Gs1Keys("8934600000011")
        with pytest.raises(WrongValueCharacter):
            Gs1Keys(GTIN, lot="cà phê")
        with pytest.raises(EmptyValue):
            Gs1Keys(GTIN, serial="")

    def test_allows_exactly_set_82(self) -> None:
        allowed = []
        for character in map(chr, range(0x250)):
            try:
                Gs1Keys(GTIN, lot=character)
            except WrongValueCharacter:
                continue
            allowed.append(character)
        assert "".join(allowed) == SET_82
        assert len(SET_82) == 82
