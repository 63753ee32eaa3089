"""Certificates at the desk: the list of the area, one certificate, and the acts that begin there."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.audit import note
from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Decision, Proposal
from catalogue.certificates.services import open_case, proposals, verifying
from portals.officer import acts_forms
from portals.officer.access import DECIDERS, desk
from portals.officer.certificates_page import (
    RANKS,
    WITHIN,
    DeskCertificate,
    asked_of,
    desk_certificate,
    listing_of,
)


@require_safe
@desk
def certificates(request: HttpRequest) -> HttpResponse:
    """``/can-bo/chung-nhan/``: certificates of the area; filters by text, status, star, commune, end."""
    asked = asked_of(request.GET, today=timezone.localdate())
    listing = listing_of(asked, request.office, page=request.GET.get("page", ""))
    context = {
        "desk_section": "certificates",
        "crumbs": [_home(), {"label": _("Certificates")}],
        "asked": asked,
        "listing": listing,
        "querystring": asked.querystring(),
        "ranks": RANKS,
        "spans": WITHIN,
        "decides": request.office.level in DECIDERS,
    }
    return render(request, "officer/certificates/list.html", context)


@require_safe
@desk
def certificate(request: HttpRequest, code: str) -> HttpResponse:
    """``/can-bo/chung-nhan/<public id>/``: what is recorded, what happened, what can be done."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    context = {"desk_section": "certificates", "crumbs": _crumbs(page), "page": page}
    return render(request, "officer/certificates/certificate.html", context)


# --- Acts that one person does ----------------------------------------------------------------------------
@require_http_methods(["GET", "HEAD", "POST"])
@desk
def open_a_case(request: HttpRequest, code: str) -> HttpResponse:
    """Record that a re-assessment dossier was lodged; it changes no status."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    form = acts_forms.CaseForm(_data(request), initial={"lodged_on": page.on})
    if request.method == "POST" and form.is_valid():
        product, now = page.product, timezone.now()
        try:
            with transaction.atomic():
                open_case(certificate=page.certificate, at=now, **form.cleaned_data)
                note(
                    act="case.opened",
                    subject=f"{page.certificate.code} {product}",
                    by=request.user,
                    at=now,
                    **product.place_codes,
                )
        except RegisterError as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _("The re-assessment case is recorded."))
            return redirect("desk_certificate", code)
    return _form_page(request, page, _("Open a re-assessment case"), form, button=_("Record the case"))


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """Open a check of the product (Art. 8)."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    form = acts_forms.VerificationForm(_data(request), initial={"opened_on": page.on})
    if request.method == "POST" and form.is_valid():
        try:
            check = verifying.open_verification(
                product=page.product, office=request.office, by=request.user, at=timezone.now(), **form.cleaned_data
            )
        except RegisterError as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _("The check is open."))
            return redirect("desk_verification", check.pk)
    lead = _("A check touches neither star nor status. Its result may lead to a revocation.")
    return _form_page(request, page, _("Open a check"), form, button=_("Open the check"), lead=lead)


# --- Acts that need a second person -----------------------------------------------------------------------
@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def correct(request: HttpRequest, code: str) -> HttpResponse:
    """Propose to correct a clerical error."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    form = acts_forms.CorrectForm(_data(request), certificate=page.certificate)
    lead = _("The register keeps what was written and shows the correction beside it.")
    return _propose(
        request, page, Proposal.Kind.CORRECTION, form, lambda: form.line(page.certificate),
        title=_("Correct a clerical error"), lead=lead,
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def learn(request: HttpRequest, code: str) -> HttpResponse:
    """Propose to add what was missing."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    form = acts_forms.LearnForm(_data(request), certificate=page.certificate)
    if len(form.fields) < 2:
        raise Http404
    return _propose(
        request, page, Proposal.Kind.LEARNED, form, lambda: form.line(page.certificate),
        title=_("Add what was missing"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def extend(request: HttpRequest, code: str) -> HttpResponse:
    """Propose to keep a certificate while its re-assessment runs (Art. 12.3)."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    case = page.open_case
    if case is None:
        raise Http404
    form = acts_forms.ExtendForm(_data(request))
    lead = _("It stays in force past its last day, 180 days at the latest, or until the case is closed.")
    return _propose(
        request, page, Proposal.Kind.EXTENSION, form, lambda: _line({"case": case.pk}, form),
        title=_("Keep while under re-assessment"), lead=lead,
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def close_case(request: HttpRequest, code: str) -> HttpResponse:
    """Propose to close a re-assessment."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    case = page.open_case
    if case is None:
        raise Http404
    form = acts_forms.CloseCaseForm(_data(request), initial={"closed_on": page.on})
    return _propose(
        request, page, Proposal.Kind.CASE_CLOSED, form, lambda: _line({"case": case.pk}, form),
        title=_("Close the re-assessment case"),
    )  # fmt: skip


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def annul(request: HttpRequest, code: str) -> HttpResponse:
    """Propose to annul the revocation that stands, by a new decision."""
    page = desk_certificate(code, request.office, on=timezone.localdate())
    revocation = page.standing_revocation
    if revocation is None:
        raise Http404
    form = acts_forms.AnnulForm(_data(request))
    lead = _("The certificate is then again what the day makes of it. Refused while another one is in force.")
    return _propose(
        request, page, Proposal.Kind.ANNULMENT, form, lambda: form.line(revocation),
        title=_("Propose to annul the revocation"), lead=lead, decided=Decision.Kind.ANNULMENT,
    )  # fmt: skip


def _data(request: HttpRequest) -> QueryDict | None:
    """What was sent; an empty form was sent, too."""
    return request.POST if request.method == "POST" else None


def _line(subject: dict[str, object], form: forms.Form) -> dict[str, object]:
    return subject | {name: value for name, value in form.cleaned_data.items() if value not in (None, "")}


def _propose(
    request: HttpRequest,
    page: DeskCertificate,
    kind: str,
    form: forms.Form,
    line: Callable[[], dict[str, object]],
    *,
    title: str,
    lead: str = "",
    decided: str = "",
) -> HttpResponse:
    """Show the form, or keep what it says as a draft and show what would follow from it."""
    data, files = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    decision = (
        acts_forms.DecisionFactsForm(data, files, office=request.office, kind=decided, prefix="d")
        if decided
        else None
    )
    # Both are asked, so that all that is wrong is said at once.
    is_valid = [one.is_valid() for one in (form, decision) if one is not None]
    if data is not None and all(is_valid):
        proposal = drafted(request, kind, [line()], form, decision)
        if proposal is not None:
            return redirect("desk_preview", proposal.pk)
    return _form_page(request, page, title, form, button=_("See what will follow"), lead=lead, decision=decision)


def drafted(
    request: HttpRequest,
    kind: str,
    lines: list[dict[str, object]],
    form: forms.Form,
    decision: acts_forms.DecisionFactsForm | None,
) -> Proposal | None:
    """A draft of the desk; None where it was refused: the forms then say why."""
    now = timezone.now()
    file = decision.taken(by=request.user, at=now) if decision else None
    if decision is not None and decision.errors:
        return None
    try:
        return proposals.draft(
            kind=kind,
            office=request.office,
            by=request.user,
            at=now,
            decision_facts=decision.facts() if decision else None,
            file=file,
            lines=lines,
            reason=str(form.cleaned_data.get("reason", "")),
        )
    except RegisterError as problem:
        form.add_error(None, str(problem))
        return None


def _form_page(
    request: HttpRequest, page: DeskCertificate, title: str, form: forms.Form, **more: Any
) -> HttpResponse:
    here = reverse("desk_certificate", args=[page.certificate.code])
    crumbs = [*_crumbs(page)[:-1], {"label": page.certificate.shown_code, "url": here}, {"label": title}]
    context = {"desk_section": "certificates", "crumbs": crumbs, "page": page, "title": title, "form": form, **more}
    return render(request, "officer/certificates/act.html", context)


def _home() -> dict[str, str]:
    return {"label": _("Officers' desk"), "url": reverse("desk")}


def _crumbs(page: DeskCertificate) -> list[dict[str, str]]:
    return [
        _home(),
        {"label": _("Certificates"), "url": reverse("desk_certificates")},
        {"label": page.certificate.shown_code},
    ]
