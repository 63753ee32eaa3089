"""The life of an order: who may do what when, what happens to the stock, and what is written down."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from factories.shop import AFTERNOON, OrderFactory, StockRecordFactory
from oscar.apps.order.exceptions import InvalidOrderStatus
from oscar.apps.order.signals import order_status_changed

from shop.order.models import Order
from shop.order.rules import way

LATER = AFTERNOON + datetime.timedelta(hours=3)
VERBS = {
    "confirm": lambda order: order.confirm(by=None, at=LATER),
    "ship": lambda order: order.ship(by=None, at=LATER),
    "deliver": lambda order: order.deliver(by=None, at=LATER),
    "cancel": lambda order: order.cancel(by=None, at=LATER, reason="khách đổi ý"),
    "return_": lambda order: order.return_(by=None, at=LATER, reason="không liên lạc được"),
}
#: state → verb → new state; what is missing is refused.
ALLOWED = {
    "placed": {"confirm": "confirmed", "cancel": "cancelled"},
    "confirmed": {"ship": "shipped", "cancel": "cancelled"},
    "shipped": {"deliver": "delivered", "return_": "returned"},
    "delivered": {"return_": "returned"},
    "cancelled": {},
    "returned": {},
}


@pytest.mark.django_db
class TestVerbs:
    def in_state(self, state: str) -> Order:
        order = OrderFactory()
        Order.objects.filter(pk=order.pk).update(status=state)
        order.lines.update(status=state)
        return Order.objects.get(pk=order.pk)

    @pytest.mark.parametrize("verb", VERBS)
    @pytest.mark.parametrize("state", ALLOWED)
    def test_every_verb_in_every_state(self, state, verb):
        order = self.in_state(state)
        expected = ALLOWED[state].get(verb)
        if expected is None:
            with pytest.raises(InvalidOrderStatus):
                VERBS[verb](order)
            assert Order.objects.get(pk=order.pk).status == state
            assert order.status_changes.count() == 1
            return
        VERBS[verb](order)
        order = Order.objects.get(pk=order.pk)
        assert order.status == expected
        assert {line.status for line in order.lines.all()} == {expected}
        change = order.status_changes.last()
        assert (change.old_status, change.new_status, change.at) == (state, expected, LATER)

    def test_decides_by_the_database_not_by_what_was_read(self):
        order = OrderFactory()
        stale = Order.objects.get(pk=order.pk)
        order.cancel(by=None, at=LATER, reason="khách đổi ý")
        with pytest.raises(InvalidOrderStatus):
            stale.confirm(by=None, at=LATER)

    def test_writes_down_who_and_why(self):
        clerk = get_user_model().objects.create_user("quay@example.vn")
        order = OrderFactory()
        order.cancel(by=clerk, at=LATER, reason="hết hàng ở quầy")
        change = order.status_changes.last()
        assert (change.by, change.reason, change.get_new_status_display()) == (
            clerk,
            "hết hàng ở quầy",
            str(Order.Status.CANCELLED.label),
        )

    def test_announces_after_the_commit(self, django_capture_on_commit_callbacks):
        heard = []

        def hear(sender, order, old_status, new_status, **kwargs):
            heard.append((order.number, old_status, new_status))

        order = OrderFactory()
        order_status_changed.connect(hear)
        try:
            with django_capture_on_commit_callbacks(execute=True):
                order.confirm(by=None, at=LATER)
                assert heard == []
        finally:
            order_status_changed.disconnect(hear)
        assert heard == [(order.number, "placed", "confirmed")]

    def test_oscars_way_past_the_verbs_is_closed(self):
        with pytest.raises(NotImplementedError):
            OrderFactory().set_status("delivered")


@pytest.mark.django_db
class TestStock:
    def stock(self, *, steps=(), quantity=2, **traits) -> tuple[int, int]:
        """In stock and reserved, of ten, after an order of two went through ``steps``."""
        record = StockRecordFactory(num_in_stock=10)
        order = OrderFactory(record=record, quantity=quantity, **traits)
        for verb in steps:
            VERBS[verb](order)
        record.refresh_from_db()
        return record.num_in_stock, record.num_allocated

    def test_is_reserved_until_delivery(self):
        assert self.stock() == (10, 2)
        assert self.stock(confirmed=True) == (10, 2)
        assert self.stock(shipped=True) == (10, 2)

    def test_leaves_on_delivery(self):
        assert self.stock(delivered=True) == (8, 0)

    def test_is_free_again_when_cancelled(self):
        assert self.stock(steps=["cancel"]) == (10, 0)
        assert self.stock(confirmed=True, steps=["cancel"]) == (10, 0)

    def test_is_free_again_when_it_comes_back_undelivered(self):
        assert self.stock(shipped=True, steps=["return_"]) == (10, 0)

    def test_what_a_buyer_had_in_hand_is_not_sold_again_by_itself(self):
        assert self.stock(delivered=True, steps=["return_"]) == (8, 0)

    def test_cancelling_frees_nothing_of_other_orders(self):
        record = StockRecordFactory(num_in_stock=10)
        OrderFactory(record=record, quantity=3)
        order = OrderFactory(record=record, quantity=2)
        VERBS["cancel"](order)
        record.refresh_from_db()
        assert record.num_allocated == 3

    def test_a_record_that_is_gone_is_left_alone(self):
        order = OrderFactory()
        order.lines.get().stockrecord.delete()
        VERBS["cancel"](order)
        assert Order.objects.get(pk=order.pk).status == "cancelled"


class TestWay:
    def names(self, status, *reached):
        return [
            (step.status, bool(step.at), step.is_current)
            for step in way(status, [(name, AFTERNOON) for name in reached])
        ]

    def test_a_fresh_order_has_its_way_before_it(self):
        assert self.names("placed", "placed") == [
            ("placed", True, True),
            ("confirmed", False, False),
            ("shipped", False, False),
            ("delivered", False, False),
        ]

    def test_a_cancelled_order_ends_there(self):
        assert self.names("cancelled", "placed", "confirmed", "cancelled") == [
            ("placed", True, False),
            ("confirmed", True, False),
            ("cancelled", True, True),
        ]

    def test_a_delivered_order_has_no_step_to_come(self):
        steps = self.names("delivered", "placed", "confirmed", "shipped", "delivered")
        assert all(taken for _name, taken, _current in steps)
        assert steps[-1] == ("delivered", True, True)
