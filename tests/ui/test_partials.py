"""What the shared partials say for what they are given."""

import re
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template.loader import render_to_string
from django.utils.translation import override

from catalogue.certificates.models import LivePeriod

STATUSES = ["upcoming", "valid", "expiring", "under_reassessment", "superseded", "expired", "revoked"]
VERDICTS = [
    "valid",
    "expiring",
    "lapsed",
    "revoked",
    "recalled",
    "suspect",
    "void",
    "unverified",
    "uncertified",
    "unknown",
]


def render(partial: str, **context: object) -> str:
    """The partial in English, white space folded."""
    with override("en"):
        return " ".join(render_to_string(f"partials/{partial}.html", context).split())


def live_period() -> LivePeriod:
    """Four stars on the day they are drawn for."""
    period = LivePeriod(stars=4, starts_on=date(2026, 1, 1), ends_on=date(2028, 12, 31))
    period.chosen_for = date(2026, 11, 24)
    return period


def card(**changes: object) -> SimpleNamespace:
    facts: dict[str, object] = {
        "url": "/san-pham/x/",
        "name": "Cà phê <b>Đất Đỏ</b>",
        "image_url": "/static/x.svg",
        "producer_name": "HTX Ea Tul",
        "place": "Ea Tul, Đắk Lắk",
        "price": Decimal(215000),
        "price_text": "215.000 ₫",
        "live": live_period(),
        "rank_words": "",
        "stock_text": "In stock",
        "can_add": True,
        "add_url": "/gio-hang/1/",
        "add_label": "Add to the basket",
        "pack_value": "7",
        "is_sample": False,
    }
    return SimpleNamespace(**{**facts, **changes})


class TestTier:
    @pytest.mark.parametrize("stars", [3, 4, 5])
    def test_draws_as_many_stars_as_it_says(self, stars):
        html = render("tier", stars=stars)
        assert f'data-stars="{stars}"' in html
        assert re.search(r'\bd="([^"]*)"', html).group(1).count("M") == stars
        assert f"{stars} stars" in html

    @pytest.mark.parametrize("stars", [None, 0])
    def test_draws_nothing_without_a_rank(self, stars):
        assert render("tier", stars=stars) == ""

    @pytest.mark.parametrize("stars", [3, 4, 5])
    def test_a_legend_can_be_told_from_a_badge(self, stars):
        for kind in ("", "bar"):
            assert f'data-stars="{stars}" data-legend' in render("star_legend", stars=stars, kind=kind)
        assert "data-legend" not in render("tier", stars=stars)


class TestStatusPill:
    @pytest.mark.parametrize("status", sorted({*STATUSES, *VERDICTS}))
    def test_every_status_has_icon_and_words(self, status):
        html = render("status_pill", status=status)
        assert html.count("<svg") == 1
        assert re.sub(r"<[^>]*>", "", html).strip()

    def test_no_two_meanings_share_a_word(self):
        words = [re.sub(r"<[^>]*>", "", render("status_pill", status=s)) for s in {*STATUSES, *VERDICTS}]
        assert len(set(words)) == len(words) - 1  # expired and lapsed are one word on purpose


class TestProductCard:
    def test_shows_the_badge_of_a_live_certificate(self):
        html = render("pcard", card=card())
        assert 'data-stars="4"' in html
        assert "215.000 ₫" in html
        assert 'action="/gio-hang/1/"' in html
        assert "&lt;b&gt;" in html

    def test_says_a_lapsed_rank_in_words(self):
        html = render("pcard", card=card(live=None, rank_words="rank 3 stars, expired"))
        assert "data-stars" not in html
        assert "rank 3 stars, expired" in html

    def test_words_do_not_contradict_a_live_badge(self):
        assert "expired" not in render("pcard", card=card(rank_words="rank 3 stars, expired"))

    def test_without_price_it_is_not_sold_here(self):
        html = render("pcard", card=card(price=None, price_text="Not sold here yet"))
        assert "Not sold here yet" in html
        assert "<form" not in html

    def test_restricted_goods_have_a_price_and_no_button(self):
        html = render("pcard", card=card(can_add=False))
        assert "215.000 ₫" in html
        assert "<form" not in html

    def test_marks_samples_and_names_a_missing_producer(self):
        html = render("pcard", card=card(is_sample=True, producer_name="Producer not known"))
        assert "Sample product" in html
        assert "Producer not known" in html


class TestPager:
    def test_keeps_the_filters_and_shortens_the_middle(self):
        page = Paginator(range(2400), 24).page(50)
        html = render("pager", page_obj=page, querystring="sao=4&q=ca+phe")
        assert 'href="?sao=4&amp;q=ca+phe&amp;page=51" rel="next"' in html
        numbers = re.findall(r">(\d+|…)<", re.sub(r"\s+", "", html))
        assert numbers == ["1", "…", "49", "50", "51", "…", "100"]

    def test_one_page_needs_no_pager(self):
        assert render("pager", page_obj=Paginator(range(3), 24).page(1)) == ""


class Address(forms.Form):
    phone = forms.CharField(label="Phone", help_text="Ten digits.")
    agree = forms.BooleanField(label="I agree")
    way = forms.ChoiceField(label="Delivery", choices=[("h", "Home"), ("s", "Shop")], widget=forms.RadioSelect)


class TestField:
    @pytest.mark.parametrize("name", ["phone", "agree", "way"])
    def test_error_and_hint_stand_where_the_control_points(self, name):
        form = Address({})
        form.is_valid()
        html = render("field", field=form[name])
        pointed = {ref for refs in re.findall(r'aria-describedby="([^"]*)"', html) for ref in refs.split()}
        assert pointed
        assert pointed <= set(re.findall(r'\bid="([^"]*)"', html))
        assert "This field is required." in html

    def test_every_control_is_labelled(self):
        html = "".join(render("field", field=field) for field in Address())
        assert '<label for="id_phone">' in html
        assert "<legend" in html
        assert html.count('type="radio"') == html.count('class="choice"') == 2


def test_the_error_page_renders_with_nothing():
    html = render_to_string("500.html")
    assert "<h1>" in html
    assert 'href="/"' in html
