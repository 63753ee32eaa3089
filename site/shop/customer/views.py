"""Customers' own pages of the shop: orders, addresses, language and colours. Nobody else's: those are not found."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse, translate_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language, get_language_from_path, ngettext, override
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.rules import shown_phone
from shop.address.forms import AddressForm
from shop.address.models import UserAddress
from shop.address.services import MOST_KEPT, TooManyAddresses, addresses_of, keep_address, make_default
from shop.basket.protection import same_origin_required
from shop.customer.services import order_again
from shop.order.access import may_see_details, placed_here, wish
from shop.order.models import Order
from shop.order.services import adopt, adopt_placed, adoptable

ORDERS_PER_PAGE = 10
#: Values of the cookie ``theme``: as the device says, light, dark.
THEMES = ("auto", "sang", "toi")
THEME_COOKIE = "theme"
_A_YEAR = 365 * 24 * 60 * 60


@never_cache
@login_required
@require_safe
def orders(request: HttpRequest) -> HttpResponse:
    """My orders, newest first, and how many I could take over from the time I had no account."""
    page = Paginator(Order.objects.of(request.user), ORDERS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "account/orders.html", {"page_obj": page, "adoptable": adoptable(request.user).count()})


@never_cache
@login_required
@require_POST
def orders_adopt(request: HttpRequest) -> HttpResponse:
    """Take guests' orders under my confirmed contacts into my account."""
    if count := adopt(request.user):
        text = ngettext("%(n)d order is in your account now.", "%(n)d orders are in your account now.", count)
        messages.success(request, text % {"n": count})
    return redirect("orders")


@never_cache
@require_POST
def order_adopt(request: HttpRequest, number: str) -> HttpResponse:
    """Take one guest's order into an account: mine, or the one I make now. Only what I may, else not found."""
    order = get_object_or_404(Order, number=number, user__isnull=True)
    if request.user.is_authenticated:
        if not placed_here(request, order) and not adoptable(request.user).filter(pk=order.pk).exists():
            raise Http404
        adopt_placed(user=request.user, number=number)
        messages.success(request, _("The order is in your account now."))
        return redirect(order)
    if not placed_here(request, order):
        raise Http404
    wish(request, order)
    return redirect(f"{reverse('account_signup')}?next={order.get_absolute_url()}")


@never_cache
@require_POST
def order_again_view(request: HttpRequest, number: str) -> HttpResponse:
    """Put the goods of an order whose details I may see into my basket."""
    order = get_object_or_404(Order.objects.with_details(), number=number)
    if not may_see_details(request, order):
        raise Http404
    again = order_again(order=order, basket=request.basket)
    if again.put:
        messages.success(request, _("The goods of the order are in your basket, at today's prices."))
    if again.missing:
        text = _("Not to be had now: %(names)s.")
        messages.warning(request, text % {"names": ", ".join(again.missing)})
    return redirect("basket")


@never_cache
@login_required
@require_safe
def addresses(request: HttpRequest) -> HttpResponse:
    """The addresses I keep."""
    kept = addresses_of(request.user)
    rows = [(one, shown_phone(str(one.phone_number)) if one.phone_number else "") for one in kept]
    return render(request, "account/addresses.html", {"rows": rows, "is_full": len(kept) >= MOST_KEPT})


@sensitive_post_parameters()
@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def address(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Keep a new address, or change one of mine."""
    kept = _mine(request, pk) if pk is not None else None
    if request.method != "POST":
        user = request.user
        known = {"name": user.get_full_name(), "phone": shown_phone(user.phone) if user.phone else ""}
        initial = {**kept.as_fields(), "is_default": kept.is_default_for_shipping} if kept else known
        return render(request, "account/address.html", {"form": AddressForm(initial=initial), "address": kept})
    form = AddressForm(request.POST)
    if not form.is_valid():
        return render(request, "account/address.html", {"form": form, "address": kept}, status=422)
    values = form.cleaned_data
    try:
        keep_address(
            user=request.user,
            name=values["name"],
            phone=values["phone"],
            commune=form.chosen,
            street=values["street"],
            place_typed=values["place"],
            is_default=values["is_default"],
            address=kept,
        )
    except TooManyAddresses:
        messages.error(request, _("You keep %(n)d addresses: as many as one may.") % {"n": MOST_KEPT})
    else:
        messages.success(request, _("The address is kept."))
    return redirect("addresses")


@never_cache
@login_required
@require_POST
def address_delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget one of my addresses; orders that went there keep theirs."""
    _mine(request, pk).delete()
    messages.success(request, _("The address is erased."))
    return redirect("addresses")


@never_cache
@login_required
@require_POST
def address_default(request: HttpRequest, pk: int) -> HttpResponse:
    """Use one of my addresses first."""
    make_default(_mine(request, pk))
    return redirect("addresses")


@require_http_methods(["GET", "HEAD", "POST"])
@same_origin_required
@never_cache
def display(request: HttpRequest) -> HttpResponse:
    """Language and colours, for everybody. The theme lies in a cookie that pages read, the language in the address.

    Posts come from cached pages too, so the origin protects them, not a token (docs/adr/0008). ``next`` is where
    the reader was; it never leads to another site.
    """
    if request.method != "POST":
        theme = request.COOKIES.get(THEME_COOKIE, "")
        context = {"theme": theme if theme in THEMES else "auto", "language": get_language(), "next": _next(request)}
        return render(request, "account/display.html", context)
    language, theme = request.POST.get("language", ""), request.POST.get("theme", "")
    way = _next(request) or reverse("display")
    known = language in dict(settings.LANGUAGES)
    answer = HttpResponseRedirect(_in_language(way, language) if known else way)
    if theme in THEMES:
        _keep(request, answer, THEME_COOKIE, theme)
    if known:
        _keep(request, answer, settings.LANGUAGE_COOKIE_NAME, language)
        if request.user.is_authenticated and request.user.language != language:
            request.user.language = language
            request.user.save(update_fields=["language"])
    return answer


def _keep(request: HttpRequest, answer: HttpResponse, name: str, value: str) -> None:
    answer.set_cookie(name, value, max_age=_A_YEAR, samesite="Lax", secure=request.is_secure(), httponly=True)


def _in_language(way: str, language: str) -> str:
    """The address in a language; it is read in its own, for the form may have been posted in another."""
    with override(get_language_from_path(urlsplit(way).path) or settings.LANGUAGE_CODE):
        return translate_url(way, language)


def _next(request: HttpRequest) -> str:
    asked = request.POST.get("next", "") or request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        asked, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return asked if safe else ""


def _mine(request: HttpRequest, pk: int) -> UserAddress:
    return get_object_or_404(UserAddress.objects.select_related("commune__parent"), user=request.user, pk=pk)
