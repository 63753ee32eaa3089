"""Letters about an order: placed and each state, in HTML and text, in the order's language, after the commit."""

import re

import pytest
from django.core import mail
from factories.shop import AFTERNOON, OrderFactory

pytestmark = pytest.mark.django_db

STEPS = {
    "confirmed": ["confirm"],
    "shipped": ["confirm", "ship"],
    "delivered": ["confirm", "ship", "deliver"],
}


@pytest.fixture
def move(django_capture_on_commit_callbacks):
    """Take an order to a state, with what follows the commit; return the letter of the last step."""

    def go(order, state, **values):
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            for verb in STEPS.get(state, []):
                getattr(order, verb)(by=None, at=AFTERNOON)
            if state == "cancelled":
                order.cancel(by=None, at=AFTERNOON, reason="Hết hàng")
        return mail.outbox[-1] if mail.outbox else None

    return go


def html_of(letter) -> str:
    """The HTML part."""
    return letter.alternatives[0][0]


WORDS = {
    "confirmed": "is confirmed",
    "shipped": "is on its way",
    "delivered": "has arrived",
    "cancelled": "is cancelled",
}


class TestStates:
    @pytest.mark.parametrize("state", WORDS)
    def test_each_is_told_in_the_orders_language(self, move, state):
        order = OrderFactory(email="ha@example.vn", language="en")
        letter = move(order, state)
        assert letter.to == ["ha@example.vn"]
        assert letter.subject == f"Order {order.shown_number} {WORDS[state]}"
        for part in (letter.body, html_of(letter)):
            assert f"/en/don-hang/{order.number}/?k=" in part
            assert "320.000\xa0₫" in part
        assert "<" not in letter.body

    def test_why_it_was_cancelled(self, move):
        letter = move(OrderFactory(email="ha@example.vn"), "cancelled")
        assert "Hết hàng" in letter.body
        assert "Hết hàng" in html_of(letter)

    def test_one_letter_a_step(self, move):
        move(OrderFactory(email="ha@example.vn"), "delivered")
        assert len(mail.outbox) == 3

    def test_none_without_an_address(self, move):
        assert move(OrderFactory(), "delivered") is None

    def test_a_letter_that_is_only_about_the_way_names_no_address(self, move):
        order = OrderFactory(email="ha@example.vn", street="24 Quang Trung")
        letter = move(order, "shipped")
        assert "Quang Trung" not in letter.body + html_of(letter)


class TestShape:
    def letters(self, move, callbacks):
        with callbacks(execute=True):
            order = OrderFactory(email="ha@example.vn", name="<b>Hà</b>")
        placed = mail.outbox[-1]
        return [placed, move(order, "confirmed")]

    def test_loads_nothing_and_counts_nobody(self, move, django_capture_on_commit_callbacks):
        for letter in self.letters(move, django_capture_on_commit_callbacks):
            html = html_of(letter)
            assert not re.search(r"<(img|script|link|iframe|video|style)\b|url\(|src=|@import", html)
            targets = set(re.findall(r'href="([^"]+)"', html))
            assert len(targets) == 1
            assert 'lang="vi"' in html

    def test_what_people_typed_is_escaped(self, move, django_capture_on_commit_callbacks):
        placed = self.letters(move, django_capture_on_commit_callbacks)[0]
        assert "&lt;b&gt;Hà" in html_of(placed)
        assert "<b>Hà" in placed.body

    def test_both_parts_say_the_same(self, move, django_capture_on_commit_callbacks):
        for letter in self.letters(move, django_capture_on_commit_callbacks):
            text = re.sub(r"<[^>]+>", " ", html_of(letter)).replace("&lt;", "<").replace("&gt;", ">")
            words = set(text.split())
            said = [word for word in letter.body.split() if not word.startswith("http")]
            assert [word for word in said if word.rstrip(":") not in words and word not in words] == []
