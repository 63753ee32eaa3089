"""Corrections, facts learned later, rows that never change: what the register records and refuses."""

from decimal import Decimal

import pytest
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    days,
    decision_of,
    revoke_certificate,
)

from catalogue.certificates import errors
from catalogue.certificates.models import Certificate, Entry, LivePeriod
from catalogue.certificates.querysets import RegisterIsInsertOnly
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    correct,
    learn,
    open_case,
)

pytestmark = pytest.mark.django_db
NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def reread(certificate: Certificate) -> Certificate:
    return Certificate.objects.with_history().get(pk=certificate.pk)


def stretches(product) -> list[tuple]:
    return list(
        LivePeriod.objects.filter(product=product).order_by("starts_on").values_list("starts_on", "ends_on", "stars")
    )


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
