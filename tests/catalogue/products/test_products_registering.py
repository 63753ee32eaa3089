"""Registering goods: codes, addresses, packs, and what is refused."""

from decimal import Decimal

import pytest
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory, criteria_set

from catalogue.codes import is_valid
from catalogue.products.models import LabelFacts, Product
from catalogue.products.services import (
    BadGtin,
    GtinTaken,
    Pack,
    PriceWithoutProducer,
    RegistrationError,
    UnknownPlace,
    missing_facts,
    register_product,
)

pytestmark = pytest.mark.django_db

GTIN = "8934567890120"


class TestRegisterProduct:
    def test_one_pack_makes_a_stand_alone_product(self):
        product = ProductFactory(packs=[Pack(Decimal("1.5"), "kg", "Túi", "Bag", gtin=GTIN)])
        assert (product.structure, product.content, product.upc) == ("standalone", "1,5 kg", "0" + GTIN)
        assert product.children.count() == 0

    def test_several_packs_make_a_parent_with_children_in_order(self):
        product = ProductFactory(two_packs=True)
        children = list(product.children.order_by("-priority"))
        assert product.structure == "parent"
        assert [child.pack_name for child in children] == ["Túi 250 g", "Túi 500 g"]
        assert all(child.code is None and child.producer == product.producer for child in children)

    def test_draws_a_sound_code_of_its_own(self):
        codes = {ProductFactory().code for _ in range(20)}
        assert len(codes) == 20
        assert all(code[0] == "P" and is_valid(code) for code in codes)

    def test_addresses_are_unique_and_plain(self):
        slugs = [ProductFactory(title="Mật ong rừng Ea Tul").slug for _ in range(3)]
        assert slugs == ["mat-ong-rung-ea-tul", "mat-ong-rung-ea-tul-2", "mat-ong-rung-ea-tul-3"]

    def test_an_address_can_leave_the_title_out(self):
        assert ProductFactory(title="Chả cá nhà bà Tư", slug_base="Chả cá").slug == "cha-ca"

    def test_the_province_follows_from_the_commune(self):
        commune = CommuneFactory()
        product = ProductFactory(commune=commune)
        assert product.province == commune.parent
        assert ProductFactory(commune=commune.code).commune == commune

    def test_a_province_alone_is_enough(self):
        province = ProvinceFactory()
        product = ProductFactory(commune=None, province=province.code)
        assert (product.commune, product.province) == (None, province)

    def test_is_filed_under_its_set_and_keeps_its_label_facts(self):
        product = ProductFactory(set_no=22, facts={"materials_vi": "Sợi bông"})
        assert [category.set_no for category in product.categories.all()] == [22]
        assert product.label_facts.materials_vi == "Sợi bông"
        assert missing_facts(product) == []

    def test_says_which_facts_are_missing(self):
        product = ProductFactory(set_no=18, facts={"ingredients_vi": "Cao sâm dây"})
        assert missing_facts(Product.objects.get(pk=product.pk)) == ["shelf_life_days", "storage_vi", "warnings_vi"]
        assert missing_facts(ProductFactory(set_no=22)) == ["materials_vi"]

    def test_a_service_is_not_shipped(self):
        assert ProductFactory(set_no=26).product_class.requires_shipping is False
        assert ProductFactory(set_no=4).product_class.requires_shipping is True

    def test_a_product_may_have_no_producer_as_long_as_it_has_no_price(self):
        assert ProductFactory(without_producer=True).producer is None


class TestRefusals:
    @pytest.mark.parametrize(
        ("changes", "error", "said"),
        [
            ({"title": "  "}, RegistrationError, "title: a product needs its registered name"),
            ({"packs": [Pack(gtin="8934567890123")]}, BadGtin, "pack 1, GTIN '8934567890123': check digit"),
            ({"packs": [Pack(), Pack(gtin="12")]}, BadGtin, "pack 2, GTIN '12': 2 digits"),
            ({"packs": [Pack(gtin=GTIN), Pack(gtin=GTIN)]}, GtinTaken, "pack 2: GTIN 0" + GTIN),
            ({"packs": [Pack(Decimal(0), "g")]}, RegistrationError, "is no net content"),
            ({"packs": [Pack(Decimal(5), "stone")]}, RegistrationError, "'stone' is no net content"),
            ({"commune": "99999"}, UnknownPlace, "no current commune has the code '99999'"),
            ({"commune": None, "province": "00"}, UnknownPlace, "no current province has the code '00'"),
            ({"facts": {"colour": "red"}}, RegistrationError, "'colour' is no label fact"),
            (
                {"producer": None, "packs": [Pack(price=Decimal(50_000))]},
                PriceWithoutProducer,
                "a product with a price needs a producer",
            ),
        ],
    )
    def test_refuses_and_writes_nothing(self, changes, error, said):
        arguments = {"producer": ProducerFactory(), "commune": CommuneFactory(code="12345"), "title": "Mật ong"}
        with pytest.raises(error, match=said.replace("(", r"\(")):
            ProductFactory(**{**arguments, **changes})
        assert not Product.objects.exists()
        assert not LabelFacts.objects.exists()

    def test_refuses_a_gtin_of_another_product(self):
        ProductFactory(packs=[Pack(gtin=GTIN)])
        with pytest.raises(GtinTaken):
            ProductFactory(packs=[Pack(gtin="0" + GTIN)])

    def test_refuses_a_unit_of_another_level_or_another_province(self):
        with pytest.raises(UnknownPlace, match="is a district, not a commune"):
            ProductFactory(commune=DistrictFactory())
        with pytest.raises(UnknownPlace, match="does not lie in"):
            ProductFactory(commune=CommuneFactory(), province=ProvinceFactory())

    def test_refuses_a_class_for_a_set(self):
        node = criteria_set(4).get_parent()
        with pytest.raises(RegistrationError, match="I.2 is a class, not a criteria set"):
            register_product(title="Mật ong", producer=ProducerFactory(), criteria_set=node)


def test_an_address_never_changes():
    product = ProductFactory()
    product.slug = "khac"
    with pytest.raises(ValueError, match="frozen"):
        product.save()


def test_registering_takes_a_bounded_number_of_queries(django_assert_max_num_queries):
    producer, criteria, commune = ProducerFactory(), criteria_set(4), CommuneFactory()
    ProductFactory(producer=producer, commune=commune)
    with django_assert_max_num_queries(12):
        register_product(title="Mật ong", producer=producer, criteria_set=criteria, commune=commune, facts={})
