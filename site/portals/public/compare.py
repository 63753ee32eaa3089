"""``/so-sanh/``: up to three products side by side."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portals.public.compare_page import MOST, compare, fact_rows, read_codes


@require_safe
def compared(request: HttpRequest) -> HttpResponse:
    """Compare the products of ``?sp=`` (repeats): codes or GTINs. What cannot be compared is said above the table."""
    asked = read_codes(request.GET.getlist("sp"))
    found = compare(asked.ids, on=timezone.localdate())
    context = {
        "section": "products",
        "crumbs": [{"label": _("Products"), "url": reverse("products")}, {"label": _("Compare")}],
        "compared": found,
        "facts": fact_rows(found),
        "remarks": asked.remarks,
        "can_add": len(found) < MOST,
    }
    return render(request, "public/compare.html", context)
