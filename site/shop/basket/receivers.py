"""What the basket does when something happens elsewhere."""

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver


@receiver(user_logged_in, dispatch_uid="basket_after_log_in")
def take_basket_along(sender, request, user, **kwargs) -> None:
    """Merge what a visitor had put in as soon as they log in, not only when they next open the basket."""
    if hasattr(request, "basket") and settings.OSCAR_BASKET_COOKIE_OPEN in request.COOKIES:
        bool(request.basket.pk)
