"""The shelf against the same question asked product by product in plain Python."""

import itertools
import random

import pytest
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import certificate_with
from factories.shop import PartnerFactory, StockRecordFactory

from catalogue.certificates.rules import Status
from catalogue.products.models import Product
from cms.cards import cards_of
from search.catalogue import Catalogue
from search.filters import Filters, Sort
from search.services import reindex
from search.shelf import Shelf
from shop.partner.services import offers_for

pytestmark = pytest.mark.django_db

SETS = {"food": 13, "herbal": 18, "handicraft": 20}


@pytest.fixture
def shelf(goods, today, ea_tul):
    """Two dozen products that differ in everything that can be filtered, and facts about each."""
    chance = random.Random(11)
    far = CommuneFactory(code="22945", name="Phan Thiết", parent=ProvinceFactory(code="68", name="Lâm Đồng"))
    near = CommuneFactory(code="24280", name="Ea Kar", parent=ea_tul.parent)
    places = [ea_tul, near, far]
    facts = {}
    for number in range(24):
        group, place = chance.choice(list(SETS)), places[number % 3]
        stars, stock = chance.choice([None, None, 3, 4, 5]), chance.choice([None, 0, 4])
        product = goods(
            f"Hàng {number}",
            set_no=SETS[group],
            commune=place,
            stars=stars,
            price=None if stock is None else 1000 * chance.randrange(10, 400),
            stock=stock or 0,
        )
        if stars is None and number % 4 == 0:
            certificate_with(
                chance.choice([Status.EXPIRED, Status.REVOKED, Status.UPCOMING]), on=today, product=product
            )
        facts[product.pk] = (product.criteria_set.group, place.parent.code, place.code, stars, bool(stock))
    goods("Chưa đăng", public=False, stars=5)
    return facts


def fits(fact: tuple, choice: Filters) -> bool:
    group, province, commune, stars, in_stock = fact
    return (
        (not choice.groups or group in choice.groups)
        and (not choice.stars or stars in choice.stars)
        and (commune in choice.communes if choice.communes else choice.province in ("", province))
        and (not choice.certified or stars is not None)
        and (not choice.in_stock or in_stock)
    )


CHOICES = [
    Filters(groups=groups, stars=stars, province=province, communes=communes, certified=certified, in_stock=in_stock)
    for groups, stars, (province, communes), certified, in_stock in itertools.product(
        [(), ("food",), ("food", "handicraft")],
        [(), (5,), (4, 3)],
        [("", ()), ("66", ()), ("66", ("24277",)), ("", ("24277", "22945"))],
        [False, True],
        [False, True],
    )
]


class TestAgainstPlainPython:
    def test_every_choice_shows_and_counts_what_it_should(self, shelf, today):
        for choice in CHOICES:
            expected = {pk for pk, fact in shelf.items() if fits(fact, choice)}
            page = Shelf("", on=today).page(choice, start=0, size=100)
            assert set(page) == expected, choice
            assert len(page) == len(expected)
            assert Catalogue(choice, today).total == len(expected), choice

    @pytest.mark.parametrize("choice", random.Random(3).sample(CHOICES, 6), ids=lambda choice: choice.querystring())
    def test_every_number_on_the_page(self, shelf, today, choice):
        catalogue = Catalogue(choice, today)
        now = catalogue.filters

        def shown(**changes) -> int:
            return sum(fits(fact, Filters(**{**self.as_dict(now), **changes})) for fact in shelf.values())

        for option in catalogue.groups:
            assert option.count == shown(groups=(option.value,))
            assert option.is_chosen == (option.value in now.groups)
        for option in catalogue.stars:
            assert option.count == shown(stars=(option.value,))
        for option in catalogue.province_options:
            assert option.count == shown(province=option.value, communes=())
        if catalogue.province:
            for option in catalogue.commune_options:
                assert option.count == shown(communes=(option.value,))
        assert catalogue.counts.certified == shown(certified=True)
        assert catalogue.counts.in_stock == shown(in_stock=True)

    @staticmethod
    def as_dict(choice: Filters) -> dict:
        names = ("groups", "stars", "province", "communes", "certified", "in_stock")
        return {name: getattr(choice, name) for name in names}

    def test_words_narrow_what_is_counted(self, shelf, goods, today):
        goods("Ô mai xí muội", stars=4)
        goods("Ô mai mận")
        reindex()
        catalogue = Catalogue(Filters(text="o mai"), today)
        assert (catalogue.total, catalogue.counts.certified, catalogue.counts.stars[4]) == (2, 1, 1)
        assert Catalogue(Filters(text="o mai", stars=(4,)), today).total == 1
        assert Catalogue(Filters(text="o mai", province="66", communes=("24277",)), today).total == 2


class TestOrder:
    def test_certified_first_most_stars_first(self, shelf, today):
        stars = [shelf[pk][3] or 0 for pk in Shelf("", on=today).page(Filters(), start=0, size=100)]
        assert stars == sorted(stars, reverse=True)
        assert 0 in stars

    def test_the_day_decides(self, shelf, today):
        before = today.replace(year=today.year - 10)
        assert Catalogue(Filters(certified=True), before).total == 0

    @pytest.mark.parametrize("sort", [Sort.CHEAPEST, Sort.DEAREST])
    def test_by_the_price_that_cards_show_and_what_is_not_sold_last(self, shelf, today, sort):
        ids = Shelf("", on=today).page(Filters(sort=sort), start=0, size=100)
        assert set(ids) == set(shelf)
        prices = [card.price for card in cards_of(ids, on=today)]
        sold = [price for price in prices if price is not None]
        assert sold == sorted(sold, reverse=sort is Sort.DEAREST)
        assert prices == sold + [None] * (len(prices) - len(sold))
        assert len(sold) < len(prices)

    def test_a_pack_counts_at_the_place_that_would_sell_it(self, goods, today, ea_tul):
        cheap_elsewhere, middle = goods("Rẻ ở showroom"), goods("Giữa", price=50_000)
        StockRecordFactory(product=cheap_elsewhere, price=40_000, partner=PartnerFactory(facility__commune=ea_tul))
        store = PartnerFactory(store=True, facility__commune=ea_tul, facility__producer=cheap_elsewhere.producer)
        StockRecordFactory(product=cheap_elsewhere, price=60_000, partner=store)
        assert offers_for([cheap_elsewhere.pk])[cheap_elsewhere.pk].min_price == 60_000
        order = Shelf("", on=today).page(Filters(sort=Sort.CHEAPEST), start=0, size=9)
        assert order == [middle.pk, cheap_elsewhere.pk]

    def test_packs_count_for_their_product_and_sold_out_ones_do_not_make_it_cheap(self, goods, today, place):
        two = goods("Hai cỡ", two_packs=True)
        small, large = two.children.order_by("pk")
        StockRecordFactory(product=small, price=10_000, partner=place, num_in_stock=0)
        StockRecordFactory(product=large, price=90_000, partner=place)
        one = goods("Một cỡ", price=50_000)
        shelf = Shelf("", on=today)
        assert shelf.page(Filters(sort=Sort.CHEAPEST), start=0, size=9) == [one.pk, two.pk]
        assert set(shelf.page(Filters(in_stock=True), start=0, size=9)) == {one.pk, two.pk}

    def test_by_name_as_vietnamese_without_accents(self, goods, today):
        names = ["Đậu phộng", "Bơ", "Ấu", "Dừa", "Ổi"]
        ids = {goods(name).pk: name for name in names}
        reindex()
        order = Shelf("", on=today).page(Filters(sort=Sort.NAME), start=0, size=9)
        assert [ids[pk] for pk in order] == ["Ấu", "Bơ", "Đậu phộng", "Dừa", "Ổi"]

    def test_newest_first(self, goods, today):
        first, second = goods("Một"), goods("Hai")
        assert Shelf("", on=today).page(Filters(sort=Sort.NEWEST), start=0, size=9) == [second.pk, first.pk]

    def test_found_by_name_before_found_by_text(self, goods, today):
        in_text = goods("Bánh", stars=5, english="Honey cake")
        in_name = goods("Honey", stars=None)
        reindex()
        assert Shelf("honey", on=today).page(Filters(text="honey"), start=0, size=9) == [in_name.pk, in_text.pk]


class TestPages:
    @pytest.mark.parametrize("sort", list(Sort))
    def test_pages_do_not_overlap(self, shelf, today, sort):
        reindex()
        pages = [Shelf("", on=today).page(Filters(sort=sort), start=start, size=10) for start in range(0, 30, 10)]
        assert [len(page) for page in pages] == [10, 10, 4]
        assert set().union(*pages) == set(shelf)

    def test_far_pages_are_found_without_prepared_sql(self, shelf, today, monkeypatch):
        expected = Shelf("", on=today).page(Filters(), start=10, size=10)
        monkeypatch.setattr("search.shelf._PREPARED_UP_TO", 5)
        assert Shelf("", on=today).page(Filters(), start=10, size=10) == expected

    def test_unpublished_goods_are_gone_at_once(self, goods, today):
        product = goods("Mật ong", stars=5)
        reindex()
        Product.objects.get(pk=product.pk).listing.unpublish()
        assert Catalogue(Filters(), today).total == 0
        assert Catalogue(Filters(text="mat ong"), today).total == 0
