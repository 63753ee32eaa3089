"""Administrative units for tests: `ProvinceFactory()`, `CommuneFactory()`, `CommuneFactory(former=True)`.

Codes of provinces and districts are longer than real ones, so that they never meet one a test names.
"""

import datetime

import factory

from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.rules import REFORM_ON

LAST_DAY_BEFORE = REFORM_ON - datetime.timedelta(days=1)


class _AreaFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Area
        abstract = True

    class Params:
        former = factory.Trait(valid_from=None, valid_to=LAST_DAY_BEFORE)

    valid_from = REFORM_ON
    valid_to = None


class ProvinceFactory(_AreaFactory):
    """A current province; ``former=True`` for one that ended on 2025-06-30."""

    level = Level.PROVINCE
    kind = "Tỉnh"
    code = factory.Sequence(lambda n: f"{n % 100000:05d}")
    name = factory.Sequence(lambda n: f"Tỉnh Thử {n}")


class DistrictFactory(_AreaFactory):
    """A former district: there are no current ones."""

    level = Level.DISTRICT
    kind = "Huyện"
    code = factory.Sequence(lambda n: f"{n % 100000:05d}")
    name = factory.Sequence(lambda n: f"Huyện Thử {n}")
    valid_from = None
    valid_to = LAST_DAY_BEFORE
    parent = factory.SubFactory(ProvinceFactory, former=True)


class CommuneFactory(_AreaFactory):
    """A current commune in a province; ``former=True`` for one in a former district."""

    level = Level.COMMUNE
    kind = "Xã"
    code = factory.Sequence(lambda n: f"{n % 100000:05d}")
    name = factory.Sequence(lambda n: f"Xã Thử {n}")
    lat = 12.7
    lon = 108.1
    parent = factory.Maybe(
        "former",
        yes_declaration=factory.SubFactory(DistrictFactory),
        no_declaration=factory.SubFactory(ProvinceFactory),
    )


class SuccessionFactory(factory.django.DjangoModelFactory):
    """A former commune went into a current one; ``partial=True``: only a part of it."""

    class Meta:
        model = Succession

    class Params:
        partial = factory.Trait(is_partial=True)

    former = factory.SubFactory(CommuneFactory, former=True)
    current = factory.SubFactory(CommuneFactory)
