"""Goods whose sale a check stops: nobody can buy them anywhere, and their stars stay as they are."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from factories.certificates import CertificateFactory
from factories.officers import AreaOfficerFactory
from factories.products import ProductFactory
from factories.shop import StockRecordFactory, basket_with, fresh, order_basket
from support.stars import badges_in

from catalogue.certificates.services import verifying
from shop.basket.contents import contents_of
from shop.basket.models import Line, NotForSale
from shop.basket.offers import apply_offers
from shop.basket.services import put_in_basket, set_quantity
from shop.checkout.errors import CannotBeSold
from shop.order.models import Order
from shop.partner.models import StockRecord
from shop.partner.services import offers_for, packs_of
from shop.partner.strategy import ShopStrategy

pytestmark = pytest.mark.django_db


def stop(product, *, stops_sale=True):
    """Open a check of a product now; returns a function that closes it."""
    office, now = AreaOfficerFactory(level="ministry"), timezone.now()
    acts = {"office": office, "by": office.user, "at": now}
    check = verifying.open_verification(product=product, ground="c", reason="–", stops_sale=stops_sale, **acts)
    return lambda: verifying.close(check, outcome="mended", **acts)


@pytest.fixture
def record():
    """Ten jars of certified goods."""
    record = StockRecordFactory()
    CertificateFactory(product=record.product, valid_from=timezone.localdate() - datetime.timedelta(days=30))
    return record


@pytest.fixture
def pack_record():
    """Stock of one of two packs: the check names the registered product."""
    pack = ProductFactory(public=True, two_packs=True).children.first()
    return StockRecordFactory(product=pack)


@pytest.mark.parametrize("kind", ["record", "pack_record"])
def test_cannot_be_put_in_until_the_check_ends(kind, request):
    record = request.getfixturevalue(kind)
    basket = basket_with()
    end = stop(record.product.registered)
    with pytest.raises(NotForSale, match="tạm ngừng bán để kiểm tra"):
        put_in_basket(basket=basket, pack_id=record.product_id, quantity=1)
    with pytest.raises(NotForSale, match="tạm ngừng bán để kiểm tra"):
        fresh(basket).add_product(record.product, 1)
    assert not ShopStrategy().fetch_for_product(record.product).availability.is_available_to_buy
    assert not Line.objects.exists()
    end()
    assert put_in_basket(basket=basket, pack_id=record.product_id, quantity=1).quantity == 1


def test_a_check_that_lets_the_sale_go_on_changes_nothing(record):
    stop(record.product, stops_sale=False)
    assert put_in_basket(basket=basket_with(), pack_id=record.product_id, quantity=1).quantity == 1
    assert offers_for([record.product_id])[record.product_id].can_buy


@pytest.mark.parametrize("kind", ["record", "pack_record"])
def test_what_is_in_a_basket_already_cannot_be_ordered(kind, request):
    record = request.getfixturevalue(kind)
    basket = basket_with(record)
    apply_offers(basket)
    seen = contents_of(basket).fingerprint
    end = stop(record.product.registered)
    again = fresh(basket)
    contents = contents_of(again)
    assert "tạm ngừng bán để kiểm tra" in contents.items[0].problem
    with pytest.raises(NotForSale):
        set_quantity(basket=fresh(basket), line_id=contents.items[0].line.pk, quantity=2)
    with pytest.raises(CannotBeSold):
        order_basket(fresh(basket), seen=seen)
    assert not Order.objects.exists()
    assert StockRecord.objects.get(pk=record.pk).num_allocated in (None, 0)
    end()
    assert order_basket(fresh(basket), seen=seen)


@pytest.mark.parametrize("kind", ["record", "pack_record"])
def test_offers_say_so_in_one_query(kind, request, django_assert_num_queries):
    record = request.getfixturevalue(kind)
    root = record.product.registered
    stop(root)
    with django_assert_num_queries(1):
        offer = offers_for([root.pk])[root.pk]
    assert (offer.can_buy, offer.is_stopped, offer.stock_text) == (False, True, "Tạm ngừng bán để kiểm tra")
    with django_assert_num_queries(1):
        pack = packs_of(root)[0]
    assert (pack.can_buy, pack.stock_text) == (False, "Tạm ngừng bán để kiểm tra")
    assert pack.places
    assert not StockRecord.objects.takeable().filter(pk=record.pk).exists()


def test_a_basket_of_stopped_goods_is_read_in_one_query(record, pack_record, django_assert_num_queries):
    basket = basket_with(record, pack_record)
    stop(record.product)
    again = fresh(basket)
    with django_assert_num_queries(1):
        contents = contents_of(again)
    assert [bool(item.problem) for item in contents.items] == [True, False]


def test_pages_say_it_and_keep_the_star(record, visitor):
    """Product page and its data, basket, checkout; the star is where it was."""
    page = reverse("product", args=[record.product.slug])
    visitor.post(reverse("basket_add"), {"pack": record.product_id, "quantity": "1"})
    before = visitor.get(page).content.decode()
    assert 'id="buy"' in before
    end = stop(record.product)
    after = visitor.get(page).content.decode()
    assert 'id="buy"' not in after
    assert "Tạm ngừng bán để kiểm tra" in after
    assert badges_in(after) == badges_in(before) != []
    pack = visitor.get(page, headers={"accept": "application/json"}).json()["packs"][0]
    assert (pack["sale_paused"], pack["can_buy"]) == (True, False)
    assert "tạm ngừng bán để kiểm tra" in visitor.get(reverse("basket")).content.decode()
    refused = visitor.get(reverse("checkout"), follow=True).content.decode()
    assert "tạm ngừng bán để kiểm tra" in refused
    end()
    again = visitor.get(page).content.decode()
    assert 'id="buy"' in again
    assert "Tạm ngừng bán để kiểm tra" not in again
