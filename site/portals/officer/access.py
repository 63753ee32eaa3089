"""Who may see what at the officers' desk.

Every view of the desk is made by :func:`desk`; it puts the officer's office on ``request.office``. What lies outside
the office's area answers 404, the same as what does not exist.
"""

import datetime
from collections.abc import Callable, Iterable
from functools import wraps

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts.models import User
from accounts.services import needs_second_step
from catalogue.areas.models import AreaOfficer
from catalogue.areas.models.officers import OfficeLevel

#: Levels in the order of government.
EVERYBODY = (OfficeLevel.COMMUNE, OfficeLevel.PROVINCE, OfficeLevel.MINISTRY)
#: Who decides on stars (Q26 Art. 4): the commune reads, checks and reports.
DECIDERS = (OfficeLevel.PROVINCE, OfficeLevel.MINISTRY)

View = Callable[..., HttpResponse]


def office_of(user: User, *, on: datetime.date) -> AreaOfficer | None:
    """The office a user holds on a day; one query."""
    if not user.is_authenticated:
        return None
    return AreaOfficer.objects.current(on=on).filter(user=user).select_related("area__parent").first()


def desk(view: View | None = None, *, levels: Iterable[str] = EVERYBODY, administrator: bool = False) -> View:
    """Make a view of the desk: log-in, office, second step; 403 without an office, 404 for levels not named.

    The function made carries ``desk_levels`` and ``desk_administrator``: the matrix of rights is read from them.
    """

    def wrap(inner: View) -> View:
        @never_cache
        @wraps(inner)
        def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            office = office_of(request.user, on=timezone.localdate())
            if office is None:
                raise PermissionDenied
            if needs_second_step(request.user):
                messages.info(request, _("The officers' desk asks for a second step at log-in: set it up first."))
                return redirect("mfa_activate_totp")
            if office.level not in guarded.desk_levels or (administrator and not office.is_administrator):
                raise Http404
            request.office = office
            return inner(request, *args, **kwargs)

        guarded.desk_levels = tuple(levels)
        guarded.desk_administrator = administrator
        return guarded

    return wrap(view) if view else wrap


def within(rows: QuerySet, office: AreaOfficer, *, product: str = "product") -> QuerySet:
    """Keep the rows whose product lies in the office's area; ``product`` is the path to it, empty on products."""
    if office.level == OfficeLevel.MINISTRY:
        return rows
    path = f"{product}__" if product else ""
    name = "commune" if office.level == OfficeLevel.COMMUNE else "province"
    return rows.filter(**{f"{path}{name}": office.area_id})


def desk_rows(rows: QuerySet, office: AreaOfficer) -> QuerySet:
    """Keep the rows that belong to the office's own desk (``level`` and ``area`` of their own, as proposals have)."""
    return rows.filter(Q(level=office.level), Q(area=office.area_id) if office.area_id else Q(area__isnull=True))
