"""Pieces that are set once for equal content: what the content says decides, nothing else."""

import dataclasses
import datetime
import typing

import pytest
from django.db.models import Model
from django.template import engines
from django.utils import timezone, translation
from factories.certificates import CertificateFactory, days
from factories.products import ProductFactory

from catalogue.certificates.models import LivePeriod
from cms import typesetting
from cms.cards import Card, cards_of
from cms.home import HomeContent
from cms.typesetting import card_values, typeset
from portals.public.goods_page import ProductPage

pytestmark = pytest.mark.django_db

#: Fields that do not compare, and the one that says the same in plain values.
STANDS_FOR = {"featured": "featured_values", "related": "related_values", "live": "panel"}


def parts_of(kind: type) -> typing.Iterator[type]:
    """A dataclass and every dataclass that its fields hold."""
    yield kind
    for hint in typing.get_type_hints(kind).values():
        for part in (hint, *typing.get_args(hint), *(a for t in typing.get_args(hint) for a in typing.get_args(t))):
            if dataclasses.is_dataclass(part) and part is not Card and part is not kind:
                yield from parts_of(part)


class TestContent:
    @pytest.mark.parametrize("content", [ProductPage, HomeContent])
    def test_compares_by_everything_it_says(self, content):
        for part in parts_of(content):
            assert part.__dataclass_params__.frozen, part
            names = {field.name for field in dataclasses.fields(part)}
            for field in dataclasses.fields(part):
                if not field.compare:
                    assert STANDS_FOR[field.name] in names, f"{part.__name__}.{field.name}"

    @pytest.mark.parametrize("content", [ProductPage, HomeContent])
    def test_no_model_instance_and_no_list_is_compared(self, content):
        for part in parts_of(content):
            hints = typing.get_type_hints(part)
            for field in dataclasses.fields(part):
                kinds = (hints[field.name], *typing.get_args(hints[field.name]))
                if field.compare:
                    assert not any(isinstance(kind, type) and issubclass(kind, (Model, list, dict)) for kind in kinds)

    def test_every_field_of_a_card_is_in_its_values(self):
        product = ProductFactory(public=True)
        CertificateFactory(product=product, valid_from=timezone.localdate() - days(30))
        (card,) = cards_of([product.pk], on=timezone.localdate())
        before = card_values(card)
        for field in dataclasses.fields(Card):
            changed = dataclasses.replace(card, **{field.name: None if field.name == "live" else "changed"})
            assert card_values(changed) != before, field.name

    def test_a_live_period_that_was_rebuilt_under_its_key_changes_the_values(self):
        product = ProductFactory(public=True)
        CertificateFactory(product=product, valid_from=timezone.localdate() - days(30))
        (card,) = cards_of([product.pk], on=timezone.localdate())
        before = card_values(card)
        for name, value in (("stars", 5), ("ends_on", datetime.date(2030, 1, 1))):
            period = LivePeriod.objects.live(on=timezone.localdate()).get()
            setattr(period, name, value)
            assert period == card.live
            assert card_values(dataclasses.replace(card, live=period)) != before


class TestTypeset:
    @pytest.fixture(autouse=True)
    def _template(self, monkeypatch):
        template = engines["django"].from_string("{% load i18n %}{{ page }}{% get_current_language as l %} {{ l }}")
        self.made = []

        def get(name):
            self.made.append(name)
            return template

        monkeypatch.setattr(typesetting, "get_template", get)
        typesetting.forget()
        yield
        typesetting.forget()

    def test_equal_content_is_set_once(self):
        assert typeset("t.html", ("a",)) == typeset("t.html", ("a",))
        assert len(self.made) == 1

    def test_a_forgotten_piece_is_set_again(self):
        typeset("t.html", ("a",))
        typesetting.forget()
        typeset("t.html", ("a",))
        assert len(self.made) == 2

    def test_other_content_or_another_language_is_set_anew(self):
        one = typeset("t.html", ("a",))
        other = typeset("t.html", ("b",))
        with translation.override("en"):
            english = typeset("t.html", ("a",))
        assert len({one, other, english}) == 3

    def test_text_is_escaped(self):
        assert "<b>" not in typeset("t.html", ("<b>",))
