"""Checks before a revocation at the desk: the list with its clock, and one check."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from catalogue.certificates import rules
from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Verification
from catalogue.certificates.services import histories_of, verifying
from catalogue.certificates.words import rank_words
from portals.officer import acts_forms
from portals.officer.access import DECIDERS, desk, within
from portals.officer.certificates_page import clock_of

PER_PAGE = 30


@require_safe
@desk
def verifications(request: HttpRequest) -> HttpResponse:
    """``/can-bo/kiem-tra/``: checks that run, those whose 15 days run first; ``?da_xong=1``: those that ended."""
    today = timezone.localdate()
    is_closed = request.GET.get("da_xong") == "1"
    checks = within(Verification.objects.filter(closed_on__isnull=not is_closed), request.office)
    first = F("concluded_on").asc(nulls_last=True)
    order = ("-closed_on", "-pk") if is_closed else (first, "opened_on", "pk")
    checks = checks.select_related("product__producer", "product__commune__parent").order_by(*order)
    page = Paginator(checks, PER_PAGE).get_page(request.GET.get("page", ""))
    context = {
        "desk_section": "verifications",
        "crumbs": [_home(), {"label": _("Checks")}],
        "page": page,
        "rows": [(check, clock_of(check, on=today)) for check in page],
        "is_closed": is_closed,
        "querystring": "da_xong=1" if is_closed else "",
    }
    return render(request, "officer/verifications/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def verification(request: HttpRequest, pk: int) -> HttpResponse:
    """``/can-bo/kiem-tra/<id>/``: one check; its conclusion, its end, stopping the sale and letting it go on."""
    today, now = timezone.localdate(), timezone.now()
    checks = within(Verification.objects.all(), request.office)
    check = get_object_or_404(
        checks.select_related(
            "product__producer", "product__commune__parent", "product__province", "opened_by", "closed_by"
        ),
        pk=pk,
    )
    act = request.POST.get("act", "") if request.method == "POST" else ""
    data = {name: request.POST if act == name else None for name in ("conclude", "close")}
    conclude = acts_forms.ConcludeForm(data["conclude"], initial={"concluded_on": today}, prefix="k")
    close = acts_forms.CloseForm(data["close"], initial={"closed_on": today}, prefix="d")
    people = {"office": request.office, "by": request.user, "at": now}
    form = {"conclude": conclude, "close": close}.get(act)
    if act:
        try:
            if act in ("stop", "resume"):
                verifying.set_sale_stop(check, stops_sale=act == "stop", **people)
            elif form is None or not form.is_valid():
                act = ""
            elif act == "conclude":
                verifying.conclude(check, **form.cleaned_data, **people)
            else:
                verifying.close(check, **form.cleaned_data, **people)
        except RegisterError as problem:
            act = ""
            if form is None:
                messages.error(request, str(problem))
            else:
                form.add_error(None, str(problem))
        if act:
            messages.success(request, _("Recorded."))
            return redirect("desk_verification", check.pk)
    history = histories_of([check.product_id]).get(check.product_id, [])
    index = rules.speaker([one.facts() for one in history], today)
    certificate = history[index] if index is not None else None
    context = {
        "desk_section": "verifications",
        "crumbs": [
            _home(),
            {"label": _("Checks"), "url": reverse("desk_verifications")},
            {"label": check.product.title},
        ],
        "check": check,
        "clock": clock_of(check, on=today),
        "conclude": conclude,
        "close": close,
        "certificate": certificate,
        "rank_words": rank_words(certificate, on=today) if certificate else "",
        "can_revoke": certificate is not None
        and certificate.status(on=today) in {*rules.LIVE, rules.Status.UPCOMING}
        and request.office.level in DECIDERS,
    }
    return render(request, "officer/verifications/check.html", context)


def _home() -> dict[str, str]:
    return {"label": _("Officers' desk"), "url": reverse("desk")}
