"""Checkout: fill in, look over, order; what a mistake says, and that nothing typed is lost."""

import html
import re

import pytest
from django.contrib.auth import get_user_model
from django.contrib.messages import get_messages
from django.core import signing
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from factories.areas import CommuneFactory, DistrictFactory, ProvinceFactory, SuccessionFactory
from factories.shop import StockRecordFactory, stock_records
from support.shoppers import Visitor

from catalogue.areas.models import Area
from shop.address.services import communes_meant
from shop.basket.models import Basket, Line
from shop.order.models import Order
from shop.partner.models import StockRecord

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.fixture
def dak_lak() -> Area:
    """Đắk Lắk with the commune Ea Tul."""
    province = ProvinceFactory(code="66", name="Đắk Lắk")
    CommuneFactory(name="Ea Tul", parent=province)
    return province


@pytest.fixture
def da_nang() -> Area:
    """Đà Nẵng, where the former ward Thạch Thang went into Hải Châu."""
    province = ProvinceFactory(code="48", name="Đà Nẵng", kind="Thành phố")
    ward = CommuneFactory(name="Hải Châu", kind="Phường", parent=province)
    old_city = ProvinceFactory(code="48", name="Đà Nẵng", kind="Thành phố", former=True)
    district = DistrictFactory(name="Hải Châu", kind="Quận", parent=old_city)
    old = CommuneFactory(name="Thạch Thang", kind="Phường", parent=district, former=True)
    SuccessionFactory(former=old, current=ward)
    return province


def filled(**changes) -> dict[str, str]:
    """A form filled in well."""
    return {
        "name": "Nguyễn Thu Hà",
        "phone": "0905 123 456",
        "province": "66",
        "place": "Ea Tul",
        "street": "24 Quang Trung",
        "consent": "on",
        **changes,
    }


def hidden(page: str) -> dict[str, str]:
    """What the review carries along."""
    inputs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return {name: html.unescape(value) for name, value in inputs if name != "csrfmiddlewaretoken"}


def told(answer) -> str:
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


class Shopper:
    """A visitor at the checkout."""

    def __init__(self, visitor):
        self.visitor = visitor

    def put(self, record, quantity=1):
        self.visitor.post(reverse("basket_add"), {"pack": record.product_id, "quantity": quantity})

    def post(self, step, **data):
        return self.visitor.post(reverse("checkout"), {"step": step, **data})

    def review(self, **changes):
        answer = self.post("review", **filled(**changes))
        assert answer.status_code == 200, answer.context["form"].errors
        return hidden(answer.text)

    def order(self, **changes):
        return self.post("place", **self.review(**changes))


@pytest.fixture
def shopper(visitor) -> Shopper:
    """A visitor with one jar in the basket."""
    shopper = Shopper(visitor)
    shopper.put(StockRecordFactory(price=145_000))
    return shopper


class TestOrdering:
    def test_a_guest_orders_by_phone_alone(self, shopper, dak_lak):
        answer = shopper.order()
        order = Order.objects.get()
        assert answer.status_code == 302
        assert answer["Location"] == order.get_absolute_url()
        assert (order.phone, order.guest_email, order.user) == ("+84905123456", "", None)
        assert order.shipping_address.place == "24 Quang Trung, xã Ea Tul, tỉnh Đắk Lắk"
        page = shopper.visitor.get(answer["Location"]).text
        assert "Thank you" in page
        assert "0905 123 456" in page
        assert "Your basket is empty" in shopper.visitor.get(reverse("basket")).text

    def test_the_review_shows_all_before_anything_is_ordered(self, shopper, dak_lak):
        answer = shopper.post("review", **filled(note="gọi trước", email="ha@example.vn"))
        assert not Order.objects.exists()
        for words in ("Nguyễn Thu Hà", "0905 123 456", "xã Ea Tul", "tỉnh Đắk Lắk", "gọi trước", "ha@example.vn"):
            assert words in answer.text
        assert "Order and pay 175.000\xa0₫ on delivery" in answer.text

    def test_correcting_keeps_everything(self, shopper, dak_lak):
        answer = shopper.post("edit", **shopper.review(note="gọi <b>trước</b>"))
        assert not Order.objects.exists()
        for value in ("Nguyễn Thu Hà", "0905 123 456", "Ea Tul", "24 Quang Trung", "gọi &lt;b&gt;trước&lt;/b&gt;"):
            assert f'value="{value}"' in answer.text
        assert '<option value="66" selected>' in answer.text

    def test_the_seller_is_named_and_kept(self, shopper, dak_lak):
        from wagtail.models import Site

        from cms.models import SiteIdentity

        site = Site.objects.get(is_default_site=True)
        SiteIdentity.objects.update_or_create(
            site=site,
            defaults={
                "operator_name_vi": "Trung tâm OCOP Thử",
                "operator_name_en": "Trial Centre",
                "tax_code": "MẪU-1",
                "address": "1 Đường Thử",
            },
        )
        for answer in (shopper.visitor.get(reverse("checkout")), shopper.post("review", **filled())):
            for words in ("Trial Centre", "MẪU-1", "1 Đường Thử"):
                assert words in answer.text
        shopper.order()
        assert Order.objects.get().seller_name == "Trung tâm OCOP Thử"

    def test_goods_of_two_places(self, shopper, dak_lak):
        shopper.put(StockRecordFactory(at_store=True), 2)
        shopper.order()
        assert Order.objects.get().lines.values("partner").distinct().count() == 2

    def test_sent_twice_is_one_order(self, shopper, dak_lak):
        review = shopper.review()
        first, second = shopper.post("place", **review), shopper.post("place", **review)
        assert first["Location"] == second["Location"] == Order.objects.get().get_absolute_url()

    def test_sent_twice_the_second_answer_opens_the_details_too(self, shopper, other_visitor, dak_lak):
        review = shopper.review()
        shopper.post("place", **review)
        # Sent at the same moment, the second one does not know yet what the first has remembered.
        session = shopper.visitor.session
        del session["orders_seen"]
        session.save()
        answer = shopper.post("place", **review)
        assert "Nguyễn Thu Hà" in shopper.visitor.get(answer["Location"]).text

    def test_a_customer_finds_their_data_filled_in(self, shopper, dak_lak):
        user = get_user_model().objects.create_user(
            "ha@example.vn", "0905123456", last_name="Nguyễn", first_name="Thu Hà"
        )
        shopper.visitor.force_login(user)
        page = shopper.visitor.get(reverse("checkout")).text
        for value in ("Nguyễn Thu Hà", "0905 123 456", "ha@example.vn"):
            assert f'value="{value}"' in page
        shopper.order()
        assert Order.objects.get().user == user

    def test_logging_in_between_is_looked_over_once_more(self, shopper, dak_lak):
        review = shopper.review()
        shopper.visitor.force_login(get_user_model().objects.create_user("a@example.vn"))
        shopper.visitor.get(reverse("basket"))
        answer = shopper.post("place", **review)
        assert "look over your order once more" in told(answer)
        shopper.post("place", **hidden(answer.text))
        assert Order.objects.get().lines.count() == 1

    def test_a_review_places_and_opens_nothing_in_another_browser(self, shopper, other_visitor, dak_lak):
        review = shopper.review()
        stranger = Shopper(other_visitor)
        assert stranger.post("place", **review)["Location"] == reverse("basket")
        assert not Order.objects.exists()
        shopper.post("place", **review)
        answer = stranger.post("place", **review)
        assert answer["Location"] == reverse("basket")
        assert "24 Quang Trung" not in other_visitor.get(Order.objects.get().get_absolute_url()).text

    def test_needs_a_token(self, dak_lak):
        visitor = Visitor(enforce_csrf_checks=True)
        Shopper(visitor).put(StockRecordFactory())
        assert visitor.post(reverse("checkout"), {"step": "review", **filled()}).status_code == 403

    def test_is_for_no_cache(self, shopper, dak_lak):
        assert shopper.visitor.get(reverse("checkout"))["Cache-Control"] == "private, no-store"
        assert shopper.post("review", **filled())["Cache-Control"] == "private, no-store"

    def test_nothing_to_order(self, visitor):
        answer = visitor.get(reverse("checkout"))
        assert answer["Location"] == reverse("basket")
        assert "nothing in your basket" in told(answer)

    def test_consent_is_not_ticked_beforehand(self, shopper, dak_lak):
        [box] = re.findall(r'<input type="checkbox"[^>]*>', shopper.visitor.get(reverse("checkout")).text)
        assert "checked" not in box

    def test_as_many_queries_at_1_line_as_at_20(self, visitor, dak_lak):
        shopper, counts = Shopper(visitor), []
        for number, record in enumerate(stock_records(20), 1):
            shopper.put(record)
            if number in (1, 20):
                visitor.get(reverse("checkout"))
                with CaptureQueriesContext(connection) as queries:
                    assert visitor.get(reverse("checkout")).status_code == 200
                counts.append(len(queries))
        assert counts[0] == counts[1] <= 15


class TestMistakes:
    @pytest.mark.parametrize(
        ("field", "value", "words"),
        [
            ("name", "", "This field is required"),
            ("name", "123 ...", "Please write a name"),
            ("name", "x" * 121, "at most 120"),
            ("phone", "", "This field is required"),
            ("phone", "0905 12 34", "no phone number"),
            ("phone", "abc", "no phone number"),
            ("phone", "+1 202 555 0175 000", "no phone number"),
            ("email", "not-an-address", "valid email"),
            ("province", "", "This field is required"),
            ("province", "99", "valid choice"),
            ("place", "", "This field is required"),
            ("place", "Nơi không có", "We do not know this place"),
            ("street", " ", "This field is required"),
            ("consent", "", "Without this we cannot take"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_the_rest(self, shopper, dak_lak, field, value, words):
        answer = shopper.post("review", **filled(**{field: value}))
        assert answer.status_code == 422
        assert words in " ".join(answer.context["form"].errors[field])
        assert f'id="id_{field}_error"' in answer.text
        for name in {"name", "street", "place"} - {field}:
            assert f'value="{filled()[name]}"' in answer.text
        assert not Order.objects.exists()

    @pytest.mark.parametrize(
        "phone", ["0905123456", "0905.123.456", "+84 905 123 456", "84905123456", "02623 850 123"]
    )
    def test_phones_as_people_write_them(self, shopper, dak_lak, phone):
        shopper.order(phone=phone)
        assert Order.objects.get().phone in ("+84905123456", "+842623850123")

    def test_what_is_typed_is_text(self, shopper, dak_lak):
        answer = shopper.post("review", **filled(name="<script>alert(1)</script> Hà"))
        assert "<script>alert" not in answer.text
        assert "&lt;script&gt;" in answer.text


class TestPlaces:
    def test_an_old_name_is_understood(self, shopper, da_nang):
        review = shopper.review(province="48", place="Thạch Thang")
        assert Area.objects.get(pk=review["commune"]).name == "Hải Châu"
        shopper.post("place", **review)
        address = Order.objects.get().shipping_address
        assert (address.commune_name, address.province_name) == ("phường Hải Châu", "thành phố Đà Nẵng")
        assert address.place_typed == "Thạch Thang"

    def test_without_accents(self, shopper, dak_lak):
        assert shopper.review(place="ea tul")["place"] == "ea tul"

    def test_namesakes_are_asked_about_and_what_was_typed_stays(self, shopper, dak_lak):
        other = CommuneFactory(name="Ea Tul", kind="Phường", parent=dak_lak)
        answer = shopper.post("review", **filled())
        assert answer.status_code == 422
        assert answer.text.count('type="radio" name="commune"') == 2
        assert "Several places" in answer.text
        assert 'value="Ea Tul"' in answer.text
        review = shopper.review(commune=str(other.pk))
        shopper.post("place", **review)
        assert Order.objects.get().shipping_address.commune == other

    def test_a_pick_is_kept_while_another_field_is_put_right(self, shopper, dak_lak):
        other = CommuneFactory(name="Ea Tul", kind="Phường", parent=dak_lak)
        answer = shopper.post("review", **filled(commune=str(other.pk), phone="1"))
        assert f'<input type="hidden" name="commune" value="{other.pk}">' in answer.text

    def test_a_pick_that_no_longer_fits_is_asked_anew(self, shopper, dak_lak):
        far = CommuneFactory(name="Nơi Khác", parent=dak_lak)
        assert shopper.review(commune=str(far.pk))["commune"] != str(far.pk)
        for forged in ("abc", "-1", str(dak_lak.pk)):
            assert shopper.review(commune=forged)["commune"] != forged

    def test_the_wrong_province_is_asked_about(self, shopper, dak_lak, da_nang):
        answer = shopper.post("review", **filled(province="48"))
        assert answer.status_code == 422
        assert "no such place in the province chosen" in answer.text
        [pick] = re.findall(r'type="radio" name="commune" value="(\d+)"', answer.text)
        review = shopper.review(province="48", commune=pick)
        assert review["province"] == "66"

    def test_a_split_commune_offers_its_parts(self, dak_lak):
        old = CommuneFactory(name="Cũ", former=True)
        parts = [CommuneFactory(name=name, parent=dak_lak) for name in ("Phần B", "Phần A")]
        for part in parts:
            SuccessionFactory(former=old, current=part, partial=True)
        assert [area.name for area in communes_meant("xã Cũ")] == ["Phần A", "Phần B"]

    def test_a_former_district_offers_its_communes(self, dak_lak):
        district = DistrictFactory(name="Cư M'gar")
        SuccessionFactory(former=district, current=Area.objects.get(name="Ea Tul"))
        assert [area.name for area in communes_meant("huyện Cư M'gar", province_code="66")] == ["Ea Tul"]

    def test_a_blank_means_nothing(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert communes_meant("  ") == []


class TestMeanwhile:
    """Between looking and ordering the world moves on."""

    def test_sold_out_before_the_checkout(self, shopper, dak_lak):
        StockRecord.objects.update(num_in_stock=0)
        answer = shopper.visitor.get(reverse("checkout"))
        assert answer["Location"] == reverse("basket")
        assert "Something in your basket changed" in told(answer)
        assert "Sold out meanwhile" in shopper.visitor.get(reverse("basket")).text

    def test_sold_out_between_review_and_order(self, shopper, dak_lak):
        review = shopper.review()
        StockRecord.objects.update(num_in_stock=0)
        answer = shopper.post("place", **review)
        assert answer["Location"] == reverse("basket")
        assert not Order.objects.exists()
        assert Basket.open.get().lines.count() == 1

    def test_somebody_faster_by_a_moment(self, shopper, dak_lak, monkeypatch):
        from shop.partner.models import NotEnoughStock

        def gone(self, quantity):
            raise NotEnoughStock(self, 0)

        review = shopper.review()
        monkeypatch.setattr(StockRecord, "allocate", gone)
        answer = shopper.post("place", **review)
        name = Line.objects.get().full_name
        assert f"{name} was sold out a moment ago" in told(answer)
        assert "your basket is kept" in told(answer)

    def test_a_dearer_price_is_looked_over_again(self, shopper, dak_lak):
        review = shopper.review()
        StockRecord.objects.update(price=200_000)
        answer = shopper.post("place", **review)
        assert answer.status_code == 200
        assert "a price changed" in told(answer)
        assert "230.000\xa0₫" in answer.text
        assert not Order.objects.exists()
        shopper.post("place", **hidden(answer.text))
        assert Order.objects.get().total_incl_tax == 230_000

    def test_something_put_in_from_another_tab(self, shopper, dak_lak):
        review = shopper.review()
        shopper.put(StockRecordFactory())
        shopper.post("place", **review)
        assert not Order.objects.exists()

    @pytest.mark.parametrize("token", ["", "forged", "W10:1abc:zzz"])
    def test_a_forged_review_orders_nothing(self, shopper, dak_lak, token):
        answer = shopper.post("place", **{**shopper.review(), "review": token})
        assert not Order.objects.exists()
        assert "look over your order once more" in told(answer)

    def test_a_review_of_another_kind_orders_nothing(self, shopper, dak_lak):
        basket = Basket.open.get()
        token = signing.dumps([basket.pk, "x"], salt="somewhere.else")
        shopper.post("place", **{**shopper.review(), "review": token})
        assert not Order.objects.exists()

    def test_an_old_review_is_looked_over_again(self, shopper, dak_lak, monkeypatch):
        review = shopper.review()
        monkeypatch.setattr("shop.checkout.views._REVIEW_AGE", -1)
        answer = shopper.post("place", **review)
        assert "look over your order once more" in told(answer)
        assert not Order.objects.exists()

    def test_a_form_tampered_with_after_the_review(self, shopper, dak_lak):
        answer = shopper.post("place", **{**shopper.review(), "phone": "12"})
        assert answer.status_code == 422
        assert not Order.objects.exists()
