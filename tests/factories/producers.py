"""Producers for tests: `ProducerFactory()`, traits `withheld`, `sample`, `contactable`."""

import datetime

import factory

from catalogue.areas.rules import slug
from catalogue.producers.models import Producer, ProducerKind, ProducerMember, ProducerPrivate
from factories.areas import CommuneFactory


class ProducerFactory(factory.django.DjangoModelFactory):
    """A cooperative in a commune. ``withheld=True``: neutral name shown, the real one kept apart."""

    class Meta:
        model = Producer
        skip_postgeneration_save = True

    class Params:
        withheld = factory.Trait(
            name="Hộ sản xuất (tên giữ kín)",
            kind=ProducerKind.HOUSEHOLD_BUSINESS,
            is_name_withheld=True,
            slug=factory.Sequence(lambda n: f"ho-san-xuat-{n}"),
            private=factory.RelatedFactory(
                "factories.producers.ProducerPrivateFactory", factory_related_name="producer"
            ),
        )
        sample = factory.Trait(is_sample=True)
        contactable = factory.Trait(
            phone="+84905123456", email="htx@example.vn", contact_consent_on=datetime.date(2026, 1, 2)
        )

    name = factory.Sequence(lambda n: f"HTX Thử {n}")
    slug = factory.LazyAttribute(lambda producer: slug(producer.name))
    kind = ProducerKind.COOPERATIVE
    commune = factory.SubFactory(CommuneFactory)


class ProducerPrivateFactory(factory.django.DjangoModelFactory):
    """What is kept apart about a producer."""

    class Meta:
        model = ProducerPrivate

    producer = factory.SubFactory(ProducerFactory)
    withheld_name = factory.Sequence(lambda n: f"Nguyễn Văn Kín {n}")


class ProducerMemberFactory(factory.django.DjangoModelFactory):
    """``user`` works for a producer; pass the user."""

    class Meta:
        model = ProducerMember

    producer = factory.SubFactory(ProducerFactory)
    role = ProducerMember.Role.OWNER
