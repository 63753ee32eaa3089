"""Label codes: nobody without the key makes one, and no alteration of a real one passes."""

from __future__ import annotations

import hmac
import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.codes import (
    ALPHABET,
    LABEL_LENGTH,
    MAX_KEY_VERSION,
    MAX_SERIAL,
    CodeError,
    NotALabel,
    Reason,
    UnknownKeyVersion,
    WrongTag,
    make_label_code,
    shown,
    verify_label_code,
)
from catalogue.codes.labels import permute, unpermute

KEY = bytes(range(32))
OTHER_KEY = b"another key of exactly 32 bytes!"
KEYS = {0: KEY, 1: KEY, 31: OTHER_KEY}
SERIALS = st.integers(min_value=0, max_value=MAX_SERIAL)

#: Printed on labels that are out in the world: a change here means the code is wrong, not the test.
FROZEN_LABELS = (
    (0, 0, KEY, "T09MVF3KQNDCEYEKXKSY"),
    (1, 0, KEY, "T09BFE9YJEES53WT70YV"),
    (2, 0, KEY, "T0W3KFMXATH82S96E90G"),
    (123_456, 1, KEY, "T12ZT7F6KFBZTPPBTE1S"),
    (2**30 - 1, 31, OTHER_KEY, "TZ642N1JQTRPCKXSDZZM"),
)


class TestMakeLabelCode:
    @pytest.mark.parametrize(("serial", "version", "key", "code"), FROZEN_LABELS)
    def test_is_frozen(self, serial: int, version: int, key: bytes, code: str) -> None:
        assert make_label_code(serial, key=key, key_version=version) == code
        assert verify_label_code(code, KEYS) == serial

    @given(SERIALS, st.integers(min_value=0, max_value=MAX_KEY_VERSION), st.binary(min_size=32, max_size=64))
    def test_gives_its_serial_back(self, serial: int, version: int, key: bytes) -> None:
        code = make_label_code(serial, key=key, key_version=version)
        assert len(code) == LABEL_LENGTH
        assert set(code) <= set(ALPHABET)
        assert code[:2] == "T" + ALPHABET[version]
        assert verify_label_code(code, {version: key}) == serial

    @pytest.mark.parametrize("serial", [-1, MAX_SERIAL + 1])
    def test_refuses_a_serial_out_of_range(self, serial: int) -> None:
        with pytest.raises(ValueError, match="serial"):
            make_label_code(serial, key=KEY, key_version=0)

    @pytest.mark.parametrize("version", [-1, MAX_KEY_VERSION + 1])
    def test_refuses_a_key_version_out_of_range(self, version: int) -> None:
        with pytest.raises(ValueError, match="key version"):
            make_label_code(0, key=KEY, key_version=version)

    def test_refuses_a_short_key(self) -> None:
        with pytest.raises(ValueError, match="at least 32 bytes"):
            make_label_code(0, key=bytes(31), key_version=0)

    def test_tells_nothing_of_the_order(self) -> None:
        codes = [make_label_code(serial, key=KEY, key_version=0) for serial in range(2000)]
        assert codes != sorted(codes)
        rising = sum(earlier < later for earlier, later in itertools.pairwise(codes))
        assert 900 < rising < 1100  # half of the neighbours, as in any shuffled row
        alike = sum(a == b for one, two in itertools.pairwise(codes) for a, b in zip(one[2:], two[2:], strict=True))
        assert alike / (1999 * 18) < 0.04  # 1/32 by chance


class TestVerifyLabelCode:
    CODE = make_label_code(123_456, key=KEY, key_version=1)

    def test_reads_what_a_person_types(self) -> None:
        assert verify_label_code(shown(self.CODE).lower().replace("1", "l"), KEYS) == 123_456

    def test_refuses_every_single_altered_character(self) -> None:
        for place, wrong in itertools.product(range(LABEL_LENGTH), ALPHABET):
            if wrong != self.CODE[place]:
                with pytest.raises(CodeError):
                    verify_label_code(self.CODE[:place] + wrong + self.CODE[place + 1 :], KEYS)

    def test_refuses_every_swap(self) -> None:
        for i, j in itertools.combinations(range(LABEL_LENGTH), 2):
            if self.CODE[i] != self.CODE[j]:
                swapped = list(self.CODE)
                swapped[i], swapped[j] = swapped[j], swapped[i]
                with pytest.raises(CodeError):
                    verify_label_code("".join(swapped), KEYS)

    @given(st.text(alphabet=ALPHABET, min_size=18, max_size=18), st.sampled_from("01Z"))
    def test_refuses_invented_codes(self, rest: str, version: str) -> None:
        with pytest.raises(WrongTag) as caught:
            verify_label_code("T" + version + rest, KEYS)
        assert caught.value.reason is Reason.TAG

    def test_refuses_the_tag_of_another_label(self) -> None:
        other = make_label_code(123_457, key=KEY, key_version=1)
        with pytest.raises(WrongTag):
            verify_label_code(self.CODE[:8] + other[8:], KEYS)

    def test_refuses_another_version_even_under_the_same_key(self) -> None:
        assert KEYS[0] == KEYS[1]
        with pytest.raises(WrongTag):
            verify_label_code("T0" + self.CODE[2:], KEYS)

    def test_refuses_what_another_key_made(self) -> None:
        with pytest.raises(WrongTag):
            verify_label_code(self.CODE, {1: OTHER_KEY})

    def test_names_a_key_version_it_does_not_hold(self) -> None:
        with pytest.raises(UnknownKeyVersion) as caught:
            verify_label_code(self.CODE, {0: KEY})
        assert caught.value.key_version == 1
        assert caught.value.reason is Reason.KEY_VERSION

    def test_names_a_code_of_another_kind(self) -> None:
        with pytest.raises(NotALabel) as caught:
            verify_label_code("C12-345-67M", KEYS)
        assert caught.value.kind == "C"
        assert caught.value.reason is Reason.NOT_A_LABEL

    def test_compares_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared = []

        def recording(one: str, other: str) -> bool:
            compared.append((one, other))
            return False

        monkeypatch.setattr(hmac, "compare_digest", recording)
        with pytest.raises(WrongTag):
            verify_label_code(self.CODE, KEYS)
        assert compared == [(self.CODE[8:], self.CODE[8:])]


class TestPermutation:
    @given(SERIALS, st.binary(min_size=32, max_size=32))
    def test_is_undone(self, serial: int, key: bytes) -> None:
        assert 0 <= permute(serial, key=key) <= MAX_SERIAL
        assert unpermute(permute(serial, key=key), key=key) == serial
        assert permute(unpermute(serial, key=key), key=key) == serial

    def test_maps_no_two_serials_to_one(self) -> None:
        rng = random.Random(2)
        serials = {*range(20_000), *range(MAX_SERIAL - 999, MAX_SERIAL + 1)}
        serials |= {rng.randrange(MAX_SERIAL) for _ in range(10_000)}
        assert len({permute(serial, key=KEY) for serial in serials}) == len(serials)

    def test_spreads_over_the_whole_range(self) -> None:
        buckets = [0] * 32
        for serial in range(8000):
            buckets[permute(serial, key=KEY) >> 25] += 1
        assert all(180 < count < 320 for count in buckets)  # 250 each, four and a half deviations

    def test_depends_on_the_key(self) -> None:
        same = sum(permute(serial, key=KEY) == permute(serial, key=OTHER_KEY) for serial in range(1000))
        assert same <= 1
