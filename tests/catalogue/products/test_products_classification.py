"""The tree of Annex I: 6 groups, 17 classes, 26 sets."""

from collections import Counter

import pytest

from catalogue.products.classification import SPLIT_CLASSES, ProductClass, load_classification, nodes
from catalogue.products.models import Category

GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"]


class TestNodes:
    def test_counts(self):
        assert Counter(node.tier for node in nodes()) == {"group": 6, "class": 17, "set": 26}

    def test_sets_are_numbered_1_to_26_in_the_order_of_the_annex(self):
        assert [node.set_no for node in nodes() if node.tier == "set"] == list(range(1, 27))

    def test_keys_and_slugs_are_unique(self):
        every = nodes()
        assert len({node.key for node in every}) == len({node.slug for node in every}) == 49

    def test_a_class_that_splits_has_a_name_of_its_own_the_others_their_sets(self):
        every = nodes()
        sets = Counter(node.parent for node in every if node.tier == "set")
        only = {node.parent: node.name for node in every if node.tier == "set"}
        for node in every:
            if node.tier == "class":
                assert (sets[node.key] > 1) == (node.key in SPLIT_CLASSES)
                assert node.name == (SPLIT_CLASSES[node.key][0] if sets[node.key] > 1 else only[node.key])

    def test_coffee_and_cocoa_are_food(self):
        coffee = next(node for node in nodes() if node.set_no == 13)
        assert (coffee.group, coffee.parent, coffee.key) == ("food", "I.6", "I.6.a")

    def test_every_node_has_an_english_name(self):
        assert all(node.name_en for node in nodes())


@pytest.mark.django_db
class TestLoadClassification:
    def test_makes_a_sound_tree(self):
        assert load_classification() == 49
        assert Category.find_problems() == ([], [], [], [], [])
        assert [category.key for category in Category.get_root_nodes()] == GROUPS
        for category in Category.objects.filter(tier="set"):
            assert category.depth == 3
            assert category.get_root().key == category.group

    def test_again_changes_nothing(self):
        load_classification()
        before = list(Category.objects.values())
        assert load_classification() == 0
        assert list(Category.objects.values()) == before
        assert ProductClass.objects.count() == 2

    def test_puts_a_changed_name_right(self):
        load_classification()
        Category.objects.filter(key="I.4").update(name="Đồ chấm")
        assert load_classification() == 1
        assert Category.objects.get(key="I.4").name == "Gia vị"

    def test_services_are_not_shipped(self):
        load_classification()
        shipped = dict(ProductClass.objects.values_list("name", "requires_shipping"))
        assert shipped == {"Hàng hoá": True, "Dịch vụ": False}
