"""The form of another certificate: what an officer saw, or what a test confirmed."""

import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from catalogue.certificates.models import OtherCertificate

#: What an officer can vouch for; what is only declared comes from the producer.
VOUCHED = (OtherCertificate.Evidence.SEEN, OtherCertificate.Evidence.TESTED)


class PaperForm(forms.ModelForm):
    """Facts of a paper as they are printed on it. ``today``: nothing was seen or tested later."""

    of_producer = forms.BooleanField(
        label=_("It is about the producer, not about this product alone"), required=False
    )

    class Meta:
        model = OtherCertificate
        fields = ["kind", "name", "number", "body", "scope", "valid_from", "valid_until", "evidence", "checked_on"]

    def __init__(self, *args: Any, today: datetime.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        for name in ("valid_from", "valid_until", "checked_on"):
            self.fields[name] = forms.DateField(
                label=self.fields[name].label,
                required=name == "checked_on",
                input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"],
                widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            )
        self.fields["checked_on"].label = _("Seen or tested on")
        self.fields["name"].help_text = _("Only for “Other paper”: what it is called.")
        self.fields["evidence"].choices = [(one.value, one.label) for one in VOUCHED]
        if self.instance.pk:
            self.fields["of_producer"].initial = self.instance.product_id is None

    def clean_checked_on(self) -> datetime.date:
        """Nobody saw a paper tomorrow."""
        day = self.cleaned_data["checked_on"]
        if day > self.today:
            raise forms.ValidationError(_t("This day has not come yet."))
        return day

    def clean(self) -> dict[str, Any]:
        """A term in order, and a name for a paper of no known kind."""
        cleaned = super().clean()
        first, last = cleaned.get("valid_from"), cleaned.get("valid_until")
        if first and last and last < first:
            self.add_error("valid_until", _t("The last day lies before the first."))
        if cleaned.get("kind") == OtherCertificate.Kind.OTHER and not cleaned.get("name"):
            self.add_error("name", _t("Say what the paper is called."))
        return cleaned
