"""The index: what stands in it, how it is built and kept in step."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory
from factories.certificates import CertificateFactory
from factories.cms import ListingFactory
from factories.origins import FacilityFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from catalogue.products.models import LabelFacts
from cms.models import ProductListing
from cms.services import publish
from search.models import Document, DocumentKind
from search.services import UnknownKind, bulk_load, changed, refresh, reindex
from traceability.origins.models import FacilityKind

pytestmark = pytest.mark.django_db


def text_of(kind: str, pk: int) -> str | None:
    return Document.objects.filter(kind=kind, object_id=pk).values_list("text_key", flat=True).first()


class TestWhatIsIndexed:
    def test_a_product_by_names_producer_place_class_facts_and_codes(self, goods):
        product = goods("Mật ong hoa cà phê", english="Coffee blossom honey")
        LabelFacts.objects.create(product=product, ingredients_vi="Mật ong nguyên chất")
        reindex()
        text = text_of(DocumentKind.PRODUCT, product.pk)
        for words in ("mat ong hoa ca phe", "coffee blossom honey", "htx ong rung", "xa ea tul", "dak lak"):
            assert f" {words} " in text
        assert " food " in text
        assert " mat ong nguyen chat " in text
        assert f" {product.code.lower()} " in text

    def test_a_set_that_lists_many_kinds_lends_none_of_them_to_its_goods(self):
        beef = ProductFactory(set_no=8, public=True, title="Thịt bò khô")
        assert "mật ong" in beef.criteria_set.name
        reindex()
        assert "mat ong" not in text_of(DocumentKind.PRODUCT, beef.pk)

    def test_a_product_is_found_by_the_old_names_of_its_place(self, goods, ea_tul):
        district = DistrictFactory(name="Cư M'gar", kind="Huyện")
        SuccessionFactory(current=ea_tul, former=CommuneFactory(former=True, name="Cuôr Tăk", parent=district))
        product = goods("Tiêu")
        reindex()
        assert " xa cuor tak huyen cu mgar " in text_of(DocumentKind.PRODUCT, product.pk)
        assert " huyen cu mgar " in text_of(DocumentKind.PLACE, ea_tul.pk)

    def test_only_what_is_public(self, goods):
        hidden = goods("Chưa đăng", public=False)
        draft = ListingFactory(product=goods("Nháp", public=False)).product
        reindex()
        assert not Document.objects.filter(kind="product", object_id__in=[hidden.pk, draft.pk]).exists()

    def test_only_producers_with_something_to_show(self, goods, producer, ea_tul):
        idle = ProducerFactory(name="HTX Chưa có hàng", commune=ea_tul)
        goods("Mật ong")
        reindex()
        assert set(Document.objects.filter(kind="producer").values_list("object_id", flat=True)) == {producer.pk}
        assert text_of(DocumentKind.PRODUCER, idle.pk) is None

    def test_a_withheld_name_stands_nowhere(self, goods, ea_tul):
        withheld = ProducerFactory(withheld=True, commune=ea_tul)
        withheld.private.withheld_name = "Ama Kuin Êban"
        withheld.private.legal_representative = "Ama Kuin Êban"
        withheld.private.save()
        product = goods("Rượu cần", producer=withheld, set_no=14)
        CertificateFactory(product=product)
        reindex()
        assert " ho san xuat ten giu kin " in text_of(DocumentKind.PRODUCT, product.pk)
        assert not Document.objects.filter(text_key__contains="kuin").exists()

    def test_places_of_today_and_not_those_that_ended(self, ea_tul, dak_lak):
        former = CommuneFactory(former=True)
        reindex()
        places = set(Document.objects.filter(kind="place").values_list("object_id", flat=True))
        assert {ea_tul.pk, dak_lak.pk} <= places
        assert former.pk not in places

    def test_certificates_by_numbers_but_not_by_their_product(self, goods):
        certificate = CertificateFactory(product=goods("Mật ong"), number="Số 12-OCOP")
        reindex()
        text = text_of(DocumentKind.CERTIFICATE, certificate.pk)
        assert " so 12 ocop " in text
        assert f" {certificate.code.lower()} " in text
        assert "mat ong" not in text

    def test_places_of_sale_but_no_mill(self, ea_tul):
        shop = FacilityFactory(name_vi="Điểm bán Buôn Ma Thuột", commune=ea_tul)
        mill = FacilityFactory(kind=FacilityKind.MILL, commune=ea_tul)
        reindex()
        assert " diem ban buon ma thuot " in text_of(DocumentKind.SHOWROOM, shop.pk)
        assert text_of(DocumentKind.SHOWROOM, mill.pk) is None


class TestReindex:
    def test_says_how_many_and_removes_what_is_gone(self, goods):
        goods("Mật ong")
        Document.objects.create(kind="product", object_id=999_999, name_key="ma", text_key=" ma ")
        seen = []
        total = reindex(progress=lambda kind, count: seen.append((kind, count)))
        assert ("product", 1) in seen
        assert total == Document.objects.count() == sum(count for _kind, count in seen)
        assert text_of("product", 999_999) is None

    def test_one_kind_alone(self, goods):
        goods("Mật ong")
        assert reindex(kinds=["product"]) == 1
        assert not Document.objects.exclude(kind="product").exists()

    def test_an_unknown_kind_changes_nothing(self, goods):
        product = goods("Mật ong")
        reindex()
        with pytest.raises(UnknownKind, match="cars"):
            reindex(kinds=["product", "cars"])
        assert text_of("product", product.pk)
        with pytest.raises(UnknownKind):
            refresh(kind="cars", ids=[1])

    @pytest.mark.parametrize("number", [1, 30])
    def test_as_many_queries_for_many_as_for_one(self, goods, number, django_assert_num_queries):
        for count in range(number):
            goods(f"Mật ong {count}")
        with django_assert_num_queries(9):
            reindex(kinds=["product"])

    def test_the_command(self, goods):
        goods("Mật ong")
        out = StringIO()
        call_command("reindex", "product", stdout=out)
        assert "product: 1" in out.getvalue()
        with pytest.raises(CommandError, match="cars"):
            call_command("reindex", "cars")


class TestKeptInStep:
    @pytest.fixture
    def commits(self, django_capture_on_commit_callbacks):
        """What runs when the transaction of the block commits runs at its end."""
        return lambda: django_capture_on_commit_callbacks(execute=True)

    def test_publishing_unpublishing_and_renaming(self, commits, producer, ea_tul):
        with commits():
            listing = ListingFactory(product=ProductFactory(producer=producer, commune=ea_tul))
        product = listing.product
        assert text_of("product", product.pk) is None
        with commits():
            publish(listing=listing)
        assert text_of("product", product.pk)
        assert text_of("producer", producer.pk)
        with commits():
            listing.display_name_vi = "Mật ong bạc hà"
            publish(listing=listing)
        assert " mat ong bac ha " in text_of("product", product.pk)
        with commits():
            ProductListing.objects.get(pk=listing.pk).unpublish()
        assert text_of("product", product.pk) is None
        assert text_of("producer", producer.pk) is None

    def test_a_renamed_producer_is_renamed_everywhere(self, commits, goods, producer):
        product = goods("Mật ong")
        shop = FacilityFactory(producer=producer, commune=producer.commune)
        with commits():
            producer.name = "HTX Tên Mới"
            producer.save()
        for kind, pk in (("producer", producer.pk), ("product", product.pk), ("showroom", shop.pk)):
            assert " htx ten moi " in text_of(kind, pk)

    def test_label_facts_certificates_and_places(self, commits, goods, ea_tul):
        product = goods("Trà")
        with commits():
            LabelFacts.objects.create(product=product, ingredients_vi="Sâm dây Ngọc Linh")
            certificate = CertificateFactory(product=product)
            shop = FacilityFactory(commune=ea_tul)
            province = ProvinceFactory(name="Lâm Đồng", code="67")
        assert " sam day ngoc linh " in text_of("product", product.pk)
        assert text_of("certificate", certificate.pk)
        assert text_of("place", province.pk)
        assert text_of("showroom", shop.pk)
        with commits():
            shop_id = shop.pk
            shop.delete()
        assert text_of("showroom", shop_id) is None

    def test_many_changes_of_one_transaction_are_one_refresh(self, commits, goods):
        with commits() as callbacks:
            product = goods("Một")
            for number in range(5):
                product.title = f"Tên {number}"
                product.save()
        assert len(callbacks) > 5
        assert Document.objects.filter(kind="product").count() == 1
        assert " ten 4 " in text_of("product", product.pk)

    def test_what_is_rolled_back_does_not_stand_in_the_index(self, commits, goods):
        with commits():
            try:
                with transaction.atomic():
                    goods("Không có")
                    raise LookupError
            except LookupError:
                pass
            kept = goods("Có")
        assert list(Document.objects.filter(kind="product").values_list("object_id", "name_key")) == [(kept.pk, "co")]

    def test_a_bulk_load_builds_the_index_once_at_its_end(self, commits, goods):
        with commits():
            with bulk_load():
                with bulk_load():
                    product = goods("Mật ong")
                assert not Document.objects.exists()
            assert text_of("product", product.pk)

    def test_a_failed_bulk_load_leaves_the_index_alone(self, goods):
        def load():
            with bulk_load():
                goods("Mật ong")
                raise LookupError

        with pytest.raises(LookupError):
            load()
        assert not Document.objects.exists()

    def test_nobody_is_refreshed_for_nothing(self, django_assert_num_queries, commits):
        with commits() as callbacks:
            changed(kind="product", ids=[None])
        with django_assert_num_queries(0):
            for callback in callbacks:
                callback()
