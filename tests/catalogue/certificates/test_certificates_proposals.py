"""Two people: what is proposed at a desk, what follows from it, and who may confirm it."""

import datetime

import pytest
from factories.areas import CommuneFactory
from factories.certificates import (
    TODAY,
    CertificateFactory,
    IssuerFactory,
    revoke_certificate,
)
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory

from accounts.models import AuditEntry
from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision, Entry, Proposal
from catalogue.certificates.rules import Status
from catalogue.certificates.services import proposals

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


def test_the_maker_another_desk_and_a_commune_cannot_confirm(desk):
    proposal = desk.grant()
    with pytest.raises(errors.SamePerson):
        desk.confirm(proposal, desk.maker)
    with pytest.raises(errors.OtherDesk):
        desk.confirm(proposal, AreaOfficerFactory(level="province", area=CommuneFactory().parent))
    with pytest.raises(errors.DeskCannotDecide):
        desk.confirm(proposal, AreaOfficerFactory(level="commune", area=desk.commune))
    assert not Certificate.objects.exists()


def test_what_lies_outside_the_area_is_refused(desk):
    with pytest.raises(errors.OutsideArea):
        desk.grant(ProductFactory(commune=CommuneFactory()))
    revocation = revoke_certificate(CertificateFactory(product=ProductFactory(commune=CommuneFactory())), TODAY)
    with pytest.raises(errors.OutsideArea):
        desk.draft("annulment", {"entry": revocation.pk, "effective_on": TODAY}, facts=desk.facts("annulment"))
    assert not Proposal.objects.exists()


def test_one_refused_line_of_many_records_nothing(desk):
    taken, free = desk.product(), desk.product()
    CertificateFactory(product=taken)
    lines = [{"product": one.code, "stars": 4, "valid_from": TODAY} for one in (free, taken)]
    lines += [{"product": desk.product().code, "stars": 5, "valid_from": TODAY}]
    proposal = desk.sent("grant", *lines, facts=desk.facts())
    decisions = Decision.objects.count()
    assert desk.confirm(proposal).state == "failed"
    assert [problem.split(".")[0] for problem in proposal.problems] == ["2", "3"]
    assert (Certificate.objects.count(), Decision.objects.count()) == (1, decisions)


def test_confirmed_once(desk):
    proposal = desk.confirm(desk.grant())
    again = AreaOfficerFactory(level="province", area=desk.commune.parent)
    with pytest.raises(errors.ProposalNotOpen):
        desk.confirm(proposal, again)
    assert Certificate.objects.count() == 1


def test_a_preview_says_what_follows_and_records_nothing(desk):
    certificate = CertificateFactory(product=desk.product())
    line = {"certificate": certificate.code, "effective_on": TODAY, "ground": "b"}
    proposal = desk.sent("revocation", line, facts=desk.facts("revocation"))
    seen = proposals.preview(proposal, at=NOW)
    assert seen.ok
    row = seen.lines[0]
    assert (row.before, row.after, row.stars_before, row.stars_after) == (Status.VALID, Status.REVOKED, 4, None)
    assert not Entry.objects.exists()
    desk.confirm(proposal)
    assert certificate.status(on=TODAY) == Status.REVOKED


def test_a_renewal_names_the_last_one_by_itself(desk):
    earlier = CertificateFactory(product=desk.product())
    assert desk.confirm(desk.grant(earlier.product, supersedes="auto")).state == "confirmed"
    assert Certificate.objects.get(supersedes=earlier).valid_from == TODAY
