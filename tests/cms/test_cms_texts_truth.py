"""What the texts say of this software is what it does: cookies and browser storage, and every number."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.urls import reverse
from factories.accounts import PASSWORD, UserFactory
from factories.areas import CommuneFactory, ProvinceFactory
from factories.shop import StockRecordFactory
from support.shoppers import Visitor

from accounts.services import UNCONFIRMED_FOR
from catalogue.certificates import rules as register
from catalogue.products.rules import RESTRICTED_SETS
from cms.texts import TEXTS
from cms.texts.markup import stream_of
from setup.clock import KEEP_RESULTS
from shop.address.services import MOST_KEPT
from shop.customer.views import THEME_COOKIE
from shop.order import access
from shop.order.services import KEPT_YEARS
from traceability.scans.words import WORDS

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("vi", "en")
#: Seconds → how the texts say it.
SAID = {
    7 * 86_400: {"vi": "7 ngày", "en": "7 days"},
    14 * 86_400: {"vi": "2 tuần", "en": "2 weeks"},
    settings.CSRF_COOKIE_AGE: {"vi": "1 năm", "en": "1 year"},
    365 * 86_400: {"vi": "1 năm", "en": "1 year"},
}
#: What may set a cookie or keep something in the browser, in our own code, and where that happens.
SETS = re.compile(
    r"set_cookie\(|set_signed_cookie\(|document\.cookie|cookieStore|indexedDB|sessionStorage|localStorage"
)
KNOWN_SETTERS = {"site/shop/customer/views.py", "site/static/js/compare.js", "site/static/js/seen.js"}


def body(path: str, language: str) -> str:
    return next(text for text in TEXTS if text.path == path).words(language).body


def plain(path: str, language: str) -> str:
    """A text in one line, as it is read."""
    return " ".join(body(path, language).replace("\\\n", "").split())


def tables(language: str) -> dict[str, list[list[str]]]:
    """The tables of the page about personal data whose first column is a name: by their number of columns."""
    stream = stream_of(body("thong-tin/du-lieu-ca-nhan", language), language=language)
    found = [block["value"] for block in stream if block["type"] == "table"]
    named = [table for table in found if table["columns"][0]["heading"] in ("Tên", "Name")]
    cookies, storage = ([row["values"] for row in table["rows"]] for table in named)
    return {"cookies": cookies, "storage": storage}


def sources() -> dict[str, str]:
    """Our own code by its place: Python, scripts and templates."""
    folders = ("site", "cms", "catalogue", "traceability", "search")
    files = [
        file for folder in folders for kind in ("*.py", "*.js", "*.html") for file in (ROOT / folder).rglob(kind)
    ]
    return {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in files}


class Jar(Visitor):
    """A browser that notes every cookie it was ever given, with its lifetime in seconds (None: until it closes)."""

    def __init__(self, **extra):
        super().__init__(**extra)
        self.given: dict[str, int | None] = {}

    def request(self, **request):
        answer = super().request(**request)
        for name, morsel in answer.cookies.items():
            if morsel.value:
                self.given[name] = int(morsel["max-age"]) if morsel["max-age"] != "" else None
        return answer


@pytest.mark.django_db
class TestCookies:
    def test_the_table_names_what_a_visit_sets(self):
        jar = self.visit()
        names = {row[0] for row in tables("vi")["cookies"]}
        assert set(jar.given) == names
        assert names == {
            settings.SESSION_COOKIE_NAME,
            settings.CSRF_COOKIE_NAME,
            settings.LANGUAGE_COOKIE_NAME,
            settings.OSCAR_BASKET_COOKIE_OPEN,
            CookieStorage.cookie_name,
            THEME_COOKIE,
        }

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_table_says_how_long_they_live(self, language):
        rows = {row[0]: row[-1] for row in tables(language)["cookies"]}
        assert len(rows) == 6
        for name, seconds in self.visit().given.items():
            if seconds is not None:
                assert rows[name].startswith(SAID[seconds][language]), name

    def test_looking_and_scanning_sets_none(self):
        jar = Jar()
        for address in ("/", "/san-pham/", "/chung-nhan/", "/t/P12345678", "/thong-tin/du-lieu-ca-nhan/", "/quet/"):
            jar.get(address)
        assert jar.given == {}

    @staticmethod
    def visit() -> Jar:
        """Do all that a visitor can do: look, choose colours, fill a basket, order, log in with "stay", log out."""
        commune = CommuneFactory(name="Ea Tul", parent=ProvinceFactory(code="66", name="Đắk Lắk"))
        record = StockRecordFactory(price=145_000)
        jar = Jar()
        jar.post(reverse("display"), {"theme": "toi", "language": "vi"})
        jar.post(reverse("basket_add"), {"pack": record.product_id, "quantity": 1})
        fields = {
            "name": "Nguyễn Thu Hà", "phone": "0905 123 456", "province": "66", "place": commune.name,
            "street": "24 Quang Trung", "consent": "on",
        }  # fmt: skip
        review = jar.post(reverse("checkout"), {"step": "review", **fields})
        ordered = jar.post(reverse("checkout"), {"step": "place", "review": review.context["review"], **fields})
        assert ordered.status_code == 302
        assert jar.get(ordered["Location"]).status_code == 200
        user = UserFactory()
        jar.get(reverse("account_login"))
        answer = jar.post(
            reverse("account_login"), {"login": user.email, "password": PASSWORD, "remember": "on"}, follow=True
        )
        assert answer.context["user"] == user
        jar.post(reverse("account_logout"))
        return jar


class TestSources:
    def test_nothing_else_in_the_code_keeps_something_in_the_browser(self):
        code = {place: text for place, text in sources().items() if not place.startswith("cms/texts/")}
        found = {place for place, text in code.items() if SETS.search(text)}
        assert found <= KNOWN_SETTERS

    def test_what_scripts_keep_in_the_browser_is_named(self):
        scripts = [text for place, text in sources().items() if place.endswith(".js") and "localStorage" in text]
        keys = {key for text in scripts for key in re.findall(r"'(xm-[\w-]+)'", text)}
        for language in LANGUAGES:
            assert {row[0] for row in tables(language)["storage"]} == keys
        [most] = re.findall(r"MOST = (\d+)", sources()["site/static/js/seen.js"])
        assert f"tối đa {most} món" in plain("thong-tin/du-lieu-ca-nhan", "vi")

    def test_nobody_elses_program_is_loaded(self):
        """No counter, no advertising: templates name no script of another host."""
        for place, text in sources().items():
            if place.endswith(".html"):
                assert not re.search(r"<script[^>]+src=[\"'](?:https?:)?//", text), place


class TestNumbers:
    """Each number a text names, from where the code has it."""

    @pytest.mark.parametrize(
        ("path", "vi", "en"),
        [
            ("tro-giup", f"{access._LINK_AGE.days} ngày", f"works for {access._LINK_AGE.days} days"),
            ("tro-giup", f"không quá {register.EXPIRING_DAYS} ngày", f"for {register.EXPIRING_DAYS} days more"),
            ("tro-giup", f"{register.VALIDITY_MONTHS} tháng", f"{register.VALIDITY_MONTHS} months"),
            ("gioi-thieu", f"{register.VALIDITY_MONTHS} tháng", f"{register.VALIDITY_MONTHS} months"),
            ("thong-tin/du-lieu-ca-nhan", f"Tối đa {MOST_KEPT} địa chỉ", f"At most {MOST_KEPT} addresses"),
            (
                "thong-tin/du-lieu-ca-nhan",
                f"hàng đợi sau {KEEP_RESULTS.days} ngày",
                f"the queue after {KEEP_RESULTS.days} days",
            ),
            (
                "thong-tin/gioi-han-cung-cap",
                f"tối đa {settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD} đơn vị",
                f"up to {settings.OSCAR_MAX_BASKET_QUANTITY_THRESHOLD} items",
            ),
        ],
    )
    def test_written_in_figures(self, path, vi, en):
        assert vi in plain(path, "vi")
        assert en in plain(path, "en")

    def test_written_in_words(self):
        """ "Three years", "three days", "four digits", "two weeks", "one day" of the page about personal data."""
        said = (KEPT_YEARS, UNCONFIRMED_FOR.days, access._DIGITS, settings.SESSION_COOKIE_AGE)
        assert said == (3, 3, 4, 14 * 86_400)
        assert max(seconds for _name, seconds, _most in access._ORDER_LIMITS) == 86_400
        page = plain("thong-tin/du-lieu-ca-nhan", "vi")
        for words in ("Ba năm sau khi đơn kết thúc", "| Ba ngày. |", "bốn số cuối", "Hai tuần", "Một ngày là lâu"):
            assert words in page

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_scores_of_the_ranks(self, language):
        rows = re.findall(r"\| (?:\w+ (?:sao|stars)) \| (\d+) \|", plain("tro-giup", language))
        assert rows == [str(register.SCORE_FLOORS[stars]) for stars in (3, 4, 5)]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_answer_of_a_scan_is_explained(self, language):
        from django.utils import translation

        with translation.override(language):
            assert [str(word) for word in WORDS.values() if str(word) not in plain("tro-giup", language)] == []

    def test_goods_that_cannot_be_ordered_are_the_five_restricted_sets(self):
        """White spirits, other alcohol, health food and herbs, ornamental animals, tourism."""
        assert frozenset({14, 15, 18, 25, 26}) == RESTRICTED_SETS

    def test_the_delivery_fee_is_not_copied(self):
        """The operator may change it at any time: the basket names it."""
        for language in LANGUAGES:
            text = plain("thong-tin/giao-hang-doi-tra", language)
            for amount in (settings.DELIVERY_FEE, settings.DELIVERY_FREE_FROM):
                assert f"{amount:,}".replace(",", ".") not in text

    def test_two_steps_are_asked_of_staff(self):
        """Tests switch it off, so the settings are read as they are written."""
        assert "\nSTAFF_TWO_STEPS = True\n" in sources()["site/config/settings/base.py"]
