"""Figures: what each counts, whatever happened to a certificate, and that they agree with a plain count."""

import datetime
from collections import Counter

import pytest
from factories.areas import CommuneFactory
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    annul,
    certificate_with,
    days,
    keep_while_reassessed,
    revoke_certificate,
)
from factories.products import ProductFactory
from factories.register import grow_register

from catalogue.areas.models import Area
from catalogue.certificates.models import Certificate, Entry, PlanTarget
from catalogue.certificates.rules import LIVE, Status
from catalogue.certificates.services import close_case, correct, open_case
from catalogue.products.models import Category
from reports.figures import (
    MONTHS,
    RANKS,
    Figure,
    Figures,
    Narrowed,
    Scope,
    certificates_behind,
    figures_of,
    months_from,
    plan_of,
)

pytestmark = pytest.mark.django_db
COUNTRY = Scope("ministry", None)
UNTIL = datetime.date(2025, 12, 31)


def counted(scope: Scope = COUNTRY, until: datetime.date = UNTIL) -> Figures:
    return figures_of(scope, on=TODAY, until=until)


def number(figure: Figure, scope: Scope = COUNTRY, **narrowed) -> int:
    return certificates_behind(figure, scope, on=TODAY, narrowed=Narrowed(**narrowed)).count()


class TestGranted:
    @pytest.mark.parametrize("status", Status)
    def test_whatever_became_of_it_since(self, status):
        one = certificate_with(status)
        assert counted().granted[one.valid_from.year][4] >= 1

    def test_a_renewal_counts_again(self):
        certificate_with(Status.SUPERSEDED)
        assert sum(sum(counts.values()) for counts in counted().granted.values()) == 2

    def test_year_and_rank_are_the_corrected_ones(self):
        decision = DecisionFactory(signed_on=datetime.date(2024, 12, 1))
        one = CertificateFactory(valid_from=datetime.date(2025, 1, 2), stars=4, decision=decision)
        values = {"valid_from": "2024-12-30", "valid_until": "2027-12-30", "stars": 3}
        correct(certificate=one, values=values, reason="Chép nhầm", by=None, confirmed_by=None, at=RECORDED_AT)
        assert counted().granted == {2024: {3: 1}}
        assert number(Figure.GRANTED, year=2024, stars=3) == 1
        assert number(Figure.GRANTED, year=2025) == 0


class TestLive:
    @pytest.mark.parametrize("status", Status)
    def test_only_what_is_in_force(self, status):
        one = certificate_with(status)
        # The one that supersedes it is in force in its place.
        is_live = status in LIVE or status is Status.SUPERSEDED
        assert counted().live == {5: 0, 4: int(is_live), 3: 0}
        behind = certificates_behind(Figure.LIVE, COUNTRY, on=TODAY)
        assert (one.pk in {row.pk for row in behind}) == (status in LIVE)

    def test_an_annulled_revocation_is_none(self):
        one = CertificateFactory()
        annul(revoke_certificate(one, TODAY - days(20)), TODAY - days(5))
        assert counted().live[4] == 1

    def test_by_place_in_the_own_area_only(self):
        here, there = CommuneFactory(), CommuneFactory()
        CertificateFactory(product=ProductFactory(commune=here, province=here.parent))
        CertificateFactory(product=ProductFactory(commune=there, province=there.parent))
        assert counted().places == {here.parent_id: {4: 1}, there.parent_id: {4: 1}}
        assert counted(Scope("province", here.parent_id)).places == {here.pk: {4: 1}}
        assert counted(Scope("commune", there.pk)).places == {there.pk: {4: 1}}
        assert number(Figure.LIVE, place=there.parent.code) == 1
        assert number(Figure.LIVE, Scope("province", here.parent_id), place=there.code) == 0

    def test_a_place_that_is_not_known_has_a_line_of_its_own(self):
        CertificateFactory(product=ProductFactory(commune=None, province=None))
        assert counted().places == {None: {4: 1}}
        assert number(Figure.LIVE, place="-") == 1


class TestEnding:
    def ending(self, **kwargs) -> Certificate:
        return CertificateFactory(valid_from=datetime.date(2024, 2, 10), **kwargs)

    def test_by_the_month_of_its_last_day(self):
        self.ending()
        months = counted().ending
        assert list(months) == months_from(TODAY)
        assert len(months) == MONTHS
        assert months[datetime.date(2027, 2, 1)] == (0, 1)
        assert sum(total for _done, total in months.values()) == 1

    def test_not_beyond_twelve_months(self):
        CertificateFactory(valid_from=datetime.date(2024, 11, 10))
        assert number(Figure.ENDING) == 0

    def test_a_case_counts_as_filed_until_it_is_closed(self):
        one = self.ending()
        case = open_case(certificate=one, lodged_on=TODAY - days(30), body="Sở NN&MT", at=RECORDED_AT)
        assert counted().ending[datetime.date(2027, 2, 1)] == (1, 1)
        close_case(case=case, closed_on=TODAY - days(2), by=None, confirmed_by=None, at=RECORDED_AT)
        assert counted().ending[datetime.date(2027, 2, 1)] == (0, 1)

    def test_a_successor_to_come_counts_as_filed_and_cuts_it_short(self):
        one = self.ending()
        CertificateFactory(product=one.product, valid_from=datetime.date(2027, 1, 5), supersedes=one)
        assert counted().ending[datetime.date(2027, 1, 1)] == (1, 1)
        assert number(Figure.ENDING, filed=False) == 0

    def test_not_what_is_revoked_or_will_be(self):
        revoke_certificate(self.ending(), TODAY - days(1))
        revoke_certificate(self.ending(), TODAY + days(20))
        assert number(Figure.ENDING) == 0

    def test_not_what_is_kept_past_its_term(self):
        one = CertificateFactory(valid_from=TODAY - days(3 * 365 + 30))
        keep_while_reassessed(one, one.valid_until - days(130))
        assert number(Figure.LIVE) == 1
        assert number(Figure.ENDING) == 0

    def test_by_the_corrected_end(self):
        one = self.ending()
        values = {"valid_until": "2026-12-20"}
        correct(certificate=one, values=values, reason="Chép nhầm", by=None, confirmed_by=None, at=RECORDED_AT)
        assert number(Figure.ENDING, month=datetime.date(2026, 12, 1)) == 1
        assert number(Figure.ENDING) == 1


class TestKept:
    def test_a_renewed_product_is_kept_and_counted_once(self):
        one = CertificateFactory(valid_from=datetime.date(2023, 5, 1))
        CertificateFactory(product=one.product, valid_from=datetime.date(2025, 5, 1), supersedes=one)
        figures = counted()
        assert (figures.recognised, figures.kept, figures.retention) == (1, 1, 100.0)

    def test_expired_and_revoked_products_are_lost(self):
        certificate_with(Status.EXPIRED)
        revoke_certificate(CertificateFactory(valid_from=datetime.date(2025, 3, 1)), TODAY - days(3))
        figures = counted()
        assert (figures.recognised, figures.kept) == (2, 0)

    def test_not_those_recognised_later(self):
        CertificateFactory(valid_from=datetime.date(2026, 1, 1))
        assert (counted().recognised, counted().retention) == (0, None)
        assert counted(until=datetime.date(2026, 1, 1)).recognised == 1


class TestPlan:
    def test_ranks_are_added_where_no_whole_is_said(self):
        for stars, count in ((3, 40), (4, 20)):
            PlanTarget.objects.create(year=2026, stars=stars, count=count)
        PlanTarget.objects.create(year=2025, stars=None, count=55)
        PlanTarget.objects.create(year=2025, stars=4, count=10)
        plan = plan_of(COUNTRY)
        assert (plan[2026][None], plan[2025][None]) == (60, 55)

    def test_is_the_areas_own(self):
        commune = CommuneFactory()
        PlanTarget.objects.create(area=commune.parent, year=2026, stars=None, count=9)
        assert plan_of(COUNTRY) == {}
        assert plan_of(Scope("province", commune.parent_id))[2026][None] == 9


@pytest.fixture
def big_register():
    """Four hundred certificates with every kind of history, in two provinces."""
    communes = [CommuneFactory(), CommuneFactory()]
    sets = list(Category.objects.filter(tier=Category.Tier.SET)[:3]) or [ProductFactory().criteria_set]
    grow_register(400, on=TODAY, criteria_sets=sets, communes=communes)
    return communes


class TestAgainstAPlainCount:
    """The same sums by Python, certificate by certificate."""

    def test_of_a_grown_register(self, big_register):
        figures = counted()
        certificates = list(Certificate.objects.with_entries().select_related("product"))
        granted, live, until, standing = Counter(), Counter(), set(), set()
        for one in certificates:
            facts = one.facts()
            granted[facts.valid_from.year, facts.stars] += 1
            if one.is_live(on=TODAY):
                live[facts.stars] += 1
                standing.add(one.product_id)
            if facts.valid_from <= UNTIL:
                until.add(one.product_id)
        assert {(year, stars): n for year, row in figures.granted.items() for stars, n in row.items()} == granted
        assert figures.live == {stars: live[stars] for stars in RANKS}
        assert (figures.recognised, figures.kept) == (len(until), len(until & standing))

    def test_endings_of_a_grown_register(self, big_register):
        whole = Counter()
        for one in Certificate.objects.with_entries():
            facts, successor = one.facts(), one.successor
            last = facts.valid_until
            if successor and facts.superseded_on <= last:
                last = facts.superseded_on - days(1)
            going = any(r.on > TODAY and not (r.annulled_on and r.annulled_on <= r.on) for r in facts.revocations)
            in_term = facts.valid_from <= TODAY <= facts.valid_until
            if one.is_live(on=TODAY) and in_term and not going and last < months_from(TODAY)[-1] + days(31):
                whole[last.replace(day=1)] += 1
        ending = {month: total for month, (_done, total) in counted().ending.items() if total}
        assert ending == {month: count for month, count in whole.items() if month in months_from(TODAY)}
        assert sum(ending.values()) > 10

    def test_every_count_is_the_number_of_its_rows(self, big_register):
        for scope in (COUNTRY, Scope("province", big_register[0].parent_id), Scope("commune", big_register[1].pk)):
            figures = counted(scope)
            for year, row in figures.granted.items():
                assert {stars: number(Figure.GRANTED, scope, year=year, stars=stars) for stars in row} == row
            for place, row in figures.places.items():
                code = Area.objects.get(pk=place).code
                assert {stars: number(Figure.LIVE, scope, place=code, stars=stars) for stars in row} == row
            for month, (filed, total) in figures.ending.items():
                assert number(Figure.ENDING, scope, month=month, filed=True) == filed
                assert number(Figure.ENDING, scope, month=month) == total
            assert number(Figure.KEPT, scope, until=UNTIL) == figures.recognised
            assert number(Figure.KEPT, scope, until=UNTIL, kept=True) == figures.kept
            assert number(Figure.KEPT, scope, until=UNTIL, kept=False) == figures.recognised - figures.kept

    def test_are_counted_again_when_the_register_grew(self, big_register, django_assert_max_num_queries):
        before = counted()
        with django_assert_max_num_queries(4):
            assert counted() == before
        one = certificates_behind(Figure.LIVE, COUNTRY, on=TODAY).first()
        revoke_certificate(Certificate.objects.get(pk=one.pk), TODAY)
        assert sum(counted().live.values()) == sum(before.live.values()) - 1
        assert Entry.objects.filter(kind="revocation", certificate=one.pk).exists()
