"""Who enters the editors' desk, and what each may do there (DESIGN §4 "Wagtail ⟷ Oscar": the trap)."""

import pytest
from django.urls import reverse
from factories.cms import ListingFactory, editor_of
from factories.producers import ProducerMemberFactory

from accounts.models import User
from cms.foundation import EDITORS, MODERATORS
from cms.models import ProductListing

pytestmark = pytest.mark.django_db

DESK = ("/quan-tri/", "/quan-tri/snippets/cms/productlisting/", "/quan-tri/pages/", "/quan-tri/images/")


def snippet_url(name: str, *args) -> str:
    return reverse(f"wagtailsnippets_cms_productlisting:{name}", args=args)


@pytest.fixture
def customer() -> User:
    return User.objects.create_user(email="khach@example.vn", password="x")


class TestOutsiders:
    @pytest.mark.parametrize("path", DESK)
    def test_a_visitor_is_sent_to_the_account_pages(self, client, path):
        response = client.get(path, follow=True)
        assert response.redirect_chain[-1][0].startswith(reverse("account_login"))

    @pytest.mark.parametrize("path", DESK)
    def test_a_customer_is_refused(self, client, customer, path):
        client.force_login(customer)
        assert client.get(path).status_code == 403

    def test_staff_without_an_editors_group_is_refused(self, client):
        client.force_login(User.objects.create_user(email="nv@example.vn", is_staff=True))
        assert client.get("/quan-tri/").status_code == 403

    def test_a_producer_reaches_no_view_of_any_listing_not_even_of_their_own(self, client, customer):
        own = ListingFactory(live=True)
        ProducerMemberFactory(user=customer, producer=own.product.producer)
        client.force_login(customer)
        for name in ("edit", "history", "usage", "preview_on_edit", "unpublish", "delete"):
            assert client.get(snippet_url(name, own.pk)).status_code == 403, name
        assert client.post(snippet_url("edit", own.pk), {"action-publish": "1"}).status_code == 403
        assert client.get(snippet_url("list")).status_code == 403

    def test_a_guest_cannot_reach_the_preview_of_a_draft(self, client):
        draft = ListingFactory()
        assert client.get(snippet_url("preview_on_edit", draft.pk)).status_code == 302


class TestLogIn:
    @pytest.mark.parametrize("path", ["/quan-tri/login/", "/quan-tri/login/?next=/quan-tri/pages/"])
    def test_wagtails_own_form_is_replaced(self, client, path):
        response = client.get(path)
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("account_login"))
        assert "quan-tri" in response["Location"]

    def test_a_password_posted_to_wagtails_form_logs_nobody_in(self, client):
        editor = editor_of(EDITORS, password="mat-khau-dai")
        client.post("/quan-tri/login/", {"username": editor.email, "password": "mat-khau-dai"})
        assert "_auth_user_id" not in client.session

    @pytest.mark.parametrize(
        "path", ["/quan-tri/password_reset/", "/quan-tri/password_reset/confirm/MQ/set-password/"]
    )
    def test_wagtails_own_reset_is_replaced(self, client, path):
        response = client.get(path)
        assert response.status_code == 302
        assert response["Location"] == reverse("account_reset_password")


class TestEditors:
    def test_an_editor_edits_and_cannot_publish(self, client):
        client.force_login(editor_of(EDITORS))
        listing = ListingFactory()
        page = client.get(snippet_url("edit", listing.pk)).content.decode()
        assert 'name="action-publish"' not in page
        assert 'name="action-submit"' in page

    def test_a_moderator_can_publish(self, client):
        client.force_login(editor_of(MODERATORS))
        page = client.get(snippet_url("edit", ListingFactory().pk)).content.decode()
        assert 'name="action-publish"' in page

    @pytest.mark.parametrize("group", [EDITORS, MODERATORS])
    def test_nobody_adds_or_deletes_a_listing(self, client, group):
        client.force_login(editor_of(group))
        listing = ListingFactory()
        assert client.get(snippet_url("add")).status_code == 302
        client.post(snippet_url("delete", listing.pk))
        assert ProductListing.objects.filter(pk=listing.pk).exists()

    def test_a_superuser_does_not_delete_one_either(self, client):
        client.force_login(User.objects.create_superuser(email="root@example.vn"))
        listing = ListingFactory()
        client.post(snippet_url("delete", listing.pk))
        assert ProductListing.objects.filter(pk=listing.pk).exists()

    def test_a_removed_membership_closes_the_desk(self, client):
        editor = editor_of(EDITORS)
        client.force_login(editor)
        assert client.get("/quan-tri/").status_code == 200
        editor.groups.clear()
        assert client.get("/quan-tri/").status_code == 403
