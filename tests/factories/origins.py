"""Places for tests: `FacilityFactory()` is a showroom; trait `store` makes a producer's store."""

import factory

from catalogue.areas.rules import slug
from factories.areas import CommuneFactory
from factories.producers import ProducerFactory
from traceability.origins.models import Facility, FacilityKind


class FacilityFactory(factory.django.DjangoModelFactory):
    """A showroom open on weekdays; ``store=True``: the store of a producer."""

    class Meta:
        model = Facility

    class Params:
        store = factory.Trait(kind=FacilityKind.PRODUCER_STORE, producer=factory.SubFactory(ProducerFactory))

    kind = FacilityKind.SHOWROOM
    name_vi = factory.Sequence(lambda n: f"Quầy Thử {n}")
    name_en = ""
    slug = factory.LazyAttribute(lambda place: slug(place.name_vi))
    commune = factory.SubFactory(CommuneFactory)
    address = "12 Đường Thử"
    lat = 12.68
    lon = 108.05
    hours = factory.LazyFunction(lambda: {str(day): [["07:30", "17:30"]] for day in range(5)})
