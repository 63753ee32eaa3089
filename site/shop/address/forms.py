"""Who gets a parcel and where: the fields that the checkout and a customer's kept addresses share."""

import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.rules import PhoneError, e164
from catalogue.areas.models import Area
from catalogue.areas.services import place_lines
from shop.address.services import MOST_CHOICES, communes_meant, provinces


class _Pick(forms.ChoiceField):
    """One of the communes that the typed place may mean; a pick that no longer fits is asked anew, not refused."""

    def validate(self, value: str) -> None:
        """Leave it to the place: only there is known what may be picked."""


class PlaceForm(forms.Form):
    """Name, phone and place. The commune may go by its name before 7/2025.

    When the typed place can mean several communes, ``commune`` asks which one; what was typed stays.
    """

    name = forms.CharField(
        label=_("Name of the receiver"), max_length=120, widget=forms.TextInput({"autocomplete": "name"})
    )
    phone = forms.CharField(
        label=_("Phone"),
        max_length=20,
        widget=forms.TextInput({"type": "tel", "inputmode": "tel", "autocomplete": "tel"}),
    )
    province = forms.ChoiceField(label=_("Province or city"), widget=forms.Select({"autocomplete": "address-level1"}))
    place = forms.CharField(
        label=_("Commune, ward or special zone"),
        max_length=120,
        help_text=_("The name of today or the one before 7/2025, for example “Cư Dliê M'nông”."),
        widget=forms.TextInput({"autocomplete": "address-level2"}),
    )
    commune = _Pick(label=_("Which of these?"), required=False, widget=forms.RadioSelect)
    street = forms.CharField(
        label=_("House number, street, hamlet"),
        max_length=200,
        widget=forms.TextInput({"autocomplete": "street-address"}),
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self._chosen: Area | None = None
        self._may_be_more = False
        choices = [(area.code, f"{area.kind} {area.name}") for area in provinces()]
        self.fields["province"].choices = [("", gettext("Choose…")), *choices]

    def clean_name(self) -> str:
        """At least one letter: a courier must be able to ask for somebody."""
        name = self.cleaned_data["name"]
        if not any(unicodedata.category(character).startswith("L") for character in name):
            raise ValidationError(gettext("Please write a name."))
        return name

    def clean_phone(self) -> str:
        """The number in E.164."""
        try:
            return e164(self.cleaned_data["phone"])
        except PhoneError as error:
            raise ValidationError(
                gettext("This is no phone number. A Vietnamese mobile number has 10 digits: 0905 123 456.")
            ) from error

    def clean_place(self) -> str:
        """Understand the place; offer a choice when it can mean several communes."""
        typed = self.cleaned_data["place"]
        province = self.cleaned_data.get("province", "")
        meant = communes_meant(typed, province_code=province)
        if not meant:
            raise ValidationError(
                gettext("We do not know this place. Write the commune or ward alone, by its old or new name.")
            )
        lines = place_lines(meant)
        self.fields["commune"].choices = [(str(area.pk), lines[area.pk]) for area in meant]
        picked = self.data.get(self.add_prefix("commune"), "")
        by_pk = {str(area.pk): area for area in meant}
        if picked in by_pk:
            self._chosen = by_pk[picked]
        elif len(meant) == 1 and province in ("", meant[0].parent.code):
            self._chosen = meant[0]
        self._may_be_more = len(meant) == MOST_CHOICES
        return typed

    def clean(self) -> dict:
        """Ask which commune is meant when that is open; the province follows the commune."""
        cleaned = super().clean()
        if "place" in cleaned and self._chosen is None:
            self.add_error("commune", self._which())
        if self._chosen is not None:
            cleaned["province"] = self._chosen.parent.code
            cleaned["commune"] = str(self._chosen.pk)
        return cleaned

    def _which(self) -> str:
        choices = self.fields["commune"].choices
        if len(choices) == 1:
            return gettext("There is no such place in the province chosen. Do you mean this one?")
        if self._may_be_more:
            return gettext("Many places bear this name. Choose one, or add the old district after a comma.")
        return gettext("Several places are meant by this name. Choose one.")

    @property
    def asks_which(self) -> bool:
        """Whether the choice of communes is to be shown."""
        return bool(self.fields["commune"].choices) and self._chosen is None

    @property
    def picked(self) -> str:
        """The commune settled on before, kept while other fields are put right; empty when there is none."""
        return str(self._chosen.pk) if self._chosen else str(self.initial.get("commune", ""))

    @property
    def chosen(self) -> Area:
        """The commune that is meant; only for a valid form."""
        if self._chosen is None:
            raise ValueError("The form is not valid.")
        return self._chosen


class AddressForm(PlaceForm):
    """An address a customer keeps."""

    is_default = forms.BooleanField(label=_("Use this address first when I order"), required=False)
