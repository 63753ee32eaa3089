"""Content security policy of the editors' desk.

Wagtail's admin needs inline scripts and styles and shows previews in a frame; nothing outside its addresses
does. The policy is laid on its views, not on paths, so that public pages keep the strict one of the settings
and pay nothing for this. A preview is drawn as a public page through the whole middleware and keeps the strict
policy it got there.
"""

from collections.abc import Callable

from csp.constants import NONE, SELF
from csp.decorators import csp
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver
from django.utils.translation import gettext as _
from wagtail.utils.urlpatterns import decorate_urlpatterns

from accounts.services import needs_second_step

UNSAFE_INLINE = "'unsafe-inline'"

#: Inline is allowed, other hosts are not; `blob:` and `data:` are the previews of files being uploaded.
EDITORS_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "font-src": [SELF, "data:"],
    "connect-src": [SELF],
    "media-src": [SELF],
    "frame-src": [SELF],
    "worker-src": [SELF, "blob:"],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [SELF],
}

View = Callable[..., HttpResponse]


def editors_policy(view: View) -> View:
    """Decorate ``view`` with the editors' policy."""
    return csp(EDITORS_POLICY)(view)


def editors_only(view: View) -> View:
    """Answer 403 to a person who is logged in without being an editor: no log-in page could help them.

    An editor without log-in in two steps is sent to turn it on (docs/adr/0014-accounts.md).
    """

    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        user = request.user
        if user.is_authenticated and not user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied(_("The editors' desk is open to editors and moderators of the site only."))
        if user.is_authenticated and needs_second_step(user):
            messages.warning(request, _("The editors' desk needs log-in in two steps. Turn it on here."))
            return redirect("mfa_activate_totp")
        return view(request, *args, **kwargs)

    return guarded


def editors_desk(urlpatterns: list[URLPattern | URLResolver]) -> list[URLPattern | URLResolver]:
    """Wagtail's addresses with the editors' policy on each, closed to everybody else who is logged in."""
    return decorate_urlpatterns(urlpatterns, lambda view: editors_policy(editors_only(view)))
