"""The two tags that draw stars, and ranks in words."""

import pytest
from django.template import Context, Template
from django.utils import translation
from factories.certificates import TODAY, CertificateFactory, RankReportFactory, certificate_with, days

from catalogue.certificates.models import LivePeriod, RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.services import live_periods_of
from catalogue.certificates.templatetags.stars import NotALivePeriod
from catalogue.certificates.words import rank_words


def draw(text: str, **context) -> str:
    return Template("{% load stars %}" + text).render(Context(context))


class TestBadge:
    @pytest.mark.django_db
    @pytest.mark.parametrize("stars", [3, 4, 5])
    def test_draws_the_stars_of_a_live_certificate(self, stars):
        certificate = CertificateFactory(stars=stars)
        live = live_periods_of([certificate.product_id], on=TODAY)[certificate.product_id]
        html = draw("{% badge live size='lg' %}", live=live)
        assert f'data-n="{stars}"' in html
        assert "tier--lg" in html

    @pytest.mark.parametrize("nothing", [None, ""])
    def test_draws_nothing_without_a_certificate(self, nothing):
        assert draw("{% badge live %}", live=nothing) == ""

    def test_draws_nothing_for_a_variable_that_is_not_there(self):
        assert draw("{% badge card.live %}") == ""

    @pytest.mark.parametrize("thing", [4, "4", True, RankReport(stars=4), {"stars": 4}])
    def test_refuses_anything_else(self, thing):
        with pytest.raises(NotALivePeriod):
            draw("{% badge thing %}", thing=thing)

    @pytest.mark.django_db
    def test_refuses_a_certificate_even_a_live_one(self):
        with pytest.raises(NotALivePeriod):
            draw("{% badge thing %}", thing=CertificateFactory())

    @pytest.mark.django_db
    def test_refuses_a_period_that_was_chosen_for_no_day(self):
        CertificateFactory()
        with pytest.raises(NotALivePeriod):
            draw("{% badge thing %}", thing=LivePeriod.objects.get())

    @pytest.mark.django_db
    def test_refuses_a_period_of_other_days(self):
        CertificateFactory()
        period = LivePeriod.objects.live(on=TODAY).get()
        period.chosen_for = period.ends_on + days(1)
        with pytest.raises(NotALivePeriod):
            draw("{% badge thing %}", thing=period)

    @pytest.mark.django_db
    def test_a_lapsed_certificate_is_never_chosen(self):
        for status in (Status.UPCOMING, Status.EXPIRED, Status.REVOKED):
            certificate = certificate_with(status)
            assert live_periods_of([certificate.product_id], on=TODAY) == {}

    @pytest.mark.django_db
    def test_refuses_an_unknown_size(self):
        CertificateFactory()
        with pytest.raises(ValueError, match="size"):
            draw("{% badge thing size='xxl' %}", thing=LivePeriod.objects.live(on=TODAY).get())


class TestLegend:
    @pytest.mark.parametrize("stars", [3, 4, 5])
    def test_draws(self, stars):
        assert draw("{% star_legend n %}", n=stars).strip()

    @pytest.mark.parametrize("stars", [0, 2, 6, "4", None])
    def test_refuses_other_ranks(self, stars):
        with pytest.raises(ValueError, match="rank"):
            draw("{% star_legend n %}", n=stars)


@pytest.mark.django_db
class TestRankWords:
    @pytest.mark.parametrize("status", Status)
    def test_says_rank_and_status_in_both_languages(self, status):
        certificate = certificate_with(status)
        with translation.override("en"):
            english = rank_words(certificate, on=TODAY)
        assert english.startswith("rank 4 stars, ")

    def test_says_the_rank_as_corrected(self):
        from factories.certificates import RECORDED_AT

        from catalogue.certificates.services import correct

        certificate = CertificateFactory(stars=4)
        correct(
            certificate=certificate,
            values={"stars": 3},
            reason="Chép nhầm",
            by=None,
            confirmed_by=None,
            at=RECORDED_AT,
        )
        with translation.override("en"):
            assert rank_words(certificate, on=TODAY) == "rank 3 stars, in force"

    @pytest.mark.parametrize("basis", RankReport.Basis)
    def test_says_what_was_reported(self, basis):
        stars = None if basis == RankReport.Basis.REGISTERED else 5
        with translation.override("en"):
            words = rank_words(RankReportFactory(basis=basis, stars=stars), on=TODAY)
        assert ("rank 5 stars" in words) is (stars is not None)
