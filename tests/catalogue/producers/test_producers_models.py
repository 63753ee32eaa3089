"""Producers: contacts by consent, names withheld, members once."""

import datetime

import pytest
from django.db import IntegrityError, transaction
from factories.accounts import UserFactory
from factories.producers import ProducerFactory, ProducerMemberFactory
from factories.products import ProductFactory

from catalogue.producers.models import Producer

pytestmark = pytest.mark.django_db


class TestContacts:
    def test_show_only_with_a_recorded_consent(self):
        shown = ProducerFactory(contactable=True)
        assert (shown.public_phone, shown.public_email) == ("+84905123456", "htx@example.vn")
        kept = ProducerFactory(phone="+84905123456", email="htx@example.vn")
        assert (kept.public_phone, kept.public_email) == ("", "")


class TestWithheldName:
    def test_lies_apart(self):
        producer = ProducerFactory(withheld=True)
        assert producer.private.withheld_name.startswith("Nguyễn Văn Kín")
        shown = " ".join(str(value) for value in Producer.objects.filter(pk=producer.pk).values().get().values())
        assert "Kín" not in shown

    def test_cannot_be_withheld_and_agreed_to(self):
        producer = ProducerFactory(withheld=True)
        producer.name_consent_on = datetime.date(2026, 11, 24)
        with pytest.raises(IntegrityError), transaction.atomic():
            producer.save()


class TestListed:
    def test_has_a_public_product(self):
        public, hidden = ProductFactory(public=True), ProductFactory()
        assert list(Producer.objects.listed()) == [public.producer]
        assert hidden.producer not in Producer.objects.listed()

    def test_is_named_once_for_many_products(self):
        producer = ProducerFactory()
        ProductFactory.create_batch(3, producer=producer, public=True)
        assert Producer.objects.listed().count() == 1

    def test_place_comes_with_it(self, django_assert_num_queries):
        ProducerFactory.create_batch(3)
        with django_assert_num_queries(1):
            assert len({str(producer.commune.parent) for producer in Producer.objects.with_place()}) == 3


def test_a_user_works_for_a_producer_once():
    member = ProducerMemberFactory(user=UserFactory())
    with pytest.raises(IntegrityError), transaction.atomic():
        ProducerMemberFactory(user=member.user, producer=member.producer)
