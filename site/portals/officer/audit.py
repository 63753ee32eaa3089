"""What was done and by whom, as far as it concerns one's own area: read only."""

import datetime

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_safe

from accounts.models import AuditEntry
from catalogue.areas.models import AreaOfficer
from catalogue.areas.models.officers import OfficeLevel
from portals.officer.access import desk

PER_PAGE = 50


def entries_of(office: AreaOfficer) -> QuerySet[AuditEntry]:
    """The entries that concern an office's area: all of them for the ministry."""
    rows = AuditEntry.objects.all()
    if office.level == OfficeLevel.MINISTRY:
        return rows
    return rows.filter(**{office.level: office.area.code})


@require_safe
@desk
def audit(request: HttpRequest) -> HttpResponse:
    """``/can-bo/nhat-ky/``: newest first, by day, person and act."""
    rows = entries_of(request.office)
    day, who, act = (request.GET.get(name, "").strip().replace("\0", "")[:60] for name in ("day", "who", "act"))
    if on := _day(day):
        start = datetime.datetime.combine(on, datetime.time(), tzinfo=timezone.get_current_timezone())
        rows = rows.filter(at__gte=start, at__lt=start + datetime.timedelta(days=1))
    for word in who.split():
        names = (
            {"by__last_name__icontains": word},
            {"by__first_name__icontains": word},
            {"by__email__icontains": word},
        )
        rows = rows.filter(**names[0]) | rows.filter(**names[1]) | rows.filter(**names[2])
    if act:
        rows = rows.filter(act=act)
    page = Paginator(rows.select_related("by").order_by("-at", "-id"), PER_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "desk_section": "audit",
        "page_obj": page,
        "querystring": query.urlencode(),
        "acts": list(entries_of(request.office).order_by("act").values_list("act", flat=True).distinct()[:60]),
        "chosen": {"day": day, "who": who, "act": act},
    }
    return render(request, "officer/audit.html", context)


def _day(text: str) -> datetime.date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None
