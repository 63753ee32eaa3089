"""What a new database gets before its first visitor."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Page, Site, Workflow, WorkflowContentType

from cms.foundation import EDITORS, MODERATORS, lay_foundation
from cms.models import HomePage, ProductListing

pytestmark = pytest.mark.django_db


def permissions_of(group: str) -> set[str]:
    return set(Group.objects.get(name=group).permissions.values_list("codename", flat=True))


class TestAfterMigrate:
    """The test database was made by ``migrate`` alone."""

    def test_there_is_a_live_home_page_in_each_language(self):
        pages = HomePage.objects.live().values_list("locale__language_code", "translation_key")
        assert {code for code, _key in pages} == {"vi", "en"}
        assert len({key for _code, key in pages}) == 1

    def test_the_site_is_rooted_in_the_vietnamese_one(self):
        root = Site.objects.get(is_default_site=True).root_page
        assert (root.specific_class, root.locale.language_code) == (HomePage, "vi")

    def test_wagtails_welcome_page_is_gone_and_the_tree_is_sound(self):
        assert not Page.objects.filter(title__startswith="Welcome").exists()
        assert Page.find_problems() == ([], [], [], [], [])

    def test_editors_prepare_listings_and_moderators_publish_them(self):
        assert {"access_admin", "change_productlisting"} <= permissions_of(EDITORS)
        assert "publish_productlisting" not in permissions_of(EDITORS)
        assert "publish_productlisting" in permissions_of(MODERATORS)

    def test_who_runs_the_site_is_for_superusers(self):
        for group in (EDITORS, MODERATORS):
            assert not {name for name in permissions_of(group) if name.endswith("siteidentity")}

    def test_nobody_may_add_or_delete_listings(self):
        for group in (EDITORS, MODERATORS):
            assert not {"add_productlisting", "delete_productlisting"} & permissions_of(group)

    def test_listings_that_are_submitted_go_to_the_moderators(self):
        workflow = WorkflowContentType.objects.get(content_type__model="productlisting").workflow
        groups = {group.name for task in workflow.tasks for group in task.specific.groups.all()}
        assert MODERATORS in groups
        assert ProductListing(display_name_vi="x").get_workflow() == workflow


class TestLayFoundation:
    def test_does_nothing_a_second_time(self):
        Group.objects.get(name=EDITORS).permissions.clear()
        assert lay_foundation() is False
        assert permissions_of(EDITORS) == set()

    def test_builds_on_an_emptied_database(self):
        Page.objects.all().delete()
        Site.objects.all().delete()
        Workflow.objects.all().delete()
        Group.objects.all().delete()
        assert lay_foundation() is True
        assert HomePage.objects.live().count() == 2
        assert Site.objects.get().root_page.locale.language_code == "vi"
        assert "change_productlisting" in permissions_of(EDITORS)
        assert ProductListing(display_name_vi="x").get_workflow() is not None
