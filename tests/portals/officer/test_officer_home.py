"""The desk's front page: what waits, of the own area only, at a fixed price."""

import pytest
from factories.areas import CommuneFactory
from factories.certificates import TODAY, CertificateFactory, days
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory

from catalogue.certificates.models import Proposal, Verification
from portals.officer.home import waiting

pytestmark = pytest.mark.django_db


def ending_certificate(commune):
    return CertificateFactory(product=ProductFactory(commune=commune), valid_from=TODAY - days(3 * 365 - 37))


def check(product, by, concluded_on):
    return Verification.objects.create(
        product=product, ground="b", reason="x", opened_on=TODAY - days(40), opened_by=by, concluded_on=concluded_on
    )


def test_counts_what_lies_in_the_area_and_nothing_else():
    ours, theirs = CommuneFactory(), CommuneFactory()
    office = AreaOfficerFactory(level="province", area=ours.parent)
    mine, other = ending_certificate(ours), ending_certificate(theirs)
    check(mine.product, office.user, TODAY - days(16))
    check(other.product, office.user, TODAY - days(16))
    for level, area in (("province", ours.parent), ("province", theirs.parent), ("ministry", None)):
        Proposal.objects.create(
            kind="grant",
            state="open",
            level=level,
            area=area,
            proposed_by=office.user,
            made_at=mine.decision.recorded_at,
        )
    found = waiting(office, today=TODAY)
    counts = {name: found[name] for name in ("proposal_count", "check_count", "overdue_count", "soon_count")}
    assert counts == dict.fromkeys(counts, 1)
    assert [row.pk for row in found["certificates"]] == [mine.pk]
    assert found["checks"][0].left == -1


def test_the_fifteenth_day_is_not_past():
    commune = CommuneFactory()
    office = AreaOfficerFactory(level="commune", area=commune)
    check(ProductFactory(commune=commune), office.user, TODAY - days(15))
    found = waiting(office, today=TODAY)
    assert (found["overdue_count"], found["checks"][0].left) == (0, 0)


def test_asks_the_database_the_same_for_more(client, django_assert_max_num_queries):
    commune = CommuneFactory()
    office = AreaOfficerFactory(level="province", area=commune.parent)
    client.force_login(office.user)
    for _ in range(4):
        ending_certificate(commune)
    with django_assert_max_num_queries(12):
        assert client.get("/can-bo/").status_code == 200
