"""The editors' desk: the list of listings, the product chooser, what Wagtail's menu leaves out."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column, UpdatedAtColumn
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from catalogue.products.models import Product
from cms.models import ProductListing
from cms.policies import ListingPolicy

register_permission_policy(ProductListing, ListingPolicy(ProductListing))


def checked_on(listing: ProductListing) -> str:
    """The day on which the facts were checked, as days are written here."""
    return f"{listing.checked_on:%d/%m/%Y}" if listing.checked_on else ""


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


class ProductChooserViewSet(ChooserViewSet):
    """Chooses a product that is public now (featured goods of the home page)."""

    model = Product
    icon = "tag"
    choose_one_text = _("Choose a product")
    choose_another_text = _("Choose another product")
    url_prefix = "chon-san-pham"

    def get_object_list(self):
        """Public products by name: a featured product that is not public would not show."""
        return Product.objects.public().select_related("producer").order_by("title")


register_snippet(ProductListingViewSet)


@hooks.register("register_admin_viewset")
def register_product_chooser() -> ProductChooserViewSet:
    """Offer the product chooser to every form that names a product."""
    return ProductChooserViewSet("product_chooser")


@hooks.register("construct_main_menu")
def hide_what_nobody_uses(request, menu_items: list) -> None:
    """Leave out document and help entries: this site keeps its papers in the register."""
    menu_items[:] = [item for item in menu_items if item.name not in {"documents", "help"}]
