"""Picking an order up: where that can be done, what it costs, whose stock is sold, and never more than there is."""

import html
import re
import threading

import pytest
from django.core import mail
from django.db import close_old_connections, connections
from django.urls import reverse
from django.utils import translation
from factories.areas import CommuneFactory
from factories.products import ProductFactory
from factories.shop import AFTERNOON, PartnerFactory, StockRecordFactory, basket_with, fresh

from shop.basket.contents import contents_of
from shop.basket.models import Basket
from shop.basket.offers import apply_offers
from shop.checkout.errors import CheckoutError, ContentsChanged, NoPickup, NotAllHere, SoldOutMeanwhile
from shop.checkout.pickup import PLACES_OFFERED, move_to_place, pickup_places
from shop.checkout.services import Recipient, place_order
from shop.order.models import Order
from shop.partner.models import StockRecord
from traceability.origins.models import Facility

SHOPPERS = 12


def place(**facility) -> PartnerFactory:
    """A showroom that hands out orders."""
    values = {"offers_pickup": True, **facility}
    return PartnerFactory(**{f"facility__{name}": value for name, value in values.items()})


def at(partner, record, *, stock=10, price=None) -> StockRecord:
    """The same pack at another place."""
    return StockRecordFactory(
        product=record.product, partner=partner, num_in_stock=stock, price=price or record.price
    )


def seen_at(basket: Basket, facility: Facility) -> str:
    """What a buyer agrees to who looks an order over that is picked up at a place."""
    basket = fresh(basket)
    move_to_place(basket, facility, save=False)
    apply_offers(basket)
    return contents_of(basket, is_pickup=True).fingerprint


def pick_up(basket: Basket, facility: Facility, *, seen=None, email="", language="vi") -> Order:
    return place_order(
        basket_id=basket.pk,
        seen=seen_at(basket, facility) if seen is None else seen,
        recipient=Recipient(
            name="Nguyễn Thu Hà", phone="+84905123456", commune=None, street="", email=email, pickup=facility
        ),
        seller_name="Trung tâm OCOP Thử",
        user=None,
        language=language,
        at=AFTERNOON,
        consented_at=AFTERNOON,
    )


@pytest.mark.django_db
class TestPlaces:
    def test_complete_ones_come_first_with_what_the_others_lack(self):
        honey, tea = StockRecordFactory(), StockRecordFactory()
        whole, half = place(name_vi="Quầy Đủ"), place(name_vi="Quầy Thiếu")
        at(whole, honey), at(whole, tea), at(half, honey, stock=1)
        basket = fresh(basket_with(honey, tea, quantity=2))
        with translation.override("en"):
            found = pickup_places(basket, at=AFTERNOON)
            assert [(one.facility.name_vi, one.is_complete) for one in found] == [
                ("Quầy Đủ", True),
                ("Quầy Thiếu", False),
            ]
            lacks = found[1].missing
        assert len(lacks) == 2
        assert "(1 left)" in lacks[0]

    def test_near_the_goods_comes_first_then_the_name(self):
        honey, home = StockRecordFactory(), CommuneFactory()
        honey.product.registered.province = home.parent
        honey.product.registered.save()
        for name, commune in (("A xa", CommuneFactory()), ("C gần", home), ("B gần", home)):
            at(place(name_vi=name, commune=commune), honey)
        found = pickup_places(fresh(basket_with(honey)), at=AFTERNOON)
        assert [one.facility.name_vi for one in found] == ["B gần", "C gần", "A xa"]

    def test_says_whether_it_is_open(self):
        honey = StockRecordFactory()
        always = {str(day): [["00:00", "23:59"]] for day in range(7)}
        at(place(name_vi="A", hours=always), honey)
        at(place(name_vi="B", hours={}), honey)
        with translation.override("en"):
            found = pickup_places(fresh(basket_with(honey)), at=AFTERNOON)
            said = [(one.state, one.hours_today) for one in found]
        assert said == [("Open until 23:59", "0:00–23:59"), ("Hours not recorded", "")]

    def test_two_lines_of_one_pack_are_wanted_together(self):
        honey, counter = StockRecordFactory(), place()
        there = at(counter, honey, stock=3)
        basket = fresh(basket_with(honey, there, quantity=2))
        assert not pickup_places(basket, at=AFTERNOON)[0].is_complete

    def test_only_selling_places_that_offer_it(self):
        honey = StockRecordFactory()
        at(place(offers_pickup=False), honey)
        at(place(kind="warehouse"), honey)
        assert pickup_places(fresh(basket_with(honey)), at=AFTERNOON) == []

    def test_sold_out_and_reserved_stock_does_not_count(self):
        honey, counter = StockRecordFactory(), place()
        there = at(counter, honey, stock=2)
        there.allocate(2)
        assert pickup_places(fresh(basket_with(honey)), at=AFTERNOON) == []

    def test_bounded_and_in_three_queries(self, django_assert_num_queries):
        honey, tea, commune = StockRecordFactory(), StockRecordFactory(), CommuneFactory()
        for _ in range(PLACES_OFFERED + 3):
            counter = place(commune=commune)
            at(counter, honey), at(counter, tea)
        basket = fresh(basket_with(honey, tea))
        basket.all_lines()._fetch_all()
        with django_assert_num_queries(3):
            found = pickup_places(basket, at=AFTERNOON)
        assert len(found) == PLACES_OFFERED
        with django_assert_num_queries(0):
            assert all(one.address for one in found)

    def test_an_empty_basket_is_picked_up_nowhere(self):
        assert pickup_places(fresh(basket_with()), at=AFTERNOON) == []


@pytest.mark.django_db
class TestPlacing:
    def test_is_sold_from_the_stock_of_the_place_without_a_fee(self):
        honey, counter = StockRecordFactory(price=145_000), place(name_vi="Quầy Thử", address="1 Đường Thử")
        there = at(counter, honey)
        order = Order.objects.get(pk=pick_up(basket_with(honey, quantity=2), counter.facility).pk)
        assert (order.shipping_incl_tax, order.total_incl_tax) == (0, 290_000)
        assert (order.pickup_place, order.is_pickup) == (counter.facility, True)
        line = order.lines.get()
        assert (line.stockrecord, line.partner, line.num_allocated) == (there, counter, 2)
        there.refresh_from_db()
        honey.refresh_from_db()
        assert (there.num_allocated, honey.num_allocated or 0) == (2, 0)
        address = order.shipping_address
        assert address.first_name == "Nguyễn Thu Hà"
        assert address.place.startswith("Quầy Thử, 1 Đường Thử, xã ")

    def test_lines_of_one_pack_become_one(self):
        honey, counter = StockRecordFactory(), place()
        there = at(counter, honey)
        order = pick_up(basket_with(honey, there, quantity=2), counter.facility)
        assert order.lines.get().quantity == 4
        there.refresh_from_db()
        assert there.num_allocated == 4

    def test_the_price_is_that_of_the_place(self):
        honey, counter = StockRecordFactory(price=145_000), place()
        at(counter, honey, price=150_000)
        basket = basket_with(honey)
        order = pick_up(basket, counter.facility)
        assert order.total_incl_tax == 150_000

    def test_an_offer_is_taken_off_once(self, site_offer):
        honey, counter = StockRecordFactory(price=100_000), place()
        at(counter, honey)
        basket = fresh(basket_with(honey))
        apply_offers(basket)
        move_to_place(basket, counter.facility, save=False)
        apply_offers(basket)
        assert contents_of(basket, is_pickup=True).total == 90_000
        assert pick_up(basket, counter.facility).total_incl_tax == 90_000

    def test_the_review_says_that_the_price_is_another(self):
        honey, counter = StockRecordFactory(price=145_000), place()
        at(counter, honey, price=150_000)
        basket = fresh(basket_with(honey))
        move_to_place(basket, counter.facility, save=False)
        assert "145.000" in contents_of(basket, is_pickup=True).items[0].price_note

    def test_agreeing_to_a_delivery_is_no_agreement_to_fetch(self):
        """Even where both cost the same and come from the same place."""
        counter = place()
        record = StockRecordFactory(partner=counter, price=900_000)
        basket = basket_with(record)
        apply_offers(basket)
        assert contents_of(basket).total == 900_000
        with pytest.raises(ContentsChanged):
            pick_up(basket, counter.facility, seen=contents_of(basket).fingerprint)

    def test_what_is_missing_is_named_and_nothing_changes(self):
        honey, tea, counter = StockRecordFactory(), StockRecordFactory(), place()
        there = at(counter, honey)
        basket = basket_with(honey, tea)
        with pytest.raises(NotAllHere) as caught:
            pick_up(basket, counter.facility, seen="x")
        assert caught.value.names == [f"{tea.product.listing.display_name_vi}, Hũ 500 ml"]
        assert not Order.objects.exists()
        kept = Basket.objects.get(pk=basket.pk)
        assert {line.stockrecord_id for line in kept.lines.all()} == {honey.pk, tea.pk}
        there.refresh_from_db()
        assert not there.num_allocated

    def test_an_order_that_fails_later_leaves_the_basket_as_it_was(self, monkeypatch):
        honey, counter = StockRecordFactory(), place()
        there = at(counter, honey)
        basket = basket_with(honey, there)
        seen = seen_at(basket, counter.facility)

        def nothing_left(self, quantity):
            from shop.partner.models import NotEnoughStock

            raise NotEnoughStock(self, 0)

        monkeypatch.setattr(StockRecord, "allocate", nothing_left)
        with pytest.raises(SoldOutMeanwhile):
            pick_up(basket, counter.facility, seen=seen)
        kept = Basket.objects.get(pk=basket.pk)
        assert kept.status == Basket.OPEN
        assert {line.stockrecord_id for line in kept.lines.all()} == {honey.pk, there.pk}

    def test_a_place_that_stopped_is_refused(self):
        honey, counter = StockRecordFactory(), place()
        at(counter, honey)
        basket = basket_with(honey)
        seen = seen_at(basket, counter.facility)
        Facility.objects.filter(pk=counter.facility.pk).update(offers_pickup=False)
        with pytest.raises(NoPickup):
            pick_up(basket, counter.facility, seen=seen)

    def test_restricted_goods_are_refused_here_too(self):
        from factories.products import criteria_set

        from shop.checkout.errors import CannotBeSold

        counter = place()
        record = StockRecordFactory(partner=counter)
        basket = basket_with(record)
        record.product.criteria_set = criteria_set(15)
        record.product.save()
        with pytest.raises(CannotBeSold):
            pick_up(basket, counter.facility)

    def test_looking_over_stores_nothing(self):
        honey, counter = StockRecordFactory(), place()
        at(counter, honey)
        basket = fresh(basket_with(honey))
        move_to_place(basket, counter.facility, save=False)
        assert Basket.objects.get(pk=basket.pk).lines.get().stockrecord == honey

    def test_states_are_said_as_they_are(self):
        honey, counter = StockRecordFactory(), place()
        at(counter, honey)
        order = pick_up(basket_with(honey), counter.facility)
        with translation.override("en"):
            order.confirm(by=None, at=AFTERNOON)
            order.ship(by=None, at=AFTERNOON)
            assert order.get_status_display() == "Ready to be picked up"
            order.deliver(by=None, at=AFTERNOON)
            assert order.get_status_display() == "Picked up"
            assert order.get_payment_method_display() == "Pay at pick-up"

    def test_letters_name_place_and_hours(self, django_capture_on_commit_callbacks):
        counter = place(name_vi="Quầy Thử", hours={"0": [["07:30", "17:30"]], "1": [["07:30", "17:30"]]})
        honey = StockRecordFactory(partner=counter)
        with django_capture_on_commit_callbacks(execute=True):
            order = pick_up(basket_with(honey), counter.facility, email="ha@example.vn", language="en")
        with django_capture_on_commit_callbacks(execute=True):
            order.confirm(by=None, at=AFTERNOON)
        with django_capture_on_commit_callbacks(execute=True):
            order.ship(by=None, at=AFTERNOON)
        placed, _confirmed, ready = mail.outbox
        for letter in (placed, ready):
            assert "Quầy Thử, 12 Đường Thử" in letter.body
            assert "Monday–Tuesday: 7:30–17:30" in letter.body
            assert "Quầy Thử" in letter.alternatives[0][0]
            assert "To pay at the place" in letter.body
        assert "ready to be picked up" in ready.subject


@pytest.mark.django_db
class TestPages:
    @pytest.fixture(autouse=True)
    def _english(self):
        with translation.override("en"):
            yield

    @pytest.fixture
    def honey(self, visitor):
        record = StockRecordFactory(price=145_000)
        visitor.post(reverse("basket_add"), {"pack": record.product_id, "quantity": 2})
        return record

    def filled(self, **changes):
        return {"name": "Nguyễn Thu Hà", "phone": "0905 123 456", "consent": "on", "way": "pickup", **changes}

    def post(self, visitor, step, **data):
        return visitor.post(reverse("checkout"), {"step": step, **data})

    def hidden(self, page):
        inputs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
        return {name: html.unescape(value) for name, value in inputs if name != "csrfmiddlewaretoken"}

    def test_no_address_is_needed(self, visitor, honey):
        counter = place(name_vi="Quầy Thử")
        at(counter, honey)
        page = visitor.get(reverse("checkout")).text
        assert "Quầy Thử" in page
        assert "Everything is here." in page
        assert "The place calls you when your order is ready" in page
        assert "I agree that my name and phone number are used to have this order ready for me." in page
        review = self.post(visitor, "review", **self.filled(pickup=counter.facility.pk))
        assert review.status_code == 200
        for words in (
            "Quầy Thử",
            "Monday–Friday: 7:30–17:30",
            "Pay at pick-up",
            "Order and pay 290.000\xa0₫ at",
        ):
            assert words in review.text
        answer = self.post(visitor, "place", **self.hidden(review.text))
        order = Order.objects.get()
        assert answer["Location"] == order.get_absolute_url()
        page = visitor.get(answer["Location"]).text
        for words in ("Picked up by", counter.facility.get_absolute_url(), "Monday–Friday: 7:30–17:30"):
            assert words in page

    def test_correcting_keeps_the_choice(self, visitor, honey):
        counter = place()
        at(counter, honey)
        review = self.post(visitor, "review", **self.filled(pickup=counter.facility.pk))
        page = self.post(visitor, "edit", **self.hidden(review.text)).text
        assert 'value="pickup" id="way-pickup" checked' in page
        assert f'name="pickup" value="{counter.facility.pk}" checked' in page

    @pytest.mark.parametrize("chosen", ["", "0", "x", "99999999"])
    def test_a_place_must_be_chosen(self, visitor, honey, chosen):
        at(place(), honey)
        answer = self.post(visitor, "review", **self.filled(pickup=chosen))
        assert answer.status_code == 422
        assert "pickup" in answer.context["form"].errors

    def test_a_place_that_lacks_something_says_what(self, visitor, honey):
        counter = place()
        at(counter, honey, stock=1)
        assert "Not here:" in visitor.get(reverse("checkout")).text
        answer = self.post(visitor, "review", **self.filled(pickup=counter.facility.pk))
        assert answer.status_code == 422
        assert "This place does not have" in answer.text
        assert "(1 left)" in answer.text
        assert not Order.objects.exists()

    def test_gone_while_looking_over(self, visitor, honey):
        counter = place()
        there = at(counter, honey)
        review = self.hidden(self.post(visitor, "review", **self.filled(pickup=counter.facility.pk)).text)
        there.allocate(9)
        answer = self.post(visitor, "place", **review)
        assert answer.status_code == 422
        assert not Order.objects.exists()
        assert Basket.open.get().lines.get().stockrecord == honey

    def test_sent_twice_is_one_order(self, visitor, honey):
        counter = place()
        at(counter, honey)
        review = self.hidden(self.post(visitor, "review", **self.filled(pickup=counter.facility.pk)).text)
        first, second = (self.post(visitor, "place", **review) for _ in range(2))
        assert first["Location"] == second["Location"]
        assert Order.objects.count() == 1

    def test_home_delivery_still_wants_its_address(self, visitor, honey):
        answer = self.post(visitor, "review", **self.filled(way="home"))
        assert {"province", "place", "street"} <= set(answer.context["form"].errors)

    def test_a_product_says_where_it_can_be_picked_up(self, client):
        counter = place(name_vi="Quầy Thử")
        record = StockRecordFactory(partner=counter, product=ProductFactory(public=True))
        page = client.get(record.product.get_absolute_url()).text
        assert "Pick it up" in page
        assert counter.facility.get_absolute_url() in page


@pytest.mark.django_db(transaction=True)
class TestRace:
    @pytest.fixture(autouse=True)
    def _database(self, shared_database):
        """Race on a file or a server."""

    def race(self, *runs):
        start, results = threading.Barrier(len(runs)), [None] * len(runs)

        def go(number, run):
            try:
                start.wait(timeout=30)
                results[number] = run()
            except CheckoutError as error:
                results[number] = error
            finally:
                connections.close_all()

        threads = [threading.Thread(target=go, args=pair) for pair in enumerate(runs)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=120)
        close_old_connections()
        return results

    def test_many_want_the_last_one_of_a_place_from_baskets_of_other_places(self):
        commune = CommuneFactory()
        honey = StockRecordFactory(num_in_stock=100)
        counter = place(commune=commune)
        last = at(counter, honey, stock=1)
        runs = []
        for _ in range(SHOPPERS):
            basket = basket_with(honey)
            seen = seen_at(basket, counter.facility)
            runs.append(lambda basket=basket, seen=seen: pick_up(basket, counter.facility, seen=seen))
        results = self.race(*runs)
        assert sum(isinstance(result, Order) for result in results) == 1
        assert all(isinstance(result, (Order, SoldOutMeanwhile, NotAllHere)) for result in results)
        last.refresh_from_db()
        honey.refresh_from_db()
        assert (last.num_in_stock, last.num_allocated, honey.num_allocated or 0) == (1, 1, 0)

    def test_one_form_sent_many_times_is_one_order(self):
        honey, counter = StockRecordFactory(), place()
        there = at(counter, honey)
        basket = basket_with(honey, there)
        seen = seen_at(basket, counter.facility)
        results = self.race(*[lambda: pick_up(basket, counter.facility, seen=seen) for _ in range(6)])
        assert {result.number for result in results} == {Order.objects.get().number}
        there.refresh_from_db()
        assert there.num_allocated == 2
