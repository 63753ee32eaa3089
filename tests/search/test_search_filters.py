"""What an address of the catalogue says, and the one address for each choice."""

import pytest
from django.http import QueryDict

from search.filters import MAX_COMMUNES, Filters, Sort


def read(text: str) -> Filters:
    return Filters.read(QueryDict(text))


class TestRead:
    def test_everything_at_once(self):
        text = "q=mật+ong&nhom=food&nhom=beverage&sao=5&sao=3&tinh=66&xa=24277&chung_nhan=1&con_hang=1&xep=ten"
        assert read(text) == Filters(
            text="mật ong",
            groups=("food", "beverage"),
            stars=(5, 3),
            province="66",
            communes=("24277",),
            certified=True,
            in_stock=True,
            sort=Sort.NAME,
        )

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "nhom=cars&sao=6&sao=x&tinh=Đắk+Lắk&xa=1&xa=٢٤٢٧٧&chung_nhan=yes&con_hang=0&xep=up&q=%00++",
            "sao=05&sao=%2B5&tinh=6&xa=242777",
        ],
    )
    def test_what_is_not_understood_is_left_out(self, text):
        assert read(text) == Filters()

    def test_order_and_repetition_do_not_matter(self):
        assert read("sao=3&sao=5&sao=3&nhom=tourism&nhom=food") == read("nhom=food&nhom=tourism&sao=5&sao=3")

    def test_there_is_an_end_to_communes_and_to_words(self):
        assert len(read("&".join(f"xa={code:05d}" for code in range(99))).communes) == MAX_COMMUNES
        assert len(read("q=" + "a" * 999).text) == 120


class TestQuerystring:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "q=m%E1%BA%ADt+ong",
            "nhom=food&sao=5&sao=4&tinh=66&xa=24277&xa=24280&chung_nhan=1&con_hang=1&xep=gia-tang",
        ],
    )
    def test_reads_back_as_it_was_written(self, text):
        assert read(text).querystring() == text
        assert read(read(text).querystring()) == read(text)

    def test_the_first_page_is_not_written(self):
        assert Filters().querystring(page=1) == ""
        assert Filters(stars=(5,)).querystring(page=3) == "sao=5&page=3"


class TestWithout:
    FULL = Filters("x", ("food", "herbal"), (5, 4), "66", ("24277",), True, True, Sort.NAME)

    def test_one_value_of_several(self):
        assert self.FULL.without("stars", 5).stars == (4,)
        assert self.FULL.without("groups", "food").groups == ("herbal",)

    def test_a_whole_filter(self):
        assert self.FULL.without("stars").stars == ()
        assert self.FULL.without("certified").certified is False
        assert self.FULL.without("text").text == ""

    def test_without_its_province_a_choice_has_no_communes(self):
        left = self.FULL.without("province")
        assert (left.province, left.communes) == ("", ())

    def test_bare_keeps_words_and_order(self):
        assert self.FULL.bare() == Filters(text="x", sort=Sort.NAME)
        assert self.FULL.bare().count == 0

    def test_counts_what_is_on(self):
        assert self.FULL.count == 7
        assert Filters(province="66").count == 1
