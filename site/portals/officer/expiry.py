"""The expiry board: what ends in the office's area, whose window is open, who was reminded; reminding by hand."""

import datetime
from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from catalogue.areas.models import AreaOfficer
from catalogue.certificates.models import Certificate
from notices.ending import Window, ending, open_cases, working_days
from notices.reminders import Reminded, last_reminded, remind
from portals.officer.access import desk, within
from portals.officer.calendar_feed import address_of

PER_PAGE = 25
#: So many certificates one act may remind of.
AT_ONCE = 200
AHEAD = 180
#: Tab → fewest and most days left; ``None``: no bound.
BANDS: dict[str, tuple[int | None, int]] = {
    "tat-ca": (None, AHEAD),
    "da-het": (None, -1),
    "0": (0, 0),
    "30": (1, 30),
    "60": (31, 60),
    "120": (61, 120),
    "180": (121, AHEAD),
}
LABELS = {
    "tat-ca": gettext_lazy("All"),
    "da-het": gettext_lazy("Ended"),
    "0": gettext_lazy("Today"),
    "30": gettext_lazy("Within 30 days"),
    "60": gettext_lazy("31–60 days"),
    "120": gettext_lazy("61–120 days"),
    "180": gettext_lazy("121–180 days"),
}
ORDERS = {
    "ngay": ("last_day", "pk"),
    "xa": ("product__commune__name_key", "product__producer__name", "last_day", "pk"),
    "chu-the": ("product__producer__name", "last_day", "pk"),
}


@dataclass(frozen=True)
class Row:
    """One certificate of the board."""

    certificate: Certificate
    window: Window
    days_left: int
    days_over: int
    working_days: int
    case_lodged_on: datetime.date | None
    reminded_at: datetime.datetime | None


def _chosen(data: QueryDict, office: AreaOfficer, on: datetime.date) -> "tuple[QuerySet[Certificate], str]":
    """The certificates of the area that the words fit, in every tab, and the tab asked for."""
    rows = within(ending(on=on, last=on + datetime.timedelta(days=AHEAD)), office)
    for word in data.get("q", "")[:80].split():
        rows = rows.filter(
            Q(product__title__icontains=word)
            | Q(product__producer__name__icontains=word)
            | Q(product__commune__name__icontains=word)
            | Q(code=word.replace("-", "").upper())
        )
    band = data.get("muc", "tat-ca")
    return rows, band if band in BANDS else "tat-ca"


def _in(band: str, on: datetime.date) -> Q:
    least, most = BANDS[band]
    bounds = Q(last_day__lte=on + datetime.timedelta(days=most))
    return bounds if least is None else bounds & Q(last_day__gte=on + datetime.timedelta(days=least))


@require_safe
@desk
def board(request: HttpRequest) -> HttpResponse:
    """``/can-bo/het-han/``: a fixed number of queries however large the register is."""
    on = timezone.localdate()
    rows, band = _chosen(request.GET, request.office, on)
    counts = rows.order_by().aggregate(**{f"in_{key}": Count("pk", filter=_in(key, on)) for key in BANDS})
    order = request.GET.get("theo", "ngay")
    order = order if order in ORDERS else "ngay"
    paginator = Paginator(
        rows.filter(_in(band, on))
        .select_related("product__producer", "product__commune__parent", "decision")
        .order_by(*ORDERS[order]),
        PER_PAGE,
    )
    paginator.count = counts[f"in_{band}"]
    page = paginator.get_page(request.GET.get("page"))
    kept = request.GET.copy()
    kept.pop("page", None)
    return render(
        request,
        "officer/expiry/board.html",
        {
            "desk_section": "expiry",
            "crumbs": [{"label": _("Officers' desk"), "url": reverse("desk")}, {"label": _("Expiry")}],
            "rows": _rows(list(page), on),
            "page": page,
            "querystring": kept.urlencode(),
            "tabs": [(LABELS[key], counts[f"in_{key}"], _with(kept, muc=key), key == band) for key in BANDS],
            "q": request.GET.get("q", "")[:80],
            "band": band,
            "order": order,
            "orders": [("ngay", _("Last day")), ("xa", _("Commune")), ("chu-the", _("Producer"))],
            "calendar": address_of(request.office),
            "at_once": AT_ONCE,
        },
    )


def _with(kept: QueryDict, **values: str) -> str:
    changed = kept.copy()
    for name, value in values.items():
        changed[name] = value
    return changed.urlencode()


def _rows(certificates: list[Certificate], on: datetime.date) -> list[Row]:
    cases = open_cases([one.pk for one in certificates], on=on)
    reminded = last_reminded([one.code for one in certificates])
    return [
        Row(
            one,
            Window.of(one.last_day, on=on),
            (one.last_day - on).days,
            (on - one.last_day).days,
            working_days(on, one.last_day),
            cases.get(one.pk),
            reminded.get(one.code),
        )
        for one in certificates
    ]


@require_POST
@desk
def remind_one(request: HttpRequest, code: str) -> HttpResponse:
    """``/can-bo/het-han/<code>/nhac/``: one certificate, in one click; ``again`` insists within seven days."""
    on = timezone.localdate()
    rows, _band = _chosen(QueryDict(), request.office, on)
    found = list(rows.filter(code=code).select_related("product"))
    if not found:
        raise Http404
    result = remind(found, by=request.user, at=timezone.now(), again="again" in request.POST)
    if result.lately:
        return render(
            request,
            "officer/expiry/again.html",
            {"desk_section": "expiry", "certificate": found[0], "reminded_at": last_reminded([code]).get(code)},
            status=409,
        )
    _say(request, result)
    return redirect("desk_expiry")


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def remind_many(request: HttpRequest) -> HttpResponse:
    """``/can-bo/het-han/nhac/``: the whole filtered selection, 200 at most; GET asks, POST sends."""
    on = timezone.localdate()
    data = request.POST if request.method == "POST" else request.GET
    rows, band = _chosen(data, request.office, on)
    rows = rows.filter(_in(band, on))
    if request.method == "POST":
        chosen = list(rows.select_related("product")[:AT_ONCE])
        _say(request, remind(chosen, by=request.user, at=timezone.now(), again="again" in data))
        return redirect(
            f"{reverse('desk_expiry')}?{_with(QueryDict(mutable=True), muc=band, q=data.get('q', '')[:80])}"
        )
    total = rows.order_by().count()
    context = {
        "desk_section": "expiry",
        "total": total,
        "sent": min(total, AT_ONCE),
        "at_once": AT_ONCE,
        "is_too_many": total > AT_ONCE,
        "label": LABELS[band],
        "band": band,
        "q": data.get("q", "")[:80],
    }
    return render(request, "officer/expiry/confirm.html", context)


def _say(request: HttpRequest, result: Reminded) -> None:
    if result.told:
        count = len(result.told)
        messages.success(
            request,
            ngettext("Reminded of %(n)d certificate.", "Reminded of %(n)d certificates.", count) % {"n": count},
        )
    if result.lately:
        count = len(result.lately)
        messages.warning(
            request,
            ngettext(
                "%(n)d was left out: its producer was reminded within the last 7 days.",
                "%(n)d were left out: their producers were reminded within the last 7 days.",
                count,
            )
            % {"n": count},
        )
    if result.unreachable:
        count = len(result.unreachable)
        messages.warning(
            request,
            ngettext(
                "For %(n)d certificate there is no e-mail address to write to.",
                "For %(n)d certificates there is no e-mail address to write to.",
                count,
            )
            % {"n": count},
        )
