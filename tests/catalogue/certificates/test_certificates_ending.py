"""Revocations, their annulment, and extensions: what the register records and what it refuses."""

import datetime

import pytest
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    annul,
    certificate_with,
    days,
    decision_of,
    keep_while_reassessed,
    revoke_certificate,
)

from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Entry, LivePeriod
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    annul_revocation,
    close_case,
    extend,
    learn,
    open_case,
    revoke,
)

pytestmark = pytest.mark.django_db
D = datetime.date
NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def reread(certificate: Certificate) -> Certificate:
    return Certificate.objects.with_history().get(pk=certificate.pk)


def stretches(product) -> list[tuple]:
    return list(
        LivePeriod.objects.filter(product=product).order_by("starts_on").values_list("starts_on", "ends_on", "stars")
    )


class TestRevoke:
    def test_takes_the_stars_from_the_day_on(self):
        certificate = CertificateFactory()
        entry = revoke_certificate(certificate, TODAY, ground="c", reason="Đường sucrose vượt chuẩn")
        assert (entry.decision.kind, entry.ground) == ("revocation", "c")
        assert stretches(certificate.product) == [(certificate.valid_from, TODAY - days(1), 4)]

    def test_refuses_a_recognition_decision(self):
        certificate = CertificateFactory()
        with pytest.raises(errors.WrongDecisionKind):
            revoke(
                certificate=certificate,
                decision=certificate.decision,
                effective_on=TODAY,
                ground="a",
                **NOBODY,
            )

    def test_refuses_an_effect_before_the_decision(self):
        certificate = CertificateFactory()
        decision = decision_of(certificate, "revocation", TODAY)
        with pytest.raises(errors.DecisionAfterEffect):
            revoke(certificate=certificate, decision=decision, effective_on=TODAY - days(1), ground="a", **NOBODY)

    def test_refuses_a_body_without_power_over_the_rank(self):
        certificate = CertificateFactory(stars=4)
        decision = DecisionFactory(kind="revocation", signed_on=TODAY, issuer__level="district")
        with pytest.raises(errors.BeyondAuthority):
            revoke(certificate=certificate, decision=decision, effective_on=TODAY, ground="a", **NOBODY)

    def test_lets_the_province_revoke_what_a_district_granted(self):
        granted = DecisionFactory(issuer__level="district", issuer__valid_to=D(2025, 6, 30), signed_on=D(2025, 5, 7))
        certificate = CertificateFactory(decision=granted, stars=3, valid_from=D(2025, 5, 7))
        decision = DecisionFactory(kind="revocation", signed_on=TODAY)
        revoke(certificate=certificate, decision=decision, effective_on=TODAY, ground="đ", **NOBODY)
        assert reread(certificate).status(on=TODAY) is Status.REVOKED

    @pytest.mark.parametrize("ground", ["", "z"])
    def test_refuses_an_unknown_ground(self, ground):
        with pytest.raises(errors.ValueNotUnderstood):
            revoke_certificate(CertificateFactory(), TODAY, ground=ground)

    @pytest.mark.parametrize("status", [Status.EXPIRED, Status.SUPERSEDED])
    def test_refuses_what_is_no_longer_in_force(self, status):
        with pytest.raises(errors.NothingToRevoke):
            revoke_certificate(certificate_with(status), TODAY)

    @pytest.mark.parametrize("shift", [-1, 0, 1])
    def test_refuses_a_second_revocation(self, shift):
        certificate = CertificateFactory()
        revoke_certificate(certificate, TODAY)
        with pytest.raises(errors.AlreadyRevoked):
            revoke_certificate(certificate, TODAY + days(shift))

    def test_may_stop_one_that_has_not_begun(self):
        certificate = certificate_with(Status.UPCOMING)
        revoke_certificate(certificate, TODAY)
        assert stretches(certificate.product) == []

    def test_may_come_again_after_an_annulment(self):
        certificate = CertificateFactory()
        annul(revoke_certificate(certificate, TODAY - days(50)), TODAY - days(40))
        revoke_certificate(certificate, TODAY)
        assert [last for _first, last, _stars in stretches(certificate.product)] == [
            TODAY - days(51),
            TODAY - days(1),
        ]


class TestAnnulRevocation:
    def test_gives_the_stars_back_from_the_day_on(self):
        certificate = CertificateFactory()
        annul(revoke_certificate(certificate, TODAY - days(20)), TODAY)
        assert stretches(certificate.product) == [
            (certificate.valid_from, TODAY - days(21), 4),
            (TODAY, certificate.valid_until, 4),
        ]

    def test_refuses_while_another_certificate_is_live(self):
        certificate = CertificateFactory()
        revocation = revoke_certificate(certificate, TODAY - days(20))
        other = CertificateFactory(product=certificate.product, valid_from=TODAY - days(5))
        with pytest.raises(errors.OverlappingCertificate) as refusal:
            annul(revocation, TODAY)
        assert other.code in str(refusal.value)
        assert not Entry.objects.filter(kind="annulment").exists()

    def test_refuses_what_is_no_revocation(self):
        entry = learn(certificate=CertificateFactory(), values={"number": "1"}, **NOBODY)
        with pytest.raises(errors.NotARevocation):
            annul(entry, TODAY)

    def test_refuses_twice(self):
        revocation = revoke_certificate(CertificateFactory(), TODAY - days(20))
        annul(revocation, TODAY)
        with pytest.raises(errors.AlreadyAnnulled):
            annul(revocation, TODAY + days(1))

    def test_refuses_to_precede_the_revocation(self):
        revocation = revoke_certificate(CertificateFactory(), TODAY)
        with pytest.raises(errors.AnnulledBeforeRevoked):
            annul(revocation, TODAY - days(1))

    def test_refuses_the_revoking_decision(self):
        revocation = revoke_certificate(CertificateFactory(), TODAY)
        with pytest.raises(errors.WrongDecisionKind):
            annul_revocation(revocation=revocation, decision=revocation.decision, effective_on=TODAY, **NOBODY)


class TestReassessment:
    def test_an_open_case_alone_changes_nothing(self):
        certificate = CertificateFactory()
        before = stretches(certificate.product)
        open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        assert stretches(certificate.product) == before

    def test_extension_keeps_the_star_180_days_at_most(self):
        certificate = CertificateFactory()
        end = certificate.valid_until
        entry = keep_while_reassessed(certificate, end)
        assert entry.effective_on == end + days(1)
        assert stretches(certificate.product)[-1] == (end + days(1), end + days(180), 4)

    def test_extension_ends_the_day_before_its_case_closes(self):
        certificate = CertificateFactory()
        end = certificate.valid_until
        case = keep_while_reassessed(certificate, end - days(130)).case
        close_case(case=case, closed_on=end + days(30), **NOBODY)
        assert stretches(certificate.product)[-1] == (end + days(1), end + days(29), 4)

    def test_result_renews_from_the_day_the_case_closes(self):
        certificate = CertificateFactory()
        end = certificate.valid_until
        case = keep_while_reassessed(certificate, end - days(130)).case
        renewed = CertificateFactory(product=certificate.product, valid_from=end + days(30), supersedes=certificate)
        close_case(case=case, closed_on=renewed.valid_from, **NOBODY)
        assert [(first, last) for first, last, _stars in stretches(certificate.product)] == [
            (certificate.valid_from, end),
            (end + days(1), end + days(29)),
            (renewed.valid_from, renewed.valid_until),
        ]

    def test_refuses_a_dossier_lodged_after_the_end(self):
        certificate = certificate_with(Status.EXPIRED)
        with pytest.raises(errors.LodgedOutsideTerm):
            open_case(
                certificate=certificate,
                lodged_on=certificate.valid_until + days(1),
                body="Sở NN&MT",
                at=RECORDED_AT,
            )

    def test_refuses_a_dossier_for_a_revoked_certificate(self):
        with pytest.raises(errors.LodgedOutsideTerm):
            open_case(certificate=certificate_with(Status.REVOKED), lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)

    def test_refuses_two_open_cases(self):
        certificate = CertificateFactory()
        case = open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        with pytest.raises(errors.CaseAlreadyOpen):
            open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        close_case(case=case, closed_on=TODAY, **NOBODY)
        assert open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT).pk

    def test_refuses_to_extend_on_a_closed_case(self):
        certificate = CertificateFactory()
        case = open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        close_case(case=case, closed_on=TODAY + days(5), **NOBODY)
        with pytest.raises(errors.CaseClosed):
            extend(case=case, **NOBODY)
        with pytest.raises(errors.CaseClosed):
            close_case(case=case, closed_on=TODAY + days(6), **NOBODY)

    def test_refuses_a_second_extension(self):
        case = keep_while_reassessed(CertificateFactory(), TODAY).case
        with pytest.raises(errors.AlreadyExtended):
            extend(case=case, **NOBODY)

    def test_refuses_to_extend_what_is_revoked_at_its_end(self):
        certificate = CertificateFactory()
        case = open_case(certificate=certificate, lodged_on=TODAY - days(30), body="Sở NN&MT", at=RECORDED_AT)
        revoke_certificate(certificate, TODAY)
        with pytest.raises(errors.NothingToExtend):
            extend(case=case, **NOBODY)

    def test_refuses_to_extend_into_another_certificate(self):
        certificate = CertificateFactory()
        CertificateFactory(product=certificate.product, valid_from=certificate.valid_until + days(20))
        with pytest.raises(errors.OverlappingCertificate):
            keep_while_reassessed(certificate, certificate.valid_until)
        assert not Entry.objects.exists()

    def test_refuses_to_close_before_lodging_or_ahead_of_recording(self):
        case = open_case(certificate=CertificateFactory(), lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        with pytest.raises(errors.CaseClosedBeforeLodged):
            close_case(case=case, closed_on=TODAY - days(1), **NOBODY)
        with pytest.raises(errors.DayNotYetCome):
            close_case(case=case, closed_on=RECORDED_AT.date() + days(1), **NOBODY)
