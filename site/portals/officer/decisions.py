"""Proposals at the desk: what waits, and the second person's page."""

import datetime

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Instrument, Issuer, Proposal
from catalogue.certificates.services import proposals as service
from catalogue.certificates.words import date_words
from portals.officer.access import DECIDERS, desk, desk_rows

_PER_PAGE = 50
#: What somebody read who does not say which sending they read: no proposal was sent then.
_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


@require_safe
@desk(levels=DECIDERS)
def proposals(request: HttpRequest) -> HttpResponse:
    """``/can-bo/de-nghi/``: proposals of the own desk, by state."""
    own = _of_desk(request)
    state = request.GET.get("trang_thai", "")
    if state in Proposal.State.values:
        own = own.filter(state=state)
    context = {
        "desk_section": "proposals",
        "crumbs": [_home(), {"label": _("Proposals")}],
        "states": Proposal.State.choices,
        "state": state,
        "page": Paginator(own.defer("lines"), _PER_PAGE).get_page(request.GET.get("page")),
        "querystring": f"trang_thai={state}" if state in Proposal.State.values else "",
    }
    return render(request, "officer/decisions/proposals.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """``/can-bo/de-nghi/<id>/``: all that will follow; another than its maker confirms it or sends it back."""
    own = _of_desk(request)
    one = get_object_or_404(own, pk=pk)
    now, note = timezone.now(), request.POST.get("note", "")
    if request.method == "POST":
        try:
            if request.POST.get("act") == "confirm":
                seen = parse_datetime(request.POST.get("seen", "")) or _NEVER
                service.confirm(one, office=request.office, by=request.user, at=now, seen=seen)
            else:
                service.decline(one, office=request.office, by=request.user, at=now, note=note)
            return redirect("desk_proposal", pk)
        except RegisterError as problem:
            messages.error(request, str(problem))
            one = get_object_or_404(own, pk=pk)
    is_open = one.state == Proposal.State.OPEN
    context = {
        "desk_section": "proposals",
        "crumbs": [_home(), {"label": _("Proposals"), "url": reverse("desk_proposals")}, {"label": str(one.pk)}],
        "proposal": one,
        "decision_rows": _decision_rows(one),
        "preview": service.preview(one, at=now) if is_open else None,
        "may_decide": is_open and one.proposed_by_id != request.user.pk,
        "note": note,
    }
    response = render(request, "officer/decisions/proposal.html", context)
    if one.state == Proposal.State.WORKING:
        response["Refresh"] = "3"
    return response


@require_safe
@desk(levels=DECIDERS)
def proposal_copy(request: HttpRequest, pk: int) -> FileResponse:
    """``/can-bo/de-nghi/<id>/ban-chup.pdf``: the copy of the paper that came with a proposal of the own desk."""
    one = get_object_or_404(_of_desk(request), pk=pk)
    if one.file is None:
        raise Http404
    try:
        content = one.file.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    return FileResponse(content, content_type="application/pdf", filename=f"de-nghi-{one.pk}.pdf")


def _of_desk(request: HttpRequest) -> QuerySet[Proposal]:
    """Proposals of the own desk; a draft is its maker's alone."""
    rows = Proposal.objects.select_related("proposed_by", "decided_by", "decision__issuer", "file")
    own = desk_rows(rows, request.office)
    return own.exclude(Q(state=Proposal.State.DRAFT) & ~Q(proposed_by=request.user))


def _decision_rows(one: Proposal) -> list[tuple[str, str]]:
    """The decision as the paper must show it: what the second person compares."""
    if one.decision is not None:
        issuer, number, signed_on = one.decision.issuer, one.decision.number, one.decision.signed_on
        instrument = one.decision.instrument
    elif one.decision_facts:
        facts = one.decision_facts
        issuer = Issuer.objects.filter(pk=facts.get("issuer")).first()
        number, instrument = facts.get("number", ""), facts.get("instrument", "")
        signed_on = parse_date(str(facts.get("signed_on", "")))
    else:
        return []
    rows = [
        (_("Decision"), number),
        (_("Signed on"), date_words(signed_on) if signed_on else ""),
        (_("Issued by"), issuer.local_name if issuer else ""),
        (_("Judged under"), str(Instrument(instrument).label) if instrument in Instrument.values else ""),
    ]
    return [(name, value) for name, value in rows if value]


def _home() -> dict[str, str]:
    return {"label": _("Officers' desk"), "url": reverse("desk")}
