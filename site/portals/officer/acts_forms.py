"""Forms of what the desk proposes: the facts of a decision, and one form for each act.

The forms read; whether the register takes it, the services say (``proposals.preview``).
"""

import datetime
from typing import Any

from django import forms
from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from catalogue.areas.models.officers import Office, OfficeLevel
from catalogue.certificates.errors import FileRefused
from catalogue.certificates.models import (
    Certificate,
    Decision,
    DecisionFile,
    Entry,
    Instrument,
    Issuer,
    Verification,
)
from catalogue.certificates.services.files import take_file

_NOT_RECORDED = [("", _("Not recorded"))]


class DayField(forms.DateField):
    """A day: the browser's own calendar, or typed as 24/11/2026."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("input_formats", ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"])
        kwargs.setdefault("widget", forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
        super().__init__(**kwargs)


class _IssuerField(forms.ModelChoiceField):
    def label_from_instance(self, obj: Issuer) -> str:
        return obj.local_name


def issuers_of(office: Office) -> QuerySet[Issuer]:
    """The bodies whose decisions an office records: its own, and those it succeeded; who decides today comes first.

    Which of them existed on the day of signing, and for which rank, the register asks.
    """
    if office.level == OfficeLevel.MINISTRY:
        bodies = Issuer.objects.filter(level=Issuer.Level.MINISTRY)
    else:
        own = Q(area=office.area_id) | Q(succeeded_by__area=office.area_id)
        bodies = Issuer.objects.filter(own, level__in=[Issuer.Level.PROVINCE, Issuer.Level.DISTRICT])
    return bodies.order_by(F("valid_to").desc(nulls_first=True), "name")


class DecisionFactsForm(forms.Form):
    """Facts of a decision that is to be recorded, and a copy of it. ``kind``: a ``Decision.Kind``."""

    number = forms.CharField(
        label=_("Number of the decision"), max_length=60, help_text=_("As printed, for example 1234/QĐ-UBND.")
    )
    signed_on = DayField(label=_("Signed on"))
    issuer = _IssuerField(label=_("Decided by"), queryset=Issuer.objects.none(), empty_label=_("Choose…"))
    instrument = forms.ChoiceField(
        label=_("Legal instrument"), choices=[*_NOT_RECORDED, *Instrument.choices], required=False
    )
    source = forms.CharField(label=_("Where it was published"), max_length=300, required=False)
    file = forms.FileField(
        label=_("Copy of the decision (PDF)"),
        required=False,
        help_text=_("At most 20 MB. It stays private until it is published."),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,.pdf"}),
    )

    def __init__(self, *args: Any, office: Office, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = Decision.Kind(kind).value
        self.fields["issuer"].queryset = bodies = issuers_of(office)
        if kind != Decision.Kind.RECOGNITION:
            # What a product was judged under is said where it is recognised.
            del self.fields["instrument"]
        if not self.is_bound and len(today := list(bodies.filter(valid_to__isnull=True)[:2])) == 1:
            self.initial.setdefault("issuer", today[0].pk)

    def facts(self) -> dict[str, object]:
        """``decision_facts`` of a proposal, once the form is valid."""
        said = self.cleaned_data
        facts = {
            "kind": self.kind,
            "number": said["number"],
            "signed_on": said["signed_on"].isoformat(),
            "issuer": said["issuer"].pk,
            "instrument": said.get("instrument", ""),
            "source": said["source"],
        }
        return {name: value for name, value in facts.items() if value}

    def taken(self, *, by: User, at: datetime.datetime) -> DecisionFile | None:
        """The copy, checked and kept; None where none was sent or it was refused: then ``errors`` says why."""
        upload = self.cleaned_data.get("file")
        if not upload:
            return None
        try:
            return take_file(upload=upload, by=by, at=at)
        except FileRefused as problem:
            self.add_error("file", str(problem))
            return None


class RevokeForm(forms.Form):
    """One decision, many certificates (Q26 Art. 8)."""

    certificates = forms.CharField(
        label=_("Certificates"),
        widget=forms.Textarea(attrs={"rows": 5, "spellcheck": "false"}),
        help_text=_("Codes or numbers of certificates, or product codes, one a line."),
    )
    ground = forms.ChoiceField(label=_("Ground (Article 8)"), choices=[("", _("Choose…")), *Entry.Ground.choices])
    effective_on = DayField(label=_("In effect from"))
    reason = forms.CharField(
        label=_("What was found"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000, required=False,
        help_text=_("Shown to the public. Name no person."),
    )  # fmt: skip


class AnnulForm(forms.Form):
    """A revocation that does not stand."""

    effective_on = DayField(label=_("In effect from"))
    reason = forms.CharField(
        label=_("Reason"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000, required=False
    )

    def line(self, revocation: Entry) -> dict[str, object]:
        """The line of a proposal."""
        return {"entry": revocation.pk, **_said(self.cleaned_data)}


class CorrectForm(forms.Form):
    """A clerical error: only what is changed is proposed, the row stays and both are shown."""

    valid_from = DayField(label=_("First day"))
    valid_until = DayField(label=_("Last day"))
    stars = forms.TypedChoiceField(label=_("Rank in stars"), choices=[(n, n) for n in (3, 4, 5)], coerce=int)
    number = forms.CharField(label=_("Certificate number"), max_length=60, required=False)
    score = forms.DecimalField(label=_("Council score"), min_value=0, max_value=100, decimal_places=2, required=False)
    instrument = forms.ChoiceField(
        label=_("Legal instrument"), choices=[*_NOT_RECORDED, *Instrument.choices], required=False
    )
    reason = forms.CharField(
        label=_("What was wrong, and how it is known"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000
    )

    def __init__(self, *args: Any, certificate: Certificate, **kwargs: Any) -> None:
        self.now = certificate.corrected_facts() | {
            name: certificate.effective(name) for name in ("number", "score", "instrument")
        }
        super().__init__(*args, initial=self.now, **kwargs)

    def clean(self) -> dict[str, Any]:
        """At least one fact changes."""
        said = super().clean() or {}
        self.changed = {
            name: said[name]
            for name, now in self.now.items()
            if name in said and (said[name] if said[name] is not None else "") != (now if now is not None else "")
        }
        if not self.errors and not self.changed:
            raise forms.ValidationError(_("Nothing was changed."))
        return said

    def line(self, certificate: Certificate) -> dict[str, object]:
        """The line of a proposal."""
        return {"certificate": certificate.code, "values": self.changed, "reason": self.cleaned_data["reason"]}


class LearnForm(forms.Form):
    """Facts that were missing when the certificate was recorded."""

    number = forms.CharField(label=_("Certificate number"), max_length=60, required=False)
    score = forms.DecimalField(label=_("Council score"), min_value=0, max_value=100, decimal_places=2, required=False)
    instrument = forms.ChoiceField(
        label=_("Legal instrument"), choices=[*_NOT_RECORDED, *Instrument.choices], required=False
    )
    source = forms.CharField(label=_("Where it is known from"), max_length=300, required=False)

    def __init__(self, *args: Any, certificate: Certificate, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        missing = certificate.missing()
        for name in ("number", "score", "instrument"):
            if name not in missing:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """At least one fact is given."""
        said = super().clean() or {}
        self.learned = {name: value for name, value in said.items() if name != "source" and value not in (None, "")}
        if not self.errors and not self.learned:
            raise forms.ValidationError(_("Fill in at least one of the missing facts."))
        return said

    def line(self, certificate: Certificate) -> dict[str, object]:
        """The line of a proposal."""
        source = self.cleaned_data["source"]
        return {"certificate": certificate.code, "values": self.learned} | ({"source": source} if source else {})


class CaseForm(forms.Form):
    """A re-assessment dossier that was lodged (Q26 Art. 7)."""

    lodged_on = DayField(label=_("Lodged on"))
    body = forms.CharField(label=_("Lodged with"), max_length=160)


class ExtendForm(forms.Form):
    """Keep the certificate while it is re-assessed (Q26 Art. 12.3)."""

    reason = forms.CharField(
        label=_("Remark"), widget=forms.Textarea(attrs={"rows": 2}), max_length=1000, required=False
    )


class CloseCaseForm(ExtendForm):
    """A re-assessment that ended."""

    closed_on = DayField(label=_("Closed on"))
    field_order = ("closed_on", "reason")


class VerificationForm(forms.Form):
    """A check before a revocation."""

    ground = forms.ChoiceField(label=_("Possible ground (Article 8)"), choices=Entry.Ground.choices)
    reason = forms.CharField(
        label=_("What is checked, and why"), widget=forms.Textarea(attrs={"rows": 3}), max_length=2000
    )
    opened_on = DayField(label=_("Begun on"))
    stops_sale = forms.BooleanField(
        label=_("Stop the sale now, because safety is at stake"), required=False,
        help_text=_("Nobody can put it into a basket or order it. Star and status stay as they are."),
    )  # fmt: skip


class ConcludeForm(forms.Form):
    """The conclusion of an inspection: 15 days run from its day."""

    concluded_on = DayField(label=_("Day of the conclusion"))
    conclusion = forms.CharField(label=_("Number of the conclusion"), max_length=120, required=False)


class CloseForm(forms.Form):
    """How a check ended."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=[])
    closed_on = DayField(label=_("Closed on"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = [("", _("Choose…")), *Verification.Outcome.choices]


def _said(values: dict[str, Any]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value not in (None, "")}
