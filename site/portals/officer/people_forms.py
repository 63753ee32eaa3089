"""Forms of the desk's people."""

from django import forms
from django.utils.translation import gettext_lazy as _

from catalogue.areas.models import AreaOfficer
from catalogue.areas.models.officers import OfficeLevel, OfficeRole
from catalogue.areas.services.officers import areas_managed


class InviteForm(forms.Form):
    """Whom to invite, to which desk, with which role."""

    email = forms.EmailField(label=_("E-mail address"))
    area = forms.ChoiceField(label=_("Desk"))
    title = forms.CharField(label=_("Position"), max_length=120, required=False)
    role = forms.ChoiceField(label=_("Role"), choices=OfficeRole.choices, initial=OfficeRole.OFFICER)

    def __init__(self, *args, office: AreaOfficer, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.areas = {str(area.pk): area for area in areas_managed(office)}
        ministry = [("", _("the whole country"))] if office.level == OfficeLevel.MINISTRY else []
        self.fields["area"].choices = ministry + [(key, area.full_name) for key, area in self.areas.items()]
        self.fields["area"].required = not ministry
        self.fields["area"].initial = str(office.area_id or "")

    def clean_area(self):
        """The area itself; none for the ministry."""
        return self.areas.get(self.cleaned_data["area"])


class RoleForm(forms.Form):
    """Another role or position."""

    role = forms.ChoiceField(label=_("Role"), choices=OfficeRole.choices)
    title = forms.CharField(label=_("Position"), max_length=120, required=False)
