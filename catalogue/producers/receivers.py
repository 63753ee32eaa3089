"""What producers answer when an account asks who somebody is."""

from django.dispatch import receiver
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.overview import RoleLine, Work
from accounts.signals import roles_asked


@receiver(roles_asked, dispatch_uid="producer_members")
def memberships(user: User, **kwargs) -> list[RoleLine]:
    """One line for each producer somebody works for. One query."""
    return [
        RoleLine(
            Work.PRODUCER,
            str(member.get_role_display()),
            detail=member.producer.name,
            href=member.producer.get_absolute_url(),
            link=_("The producer's public page"),
            note=_("The producers' own pages are not open yet."),
            icon="sprout",
        )
        for member in user.producer_memberships.select_related("producer").order_by("producer__name")
    ]
