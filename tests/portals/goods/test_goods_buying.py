"""Buying on the page of a product: packs, prices, stock, what cannot be ordered, and who sells."""

import re

import pytest
from django.urls import reverse
from django.utils import translation
from factories.products import ProductFactory
from factories.shop import PartnerFactory, StockRecordFactory

pytestmark = pytest.mark.django_db


def page_of(client, product, path="") -> str:
    response = client.get(product.get_absolute_url() + path)
    assert response.status_code == 200
    return response.content.decode()


class TestBuying:
    def test_goods_with_a_price_can_be_put_in_the_basket_without_scripts(self, client):
        record = StockRecordFactory()
        html = page_of(client, record.product)
        assert "145.000\u00a0₫" in html
        form = re.search(rf'<form[^>]*action="{reverse("basket_add")}">(.*?)</form>', html, re.S)[1]
        assert f'<input type="hidden" name="pack" value="{record.product.pk}">' in form
        assert 'name="quantity"' in form
        assert "<button" in form

    def test_a_pack_is_chosen_by_its_address(self, client):
        product = ProductFactory(two_packs=True, public=True)
        small, large = product.children.order_by("pk")
        StockRecordFactory(product=small, price=90_000)
        StockRecordFactory(product=large, price=160_000)
        html = page_of(client, product, f"?goi={large.pk}")
        assert f'name="pack" value="{large.pk}"' in html
        assert f'href="?goi={large.pk}" aria-current="true"' in html
        assert '<span class="price price--xl">160.000\u00a0₫</span>' in html

    def test_the_first_pack_that_can_be_bought_is_chosen(self, client):
        product = ProductFactory(two_packs=True, public=True)
        small, large = product.children.order_by("pk")
        StockRecordFactory(product=small, sold_out=True)
        StockRecordFactory(product=large)
        assert f'name="pack" value="{large.pk}"' in page_of(client, product)

    def test_goods_without_a_price_are_not_sold_here_yet(self, client):
        with translation.override("en"):
            html = page_of(client, ProductFactory(public=True))
        assert "Not sold here yet" in html
        assert reverse("basket_add") not in html
        assert "buybar" not in html

    def test_sold_out_goods_have_no_button(self, client):
        with translation.override("en"):
            record = StockRecordFactory(sold_out=True)
            html = page_of(client, record.product)
        assert "out of stock everywhere" in html
        assert 'name="pack"' not in html

    @pytest.mark.parametrize("set_no", [14, 15, 18, 25, 26])
    def test_restricted_goods_get_a_sentence_instead_of_a_button(self, client, set_no):
        record = StockRecordFactory(product=ProductFactory(public=True, set_no=set_no))
        with translation.override("en"):
            html = page_of(client, record.product)
        assert "cannot be ordered here" in html
        assert 'name="pack"' not in html
        assert "buybar" not in html

    def test_says_where_it_is_in_stock(self, client):
        record = StockRecordFactory(partner=PartnerFactory(facility__name_vi="Quầy Buôn Ma Thuột"))
        html = page_of(client, record.product)
        assert 'id="places"' in html
        assert "Quầy Buôn Ma Thuột" in html

    def test_the_seller_stands_beside_the_price(self, client):
        from wagtail.models import Site

        from cms.models import SiteIdentity

        SiteIdentity.objects.create(
            site=Site.objects.get(is_default_site=True), operator_name_vi="Công ty Mẫu", tax_code="0123456789"
        )
        html = page_of(client, StockRecordFactory().product)
        assert "Công ty Mẫu" in html
        assert "0123456789" in html

    def test_english_readers_get_the_sellers_english_name(self, client):
        from wagtail.models import Site

        from cms.models import SiteIdentity

        SiteIdentity.objects.create(
            site=Site.objects.get(is_default_site=True), operator_name_vi="Công ty Mẫu", operator_name_en="Trial Ltd"
        )
        product = StockRecordFactory().product
        html = client.get(f"/en{product.get_absolute_url()}").content.decode()
        assert "Sold by <b>Trial Ltd</b>" in html
        assert "Công ty Mẫu" not in html
