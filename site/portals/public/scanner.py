"""The scanner: a live camera where the browser can read codes, a photo or a typed code everywhere else."""

from urllib.parse import urlsplit

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods

from accounts.tries import take_try
from catalogue.codes import Kind
from shop.basket.protection import same_origin_required
from traceability.scans.photos import MAX_BYTES, NoPicture, TooLarge, texts_in
from traceability.scans.reading import Typed, read
from traceability.scans.words import problem_sentence

MAX_TEXT = 300
#: Photos one address may have read in a minute: reading one takes up to a second of a processor.
PHOTOS_A_MINUTE = 12
_MEGABYTE = 1024 * 1024


@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
@same_origin_required
def scanner(request: HttpRequest) -> HttpResponse:
    """``/quet/``: draw the scanner, or lead to the answer for ``?ma=`` (typed, or read by the camera) or a photo.

    A photo is read in memory and thrown away. Nobody is ever led to another site: a foreign code is named.
    """
    if request.method == "POST":
        return _read_photo(request)
    if text := request.GET.get("ma", "").replace("\0", "").strip()[:MAX_TEXT]:
        typed = read(text)
        if typed.problem is None:
            return _answer(typed)
        return _draw(request, problem=_why_not(text, typed), text=text)
    return _draw(request)


def _read_photo(request: HttpRequest) -> HttpResponse:
    photo = request.FILES.get("anh")
    if photo is None:
        return _draw(request, problem=_("Choose a photo of the code first."), status=400)
    if photo.size > MAX_BYTES:
        return _draw(request, problem=_too_large(), status=400)
    if not _may_read(request):
        busy = _("Many photos came from your connection in the last minute. Wait a minute, or type the code.")
        return _draw(request, problem=busy, status=429)
    try:
        texts = texts_in(photo.read())
    except TooLarge:
        return _draw(request, problem=_too_large(), status=400)
    except NoPicture:
        return _draw(
            request, problem=_("This file is not a photo that can be read: take a JPEG, PNG or WebP."), status=400
        )
    if not texts:
        nothing = _(
            "No code was found in this photo. Hold the label flat and close, with light from the side, and try again."
        )
        return _draw(request, problem=nothing, status=400)
    readings = [(text, read(text)) for text in texts]
    ours = next((typed for _text, typed in readings if typed.problem is None), None)
    if ours is not None:
        return _answer(ours)
    text, typed = readings[0]
    return _draw(request, problem=_why_not(text, typed), status=400)


def _answer(typed: Typed) -> HttpResponse:
    if typed.kind is Kind.CERTIFICATE:
        return redirect("certificate", code=typed.code)
    if typed.kind is not None:
        return redirect("scan", code=typed.code)
    lot = f"/10/{typed.lot}" if typed.lot else ""
    serial = f"/21/{typed.serial}" if typed.serial else ""
    return redirect("digital_link", rest=f"{typed.code}{lot}{serial}")


def _why_not(text: str, typed: Typed) -> str:
    """Why a text is no code of ours; of a foreign address only the host is said, without a link."""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return problem_sentence(typed.problem)
    if parts.scheme.lower() in {"http", "https"} and host:
        return _(
            "This code leads to another site (%(host)s). It is none of ours, so nothing can be said about it."
        ) % {"host": host[:80]}
    return problem_sentence(typed.problem)


def _may_read(request: HttpRequest) -> bool:
    """Take one of the minute's places of this address."""
    ip = get_adapter(request).get_client_ip(request)
    return take_try("photo", ip, seconds=60, most=PHOTOS_A_MINUTE, at=timezone.now())


def _too_large() -> str:
    return _("This photo is larger than %(size)d MB. Take a smaller one.") % {"size": MAX_BYTES // _MEGABYTE}


def _draw(request: HttpRequest, *, problem: str = "", text: str = "", status: int = 200) -> HttpResponse:
    context = {"section": "scanner", "problem": problem, "text": text, "max_text": MAX_TEXT}
    return render(request, "public/scanner.html", context, status=status)
