"""The alphabet and the check character: frozen, and proven rather than sampled where that is possible."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes import ALPHABET, CODE_LENGTH, check_character, is_valid
from catalogue.codes.alphabet import decode, encode, syndrome

BODIES = st.text(alphabet=ALPHABET, min_size=8, max_size=8)
WORDS = st.text(alphabet=ALPHABET, min_size=9, max_size=9)

#: Printed on labels that are out in the world: a change here means the code is wrong, not the test.
FROZEN_CODES = (
    "P0000000C",
    "B00000006",
    "C1234567M",
    "R7K3WNDXX",
    "PZZZZZZZ2",
    "CAFE2026W",
)


def multiplied(left: int, right: int) -> int:
    """A second, schoolbook multiplication in GF(32) with x⁵ + x² + 1, to check the tables against."""
    product = 0
    for bit in range(5):
        if right >> bit & 1:
            product ^= left << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - 5)
    return product


def schoolbook_syndrome(code: str) -> int:
    total, weight = 0, 1
    for character in code:
        total ^= multiplied(weight, ALPHABET.index(character))
        weight = multiplied(weight, 2)
    return total


class TestAlphabet:
    def test_is_frozen(self) -> None:
        assert ALPHABET == "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

    def test_leaves_out_what_is_mistaken_for_something_else(self) -> None:
        assert not set(ALPHABET) & set("ILOU")
        assert len(set(ALPHABET)) == 32

    @given(st.integers(min_value=0, max_value=2**60 - 1))
    def test_numbers_survive(self, number: int) -> None:
        assert decode(encode(number, 12)) == number

    def test_numbers_are_written_most_significant_first(self) -> None:
        assert encode(1, 3) == "001"
        assert encode(32**2 * 31, 3) == "Z00"

    @pytest.mark.parametrize("number", [-1, 32**3])
    def test_refuses_a_number_that_does_not_fit(self, number: int) -> None:
        with pytest.raises(ValueError, match="does not fit"):
            encode(number, 3)


class TestCheckCharacter:
    @pytest.mark.parametrize("code", FROZEN_CODES)
    def test_is_frozen(self, code: str) -> None:
        assert check_character(code[:8]) == code[8]
        assert is_valid(code)

    @given(WORDS)
    def test_agrees_with_schoolbook_arithmetic(self, word: str) -> None:
        assert syndrome(word) == schoolbook_syndrome(word)

    @given(BODIES)
    def test_is_the_only_one_of_32_that_fits(self, body: str) -> None:
        fitting = [character for character in ALPHABET if schoolbook_syndrome(body + character) == 0]
        assert fitting == [check_character(body)]

    @pytest.mark.parametrize("body", ["", "P000000", "P00000000", "P00000U0", "p0000000", "P000 000"])
    def test_refuses_what_is_no_body(self, body: str) -> None:
        with pytest.raises(ValueError, match="not 8 characters"):
            check_character(body)


class TestEveryMistakeIsCaught:
    """Σ αⁱ·xᵢ is linear, so a mistake is missed exactly if the sum of the mistake alone is zero.

    The two exhaustive tests go through every such mistake, the sampled ones through real codes.
    """

    @given(WORDS, WORDS)
    def test_the_sum_is_linear(self, one: str, other: str) -> None:
        both = "".join(ALPHABET[ALPHABET.index(a) ^ ALPHABET.index(b)] for a, b in zip(one, other, strict=True))
        assert syndrome(both) == syndrome(one) ^ syndrome(other)

    def test_every_wrong_character_at_every_place(self) -> None:
        for place, wrong in itertools.product(range(CODE_LENGTH), ALPHABET[1:]):
            assert syndrome("0" * place + wrong + "0" * (CODE_LENGTH - 1 - place)) != 0

    def test_every_swap_of_every_two_places(self) -> None:
        for (i, j), (a, b) in itertools.product(
            itertools.combinations(range(CODE_LENGTH), 2), itertools.permutations(ALPHABET, 2)
        ):
            word = ["0"] * CODE_LENGTH
            word[i], word[j] = a, b
            before = syndrome("".join(word))
            word[i], word[j] = b, a
            assert syndrome("".join(word)) != before, (i, j, a, b)

    def test_weights_are_all_different(self) -> None:
        weights = [syndrome("0" * place + "1") for place in range(31)]
        assert len(set(weights)) == 31
        assert 0 not in weights

    @pytest.mark.parametrize("code", FROZEN_CODES)
    def test_no_real_code_survives_one_wrong_character(self, code: str) -> None:
        for place, wrong in itertools.product(range(CODE_LENGTH), ALPHABET):
            if wrong != code[place]:
                assert not is_valid(code[:place] + wrong + code[place + 1 :])

    def test_no_real_code_survives_a_swap(self) -> None:
        rng = random.Random(5)
        swaps = 0
        for _ in range(100):
            body = rng.choice("PBCR") + "".join(rng.choices(ALPHABET, k=7))
            code = body + check_character(body)
            for i, j in itertools.combinations(range(CODE_LENGTH), 2):
                if code[i] != code[j]:
                    swapped = list(code)
                    swapped[i], swapped[j] = swapped[j], swapped[i]
                    assert not is_valid("".join(swapped))
                    swaps += 1
        assert swaps > 3000
