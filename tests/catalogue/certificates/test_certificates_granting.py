"""Recording decisions and granting certificates: what the register records and what it refuses."""

import datetime
from decimal import Decimal

import pytest
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    IssuerFactory,
    certificate_with,
    days,
    revoke_certificate,
)
from factories.products import ProductFactory

from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision, LivePeriod
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    live_periods_of,
    record_decision,
)
from catalogue.certificates.signals import register_changed

pytestmark = pytest.mark.django_db
D = datetime.date
NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def reread(certificate: Certificate) -> Certificate:
    return Certificate.objects.with_history().get(pk=certificate.pk)


def stretches(product) -> list[tuple]:
    return list(
        LivePeriod.objects.filter(product=product).order_by("starts_on").values_list("starts_on", "ends_on", "stars")
    )


class TestRecordDecision:
    def record(self, **changes) -> Decision:
        fields = {
            "kind": "recognition",
            "number": " 1927/QĐ-UBND ",
            "signed_on": D(2024, 8, 28),
            "issuer": changes.pop("issuer", None) or IssuerFactory(),
        }
        return record_decision(**fields | NOBODY | changes)

    def test_records(self):
        decision = self.record()
        assert (decision.number, decision.instrument, decision.recorded_at) == ("1927/QĐ-UBND", "", RECORDED_AT)

    def test_refuses_without_number(self):
        with pytest.raises(errors.DecisionIncomplete):
            self.record(number="  ")

    def test_refuses_the_same_twice(self):
        decision = self.record()
        with pytest.raises(errors.DuplicateDecision) as refusal:
            self.record(issuer=decision.issuer)
        assert "1927/QĐ-UBND" in str(refusal.value)
        assert "28/08/2024" in str(refusal.value)

    def test_refuses_a_day_ahead_of_recording_in_vietnam(self):
        late_evening_utc = datetime.datetime(2024, 8, 27, 16, 59, tzinfo=datetime.UTC)  # 23:59 in Ho Chi Minh City
        with pytest.raises(errors.DayNotYetCome):
            self.record(at=late_evening_utc)
        assert self.record(at=late_evening_utc + datetime.timedelta(minutes=1))

    @pytest.mark.parametrize("signed_on", [D(2025, 7, 1), D(2003, 12, 31)])
    def test_refuses_a_body_that_did_not_exist(self, signed_on):
        issuer = IssuerFactory(level="district", valid_from=D(2004, 1, 1), valid_to=D(2025, 6, 30))
        with pytest.raises(errors.IssuerNotInOffice):
            self.record(issuer=issuer, signed_on=signed_on)

    def test_refuses_an_instrument_of_the_future(self):
        with pytest.raises(errors.InstrumentNotInForce):
            self.record(instrument="26/2026")

    def test_refuses_one_person_twice(self, django_user_model):
        officer = django_user_model.objects.create_user(email="can-bo@example.vn")
        with pytest.raises(errors.SamePerson):
            self.record(by=officer, confirmed_by=officer)


class TestIssueCertificate:
    def test_runs_36_months_and_is_live_from_its_first_day(self):
        certificate = CertificateFactory(valid_from=D(2024, 8, 28), number=" 4-66 ", score=Decimal("81.50"))
        assert (certificate.valid_until, certificate.number) == (D(2027, 8, 28), "4-66")
        assert stretches(certificate.product) == [(D(2024, 8, 28), D(2027, 8, 28), 4)]
        assert certificate.code[0] == "C"

    def test_refuses_a_decision_of_another_kind(self):
        with pytest.raises(errors.WrongDecisionKind):
            CertificateFactory(decision__kind="revocation")

    def test_refuses_days_before_the_decision(self):
        decision = DecisionFactory(signed_on=TODAY)
        with pytest.raises(errors.DecisionAfterEffect):
            CertificateFactory(decision=decision, valid_from=TODAY - days(1))

    @pytest.mark.parametrize(
        ("level", "stars"),
        [("district", 4), ("province", 5), ("ministry", 4), ("district", 5), ("ministry", 3)],
    )
    def test_refuses_a_rank_beyond_the_body(self, level, stars):
        with pytest.raises(errors.BeyondAuthority):
            CertificateFactory(decision=DecisionFactory(issuer__level=level), stars=stars)

    @pytest.mark.parametrize("stars", [0, 1, 2, 6])
    def test_refuses_ranks_that_are_not_recognised(self, stars):
        with pytest.raises(errors.NotRecognisedRank):
            CertificateFactory(stars=stars)

    def test_refuses_a_score_below_the_rank(self):
        with pytest.raises(errors.ScoreBelowRank):
            CertificateFactory(stars=4, score=Decimal("69.99"))

    @pytest.mark.parametrize("extra", [1, 400])
    def test_refuses_more_than_36_months(self, extra):
        with pytest.raises(errors.TermTooLong):
            CertificateFactory(valid_from=D(2024, 8, 28), valid_until=D(2027, 8, 28) + days(extra))

    def test_refuses_a_term_without_days(self):
        with pytest.raises(errors.TermInDisorder):
            CertificateFactory(valid_from=D(2024, 8, 28), valid_until=D(2024, 8, 28))

    def test_refuses_a_pack(self):
        product = ProductFactory(two_packs=True)
        with pytest.raises(errors.NotARegisteredProduct):
            CertificateFactory(product=product.children.first())

    def test_refuses_a_product_without_producer(self):
        with pytest.raises(errors.ProducerUnknown):
            CertificateFactory(product=ProductFactory(without_producer=True))

    def test_refuses_the_same_decision_twice(self):
        certificate = CertificateFactory()
        with pytest.raises(errors.AlreadyGranted) as refusal:
            CertificateFactory(
                product=certificate.product,
                decision=certificate.decision,
                valid_from=certificate.valid_until + days(1),
            )
        assert certificate.code in str(refusal.value)

    @pytest.mark.parametrize("shift", [-400, 0, 400, 3 * 365])
    def test_refuses_a_second_live_certificate_and_records_nothing(self, shift):
        certificate = CertificateFactory()
        before = stretches(certificate.product)
        with pytest.raises(errors.OverlappingCertificate) as refusal:
            CertificateFactory(product=certificate.product, valid_from=certificate.valid_from + days(shift))
        assert certificate.code in str(refusal.value)
        assert Certificate.objects.filter(product=certificate.product).count() == 1
        assert stretches(certificate.product) == before

    def test_may_follow_the_day_after_an_end_without_renewing(self):
        certificate = CertificateFactory()
        following = CertificateFactory(product=certificate.product, valid_from=certificate.valid_until + days(1))
        assert reread(certificate).status(on=following.valid_from) is Status.EXPIRED

    def test_announces_on_commit(self, django_capture_on_commit_callbacks):
        heard = []
        register_changed.connect(lambda product_id, **_: heard.append(product_id), weak=False, dispatch_uid="test")
        try:
            with django_capture_on_commit_callbacks(execute=True):
                certificate = CertificateFactory()
        finally:
            register_changed.disconnect(dispatch_uid="test")
        assert heard == [certificate.product_id]


class TestRenewal:
    def test_ends_the_earlier_one_on_its_own_first_day(self):
        earlier = CertificateFactory(stars=3, valid_from=TODAY - days(300))
        later = CertificateFactory(product=earlier.product, stars=4, valid_from=TODAY, supersedes=earlier)
        assert stretches(earlier.product) == [
            (TODAY - days(300), TODAY - days(1), 3),
            (TODAY, later.valid_until, 4),
        ]
        earlier = reread(earlier)
        assert earlier.status(on=TODAY - days(1)) is Status.VALID
        assert earlier.status(on=TODAY) is Status.SUPERSEDED

    def test_refuses_a_second_successor(self):
        earlier = CertificateFactory()
        CertificateFactory(product=earlier.product, valid_from=TODAY, supersedes=earlier)
        with pytest.raises(errors.AlreadySuperseded):
            CertificateFactory(product=earlier.product, valid_from=TODAY + days(9), supersedes=earlier)

    def test_refuses_one_of_another_product(self):
        with pytest.raises(errors.SupersedesOtherProduct):
            CertificateFactory(supersedes=CertificateFactory())

    @pytest.mark.parametrize("shift", [0, -1])
    def test_refuses_to_begin_no_later(self, shift):
        earlier = CertificateFactory()
        with pytest.raises(errors.SuccessorTooEarly):
            CertificateFactory(
                product=earlier.product, valid_from=earlier.valid_from + days(shift), supersedes=earlier
            )

    def test_refuses_to_renew_what_is_revoked(self):
        revoked = certificate_with(Status.REVOKED)
        with pytest.raises(errors.SupersedesRevoked):
            CertificateFactory(product=revoked.product, valid_from=TODAY, supersedes=revoked)
        assert CertificateFactory(product=revoked.product, valid_from=TODAY).is_live(on=TODAY)

    def test_may_renew_what_has_expired(self):
        expired = certificate_with(Status.EXPIRED)
        CertificateFactory(product=expired.product, valid_from=TODAY, supersedes=expired)
        assert reread(expired).status(on=TODAY - days(1)) is Status.EXPIRED
        assert reread(expired).status(on=TODAY) is Status.SUPERSEDED

    def test_what_ended_a_certificate_stays_its_end_when_the_successor_is_revoked(self):
        earlier = CertificateFactory()
        later = CertificateFactory(product=earlier.product, valid_from=TODAY, supersedes=earlier)
        revoke_certificate(later, TODAY + days(10))
        assert reread(earlier).status(on=TODAY + days(20)) is Status.SUPERSEDED
        assert live_periods_of([earlier.product_id], on=TODAY + days(20)) == {}
