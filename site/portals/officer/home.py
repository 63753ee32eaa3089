"""The desk's front page: what waits, what ends, where to go. Every number is one bounded count of its own model."""

import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from catalogue.areas.models import AreaOfficer
from catalogue.certificates.models import Certificate, Proposal, Reply, Verification
from portals.officer.access import DECIDERS, desk, desk_rows, within

#: A decision follows a conclusion within so many days (Q26 Art. 8).
CLOCK = datetime.timedelta(days=15)
#: "Ending soon" and "in half a year" on the front page, in days.
SOON, LATER = 60, 180
#: So many rows of each list are shown; the rest have their own page.
SHOWN = 8


@require_safe
@desk
def front(request: HttpRequest) -> HttpResponse:
    """``/can-bo/``: what waits for this office. Eight queries, whatever there is."""
    office, today = request.office, timezone.localdate()
    return render(request, "officer/home.html", {"desk_section": "home", **waiting(office, today=today)})


def waiting(office: AreaOfficer, *, today: datetime.date) -> dict[str, Any]:
    """Return what waits for an office on a day: counts and the first rows of each list."""
    proposals = desk_rows(Proposal.objects.filter(state=Proposal.State.OPEN), office)
    checks = within(Verification.objects.open(on=today), office)
    ending = within(Certificate.objects.valid(on=today), office)
    replies = within(Reply.objects.filter(state=Reply.State.SENT), office, product="certificate__product")
    day = datetime.timedelta(days=1)
    rows = list(
        checks.filter(concluded_on__isnull=False)
        .select_related("product__producer", "product__commune")
        .order_by("concluded_on", "pk")[:SHOWN]
    )
    for row in rows:
        row.due_on = row.concluded_on + CLOCK
        row.left = (row.due_on - today).days
    soon = ending.ending(first=today, last=today + SOON * day)
    certificates = list(
        soon.select_related("product__producer", "product__commune").order_by("valid_until", "pk")[:SHOWN]
    )
    for certificate in certificates:
        certificate.left = (certificate.valid_until - today).days
    return {
        "decides": office.level in DECIDERS,
        "proposal_count": proposals.count(),
        "proposals": list(proposals.select_related("proposed_by").order_by("sent_at", "pk")[:SHOWN]),
        "check_count": checks.count(),
        "overdue_count": checks.filter(concluded_on__lt=today - CLOCK).count(),
        "checks": rows,
        "soon_count": ending.ending(first=today, last=today + LATER * day).count(),
        "certificates": certificates,
        "reply_count": replies.count(),
    }
