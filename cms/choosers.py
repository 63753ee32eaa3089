"""Choosers of the editors' desk: public products, current communes, producers, raw-material areas; each searched."""

from typing import ClassVar

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.chooser import ChooseResultsView, ChooseView
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.snippets.views.chooser import ChooseResultsView as SnippetChooseResultsView
from wagtail.snippets.views.chooser import ChooseView as SnippetChooseView
from wagtail.snippets.views.chooser import SnippetChooserViewSet

from catalogue.areas.models import Area
from catalogue.areas.rules import fold
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.models import Person
from traceability.origins.models import RawMaterialArea


class ByName(BaseFilterForm):
    """Keeps what has every word in one of ``names``; ``folded`` ones are compared without accents."""

    q = forms.CharField(
        label=_("Search"), required=False, max_length=80, widget=forms.TextInput(attrs={"placeholder": _("Search")})
    )
    names: ClassVar[tuple[str, ...]] = ()
    folded: ClassVar[tuple[str, ...]] = ()

    def filter(self, objects: QuerySet) -> QuerySet:
        """The objects that are meant."""
        objects = super().filter(objects)
        for word in self.cleaned_data.get("q", "").split():
            found = Q()
            for name in self.names:
                found |= Q(**{f"{name}__icontains": word})
            for name in self.folded:
                found |= Q(**{f"{name}__contains": fold(word)})
            objects = objects.filter(found)
        self.search_query = self.cleaned_data.get("q")
        self.is_searching = bool(self.search_query)
        return objects


class NamedChooserViewSet(ChooserViewSet):
    """A chooser with a search box. ``beside``: (attribute, label) of a second column."""

    names: ClassVar[tuple[str, ...]] = ()
    folded: ClassVar[tuple[str, ...]] = ()
    beside: tuple[str, object] = ("", "")

    def _views(self) -> dict[str, object]:
        accessor, label = self.beside
        form = type("Filter", (ByName,), {"names": self.names, "folded": self.folded})
        columns = property(lambda view: [view.title_column, Column("beside", label=label, accessor=accessor)])
        return {"filter_form_class": form, "columns": columns}

    @property
    def choose_view_class(self) -> type[ChooseView]:
        """The dialogue."""
        return type("Choose", (ChooseView,), self._views())

    @property
    def choose_results_view_class(self) -> type[ChooseResultsView]:
        """The list in the dialogue."""
        return type("ChooseResults", (ChooseResultsView,), self._views())


class ProductChooserViewSet(NamedChooserViewSet):
    """Chooses a product that is public now: another would not show."""

    model = Product
    icon = "tag"
    choose_one_text = _("Choose a product")
    choose_another_text = _("Choose another product")
    url_prefix = "chon-san-pham"
    names = ("title", "listing__display_name_vi", "code", "producer__name")
    beside = ("producer", _("Producer"))

    def get_object_list(self):
        """Public products by name."""
        return Product.objects.public().select_related("producer").order_by("title")


class CommuneChooserViewSet(NamedChooserViewSet):
    """Chooses a current commune or province."""

    model = Area
    icon = "site"
    choose_one_text = _("Choose a commune")
    choose_another_text = _("Choose another commune")
    url_prefix = "chon-xa"
    names = ("name", "code")
    folded = ("name_key",)
    beside = ("parent", _("Province"))

    def get_object_list(self):
        """Current units by name, with their province."""
        return Area.objects.current().select_related("parent").order_by("name_key", "code")


class ProducerChooserViewSet(NamedChooserViewSet):
    """Chooses a producer with public goods."""

    model = Producer
    icon = "group"
    choose_one_text = _("Choose a producer")
    choose_another_text = _("Choose another producer")
    url_prefix = "chon-chu-the"
    names = ("name",)
    beside = ("commune", _("Commune"))

    def get_object_list(self):
        """Producers that are listed, by name."""
        return Producer.objects.listed().select_related("commune").order_by("name", "pk")


class MaterialAreaChooserViewSet(NamedChooserViewSet):
    """Chooses a raw-material area that has a page."""

    model = RawMaterialArea
    icon = "snippet"
    choose_one_text = _("Choose a raw-material area")
    choose_another_text = _("Choose another raw-material area")
    url_prefix = "chon-vung"
    names = ("name_vi", "crop_vi")
    beside = ("commune", _("Commune"))

    def get_object_list(self):
        """Public raw-material areas by name."""
        return RawMaterialArea.objects.public().select_related("commune")


class PersonChooserViewSet(SnippetChooserViewSet):
    """Chooses somebody who may be named today: found by name, role or producer."""

    choose_one_text = _("Choose a person")
    choose_another_text = _("Choose another person")
    names = ("name", "role_vi", "producer__name")

    def get_object_list(self):
        """Those who agreed and did not take it back, by name."""
        return Person.objects.agreed(on=timezone.localdate()).select_related("producer").order_by("name", "pk")

    @property
    def choose_view_class(self) -> type[ChooseView]:
        """The dialogue."""
        return type("Choose", (SnippetChooseView,), self._views())

    @property
    def choose_results_view_class(self) -> type[ChooseResultsView]:
        """The list in the dialogue."""
        return type("ChooseResults", (SnippetChooseResultsView,), self._views())

    def _views(self) -> dict[str, object]:
        form = type("Filter", (ByName,), {"names": self.names})
        beside = [Column("role_vi", label=_("Role")), Column("producer", label=_("Producer"))]
        columns = property(lambda view: [view.title_column, *beside])
        return {"filter_form_class": form, "columns": columns}


product_chooser = ProductChooserViewSet("product_chooser")
commune_chooser = CommuneChooserViewSet("commune_chooser")
producer_chooser = ProducerChooserViewSet("producer_chooser")
material_area_chooser = MaterialAreaChooserViewSet("material_area_chooser")
