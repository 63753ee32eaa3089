"""What an address of the catalogue says, and the one address for each choice."""

import pytest
from django.http import QueryDict

from search.filters import CLASSES, MAX_COMMUNES, MAX_NAMED, MAX_PRICE, Filters, Sort, Span, read_price


def read(text: str) -> Filters:
    return Filters.read(QueryDict(text))


EVERYTHING = (
    "nhom=food&lop=ii.1&sao=5&sao=4&tinh=66&xa=24277&xa=24280&gia=100000-300000&chu_the=htx-ong&chu_the=to-che"
    "&loai_chu_the=cooperative&loai_chu_the=farm&diem_ban=cho-que&qua=1&chung_nhan=1&con_hang=1&xep=gia-tang"
)


class TestRead:
    def test_everything_at_once(self):
        assert read(f"q=mật+ong&{EVERYTHING}") == Filters(
            text="mật ong",
            groups=("food",),
            classes=("ii.1",),
            stars=(5, 4),
            province="66",
            communes=("24277", "24280"),
            price=Span(100_000, 300_000),
            producers=("htx-ong", "to-che"),
            kinds=("cooperative", "farm"),
            places=("cho-que",),
            gift=True,
            certified=True,
            in_stock=True,
            sort=Sort.CHEAPEST,
        )

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "nhom=cars&sao=6&sao=x&tinh=Đắk+Lắk&xa=1&xa=٢٤٢٧٧&chung_nhan=yes&con_hang=0&xep=up&q=%00++",
            "sao=05&sao=%2B5&tinh=6&xa=242777&lop=I.9&lop=i&qua=2",
            "gia=100000&gia=x-y&gia=-&gia=٣-٤",
            "gia=1-2-3&chu_the=HTX+Ong&chu_the=%00&diem_ban=../x&diem_ban=a--&loai_chu_the=shop",
        ],
    )
    def test_what_is_not_understood_is_left_out(self, text):
        assert read(text) == Filters()

    def test_order_and_repetition_do_not_matter(self):
        assert read("sao=3&sao=5&sao=3&nhom=tourism&nhom=food") == read("nhom=food&nhom=tourism&sao=5&sao=3")

    def test_there_is_an_end_to_lists_and_to_words(self):
        assert len(read("&".join(f"xa={code:05d}" for code in range(99))).communes) == MAX_COMMUNES
        assert len(read("&".join(f"chu_the=htx-{number}" for number in range(99))).producers) == MAX_NAMED
        assert len(read("&".join(f"diem_ban=quay-{number}" for number in range(99))).places) == MAX_NAMED
        assert len(read("q=" + "a" * 999).text) == 120

    def test_classes_are_those_of_the_annex_however_they_are_written(self):
        assert len(CLASSES) == 17
        assert read("lop=I.4").classes == read("lop=i.4").classes == ("i.4",)

    def test_a_class_stands_for_its_group(self):
        """Who ticks a class below a ticked group wants less, not more."""
        assert read("nhom=food&nhom=herbal&lop=i.4") == Filters(groups=("herbal",), classes=("i.4",))

    def test_without_words_nothing_matches_best(self):
        assert read("xep=khop").order is Sort.CERTIFIED
        assert read("q=che&xep=khop") == read("q=che") == Filters(text="che")
        assert (read("q=che").order, read("q=che&xep=hang-sao").order) == (Sort.MATCH, Sort.CERTIFIED)
        assert read("xep=hang-sao") == Filters()


class TestSpan:
    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("100000-300000", Span(100_000, 300_000)),
            ("300000-100000", Span(100_000, 300_000)),
            ("-50000", Span(0, 50_000)),
            ("500000-", Span(500_000)),
            ("0-0", Span(0, 0)),
            ("99999999999-5", Span(5)),
        ],
    )
    def test_either_end_may_be_open_and_the_lower_comes_first(self, text, span):
        assert Span.read(text) == span
        assert Span.read(span.param) == span

    @pytest.mark.parametrize("text", ["", "-", "5", "a-b", "1-2-3", "-1-2", "1.5-2", "1" * 12 + "-", "²-³"])
    def test_what_is_none_leaves_nothing_out(self, text):
        assert Span.read(text) == Span()
        assert not Span.read(text).is_on


class TestReadPrice:
    @pytest.mark.parametrize(
        ("text", "dong"),
        [
            ("150000", 150_000),
            ("150.000", 150_000),
            ("150,000 đ", 150_000),
            ("1 250 000 ₫", 1_250_000),
            ("150k", 150_000),
            ("150 nghìn", 150_000),
            ("1,5 triệu", 1_500_000),
            ("1.25tr", 1_250_000),
            ("2 TRIỆU", 2_000_000),
            ("1.500k", 1_500_000),
            ("0", 0),
            ("999999999999", MAX_PRICE),
        ],
    )
    def test_as_people_write_amounts(self, text, dong):
        assert read_price(text) == dong

    @pytest.mark.parametrize("text", ["", "rẻ", "-5", "1.5", "1.2.3 triệu", "k", "10%", "9" * 5000 + "x"])
    def test_what_is_no_amount(self, text):
        assert read_price(text) is None


class TestQuerystring:
    @pytest.mark.parametrize(
        "text", ["", "q=m%E1%BA%ADt+ong", f"q=che&{EVERYTHING}", EVERYTHING, "gia=-50000", "gia=500000-"]
    )
    def test_reads_back_as_it_was_written(self, text):
        assert read(text).querystring() == text
        assert read(read(text).querystring()) == read(text)

    def test_the_first_page_is_not_written(self):
        assert Filters().querystring(page=1) == ""
        assert Filters(stars=(5,)).querystring(page=3) == "sao=5&page=3"


class TestWithout:
    FULL = read(f"q=x&{EVERYTHING}")

    def test_one_value_of_several(self):
        assert self.FULL.without("stars", 5).stars == (4,)
        assert self.FULL.without("producers", "htx-ong").producers == ("to-che",)
        assert self.FULL.without("classes", "ii.1").groups == ("food",)

    @pytest.mark.parametrize(
        ("name", "left"),
        [("stars", ()), ("certified", False), ("text", ""), ("price", Span()), ("gift", False), ("places", ())],
    )
    def test_a_whole_filter(self, name, left):
        assert getattr(self.FULL.without(name), name) == left

    def test_without_its_province_a_choice_has_no_communes_and_without_groups_no_classes(self):
        left = self.FULL.without("province")
        assert (left.province, left.communes) == ("", ())
        left = self.FULL.without("groups")
        assert (left.groups, left.classes) == ((), ())

    def test_without_words_no_order_of_words(self):
        assert read("q=che&xep=hang-sao").without("text") == Filters()

    def test_bare_keeps_words_and_order(self):
        assert self.FULL.bare() == Filters(text="x", sort=Sort.CHEAPEST)
        assert self.FULL.bare().count == 0

    def test_counts_what_is_on(self):
        assert self.FULL.count == 15
        assert Filters(province="66").count == 1

    def test_a_group_alone_has_a_landing_page(self):
        assert read("nhom=food").landing_group == "food"
        others = [
            "",
            "nhom=food&nhom=herbal",
            "nhom=food&con_hang=1",
            "q=x&nhom=food",
            "nhom=food&xep=ten",
            "lop=i.4",
        ]
        assert not any(read(text).landing_group for text in others)
