"""The sample articles as published pages: all of them, in both languages, linked, with one revision; repeatable."""

import datetime
import time

import pytest
from django.db import transaction
from django.test import Client
from wagtail.models import Page, ReferenceIndex

from cms.models import Article, ArticleLink, EventPage, ExemplarPage, GiftCollectionPage, LandingText, Person
from cms.stories import SECTIONS
from demo.articles import load_articles, written
from demo.gifts import COLLECTIONS, load_gifts
from demo.introductions import COMMUNES, GROUPS, load_introductions
from demo.loading import load_demo
from demo.markup import Known, blocks_of

DAY = datetime.date(2026, 12, 15)
ARTICLES, PEOPLE = written()
#: Seconds of this process in which all articles must be there.
LIMIT = 3


@pytest.fixture(scope="module", autouse=True)
def demo(django_db_setup, django_db_blocker):
    """The demonstration, loaded once for this module and rolled back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo(today=DAY)
        transaction.set_rollback(True)


pytestmark = pytest.mark.django_db


def pages(language: str = "vi", **fields):
    return Article.objects.filter(locale__language_code=language, **fields)


class TestArticles:
    def test_all_are_published_in_both_languages_under_one_address(self):
        wanted = {article.slug for article in ARTICLES}
        for language in ("vi", "en"):
            assert set(pages(language, live=True).values_list("slug", flat=True)) == wanted
        keys = Article.objects.values_list("translation_key", flat=True)
        assert len(set(keys)) == len(wanted)

    def test_each_has_one_revision_and_the_tree_is_sound(self):
        for page in Article.objects.all():
            assert page.revisions.count() == 1
            assert page.live_revision_id == page.latest_revision_id
            assert not page.has_unpublished_changes
        assert Page.find_problems() == ([], [], [], [], [])

    def test_days_count_back_from_the_first_load(self):
        by_slug = {page.slug: page for page in pages()}
        for article in ARTICLES:
            assert by_slug[article.slug].published_on == DAY - datetime.timedelta(days=article.published)

    def test_only_instruments_are_real(self):
        samples = dict(Article.objects.values_list("slug", "is_sample"))
        for article in ARTICLES:
            assert samples[article.slug] is (article.kind != "policy"), article.slug

    def test_links_are_those_that_are_written(self):
        for article in ARTICLES:
            page = pages().get(slug=article.slug)
            links = ArticleLink.objects.filter(article=page)
            assert links.count() == len(article.about), article.slug
            refs = set(links.values_list("product__source_ref", flat=True)) - {None}
            assert refs == {ref for ref in article.about if ref.startswith("M")}
            assert links.filter(product__is_sample=False).count() == 0
            assert links.filter(producer__is_sample=False).count() == 0

    def test_no_block_is_lost_and_every_reference_is_there(self):
        for article in ARTICLES:
            for language in ("vi", "en"):
                body = pages(language).get(slug=article.slug).body
                kinds = [block["type"] for block in body.raw_data]
                text = getattr(article, f"body_{language}")
                for kind in ("gallery", "shelf", "person", "map"):
                    assert kinds.count(kind) == text.count(f"[{kind} "), (article.slug, kind)
                assert kinds.count("heading") == sum(line.strip().startswith("## ") for line in text.splitlines()), (
                    article.slug
                )
                # What Wagtail reads must be what was stored: its own choosers find everything.
                assert len(list(body)) == len(kinds)

    def test_people_are_samples_who_agreed_before_they_are_named(self):
        assert set(Person.objects.values_list("source_ref", flat=True)) == {person.ref for person in PEOPLE}
        oldest = min(Article.objects.values_list("published_on", flat=True))
        for person in Person.objects.all():
            assert person.is_sample
            assert person.is_named(on=min(oldest, DAY))

    def test_events_have_hours_and_exemplars_a_person(self):
        for event in EventPage.objects.all():
            assert event.starts_at < event.ends_at
            assert event.place_name
            assert event.commune_id
        assert not ExemplarPage.objects.filter(person=None).exists()

    def test_every_page_opens_for_both_readers(self):
        client = Client()
        for article in ARTICLES:
            for prefix in ("", "/en"):
                path = f"{prefix}/{SECTIONS[article.kind]}/{article.slug}/"
                assert client.get(path).status_code == 200, path

    def test_a_second_load_adds_nothing(self):
        before = Page.objects.count(), LandingText.objects.count(), Person.objects.count()
        assert (load_articles(day=DAY), load_gifts(), load_introductions()) == (0, 0, 0)
        assert (Page.objects.count(), LandingText.objects.count(), Person.objects.count()) == before

    def test_what_pages_use_is_known_to_the_desk(self):
        person = Person.objects.filter(exemplar_pages__isnull=False).first()
        assert ReferenceIndex.get_references_to(person).exists()

    def test_is_quick(self):
        for page in Article.objects.all():
            page.delete()
        began = time.process_time()
        assert load_articles(day=DAY) == len(ARTICLES)
        assert time.process_time() - began < LIMIT


class TestGifts:
    def test_four_occasions_in_both_languages_with_all_their_goods(self):
        for collection in COLLECTIONS:
            for language in ("vi", "en"):
                page = GiftCollectionPage.objects.live().get(slug=collection.slug, locale__language_code=language)
                assert page.items.count() == len(collection.gifts)
                assert page.revisions.count() == 1
                html = Client().get(f"{'/en' if language == 'en' else ''}/qua-tang/{collection.slug}/")
                assert html.content.decode().count('class="given"') == len(collection.gifts)


class TestIntroductions:
    def test_groups_and_communes_are_introduced_in_both_languages(self):
        texts = LandingText.objects.filter(live=True)
        assert set(texts.exclude(group="").values_list("group", flat=True)) == set(GROUPS)
        assert set(texts.exclude(area=None).values_list("area__code", flat=True)) == set(COMMUNES)
        assert not texts.filter(text_en="").exists()

    def test_communes_are_said_to_be_made_of_what_they_are_made_of(self):
        for text in LandingText.objects.exclude(area=None).select_related("area"):
            former = {step.former.name for step in text.area.came_from.select_related("former")}
            named = [name for name in former if name in text.text_vi]
            assert set(named) == former, text.area.name


class TestMarkup:
    KNOWN = Known(goods={"M01": 7}, people={"P01": 3}, communes={"24301": 9})

    @staticmethod
    def plain(blocks):
        return [(block["type"], block["value"]) for block in blocks]

    def test_words(self):
        body = "Một\n câu & <b>.\n\n## Mục\n> Lời — ai, ở đâu\n\nXem [đây](/xa/24301/)."
        (first, heading, *rest) = self.plain(blocks_of(body, self.KNOWN))
        assert first == ("paragraph", "<p>Một câu &amp; &lt;b&gt;.</p>")
        assert heading == ("heading", "Mục")
        assert rest == [
            ("quote", {"text": "Lời", "who": "ai, ở đâu"}),
            ("paragraph", '<p>Xem <a href="/xa/24301/">đây</a>.</p>'),
        ]

    def test_what_is_unknown_leaves_no_trace(self):
        body = "[shelf M99]\n\n[person P99]\n\n[map 00000]\n\n[gallery M99:crop|x]\n\nCòn lại."
        assert self.plain(blocks_of(body, self.KNOWN)) == [("paragraph", "<p>Còn lại.</p>")]

    def test_a_table_and_a_gallery(self):
        (table, gallery) = self.plain(blocks_of("| a | b |\n| 1 | 2 |\n\n[gallery M01:pack|Hũ]", self.KNOWN))
        assert [column["heading"] for column in table[1]["columns"]] == ["a", "b"]
        assert table[1]["rows"] == [{"values": ["1", "2"]}]
        item = gallery[1]["items"][0]["value"]
        assert (item["product"], item["variant"], item["caption"]) == (7, "pack", "Hũ")

    def test_equal_texts_get_equal_ids(self):
        assert blocks_of("Một", self.KNOWN, of="x") == blocks_of("Một", self.KNOWN, of="x")
        assert blocks_of("Một", self.KNOWN, of="x") != blocks_of("Một", self.KNOWN, of="y")
