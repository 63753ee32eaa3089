"""The form of a planned number."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from catalogue.areas.models import Area
from catalogue.certificates.models import PlanTarget
from portals.officer.figures_page import rank_label
from reports.figures import RANKS

#: Years that can be planned: the programme began in 2018; nobody plans further.
FIRST_YEAR, LAST_YEAR, MOST = 2018, 2060, 100_000


class PlanForm(forms.ModelForm):
    """How many products an area plans to have recognised in a year, of one rank or of all."""

    year = forms.IntegerField(label=_("Year"), min_value=FIRST_YEAR, max_value=LAST_YEAR)
    stars = forms.TypedChoiceField(label=_("Rank"), coerce=int, empty_value=None, required=False)
    count = forms.IntegerField(label=_("Planned products"), min_value=0, max_value=MOST)
    source = forms.CharField(
        label=_("Plan"),
        max_length=160,
        required=False,
        help_text=_("Number and day of the plan, for example 45/KH-UBND, 15/01/2026."),
    )

    class Meta:
        model = PlanTarget
        fields = ("year", "stars", "count", "source")

    def __init__(self, *args: Any, area: Area | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["stars"].choices = [("", _("All ranks together")), *((n, rank_label(n)) for n in RANKS)]
        self.instance.area = area

    def clean(self) -> dict[str, Any]:
        """One number for a year and rank."""
        data = super().clean()
        if {"year", "stars"} <= data.keys():
            same = PlanTarget.objects.filter(area=self.instance.area, year=data["year"])
            same = same.filter(stars=data["stars"]) if data["stars"] else same.filter(stars__isnull=True)
            if same.exclude(pk=self.instance.pk).exists():
                self.add_error("year", _("A number is planned for this year and rank already: change that one."))
        return data

    def validate_constraints(self) -> None:
        """The one constraint a person can break is said beside its field by :meth:`clean`."""
