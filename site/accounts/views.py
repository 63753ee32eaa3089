"""One's own pages; log-in, sign-up, codes and passwords are allauth's views (urls.py)."""

import json
from urllib.parse import urlencode

from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.email_verification_by_code import EMAIL_VERIFICATION_CODE_SESSION_KEY
from allauth.account.internal.stagekit import clear_login
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts import services
from accounts.channels import phones_get_codes
from accounts.forms import EraseForm, NameForm
from accounts.overview import roles_of
from accounts.rules import shown_phone

#: The overview shows so many orders; all of them have a page of their own.
LATEST_ORDERS = 3


@login_required
@require_GET
def account(request: HttpRequest) -> HttpResponse:
    """Who I am here, how I am reached, my latest orders: always those of the person who is logged in."""
    user = request.user
    context = {
        "latest": user.orders.order_by("-date_placed", "-pk")[:LATEST_ORDERS],
        "shown_phone": shown_phone(user.phone) if user.phone else "",
        "roles": roles_of(user),
        "owes_second_step": services.needs_second_step(user),
        "phones_get_codes": phones_get_codes(),
    }
    return render(request, "account/overview.html", context)


@require_POST
def signup_cancel(request: HttpRequest) -> HttpResponse:
    """Forget the code this browser owes: back to the sign-up form (``to=signup``) or to the log-in page.

    The account that was begun stays unconfirmed until the clock forgets it (accounts.services.forget_unconfirmed).
    allauth's own change of the address is not offered: it is there for new addresses only, so the page would tell
    who has an account.
    """
    if request.user.is_authenticated:
        return redirect("account")
    request.session.pop(EMAIL_VERIFICATION_CODE_SESSION_KEY, None)
    clear_login(request)
    target = reverse("account_signup" if request.POST.get("to") == "signup" else "account_login")
    wanted = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None, require_https=request.is_secure())
    return redirect(f"{target}?{urlencode({'next': wanted})}" if is_ours else target)


@login_required
@require_http_methods(["GET", "POST"])
def name(request: HttpRequest) -> HttpResponse:
    """Change the name; what was ordered before keeps the name it was ordered under."""
    form = NameForm(request.POST or None, instance=request.user, initial={"name": request.user.get_full_name()})
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your name is changed."))
        return redirect("account")
    return render(request, "account/name.html", {"form": form}, status=422 if form.errors else 200)


@login_required
@require_GET
@reauthentication_required
def data(request: HttpRequest) -> HttpResponse:
    """Everything we hold about the reader, to read; after the password, for it is all in one place."""
    return render(request, "account/data.html", {"held": services.data_of(request.user)})


@login_required
@require_GET
@reauthentication_required
def data_file(request: HttpRequest) -> HttpResponse:
    """The same as a JSON file."""
    text = json.dumps(services.data_of(request.user), ensure_ascii=False, indent=2)
    answer = HttpResponse(text, content_type="application/json; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="xa-minh.json"'
    return answer


@sensitive_post_parameters("password")
@login_required
@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Say what goes and what must stay; erase after the password and a yes."""
    reasons = services.reasons_against(request.user)
    form = EraseForm(request.POST or None, user=request.user)
    if request.method == "POST" and not reasons and form.is_valid():
        try:
            services.erase(user=request.user, at=timezone.now())
        except services.CannotErase as error:
            reasons = error.reasons
        else:
            logout(request)
            return redirect("account_erased")
    status = 409 if request.method == "POST" and reasons else 422 if form.errors else 200
    return render(request, "account/erase.html", {"form": form, "reasons": reasons}, status=status)


@require_GET
def erased(request: HttpRequest) -> HttpResponse:
    """The account is gone."""
    return render(request, "account/erased.html")
