"""Answers of the register for many at once: right, and in a fixed number of queries."""

import pytest
from factories.certificates import (
    RECORDED_AT,
    TODAY,
    CertificateFactory,
    DecisionFactory,
    RankReportFactory,
    certificate_with,
    days,
)
from factories.products import ProductFactory

from catalogue.certificates.models import Certificate, ReassessmentCase
from catalogue.certificates.rules import Status
from catalogue.certificates.services import (
    histories_of,
    history_of,
    issue_certificate,
    live_periods_of,
    standing_words_of,
)

pytestmark = pytest.mark.django_db
NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


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
