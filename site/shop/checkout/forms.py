"""What a buyer fills in to order."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.rules import shown_phone
from shop.address.forms import PlaceForm
from shop.checkout.services import Recipient


class DeliveryForm(PlaceForm):
    """Who gets the goods and where. A phone number is enough to order."""

    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        help_text=_("For a confirmation, if you like."),
        widget=forms.EmailInput({"autocomplete": "email"}),
    )
    note = forms.CharField(label=_("Note for the delivery"), max_length=300, required=False)
    keep_address = forms.BooleanField(label=_("Keep this address in my account"), required=False)
    consent = forms.BooleanField(
        label=_("I agree that my name, phone number and address are used to deliver this order."),
        error_messages={"required": _("Without this we cannot deliver the order.")},
    )

    def recipient(self) -> Recipient:
        """What was filled in; only for a valid form."""
        values = self.cleaned_data
        return Recipient(
            name=values["name"],
            phone=values["phone"],
            commune=self.chosen,
            street=values["street"],
            place_typed=values["place"],
            email=values["email"],
            note=values["note"],
        )

    def as_sent(self) -> list[tuple[str, str]]:
        """Name and value of each field, to be carried through the review; only for a valid form."""
        values = {
            **self.cleaned_data,
            "phone": shown_phone(self.cleaned_data["phone"]),
            "consent": "on",
            "keep_address": "on" if self.cleaned_data["keep_address"] else "",
        }
        return [(name, values[name]) for name in self.fields]
