"""Typed codes: forgiven where it is harmless, otherwise told what is wrong."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes import (
    ALPHABET,
    CODE_LENGTH,
    CodeError,
    EmptyCode,
    Kind,
    Reason,
    UnknownKind,
    WrongCharacter,
    WrongCheckCharacter,
    WrongLength,
    check_character,
    is_valid,
    make_label_code,
    new_code,
    normalise,
    parse,
    shown,
)

CODE = "C1234567M"
LABEL = make_label_code(7, key=bytes(32), key_version=1)
SEPARATORS = " -\t\n\r\u00a0\u2007\u202f\u2009"
SEPARATORS += "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u00ad\u200b\ufeff"


@st.composite
def codes(draw: st.DrawFn) -> str:
    body = draw(st.sampled_from("PBCR")) + draw(st.text(alphabet=ALPHABET, min_size=7, max_size=7))
    return body + check_character(body)


@st.composite
def sloppily_typed(draw: st.DrawFn, code: str) -> str:
    """`code` in any case, with look-alikes and separators anywhere."""
    looks_like = {"0": "0oO", "1": "1iIlL"}
    pieces = [draw(st.text(alphabet=SEPARATORS, max_size=2))]
    for character in code:
        pieces.append(draw(st.sampled_from(looks_like.get(character, character + character.lower()))))
        pieces.append(draw(st.text(alphabet=SEPARATORS, max_size=2)))
    return "".join(pieces)


class TestNormalise:
    @pytest.mark.parametrize(
        "typed",
        [
            "C1234567M",
            "c1234567m",
            "C12-345-67M",
            " c12 345 67m ",
            "C12\u00a0345\u00a067M",
            "C12–345—67M",
            "CI2-345-67M",
            "cl2.345.67m".replace(".", "\u2212"),
            "\ufeffC12\u200b345\u00ad67M\r\n",
            "Ｃ１２－３４５－６７Ｍ",
        ],
    )
    def test_forgives(self, typed: str) -> None:
        assert normalise(typed) == CODE

    def test_reads_o_as_zero_and_i_and_l_as_one(self) -> None:
        assert normalise("pOlOiOIo") == "P0101010"

    def test_keeps_u_for_parse_to_name(self) -> None:
        assert normalise("c12u") == "C12U"

    def test_of_nothing_is_nothing(self) -> None:
        assert normalise(" \u00a0–\n") == ""

    def test_never_shrinks_a_long_text_into_a_code(self) -> None:
        assert len(normalise("A" * 1_000_000)) == 32
        assert not is_valid(CODE + " " * 100 + "X")
        assert not is_valid(CODE + "-" * 10_000 + CODE)

    @given(st.text())
    def test_never_fails_and_is_stable(self, text: str) -> None:
        once = normalise(text)
        assert normalise(once) == once
        assert len(once) <= 32


class TestParse:
    @given(st.data())
    def test_reads_every_sloppy_writing_of_a_code(self, data: st.DataObject) -> None:
        code = data.draw(codes())
        parsed = parse(data.draw(sloppily_typed(code)))
        assert parsed.code == code
        assert parsed.kind == code[0]

    @pytest.mark.parametrize(
        ("kind", "letter"),
        [
            (Kind.PRODUCT, "P"),
            (Kind.LOT, "B"),
            (Kind.CERTIFICATE, "C"),
            (Kind.RECEIPT, "R"),
            (Kind.LABEL, "T"),
        ],
    )
    def test_the_letters_of_the_kinds_are_frozen_and_unmistakable(self, kind: Kind, letter: str) -> None:
        assert kind.value == letter
        assert normalise(letter.lower()) == letter
        assert set(Kind) == set("PBCRT")

    def test_reads_a_label_code_without_judging_it(self) -> None:
        altered = LABEL[:-1] + ("0" if LABEL[-1] != "0" else "1")
        assert parse(altered).kind is Kind.LABEL
        assert parse(shown(LABEL).lower()).code == LABEL

    @pytest.mark.parametrize("typed", ["", "  ", "--–", "\u00a0\u200b"])
    def test_says_when_nothing_was_typed(self, typed: str) -> None:
        with pytest.raises(EmptyCode) as caught:
            parse(typed)
        assert caught.value.reason is Reason.EMPTY

    @pytest.mark.parametrize(
        ("typed", "character", "position"),
        [
            ("C12-U45-67M", "U", 4),
            ("c12-u45-67m", "u", 4),
            ("U12-345-67M", "U", 1),
            ("C12-345-67?", "?", 9),
            ("C12.345.67M", ".", 4),
            ("C12_345", "_", 4),
            ("C12½", "½", 4),
            ("C12٣", "٣", 4),
        ],
    )
    def test_names_the_character_no_code_contains(self, typed: str, character: str, position: int) -> None:
        with pytest.raises(WrongCharacter) as caught:
            parse(typed)
        assert (caught.value.typed, caught.value.position) == (character, position)
        assert caught.value.reason is Reason.CHARACTER
        assert not caught.value.is_accented

    @pytest.mark.parametrize("typed", ["CĐ2", "Cđ2", "Cá2", "CÂ2", "Cư2", "CA\u0301" + "2", "C2\u0301"])
    def test_recognises_a_vietnamese_keyboard(self, typed: str) -> None:
        with pytest.raises(WrongCharacter) as caught:
            parse(typed)
        assert caught.value.is_accented

    @pytest.mark.parametrize(
        ("typed", "first"), [("X12-345-67M", "X"), ("o12345678", "o"), ("I2", "I"), ("8934600000011", "8")]
    )
    def test_says_when_the_first_character_names_no_kind(self, typed: str, first: str) -> None:
        with pytest.raises(UnknownKind) as caught:
            parse(typed)
        assert caught.value.typed == first
        assert caught.value.reason is Reason.KIND

    @pytest.mark.parametrize(
        ("typed", "length", "expected"),
        [("C", 1, 9), (CODE[:-1], 8, 9), (CODE + "0", 10, 9), (LABEL[:-1], 19, 20), ("T" + CODE, 10, 20)],
    )
    def test_says_how_many_characters_are_needed(self, typed: str, length: int, expected: int) -> None:
        with pytest.raises(WrongLength) as caught:
            parse(typed)
        assert (caught.value.length, caught.value.expected) == (length, expected)
        assert caught.value.reason is Reason.LENGTH

    def test_says_when_the_check_character_does_not_fit_and_nothing_more(self) -> None:
        with pytest.raises(WrongCheckCharacter) as caught:
            parse("C12-345-67N")
        assert caught.value.reason is Reason.CHECK
        assert vars(caught.value) == {}
        assert "M" not in str(caught.value)

    @given(st.text())
    def test_any_text_is_a_code_or_a_named_error(self, text: str) -> None:
        try:
            parsed = parse(text)
        except CodeError as error:
            reason: str = error.reason
        else:
            reason = "none" if parsed.code == normalise(text) else "changed"
        assert reason in {"none", "empty", "character", "kind", "length", "check"}


class TestIsValid:
    def test_of_a_code(self) -> None:
        assert is_valid("c12 345 67m")

    def test_never_of_a_label_code_for_which_a_key_is_needed(self) -> None:
        assert not is_valid(LABEL)

    def test_of_another_text(self) -> None:
        assert not is_valid("C12-345-67N")


class TestShown:
    def test_in_threes(self) -> None:
        assert shown(CODE) == "C12-345-67M"
        assert parse(CODE).shown == "C12-345-67M"

    def test_a_label_code_in_four_groups_of_five(self) -> None:
        assert shown("T12ZT7F6KFBZTPPBTE1S") == "T12ZT-7F6KF-BZTPP-BTE1S"

    @pytest.mark.parametrize("text", ["", "C1234567", "C12-345-67M"])
    def test_refuses_what_is_no_code(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a code"):
            shown(text)


class TestNewCode:
    @pytest.mark.parametrize("kind", ["P", "B", "C", "R"])
    def test_is_a_code_of_its_kind(self, kind: str) -> None:
        codes = {new_code(kind) for _ in range(200)}
        assert len(codes) == 200
        assert all(parse(code).kind == kind and len(code) == CODE_LENGTH for code in codes)

    def test_uses_every_character_at_every_free_place(self) -> None:
        rng = random.Random(1)
        drawn = [new_code(Kind.PRODUCT, rng=rng) for _ in range(1000)]
        for place in range(1, CODE_LENGTH):
            assert {code[place] for code in drawn} == set(ALPHABET)

    def test_repeats_under_a_seed(self) -> None:
        assert new_code("P", rng=random.Random(3)) == new_code("P", rng=random.Random(3))
        assert new_code("P", rng=random.Random(3)) != new_code("P", rng=random.Random(4))

    @pytest.mark.parametrize("kind", ["T", "X", "p", ""])
    def test_refuses_labels_and_unknown_kinds(self, kind: str) -> None:
        with pytest.raises(ValueError, match=r"label|not a valid Kind"):
            new_code(kind)
