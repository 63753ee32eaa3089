"""Officers of every level."""

import datetime

import factory

from catalogue.areas.models import AreaOfficer
from catalogue.areas.models.officers import OfficeRole

from .accounts import UserFactory


class AreaOfficerFactory(factory.django.DjangoModelFactory):
    """A current office; name ``level`` and ``area`` (none for the ministry)."""

    class Meta:
        model = AreaOfficer

    user = factory.SubFactory(UserFactory)
    level = "ministry"
    area = None
    role = OfficeRole.OFFICER
    starts_on = datetime.date(2025, 7, 1)

    class Params:
        """Traits."""

        administrator = factory.Trait(role=OfficeRole.ADMINISTRATOR)
