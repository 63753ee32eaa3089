"""The log of reminders of the area, with sending again."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Substr
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.audit import note
from catalogue.areas.models import AreaOfficer
from catalogue.certificates.models import Certificate
from notices.models import Notice
from notices.reminders import PREFIX
from notices.services import NoticeError, resend
from portals.officer.access import desk, within

PER_PAGE = 25
_CODE_LENGTH = 9


def _of_area(office: AreaOfficer) -> "QuerySet[Notice]":
    """Reminders about certificates whose product lies in the office's area."""
    about = Certificate.objects.filter(code=OuterRef("about_code"))
    return (
        Notice.objects.filter(subject_ref__startswith=PREFIX)
        .annotate(about_code=Substr("subject_ref", len(PREFIX) + 1, _CODE_LENGTH))
        .filter(Exists(within(about, office)))
    )


@require_safe
@desk
def log(request: HttpRequest) -> HttpResponse:
    """``/can-bo/het-han/thu/``: what was sent, addresses masked, the newest first."""
    page = Paginator(
        _of_area(request.office).select_related("producer", "made_by").defer("text", "html"), PER_PAGE
    ).get_page(request.GET.get("page"))
    crumbs = [
        {"label": _("Officers' desk"), "url": reverse("desk")},
        {"label": _("Expiry"), "url": reverse("desk_expiry")},
        {"label": _("Letters sent")},
    ]
    return render(request, "officer/expiry/log.html", {"desk_section": "expiry", "crumbs": crumbs, "page": page})


@require_POST
@desk
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    """``/can-bo/het-han/thu/<pk>/gui-lai/``: the same letter once more."""
    notice = get_object_or_404(_of_area(request.office), pk=pk)
    try:
        with transaction.atomic():
            resend(notice, request.user, timezone.now())
            note(act="notice.resent", subject=notice.subject_ref, by=request.user, at=timezone.now())
    except NoticeError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The letter is sent again."))
    return redirect("desk_reminders")
