"""Choosers of the editors' desk: public products and current communes."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.chooser import ChooserViewSet

from catalogue.areas.models import Area
from catalogue.products.models import Product


class ProductChooserViewSet(ChooserViewSet):
    """Chooses a product that is public now: another would not show."""

    model = Product
    icon = "tag"
    choose_one_text = _("Choose a product")
    choose_another_text = _("Choose another product")
    url_prefix = "chon-san-pham"

    def get_object_list(self):
        """Public products by name."""
        return Product.objects.public().select_related("producer").order_by("title")


class CommuneChooserViewSet(ChooserViewSet):
    """Chooses a current commune or province."""

    model = Area
    icon = "site"
    choose_one_text = _("Choose a commune")
    choose_another_text = _("Choose another commune")
    url_prefix = "chon-xa"

    def get_object_list(self):
        """Current units by name, with their province."""
        return Area.objects.current().select_related("parent").order_by("name_key", "code")


product_chooser = ProductChooserViewSet("product_chooser")
commune_chooser = CommuneChooserViewSet("commune_chooser")
