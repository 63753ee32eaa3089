"""The public register: the look-up, and one certificate, for people and for machines."""

import datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from catalogue.codes import CodeError, Kind, parse, shown
from cms.art import product_spec
from cms.rasters import SHARED_WIDTH, raster_of
from portals.public.register_asked import (
    RANKS,
    WITHIN,
    Asked,
    commune_choices,
    group_choices,
    instrument_choices,
    province_choices,
    read_day,
)
from portals.public.register_export import EXPORTS, MAX_ROWS
from portals.public.register_page import CertificatePage, as_json, certificate_page
from portals.public.register_search import Found, look_up
from portals.public.scan import wants_json
from portals.public.scan_page import certificate_json
from portals.public.structured import absolute
from traceability.scans.words import problem_sentence


@require_safe
@vary_on_headers("Accept")
def register(request: HttpRequest) -> HttpResponse:
    """``/chung-nhan/?q=&ngay=``: certificates by code, number, decision, product, producer or place, for a day.

    ``dinh_dang=csv|json``: the whole answer as a file, bounded.
    """
    asked = Asked.read(request.GET, today=timezone.localdate())
    if (form := request.GET.get("dinh_dang", "")) in EXPORTS:
        return EXPORTS[form](asked)
    found = look_up(asked, page=request.GET.get("page", ""))
    if wants_json(request):
        return _json(_found_json(asked, found))
    return render(request, "public/register.html", _register_context(asked, found))


@require_safe
@vary_on_headers("Accept")
def certificate(request: HttpRequest, code: str) -> HttpResponse:
    """``/chung-nhan/<public id>/``: one certificate on a day (``?ngay=``); 404, explained, for an unknown code."""
    today = timezone.localdate()
    day, problem = read_day(request.GET.get("ngay", ""), today=today)
    try:
        parsed = parse(code)
    except CodeError as error:
        return _unknown(request, code, problem_sentence(error), today=today)
    if parsed.kind is not Kind.CERTIFICATE:
        return redirect("scan", code=parsed.code)
    if parsed.code != code:
        asked = f"?ngay={day.isoformat()}" if day != today else ""
        return redirect(reverse("certificate", args=[parsed.code]) + asked)
    page = certificate_page(code, on=day)
    if page is None:
        sentence = _("The code is written correctly, but no certificate bears it.")
        return _unknown(request, parsed.shown, sentence, today=today)
    if wants_json(request):
        return _json(as_json(page))
    context = {
        "section": "register",
        "crumbs": [{"label": _("Register"), "url": reverse("register")}, {"label": shown(code)}],
        "canonical_url": absolute(reverse("certificate", args=[code])),
        "page": page,
        "code": parsed.shown,
        "is_today": day == today,
        "problem": problem,
        "share_picture": _share_picture(page),
    }
    return render(request, "public/certificate.html", context)


def _share_picture(page: CertificatePage) -> str:
    """The drawn landscape of a public product once the worker has made it; empty: the picture of the house."""
    return raster_of(product_spec(page.product), "landscape", SHARED_WIDTH) if page.is_shown else ""


def _unknown(request: HttpRequest, text: str, sentence: str, *, today: datetime.date) -> HttpResponse:
    """The look-up page, saying why there is no such certificate."""
    if wants_json(request):
        return _json({"day": today.isoformat(), "status": None, "verdict": "unknown", "sentences": [sentence]}, 404)
    asked = Asked(text[:60], today, True)
    found = Found(rows=[], page=None, total=0, tabs=[], hint=sentence)
    return render(
        request, "public/register.html", _register_context(asked, found) | {"verdict": "unknown"}, status=404
    )


def _register_context(asked: Asked, found: Found) -> dict[str, object]:
    return {
        "section": "register",
        "crumbs": [{"label": _("Register")}],
        "asked": asked,
        "found": found,
        "querystring": asked.querystring(),
        "csv": asked.querystring(dinh_dang="csv"),
        "json": asked.querystring(dinh_dang="json"),
        "max_rows": MAX_ROWS,
        "provinces": province_choices(asked),
        "communes": commune_choices(asked),
        "groups": group_choices(asked),
        "instruments": instrument_choices(asked),
        "ranks": RANKS,
        "within": WITHIN,
    }


def _found_json(asked: Asked, found: Found) -> dict[str, object]:
    return {
        "q": asked.text,
        "day": asked.day.isoformat(),
        "total": found.total,
        "page": found.page.number,
        "problems": asked.problems,
        "hint": found.hint or None,
        "results": [
            {
                **certificate_json(row.certificate, row.certificate.facts()),
                "status": row.status.value,
                "product": {"name": row.certificate.product.title, "code": row.certificate.product.code},
            }
            for row in found.rows
        ],
    }


def _json(answer: dict[str, object], status: int = 200) -> JsonResponse:
    return JsonResponse(answer, status=status, json_dumps_params={"ensure_ascii": False})
