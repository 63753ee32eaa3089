"""What the register records and what it refuses, one test class per verb."""

import datetime
from decimal import Decimal

import pytest
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    IssuerFactory,
    RankReportFactory,
    annul,
    certificate_with,
    days,
    decision_of,
    keep_while_reassessed,
    revoke_certificate,
)
from factories.products import ProductFactory

from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Decision, Entry, LivePeriod, ReassessmentCase
from catalogue.certificates.querysets import RegisterIsInsertOnly
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    annul_revocation,
    close_case,
    correct,
    extend,
    histories_of,
    history_of,
    issue_certificate,
    learn,
    live_periods_of,
    open_case,
    record_decision,
    revoke,
    standing_words_of,
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


class TestCorrect:
    def fix(self, certificate, reason="Chép nhầm ngày", **values) -> Entry:
        return correct(certificate=certificate, values=values, reason=reason, **NOBODY)

    def test_counts_for_every_day_and_leaves_the_row(self):
        certificate = CertificateFactory(stars=3, decision__signed_on=TODAY - days(400))
        self.fix(certificate, valid_from=TODAY - days(310), valid_until=TODAY + days(100), stars=4)
        certificate = reread(certificate)
        assert (certificate.stars, certificate.facts().stars) == (3, 4)
        assert stretches(certificate.product) == [(TODAY - days(310), TODAY + days(100), 4)]

    def test_a_later_correction_wins(self):
        certificate = CertificateFactory(number="1")
        self.fix(certificate, number="2", score="80.5")
        self.fix(certificate, number="3")
        certificate = reread(certificate)
        assert (certificate.effective("number"), certificate.effective("score")) == ("3", Decimal("80.50"))

    def test_a_moved_first_day_moves_the_end_of_what_it_supersedes(self):
        """Decided: a predecessor ends on its successor's first day as last corrected (ADR 0005)."""
        earlier = CertificateFactory(stars=3)
        later = CertificateFactory(product=earlier.product, valid_from=TODAY, supersedes=earlier)
        self.fix(later, valid_from=TODAY + days(10))
        assert stretches(earlier.product) == [
            (earlier.valid_from, TODAY + days(9), 3),
            (TODAY + days(10), later.valid_until, 4),
        ]
        assert reread(earlier).status(on=TODAY + days(9)) is Status.VALID

    def test_a_correction_may_carry_its_decision(self):
        certificate = CertificateFactory()
        decision = decision_of(certificate, "correction", TODAY)
        entry = correct(
            certificate=certificate, values={"number": "9"}, reason="Đính chính", decision=decision, **NOBODY
        )
        assert entry.decision == decision
        with pytest.raises(errors.WrongDecisionKind):
            correct(
                certificate=certificate,
                values={"number": "8"},
                reason="Đính chính",
                decision=certificate.decision,
                **NOBODY,
            )

    def test_refuses_without_ground(self):
        with pytest.raises(errors.ReasonMissing):
            self.fix(CertificateFactory(), reason=" ", number="2")

    @pytest.mark.parametrize("values", [{}, {"stars": 4}])
    def test_refuses_what_changes_nothing(self, values):
        with pytest.raises(errors.NothingToRecord):
            self.fix(CertificateFactory(stars=4), **values)

    @pytest.mark.parametrize("name", ["product", "code", "supersedes", "file"])
    def test_refuses_other_fields(self, name):
        with pytest.raises(errors.FieldNotOpen):
            self.fix(CertificateFactory(), **{name: 1})

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("valid_from", "28/08/2024"),
            ("stars", "4"),
            ("stars", True),
            ("score", "NaN"),
            ("score", "tám mươi"),
            ("number", " "),
            ("instrument", "99/2030"),
        ],
    )
    def test_refuses_values_of_the_wrong_kind(self, name, value):
        with pytest.raises(errors.ValueNotUnderstood):
            self.fix(CertificateFactory(), **{name: value})

    def test_keeps_the_order_of_decision_term_and_rank(self):
        certificate = CertificateFactory(score=Decimal(75))
        with pytest.raises(errors.DecisionAfterEffect):
            self.fix(certificate, valid_from=certificate.valid_from - days(1))
        with pytest.raises(errors.TermInDisorder):
            self.fix(certificate, valid_until=certificate.valid_from)
        with pytest.raises(errors.TermTooLong):
            self.fix(certificate, valid_until=certificate.valid_until + days(1))
        with pytest.raises(errors.BeyondAuthority):
            self.fix(certificate, stars=5)
        with pytest.raises(errors.ScoreBelowRank):
            self.fix(certificate, score=60)

    def test_keeps_the_order_of_succession(self):
        earlier = CertificateFactory()
        later = CertificateFactory(product=earlier.product, valid_from=TODAY, supersedes=earlier)
        with pytest.raises(errors.SuccessorTooEarly):
            self.fix(earlier, valid_from=TODAY)
        decided_early = CertificateFactory(
            product=later.product,
            valid_from=TODAY + days(10),
            supersedes=later,
            decision=DecisionFactory(signed_on=TODAY - days(600)),
        )
        with pytest.raises(errors.SuccessorTooEarly):
            self.fix(decided_early, valid_from=TODAY, valid_until=TODAY + days(900))

    def test_refuses_to_leave_out_what_happened(self):
        certificate = CertificateFactory()
        revoke_certificate(certificate, TODAY)
        with pytest.raises(errors.CorrectionContradicts):
            self.fix(certificate, valid_until=TODAY - days(1))
        lodged = CertificateFactory()
        open_case(certificate=lodged, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        with pytest.raises(errors.CorrectionContradicts):
            self.fix(lodged, valid_until=TODAY - days(1))

    def test_refuses_an_overlap(self):
        certificate = CertificateFactory(valid_until=TODAY + days(10))
        CertificateFactory(product=certificate.product, valid_from=TODAY + days(11))
        with pytest.raises(errors.OverlappingCertificate):
            self.fix(certificate, valid_until=TODAY + days(11))
        assert not Entry.objects.exists()


class TestLearn:
    def test_fills_what_was_missing(self):
        certificate = CertificateFactory()
        assert reread(certificate).missing() == ["number", "score", "file", "instrument"]
        learn(certificate=certificate, values={"number": "4-66", "score": "81.5"}, **NOBODY)
        learn(certificate=certificate, values={"file": "qd-1927.pdf", "instrument": "148/2023"}, **NOBODY)
        certificate = reread(certificate)
        assert certificate.missing() == []
        assert certificate.effective("score") == Decimal("81.50")
        assert certificate.effective("instrument") == "148/2023"

    def test_refuses_what_is_known(self):
        certificate = CertificateFactory(number="1")
        with pytest.raises(errors.KnownAlready):
            learn(certificate=certificate, values={"number": "2"}, **NOBODY)

    @pytest.mark.parametrize("name", ["stars", "valid_from", "valid_until"])
    def test_refuses_what_decides_the_status(self, name):
        with pytest.raises(errors.FieldNotOpen):
            learn(certificate=CertificateFactory(), values={name: 5}, **NOBODY)

    def test_refuses_a_score_below_the_rank(self):
        with pytest.raises(errors.ScoreBelowRank):
            learn(certificate=CertificateFactory(stars=4), values={"score": 51}, **NOBODY)


class TestInsertOnly:
    def test_models_and_querysets_refuse(self):
        certificate = CertificateFactory()
        entry = learn(certificate=certificate, values={"number": "1"}, **NOBODY)
        case = open_case(certificate=certificate, lodged_on=TODAY, body="Sở NN&MT", at=RECORDED_AT)
        for row in (certificate, certificate.decision, entry, case):
            with pytest.raises(RegisterIsInsertOnly):
                row.save()
            with pytest.raises(RegisterIsInsertOnly):
                row.delete()
            rows = type(row).objects.filter(pk=row.pk)
            with pytest.raises(RegisterIsInsertOnly):
                rows.update(recorded_at=RECORDED_AT)
            with pytest.raises(RegisterIsInsertOnly):
                rows.delete()
            with pytest.raises(RegisterIsInsertOnly):
                type(row).objects.bulk_update([row], ["recorded_at"])


class TestQueries:
    def test_histories_need_two_queries_and_statuses_none(self, django_assert_num_queries):
        products = [certificate_with(status).product_id for status in Status]
        with django_assert_num_queries(2):
            histories = histories_of(products)
            statuses = {c.status(on=TODAY) for history in histories.values() for c in history}
        assert statuses == set(Status)

    def test_with_history_needs_three_queries(self, django_assert_num_queries):
        for status in Status:
            certificate_with(status)
        with django_assert_num_queries(3):
            for certificate in Certificate.objects.with_history():
                certificate.status(on=TODAY)
                assert certificate.decision.issuer.name
                assert certificate.product.producer.commune.parent.name
                [entry.decision and entry.decision.issuer.name for entry in certificate.entries.all()]

    def test_with_entries_needs_three_queries(self, django_assert_num_queries):
        for status in Status:
            certificate_with(status)
        with django_assert_num_queries(3):
            assert {c.status(on=TODAY) for c in Certificate.objects.with_entries()} == set(Status)

    def test_valid_chooses_the_live_ones(self):
        made = {status: certificate_with(status) for status in Status if status is not Status.SUPERSEDED}
        chosen = set(Certificate.objects.valid(on=TODAY))
        live = {Status.VALID, Status.EXPIRING, Status.UNDER_REASSESSMENT}
        assert chosen == {certificate for status, certificate in made.items() if status in live}

    def test_live_periods_of_one_query(self, django_assert_num_queries):
        certified = certificate_with(Status.VALID)
        expired = certificate_with(Status.EXPIRED)
        with django_assert_num_queries(1):
            found = live_periods_of([certified.product_id, expired.product_id], on=TODAY)
        assert [(pk, period.stars) for pk, period in found.items()] == [(certified.product_id, 4)]

    def test_standing_words(self, django_assert_num_queries):
        expired, revoked = certificate_with(Status.EXPIRED), certificate_with(Status.REVOKED)
        upcoming = certificate_with(Status.UPCOMING)
        report, nothing = RankReportFactory(), ProductFactory()
        ids = [expired.product_id, revoked.product_id, upcoming.product_id, report.product_id, nothing.pk]
        with django_assert_num_queries(3):
            words = standing_words_of(ids, on=TODAY)
        assert set(words) == set(ids) - {nothing.pk}
        assert len(set(words.values())) == 4
        assert standing_words_of([], on=TODAY) == {}

    def test_history_links_successors_in_place(self, django_assert_num_queries):
        earlier = CertificateFactory()
        later = CertificateFactory(product=earlier.product, valid_from=TODAY, supersedes=earlier)
        history = history_of(earlier.product_id)
        with django_assert_num_queries(0):
            assert [one.successor for one in history] == [later, None]
        assert not ReassessmentCase.objects.exists()

    def test_issue_needs_no_product_but_its_id(self):
        certificate = CertificateFactory()
        again = issue_certificate(
            decision=DecisionFactory(),
            product=certificate.product,
            stars=4,
            valid_from=certificate.valid_until + days(1),
            **NOBODY,
        )
        assert again.product_id == certificate.product_id
