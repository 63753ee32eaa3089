"""Writer and editor at the desk: draft, review, changes asked, published, scheduled, taken down, previewed."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from factories.cms import ListingFactory, editor_of
from factories.products import ProductFactory
from factories.stories import article, collection, person, section_of
from wagtail.models import Workflow, WorkflowPage, WorkflowState
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from cms.clock import JOBS, publish_scheduled
from cms.foundation import EDITORS, MODERATORS, lay_sections
from cms.models import (
    EventPage,
    GiftCollectionPage,
    GiftIndexPage,
    HomePage,
    LandingText,
    Person,
    SectionPage,
    StandardPage,
    StoryPage,
)

pytestmark = pytest.mark.django_db


def story_form(**changed) -> dict:
    """What the form of a story sends."""
    fields = {
        "title": "Mẻ rang đêm mưa",
        "slug": "me-rang-dem-mua",
        "summary": "Mất điện giữa mẻ thứ hai.",
        "published_on": "2026-11-20",
        "cover": "",
        "cover_product": "",
        "body": streamfield([("heading", "Mưa"), ("paragraph", rich_text("<p>Đêm ấy mưa.</p>"))]),
        "links": inline_formset([]),
        "comments": inline_formset([]),
        "seo_title": "",
        "search_description": "",
        "go_live_at": "",
        "expire_at": "",
    }
    return nested_form_data(fields | changed)


@pytest.fixture
def section():
    return section_of("story")


@pytest.fixture
def writer():
    return editor_of(EDITORS)


@pytest.fixture
def editor():
    return editor_of(MODERATORS)


def desk(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def add_url(section) -> str:
    return reverse("wagtailadmin_pages:add", args=["cms", "storypage", section.pk])


class TestReview:
    def test_a_writers_story_goes_to_an_editor_back_and_out(self, client, section, writer, editor):
        written = desk(writer).post(add_url(section), story_form() | {"action-submit": "1"})
        page = StoryPage.objects.get(slug="me-rang-dem-mua")
        assert written.status_code == 302
        assert not page.live
        assert client.get("/cau-chuyen/me-rang-dem-mua/").status_code == 404
        state = page.current_workflow_task_state
        assert state.task.specific.groups.get().name == MODERATORS

        # The editor asks for changes.
        reject = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "reject", state.pk])
        desk(editor).post(reject, {"comment": "Thiếu tên xã."})
        assert page.workflow_states.latest("created_at").status == WorkflowState.STATUS_NEEDS_CHANGES

        # The writer mends and hands in again.
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        html = desk(writer).get(edit).content.decode()
        assert "Thiếu tên xã." in html
        assert 'name="action-submit"' in html
        desk(writer).post(edit, story_form(summary="Ở Cuôr Đăng.") | {"action-submit": "1"})

        state = StoryPage.objects.get(pk=page.pk).current_workflow_task_state
        approve = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
        desk(editor).post(approve, {"comment": ""})
        public = client.get("/cau-chuyen/me-rang-dem-mua/").content.decode()
        assert "Ở Cuôr Đăng." in public
        assert "Đêm ấy mưa." in public
        assert "Thiếu tên xã." not in public

    def test_a_writer_cannot_publish(self, client, section, writer):
        assert 'name="action-publish"' not in desk(writer).get(add_url(section)).content.decode()
        desk(writer).post(add_url(section), story_form() | {"action-publish": "1"})
        assert client.get("/cau-chuyen/me-rang-dem-mua/").status_code == 404

    def test_a_writer_cannot_take_down_or_approve(self, writer):
        page = article()
        desk(writer).post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
        assert StoryPage.objects.get(pk=page.pk).live

    def test_pages_everywhere_are_under_the_workflow(self, section):
        assert WorkflowPage.objects.filter(workflow=Workflow.objects.get(active=True)).exists()
        for page in (section, HomePage.objects.first(), GiftIndexPage.objects.first()):
            assert page.get_workflow() is not None

    def test_a_draft_of_a_published_story_changes_nothing_in_public(self, client, writer):
        page = article(title="Tên cũ", slug="me-rang-dem-mua")
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        desk(writer).post(edit, story_form(title="Tên mới"))
        assert "Tên cũ" in client.get("/cau-chuyen/me-rang-dem-mua/").content.decode()


class TestSchedule:
    def test_the_clock_has_the_job(self):
        assert ("publish_scheduled", datetime.timedelta(minutes=1), publish_scheduled) in JOBS

    def test_a_story_comes_out_on_its_day_and_goes_on_its_last(self, client):
        page = article(live=False)
        path = f"/cau-chuyen/{page.slug}/"
        page.go_live_at = timezone.now() + datetime.timedelta(hours=1)
        page.save_revision().publish()
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 404
        assert StoryPage.objects.get(pk=page.pk).approved_schedule

        revision = page.revisions.latest("created_at")
        revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
        revision.content["go_live_at"] = None
        revision.save()
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 200

        StoryPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 404

    def test_a_listing_does_too(self, client):
        listing = ListingFactory()
        path = listing.get_absolute_url()
        listing.go_live_at = timezone.now() + datetime.timedelta(hours=1)
        listing.save_revision().publish()
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 404
        revision = listing.revisions.latest("created_at")
        revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
        revision.content["go_live_at"] = None
        revision.save()
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 200
        type(listing).objects.filter(pk=listing.pk).update(expire_at=timezone.now() - datetime.timedelta(minutes=1))
        publish_scheduled(timezone.now())
        assert client.get(path).status_code == 404

    def test_both_forms_ask_for_the_days(self, editor):
        pages = (
            reverse("wagtailadmin_pages:edit", args=[article().pk]),
            reverse("wagtailsnippets_cms_productlisting:edit", args=[ListingFactory().pk]),
        )
        for path in pages:
            html = desk(editor).get(path).content.decode()
            assert 'name="go_live_at"' in html, path
            assert 'name="expire_at"' in html, path


class TestPreview:
    @pytest.mark.parametrize("kind", ["story", "news", "event", "exemplar", "policy"])
    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_an_article_is_drawn_with_its_drafts_words_in_its_language(self, writer, kind, language):
        page = article(kind, language=language, live=False, title="Chưa ai đọc", blocks=[("heading", "Mục nháp")])
        html = desk(writer).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
        assert f'<html lang="{language}">' in html
        assert "<h1>Chưa ai đọc</h1>" in html
        assert "Mục nháp" in html

    @pytest.mark.parametrize("model", [SectionPage, GiftIndexPage, HomePage])
    def test_lists_and_home_are_drawn(self, section, writer, model):
        for page in model.objects.all():
            html = desk(writer).get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
            assert f'<html lang="{page.locale.language_code}">' in html
            assert "<h1" in html

    def test_gifts_and_plain_pages_are_drawn(self, writer):
        product = ProductFactory(public=True)
        gifts = collection(product, live=False)
        home = HomePage.objects.get(locale__language_code="vi")
        text = StandardPage(title="Trang thử", slug="trang-thu", locale=home.locale, live=False)
        home.add_child(instance=text)
        text.save_revision()
        view = desk(writer)
        assert product.title in view.get(reverse("wagtailadmin_pages:view_draft", args=[gifts.pk])).content.decode()
        html = view.get(reverse("wagtailadmin_pages:view_draft", args=[text.pk])).content.decode()
        assert "<h1>Trang thử</h1>" in html
        assert 'data-tone="warn"' in html

    def test_what_is_being_typed_is_previewed(self, section, writer):
        view = desk(writer)
        preview = reverse("wagtailadmin_pages:preview_on_add", args=["cms", "storypage", section.pk])
        assert view.post(preview, story_form(title="Đang gõ")).json()["is_valid"]
        assert "<h1>Đang gõ</h1>" in view.get(preview).content.decode()


class TestPermissions:
    def test_a_writer_may_choose_goods_places_producers_areas_and_people(self, writer):
        shown = ProductFactory(public=True, title="Chọn được")
        named = person(name="Y Mẫu Niê")
        view = desk(writer)
        for chooser in ("product_chooser", "commune_chooser", "producer_chooser", "material_area_chooser"):
            assert view.get(reverse(f"{chooser}:choose")).status_code == 200
        assert shown.title in view.get(reverse("product_chooser:choose_results"), {"q": "chọn"}).content.decode()
        assert shown.title not in view.get(reverse("product_chooser:choose_results"), {"q": "khác"}).content.decode()
        people = view.get(reverse("wagtailsnippetchoosers_cms_person:choose_results")).content.decode()
        assert named.name in people

    def test_a_commune_is_found_without_accents_and_named_with_its_province(self, writer):
        product = ProductFactory(public=True, commune__name="Ea Túl Thử")
        html = desk(writer).get(reverse("commune_chooser:choose_results"), {"q": "ea tul thu"}).content.decode()
        assert "Ea Túl Thử" in html
        assert product.commune.parent.name in html

    def test_a_consent_on_record_is_changed_by_who_publishes_and_shows_at_the_desk_only(self, client, writer, editor):
        someone = person(name="Y Mẫu Niê", consent_note="Giấy ở tủ số 3")
        edit = reverse("wagtailsnippets_cms_person:edit", args=[someone.pk])
        assert "Giấy ở tủ số 3" in desk(editor).get(edit).content.decode()
        assert desk(writer).get(edit).status_code == 302
        assert desk(writer).get(reverse("wagtailsnippets_cms_person:add")).status_code == 200
        page = article("exemplar", person=someone, blocks=[("person", {"person": someone.pk})])
        assert "Giấy ở tủ" not in client.get(f"/guong-dien-hinh/{page.slug}/").content.decode()
        assert client.get(edit).status_code == 302

    def test_introductions_are_published_by_editors_only(self, writer, editor):
        add = reverse("wagtailsnippets_cms_landingtext:add")
        assert 'name="action-publish"' not in desk(writer).get(add).content.decode()
        assert 'name="action-publish"' in desk(editor).get(add).content.decode()
        assert LandingText.objects.count() == 0

    @pytest.mark.parametrize("group", [EDITORS, MODERATORS])
    def test_pictures_and_files_can_be_added(self, group):
        view = desk(editor_of(group))
        for name in ("wagtailimages:add", "wagtaildocs:add"):
            assert view.get(reverse(name)).status_code == 200

    @pytest.mark.parametrize("group", [EDITORS, MODERATORS])
    def test_who_runs_the_site_is_not_theirs_to_change(self, group):
        response = desk(editor_of(group)).get("/quan-tri/settings/cms/siteidentity/", follow=True)
        assert "operator_name" not in response.content.decode()

    def test_a_page_cannot_be_made_private(self, editor):
        page = article()
        html = desk(editor).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
        assert "set_privacy" not in html
        assert StoryPage.private_page_options == []


class TestOlderDatabase:
    """A database from before there were sections."""

    @pytest.fixture
    def older(self, section):
        from django.contrib.auth.models import Group, Permission

        for model in (StoryPage, EventPage, GiftCollectionPage):
            model.objects.all().delete()
        for page in [*SectionPage.objects.all(), *GiftIndexPage.objects.all()]:
            page.delete()
        group = Group.objects.get(name=MODERATORS)
        group.permissions.add(Permission.objects.get(codename="change_siteidentity"))
        group.permissions.remove(*Permission.objects.filter(content_type__model="person"))
        return group

    def test_gets_what_is_missing_once(self, older):
        codes = lambda: set(older.permissions.values_list("codename", flat=True))  # noqa: E731
        assert lay_sections() == 12
        assert "change_person" in codes()
        assert "change_siteidentity" not in codes()
        assert SectionPage.objects.live().count() == 10
        assert lay_sections() == 0

    def test_later_changes_of_permissions_stay(self, older):
        from django.contrib.auth.models import Permission

        lay_sections()
        older.permissions.add(Permission.objects.get(codename="change_siteidentity"))
        SectionPage.objects.filter(kind="news").last().delete()
        assert lay_sections() == 1
        assert older.permissions.filter(codename="change_siteidentity").exists()

    def test_nothing_happens_without_home_pages(self, older):
        HomePage.objects.all().delete()
        assert lay_sections() == 0
        assert Person.objects.count() == 0
