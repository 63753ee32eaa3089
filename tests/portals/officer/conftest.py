"""Desks of a province for the tests of the officers' screens."""

from types import SimpleNamespace

import pytest
from django.utils import timezone
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory, IssuerFactory, days
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory


@pytest.fixture
def province_desk(client):
    """Two officers of a province and one of its commune; ``client`` is logged in as the first.

    ``certified(…)`` makes a certificate of goods of the commune, in force, decided by the province's committee.
    """
    commune = CommuneFactory()
    province = commune.parent
    issuer = IssuerFactory(area=province)
    desk = SimpleNamespace(
        commune=commune,
        province=province,
        issuer=issuer,
        office=AreaOfficerFactory(level="province", area=province),
        second=AreaOfficerFactory(level="province", area=province),
        of_commune=AreaOfficerFactory(level="commune", area=commune),
        elsewhere=AreaOfficerFactory(level="province", area=CommuneFactory().parent),
        today=timezone.localdate(),
    )

    def certified(*, began_days_ago: int = 300, product=None, **kwargs):
        return CertificateFactory(
            product=product or ProductFactory(public=True, commune=commune),
            valid_from=desk.today - days(began_days_ago),
            decision__issuer=issuer,
            **kwargs,
        )

    desk.certified = certified
    client.force_login(desk.office.user)
    return desk
