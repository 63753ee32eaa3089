"""Addresses of the editors' desk, included under ``/quan-tri/``.

Wagtail's own log-in and password pages are replaced: only the account pages know second factors and limits.
"""

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from wagtail.admin import urls as wagtailadmin_urls

from cms.csp import editors_desk


def log_in(request: HttpRequest) -> HttpResponse:
    """Send to the account pages, and back to the desk afterwards."""
    return redirect_to_login(request.GET.get("next") or reverse("wagtailadmin_home"))


def reset_password(request: HttpRequest, **kwargs) -> HttpResponse:
    """Send to the account pages."""
    return redirect("account_reset_password")


urlpatterns = [
    path("login/", log_in),
    path("password_reset/", reset_password),
    path("password_reset/<path:rest>", reset_password),
    *editors_desk(wagtailadmin_urls.urlpatterns),
]
