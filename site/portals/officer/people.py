"""Accounts of officers: who works at which desk, invitations, roles, hand-over, leaving."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.letters import Letter, post
from catalogue.areas.models import AreaOfficer, OfficerInvitation
from catalogue.areas.models.officers import OfficeRole
from catalogue.areas.services import officers
from portals.officer.access import desk
from portals.officer.people_forms import InviteForm, RoleForm

PER_PAGE = 50


def _managed(office: AreaOfficer):
    rows = AreaOfficer.objects.current(on=timezone.localdate()).managed_by(office)
    return rows.select_related("user", "area")


def _invitations(office: AreaOfficer):
    # A province's own administrator does not see the ministry's, a commune's not the province's.
    areas = [area.pk for area in officers.areas_managed(office)]
    rows = OfficerInvitation.objects.filter(used_at__isnull=True, cancelled_at__isnull=True)
    mine = rows.filter(area__in=areas)
    return (mine | rows.filter(area__isnull=True)) if office.area_id is None else mine


def _said(error: officers.OfficerError) -> str:
    match error:
        case officers.LastAdministrator():
            return _("This desk would have no administrator of accounts. Hand over to a colleague first.")
        case officers.HoldsOffice():
            return _("This account holds an office already. That one has to end first.")
        case officers.NoSuccessor():
            return _("Choose a colleague of the same desk.")
        case officers.NotTheInvited():
            return _("This invitation is for another e-mail address.")
        case _:
            return _("This link opens nothing any more. Ask for a new one.")


@require_safe
@desk(administrator=True)
def people(request: HttpRequest) -> HttpResponse:
    """``/can-bo/tai-khoan/``: officers of one's desk and of those below, and who was asked."""
    page = Paginator(_managed(request.office).order_by("-level", "area__name", "user__first_name", "pk"), PER_PAGE)
    context = {
        "desk_section": "people",
        "page_obj": page.get_page(request.GET.get("page")),
        "invitations": _invitations(request.office)
        .filter(expires_at__gt=timezone.now())
        .select_related("area")[:100],
    }
    return render(request, "officer/people/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk(administrator=True)
def invite(request: HttpRequest) -> HttpResponse:
    """Ask somebody to take up an office: a letter with a one-time link, which this page shows once too."""
    form = InviteForm(request.POST or None, office=request.office)
    if request.method == "POST" and form.is_valid():
        try:
            invitation, secret = officers.invite(**form.cleaned_data, office=request.office, at=timezone.now())
        except officers.OfficerError as error:
            form.add_error("email", _said(error))
        else:
            url = request.build_absolute_uri(reverse("office_accept", args=[secret]))
            post(_letter(invitation, url), invitation.email)
            return render(
                request,
                "officer/people/invited.html",
                {"desk_section": "people", "invitation": invitation, "url": url},
            )
    status = 422 if form.errors else 200
    return render(request, "officer/people/invite.html", {"desk_section": "people", "form": form}, status=status)


def _letter(invitation: OfficerInvitation, url: str) -> Letter:
    return Letter(
        subject=_("Your place at the officers' desk of Xã Mình"),
        paragraphs=(
            _("You are asked to work at the officers' desk for %(area)s.") % {"area": invitation.area_name},
            _("The link works once, for seven days, with an account that has this e-mail address."),
        ),
        button=_("Take up the office"),
        url=url,
        closing=(_("If you do not expect this letter, leave it: nothing happens without you."),),
    )


@require_POST
@desk(administrator=True)
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Let an open link open nothing any more."""
    invitation = get_object_or_404(_invitations(request.office), pk=pk)
    try:
        officers.cancel(invitation, office=request.office, at=timezone.now())
    except officers.OfficerError as error:
        messages.error(request, _said(error))
    else:
        messages.success(request, _("The invitation is cancelled."))
    return redirect("desk_people")


@require_safe
@desk(administrator=True)
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One officer: role, hand-over, leaving."""
    held = get_object_or_404(_managed(request.office), pk=pk)
    return _person(request, held)


def _person(request: HttpRequest, held: AreaOfficer, *, form: RoleForm | None = None) -> HttpResponse:
    colleagues = AreaOfficer.objects.current(on=timezone.localdate()).filter(level=held.level, area=held.area_id)
    context = {
        "desk_section": "people",
        "held": held,
        "form": form or RoleForm(initial={"role": held.role, "title": held.title}),
        "colleagues": colleagues.exclude(pk=held.pk).select_related("user", "area")[:200],
        "crumbs": [
            {"label": _("Officers' desk"), "url": reverse("desk")},
            {"label": _("Accounts"), "url": reverse("desk_people")},
            {"label": str(held.user)},
        ],
    }
    return render(request, "officer/people/person.html", context, status=422 if form else 200)


def _done(request: HttpRequest, held: AreaOfficer, act, said: str) -> HttpResponse:
    try:
        act()
    except officers.OfficerError as error:
        messages.error(request, _said(error))
        return redirect("desk_person", pk=held.pk)
    messages.success(request, said)
    return redirect("account" if held.user_id == request.user.pk else "desk_people")


@require_POST
@desk(administrator=True)
def role(request: HttpRequest, pk: int) -> HttpResponse:
    """Change role or position."""
    held = get_object_or_404(_managed(request.office), pk=pk)
    form = RoleForm(request.POST)
    if not form.is_valid():
        return _person(request, held, form=form)
    return _done(
        request,
        held,
        lambda: officers.change_role(held, **form.cleaned_data, office=request.office, at=timezone.now()),
        _("The role is changed. %(name)s has to log in again.") % {"name": held.user},
    )


@require_POST
@desk(administrator=True)
def hand_over(request: HttpRequest, pk: int) -> HttpResponse:
    """End an office today in favour of a colleague."""
    held = get_object_or_404(_managed(request.office), pk=pk)
    to = _managed(request.office).filter(pk=request.POST.get("to") if request.POST.get("to", "").isdigit() else None)

    def act() -> None:
        if (found := to.first()) is None:
            raise officers.NoSuccessor
        officers.hand_over(held, to=found, office=request.office, at=timezone.now())

    return _done(request, held, act, _("%(name)s has handed over.") % {"name": held.user})


@require_POST
@desk(administrator=True)
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """End an office today."""
    held = get_object_or_404(_managed(request.office), pk=pk)
    return _done(
        request,
        held,
        lambda: officers.leave(held, office=request.office, at=timezone.now()),
        _("The office of %(name)s has ended.") % {"name": held.user},
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, secret: str) -> HttpResponse:
    """``/can-bo/moi/<secret>/``: whoever was asked takes up the office with their account, or makes one first."""
    now = timezone.now()
    try:
        invitation = officers.invitation_of(secret, at=now)
    except officers.InvitationGone:
        return render(request, "officer/people/gone.html", status=404)
    known = request.user.is_authenticated
    problem = ""
    if known and request.user.verified_email != invitation.email:
        problem = _said(officers.NotTheInvited())
    elif known and request.method == "POST":
        try:
            officers.accept(secret=secret, user=request.user, at=now)
        except officers.OfficerError as error:
            problem = _said(error)
        else:
            messages.success(request, _("You hold the office now."))
            # The desk's door leads on to the second step where there is none yet.
            return redirect("desk")
    context = {
        "invitation": invitation,
        "problem": problem,
        "may_take_up": known and not problem,
        "is_administrator": invitation.role == OfficeRole.ADMINISTRATOR,
    }
    return render(request, "officer/people/accept.html", context, status=409 if request.method == "POST" else 200)
