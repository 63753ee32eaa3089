"""What helps a writer: people are searched, pictures are described, the day is filled in, all of it in Vietnamese."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from factories.cms import editor_of
from factories.producers import ProducerFactory
from factories.stories import article, person, section_of
from wagtail.models import Task, Workflow

from cms.blocks import GalleryItemBlock, PictureBlock
from cms.bodies import body_of, set_pieces
from cms.foundation import EDITORS, MODERATORS, REVIEW, WAGTAILS_NAME, lay_sections
from cms.models import Picture, StoryPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(client):
    client.force_login(editor_of(EDITORS))
    return client


@pytest.fixture
def upload():
    return lambda **fields: Picture.objects.create(title="Vườn", file="vuon.png", width=1200, height=800, **fields)


class TestPersonChooser:
    URL = "wagtailsnippetchoosers_cms_person:choose_results"

    @pytest.mark.parametrize("words", ["Thuỷ", "trồng tiêu", "Bờ Sậy", "thuỷ tiêu"])
    def test_is_searched_by_name_role_and_producer(self, writer, words):
        producer = ProducerFactory(name="Hợp tác xã Bờ Sậy")
        person(name="Lê Thị Thuỷ", role_vi="Người trồng tiêu", producer=producer)
        person(name="Trần Văn Khác", role_vi="Thợ rèn")
        html = writer.get(reverse(self.URL), {"q": words}).content.decode()
        assert "Lê Thị Thuỷ" in html
        assert "Trần Văn Khác" not in html

    def test_the_dialogue_has_a_search_box(self, writer):
        answer = writer.get(reverse("wagtailsnippetchoosers_cms_person:choose"))
        assert 'name=\\"q\\"' in answer.content.decode()

    def test_offers_nobody_who_may_not_be_named(self, writer):
        person(name="Đã Rút", withdrawn=True)
        person(name="Còn Đồng Ý")
        html = writer.get(reverse(self.URL)).content.decode()
        assert "Còn Đồng Ý" in html
        assert "Đã Rút" not in html


@pytest.mark.parametrize("block", [PictureBlock(), GalleryItemBlock()], ids=["picture", "gallery"])
class TestDescriptions:
    def value(self, block, picture, **fields):
        return block.normalize({"picture": picture} | fields)

    def test_a_picture_that_nobody_described_is_refused(self, block, upload):
        with pytest.raises(ValidationError) as refused:
            block.clean(self.value(block, upload()))
        assert set(refused.value.block_errors) == {"alt"}

    @pytest.mark.parametrize("fields", [{"alt": "Vườn cà phê sau mưa"}, {"decorative": True}])
    def test_words_or_a_tick_are_enough(self, block, upload, fields):
        assert block.clean(self.value(block, upload(), **fields))["picture"]

    def test_words_kept_with_the_picture_are_enough(self, block, upload):
        assert block.clean(self.value(block, upload(alt_vi="Vườn")))["picture"]

    def test_blanks_are_no_words(self, block, upload):
        with pytest.raises(ValidationError):
            block.clean(self.value(block, upload(alt_vi=" "), alt="  "))


class TestShown:
    def html(self, picture, **fields) -> str:
        page = article(blocks=[("picture", {"picture": picture.pk, "caption": ""} | fields)])
        return set_pieces(body_of(page.body, on=timezone.localdate()).pieces)

    def test_words_of_the_story_come_before_those_of_the_picture(self, upload):
        picture = upload(alt_vi="Vườn")
        assert 'alt="Vườn"' in self.html(picture)
        assert 'alt="Vườn &lt;sau&gt; mưa"' in self.html(picture, alt="Vườn <sau> mưa")

    def test_what_only_decorates_has_no_words(self, upload):
        assert 'alt=""' in self.html(upload(alt_vi="Vườn"), decorative=True)


class TestNewArticle:
    def test_is_dated_today(self, writer):
        url = reverse("wagtailadmin_pages:add", args=["cms", "storypage", section_of("story").pk])
        assert f'value="{timezone.localdate():%d/%m/%Y}"' in writer.get(url).content.decode()
        assert StoryPage().published_on == timezone.localdate()


class TestVietnamese:
    @pytest.mark.parametrize("english", ["Save draft", "More actions", "Request changes", "Moderators approval"])
    def test_an_editors_page_has_none_of_the_english(self, client, english):
        client.force_login(editor_of(EDITORS))
        page = article(live=False)
        page.get_workflow().start(page, user=None)
        client.force_login(editor_of(MODERATORS))
        html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
        assert "Lưu bản nháp" in html
        assert "Yêu cầu sửa" in html
        assert "Duyệt và xuất bản" in html
        assert english not in html

    def test_scripts_of_the_desk_too(self, writer):
        script = writer.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
        assert json.dumps("Chèn khối") in script

    def test_an_older_database_gets_the_name_of_the_workflow_once(self):
        section_of("story")
        for model in (Workflow, Task):
            model.objects.update(name=WAGTAILS_NAME)
        lay_sections()
        assert set(Workflow.objects.values_list("name", flat=True)) == {REVIEW}
        assert set(Task.objects.values_list("name", flat=True)) == {REVIEW}
        Workflow.objects.update(name="Hội đồng duyệt")
        lay_sections()
        assert Workflow.objects.get().name == "Hội đồng duyệt"

    def test_letters_are_vietnamese_and_tidy(self, mailoutbox):
        writer = editor_of(EDITORS, first_name="Ngân & Cơ")
        editor_of(MODERATORS, first_name="Sơn")
        page = article(live=False, title='Chuyện "mưa" & nắng')
        page.get_workflow().start(page, user=writer)
        (letter,) = mailoutbox
        assert isinstance(letter, EmailMessage)
        assert letter.subject == f'Bài "Chuyện "mưa" & nắng" chờ duyệt ở bước "{REVIEW}"'
        assert letter.body.startswith('Chào Sơn,\n\nBài "Chuyện "mưa" & nắng" đã được gửi tới bước')
        assert "\n\n\n" not in letter.body
        assert "&amp;" not in letter.body
        assert all(line == line.strip() for line in letter.body.splitlines())

    def test_letters_greet_by_the_name_as_it_is(self):
        user = editor_of(EDITORS, first_name="Ngân & Cơ")
        text = render_to_string("wagtailadmin/notifications/base.txt", {"user": user})
        assert text.startswith("Chào Ngân & Cơ,")
