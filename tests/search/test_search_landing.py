"""The editors' words above a group, a commune and a province; and cards for a reader's own shelf."""

import re

import pytest
from support.pages import names
from support.stars import badges_in

from cms.models import LandingText

pytestmark = pytest.mark.django_db


class TestLanding:
    @pytest.fixture
    def words(self):
        return LandingText.objects.create(
            group="food",
            title_vi="Thực phẩm của xã",
            text_vi="<p>Từ <b>nương rẫy</b>.</p>",
            title_en="Food",
            live=True,
        )

    @pytest.fixture
    def two_classes(self, goods):
        goods("Cà phê", set_no=13)
        goods("Mật ong", set_no=4)

    def test_a_group_alone_shows_the_words_and_its_classes(self, page, words, two_classes):
        html = page("?nhom=food")
        assert "<h1>Thực phẩm của xã</h1>" in html
        assert "<p>Từ <b>nương rẫy</b>.</p>" in html
        assert set(re.findall(r'<a href="/san-pham/\?lop=([^"]+)">', html)) == {"i.2", "i.6"}

    def test_english_readers_get_vietnamese_where_there_is_nothing_else_and_are_told(
        self, client, words, two_classes
    ):
        html = client.get("/en/san-pham/?nhom=food").content.decode()
        assert "<h1>Food</h1>" in html
        assert re.search(r'lang="vi"><p>Từ <b>nương rẫy', html)

    @pytest.mark.parametrize(
        "query", ["", "?nhom=food&con_hang=1", "?nhom=food&nhom=herbal", "?nhom=food&q=ca", "?nhom=food&xep=ten"]
    )
    def test_any_other_choice_does_not(self, client, words, two_classes, query):
        assert "nương rẫy" not in client.get(f"/san-pham/{query}").content.decode()

    def test_a_draft_is_not_shown(self, page, words, two_classes):
        LandingText.objects.update(live=False)
        html = page("?nhom=food")
        assert "nương rẫy" not in html
        assert "lop=i.2" in html

    def test_communes_and_provinces_have_theirs(self, client, ea_tul, dak_lak):
        for area, path in [(ea_tul, "/xa/24277/"), (dak_lak, "/tinh/66/")]:
            LandingText.objects.create(area=area, title_vi=f"Về {area.name}", text_vi="<p>Đất đỏ.</p>", live=True)
            html = client.get(path).content.decode()
            assert f">Về {area.name}</h2>" in html
            assert "<p>Đất đỏ.</p>" in html
            assert re.search(r'<h2 class="t-lg" lang="vi">', client.get(f"/en{path}").content.decode())
            assert "Đất đỏ" not in client.get(f"{path}?page=2").content.decode()


class TestCards:
    """``/san-pham/the/``: the reader's own shelf, drawn from codes."""

    def test_cards_in_the_order_of_the_codes_and_nothing_else(self, client, goods):
        one, two, hidden = goods("Một", stars=4), goods("Hai"), goods("Ẩn", public=False)
        response = client.get("/san-pham/the/", {"sp": [two.code.lower(), "x", hidden.code, one.code, two.code]})
        html = response.content.decode()
        assert names(html) == ["Hai", "Một"]
        assert badges_in(html) == [4]
        assert "<html" not in html
        assert response["Cache-Control"] == "private, max-age=60"
        assert response["X-Robots-Tag"] == "noindex"

    @pytest.mark.parametrize("query", ["", "?sp=", "?sp=nonsense&sp=%00"])
    def test_nothing_asks_for_nothing(self, client, django_assert_num_queries, query):
        with django_assert_num_queries(0):
            assert client.get(f"/san-pham/the/{query}").content.strip() == b""

    def test_at_most_twelve(self, client, goods):
        codes = [goods(f"Hàng {number}").code for number in range(14)]
        assert len(names(client.get("/san-pham/the/", {"sp": codes}).content.decode())) == 12

    def test_english(self, client, goods):
        product = goods("Mật ong", english="Honey")
        assert ">Honey</a>" in client.get(f"/en/san-pham/the/?sp={product.code}").content.decode()
