"""A calendar (RFC 5545) of an office's ends and window closings, behind a secret address.

The address is a signed token of the office, its first day, and how often its holder asked for a new one: the count
is read from the audit, so an old address dies with the entry that says so. It ends with the office.
"""

import datetime

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from accounts.audit import note
from accounts.models import AuditEntry
from catalogue.areas.models import AreaOfficer
from catalogue.certificates.rules import refile_window
from cms.ical import calendar_text, escaped, utc
from notices.ending import ending
from portals.officer.access import desk, within

_SALT = "officers.calendar"
_RENEWED = "calendar.renewed"
#: Ends so far back and ahead are in the calendar, and at most so many.
BACK, AHEAD, AT_MOST = datetime.timedelta(days=30), datetime.timedelta(days=400), 2000


def _key(office: AreaOfficer) -> str:
    renewed = AuditEntry.objects.filter(act=_RENEWED, by=office.user_id, subject=str(office.pk)).count()
    return f"{office.starts_on.isoformat()}.{renewed}"


def address_of(office: AreaOfficer) -> str:
    """The whole secret address of an office's calendar; one query."""
    token = signing.Signer(salt=_SALT).sign_object([office.pk, _key(office)])
    return f"{settings.PUBLIC_BASE_URL}{reverse('desk_calendar', args=[token])}"


@require_safe
@never_cache
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """``/can-bo/lich/<token>.ics``: needs no log-in; 404 for a token that is not, or no longer, good."""
    try:
        pk, key = signing.Signer(salt=_SALT).unsign_object(token)
    except (signing.BadSignature, ValueError, TypeError):
        raise Http404 from None
    today = timezone.localdate()
    office = (
        AreaOfficer.objects.current(on=today)
        .filter(pk=pk, user__is_active=True)
        .select_related("user", "area")
        .first()
    )
    if office is None or _key(office) != key:
        raise Http404
    with translation.override(office.user.language or "vi"):
        body = _calendar(office, today, timezone.now())
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["X-Robots-Tag"] = "noindex"
    response["Referrer-Policy"] = "no-referrer"
    return response


@require_POST
@desk
def renew_address(request: HttpRequest) -> HttpResponse:
    """``/can-bo/lich/moi/``: a new secret address; the old one answers 404 from now on."""
    note(act=_RENEWED, subject=str(request.office.pk), by=request.user, at=timezone.now())
    return redirect("desk_expiry")


def _calendar(office: AreaOfficer, today: datetime.date, at: datetime.datetime) -> str:
    rows = within(ending(on=today, first=today - BACK, last=today + AHEAD), office).select_related("product")
    stamp = utc(at)
    name = _("OCOP certificates ending: %(area)s") % {"area": office.area_name}
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Xa Minh//Het han//VI", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{escaped(name)}")
    for one in rows[:AT_MOST]:
        words = {"product": one.product.title, "code": one.shown_code}
        url = f"{settings.PUBLIC_BASE_URL}{reverse('certificate', args=[one.code])}"
        lines += _event(one.code, "end", one.last_day, _("Last day: %(product)s (%(code)s)") % words, url, stamp)
        closes = refile_window(one.last_day)[1]
        title = _("Last day for the re-assessment dossier: %(product)s (%(code)s)") % words
        lines += _event(one.code, "window", closes, title, url, stamp)
    lines.append("END:VCALENDAR")
    return calendar_text(lines)


def _event(code: str, what: str, day: datetime.date, title: str, url: str, stamp: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{code}-{what}@xaminh",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + datetime.timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(title)}",
        f"URL:{url}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]
