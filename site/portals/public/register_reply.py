"""The right to reply: the producer's owner answers beside a certificate that expired or was revoked."""

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from catalogue.certificates.errors import RegisterError
from catalogue.certificates.models import Certificate, Reply
from catalogue.certificates.services import history_of
from catalogue.certificates.services.replying import MAX_LENGTH, send_reply
from catalogue.codes import shown
from catalogue.producers.models import ProducerMember
from portals.public.register_page import ADVERSE

#: So many earlier replies are listed.
_LISTED = 20


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def reply(request: HttpRequest, code: str) -> HttpResponse:
    """``/chung-nhan/<code>/phan-hoi/``: for an owner of the certificate's producer; 404 for everybody else.

    404 too where the certificate is neither expired nor revoked today. An officer reads a reply before it shows.
    """
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    certificate = _answerable(request, code)
    text, problem = request.POST.get("text", ""), ""
    if request.method == "POST":
        try:
            send_reply(certificate=certificate, text=text, by=request.user, at=timezone.now())
        except RegisterError as error:
            problem = str(error)
        else:
            messages.success(request, _("Your reply has arrived. It shows once an officer has read it."))
            return redirect("certificate_reply", code=code)
    context = {
        "section": "register",
        "crumbs": [
            {"label": _("Register"), "url": reverse("register")},
            {"label": shown(code), "url": reverse("certificate", args=[code])},
            {"label": _("Reply")},
        ],
        "certificate": certificate,
        "text": text,
        "problem": problem,
        "max_length": MAX_LENGTH,
        "replies": Reply.objects.filter(certificate=certificate)[:_LISTED],
    }
    return render(request, "public/certificate_reply.html", context, status=400 if problem else 200)


def _answerable(request: HttpRequest, code: str) -> Certificate:
    found = Certificate.objects.filter(code=code).select_related("product__producer").first()
    if found is None:
        raise Http404
    owner = ProducerMember.Role.OWNER
    if not ProducerMember.objects.filter(user=request.user, producer=found.product.producer_id, role=owner).exists():
        raise Http404
    known = next(one for one in history_of(found.product_id) if one.pk == found.pk)
    if known.status(on=timezone.localdate()) not in ADVERSE:
        raise Http404
    return found
