"""What is told of a thing, from both ends; an article in both languages, and in one."""

import datetime

import pytest
from django.utils import translation
from factories.areas import CommuneFactory
from factories.cms import home_page
from factories.products import ProductFactory
from factories.stories import DAY, article, section_of

from cms.models import ArticleLink, StoryPage
from cms.stories import newest, stories_about

pytestmark = pytest.mark.django_db


def page_of(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def product():
    return ProductFactory(public=True, producer__commune=(commune := CommuneFactory()), commune=commune)


class TestStoriesAbout:
    def test_wants_exactly_one_thing(self, product):
        with pytest.raises(ValueError, match="one thing"):
            stories_about(on=DAY)
        with pytest.raises(ValueError, match="one thing"):
            stories_about(product=product, producer=product.producer, on=DAY)

    def test_a_product_its_producer_and_its_commune_are_told_of_by_one_link(self, product):
        told = article(about=[product])
        for thing in (
            {"product": product},
            {"producer": product.producer},
            {"commune": product.commune},
            {"product": product.pk},
        ):
            assert [teaser.title for teaser in stories_about(**thing, on=DAY)] == [told.title], thing

    def test_a_link_to_the_producer_says_nothing_of_each_of_its_goods(self, product):
        article(about=[product.producer])
        assert stories_about(product=product, on=DAY) == []
        assert len(stories_about(commune=product.commune, on=DAY)) == 1

    def test_an_article_with_three_links_comes_once(self, product):
        article(about=[product, product.producer, product.commune])
        assert len(stories_about(commune=product.commune, on=DAY)) == 1

    def test_drafts_and_withdrawn_articles_are_not_told(self, product):
        article(about=[product], live=False)
        gone = article(about=[product])
        gone.unpublish()
        assert stories_about(product=product, on=DAY) == []

    def test_stories_come_first_then_the_newest_and_no_more_than_asked(self, product):
        days = [DAY - datetime.timedelta(days=n) for n in (1, 2, 3, 4)]
        news = article("news", about=[product], published_on=days[0])
        old, new = (article(about=[product], published_on=day) for day in (days[3], days[1]))
        shown = [teaser.title for teaser in stories_about(product=product, on=DAY, limit=3)]
        assert shown == [new.title, old.title, news.title]
        assert len(stories_about(product=product, on=DAY, limit=2)) == 2

    def test_one_query_for_any_number(self, product, django_assert_num_queries):
        for kind in ("story", "news", "event", "policy", "exemplar"):
            article(kind, about=[product])
        stories_about(product=product, on=DAY)
        with django_assert_num_queries(1):
            found = stories_about(product=product, on=DAY, limit=9)
        assert {teaser.kind for teaser in found} == {"story", "news", "event", "policy", "exemplar"}

    def test_an_event_says_when_and_a_policy_its_number(self, product):
        event, policy = article("event", about=[product]), article("policy", about=[product], number="7/2026")
        found = {teaser.kind: teaser for teaser in stories_about(product=product, on=DAY)}
        assert found["event"].starts_at == event.starts_at
        assert found["event"].place == "Chợ phiên"
        assert found["policy"].number == policy.number == "7/2026"

    def test_an_english_reader_gets_the_translation_once(self, product):
        vietnamese = article(about=[product])
        english = article(language="en", translates=vietnamese, about=[product], title="In English")
        with translation.override("en"):
            (teaser,) = stories_about(product=product, on=DAY)
        assert (teaser.title, teaser.lang) == ("In English", "")
        assert teaser.url == f"/en/cau-chuyen/{english.slug}/"
        assert [one.title for one in stories_about(product=product, on=DAY)] == [vietnamese.title]

    @pytest.mark.parametrize("has_draft", [True, False])
    def test_without_a_published_translation_it_is_the_vietnamese_one_and_says_so(self, product, has_draft):
        vietnamese = article(about=[product])
        if has_draft:
            article(language="en", translates=vietnamese, live=False, about=[product])
        with translation.override("en"):
            (teaser,) = stories_about(product=product, on=DAY)
        assert (teaser.title, teaser.lang) == (vietnamese.title, "vi")
        assert teaser.url == f"/en/cau-chuyen/{vietnamese.slug}/"

    def test_the_picture_is_drawn_from_its_product_without_a_photo(self, product):
        article(about=[product], cover_product=product)
        (teaser,) = stories_about(product=product, on=DAY)
        assert teaser.is_drawn
        assert product.code in teaser.image_url
        assert "landscape" in teaser.image_url


class TestNewest:
    def test_is_of_one_kind(self):
        article("news")
        told = article("story")
        assert [teaser.title for teaser in newest("story", on=DAY)] == [told.title]


class TestLinksOnPages:
    def test_product_producer_and_commune_name_the_story(self, client, product):
        told = article(about=[product], title="Mẻ rang đêm mưa")
        for path in (
            product.get_absolute_url(),
            product.producer.get_absolute_url(),
            f"/xa/{product.commune.code}/",
        ):
            html = page_of(client, path)
            assert "Mẻ rang đêm mưa" in html
            assert f'href="/cau-chuyen/{told.slug}/"' in html

    def test_without_a_story_there_is_no_empty_section(self, client, product):
        assert 'class="teasers"' not in page_of(client, product.get_absolute_url())

    def test_the_home_page_shows_the_three_newest_stories(self, client):
        home_page()
        for number in range(4):
            article(title=f"Chuyện {number}", published_on=DAY - datetime.timedelta(days=number))
        article("news", title="Tin không phải chuyện", published_on=DAY)
        html = page_of(client, "/")
        assert [f"Chuyện {number}" in html for number in range(4)] == [True, True, True, False]
        assert "Tin không phải chuyện" not in html

    def test_the_article_links_back_to_all_it_is_about(self, client, product):
        told = article(about=[product, product.producer, product.commune])
        html = page_of(client, f"/cau-chuyen/{told.slug}/")
        assert f'href="{product.get_absolute_url()}"' in html
        assert f'href="{product.producer.get_absolute_url()}"' in html
        assert f'href="/xa/{product.commune.code}/"' in html

    def test_goods_that_are_not_public_are_left_out(self, client):
        hidden = ProductFactory(title="Chưa ai được thấy")
        told = article(about=[hidden])
        assert "Chưa ai được thấy" not in page_of(client, f"/cau-chuyen/{told.slug}/")


class TestArticlePage:
    def test_says_date_summary_and_more_to_read(self, client):
        other = article(title="Bài khác")
        told = article(title="Bài này", summary="Kể ngắn.", published_on=datetime.date(2026, 11, 3))
        html = page_of(client, f"/cau-chuyen/{told.slug}/")
        assert "Kể ngắn." in html
        assert "03/11/2026" in html
        assert f'href="/cau-chuyen/{other.slug}/"' in html
        assert html.count(f'href="/cau-chuyen/{told.slug}/"') == 0

    def test_an_invented_one_is_marked(self, client):
        told, real = article(is_sample=True), article()
        assert 'class="sample' in page_of(client, f"/cau-chuyen/{told.slug}/").split("<h1")[0]
        assert 'class="sample' not in page_of(client, f"/cau-chuyen/{real.slug}/").split("<h1")[0]

    def test_the_address_to_share_is_absolute(self, client, settings):
        settings.PUBLIC_BASE_URL = "https://xaminh.example"
        told = article()
        assert f'value="https://xaminh.example/cau-chuyen/{told.slug}/"' in page_of(
            client, f"/cau-chuyen/{told.slug}/"
        )

    def test_a_draft_is_not_found(self, client):
        draft = article(live=False)
        assert client.get(f"/cau-chuyen/{draft.slug}/").status_code == 404

    def test_is_not_found_in_another_section(self, client):
        told = article("news")
        assert client.get(f"/cau-chuyen/{told.slug}/").status_code == 404

    def test_the_language_switch_leads_to_the_translation(self, client):
        vietnamese = article()
        english = article(language="en", translates=vietnamese, slug="another-word")
        assert f'href="/en/cau-chuyen/{english.slug}/"' in page_of(client, f"/cau-chuyen/{vietnamese.slug}/")
        html = page_of(client, f"/en/cau-chuyen/{english.slug}/")
        assert f'href="/cau-chuyen/{vietnamese.slug}/"' in html
        assert '<html lang="en">' in html

    def test_a_translation_under_another_word_is_found_by_the_vietnamese_one(self, client):
        vietnamese = article()
        article(language="en", translates=vietnamese, slug="another-word")
        response = client.get(f"/en/cau-chuyen/{vietnamese.slug}/")
        assert (response.status_code, response["Location"]) == (302, "/en/cau-chuyen/another-word/")

    def test_an_untranslated_one_is_read_in_vietnamese_and_says_so(self, client):
        told = article(title="Chỉ tiếng Việt", blocks=[("paragraph", "<p>Một câu.</p>")])
        html = page_of(client, f"/en/cau-chuyen/{told.slug}/")
        assert '<h1 lang="vi">Chỉ tiếng Việt</h1>' in html
        assert '<div class="story" lang="vi">' in html
        assert "has not been translated yet" in html
        assert f"/cau-chuyen/{told.slug}/" in html.split('rel="canonical"')[1][:80]
        plain = page_of(client, f"/cau-chuyen/{told.slug}/")
        assert 'class="story" lang' not in plain
        assert "<h1>Chỉ tiếng Việt</h1>" in plain

    def test_a_policy_says_number_issuer_and_days(self, client):
        page = article(
            "policy", number="26/2026/QĐ-TTg", issued_by="Thủ tướng", in_force_from=datetime.date(2026, 5, 22)
        )
        html = page_of(client, f"/chinh-sach/{page.slug}/")
        for words in ("26/2026/QĐ-TTg", "Thủ tướng", "22/05/2026"):
            assert words in html

    @pytest.mark.parametrize(("given", "kept"), [("đêm-rang", "dem-rang"), ("", "me-rang-dem-mua")])
    def test_an_address_has_no_diacritics(self, given, kept):
        assert article(title="Mẻ rang đêm mưa", slug=given).slug == kept

    def test_one_may_not_stand_in_another_kinds_section(self):
        assert StoryPage.can_create_at(section_of("story"))
        assert not StoryPage.can_create_at(section_of("news"))
        assert not article("story").can_move_to(section_of("news"))

    def test_a_link_names_one_thing(self, product):
        from django.db import IntegrityError, transaction

        told = article()
        for things in ({}, {"product": product, "producer": product.producer}):
            with pytest.raises(IntegrityError), transaction.atomic():
                ArticleLink.objects.create(article=told, **things)
