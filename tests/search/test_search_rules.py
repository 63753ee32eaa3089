"""How text becomes words that can be compared."""

import unicodedata

import pytest

from search.rules import MAX_WORDS, key, query_words, text_key, words


class TestWords:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Cà phê", ["ca", "phe"]),
            (unicodedata.normalize("NFD", "Cà phê Đặc sản"), ["ca", "phe", "dac", "san"]),
            ("QĐ 3981/QĐ-UBND", ["qd", "3981", "qd", "ubnd"]),
            ("Cư M'gar", ["cu", "mgar"]),
            ("Cư M’gar", ["cu", "mgar"]),
            ("Ea Kŏh, M'nông, Ƀuôn", ["ea", "koh", "mnong", "buon"]),
            ("  Trà (sâm dây), 100 % ", ["tra", "sam", "day", "100"]),
            ("THUỶ tiên", ["thuy", "tien"]),
            ("!?…", []),
            ("", []),
        ],
    )
    def test_folds_and_splits(self, text, expected):
        assert words(text) == expected


class TestTextKey:
    def test_keeps_phrases_between_spaces(self):
        assert text_key(["Mật ong", "", "Ea Tul"]) == " mat ong ea tul "

    def test_says_no_phrase_twice(self):
        assert text_key(["Mật ong Ea Tul", "mat ong", "Ea Tul", "tul mat"]) == " mat ong ea tul tul mat "

    def test_key_joins_what_there_is(self):
        assert key("Xã", "", "Ea Tul") == "xa ea tul"


class TestQueryWords:
    def test_each_word_once_and_no_more_than_are_useful(self):
        assert query_words("mật mat MẬT ong") == ["mat", "ong"]
        assert len(query_words(" ".join(f"tu{number}" for number in range(50)))) == MAX_WORDS

    def test_a_very_long_query_is_cut(self):
        assert query_words("a" * 5000) == ["a" * 120]
