"""Checks before a revocation: the 15 days of Art. 8, who may act, what is written down, what may be labelled."""

import datetime

import pytest
from factories.areas import CommuneFactory
from factories.certificates import TODAY, CertificateFactory, certificate_with, days, revoke_certificate
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory

from accounts.models import AuditEntry
from catalogue.certificates import errors
from catalogue.certificates.models import Verification
from catalogue.certificates.rules import LIVE, Status
from catalogue.certificates.services import products_that_may_be_labelled, verifying

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 24, 3, tzinfo=datetime.UTC)


@pytest.fixture
def commune():
    """A commune of a province."""
    return CommuneFactory()


@pytest.fixture
def office(commune):
    """The desk of the province."""
    return AreaOfficerFactory(level="province", area=commune.parent)


@pytest.fixture
def product(commune):
    """Goods of the commune."""
    return ProductFactory(commune=commune)


def begun(product, office, /, **kwargs) -> Verification:
    """A check that began on TODAY."""
    facts = {"ground": "c", "reason": "Mẫu thử vượt mức", "office": office, "by": office.user, "at": NOW} | kwargs
    return verifying.open_verification(product=product, **facts)


def test_the_clock_runs_fifteen_days_from_the_conclusion(product, office):
    """No clock before; 15 days after; 0 on the last day; below 0 afterwards; none once it is closed."""
    check = begun(product, office, opened_on=TODAY - days(20))
    assert verifying.decide_by(check) is None
    assert verifying.days_left(check, on=TODAY) is None
    concluded = TODAY - days(10)
    check = verifying.conclude(
        check, concluded_on=concluded, conclusion=" 12/KL-TTr ", office=office, by=office.user, at=NOW
    )
    assert check.conclusion == "12/KL-TTr"
    assert verifying.decide_by(check) == concluded + days(15)
    assert [verifying.days_left(check, on=concluded + days(n)) for n in (0, 15, 16)] == [15, 0, -1]
    check = verifying.close(check, outcome="unfounded", office=office, by=office.user, at=NOW)
    assert verifying.days_left(check, on=TODAY) is None
    assert verifying.days_left(check, on=TODAY - days(1)) == 6


def test_every_act_is_written_down_in_the_area(product, office, commune):
    """Opening, stopping the sale, conclusion and end; by whom, where, without the reason's words."""
    check = begun(product, office, stops_sale=True)
    verifying.set_sale_stop(check, stops_sale=False, office=office, by=office.user, at=NOW)
    verifying.conclude(check, concluded_on=TODAY, office=office, by=office.user, at=NOW)
    verifying.close(check, outcome="mended", office=office, by=office.user, at=NOW)
    entries = AuditEntry.objects.order_by("pk")
    assert [entry.act for entry in entries] == [
        f"verification.{act}" for act in ("opened", "sale", "concluded", "closed")
    ]
    assert {(entry.by, entry.province, entry.commune) for entry in entries} == {
        (office.user, commune.parent.code, commune.code)
    }
    assert not any("Mẫu thử" in f"{entry.subject}{entry.details}" for entry in entries)


def test_what_is_refused_changes_nothing(product, office, commune):
    """Each refusal has its own sentence; rows and audit stay as they were."""
    other = AreaOfficerFactory(level="commune", area=CommuneFactory())
    pack = ProductFactory(two_packs=True, commune=commune).children.first()
    type(pack).objects.filter(pk=pack.pk).update(province=commune.parent)
    pack.refresh_from_db()
    for error, change in [
        (errors.OutsideArea, {"office": other}),
        (errors.ValueNotUnderstood, {"ground": "z"}),
        (errors.WhyMissing, {"reason": "  "}),
        (errors.DayNotYetCome, {"opened_on": TODAY + days(1)}),
    ]:
        with pytest.raises(error):
            begun(product, office, **change)
    with pytest.raises(errors.NotARegisteredProduct):
        begun(pack, office)
    assert not Verification.objects.exists()
    assert not AuditEntry.objects.exists()
    check = begun(product, office)
    with pytest.raises(errors.AlreadyBeingChecked):
        begun(product, office)
    acts = {"office": office, "by": office.user, "at": NOW}
    with pytest.raises(errors.CheckInDisorder):
        verifying.conclude(check, concluded_on=TODAY - days(1), **acts)
    with pytest.raises(errors.DayNotYetCome):
        verifying.conclude(check, concluded_on=TODAY + days(1), **acts)
    with pytest.raises(errors.OutsideArea):
        verifying.conclude(check, concluded_on=TODAY, **acts | {"office": other})
    verifying.conclude(check, concluded_on=TODAY, **acts)
    with pytest.raises(errors.AlreadyConcluded):
        verifying.conclude(check, concluded_on=TODAY, **acts)
    with pytest.raises(errors.CheckInDisorder):
        verifying.close(check, outcome="mended", closed_on=TODAY - days(1), **acts)
    with pytest.raises(errors.NotRevokedYet):
        verifying.close(check, outcome="revoked", **acts)
    verifying.close(check, outcome="mended", **acts)
    with pytest.raises(errors.CheckClosed):
        verifying.close(check, outcome="mended", **acts)
    assert AuditEntry.objects.count() == 3


def test_a_check_ends_as_revoked_once_the_register_says_so(product, office):
    """A revocation of the product since it was opened, not an older one."""
    certificate = CertificateFactory(product=product)
    check = begun(product, office)
    revoke_certificate(certificate, TODAY)
    check = verifying.close(check, outcome="revoked", office=office, by=office.user, at=NOW)
    assert (check.outcome, check.closed_on, check.closed_by) == ("revoked", TODAY, office.user)


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("check", ["none", "open", "stopping", "stopped until today", "stopped until tomorrow"])
def test_what_may_be_labelled(status, check, django_assert_num_queries):
    """Live on the day and not stopped on it; a check that leaves the sale alone changes nothing. One query."""
    certificate = certificate_with(status)
    product = certificate.product
    if check != "none":
        closed = {"stopped until today": TODAY, "stopped until tomorrow": TODAY + days(1)}.get(check)
        Verification.objects.create(
            product=product,
            ground="c",
            reason="–",
            opened_on=TODAY - days(3),
            opened_by=AreaOfficerFactory().user,
            stops_sale=check != "open",
            closed_on=closed,
            outcome="mended" if closed else "",
        )
    # The successor of a superseded certificate is live: ask for the product by what it has.
    is_live = status in LIVE or status is Status.SUPERSEDED
    may = is_live and check in ("none", "open", "stopped until today")
    with django_assert_num_queries(1):
        found = list(products_that_may_be_labelled(on=TODAY))
    assert found == ([product] if may else [])
    assert certificate.status(on=TODAY) is status


def test_goods_without_a_certificate_or_producer_get_no_label():
    """Registered and certified, by a producer."""
    ProductFactory()
    certified = CertificateFactory().product
    without = CertificateFactory().product
    type(without).objects.filter(pk=without.pk).update(producer=None)
    assert list(products_that_may_be_labelled(on=TODAY)) == [certified]
