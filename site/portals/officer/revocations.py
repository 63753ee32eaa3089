"""Revoking many certificates by one decision, what will follow from a draft, letters to the producers."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Decision, Entry, Proposal
from catalogue.certificates.services import proposals
from portals.officer import acts_forms
from portals.officer.access import DECIDERS, desk, desk_rows, within
from portals.officer.certificates import drafted
from portals.officer.revocations_page import certificates_named, following
from reports.letters import letters_pdf


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def revocation(request: HttpRequest) -> HttpResponse:
    """``/can-bo/thu-hoi/``: certificates chosen in the list (``?c=``) or pasted; one decision for all of them."""
    today = timezone.localdate()
    data, files = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    chosen = "\n".join(request.GET.getlist("c"))
    form = acts_forms.RevokeForm(data, initial={"certificates": chosen, "effective_on": today})
    decision = acts_forms.DecisionFactsForm(
        data, files, office=request.office, kind=Decision.Kind.REVOCATION, prefix="d"
    )
    is_valid = [form.is_valid(), decision.is_valid()]
    if data is not None and all(is_valid):
        said = form.cleaned_data
        found, problems = certificates_named(said["certificates"], request.office, on=today)
        for problem in problems:
            form.add_error("certificates", problem)
        if not problems:
            shared = {"effective_on": said["effective_on"], "ground": said["ground"], "reason": said["reason"]}
            lines = [{"certificate": one.code, **shared} for one in found]
            proposal = drafted(request, Proposal.Kind.REVOCATION, lines, form, decision)
            if proposal is not None:
                return redirect("desk_preview", proposal.pk)
    context = {
        "desk_section": "certificates",
        "crumbs": [*_crumbs(), {"label": _("Revoke certificates")}],
        "form": form,
        "decision": decision,
    }
    return render(request, "officer/certificates/revocation.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """``/can-bo/xem-truoc/<id>/``: all that will follow from one's own draft; send it, or drop it."""
    own = desk_rows(Proposal.objects.filter(proposed_by=request.user), request.office)
    proposal = get_object_or_404(own.select_related("decision", "file"), pk=pk)
    now = timezone.now()
    if request.method == "POST":
        try:
            if request.POST.get("act") == "send":
                proposals.send(proposal, by=request.user, at=now)
                messages.success(
                    request, _("Sent. Another officer of your desk confirms it; nothing has changed yet.")
                )
            else:
                proposals.withdraw(proposal, by=request.user, at=now)
                messages.info(request, _("The draft was dropped."))
        except RegisterError as problem:
            messages.error(request, str(problem))
            return redirect("desk_preview", proposal.pk)
        return redirect("desk_certificates")
    seen, rows = following(proposal, at=now, on=timezone.localdate(now))
    context = {
        "desk_section": "certificates",
        "crumbs": [*_crumbs(), {"label": proposal.get_kind_display()}],
        "proposal": proposal,
        "preview": seen,
        "rows": rows,
        "issuer": acts_forms.issuers_of(request.office).filter(pk=proposal.decision_facts.get("issuer")).first()
        if proposal.decision_facts
        else None,
        "is_draft": proposal.state == Proposal.State.DRAFT,
        "stars_lost": sum(1 for row in rows if row.changes_star and not row.line.stars_after),
        "units": sum(row.units for row in rows),
        "labels_lost": sum(1 for row in rows if row.may_be_labelled and not row.may_then),
        "lead": ngettext("%(count)d certificate", "%(count)d certificates", len(rows)) % {"count": len(rows)},
    }
    return render(request, "officer/certificates/preview.html", context)


@require_safe
@desk(levels=DECIDERS)
def letters(request: HttpRequest, pk: int) -> HttpResponse:
    """``/can-bo/thu-hoi/<decision>/thu.pdf``: a letter for each product of the area that a decision revoked."""
    entries = within(
        Entry.objects.filter(decision=pk, kind=Entry.Kind.REVOCATION), request.office, product="certificate__product"
    )
    entries = list(
        entries.select_related(
            "decision__issuer",
            "certificate__product__producer__commune__parent",
            "certificate__product__commune__parent",
        )
        .prefetch_related("certificate__entries")
        .order_by("certificate__product__producer__name", "pk")
    )
    if not entries:
        raise Http404
    answer = HttpResponse(letters_pdf(entries, on=timezone.localdate()), content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="thu-thu-hoi-{pk}.pdf"'
    return answer


def _crumbs() -> list[dict[str, str]]:
    return [
        {"label": _("Officers' desk"), "url": reverse("desk")},
        {"label": _("Certificates"), "url": reverse("desk_certificates")},
    ]
