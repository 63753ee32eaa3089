"""Any life of a product's certificates: never two live ones, a star without one, or a changed row.

The machine calls the services on the database. What they refuse must have been recorded nowhere.
"""

import datetime

import pytest
from django.db import DatabaseError, connection, transaction
from factories.certificates import DecisionFactory, IssuerFactory
from factories.products import ProductFactory
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Certificate, Decision, Entry, LivePeriod, ReassessmentCase
from catalogue.certificates.rules import LIVE, status_on
from catalogue.certificates.services import (
    annul_revocation,
    close_case,
    correct,
    extend,
    issue_certificate,
    learn,
    open_case,
    revoke,
)

START = datetime.date(2022, 1, 1)
RECORDED = {"by": None, "confirmed_by": None, "at": datetime.datetime(2050, 1, 1, tzinfo=datetime.UTC)}
#: Eight years in which everything happens; odd steps so that edges meet edges now and then.
some_day = st.integers(0, 8 * 365).map(lambda n: START + datetime.timedelta(days=n))
near = st.integers(-3, 3).map(lambda n: datetime.timedelta(days=n))
number = st.integers(0, 10**6)


class RegisterMachine(RuleBasedStateMachine):
    """Grant, renew, upgrade, extend, revoke, annul, correct, learn; ask about any day after each."""

    def __init__(self) -> None:
        super().__init__()
        self.example = transaction.atomic()
        self.example.__enter__()

    def teardown(self) -> None:
        """Forget the example: the next one begins with an empty register."""
        transaction.set_rollback(True)
        self.example.__exit__(None, None, None)

    @initialize()
    def begin(self) -> None:
        self.products = [ProductFactory(), ProductFactory()]
        self.issuers = {4: IssuerFactory(), 5: IssuerFactory(level="ministry")}
        self.seen: dict[tuple[str, int], tuple] = {}
        self.asked = START

    def decision(self, kind: str, day: datetime.date, stars: int = 4) -> Decision:
        return DecisionFactory(kind=kind, signed_on=day, issuer=self.issuers[5 if stars == 5 else 4])

    def certificate(self, pick: int) -> Certificate:
        made = Certificate.objects.with_history().order_by("pk")
        return made[pick % len(made)]

    @staticmethod
    def attempt(act, **kwargs) -> None:
        before = counts()
        try:
            act(**kwargs)
        except RegisterError:
            assert counts() == before

    @rule(pick=number, stars=st.integers(3, 5), day=some_day)
    def grant(self, pick, stars, day) -> None:
        self.attempt(
            issue_certificate,
            decision=self.decision("recognition", day - datetime.timedelta(days=2), stars),
            product=self.products[pick % 2],
            stars=stars,
            valid_from=day,
            **RECORDED,
        )

    @precondition(lambda self: Certificate.objects.exists())
    @rule(pick=number, stars=st.integers(3, 5), after=st.integers(-5, 1300))
    def renew_or_upgrade(self, pick, stars, after) -> None:
        earlier = self.certificate(pick)
        day = max(START, earlier.facts().valid_from + datetime.timedelta(days=after))
        self.attempt(
            issue_certificate,
            decision=self.decision("recognition", day, stars),
            product=earlier.product,
            stars=stars,
            valid_from=day,
            supersedes=earlier,
            **RECORDED,
        )

    @precondition(lambda self: Certificate.objects.exists())
    @rule(pick=number, day=some_day)
    def revoke(self, pick, day) -> None:
        certificate = self.certificate(pick)
        self.attempt(
            revoke,
            certificate=certificate,
            decision=self.decision("revocation", day, certificate.facts().stars),
            effective_on=day,
            ground="b",
            **RECORDED,
        )

    @precondition(lambda self: Entry.objects.filter(kind="revocation").exists())
    @rule(pick=number, after=st.integers(-2, 1200))
    def annul(self, pick, after) -> None:
        revocations = Entry.objects.filter(kind="revocation").order_by("pk")
        revocation = revocations[pick % len(revocations)]
        day = max(START, revocation.effective_on + datetime.timedelta(days=after))
        self.attempt(
            annul_revocation,
            revocation=revocation,
            decision=self.decision("annulment", day, revocation.certificate.facts().stars),
            effective_on=day,
            **RECORDED,
        )

    @precondition(lambda self: Certificate.objects.exists())
    @rule(pick=number, before_end=st.integers(-5, 200))
    def lodge(self, pick, before_end) -> None:
        certificate = self.certificate(pick)
        day = certificate.facts().valid_until - datetime.timedelta(days=before_end)
        self.attempt(open_case, certificate=certificate, lodged_on=day, body="Sở NN&MT", at=RECORDED["at"])

    @precondition(lambda self: ReassessmentCase.objects.exists())
    @rule(pick=number)
    def extend(self, pick) -> None:
        cases = ReassessmentCase.objects.order_by("pk")
        self.attempt(extend, case=cases[pick % len(cases)], **RECORDED)

    @precondition(lambda self: ReassessmentCase.objects.exists())
    @rule(pick=number, after=st.integers(-2, 400))
    def close(self, pick, after) -> None:
        cases = ReassessmentCase.objects.order_by("pk")
        case = cases[pick % len(cases)]
        day = case.lodged_on + datetime.timedelta(days=after)
        self.attempt(close_case, case=case, closed_on=day, **RECORDED)

    @precondition(lambda self: Certificate.objects.exists())
    @rule(pick=number, first=near, last=st.integers(-600, 3), stars=st.integers(3, 5))
    def correct(self, pick, first, last, stars) -> None:
        certificate = self.certificate(pick)
        facts = certificate.facts()
        values = {
            "valid_from": facts.valid_from + first,
            "valid_until": facts.valid_until + datetime.timedelta(days=last),
            "stars": stars,
        }
        self.attempt(correct, certificate=certificate, values=values, reason="Chép nhầm", **RECORDED)

    @precondition(lambda self: Certificate.objects.exists())
    @rule(pick=number, score=st.integers(60, 100))
    def learn(self, pick, score) -> None:
        self.attempt(learn, certificate=self.certificate(pick), values={"score": score}, **RECORDED)

    @rule(day=some_day)
    def ask(self, day) -> None:
        self.asked = day

    @invariant()
    def at_most_one_is_live_and_stars_come_from_it(self) -> None:
        """For the day asked, and for every edge, where a mistake would show first."""
        history = list(Certificate.objects.with_history())
        periods = list(LivePeriod.objects.all())
        edges = {day for p in periods for day in (p.starts_on, p.ends_on)}
        edges |= {day + datetime.timedelta(days=step) for day in edges for step in (-1, 1)}
        facts = {certificate: certificate.facts() for certificate in history}
        statuses = {c: {day: status_on(facts[c], day) for day in {self.asked, *edges}} for c in history}
        for product in self.products:
            for day in {self.asked, *edges}:
                live = [c for c in history if c.product_id == product.pk and statuses[c][day] in LIVE]
                drawn = [p for p in periods if p.product_id == product.pk and p.starts_on <= day <= p.ends_on]
                assert len(live) <= 1
                assert [p.certificate_id for p in drawn] == [c.pk for c in live]
                assert [p.stars for p in drawn] == [facts[c].stars for c in live]

    @invariant()
    def no_row_ever_changes(self) -> None:
        now = {
            (model.__name__, row["id"]): tuple(sorted(row.items(), key=lambda pair: pair[0]))
            for model in (Decision, Certificate, ReassessmentCase, Entry)
            for row in model.objects.values()
        }
        for key, row in self.seen.items():
            assert str(now[key]) == row
        self.seen = {key: str(row) for key, row in now.items()}


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Certificate, ReassessmentCase, Entry))


@pytest.mark.django_db
def test_any_life_of_the_register():
    run_state_machine_as_test(
        RegisterMachine,
        settings=settings(
            max_examples=35,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
        ),
    )


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Decision, Certificate, ReassessmentCase, Entry])
def test_the_database_itself_refuses_a_raw_update(model):
    """One row of each kind, made by the services; then SQL that goes round the models."""
    from factories.certificates import TODAY, CertificateFactory, keep_while_reassessed

    keep_while_reassessed(CertificateFactory(), TODAY)
    table = connection.ops.quote_name(model._meta.db_table)
    with pytest.raises(DatabaseError, match="never updated"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET recorded_at = recorded_at")  # noqa: S608 - a table name of ours
