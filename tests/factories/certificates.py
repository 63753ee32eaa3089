"""The register for tests: `IssuerFactory()`, `DecisionFactory()`, `CertificateFactory()`, `certificate_with(status)`.

Decisions and certificates are made by the services themselves, so no test stands on a row that they would refuse.
"""

import datetime

import factory

from catalogue.certificates.models import Certificate, Decision, Entry, Issuer, RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    annul_revocation,
    extend,
    issue_certificate,
    open_case,
    record_decision,
    revoke,
)
from factories.products import ProductFactory

#: The day tests ask about unless they say otherwise.
TODAY = datetime.date(2026, 11, 24)
#: When tests record: long after every day they name, so that no day lies ahead of its recording.
RECORDED_AT = datetime.datetime(2040, 1, 1, 9, tzinfo=datetime.UTC)


def days(count: int) -> datetime.timedelta:
    """So many days."""
    return datetime.timedelta(days=count)


class IssuerFactory(factory.django.DjangoModelFactory):
    """A province committee; ``level="ministry"`` or ``"district"`` for the others."""

    class Meta:
        model = Issuer

    name = factory.Sequence(lambda n: f"UBND tỉnh Thử {n}")
    level = Issuer.Level.PROVINCE


class DecisionFactory(factory.Factory):
    """A recognition decision of a province committee; ``kind`` for the others."""

    class Meta:
        model = Decision

    kind = Decision.Kind.RECOGNITION
    number = factory.Sequence(lambda n: f"MẪU-{n}/QĐ-UBND")
    signed_on = TODAY - days(300)
    issuer = factory.SubFactory(IssuerFactory)
    by = None
    confirmed_by = None
    at = RECORDED_AT

    @classmethod
    def _create(cls, model_class, *args, **kwargs) -> Decision:
        return record_decision(**kwargs)


class CertificateFactory(factory.Factory):
    """Four stars of a province for 36 months from 300 days before TODAY; the decision is of the first day."""

    class Meta:
        model = Certificate

    product = factory.SubFactory(ProductFactory)
    stars = 4
    valid_from = TODAY - days(300)
    decision = factory.SubFactory(
        DecisionFactory,
        signed_on=factory.SelfAttribute("..valid_from"),
        issuer=factory.SubFactory(
            IssuerFactory,
            level=factory.LazyAttribute(
                lambda issuer: "ministry" if issuer.factory_parent.factory_parent.stars == 5 else "province"
            ),
        ),
    )
    by = None
    confirmed_by = None
    at = RECORDED_AT

    @classmethod
    def _create(cls, model_class, *args, **kwargs) -> Certificate:
        return issue_certificate(**kwargs)


class RankReportFactory(factory.django.DjangoModelFactory):
    """A product that the news called recognised, three stars, no decision seen."""

    class Meta:
        model = RankReport

    product = factory.SubFactory(ProductFactory)
    basis = RankReport.Basis.REPORTED
    stars = 3


def decision_of(certificate: Certificate, kind: str, signed_on: datetime.date) -> Decision:
    """A later decision by the body that granted the certificate."""
    return DecisionFactory(kind=kind, signed_on=signed_on, issuer=certificate.decision.issuer)


def revoke_certificate(certificate: Certificate, on: datetime.date, **kwargs) -> Entry:
    """Revoke by a decision of the same day."""
    return revoke(
        certificate=certificate,
        decision=decision_of(certificate, Decision.Kind.REVOCATION, on),
        effective_on=on,
        **{"ground": "b", "by": None, "confirmed_by": None, "at": RECORDED_AT} | kwargs,
    )


def annul(revocation: Entry, on: datetime.date, **kwargs) -> Entry:
    """Annul a revocation by a decision of the same day."""
    return annul_revocation(
        revocation=revocation,
        decision=decision_of(revocation.certificate, Decision.Kind.ANNULMENT, on),
        effective_on=on,
        **{"by": None, "confirmed_by": None, "at": RECORDED_AT} | kwargs,
    )


def keep_while_reassessed(certificate: Certificate, lodged_on: datetime.date) -> Entry:
    """Open a case and extend the certificate past its end."""
    case = open_case(certificate=certificate, lodged_on=lodged_on, body="Sở NN&MT", at=RECORDED_AT)
    return extend(case=case, by=None, confirmed_by=None, at=RECORDED_AT)


def certificate_with(status: Status, *, on: datetime.date = TODAY, **kwargs) -> Certificate:
    """A certificate that has ``status`` on a day."""
    match status:
        case Status.UPCOMING:
            return CertificateFactory(valid_from=on + days(10), **kwargs)
        case Status.VALID:
            return CertificateFactory(valid_from=on - days(300), **kwargs)
        case Status.EXPIRING:
            return CertificateFactory(valid_from=on - days(3 * 365 - 37), **kwargs)
        case Status.EXPIRED:
            return CertificateFactory(valid_from=on - days(3 * 365 + 60), **kwargs)
        case Status.UNDER_REASSESSMENT:
            certificate = CertificateFactory(valid_from=on - days(3 * 365 + 60), **kwargs)
            keep_while_reassessed(certificate, certificate.valid_until - days(130))
        case Status.REVOKED:
            certificate = CertificateFactory(valid_from=on - days(300), **kwargs)
            revoke_certificate(certificate, on - days(20))
        case Status.SUPERSEDED:
            certificate = CertificateFactory(valid_from=on - days(300), **kwargs)
            CertificateFactory(product=certificate.product, valid_from=on - days(5), supersedes=certificate)
    return Certificate.objects.with_history().get(pk=certificate.pk)
