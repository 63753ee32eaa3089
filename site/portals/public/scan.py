"""A scanned or typed code, answered verdict first; QR pictures of our codes.

The scan page stands alone: one document, its style inlined and allowed by hash, no session, no script.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.loader import get_template
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from catalogue.codes import CodeError, Kind, parse, shown
from portals.public.context import in_other_language
from portals.public.scan_page import as_json, context_of, scan_page
from traceability.labels.qr import payload, qr_png, qr_svg
from traceability.scans.reading import Typed, read, read_digital_link
from traceability.scans.services import resolve

#: QR pictures never change: the code is in the address, the host is fixed for good.
_FOR_GOOD = "public, max-age=31536000, immutable"
#: Values of the cookie ``theme`` besides "as the device" (shop.customer.views.THEMES).
_LIGHT, _DARK = "sang", "toi"
_QR_KINDS = frozenset({Kind.PRODUCT, Kind.CERTIFICATE, Kind.LOT})


@require_safe
@vary_on_headers("Accept")
def scan(request: HttpRequest, code: str) -> HttpResponse:
    """``/t/<code>``: the verdict on whatever was scanned or typed.

    A certificate's code leads to its page; 404, with the same full page, when nothing is known under the code.
    """
    typed = read(code)
    if typed.kind is Kind.CERTIFICATE:
        return redirect("certificate", code=typed.code)
    return _answer(request, typed)


@require_safe
@vary_on_headers("Accept")
def digital_link(request: HttpRequest, rest: str) -> HttpResponse:
    """``/01/<gtin14>[/10/<lot>][/21/<serial>]``: the verdict on the pack with this GTIN (GS1 Digital Link)."""
    path = request.get_full_path()
    return _answer(request, read_digital_link(path[path.index("/01/") :]))


@require_safe
def nothing_scanned(request: HttpRequest) -> HttpResponse:
    """``/t/`` alone: the box in which a code can be typed."""
    return redirect("register")


@require_safe
def qr(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """``/qr/<code>.svg`` or ``.png``: the QR of a product, lot or certificate code. 404 for any other text."""
    try:
        parsed = parse(code)
    except CodeError as problem:
        raise Http404(str(problem)) from problem
    if parsed.kind not in _QR_KINDS or parsed.code != code:
        raise Http404(code)
    address = payload(parsed.code, base_url=settings.PUBLIC_BASE_URL)
    picture: str | bytes = qr_svg(address, label=f"QR {shown(parsed.code)}") if kind == "svg" else qr_png(address)
    content_type = "image/svg+xml" if kind == "svg" else "image/png"
    return HttpResponse(picture, content_type=content_type, headers={"Cache-Control": _FOR_GOOD})


def wants_json(request: HttpRequest) -> bool:
    """Whether the client asks for JSON rather than a page; a glance at the header spares browsers the weighing."""
    return "json" in request.headers.get("Accept", "") and (
        request.get_preferred_type(["text/html", "application/json"]) == "application/json"
    )


def _answer(request: HttpRequest, typed: Typed) -> HttpResponse:
    page = scan_page(resolve(typed, on=timezone.localdate()), at=timezone.localtime())
    status = 200 if page.goods else 404
    if wants_json(request):
        response: HttpResponse = JsonResponse(as_json(page), status=status, json_dumps_params={"ensure_ascii": False})
    else:
        language, theme = get_language() or settings.LANGUAGE_CODE, _theme(request)
        context = {
            **context_of(page),
            "lang": language,
            "frame": _frame(language, theme),
            "seal": _seal(page.saying.tone),
            "alternate_url": in_other_language(request.get_full_path()),
        }
        # Rendered without the request: no context processor may touch session, user or basket here.
        response = HttpResponse(get_template("public/scan.html").render(context), status=status)
        response._csp_update = {"style-src": [inline_style(theme)[1]]}
    # A verdict may change any minute: nobody keeps it without asking again.
    response["Cache-Control"] = "no-cache"
    return response


@cache
def _frame(language: str, theme: str) -> dict[str, SafeString]:
    """What every scan page in a language and theme has in common: no verdict, star, price or name is in it."""
    draw, style = get_template("public/scan_frame.html").render, inline_style(theme)[0]
    with override(language):
        return {part: draw({"part": part, "style": style}) for part in ("head", "top", "proof", "foot", "ways")}


@cache
def _seal(tone: str) -> SafeString:
    return get_template("public/scan_seal.html").render({"tone": tone})


def _theme(request: HttpRequest) -> str:
    """What the reader chose under "Language and colours", as the cookie ``theme`` says; empty is as the device.

    The page then differs by a cookie without saying so in Vary: nobody keeps it without asking again.
    """
    theme = request.COOKIES.get("theme", "")
    return theme if theme in (_LIGHT, _DARK) else ""


@cache
def inline_style(theme: str = "") -> tuple[SafeString, str]:
    """The style of the scan page in a theme and the source expression that allows exactly it."""
    style = _sheet("css/scan.css")
    if theme != _LIGHT:
        dark = _sheet("css/scan_dark.css")
        style += dark if theme == _DARK else f"@media (prefers-color-scheme:dark){{{dark}}}"
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return mark_safe(style), f"'sha256-{digest}'"  # noqa: S308 - files of ours


def _sheet(name: str) -> str:
    """A style sheet without the remark at its head."""
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(name)
    return Path(found).read_text(encoding="utf-8").partition("*/")[2].strip()
