"""The landing page and its check-a-code box."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from cms.home import published_home
from portals.public import structured
from portals.public.context import site_identity_of

#: Longer text is no code: the scan page explains a mistyped one, it need not be asked about a novel.
CODE_MAX_LENGTH = 80


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The home page in the reader's language, else the Vietnamese one.

    Editable in Wagtail and composed by ``cms.HomePage``; found in one query where Wagtail's routing takes five.
    Raises Http404 when no home page is published.
    """
    page = published_home(get_language()) or published_home(settings.LANGUAGE_CODE)
    if page is None:
        raise Http404("no home page is published")
    response = page.serve(request)
    home_url = reverse("home")
    response.context_data["structured"] = structured.graph(
        structured.website(home_url), structured.operator(site_identity_of(request))
    )
    return response


@require_safe
def check_code(request: HttpRequest) -> HttpResponse:
    """Lead a typed code (``?ma=``) to the page that answers it; without one, to the register's own box."""
    code = " ".join(request.GET.get("ma", "").replace("/", " ").split())[:CODE_MAX_LENGTH]
    return redirect("scan", code=code) if code else redirect("register")
