"""Addresses a customer keeps: theirs alone, offered when ordering, language and colours beside them."""

import pytest
from factories.accounts import UserFactory
from factories.areas import CommuneFactory
from factories.shop import StockRecordFactory

from shop.address.models import UserAddress
from shop.address.services import MOST_KEPT, TooManyAddresses, addresses_of, keep_address

pytestmark = pytest.mark.django_db

LIST = "/tai-khoan/dia-chi/"
DISPLAY = "/tai-khoan/hien-thi/"


@pytest.fixture
def commune():
    """A commune of today."""
    return CommuneFactory()


@pytest.fixture
def me(visitor):
    """A customer who is logged in."""
    user = UserFactory(phone="+84905123456")
    visitor.force_login(user)
    return user


def fields(commune, **changed) -> dict[str, str]:
    """The form, filled in."""
    return {
        "name": "Trần Thị Mai",
        "phone": "0905 123 456",
        "province": commune.parent.code,
        "place": commune.name,
        "street": "24 Quang Trung",
        **changed,
    }


def keep(user, commune, street="24 Quang Trung", **values) -> UserAddress:
    """Keep an address."""
    return keep_address(
        user=user, name="Trần Thị Mai", phone="+84905123456", commune=commune, street=street, **values
    )


class TestPages:
    def test_adds_shows_changes_and_erases(self, visitor, me, commune):
        assert visitor.post(f"{LIST}them/", fields(commune)).url == LIST
        [kept] = addresses_of(me)
        assert (kept.commune, kept.line1, kept.is_default_for_shipping) == (commune, "24 Quang Trung", True)
        html = visitor.get(LIST).content.decode()
        assert "24 Quang Trung" in html
        assert commune.full_name in html
        page = visitor.get(f"{LIST}{kept.pk}/")
        assert page.context["form"].initial["street"] == "24 Quang Trung"
        visitor.post(f"{LIST}{kept.pk}/", fields(commune, street="5 Lê Lợi"))
        assert [one.line1 for one in addresses_of(me)] == ["5 Lê Lợi"]
        visitor.post(f"{LIST}{kept.pk}/xoa/")
        assert addresses_of(me) == []

    def test_a_wrong_form_says_what(self, visitor, me, commune):
        answer = visitor.post(f"{LIST}them/", fields(commune, place="Không Có Nơi Này"))
        assert answer.status_code == 422
        assert answer.context["form"].errors["place"]

    def test_one_is_the_first_choice(self, visitor, me, commune):
        first, second = keep(me, commune), keep(me, commune, "5 Lê Lợi")
        visitor.post(f"{LIST}{second.pk}/mac-dinh/")
        assert [(one.pk, one.is_default_for_shipping) for one in addresses_of(me)] == [
            (second.pk, True),
            (first.pk, False),
        ]

    def test_strangers_are_asked_to_log_in(self, visitor):
        for path in (LIST, f"{LIST}them/", f"{LIST}1/"):
            assert "/dang-nhap/" in visitor.get(path).url

    @pytest.mark.parametrize("what", ["", "xoa/", "mac-dinh/"])
    def test_anybody_elses_is_not_found(self, visitor, me, commune, what):
        other = keep(UserFactory(), commune)
        path = f"{LIST}{other.pk}/{what}"
        assert visitor.post(path, fields(commune, street="X")).status_code == 404
        if not what:
            assert visitor.get(path).status_code == 404
        other.refresh_from_db()
        assert (other.line1, other.is_default_for_shipping) == ("24 Quang Trung", True)

    def test_erasing_needs_a_post(self, visitor, me, commune):
        kept = keep(me, commune)
        assert visitor.get(f"{LIST}{kept.pk}/xoa/").status_code == 405
        assert addresses_of(me)


class TestKeeping:
    def test_the_same_is_kept_once(self, commune):
        user = UserFactory()
        assert keep(user, commune) == keep(user, commune)
        assert len(addresses_of(user)) == 1

    def test_the_same_street_in_another_commune_is_another(self, commune):
        user = UserFactory()
        keep(user, commune)
        keep(user, CommuneFactory())
        assert len(addresses_of(user)) == 2

    def test_changing_one_into_another_leaves_one(self, commune):
        user = UserFactory()
        first, second = keep(user, commune), keep(user, commune, "5 Lê Lợi")
        keep(user, commune, address=second)
        assert addresses_of(user) == [first]

    def test_has_an_end(self, commune):
        user = UserFactory()
        for number in range(MOST_KEPT):
            keep(user, commune, f"{number} Lê Lợi")
        with pytest.raises(TooManyAddresses):
            keep(user, commune, "Một nữa")
        assert len(addresses_of(user)) == MOST_KEPT


class TestCheckout:
    def fill(self, visitor):
        record = StockRecordFactory()
        visitor.post("/gio-hang/them/", {"pack": record.product_id})

    def test_starts_with_the_first_choice(self, visitor, me, commune):
        keep(me, commune)
        self.fill(visitor)
        page = visitor.get("/thanh-toan/")
        assert page.context["form"].initial["street"] == "24 Quang Trung"
        assert page.context["form"].initial["commune"] == str(commune.pk)

    def test_offers_the_others_and_a_new_one(self, visitor, me, commune):
        keep(me, commune)
        other = keep(me, commune, "5 Lê Lợi")
        self.fill(visitor)
        page = visitor.get(f"/thanh-toan/?dia-chi={other.pk}")
        assert page.context["form"].initial["street"] == "5 Lê Lợi"
        assert "street" not in visitor.get("/thanh-toan/?dia-chi=moi").context["form"].initial

    @pytest.mark.parametrize("asked", ["theirs", "x", "999999999999999999999"])
    def test_never_anybody_elses(self, visitor, me, commune, asked):
        theirs = keep(UserFactory(), commune, "Nhà Người Khác")
        self.fill(visitor)
        page = visitor.get("/thanh-toan/", {"dia-chi": str(theirs.pk) if asked == "theirs" else asked})
        assert page.status_code == 200
        assert "Nhà Người Khác" not in page.content.decode()

    def test_a_guest_sees_no_choice(self, visitor, commune):
        self.fill(visitor)
        html = visitor.get("/thanh-toan/").content.decode()
        assert "dia-chi=" not in html
        assert "keep_address" not in html

    @pytest.mark.parametrize(("ticked", "count"), [("on", 1), ("", 0)])
    def test_keeps_an_address_only_when_ticked(self, visitor, me, commune, ticked, count):
        self.fill(visitor)
        assert not visitor.get("/thanh-toan/").context["form"]["keep_address"].value()
        filled = fields(commune, consent="on", keep_address=ticked, step="review")
        review = visitor.post("/thanh-toan/", filled)
        sent = dict(review.context["form"].as_sent())
        answer = visitor.post("/thanh-toan/", {**sent, "review": review.context["review"], "step": "place"})
        assert answer.url.startswith("/don-hang/")
        assert len(addresses_of(me)) == count


class TestDisplay:
    def test_keeps_the_theme_for_a_guest(self, visitor):
        answer = visitor.post(DISPLAY, {"theme": "toi", "next": "/gio-hang/"})
        assert answer.url == "/gio-hang/"
        cookie = answer.cookies["theme"]
        assert (cookie.value, cookie["samesite"], cookie["httponly"]) == ("toi", "Lax", True)
        assert visitor.get(DISPLAY).context["theme"] == "toi"

    def test_an_unknown_value_is_not_kept(self, visitor):
        answer = visitor.post(DISPLAY, {"theme": "<script>", "language": "fr"})
        assert answer.status_code == 302
        assert not answer.cookies

    def test_a_language_leads_to_its_address_and_stays_with_the_account(self, visitor, me):
        assert visitor.post(DISPLAY, {"language": "en", "next": "/tai-khoan/"}).url == "/en/tai-khoan/"
        me.refresh_from_db()
        assert me.language == "en"
        assert visitor.post(f"/en{DISPLAY}", {"language": "vi", "next": "/en/tai-khoan/"}).url == "/tai-khoan/"

    @pytest.mark.parametrize(
        ("way", "language", "led"),
        [
            ("/en/", "en", "/en/"),
            ("/en/tai-khoan/", "en", "/en/tai-khoan/"),
            ("/en/", "vi", "/"),
            ("/", "en", "/en/"),
            ("/", "vi", "/"),
        ],
    )
    @pytest.mark.parametrize("posted", [DISPLAY, f"/en{DISPLAY}"])
    def test_reads_an_address_in_its_own_language(self, visitor, posted, way, language, led):
        assert visitor.post(posted, {"language": language, "next": way}).url == led

    @pytest.mark.parametrize("elsewhere", ["https://lua-dao.example/", "//lua-dao.example/", "javascript:alert(1)"])
    def test_never_leads_to_another_site(self, visitor, elsewhere):
        assert visitor.post(DISPLAY, {"theme": "sang", "next": elsewhere}).url == DISPLAY

    def test_other_sites_cannot_change_it(self, visitor):
        answer = visitor.post(DISPLAY, {"theme": "toi"}, headers={"sec-fetch-site": "cross-site"})
        assert answer.status_code == 403
        assert "theme" not in answer.cookies
