"""What a buyer fills in to order."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.rules import shown_phone
from shop.address.forms import PlaceForm
from shop.checkout.services import Recipient
from traceability.origins.models import Facility

HOME, PICKUP = "home", "pickup"
#: Fields that only a parcel needs.
_OF_A_PARCEL = ("province", "place", "street")


class DeliveryForm(PlaceForm):
    """Who gets the goods and where: at a door, or ``pickup`` at a place. A phone number is enough to order."""

    way = forms.ChoiceField(
        choices=[(HOME, _("Home delivery")), (PICKUP, _("Pick up at a place"))], required=False, initial=HOME
    )
    pickup = forms.IntegerField(required=False, min_value=1, max_value=2**31 - 1)
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        help_text=_("For a confirmation, if you like."),
        widget=forms.EmailInput({"autocomplete": "email"}),
    )
    note = forms.CharField(label=_("Note"), max_length=300, required=False)
    keep_address = forms.BooleanField(label=_("Keep this address in my account"), required=False)
    consent = forms.BooleanField(
        label=_("I agree that my name, phone number and address are used to deliver this order."),
        error_messages={"required": _("Without this we cannot take the order.")},
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.pickup_place: Facility | None = None
        for name in _OF_A_PARCEL:
            field = self.fields[name]
            field.required = not self.is_pickup
            # Hidden while the other way is chosen: the browser must not insist on what cannot be seen.
            field.widget.use_required_attribute = lambda initial: False

    @property
    def consent_label(self) -> str:
        """What is agreed to, for each way its own sentence; the sheet of the page shows the one that is chosen."""
        return format_html(
            '<span class="when-home">{}</span><span class="when-pickup">{}</span>',
            self.fields["consent"].label,
            gettext("I agree that my name and phone number are used to have this order ready for me."),
        )

    @property
    def is_pickup(self) -> bool:
        """Whether the buyer wants to fetch the goods."""
        given = self.data if self.is_bound else self.initial
        return given.get("way") == PICKUP

    @property
    def picked_place(self) -> str:
        """The key of the place chosen so far, as a form carries it; empty when there is none."""
        given = self.data if self.is_bound else self.initial
        return str(given.get("pickup") or "")

    def clean_place(self) -> str:
        """Understand the place of a parcel; leave alone what was typed before the buyer chose to fetch the goods."""
        return self.cleaned_data["place"] if self.is_pickup else super().clean_place()

    def clean_pickup(self) -> int | None:
        """A place that hands out orders; asked for only by who fetches them."""
        key = self.cleaned_data["pickup"]
        if not self.is_pickup:
            return None
        found = Facility.objects.offering_pickup().select_related("commune__parent").filter(pk=key).first()
        if found is None:
            raise ValidationError(gettext("Choose the place where you pick the goods up."))
        self.pickup_place = found
        return found.pk

    def clean(self) -> dict:
        """A parcel needs its commune understood."""
        return forms.Form.clean(self) if self.is_pickup else super().clean()

    def recipient(self) -> Recipient:
        """What was filled in; only for a valid form."""
        values = self.cleaned_data
        if self.pickup_place is not None:
            return Recipient(
                name=values["name"],
                phone=values["phone"],
                commune=None,
                street="",
                email=values["email"],
                note=values["note"],
                pickup=self.pickup_place,
            )
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
            "way": PICKUP if self.is_pickup else HOME,
            "pickup": self.cleaned_data["pickup"] or "",
            "keep_address": "on" if self.cleaned_data["keep_address"] else "",
        }
        return [(name, values[name]) for name in self.fields]
