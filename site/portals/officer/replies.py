"""Replies of producers at the desk: an officer of the area reads them, lets them show or says why not."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Reply
from catalogue.certificates.services.replying import publish_reply, refuse_reply
from portals.officer.access import desk, within

PER_PAGE = 20


@require_safe
@desk
def replies(request: HttpRequest) -> HttpResponse:
    """``/can-bo/phan-hoi/?trang_thai=``: replies about goods of the area, the waiting ones unless asked otherwise."""
    return _page(request)


@require_POST
@desk
def publish(request: HttpRequest, reply_id: int) -> HttpResponse:
    """Show a reply on its certificate's page."""
    try:
        publish_reply(reply=_reply(request, reply_id), by=request.user, at=timezone.now())
    except RegisterError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The reply now stands on the certificate's page."))
    return redirect("desk_replies")


@require_POST
@desk
def refuse(request: HttpRequest, reply_id: int) -> HttpResponse:
    """Do not show a reply; the reason goes to its producer."""
    reply, reason = _reply(request, reply_id), request.POST.get("reason", "")
    try:
        refuse_reply(reply=reply, reason=reason, by=request.user, at=timezone.now())
    except RegisterError as error:
        return _page(request, failed=reply.pk, problem=str(error), status=400)
    messages.success(request, _("The reply is not shown; its producer reads why."))
    return redirect("desk_replies")


def _reply(request: HttpRequest, reply_id: int) -> Reply:
    return get_object_or_404(_of_area(request), pk=reply_id)


def _of_area(request: HttpRequest):
    found = Reply.objects.select_related("certificate__product__producer", "certificate__product__province")
    found = found.select_related("certificate__product__commune")
    return within(found, request.office, product="certificate__product")


def _page(request: HttpRequest, *, failed: int = 0, problem: str = "", status: int = 200) -> HttpResponse:
    state = request.GET.get("trang_thai", "")
    state = state if state in Reply.State.values else Reply.State.SENT.value
    found = _of_area(request).filter(state=state).order_by("sent_on", "pk")
    context = {
        "desk_section": "replies",
        "page": Paginator(found, PER_PAGE).get_page(request.GET.get("page")),
        "state": state,
        "states": Reply.State.choices,
        "querystring": f"trang_thai={state}",
        "failed": failed,
        "problem": problem,
    }
    return render(request, "officer/replies.html", context, status=status)
