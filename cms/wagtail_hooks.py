"""The editors' desk: the list of listings, the product chooser, what Wagtail's menu leaves out."""

import datetime

from django.db.models import Model
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.ui.tables import BooleanColumn, Column, UpdatedAtColumn
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.choosers import (
    PersonChooserViewSet,
    commune_chooser,
    material_area_chooser,
    producer_chooser,
    product_chooser,
)
from cms.mentions import edit_url, mentions_of
from cms.models import LandingText, Person, ProductListing
from cms.policies import ListingPolicy

register_permission_policy(ProductListing, ListingPolicy(ProductListing))


#: So many texts are linked in the message after a withdrawal; the person's page lists all.
LINKED = 5


def day(date: datetime.date | None) -> str:
    """A day as days are written here; empty without one."""
    return f"{date:%d/%m/%Y}" if date else ""


def checked_on(listing: ProductListing) -> str:
    """The day on which the facts were checked."""
    return day(listing.checked_on)


class ProductListingViewSet(SnippetViewSet):
    """Listings: found by name, code or producer; edited with preview, history and workflow."""

    model = ProductListing
    icon = "tag"
    menu_label = _("Listings")
    menu_name = "listings"
    menu_order = 150
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = [
        "display_name_vi",
        Column("product.code", label=_("Code")),
        Column("product.producer", label=_("Producer")),
        BooleanColumn("live", label=_("Public")),
        BooleanColumn("has_unpublished_changes", label=_("Draft waiting")),
        Column("checked_on", label=_("Facts checked on"), accessor=checked_on),
        UpdatedAtColumn(),
    ]
    list_filter = {"live": ["exact"], "has_unpublished_changes": ["exact"], "product__is_sample": ["exact"]}
    search_fields = [
        "display_name_vi",
        "display_name_en",
        "product__title",
        "product__code",
        "product__producer__name",
    ]
    search_backend_name = None
    ordering = ["display_name_vi"]
    list_per_page = 50

    def get_queryset(self, request):
        """All that the list shows of a listing, in one query."""
        return ProductListing.objects.select_related("product__producer", "latest_revision")


class PersonViewSet(SnippetViewSet):
    """People of stories, with the day they agreed to be named."""

    model = Person
    icon = "user"
    menu_label = _("People")
    menu_name = "people"
    menu_order = 160
    add_to_admin_menu = True
    chooser_viewset_class = PersonChooserViewSet
    list_display = [
        "name",
        "role_vi",
        Column("consented_on", label=_("Agreed on"), accessor=lambda person: day(person.consented_on)),
        Column("withdrawn_on", label=_("Withdrawn on"), accessor=lambda person: day(person.withdrawn_on)),
    ]
    search_fields = ["name", "role_vi"]
    search_backend_name = None


class LandingTextViewSet(SnippetViewSet):
    """Introductions to groups and places."""

    model = LandingText
    icon = "doc-full"
    menu_label = _("Introductions")
    menu_name = "introductions"
    menu_order = 170
    add_to_admin_menu = True
    list_display = ["title_vi", "group", "area", "live"]
    search_fields = ["title_vi", "title_en"]
    search_backend_name = None


register_snippet(ProductListingViewSet)
register_snippet(PersonViewSet)
register_snippet(LandingTextViewSet)


@hooks.register("register_admin_viewset")
def register_choosers() -> list[ChooserViewSet]:
    """Offer our choosers to every form that names a product, a place, a producer or a raw-material area."""
    return [product_chooser, commune_chooser, producer_chooser, material_area_chooser]


@hooks.register("after_edit_snippet")
def say_where_a_name_still_stands(request: HttpRequest, instance: Model) -> None:
    """After a withdrawal is saved: which texts still carry the name, with links to them."""
    if not isinstance(instance, Person) or instance.withdrawn_on is None:
        return
    found = mentions_of(instance)
    if not found:
        return
    text = ngettext(
        "%(number)s text still carries the name %(name)s.",
        "%(number)s texts still carry the name %(name)s.",
        len(found),
    ) % {"number": len(found), "name": instance.name}
    buttons = [messages.button(mention.edit_url, f"{mention.kind}: {mention.title}") for mention in found[:LINKED]]
    if len(found) > LINKED:
        buttons.append(messages.button(edit_url(instance), _("All of them")))
    messages.warning(request, text, buttons=buttons)


@hooks.register("construct_main_menu")
def hide_what_nobody_uses(request, menu_items: list) -> None:
    """Leave out the help entry: it leads to Wagtail's own site."""
    menu_items[:] = [item for item in menu_items if item.name != "help"]
