"""A name after its owner took the consent back: where it still stands, and who is told."""

import datetime
import unicodedata

import pytest
from django.urls import reverse
from factories.cms import ListingFactory, editor_of
from factories.products import ProductFactory
from factories.stories import DAY, article, collection, listed, person

from cms.foundation import EDITORS, MODERATORS
from cms.mentions import mentions_of
from cms.models import GiftItem, ListingPicture, Picture

pytestmark = pytest.mark.django_db
NAME = "H'Loan Niê Kđăm"


@pytest.fixture
def withdrawn():
    return person(name=NAME, withdrawn=True)


def urls(one) -> list[str]:
    return [mention.edit_url for mention in mentions_of(one)]


def page_url(page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def listing_url(listing) -> str:
    return reverse("wagtailsnippets_cms_productlisting:edit", args=[listing.pk])


def edit_form(one, **changed) -> dict:
    return {
        "name": one.name,
        "role_vi": one.role_vi,
        "role_en": "",
        "about_vi": "",
        "about_en": "",
        "picture": "",
        "commune": "",
        "producer": "",
        "consented_on": one.consented_on.isoformat(),
        "consent_note": one.consent_note,
        "withdrawn_on": one.withdrawn_on.isoformat() if one.withdrawn_on else "",
    } | changed


class TestFound:
    @pytest.mark.parametrize("field", ["title", "summary", "search_description", "seo_title"])
    def test_in_each_text_of_an_article(self, withdrawn, field):
        page = article(**{field: f"Chuyện của {NAME}, Cuôr Đăng"})
        (mention,) = mentions_of(withdrawn)
        assert mention.edit_url == page_url(page)
        assert len(mention.fields) == 1
        assert not mention.is_draft

    @pytest.mark.parametrize(
        "block",
        [
            ("heading", f"{NAME} kể"),
            ("paragraph", f"<p>Theo <b>{NAME}</b>, phải chờ.</p>"),
            ("quote", {"text": "Chờ chín.", "who": NAME}),
            ("gallery", {"items": listed([{"picture": None, "product": None, "caption": f"Vườn của {NAME}"}])}),
        ],
    )
    def test_in_blocks(self, withdrawn, block):
        page = article(blocks=[block])
        assert urls(withdrawn) == [page_url(page)]

    def test_in_gifts_and_listings_and_their_pictures_and_uploads(self, withdrawn):
        product = ProductFactory(public=True)
        gifts = collection(product)
        GiftItem.objects.filter(page=gifts).update(note=f"{NAME} làm")
        told = ListingFactory(live=True, story_vi=[("paragraph", f"<p>{NAME} trồng.</p>")])
        shown = ListingFactory(live=True)
        ListingPicture.objects.create(listing=shown, art="honey-jar", caption_vi=f"Nhà {NAME}")
        upload = Picture.objects.create(title="Chân dung", alt_vi=f"{NAME} bên vườn", file="x.png", width=1, height=1)
        assert set(urls(withdrawn)) == {
            page_url(gifts),
            listing_url(told),
            listing_url(shown),
            reverse("wagtailimages:edit", args=[upload.pk]),
        }

    def test_decomposed_and_in_capitals(self, withdrawn):
        first = article(summary=unicodedata.normalize("NFD", f"Bà {NAME}."))
        second = article(title=f"CHUYỆN {NAME.upper()}")
        assert set(urls(withdrawn)) == {page_url(first), page_url(second)}

    def test_in_a_draft_that_is_not_published(self, withdrawn):
        page = article(summary="Chưa có tên.")
        page.summary = f"Đã thêm {NAME}."
        page.save_revision()
        (mention,) = mentions_of(withdrawn)
        assert mention.is_draft
        assert mention.edit_url == page_url(page)

    def test_only_the_whole_name(self):
        one = person(name="Y An", withdrawn=True)
        article(summary="Y Anh kể chuyện.")
        article(summary="Anh Y-an.")
        page = article(summary="Lời của Y An.")
        assert urls(one) == [page_url(page)]

    def test_not_on_the_persons_own_card(self, withdrawn):
        article(blocks=[("person", {"person": withdrawn.pk})])
        assert mentions_of(withdrawn) == []

    def test_costs_the_same_for_one_and_for_many(
        self, withdrawn, django_assert_num_queries, django_assert_max_num_queries
    ):
        article(summary=NAME)
        mentions_of(withdrawn)
        with django_assert_max_num_queries(20) as few:
            mentions_of(withdrawn)
        for _ in range(5):
            article(summary=NAME)
            article("news", summary=NAME)
        with django_assert_num_queries(len(few)):
            assert len(mentions_of(withdrawn)) == 11

    def test_reads_so_many_rows_of_a_model_at_most(self, withdrawn, monkeypatch):
        monkeypatch.setattr("cms.mentions.LIMIT", 2)
        for _ in range(4):
            article(summary=NAME)
        assert len(mentions_of(withdrawn)) == 2


class TestDesk:
    @pytest.fixture
    def editor(self, client):
        client.force_login(editor_of(MODERATORS))
        return client

    def url(self, one) -> str:
        return reverse("wagtailsnippets_cms_person:edit", args=[one.pk])

    def test_saving_a_withdrawal_says_where_the_name_stands(self, editor):
        one = person(name=NAME)
        page = article(title=f"Chuyện {NAME}")
        today = datetime.date(2026, 11, 24)
        answer = editor.post(self.url(one), edit_form(one, withdrawn_on=today.isoformat()), follow=True)
        html = answer.content.decode()
        assert f'href="{page_url(page)}"' in html
        said = [str(message) for message in answer.context["messages"]]
        assert any(page_url(page) in text for text in said), said

    def test_saving_anybody_else_says_nothing(self, editor):
        one = person(name=NAME)
        article(title=f"Chuyện {NAME}")
        answer = editor.post(self.url(one), edit_form(one, role_vi="Tổ trưởng"), follow=True)
        one.refresh_from_db()
        assert one.role_vi == "Tổ trưởng"
        assert len(answer.context["messages"]) == 1  # that it was saved

    def test_the_persons_page_keeps_the_list(self, editor, withdrawn):
        page = article(summary=f"Lời của {NAME}.")
        html = editor.get(self.url(withdrawn)).content.decode()
        assert "data-mentions" in html
        assert f'href="{page_url(page)}"' in html

    def test_the_list_ends_when_the_text_is_mended(self, editor, withdrawn):
        article(summary="Lời của một người trồng.")
        html = editor.get(self.url(withdrawn)).content.decode()
        assert "data-mentions" not in html

    def test_no_list_while_the_consent_stands(self, editor):
        one = person(name=NAME, consented_on=DAY)
        article(summary=f"Lời của {NAME}.")
        assert "data-mentions" not in editor.get(self.url(one)).content.decode()

    def test_who_may_not_change_people_sees_no_list(self, client, withdrawn):
        article(summary=f"Lời của {NAME}.")
        client.force_login(editor_of(EDITORS))
        answer = client.get(self.url(withdrawn))
        assert answer.status_code in (302, 403)
        assert NAME not in answer.content.decode()
