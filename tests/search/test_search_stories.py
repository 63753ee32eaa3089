"""Stories are found: once for both languages, in the reader's own, and only while they are published."""

import pytest
from django.utils import translation
from factories.products import ProductFactory
from factories.stories import article

from search.models import Document, DocumentKind
from search.services import reindex

pytestmark = pytest.mark.django_db(transaction=False)
STORY = DocumentKind.STORY.value


@pytest.fixture(autouse=True)
def _vietnamese():
    with translation.override("vi"):
        yield


@pytest.fixture
def found(client):
    """Names, addresses of the stories that a search finds."""

    def ask(text: str, prefix: str = "") -> list[tuple[str, str]]:
        answer = client.get(f"{prefix}/tim-kiem/", {"q": text, "loai": STORY}, headers={"accept": "application/json"})
        return [(row["name"], row["url"]) for row in answer.json()["results"]]

    return ask


class TestIndex:
    def test_title_summary_text_and_what_it_is_about(self, found):
        product = ProductFactory(public=True, title="Mắc ca Xóm Trên")
        blocks = [("heading", "Ngày đá mòn"), ("paragraph", "<p>Cái <b>cối</b> xay nghiêng.</p>")]
        told = article(title="Đêm lò rang", summary="Chuyện mất điện", about=[product], blocks=blocks)
        reindex()
        for words in ("dem lo rang", "mat dien", "da mon", "cái cối", "mac ca xom tren"):
            assert found(words) == [("Đêm lò rang", f"/cau-chuyen/{told.slug}/")], words

    def test_names_in_quotes_stay_out(self, found):
        article(title="Chuyện", blocks=[("quote", {"text": "Chờ chín", "who": "Y Mẫu Niê"})])
        reindex()
        assert found("y mau nie") == []

    def test_a_translation_is_the_same_document(self, found):
        vietnamese = article(title="Đêm lò rang")
        english = article(language="en", translates=vietnamese, title="The night at the roaster", slug="the-night")
        reindex()
        assert Document.objects.filter(kind=STORY).count() == 1
        for words in ("lo rang", "roaster"):
            assert found(words) == [("Đêm lò rang", f"/cau-chuyen/{vietnamese.slug}/")]
            assert found(words, "/en") == [("The night at the roaster", f"/en/cau-chuyen/{english.slug}/")]

    def test_an_untranslated_one_is_found_by_english_readers(self, found, client):
        told = article(title="Đêm lò rang")
        reindex()
        assert found("lo rang", "/en") == [("Đêm lò rang", f"/en/cau-chuyen/{told.slug}/")]
        assert 'lang="vi">Đêm lò rang' in client.get("/en/tim-kiem/?q=lo+rang").content.decode()


class TestChanges:
    def test_publishing_and_taking_down_are_heard(self, found, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            told = article(title="Đêm lò rang")
        assert len(found("lo rang")) == 1
        with django_capture_on_commit_callbacks(execute=True):
            told.title = "Sáng lò rang"
            told.save_revision().publish()
        assert [name for name, _url in found("lo rang")] == ["Sáng lò rang"]
        with django_capture_on_commit_callbacks(execute=True):
            told.unpublish()
        assert not Document.objects.filter(kind=STORY).exists()

    def test_without_the_vietnamese_one_the_translation_takes_its_place(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            vietnamese = article(title="Đêm lò rang")
            english = article(language="en", translates=vietnamese, title="The night")
        with django_capture_on_commit_callbacks(execute=True):
            vietnamese.delete()
        assert list(Document.objects.filter(kind=STORY).values_list("object_id", flat=True)) == [english.pk]

    def test_a_draft_is_not_indexed(self, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            article(live=False)
        assert not Document.objects.filter(kind=STORY).exists()
