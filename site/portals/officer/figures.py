"""Figures at the desk: what the register comes to in the office's area, the rows behind it, and the plan."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.audit import note
from catalogue.certificates.models import PlanTarget
from portals.officer.access import DECIDERS, desk
from portals.officer.figures_forms import PlanForm
from portals.officer.figures_page import page_of, rank_label, sheets_of
from portals.officer.figures_rows import RowsAsked, day_asked
from reports.figures import RANKS, Figure
from reports.sheets import CONTENT_TYPE, Sheet, workbook


@require_safe
@desk
def figures(request: HttpRequest) -> HttpResponse:
    """``/can-bo/so-lieu/?den=``: the figures of the area; ``den``: the day of "recognised up to"."""
    on = timezone.localdate()
    page = page_of(request.office, on=on, until=day_asked(request.GET, on=on))
    context = {"crumbs": _crumbs(), "page": page, "ranks": [rank_label(stars) for stars in RANKS], "today": on}
    return _render(request, "figures", context | {"plans": request.office.level in DECIDERS})


@require_safe
@desk
def figures_sheet(request: HttpRequest) -> HttpResponse:
    """The same figures as a workbook."""
    on = timezone.localdate()
    page = page_of(request.office, on=on, until=day_asked(request.GET, on=on))
    return _file(sheets_of(page), f"so-lieu-{on:%Y-%m-%d}.xlsx")


@require_safe
@desk
def rows(request: HttpRequest, figure: str) -> HttpResponse:
    """``/can-bo/so-lieu/<figure>/``: the certificates that a figure counts."""
    asked = _asked(request, figure)
    title = _title(asked.figure)
    context = {
        "crumbs": _crumbs(title),
        "title": title,
        "asked": asked,
        "listing": asked.page(request.GET.get("page", "")),
        "ranks": [(stars, rank_label(stars)) for stars in RANKS],
        "years": range(asked.on.year + 1, 2018, -1) if asked.figure is Figure.GRANTED else [],
        "months": asked.months if asked.figure is Figure.ENDING else [],
    }
    return _render(request, "rows", context)


@require_safe
@desk
def rows_sheet(request: HttpRequest, figure: str) -> HttpResponse:
    """The rows of a figure as a workbook."""
    asked = _asked(request, figure)
    return _file([asked.sheet(_title(asked.figure))], f"so-lieu-{asked.figure}-{asked.on:%Y-%m-%d}.xlsx")


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def plan(request: HttpRequest) -> HttpResponse:
    """``/can-bo/so-lieu/ke-hoach/``: planned numbers of the area, and one more."""
    form = PlanForm(request.POST or None, area=request.office.area, initial={"year": timezone.localdate().year})
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "plan.added")
        messages.success(request, _("The planned number is kept."))
        return redirect("desk_plan")
    context = {"crumbs": _crumbs(_("Plan")), "form": form, "targets": _targets(request)}
    return _render(request, "plan", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk(levels=DECIDERS)
def plan_target(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a planned number of the area, or remove it (``act=remove``)."""
    target = get_object_or_404(_targets(request), pk=pk)
    if request.POST.get("act") == "remove":
        with transaction.atomic():
            _note(request, "plan.removed", target)
            target.delete()
        messages.success(request, _("The planned number is removed."))
        return redirect("desk_plan")
    form = PlanForm(request.POST or None, area=request.office.area, instance=target)
    if request.method == "POST" and form.is_valid():
        _keep(request, form, "plan.changed")
        messages.success(request, _("The planned number is kept."))
        return redirect("desk_plan")
    crumbs = _crumbs(_("Plan"))
    crumbs = [*crumbs[:-1], {"label": _("Plan"), "url": reverse("desk_plan")}, {"label": str(target.year)}]
    return _render(request, "plan", {"crumbs": crumbs, "form": form, "target": target})


# --- What the views share ---------------------------------------------------------------------------------
def _asked(request: HttpRequest, figure: str) -> RowsAsked:
    try:
        return RowsAsked(Figure(figure), request.GET, request.office, on=timezone.localdate())
    except ValueError:
        raise Http404 from None


def _targets(request: HttpRequest):
    return PlanTarget.objects.filter(area=request.office.area_id).order_by("-year", "stars")


def _keep(request: HttpRequest, form: PlanForm, act: str) -> None:
    with transaction.atomic():
        _note(request, act, form.save())


def _note(request: HttpRequest, act: str, target: PlanTarget) -> None:
    area = request.office.area
    note(
        act=act,
        subject=f"{target.year}: {target.count}",
        by=request.user,
        at=timezone.now(),
        **(area.place_codes if area else {}),
        details={"year": target.year, "stars": target.stars, "count": target.count},
    )


def _title(figure: Figure) -> str:
    return {
        Figure.GRANTED: _("Certificates granted"),
        Figure.LIVE: _("Certificates in force today"),
        Figure.ENDING: _("Certificates ending in the next 12 months"),
        Figure.KEPT: _("Products recognised, and those still in force"),
    }[figure]


def _file(sheets: list[Sheet], name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(workbook(sheets), content_type=CONTENT_TYPE, headers=headers)


def _crumbs(title: str = "") -> list[dict[str, str]]:
    here = {"label": _("Figures")}
    crumbs = [{"label": _("Officers' desk"), "url": reverse("desk")}]
    return [*crumbs, here | {"url": reverse("desk_figures")}, {"label": title}] if title else [*crumbs, here]


def _render(request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, f"officer/figures/{name}.html", {"desk_section": "figures", **context})
