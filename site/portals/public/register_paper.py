"""Papers of the register: the extract of a certificate as PDF, and the published copy of its decision."""

import datetime

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from catalogue.certificates.words import date_words
from catalogue.codes import shown
from portals.public.register_asked import read_day
from portals.public.register_page import CertificatePage, certificate_page
from portals.public.structured import absolute
from reports.paper.extract import Extract, extract_pdf


@require_safe
def extract(request: HttpRequest, code: str) -> HttpResponse:
    """``/chung-nhan/<code>/trich-luc.pdf?ngay=``: the certificate on a day, to print; 404 for an unknown code."""
    now = timezone.localtime()
    day, _problem = read_day(request.GET.get("ngay", ""), today=now.date())
    page = certificate_page(code, on=day)
    if page is None:
        raise Http404
    document = extract_pdf(_extract(page, now), language=get_language() or "vi")
    response = HttpResponse(document, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{page.certificate.code}-{day.isoformat()}.pdf"'
    return response


@require_safe
def decision_copy(request: HttpRequest, code: str, file_id: int) -> FileResponse:
    """``/chung-nhan/<code>/quyet-dinh/<id>.pdf``: a published copy of one of its decisions; else 404."""
    page = certificate_page(code, on=timezone.localdate())
    copy = next((one for one in page.copies if one.pk == file_id), None) if page else None
    if copy is None:
        raise Http404
    try:
        content = copy.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    name = f"{copy.decision.signed_on.isoformat()}-{copy.pk}.pdf"
    return FileResponse(content, content_type="application/pdf", filename=name)


def _extract(page: CertificatePage, now: datetime.datetime) -> Extract:
    product, certificate = page.product, page.certificate
    known = [(str(name), str(value)) for name, value, _is_known in page.rows]
    place = page.place or _("Commune not known")
    producer = product.producer.name if product.producer else _("Producer not known")
    day = {"day": date_words(page.on)}
    return Extract(
        title=_("Register extract: OCOP product certificate"),
        product=product.title,
        sample=_("Sample product") if product.is_sample else "",
        state=f"{page.rank_words[:1].upper()}{page.rank_words[1:]}",
        for_day=_("As the register stands for %(day)s") % day,
        rows=[
            (_("Register code"), shown(certificate.code)),
            (_("Producer"), producer),
            (_("Place"), place),
            *known,
        ],
        meaning_head=_("What this means on %(day)s") % day,
        meaning=page.sentences,
        history_head=_("History"),
        history=[
            (date_words(event.day), ": ".join(filter(None, [event.text, event.detail]))) for event in page.history
        ],
        compare=_("Scan this code to compare a printed extract with the register."),
        address=absolute(reverse("certificate", args=[certificate.code])),
        foot=_("Made by Xã Mình at %(time)s on %(day)s") % {"time": f"{now:%H:%M}", "day": date_words(now.date())},
    )
