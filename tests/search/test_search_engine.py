"""What the database engine finds, in which order, and when it loosens."""

import pytest
from factories.areas import CommuneFactory, DistrictFactory, SuccessionFactory
from factories.certificates import CertificateFactory, certificate_with

from catalogue.certificates.rules import Status
from catalogue.codes import shown
from catalogue.products.models import Product
from search.engines import Query, Relaxed, get_engine
from search.models import Document
from search.services import reindex

pytestmark = pytest.mark.django_db


@pytest.fixture
def find(today):
    """Builds the index and gives the names that a text finds, best first."""

    def search(text: str, **kwargs) -> list[str]:
        reindex()
        hits = get_engine().search(Query(text, today, **{"kinds": ("product",), **kwargs})).hits
        names = {(doc.kind, doc.object_id): doc.name_key for doc in Document.objects.all()}
        return [names[hit.kind, hit.object_id] for hit in hits]

    return search


@pytest.fixture
def result(today):
    """Builds the index and gives the whole result."""

    def search(text: str, *kinds: str, **kwargs):
        reindex()
        return get_engine().search(Query(text, today, kinds, **kwargs))

    return search


class TestFinds:
    @pytest.mark.parametrize("text", ["ca phe", "cà phê", "CÀ PHÊ", "phê cà", "ca ph", "  cà,  phê! "])
    def test_without_accents_in_any_order_and_unfinished(self, goods, find, text):
        goods("Cà phê rang mộc")
        goods("Mật ong rừng")
        assert find(text) == ["ca phe rang moc"]

    def test_every_word_must_be_met(self, goods, find):
        goods("Cà phê rang mộc")
        goods("Cà phê nhân")
        assert find("ca phe nhan") == ["ca phe nhan"]

    def test_by_producer_place_and_old_place(self, goods, find, ea_tul):
        SuccessionFactory(current=ea_tul, former=CommuneFactory(former=True, parent=DistrictFactory(name="Cư M'gar")))
        goods("Tiêu")
        for text in ("ong rung tieu", "tieu ea tul", "tieu cu mgar", "tiêu Cư M'gar"):
            assert find(text) == ["tieu"]

    @pytest.mark.parametrize("text", ["", "   ", "!!!", "\0"])
    def test_no_words_find_nothing(self, goods, result, text):
        goods("Cà phê")
        found = result(text)
        assert (found.hits, found.total, found.counts, found.relaxed) == ([], 0, {}, None)

    @pytest.mark.parametrize("text", ["100%", "_", "' OR 1=1 --", '"', "\\"])
    def test_signs_of_sql_are_only_text(self, goods, result, text):
        goods("Cà phê 100% nguyên chất")
        found = result(text, "product")
        assert found.total == (1 if "1" in text else 0)

    @pytest.mark.parametrize("write", [str, shown, lambda code: shown(code).lower().replace("-", " ")])
    def test_a_code_however_it_is_written(self, goods, result, write):
        product = goods("Cà phê")
        goods("Mật ong")
        hits = result(write(product.code), "product").hits
        assert [hit.object_id for hit in hits] == [product.pk]

    def test_a_certificate_by_its_decision(self, goods, result):
        certificate = CertificateFactory(product=goods("Cà phê"), decision__number="3981/QĐ-UBND")
        hits = result("3981/QD-UBND").hits
        assert [(hit.kind, hit.object_id) for hit in hits] == [("certificate", certificate.pk)]


class TestOrder:
    def test_name_before_beginning_before_inside_before_text(self, goods, find):
        goods("Mắc ca")
        goods("Bánh mắc ca")
        goods("Mắc ca sấy")
        goods("Ca cao mắc khén")
        assert find("mac ca") == ["mac ca", "mac ca say", "banh mac ca", "ca cao mac khen"]

    def test_a_whole_word_before_a_longer_one(self, goods, find):
        goods("Cam sành")
        goods("Cá khô")
        assert find("ca") == ["ca kho", "cam sanh"]

    def test_certified_today_before_others_of_the_same_fit(self, goods, find, today):
        goods("Bánh mắc ca")
        goods("Kẹo mắc ca", stars=3)
        goods("Sữa mắc ca", stars=5)
        lapsed = goods("Dầu mắc ca")
        certificate_with(Status.EXPIRED, on=today, product=lapsed)
        assert find("mac ca") == ["sua mac ca", "keo mac ca", "banh mac ca", "dau mac ca"]

    def test_the_name_itself_before_anything_certified(self, goods, find):
        goods("Mắc ca sấy", stars=5)
        goods("Mắc ca")
        assert find("mac ca") == ["mac ca", "mac ca say"]

    def test_the_day_decides_what_is_certified(self, goods, today):
        goods("Mắc ca sấy", stars=5)
        goods("Mắc ca luộc")
        reindex()
        names = dict(Product.objects.values_list("pk", "title"))

        def order(day):
            return [names[hit.object_id] for hit in get_engine().search(Query("mac ca", day, ("product",))).hits]

        assert order(today) == ["Mắc ca sấy", "Mắc ca luộc"]
        assert order(today.replace(year=today.year - 5)) == ["Mắc ca luộc", "Mắc ca sấy"]

    def test_a_province_before_a_commune_of_the_same_name(self, result, dak_lak):
        commune = CommuneFactory(name="Đắk Lắk", parent=dak_lak)
        assert [hit.object_id for hit in result("dak lak", "place").hits] == [dak_lak.pk, commune.pk]


class TestLoosens:
    def test_not_while_everything_is_met(self, goods, result):
        goods("Cà phê")
        goods("Sà phê")
        found = result("ca phe", "product")
        assert (found.total, found.relaxed) == (1, None)

    def test_to_the_inside_of_words_first(self, goods, result):
        goods("Cà phê")
        found = result("hê", "product")
        assert (found.total, found.relaxed) == (1, Relaxed.INSIDE_WORDS)

    def test_then_to_any_word_most_words_first(self, goods, find, result):
        goods("Trà sen")
        goods("Mật ong sen")
        found = result("tra xanh", "product")
        assert (found.total, found.relaxed) == (1, Relaxed.ANY_WORD)
        assert find("mat trang sen") == ["mat ong sen", "tra sen"]

    def test_to_nothing_where_no_word_is_met(self, goods, result):
        goods("Cà phê")
        found = result("xyzzy plugh", "product")
        assert (found.total, found.relaxed, found.hits) == (0, None, [])

    def test_only_for_the_kinds_that_were_asked_for(self, goods, result):
        goods("Cà phê")
        found = result("ong rung", "producer")
        assert (found.total, found.relaxed) == (1, None)
        loosened = result("ong rung khac", "producer")
        assert loosened.relaxed is Relaxed.ANY_WORD


class TestPages:
    def test_pages_do_not_overlap_and_end(self, goods, result):
        for number in range(7):
            goods(f"Cà phê {number}")
        pages = [result("ca phe", "product", page=page, per_page=3).hits for page in (1, 2, 3, 4)]
        assert [len(page) for page in pages] == [3, 3, 1, 0]
        assert len({hit for page in pages for hit in page}) == 7

    def test_the_best_of_each_kind(self, goods, result, producer):
        for number in range(4):
            goods(f"Ong {number}")
        found = result("ong", per_kind=2)
        assert [hit.kind for hit in found.hits] == ["product", "product", "producer"]
        assert found.counts == {"product": 4, "producer": 1}
        assert found.total == 5

    def test_counts_name_every_kind_whatever_was_asked(self, goods, result):
        goods("Mật ong")
        found = result("ong", "producer")
        assert (found.total, found.counts) == (1, {"producer": 1, "product": 1})

    @pytest.mark.parametrize("number", [1, 40])
    def test_two_queries_whatever_is_found(self, goods, number, today, django_assert_num_queries):
        for count in range(number):
            goods(f"Cà phê {count}")
        reindex()
        with django_assert_num_queries(2):
            get_engine().search(Query("ca phe", today))


class TestMatching:
    @pytest.mark.parametrize(("text", "found", "named"), [("ong", 2, 1), ("ca phe", 1, 1), ("", 0, 0), ("zz", 0, 0)])
    def test_conditions_on_products(self, goods, text, found, named):
        goods("Mật ong")
        goods("Cà phê")
        reindex()
        matching = get_engine().matching(kind="product", text=text)
        assert Product.objects.filter(matching.found).count() == found
        assert Product.objects.filter(matching.by_name).count() == named
