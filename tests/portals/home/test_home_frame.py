"""What the frame of every page knows, and what it asks for."""

import pytest
from django.conf import settings
from django.core.signing import Signer
from django.test import RequestFactory
from django.urls import reverse
from django.utils import translation
from factories.accounts import UserFactory
from factories.cms import home_page
from factories.shop import StockRecordFactory, basket_with
from wagtail.models import Site

from cms.models import SiteIdentity
from portals.public.context import in_other_language, once, site_frame, site_identity_of

pytestmark = pytest.mark.django_db


class TestOtherLanguage:
    @pytest.mark.parametrize(
        ("language", "path", "other"),
        [
            ("vi", "/", "/en/"),
            ("en", "/en/", "/"),
            ("vi", "/san-pham/mat-ong/?goi=3", "/en/san-pham/mat-ong/?goi=3"),
            ("en", "/en/san-pham/mat-ong/?goi=3", "/san-pham/mat-ong/?goi=3"),
            ("vi", "/en-gi-do/", "/en/en-gi-do/"),
        ],
    )
    def test_is_the_same_page(self, language, path, other):
        with translation.override(language):
            assert in_other_language(path) == other

    def test_an_address_without_languages_has_none_in_english(self):
        with translation.override("en"):
            assert in_other_language("/quan-tri/") == ""


class TestFrame:
    def test_asks_nothing_before_a_template_does(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            site_frame(RequestFactory().get("/"))

    def test_once_asks_once(self):
        asked = []
        answer = once(lambda: asked.append(1) or len(asked))
        assert (answer(), answer(), len(asked)) == (1, 1, 1)

    def test_the_identity_costs_one_query_a_request(self, django_assert_num_queries):
        request = RequestFactory().get("/")
        with django_assert_num_queries(1):
            assert site_identity_of(request) is site_identity_of(request)

    def test_counts_what_lies_in_the_basket(self, client):
        basket = basket_with(StockRecordFactory(), quantity=3)
        client.cookies[settings.OSCAR_BASKET_COOKIE_OPEN] = Signer().sign(basket.pk)
        assert '<span class="count" aria-hidden="true">3</span>' in client.get(reverse("communes")).content.decode()

    def test_without_a_basket_there_is_no_count(self, client):
        assert 'class="count"' not in client.get(reverse("communes")).content.decode()

    def test_the_account_link_follows_who_is_there(self, client):
        log_in = f'class="iconbtn" href="{reverse("account_login")}"'
        assert log_in in client.get(reverse("communes")).content.decode()
        client.force_login(UserFactory())
        html = client.get(reverse("communes")).content.decode()
        assert log_in not in html
        assert f'class="iconbtn" href="{reverse("account")}"' in html

    @pytest.mark.parametrize(("name", "path"), [("home", "home"), ("register", "register"), ("communes", "communes")])
    def test_marks_where_we_are(self, client, name, path):
        home_page()
        html = client.get(reverse(path)).content.decode()
        assert f'href="{reverse(name)}" aria-current="page"' in html

    def test_two_visitors_do_not_see_each_others_frame(self, client):
        basket = basket_with(StockRecordFactory(), quantity=2)
        client.cookies[settings.OSCAR_BASKET_COOKIE_OPEN] = Signer().sign(basket.pk)
        first = client.get(reverse("communes")).content.decode()
        client.cookies.clear()
        second = client.get(reverse("communes")).content.decode()
        assert 'class="count"' in first
        assert 'class="count"' not in second


class TestOperator:
    """Decree 248/2026 Art. 4: who runs the site stands on every page; the ministry's badge only with its link."""

    @pytest.fixture
    def identity(self):
        home_page()
        return SiteIdentity.objects.create(
            site=Site.objects.get(is_default_site=True), operator_name_vi="Công ty Thử", tax_code="MẪU-1"
        )

    def test_stands_in_the_footer(self, client, identity):
        html = client.get(reverse("communes")).content.decode()
        assert "Công ty Thử" in html
        assert "MẪU-1" in html

    def test_english_readers_get_the_english_name_and_hours(self, client, identity):
        english = "/en/xa/"
        SiteIdentity.objects.update(phone="0900 000 000", support_hours_vi="thứ Hai đến thứ Sáu")
        html = client.get(english).content.decode()
        assert '<b lang="vi">Công ty Thử</b>' in html
        assert '<span lang="vi">thứ Hai đến thứ Sáu</span>' in html
        SiteIdentity.objects.update(operator_name_en="Trial Company", support_hours_en="Monday to Friday")
        html = client.get(english).content.decode()
        assert "<b>Trial Company</b>" in html
        assert "<span>Monday to Friday</span>" in html
        assert "Công ty Thử" in client.get("/xa/").content.decode()

    def test_a_change_shows_at_once(self, client, identity):
        client.get(reverse("communes"))
        SiteIdentity.objects.update(operator_name_vi="Công ty Khác")
        assert "Công ty Khác" in client.get(reverse("communes")).content.decode()

    def test_no_badge_without_the_ministrys_link(self, client, identity):
        link = "https://online.example/12345"
        assert link not in client.get(reverse("communes")).content.decode()
        SiteIdentity.objects.update(trade_notice_url=link)
        assert f'href="{link}"' in client.get(reverse("communes")).content.decode()
