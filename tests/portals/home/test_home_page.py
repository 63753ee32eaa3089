"""The home page: composed of what is public today, edited in Wagtail, one a language."""

import re

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory, certificate_with, days
from factories.cms import home_page
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

from catalogue.certificates.rules import Status
from cms import home
from cms.services import feature, unpublish
from traceability.origins.models import Facility, FacilityKind, SpecialDay

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _home():
    home_page()


def html_of(client, path: str = "/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


class TestWords:
    def test_each_language_has_its_own(self, client):
        vietnamese, english = home_page("vi"), home_page("en")
        assert vietnamese.hero_title in html_of(client)
        assert english.hero_title in html_of(client, "/en/")
        assert vietnamese.hero_title not in html_of(client, "/en/")

    def test_without_a_published_english_page_the_vietnamese_one_answers(self, client):
        home_page("en").unpublish()
        assert home_page("vi").hero_title in html_of(client, "/en/")

    def test_a_draft_does_not_show(self, client):
        page = home_page()
        page.hero_title = "Bản nháp tháng Chạp"
        revision = page.save_revision()
        assert "Bản nháp" not in html_of(client)
        revision.publish()
        assert "Bản nháp tháng Chạp" in html_of(client)

    def test_without_any_published_page_it_is_404(self, client):
        for language in ("vi", "en"):
            home_page(language).unpublish()
        assert client.get("/").status_code == 404


class TestGroups:
    def test_counts_what_is_public(self, client):
        for _ in range(2):
            ProductFactory(public=True, set_no=4)
        ProductFactory(public=True, set_no=21)
        ProductFactory(set_no=21)
        html = html_of(client, "/en/")
        groups = re.findall(r'href="[^"]*\?nhom=(\w+)".*?<small>(\d+) product', html)
        assert dict(groups) == {
            "food": "2",
            "beverage": "0",
            "herbal": "0",
            "handicraft": "1",
            "ornamental": "0",
            "tourism": "0",
        }
        assert "See all 3 products" in html


class TestFeatured:
    def test_shows_the_editors_choice_in_order_and_only_what_is_public(self, client):
        first, second, gone = (ProductFactory(public=True, title=name) for name in ("Thứ nhất", "Thứ hai", "Rút lại"))
        feature(products=[first, gone, second])
        unpublish(listing=gone.listing)
        html = html_of(client)
        assert html.index("Thứ nhất") < html.index("Thứ hai")
        assert "Rút lại" not in html

    def test_a_lapsed_one_has_no_stars(self, client):
        certificate = certificate_with(
            Status.EXPIRED, on=timezone.localdate(), product=ProductFactory(public=True, title="Hết hạn")
        )
        feature(products=[certificate.product])
        html = html_of(client, "/en/")
        assert 'data-stars="' not in re.sub(r'data-stars="\d" data-legend', "", html)
        assert "rank 4 stars, expired" in html

    def test_nothing_chosen_leaves_the_section_out(self, client):
        assert "feat__big" not in html_of(client)


class TestRanks:
    def test_counts_goods_that_hold_a_rank_today(self, client):
        today = timezone.localdate()
        for stars in (3, 3, 5):
            CertificateFactory(product=ProductFactory(public=True), stars=stars, valid_from=today - days(30))
        CertificateFactory(product=ProductFactory(), stars=4, valid_from=today - days(30))
        certificate_with(Status.REVOKED, on=today, product=ProductFactory(public=True))
        html = html_of(client, "/en/")
        assert re.findall(r'Today: <b class="nowrap">(\d+) product', html) == ["2", "0", "1"]


class TestCommunes:
    def test_shows_the_four_with_most_goods_and_how_many_there_are(self, client):
        communes = [CommuneFactory(name=f"Nơi {number}") for number in range(5)]
        for number, commune in enumerate(communes):
            for _ in range(number + 1):
                ProductFactory(public=True, commune=commune)
        html = html_of(client, "/en/")
        assert [html.index(f">Nơi {number}<") for number in (4, 3, 2, 1)] == sorted(
            html.index(f">Nơi {number}<") for number in (4, 3, 2, 1)
        )
        assert ">Nơi 0<" not in html
        assert "See 5 communes with goods" in html


class TestPlaces:
    def test_names_selling_places_with_todays_hours(self, client):
        every_day = {str(day): [["06:00", "22:30"]] for day in range(7)}
        partner = PartnerFactory(facility__name_vi="Quầy Sân Bay", facility__hours=every_day)
        StockRecordFactory(partner=partner)
        html = html_of(client, "/en/")
        assert "Quầy Sân Bay" in html
        assert "Today 6:00–22:30" in html
        assert partner.facility.get_absolute_url() in html
        assert "1 product in stock" in html

    def test_counts_products_as_the_list_of_places_and_the_place_do(self, client):
        here, product = PartnerFactory(), ProductFactory(public=True, two_packs=True)
        for pack in product.children.all():
            StockRecordFactory(product=pack, partner=here)
        StockRecordFactory(partner=here)
        StockRecordFactory(partner=here, num_in_stock=2, num_allocated=2)
        StockRecordFactory(partner=here, unpublished=True)
        assert "2 products in stock" in html_of(client, "/en/")
        assert "2 products in stock" in html_of(client, "/en/diem-ban/")
        assert client.get(here.facility.get_absolute_url()).context["page"].total == 2

    def test_a_day_without_hours_is_closed(self, client):
        PartnerFactory(facility__hours={})
        assert "Closed today" in html_of(client, "/en/")


class TestLargeShop:
    """With many goods, counts that state no rank and no price are kept for a minute; everything else is of now."""

    @pytest.fixture(autouse=True)
    def _large(self, monkeypatch):
        monkeypatch.setattr(home, "MANY", 1)
        caches["local"].clear()
        yield
        caches["local"].clear()

    @pytest.fixture
    def shop(self):
        today = timezone.localdate()
        certificate = CertificateFactory(
            product=ProductFactory(public=True, set_no=4, commune=CommuneFactory()),
            stars=4,
            valid_from=today - days(30),
        )
        every_day = {str(day): [["06:00", "22:30"]] for day in range(7)}
        place = PartnerFactory(facility__name_vi="Quầy Sân Bay", facility__hours=every_day)
        StockRecordFactory(product=certificate.product, partner=place)
        return certificate, place

    def ranks(self, client) -> list[str]:
        return re.findall(r'Today: <b class="nowrap">(\d+) product', html_of(client, "/en/"))

    def test_says_the_same_from_what_is_kept(self, client, shop, django_assert_max_num_queries):
        first = html_of(client, "/en/")
        with CaptureQueriesContext(connection) as fresh:
            caches["local"].clear()
            html_of(client, "/en/")
        with django_assert_max_num_queries(len(fresh)):
            assert html_of(client, "/en/") == first
        assert "1 product in stock" in first
        assert "Today 6:00–22:30" in first

    def test_ranks_follow_at_once(self, client, shop):
        certificate, _place = shop
        assert self.ranks(client) == ["0", "1", "0"]
        CertificateFactory(product=ProductFactory(public=True), stars=5, valid_from=timezone.localdate() - days(1))
        assert self.ranks(client) == ["0", "1", "1"]
        unpublish(listing=certificate.product.listing)
        assert self.ranks(client) == ["0", "0", "1"]

    def test_another_day_has_its_own_ranks_and_hours(self, client, shop, monkeypatch):
        certificate, place = shop
        html_of(client, "/en/")
        SpecialDay.objects.create(facility=place.facility, day=certificate.valid_until + days(1), spans=[])
        monkeypatch.setattr(timezone, "localdate", lambda *args: certificate.valid_until + days(1))
        html = html_of(client, "/en/")
        assert re.findall(r'Today: <b class="nowrap">(\d+) product', html) == ["0", "0", "0"]
        assert "Closed today" in html

    def test_groups_and_stock_follow_within_a_minute(self, client, shop):
        html_of(client, "/en/")
        ProductFactory(public=True, set_no=4)
        assert "See the 1 product" in html_of(client, "/en/")
        caches["local"].clear()
        assert "See all 2 products" in html_of(client, "/en/")
        assert home.KEPT_SECONDS <= 60

    def test_a_place_that_is_gone_is_not_shown(self, client, shop):
        html_of(client)
        Facility.objects.filter(pk=shop[1].facility.pk).update(kind=FacilityKind.MILL)
        assert "Quầy Sân Bay" not in html_of(client)

    def test_a_small_shop_keeps_nothing(self, client, shop, monkeypatch):
        monkeypatch.setattr(home, "MANY", 2_000)
        html_of(client, "/en/")
        ProductFactory(public=True, set_no=4)
        assert "See all 2 products" in html_of(client, "/en/")


class TestCheckBox:
    @pytest.mark.parametrize(
        ("typed", "code"), [("PC4-7KM-9T2", "PC4-7KM-9T2"), (" p c4 7km ", "p c4 7km"), ("a/../b", "a .. b")]
    )
    def test_leads_to_the_answer_for_the_code(self, client, typed, code):
        response = client.get(reverse("check_code"), {"ma": typed})
        assert response.status_code == 302
        assert response["Location"] == reverse("scan", args=[code])

    @pytest.mark.parametrize("typed", ["", "   ", "/"])
    def test_nothing_typed_leads_to_the_register(self, client, typed):
        assert client.get(reverse("check_code"), {"ma": typed})["Location"] == reverse("register")

    def test_a_novel_is_cut_short(self, client):
        location = client.get(reverse("check_code"), {"ma": "A" * 5000})["Location"]
        assert location.count("A") == 80

    def test_the_form_works_without_scripts(self, client):
        html = html_of(client)
        assert f'<form action="{reverse("check_code")}" method="get">' in html
        assert 'name="ma"' in html
