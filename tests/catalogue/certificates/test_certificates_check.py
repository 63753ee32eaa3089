"""`manage.py check_register`: silent about a sound register, a sentence for each way it can be broken."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation
from factories.certificates import (
    TODAY,
    CertificateFactory,
    DecisionFactory,
    certificate_with,
    days,
    decision_of,
    revoke_certificate,
)
from factories.products import ProductFactory

from catalogue.certificates.models import Certificate, Entry, LivePeriod
from catalogue.certificates.rules import Status
from catalogue.codes import new_code
from catalogue.products.models import Product

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def check() -> str:
    out = io.StringIO()
    call_command("check_register", stdout=out)
    return out.getvalue()


def complaints() -> list[str]:
    out = io.StringIO()
    with pytest.raises(CommandError, match="problem"):
        call_command("check_register", stdout=out)
    return out.getvalue().splitlines()


def insert(**fields) -> Certificate:
    """A row that the service would refuse, written past it."""
    base = {"code": new_code("C"), "stars": 4, "recorded_at": "2026-01-01T00:00Z"}
    return Certificate.objects.create(**base | fields)


def test_every_status_is_sound():
    for status in Status:
        certificate_with(status)
    assert "holds together" in check()


def test_an_empty_register_is_sound():
    assert "holds together" in check()


def test_a_missing_period():
    certificate = CertificateFactory()
    LivePeriod.objects.all().delete()
    [sentence] = complaints()
    assert certificate.code in sentence


def test_a_wrong_period_is_both_missing_and_stray():
    CertificateFactory()
    LivePeriod.objects.update(stars=5)
    assert len(complaints()) == 2


def test_a_doubled_period():
    CertificateFactory()
    period = LivePeriod.objects.get()
    period.pk = None
    period.save()
    assert len(complaints()) == 1


@pytest.mark.parametrize("before", [True, False])
def test_a_period_of_a_product_without_certificates(before):
    strays = ProductFactory() if before else None
    certificate = CertificateFactory()
    strays = strays or ProductFactory()
    LivePeriod.objects.create(
        certificate=certificate, product=strays, stars=4, starts_on=TODAY, ends_on=TODAY + days(1)
    )
    [sentence] = complaints()
    assert certificate.code in sentence


def test_two_live_certificates():
    one = CertificateFactory()
    other = insert(
        product=one.product,
        decision=DecisionFactory(),
        valid_from=TODAY,
        valid_until=TODAY + days(100),
    )
    assert sum(one.code in line and other.code in line for line in complaints()) == 1


def test_a_pack_and_goods_without_producer():
    product = ProductFactory(two_packs=True)
    insert(
        product=product.children.first(),
        decision=DecisionFactory(),
        valid_from=TODAY,
        valid_until=TODAY + days(9),
    )
    nobody = CertificateFactory()
    Product.objects.filter(pk=nobody.product_id).update(producer=None)
    lines = complaints()
    assert sum("pack" in line for line in lines) == 1
    assert sum(nobody.code in line for line in lines) == 1


def test_decisions_of_the_wrong_kind():
    certificate = CertificateFactory()
    Entry.objects.create(
        certificate=certificate,
        kind="correction",
        effective_on=TODAY,
        decision=certificate.decision,
        reason="x",
        recorded_at="2026-01-01T00:00Z",
    )
    decision = decision_of(certificate, "revocation", TODAY)
    other = insert(product=ProductFactory(), decision=decision, valid_from=TODAY, valid_until=TODAY + days(9))
    lines = complaints()
    assert any(certificate.code in line for line in lines)
    assert any(other.code in line and "kind" in line for line in lines)


def test_successors_of_another_product_or_too_early():
    one, other = CertificateFactory(), CertificateFactory(valid_from=TODAY - days(200))
    revoke_certificate(other, TODAY - days(100))
    insert(
        product=one.product,
        decision=DecisionFactory(),
        supersedes=other,
        valid_from=one.valid_until + days(1),
        valid_until=one.valid_until + days(9),
    )
    early = insert(
        product=one.product,
        decision=DecisionFactory(),
        supersedes=one,
        valid_from=one.valid_from - days(10),
        valid_until=one.valid_from - days(5),
    )
    lines = complaints()
    assert any("another product" in line for line in lines)
    assert any(early.code in line and "begin" in line for line in lines)


def test_reads_in_chunks(django_assert_max_num_queries):
    """Six queries for any number up to a chunk: nothing is asked per certificate."""
    for _ in range(12):
        CertificateFactory()
    with django_assert_max_num_queries(6):
        check()
