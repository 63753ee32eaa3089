"""Two people: what is proposed at a desk, what follows from it, and who may confirm it."""

import datetime

import pytest
from factories.accounts import UserFactory
from factories.areas import CommuneFactory
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    IssuerFactory,
    days,
    keep_while_reassessed,
    revoke_certificate,
)
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory

from accounts.models import AuditEntry
from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision, Entry, LivePeriod, Proposal
from catalogue.certificates.rules import Status
from catalogue.certificates.services import open_case, proposals

#: When the desk works in these tests.
NOW = datetime.datetime(2026, 11, 24, 3, tzinfo=datetime.UTC)


@pytest.fixture
def desk(db):
    """Two offices of one province, a product that lies in it and the province's committee."""
    commune = CommuneFactory()
    maker = AreaOfficerFactory(level="province", area=commune.parent)
    checker = AreaOfficerFactory(level="province", area=commune.parent)
    return Desk(commune, maker, checker)


class Desk:
    """A maker and a checker, and short ways to propose."""

    def __init__(self, commune, maker, checker) -> None:
        self.commune, self.maker, self.checker = commune, maker, checker
        self.issuer = IssuerFactory()
        self.numbers = iter(range(1, 1000))

    def product(self, **kwargs):
        return ProductFactory(commune=self.commune, **kwargs)

    def facts(self, kind="recognition", signed_on=TODAY, **more):
        number = f"MẪU-{next(self.numbers)}/QĐ-UBND"
        return {"kind": kind, "number": number, "signed_on": signed_on, "issuer": self.issuer.pk, **more}

    def draft(self, kind, *lines, facts=None, **more) -> Proposal:
        more = {"decision_facts": facts or {}, "office": self.maker, "by": self.maker.user, "at": NOW} | more
        return proposals.draft(kind=kind, lines=lines, **more)

    def sent(self, kind, *lines, **more) -> Proposal:
        return proposals.send(self.draft(kind, *lines, **more), by=self.maker.user, at=NOW)

    def confirm(self, proposal, office=None, **more) -> Proposal:
        office = office or self.checker
        return proposals.confirm(proposal, office=office, by=office.user, at=NOW, **more)

    def grant(self, product=None, **line) -> Proposal:
        product = product or self.product()
        line = {"product": product.code, "stars": 4, "valid_from": TODAY} | line
        return self.sent("grant", line, facts=self.facts())


def test_two_people_grant_a_certificate(desk):
    product = desk.product()
    proposal = desk.confirm(desk.grant(product, number="CN-1", score="71,5"))
    assert proposal.state == "confirmed"
    certificate = Certificate.objects.get()
    assert (certificate.product, certificate.stars, certificate.number) == (product, 4, "CN-1")
    assert (certificate.proposed_by, certificate.confirmed_by) == (desk.maker.user, desk.checker.user)
    assert certificate.decision.proposed_by == desk.maker.user
    assert proposal.result == {"decision": certificate.decision_id, "certificates": [certificate.code], "entries": []}
    assert list(AuditEntry.objects.order_by("id").values_list("act", "by", "province")) == [
        ("proposal.drafted", desk.maker.user_id, desk.maker.area.code),
        ("proposal.sent", desk.maker.user_id, desk.maker.area.code),
        ("proposal.confirmed", desk.checker.user_id, desk.maker.area.code),
    ]
    assert AuditEntry.objects.latest("id").decision == certificate.decision.number
