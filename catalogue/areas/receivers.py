"""What areas answer when an account asks who somebody is."""

from django.dispatch import receiver
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.overview import RoleLine, Work
from accounts.signals import roles_asked


@receiver(roles_asked, dispatch_uid="area_officers")
def offices(user: User, **kwargs) -> list[RoleLine]:
    """The office somebody holds today, with its area and what it may do. One query."""
    held = user.offices.current(on=timezone.localdate()).select_related("area")
    return [
        RoleLine(
            Work.OFFICER,
            capfirst(office.title) or str(office.get_role_display()),
            detail=office.area_name,
            href=reverse("desk"),
            link=_("Officers' desk"),
            note=_("Manages the officers' accounts of this area too.") if office.is_administrator else "",
            icon="gavel",
            needs_second_step=True,
        )
        for office in held
    ]
