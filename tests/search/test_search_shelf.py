"""The shelf against the same question asked product by product in plain Python."""

import datetime
import random
from dataclasses import dataclass, field, replace

import pytest
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import certificate_with
from factories.producers import ProducerFactory
from factories.shop import PartnerFactory, StockRecordFactory

from catalogue.certificates.rules import Status
from catalogue.products.models import Product
from cms.cards import cards_of
from cms.models import ProductListing
from search.catalogue import Catalogue
from search.filters import CLASSES, SPANS, Filters, Sort, Span
from search.services import reindex
from shop.partner.models import Partner
from shop.partner.services import offers_for

pytestmark = pytest.mark.django_db

#: Set → class and group.
SETS = {13: ("i.6", "food"), 4: ("i.2", "food"), 18: ("iii.1", "herbal"), 20: ("iii.3", "herbal")}


@dataclass
class Fact:
    """What is known of a product without asking the shelf."""

    group: str
    kind_of_goods: str
    province: str
    commune: str
    stars: int | None
    producer: str
    kind: str
    is_gift: bool
    price: int | None = None
    places: set[str] = field(default_factory=set)
    in_stock: bool = False


@pytest.fixture
def shops(ea_tul):
    """Three places of sale and a warehouse, which is none."""
    selling = {f"quay-{n}": PartnerFactory(facility__commune=ea_tul, facility__slug=f"quay-{n}") for n in range(3)}
    store = PartnerFactory(store=True, facility__commune=ea_tul, facility__slug="cua-hang")
    return {**selling, "cua-hang": store, "": PartnerFactory(kind=Partner.Kind.WAREHOUSE, facility=None, name="Kho")}


@pytest.fixture
def shelf(goods, today, ea_tul, shops):
    """Three dozen products that differ in everything that can be filtered, and facts about each."""
    chance = random.Random(11)
    far = CommuneFactory(code="22945", name="Phan Thiết", parent=ProvinceFactory(code="68", name="Lâm Đồng"))
    near = CommuneFactory(code="24280", name="Ea Kar", parent=ea_tul.parent)
    makers = [
        ProducerFactory(slug=f"htx-{n}", kind=kind, commune=ea_tul)
        for n, kind in enumerate(["cooperative", "cooperative", "farm", "sme"])
    ]
    facts = {}
    for number in range(36):
        set_no, place, maker = chance.choice(list(SETS)), [ea_tul, near, far][number % 3], chance.choice(makers)
        stars = chance.choice([None, None, 3, 4, 5])
        has_packs, is_gift = chance.random() < 0.4, chance.random() < 0.3
        product = goods(
            f"Hàng {number}",
            set_no=set_no,
            commune=place,
            stars=stars,
            producer=maker,
            is_gift=is_gift,
            **({"two_packs": True} if has_packs else {}),
        )
        if stars is None and number % 4 == 0:
            certificate_with(
                chance.choice([Status.EXPIRED, Status.REVOKED, Status.UPCOMING]), on=today, product=product
            )
        kind_of_goods, group = SETS[set_no]
        fact = Fact(group, kind_of_goods, place.parent.code, place.code, stars, maker.slug, maker.kind, is_gift)
        for pack in product.children.all() if has_packs else [product]:
            for slug in chance.sample(list(shops), chance.choice([0, 1, 2, 3])):
                stock = chance.choice([0, 4, 4])
                price = 1000 * chance.randrange(10, 700)
                StockRecordFactory(product=pack, partner=shops[slug], price=price, num_in_stock=stock)
                fact.in_stock |= bool(stock)
                if stock and slug:
                    fact.places.add(slug)
        facts[product.pk] = fact
    for pk, offer in offers_for(facts).items():
        facts[pk].price = int(offer.min_price)
    goods("Chưa đăng", public=False, stars=5)
    return facts


def fits(fact: Fact, choice: Filters) -> bool:
    """The rule of the filters, for one product."""
    of_goods = choice.groups or choice.classes
    return (
        (not of_goods or fact.group in choice.groups or fact.kind_of_goods in choice.classes)
        and (not choice.stars or fact.stars in choice.stars)
        and (fact.commune in choice.communes if choice.communes else choice.province in ("", fact.province))
        and (
            not choice.price.is_on or (fact.price is not None and choice.price.low <= fact.price <= choice.price.high)
        )
        and (not choice.producers or fact.producer in choice.producers)
        and (not choice.kinds or fact.kind in choice.kinds)
        and (not choice.places or bool(fact.places & set(choice.places)))
        and (not choice.gift or fact.is_gift)
        and (not choice.certified or fact.stars is not None)
        and (not choice.in_stock or fact.in_stock)
    )


def random_choice(chance: random.Random) -> Filters:
    """Some filters, each with one value or several."""

    def some(values: list) -> tuple:
        return tuple(chance.sample(values, chance.choice([1, 1, 2]))) if chance.random() < 0.35 else ()

    province, communes = chance.choice(
        [("", ()), ("", ()), ("66", ()), ("66", ("24277",)), ("", ("24277", "22945")), ("66", ("24277", "24280"))]
    )
    classes = some(["i.6", "i.2", "iii.1"])
    narrowed = {CLASSES[key] for key in classes}
    return Filters(
        groups=tuple(key for key in some(["food", "herbal"]) if key not in narrowed),
        classes=classes,
        stars=some([5, 4, 3]),
        province=province,
        communes=communes,
        price=chance.choice([Span(), Span(), Span(), *SPANS, Span(120_000, 333_000)]),
        producers=some(["htx-0", "htx-1", "htx-2", "htx-3"]),
        kinds=some(["cooperative", "farm", "sme"]),
        places=some(["quay-0", "quay-1", "cua-hang"]),
        gift=chance.random() < 0.15,
        certified=chance.random() < 0.25,
        in_stock=chance.random() < 0.25,
    )


CHOICES = [Filters(), *(random_choice(random.Random(number)) for number in range(120))]


def ids_of(choice: Filters, on: datetime.date) -> list[int]:
    """All that a choice shows, in its order."""
    catalogue = Catalogue(choice, on)
    return catalogue.shelf.page(catalogue.filters, start=0, size=100)


class TestAgainstPlainPython:
    def test_the_choices_are_worth_asking(self, shelf):
        """Every filter decides something somewhere."""
        found = [sum(fits(fact, choice) for fact in shelf.values()) for choice in CHOICES]
        assert sum(0 < number < len(shelf) for number in found) > 40
        for name in ("groups", "classes", "stars", "producers", "kinds", "places", "gift", "certified", "in_stock"):
            assert any(
                fits(fact, choice) != fits(fact, choice.without(name))
                for choice in CHOICES
                if getattr(choice, name)
                for fact in shelf.values()
            ), name

    def test_every_choice_shows_and_counts_what_it_should(self, shelf, today):
        for choice in CHOICES:
            expected = {pk for pk, fact in shelf.items() if fits(fact, choice)}
            page = ids_of(choice, today)
            assert set(page) == expected, choice
            assert len(page) == len(expected)
            assert Catalogue(choice, today).total == len(expected), choice

    @pytest.mark.parametrize("part", range(4))
    def test_every_number_on_the_page(self, shelf, today, part):
        for choice in CHOICES[part::4]:
            catalogue = Catalogue(choice, today)
            now, options, counts = catalogue.filters, catalogue.options, catalogue.counts

            def shown(now=now, **changes) -> int:
                return sum(fits(fact, replace(now, **changes)) for fact in shelf.values())

            for group in options.groups:
                assert group.option.count == shown(groups=(group.option.value,), classes=())
                for option in group.classes:
                    assert option.count == shown(groups=(), classes=(option.value,))
            for name, listed in {
                "stars": options.stars,
                "producers": options.producers,
                "kinds": options.kinds,
                "places": options.places,
            }.items():
                for option in listed:
                    assert option.count == shown(**{name: (option.value,)}), (name, option, choice)
                    assert option.is_chosen == (option.value in getattr(now, name))
                assert set(getattr(now, name)) <= {option.value for option in listed}
            for option in options.prices:
                assert option.count == shown(price=Span.read(option.value)), (option, choice)
            for option in options.provinces:
                assert option.count == shown(province=option.value, communes=())
            if now.province:
                for option in options.communes:
                    assert option.count == shown(communes=(option.value,))
            assert counts.certified == shown(certified=True)
            assert counts.in_stock == shown(in_stock=True)
            assert counts.gift == shown(gift=True)

    def test_options_that_would_show_something_are_offered(self, shelf, today):
        options = Catalogue(Filters(), today).options
        assert {option.value for option in options.producers} == {fact.producer for fact in shelf.values()}
        assert {option.value for option in options.places} == set().union(*(fact.places for fact in shelf.values()))
        assert {option.value for option in options.kinds} == {fact.kind for fact in shelf.values()}
        classes = {option.value for group in options.groups for option in group.classes}
        assert classes == {fact.kind_of_goods for fact in shelf.values()}

    def test_words_narrow_what_is_counted(self, shelf, goods, today):
        goods("Ô mai xí muội", stars=4)
        goods("Ô mai mận")
        reindex()
        catalogue = Catalogue(Filters(text="o mai"), today)
        assert (catalogue.total, catalogue.counts.certified, catalogue.counts.stars[4]) == (2, 1, 1)
        assert Catalogue(Filters(text="o mai", stars=(4,)), today).total == 1
        assert Catalogue(Filters(text="o mai", province="66", communes=("24277",)), today).total == 2


class TestPrices:
    """A price is the one that the card shows, whatever the records."""

    def test_all_prices_are_those_of_the_cards(self, shelf, today):
        catalogue = Catalogue(Filters(), today)
        cards = {card.product_id: card.price for card in cards_of(shelf, on=today)}
        for pk, price in cards.items():
            span = Span(int(price), int(price)) if price is not None else None
            if span:
                assert pk in ids_of(Filters(price=span), today)
        unsold = [pk for pk, price in cards.items() if price is None]
        assert unsold
        assert not set(unsold) & set(ids_of(Filters(price=Span(0, 999_999_999)), today))
        assert catalogue.total == len(shelf)

    def test_a_pack_in_two_stores_of_producers_is_sold_by_the_fuller(self, goods, today, ea_tul):
        product = goods("Hai cửa hàng")
        for price, stock in [(50_000, 3), (70_000, 9)]:
            store = PartnerFactory(store=True, facility__commune=ea_tul)
            StockRecordFactory(product=product, partner=store, price=price, num_in_stock=stock)
        assert offers_for([product.pk])[product.pk].min_price == 70_000
        assert ids_of(Filters(price=Span(70_000, 70_000)), today) == [product.pk]
        assert ids_of(Filters(price=Span(50_000, 50_000)), today) == []

    def test_what_orders_have_reserved_is_not_to_be_had(self, goods, today, place):
        product = goods("Hết vì đặt trước")
        StockRecordFactory(product=product, partner=place, price=9_000, num_in_stock=2, num_allocated=2)
        assert ids_of(Filters(in_stock=True), today) == []
        assert ids_of(Filters(places=(place.facility.slug,)), today) == []
        assert ids_of(Filters(price=Span(9_000, 9_000)), today) == [product.pk]

    def test_a_pack_that_is_not_public_counts_nowhere(self, goods, today, place):
        product = goods("Gói ẩn", two_packs=True)
        hidden, shown = product.children.order_by("pk")
        StockRecordFactory(product=hidden, partner=place, price=9_000)
        Product.objects.filter(pk=hidden.pk).update(is_public=False)
        assert ids_of(Filters(in_stock=True), today) == []
        StockRecordFactory(product=shown, partner=place, price=8_000)
        assert ids_of(Filters(price=Span(8_000, 8_000)), today) == [product.pk]


class TestOrder:
    def test_certified_first_most_stars_first(self, shelf, today):
        stars = [shelf[pk].stars or 0 for pk in ids_of(Filters(), today)]
        assert stars == sorted(stars, reverse=True)
        assert 0 in stars

    def test_the_day_decides(self, shelf, today):
        before = today.replace(year=today.year - 10)
        assert Catalogue(Filters(certified=True), before).total == 0

    @pytest.mark.parametrize("sort", [Sort.CHEAPEST, Sort.DEAREST])
    def test_by_the_price_that_cards_show_and_what_is_not_sold_last(self, shelf, today, sort):
        ids = ids_of(Filters(sort=sort), today)
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
        assert ids_of(Filters(sort=Sort.CHEAPEST), today) == [middle.pk, cheap_elsewhere.pk]

    def test_packs_count_for_their_product_and_sold_out_ones_do_not_make_it_cheap(self, goods, today, place):
        two = goods("Hai cỡ", two_packs=True)
        small, large = two.children.order_by("pk")
        StockRecordFactory(product=small, price=10_000, partner=place, num_in_stock=0)
        StockRecordFactory(product=large, price=90_000, partner=place)
        one = goods("Một cỡ", price=50_000)
        assert ids_of(Filters(sort=Sort.CHEAPEST), today) == [one.pk, two.pk]
        assert set(ids_of(Filters(in_stock=True), today)) == {one.pk, two.pk}

    def test_by_name_as_vietnamese_without_accents(self, goods, today):
        names = ["Đậu phộng", "Bơ", "Ấu", "Dừa", "Ổi"]
        ids = {goods(name).pk: name for name in names}
        reindex()
        order = ids_of(Filters(sort=Sort.NAME), today)
        assert [ids[pk] for pk in order] == ["Ấu", "Bơ", "Đậu phộng", "Dừa", "Ổi"]

    def test_newest_first(self, goods, today):
        first, second, third = goods("Một"), goods("Hai"), goods("Ba")
        for product, hour in [(first, 9), (second, 10)]:
            at = datetime.datetime(2026, 1, 2, hour, tzinfo=datetime.UTC)
            ProductListing.objects.filter(product=product).update(first_published_at=at)
        assert ids_of(Filters(sort=Sort.NEWEST), today) == [second.pk, first.pk, third.pk]

    def test_words_put_the_best_match_first_unless_another_order_is_asked_for(self, goods, today):
        in_text = goods("Bánh", stars=5, english="Honey cake")
        in_name = goods("Honey", stars=None)
        reindex()
        assert ids_of(Filters(text="honey"), today) == [in_name.pk, in_text.pk]
        assert ids_of(Filters(text="honey", sort=Sort.CERTIFIED), today) == [in_text.pk, in_name.pk]
        assert set(ids_of(Filters(text="honey", sort=Sort.NAME), today)) == {in_text.pk, in_name.pk}


class TestPages:
    @pytest.mark.parametrize("sort", list(Sort))
    def test_pages_do_not_overlap(self, shelf, today, sort):
        reindex()
        catalogue = Catalogue(Filters(sort=sort), today)
        pages = [catalogue.shelf.page(catalogue.filters, start=start, size=15) for start in range(0, 45, 15)]
        assert [len(page) for page in pages] == [15, 15, 6]
        assert set().union(*pages) == set(shelf)

    def test_an_early_page_is_the_same_as_if_all_were_sorted(self, shelf, today, monkeypatch):
        catalogue = Catalogue(Filters(), today)
        everything = catalogue.shelf.page(catalogue.filters, start=0, size=100)
        assert catalogue.shelf.page(catalogue.filters, start=0, size=1) == everything[:1]

    def test_unpublished_goods_are_gone_at_once(self, goods, today):
        product = goods("Mật ong", stars=5)
        reindex()
        Product.objects.get(pk=product.pk).listing.unpublish()
        assert Catalogue(Filters(), today).total == 0
        assert Catalogue(Filters(text="mat ong"), today).total == 0
